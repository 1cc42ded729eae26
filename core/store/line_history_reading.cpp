// SPDX-License-Identifier: Apache-2.0
#include "core/store/line_history_reading.h"

#include "core/domain/change_state.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

// One look-up per name, each with its own index: an OR over both would read the whole account.
// Only the newest attempt of a line can be the one that took effect.
constexpr char kActions[]
    = "SELECT a.intent_at, a.outcome, d.state, CASE WHEN d.spec <> '' THEN d.spec ELSE c.spec END, "
      "a.n = (SELECT max(b.n) FROM attempt b WHERE b.device_change_id = d.id) FROM ("
      "SELECT id FROM device_change WHERE :iccid <> '' AND iccid <> '' AND iccid = :iccid UNION "
      "SELECT id FROM device_change WHERE :msisdn <> '' AND msisdn <> '' AND msisdn IN (:msisdn, '1' || "
      ":msisdn)) mine JOIN device_change d ON d.id = mine.id JOIN bulk_change c ON c.id = d.change_id JOIN "
      "attempt a ON a.device_change_id = d.id WHERE d.account_id = :account AND a.intent_at >= :since AND "
      "a.outcome NOT IN ('not-sent', 'refused-for-now') ORDER BY a.intent_at, a.id";

LineAction::Effect effectOf(const QString &outcome, const QString &state, bool newest)
{
    if (outcome == toText(ChangeEvent::Refused) || !newest)
        return LineAction::Effect::None;
    if (state == toText(ChangeState::Succeeded))
        return LineAction::Effect::Sure;
    return state == toText(ChangeState::Failed) ? LineAction::Effect::None : LineAction::Effect::Perhaps;
}

} // namespace

Result<QList<LineAction>> readLineActions(
    Database &database, AccountId account, const LineIds &ids, UtcMs since)
{
    auto rows = database.statement(kActions)
                    .bind(u":iccid"_s, ids.iccid)
                    .bind(u":msisdn"_s, normalizedMsisdn(ids.msisdn))
                    .bind(u":account"_s, account.value)
                    .bind(u":since"_s, since)
                    .query();
    if (!rows)
        return rows.failure();
    QList<LineAction> actions;
    while (rows->next()) {
        const auto spec = changeSpecFromJson(QJsonDocument::fromJson(rows->text(3).toUtf8()).object());
        if (!spec)
            return fail(ErrorKind::Damaged,
                QCoreApplication::translate("LineHistory",
                    "What was asked of the line %1 earlier cannot be read from the database. Its rules were "
                    "not checked.")
                    .arg(ids.display()));
        actions.append({.kind = spec->kind,
            .at = rows->number(0),
            .effect = effectOf(rows->text(1), rows->text(2), rows->flag(4))});
    }
    return actions;
}

} // namespace lk::store
