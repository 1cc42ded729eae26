// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/jasper_words.h"

#include "core/sandbox/jasper_edits.h"

#include <QDateTime>

#include <algorithm>

namespace lk::sandbox::jasper {

namespace {

/// Rows of the transition table: a status and where a SIM may go from it. REPLACED is a result, never a
/// target.
struct Exits {
    QLatin1StringView from;
    std::initializer_list<QLatin1StringView> to;
};

const std::array<Exits, 7> &transitions()
{
    static const std::array<Exits, 7> rows{{
        {"TEST_READY"_L1, {kInventory, "ACTIVATION_READY"_L1, kActivated, kDeactivated, kRetired, kPurged}},
        {kInventory, {"TEST_READY"_L1, "ACTIVATION_READY"_L1, kActivated, kDeactivated, kRetired, kPurged}},
        {"ACTIVATION_READY"_L1, {"TEST_READY"_L1, kInventory, kActivated, kDeactivated, kRetired, kPurged}},
        {kActivated, {kDeactivated, kRetired, kPurged}},
        {kDeactivated, {kActivated, kRetired, kPurged}},
        {kRetired, {kActivated, kDeactivated, kPurged}},
        {kReplaced, {kPurged}},
    }};
    return rows;
}

} // namespace

bool isTargetStatus(const QString &word)
{
    return word == kActivated || word == kDeactivated || word == kInventory || word == kRetired
        || word == kPurged || word == "TEST_READY"_L1 || word == "ACTIVATION_READY"_L1;
}

bool mayGo(const QString &from, const QString &to)
{
    for (const Exits &row : transitions()) {
        if (row.from == from)
            return std::any_of(row.to.begin(), row.to.end(), [&to](auto word) { return word == to; });
    }
    return false;
}

QString changeWord(const QString &from, const QString &to)
{
    if (to == kActivated)
        return from == kDeactivated || from == kRetired ? u"restore"_s : u"activate"_s;
    if (to == kDeactivated)
        return u"suspend"_s;
    return to == kRetired || to == kPurged ? u"deactivate"_s : u"state"_s;
}

HttpReply refusal(int status, const QString &code, const QString &message)
{
    QJsonObject body{{u"errorMessage"_s, message}};
    if (!code.isEmpty())
        body.insert("errorCode"_L1, code);
    HttpReply reply = jsonReply(status, body);
    reply.contentType = "application/json;charset=ISO-8859-1";
    return reply;
}

QString timeText(UtcMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss.zzz'+0000'"_s);
}

QString xmlTimeText(UtcMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

Ruling ruling(const Inventory &inventory, const Line &line, const ChangeOrder &order)
{
    if (order.change == "change-identifier"_L1) {
        // Another order may have taken the SIM, or changed this one, since.
        const bool fits = line.state == kActivated && isSpare(inventory.at(line.carrier, order.peer));
        return fits ? Ruling::Apply : Ruling::Impossible;
    }
    if (order.change == "plan"_L1)
        return line.plan == order.to ? Ruling::AlreadySo : Ruling::Apply;
    if (!changesState(order.change))
        return line.labels.value(order.change) == order.to ? Ruling::AlreadySo : Ruling::Apply;
    if (line.state == order.to)
        return Ruling::AlreadySo;
    return mayGo(line.state, order.to) ? Ruling::Apply : Ruling::Impossible;
}

} // namespace lk::sandbox::jasper
