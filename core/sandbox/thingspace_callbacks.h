// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/stand_in.h"

#include <QMap>

namespace lk::sandbox {

/// ThingSpace's callbacks: registrations, and the messages that tell of what became of a request, one per
/// device. Registrations last until the stand-in is stopped; they lead to this machine only.
class ThingSpaceCallbacks {
public:
    explicit ThingSpaceCallbacks(const PracticeWorld &world)
        : m_world(world)
    {
    }

    /// POST /m2m/v1/callbacks/{aname}. Registering a service again replaces its address.
    [[nodiscard]] HttpReply add(const QJsonObject &body);
    /// GET /m2m/v1/callbacks/{aname}: with the passwords in clear, as the real one does.
    [[nodiscard]] HttpReply list() const;
    /// DELETE /m2m/v1/callbacks/{aname}/name/{sname}.
    [[nodiscard]] HttpReply remove(const QString &service);

    /// CarrierService: what became of an order.
    void tell(const ChangeOrder &order, const LineEvent &event, const PracticeLine &before);
    /// POST /m2m/v1/devices/availability/actions/list, answered by DeviceService.
    [[nodiscard]] HttpReply checkAvailability(const QJsonObject &body);

private:
    struct Registration {
        QUrl url;
        QString user;
        QString password;
    };
    void post(const QString &service, QJsonObject envelope, const QJsonObject &untrue);

    PracticeWorld m_world;
    QMap<QString, Registration> m_registrations; ///< by service name
};

} // namespace lk::sandbox
