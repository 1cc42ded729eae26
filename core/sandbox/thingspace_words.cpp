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

HttpReply badValue()
{
    return refusal(u"REQUEST_FAILED.UnexpectedError"_s, u"A value is missing or bad."_s);
}

QString timeText(UtcMs at)
{
    constexpr int kEastern = -5 * 3600;
    return QDateTime::fromMSecsSinceEpoch(at, Qt::OffsetFromUTC, kEastern).toString(Qt::ISODate);
}

namespace {

/// The SIM or device is one that the database does not have: else the swap has come too late.
Ruling identifierRuling(const Inventory &inventory, const Line &line, const ChangeOrder &order)
{
    if (line.state != kActive)
        return Ruling::Impossible;
    bool same = true;
    for (auto id = order.ids.begin(); id != order.ids.end(); ++id) {
        const Line *holder = inventory.find(line.carrier, id.key(), id.value());
        if (holder && holder != &line)
            return Ruling::Impossible;
        same = same && holder == &line;
    }
    return same ? Ruling::AlreadySo : Ruling::Apply;
}

Ruling labelRuling(const Line &line, const ChangeOrder &order)
{
    bool same = true;
    for (auto label = order.labels.begin(); label != order.labels.end(); ++label)
        same = same && line.labels.value(label.key()) == label.value();
    return same ? Ruling::AlreadySo : Ruling::Apply;
}

} // namespace

Ruling ruling(const Inventory &inventory, const Line &line, const ChangeOrder &order)
{
    if (order.change == "add"_L1)
        return Ruling::Apply;
    if (line.gone)
        return Ruling::Impossible;
    if (order.change == "delete"_L1)
        return line.state == kDeactivated ? Ruling::Apply : Ruling::Impossible;
    if (order.change == "change-identifier"_L1)
        return identifierRuling(inventory, line, order);
    if (order.change == "custom-fields"_L1 || order.change == "cost-center"_L1)
        return labelRuling(line, order);
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
