// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/jasper_reads.h"

#include "core/sandbox/jasper_words.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace lk::sandbox::jasper {

namespace {

constexpr int kLargestPage = 50;
using Names = std::initializer_list<QLatin1StringView>;

/// The query of a request, read strictly.
class Query {
public:
    Query(const HttpRequest &request, Names allowed, bool customFields)
    {
        for (const auto &[name, value] : request.parameters) {
            const bool known
                = std::any_of(allowed.begin(), allowed.end(), [&](auto word) { return name == word; });
            if ((!known && !(customFields && isCustomField(name))) || m_values.contains(name))
                m_unknown = name;
            m_values.insert(name, value);
        }
    }

    [[nodiscard]] std::optional<HttpReply> refuse() const
    {
        if (!m_unknown.isNull())
            return refusal(400, u"10000028"_s, u"Unrecognised parameter: %1"_s.arg(m_unknown));
        if (number("pageSize"_L1, kLargestPage) < 1 || number("pageSize"_L1, kLargestPage) > kLargestPage)
            return refusal(400, {}, u"pageSize must be between 1 and 50."_s);
        if (number("pageNumber"_L1, 1) < 1)
            return refusal(400, {}, u"pageNumber must be 1 or more."_s);
        if (m_values.value(u"accountId"_s, practice::kJasperAccountId) != practice::kJasperAccountId)
            return refusal(400, u"10000030"_s, u"The role has no access to this account."_s);
        return std::nullopt;
    }

    [[nodiscard]] const QMap<QString, QString> &values() const { return m_values; }
    [[nodiscard]] QString text(QLatin1StringView name) const { return m_values.value(name); }
    /// -1 for what is no number.
    [[nodiscard]] int number(QLatin1StringView name, int absent) const
    {
        bool ok = true;
        const int value = m_values.contains(name) ? m_values.value(name).toInt(&ok) : absent;
        return ok ? value : -1;
    }

private:
    QMap<QString, QString> m_values;
    QString m_unknown;
};

/// ISO date-time with an offset; an unencoded "+" has become a space and is refused.
std::optional<UtcMs> queryTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool whole = text.size() >= 20 && text.at(10) == u'T' && !text.contains(u' ');
    return whole && time.isValid() && time.timeSpec() != Qt::LocalTime
        ? std::optional(time.toMSecsSinceEpoch())
        : std::nullopt;
}

/// One page of a list under the name the API gives it.
HttpReply pageOf(const QJsonArray &all, const Query &query, const QString &name)
{
    const int size = query.number("pageSize"_L1, kLargestPage);
    const int number = query.number("pageNumber"_L1, 1);
    const qsizetype from = static_cast<qsizetype>(size) * (number - 1);
    QJsonArray page;
    for (qsizetype i = from; i < qMin<qsizetype>(from + size, all.size()); ++i)
        page.append(all.at(i));
    return jsonReply(200,
        QJsonObject{{u"pageNumber"_s, number}, {u"lastPage"_s, from + size >= all.size()}, {name, page}});
}

QJsonObject deviceObject(const Line &line)
{
    const PracticeLine ids = line.ids();
    const auto label = [&line](QLatin1StringView name) -> QJsonValue {
        return line.labels.contains(name) ? QJsonValue(line.labels.value(name))
                                          : QJsonValue(QJsonValue::Null);
    };
    const bool wasActive = line.state == kActivated || line.state == kDeactivated;
    QJsonObject device{{u"iccid"_s, ids.iccid}, {u"imsi"_s, imsiOf(line)}, {u"msisdn"_s, msisdnOf(line)},
        {u"imei"_s, ids.imei}, {u"status"_s, line.state}, {u"ratePlan"_s, line.plan},
        {u"communicationPlan"_s, label("communicationPlan"_L1)}, {u"customer"_s, label("customer"_L1)},
        {u"endConsumerId"_s, QJsonValue::Null},
        {u"dateActivated"_s,
            wasActive ? QJsonValue(timeText(line.activatedAt)) : QJsonValue(QJsonValue::Null)},
        {u"dateAdded"_s, timeText(line.addedAt)}, {u"dateUpdated"_s, timeText(line.changedAt)},
        {u"dateShipped"_s, timeText(line.addedAt)}, {u"accountId"_s, practice::kJasperAccountId},
        {u"fixedIPAddress"_s, QJsonValue::Null}, {u"fixedIpv6Address"_s, QJsonValue::Null},
        {u"simNotes"_s, QJsonValue::Null}, {u"deviceID"_s, label("deviceID"_L1)},
        {u"modemID"_s, label("modemID"_L1)}, {u"globalSimType"_s, u""_s}, {u"eid"_s, QJsonValue::Null},
        {u"simProfileId"_s, QJsonValue::Null}};
    const auto addCustom = [&](const QString &prefix, int count) {
        for (int n = 1; n <= count; ++n) {
            const QString name = prefix + QString::number(n);
            device.insert(name, line.labels.value(name, u""_s));
        }
    };
    addCustom(u"accountCustom"_s, 10);
    addCustom(u"operatorCustom"_s, 5);
    addCustom(u"customerCustom"_s, 5);
    return device;
}

bool fits(const Line &line, const Query &query)
{
    const QMap<QString, QString> &values = query.values();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key() == "status"_L1 ? line.state != it.value()
                                    : isCustomField(it.key()) && line.labels.value(it.key()) != it.value())
            return false;
    }
    return true;
}

} // namespace

