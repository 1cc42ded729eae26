// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/stand_in.h"

namespace lk::sandbox {

/// Cisco Control Center (Jasper), REST v1: Basic authentication, one PUT per device, 202 now and the effect
/// later.
class JasperStandIn final : public StandIn {
public:
    explicit JasperStandIn(const PracticeWorld &world);

    [[nodiscard]] Call classify(const HttpRequest &request) const override;
    [[nodiscard]] HttpReply answer(const HttpRequest &request, const Call &call) override;
    [[nodiscard]] HttpReply failure(int status) const override;

private:
    [[nodiscard]] std::optional<HttpReply> refuseUser(const HttpRequest &request) const;
    [[nodiscard]] HttpReply edit(const HttpRequest &request, const Line &line);
    [[nodiscard]] std::optional<HttpReply> refuseEdit(const QJsonObject &body, const Line &line) const;
    [[nodiscard]] std::optional<HttpReply> refuseStatus(const QJsonValue &status, const Line &line) const;

    PracticeWorld m_world;
};

} // namespace lk::sandbox
