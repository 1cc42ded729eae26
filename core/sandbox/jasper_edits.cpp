// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/jasper_edits.h"

#include "core/sandbox/jasper_reads.h"
#include "core/sandbox/jasper_words.h"

#include <QDateTime>

namespace lk::sandbox::jasper {

namespace {

bool isFixedIpField(const QString &name)
{
    return name == "ipv4Address"_L1 || name == "ipv6Address"_L1 || name == "apn"_L1 || name == "pdpId"_L1;
}

bool hasSeparator(const QString &text)
{
    return text.contains(u',') || text.contains(u'*');
}

} // namespace

bool isEditable(const QString &field)
{
    return field == "status"_L1 || field == "ratePlan"_L1 || field == "communicationPlan"_L1
        || field == "customer"_L1 || field == "deviceID"_L1 || field == "modemID"_L1
        || field == "overageLimitOverride"_L1 || field == "effectiveDate"_L1 || isFixedIpField(field)
        || isCustomField(field);
}

QString textProblem(const QString &field, const QString &text)
{
    if (field == "deviceID"_L1 && (text.size() > 50 || hasSeparator(text)))
        return u"DEVICEID_INVALID"_s;
    if (field == "modemID"_L1 && (text.size() > 40 || hasSeparator(text)))
        return u"MODEMID_INVALID"_s;
    if (field == "customer"_L1 && text.contains(u','))
        return u"CUSTOMER_INVALID"_s;
    if (field == "ratePlan"_L1 && text.isEmpty())
        return u"RATEPLAN_NULL"_s;
    if (field == "ratePlan"_L1 && !practicePlans(PracticeCarrier::Jasper).contains(text))
        return u"RATEPLAN_INVALID"_s;
    if (field == "communicationPlan"_L1 && !practiceCommunicationPlans().contains(text))
        return u"COMMUNICATIONPLAN_INVALID"_s;
    if (field == "overageLimitOverride"_L1 && text != "DEFAULT"_L1 && text != "TEMPORARY_OVERRIDE"_L1
        && text != "PERMANENT_OVERRIDE"_L1)
        return u"OVERRIDEMODE_INVALID"_s;
    if (isFixedIpField(field))
        return u"The rate plan does not allow a fixed IP address."_s;
    return {};
}

StatusProblem statusProblem(const Line &line, const QString &to)
{
    if (!isTargetStatus(to))
        return StatusProblem::Unknown;
    if (to == line.state)
        return to == kActivated ? StatusProblem::AlreadyActive : StatusProblem::None;
    if (mayGo(line.state, to))
        return StatusProblem::None;
    if (line.state == kPurged)
        return StatusProblem::NotFromPurged;
    return line.state == kRetired && to == kInventory ? StatusProblem::NotPurged : StatusProblem::NoWayBack;
}

bool isTakenDate(QDate date, const Clock &clock)
{
    constexpr int kFarthestDays = 180;
    const QDate today = QDateTime::fromMSecsSinceEpoch(clock.utcNow(), Qt::UTC).date();
    return date >= today && date <= today.addDays(kFarthestDays);
}

ChangeOrder editOrder(const Line &line, const QString &field, const QString &to)
{
    return {.carrier = PracticeCarrier::Jasper,
        .index = line.index,
        .change = field == "status"_L1 ? changeWord(line.state, to)
            : field == "ratePlan"_L1   ? u"plan"_s
                                       : field,
        .to = to};
}

QString requestIdOf(const HttpRequest &request)
{
    return QString::fromLatin1(request.header("X-Request-ID"));
}

bool isSpare(const Line &line)
{
    return line.state == kInventory || line.state == "TEST_READY"_L1 || line.state == "ACTIVATION_READY"_L1;
}

} // namespace lk::sandbox::jasper
