// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/jasper_push.h"
#include "core/sandbox/jasper_soap.h"
#include "core/sandbox/stand_in.h"

namespace lk::sandbox {

/// Cisco Control Center (Jasper). REST v1: Basic authentication, one PUT per device, 202 now and the effect
/// later. SOAP: the same SIMs by their terminals. Push events tell of what has changed.
class JasperStandIn final : public StandIn {
public:
    explicit JasperStandIn(const PracticeWorld &world);

    [[nodiscard]] Call classify(const HttpRequest &request) const override;
    [[nodiscard]] HttpReply answer(const HttpRequest &request, const Call &call) override;
    [[nodiscard]] HttpReply failure(int status, const Call &call) const override;

private:
    [[nodiscard]] static HttpReply restFailure(int status);
    [[nodiscard]] std::optional<HttpReply> refuseUser(const HttpRequest &request) const;
    [[nodiscard]] HttpReply edit(const HttpRequest &request, const Line &line);
    [[nodiscard]] std::optional<HttpReply> refuseEdit(const QJsonObject &body, const Line &line) const;
    [[nodiscard]] std::optional<HttpReply> refuseStatus(const QJsonValue &status, const Line &line) const;

    PracticeWorld m_world;
    JasperSoap m_soap;
    JasperPush m_push;
};

} // namespace lk::sandbox