bool isCustomField(const QString &name)
{
    const auto numbered = [&name](QLatin1StringView prefix, int most) {
        const QStringView number = QStringView(name).mid(prefix.size());
        return name.startsWith(prefix) && isDigits(number) && !number.startsWith(u'0')
            && number.toInt() <= most;
    };
    return numbered("accountCustom"_L1, 10) || numbered("operatorCustom"_L1, 5)
        || numbered("customerCustom"_L1, 5);
}

QString imsiOf(const Line &line)
{
    // The IMSI belongs to the SIM: it does not go along in an exchange.
    return u"31017"_s + practiceLine(PracticeCarrier::Jasper, line.index).msisdn;
}

QJsonValue msisdnOf(const Line &line)
{
    const QString number = line.ids().msisdn;
    return number.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString(u'1' + number));
}

QList<AuditEntry> auditEntries(const PracticeWorld &world, const Line &line, int days)
{
    const UtcMs since = world.clock.utcNow() - days * 86'400'000LL;
    QList<AuditEntry> entries;
    for (const LineEvent &event : world.provisioning.history(line)) {
        if (event.at < since)
            continue;
        const bool status = changesState(event.change) || event.change == "change-identifier"_L1;
        entries.append({.at = event.at,
            .field = status                 ? u"status"_s
                : event.change == "plan"_L1 ? u"ratePlan"_s
                                            : event.change,
            .from = event.from,
            .to = event.to,
            .failed = event.failed});
    }
    return entries;
}

HttpReply search(const PracticeWorld &world, const HttpRequest &request)
{
    const Query query(request,
        {"modifiedSince"_L1, "modifiedTill"_L1, "accountId"_L1, "status"_L1, "pageSize"_L1, "pageNumber"_L1},
        true);
    if (auto refused = query.refuse())
        return *refused;
    const auto since = queryTime(query.text("modifiedSince"_L1));
    const bool hasTill = query.values().contains(u"modifiedTill"_s);
    const auto till = queryTime(query.text("modifiedTill"_L1));
    constexpr qint64 kYearMs = 366LL * 86'400'000;
    if (!since || (hasTill && (!till || *till < *since || *till - *since > kYearMs)))
        return refusal(400, {}, u"modifiedSince or modifiedTill is missing or not a date."_s);
    const QString status = query.text("status"_L1);
    if (!status.isEmpty() && !isTargetStatus(status) && status != kReplaced)
        return refusal(400, {}, u"The status is not known."_s);

    const Inventory &inventory = world.inventory;
    const auto &byChange = inventory.byChange(PracticeCarrier::Jasper);
    const int size = query.number("pageSize"_L1, kLargestPage);
    const int number = query.number("pageNumber"_L1, 1);
    qsizetype toSkip = static_cast<qsizetype>(size) * (number - 1);
    QJsonArray devices;
    bool last = true;
    for (auto it = byChange.lower_bound({*since, 0}); it != byChange.end() && (!till || it->first <= *till);
         ++it) {
        const Line &line = inventory.at(PracticeCarrier::Jasper, it->second);
        if (!fits(line, query) || toSkip-- > 0)
            continue;
        last = devices.size() < size;
        if (!last)
            break;
        devices.append(QJsonObject{{u"iccid"_s, line.iccid()}, {u"status"_s, line.state},
            {u"ratePlan"_s, line.plan}, {u"communicationPlan"_s, line.labels.value(u"communicationPlan"_s)}});
    }
    return jsonReply(
        200, QJsonObject{{u"pageNumber"_s, number}, {u"lastPage"_s, last}, {u"devices"_s, devices}});
}

HttpReply details(const HttpRequest &request, const Line &line)
{
    const Query query(request, {"fields"_L1}, false);
    if (auto refused = query.refuse())
        return *refused;
    const QJsonObject device = deviceObject(line);
    if (!query.values().contains(u"fields"_s))
        return jsonReply(200, device);
    QJsonObject chosen;
    for (const QString &field : query.text("fields"_L1).split(u',')) {
        if (!device.contains(field))
            return refusal(400, u"10000028"_s, u"Unrecognised field: %1"_s.arg(field));
        chosen.insert(field, device.value(field));
    }
    return jsonReply(200, chosen);
}

HttpReply auditTrail(const PracticeWorld &world, const HttpRequest &request, const Line &line)
{
    const Query query(request, {"daysOfHistory"_L1, "pageSize"_L1, "pageNumber"_L1}, false);
    if (auto refused = query.refuse())
        return *refused;
    const int days = query.number("daysOfHistory"_L1, 30);
    if (days < 1 || days > 365)
        return refusal(400, {}, u"daysOfHistory must be between 1 and 365."_s);
    QJsonArray trail;
    for (const AuditEntry &entry : auditEntries(world, line, days)) {
        trail.append(QJsonObject{{u"field"_s, entry.field}, {u"priorValue"_s, entry.from},
            {u"value"_s, entry.to}, {u"effectiveDate"_s, timeText(entry.at)},
            {u"status"_s, entry.failed ? u"Failed"_s : u"Success"_s},
            {u"userName"_s, practice::kJasperUser}});
    }
    return pageOf(trail, query, u"deviceAuditTrails"_s);
}

HttpReply ratePlans(const HttpRequest &request)
{
    const Query query(request, {"accountId"_L1, "pageSize"_L1, "pageNumber"_L1}, false);
    if (auto refused = query.refuse())
        return *refused;
    QJsonArray plans;
    int id = 7001;
    for (const QString &plan : practicePlans(PracticeCarrier::Jasper)) {
        plans.append(QJsonObject{{u"name"_s, plan}, {u"ratePlanId"_s, id++}, {u"status"_s, u"PUBLISHED"_s},
            {u"accountId"_s, practice::kJasperAccountId}});
    }
    return pageOf(plans, query, u"ratePlans"_s);
}

} // namespace lk::sandbox::jasper
