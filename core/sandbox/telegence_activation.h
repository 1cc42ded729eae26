// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/stand_in.h"

#include <QHash>
#include <QSet>

namespace lk::sandbox {

/// Activation of new Telegence lines: a list of at most 200 services is taken on under one id; the state of
/// each is polled: pending, then reserved, then active with its number, or rejected. Answers come in another
/// order than the services were sent in. Services that were rejected at once, and what was polled, are
/// remembered until the stand-in is stopped.
class TelegenceActivation {
public:
    explicit TelegenceActivation(const PracticeWorld &world)
        : m_world(world)
    {
    }

    [[nodiscard]] HttpReply order(const HttpRequest &request);
    [[nodiscard]] HttpReply status(const QString &requestId);

private:
    /// Why one service of the list is refused; empty if it is not.
    [[nodiscard]] QString problemOf(const QJsonObject &item) const;
    [[nodiscard]] ChangeOrder orderOf(const QJsonObject &item, const ChangeOrder &model) const;
    [[nodiscard]] QJsonObject progressOf(
        const QString &requestId, const QString &sim, const QString &state, const QString &error) const;
    [[nodiscard]] const Line *simOf(const QJsonObject &item) const;

    struct Rejected {
        QString sim;
        QString error;
    };
    PracticeWorld m_world;
    QHash<QString, QList<Rejected>> m_rejected; ///< by request id
    QSet<QString> m_polled; ///< requests that somebody has asked about
};

} // namespace lk::sandbox
