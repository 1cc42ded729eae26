// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/thingspace_words.h"

#include <QDateTime>

namespace lk::sandbox::thingspace {

HttpReply refusal(const QString &code, const QString &message)
{
    return jsonReply(400,
        QJsonObject{{u"errorCode"_s, QString(u"UnifiedWebService."_s + code)},
            {u"errorMessage"_s, QString(code.section(u'.', 0, 0) + u". "_s + message)}});
}

HttpReply gatewayFault(int status, const QString &code, const QString &message)
{
    return jsonReply(status,
        QJsonObject{{u"fault"_s,
            QJsonObject{{u"code"_s, code}, {u"message"_s, message},
                {u"description"_s, u"Refused by the practice gateway."_s}}}});
}

QString timeText(UtcMs at)
{
    constexpr int kEastern = -5 * 3600;
    return QDateTime::fromMSecsSinceEpoch(at, Qt::OffsetFromUTC, kEastern).toString(Qt::ISODate);
}

Ruling ruling(const Line &line, const ChangeOrder &order)
{
    if (order.change == "plan"_L1) {
        if (line.state != kActive)
            return Ruling::Impossible;
        return line.plan == order.to ? Ruling::AlreadySo : Ruling::Apply;
    }
    if (order.change == "activate"_L1)
        return line.state == kPreactive || line.state == kDeactivated ? Ruling::Apply : Ruling::Impossible;
    if (line.state == order.to)
        return Ruling::AlreadySo;
    const QLatin1StringView needed = order.change == "restore"_L1 ? kSuspended : kActive;
    return line.state == needed ? Ruling::Apply : Ruling::Impossible;
}

} // namespace lk::sandbox::thingspace
