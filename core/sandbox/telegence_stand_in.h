// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/stand_in.h"
#include "core/sandbox/telegence_activation.h"

namespace lk::sandbox {

/// AT&T Telegence mobility APIs: two static headers, one resource per subscriber number, a bag of names and
/// values, and paging in headers.
class TelegenceStandIn final : public StandIn {
public:
    explicit TelegenceStandIn(const PracticeWorld &world);

    [[nodiscard]] Call classify(const HttpRequest &request) const override;
    [[nodiscard]] HttpReply answer(const HttpRequest &request, const Call &call) override;
    [[nodiscard]] HttpReply failure(int status, const Call &call) const override;

private:
    [[nodiscard]] static HttpReply billingAccount(const QString &id);
    [[nodiscard]] HttpReply subscribers(const HttpRequest &request);
    [[nodiscard]] HttpReply details(const Line &line) const;
    [[nodiscard]] HttpReply patch(const HttpRequest &request, const Line &line);
    [[nodiscard]] HttpReply changeStatus(const QJsonObject &body, ChangeOrder order, const Line &line);
    [[nodiscard]] HttpReply changeBag(const QJsonObject &body, ChangeOrder order, const Line &line);
    [[nodiscard]] HttpReply refused(const ChangeOrder &order, HttpReply reply);

    /// One subscriber as the last snapshot saw it.
    struct Seen {
        QString number;
        QString state;
    };
    PracticeWorld m_world;
    TelegenceActivation m_activation;
    QList<Seen> m_snapshot;
    UtcMs m_snapshotAt = 0;
};

} // namespace lk::sandbox
