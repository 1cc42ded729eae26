// SPDX-License-Identifier: Apache-2.0
// Control Center's calls that the common interface has no place for.
#include "core/carriers/jasper/attributes.h"
#include "core/carriers/jasper/client.h"
#include "core/carriers/jasper/paths.h"
#include "core/carriers/request_parts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::jasper {

namespace {

/// The API takes no longer range.
constexpr UtcMs kLongestRange = 365LL * 86'400'000;
constexpr int kLongestTrail = 365;

Failure notAsked(const QString &text)
{
    return fail(ErrorKind::BadInput, text);
}

std::optional<QString> unfitSearch(const DeviceSearch &search)
{
    if (search.page < 1 || search.pageSize < 1 || search.pageSize > kLargestPage)
        return QCoreApplication::translate(
            "Carriers", "Control Center lists 1 to 50 devices a page, from page 1 on. Nothing was asked.");
    const UtcMs range = search.modifiedTill - search.modifiedSince;
    if (search.modifiedTill != 0 && (search.modifiedSince == 0 || range < 0 || range > kLongestRange))
        return QCoreApplication::translate(
            "Carriers", "A search that has an end begins at most a year before it. Nothing was asked.");
    if (!search.status.isEmpty() && !isStatusWord(search.status))
        return QCoreApplication::translate("Carriers",
            "Control Center knows no status \"%1\". Its words are in capitals. Nothing was asked.")
            .arg(search.status);
    const QStringList fields = search.customFields.keys();
    const auto unknown = std::find_if_not(fields.begin(), fields.end(), isCustomField);
    if (unknown != fields.end())
        return QCoreApplication::translate(
            "Carriers", "Control Center cannot search for \"%1\". Nothing was asked.")
            .arg(*unknown);
    return std::nullopt;
}

} // namespace

Result<net::CarrierRequest> JasperClient::searchRequest(const DeviceSearch &search) const
{
    if (const auto why = unfitSearch(search))
        return notAsked(*why);
    QString query = u"modifiedSince="_s + queryTime(search.modifiedSince);
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query += u'&' + name + u'=' + pathPiece(value);
    };
    if (search.modifiedTill != 0)
        query += u"&modifiedTill="_s + queryTime(search.modifiedTill);
    add(u"accountId"_s, search.accountId);
    add(u"status"_s, search.status);
    for (auto it = search.customFields.begin(); it != search.customFields.end(); ++it)
        add(it.key(), it.value());
    query += u"&pageNumber=%1&pageSize=%2"_s.arg(
        QString::number(search.page), QString::number(search.pageSize));
    return get(u"/devices"_s, query, u"search"_s);
}

Result<net::CarrierRequest> JasperClient::fieldsRequest(const QString &iccid, const QStringList &fields) const
{
    static const QRegularExpression kName(u"^[A-Za-z][A-Za-z0-9]*$"_s);
    const bool named = std::all_of(
        fields.begin(), fields.end(), [](const QString &name) { return kName.match(name).hasMatch(); });
    if (!named)
        return notAsked(QCoreApplication::translate(
            "Carriers", "A name in the list of fields is not one. Nothing was asked."));
    if (fields.isEmpty())
        return get(devicePath(iccid), {}, u"details"_s);
    // Without the ICCID the answer could be about any line.
    QStringList asked = fields;
    if (!asked.contains(u"iccid"_s))
        asked.prepend(u"iccid"_s);
    return get(devicePath(iccid), u"fields="_s + asked.join(u','), u"details"_s);
}

Result<DeviceFields> JasperClient::readFields(const QString &iccid, const net::Answered &answer) const
{
    return readDeviceFields(iccid, answer);
}

Result<net::CarrierRequest> JasperClient::editRequest(
    const QString &iccid, const QString &attribute, const QString &value) const
{
    if (const auto why = cannotSet(attribute, value))
        return notAsked(*why);
    return put(iccid, {{attribute, value}}, u"edit"_s);
}

AttemptOutcome JasperClient::readEditAnswer(const QString &iccid, const net::Answered &answer) const
{
    return readEdit(iccid, ChangeKind::ChangeRatePlan, answer);
}

Result<net::CarrierRequest> JasperClient::auditTrailRequest(
    const QString &iccid, int days, const ListCursor &cursor) const
{
    if (days < 1 || days > kLongestTrail)
        return notAsked(QCoreApplication::translate(
            "Carriers", "Control Center's audit trail goes 1 to 365 days back. Nothing was sent."));
    return get(devicePath(iccid) + u"/auditTrails"_s, u"daysOfHistory=%1&"_s.arg(days) + pageQuery(cursor),
        u"audit-trail"_s);
}

Result<AuditTrailPage> JasperClient::readAuditTrail(
    const ListCursor &cursor, const net::Answered &answer) const
{
    return readAuditTrailPage(cursor, answer);
}

net::CarrierRequest JasperClient::healthRequest(const QString &text) const
{
    return get(u"/echo/"_s + pathPiece(text), {}, u"health"_s);
}

Result<void> JasperClient::readHealth(const QString &text, const net::Answered &answer) const
{
    return readEcho(text, answer);
}

} // namespace lk::carriers::jasper
