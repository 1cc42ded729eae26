// SPDX-License-Identifier: Apache-2.0
#include "core/store/trouble_reading.h"

#include "core/store/json_lists.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

// The part of the rows that device_change_trouble holds, in its very words.
#define LK_TROUBLE "d.state IN ('failed', 'unknown', 'dead-letter')"
#define LK_TROUBLE_GROUP "d.state, a.carrier, d.error_class, d.error_code, d.error_cluster"

constexpr char kTroubleGroups[]
    = "SELECT d.state, a.carrier, d.error_class, d.error_code, max(d.error_text), count(*), d.error_cluster "
      "FROM device_change d JOIN carrier_account a ON a.id = d.account_id WHERE " LK_TROUBLE
      " AND (:id = 0 OR d.change_id = :id) GROUP BY " LK_TROUBLE_GROUP
      " ORDER BY count(*) DESC, d.error_code";
constexpr char kTroubled[]
    = "SELECT coalesce(sum(n), 0) FROM change_count WHERE state IN ('failed', 'unknown', "
      "'dead-letter')";

/// The states there are, as the numbers in which kTroublePlaces gives them.
constexpr std::array kTroubleStates{ChangeState::Failed, ChangeState::Unknown, ChangeState::DeadLetter};

constexpr char kTroublePlaces[]
    = "SELECT d.id, CASE d.state WHEN 'failed' THEN 0 WHEN 'unknown' THEN 1 ELSE 2 END FROM device_change d "
      "JOIN carrier_account a ON a.id = d.account_id WHERE " LK_TROUBLE
      " AND (:change = 0 OR d.change_id = :change) AND (:states = '[]' OR d.state IN (SELECT value FROM "
      "json_each(:states))) AND (:groups = '' OR (" LK_TROUBLE_GROUP
      ") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), "
      "json_extract(value, '$[3]'), json_extract(value, '$[4]') FROM json_each(:groups))) AND (:part = '' OR "
      "instr(d.iccid, :part) OR instr(d.imei, :part) OR instr(d.msisdn, :part)) ORDER BY ";

struct TroubleKey {
    TroubleSort by;
    const char *sql;
};
// What lines of one change have in common comes last: it tells nothing apart there.
constexpr std::array<TroubleKey, kTroubleSortCount> kTroubleKeys{{{TroubleSort::Updated, "d.updated_at"},
    {TroubleSort::Name,
        "CASE WHEN d.iccid <> '' THEN d.iccid WHEN d.msisdn <> '' THEN d.msisdn ELSE d.imei END"},
    {TroubleSort::Change, "d.change_id"}, {TroubleSort::State, "d.state"},
    {TroubleSort::Carrier, "a.carrier"}, {TroubleSort::Before, "d.before_status || ' ' || d.before_plan"},
    {TroubleSort::Tries, "d.attempts"}, {TroubleSort::Reason, "d.reason || ' ' || d.error_code"}}};

/// The texts of all orders, made once: a Database keeps statements by the address of their text.
const char *placesStatement(const TroubleOrder &order)
{
    using Texts = std::array<QByteArray, 2 * kTroubleSortCount>;
    static const Texts kTexts = [] {
        Texts texts;
        for (std::size_t i = 0; i < texts.size(); ++i)
            texts[i] = QByteArray(kTroublePlaces) + kTroubleKeys[i / 2].sql + (i % 2 == 1 ? " DESC" : "")
                + ", d.id";
        return texts;
    }();
    return kTexts[2 * static_cast<std::size_t>(order.by) + (order.descending ? 1 : 0)].constData();
}

QString statesText(const QList<ChangeState> &states)
{
    QJsonArray texts;
    for (const ChangeState state : states)
        texts.append(toText(state));
    return jsonOf(texts);
}

QString groupsText(const QList<TroubleGroup> &groups)
{
    QJsonArray all;
    for (const TroubleGroup &group : groups)
        all.append(QJsonArray{
            toText(group.state), toText(group.carrier), toText(group.errorClass), group.code, group.cluster});
    return jsonOf(all);
}

} // namespace

bool TroubleGroup::isSameAs(const TroubleGroup &other) const
{
    return state == other.state && carrier == other.carrier && errorClass == other.errorClass
        && code == other.code && cluster == other.cluster;
}

bool TroubleFilter::operator==(const TroubleFilter &other) const
{
    if (change != other.change || part != other.part || states != other.states
        || groups.has_value() != other.groups.has_value())
        return false;
    return !groups
        || std::equal(groups->begin(), groups->end(), other.groups->begin(), other.groups->end(),
            [](const TroubleGroup &a, const TroubleGroup &b) { return a.isSameAs(b); });
}

Result<QList<TroubleGroup>> readTroubleGroups(Database &database, BulkChangeId id)
{
    auto rows = database.statement(kTroubleGroups).bind(u":id"_s, id.value).query();
    if (!rows)
        return rows.failure();
    QList<TroubleGroup> groups;
    while (rows->next())
        groups.append({changeStateFromText(rows->text(0)).value_or(ChangeState::Unknown),
            carrierFromText(rows->text(1)).value_or(Carrier::ThingSpace),
            errorClassFromText(rows->text(2)).value_or(ErrorClass::Unknown), rows->text(3), rows->text(4),
            rows->number(5), rows->text(6)});
    return groups;
}

Result<qint64> countTroubled(Database &database)
{
    auto rows = database.statement(kTroubled).query();
    if (!rows)
        return rows.failure();
    return rows->next() ? rows->number(0) : 0;
}

Result<std::vector<TroublePlace>> readTroublePlaces(
    Database &database, const TroubleFilter &filter, const TroubleOrder &order)
{
    auto rows = database.statement(placesStatement(order))
                    .bind(u":change"_s, filter.change.value)
                    .bind(u":states"_s, statesText(filter.states))
                    .bind(u":groups"_s, filter.groups ? groupsText(*filter.groups) : QString())
                    .bind(u":part"_s, filter.part)
                    .query();
    if (!rows)
        return rows.failure();
    std::vector<TroublePlace> places;
    while (rows->next())
        places.push_back(
            {DeviceChangeId{rows->number(0)}, kTroubleStates.at(static_cast<std::size_t>(rows->integer(1)))});
    return places;
}

} // namespace lk::store
