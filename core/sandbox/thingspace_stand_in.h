// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/stand_in.h"
#include "core/sandbox/thingspace_access.h"
#include "core/sandbox/thingspace_callbacks.h"
#include "core/sandbox/thingspace_devices.h"

namespace lk::sandbox {

/// Verizon ThingSpace Connectivity Management (M2M v1): two layers of credentials, 400 for every M2M error,
/// changes taken on with a requestId and made later.
class ThingSpaceStandIn final : public StandIn {
public:
    explicit ThingSpaceStandIn(const PracticeWorld &world);

    [[nodiscard]] Call classify(const HttpRequest &request) const override;
    [[nodiscard]] HttpReply answer(const HttpRequest &request, const Call &call) override;
    [[nodiscard]] HttpReply failure(int status, const Call &call) const override;
    void dropToken() override { m_access.dropToken(); }
    void dropSession() override { m_access.dropSessions(); }

private:
    [[nodiscard]] HttpReply answerM2m(const HttpRequest &request, const Call &call);
    [[nodiscard]] HttpReply requestStatus(const QString &account, const QString &requestId) const;
    [[nodiscard]] HttpReply change(
        const HttpRequest &request, const QString &change, const QJsonObject &body);
    [[nodiscard]] HttpReply answerBody(const HttpRequest &request, const Call &call, const QJsonObject &body);
    [[nodiscard]] ChangeOrder orderOf(
        const HttpRequest &request, const QString &change, const QJsonObject &body) const;
    [[nodiscard]] thingspace::OrRefusal<QList<thingspace::NamedDevice>> devicesOf(
        const QString &change, const QJsonObject &body) const;
    [[nodiscard]] std::optional<HttpReply> refuseState(const QString &change, const Line &line) const;

    PracticeWorld m_world;
    ThingSpaceAccess m_access;
    ThingSpaceCallbacks m_callbacks;
};

} // namespace lk::sandbox
