// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/stand_in.h"

namespace lk::sandbox {

namespace jasper {

/// Base64 of the HMAC of a push event's timestamp: SHA-256 for `signature2`.
[[nodiscard]] QByteArray pushSignature2(const QByteArray &secret, const QByteArray &timestamp);
/// The older `signature`: SHA-1.
[[nodiscard]] QByteArray pushSignature(const QByteArray &secret, const QByteArray &timestamp);

} // namespace jasper

/// Jasper's push events: a change of status or rate plan, and both halves of a SIM exchange, go to the
/// scenario's push_url.
class JasperPush {
public:
    explicit JasperPush(const PracticeWorld &world)
        : m_world(world)
    {
    }

    void tell(const ChangeOrder &order, const LineEvent &event, const PracticeLine &before);

private:
    /// What an event says: the element's name and its members in order.
    struct Event {
        QString id;
        QString type;
        QString element;
        QList<std::pair<QString, QString>> members;
    };
    void post(const Event &event, UtcMs at);
    [[nodiscard]] static QByteArray bodyOf(
        const Event &event, PushFormat format, const QByteArray &timestamp, const QByteArray &secret);

    PracticeWorld m_world;
};

} // namespace lk::sandbox
