// SPDX-License-Identifier: Apache-2.0
// How a confirmed plan becomes a change with its lines, in one transaction.
#include "core/base/text.h"
#include "core/store/change_table.h"
#include "core/store/customer_table.h"
#include "core/store/line_table.h"
#include "core/store/run_table.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kByFingerprint[] = "SELECT id FROM bulk_change WHERE tenant_id = :tenant AND (fingerprint = "
                                  ":fingerprint OR (plan_id <> '' "
                                  "AND plan_id = :plan))";
constexpr char kInsertHeader[]
    = "INSERT INTO bulk_change (tenant_id, spec, title, reason, fingerprint, created_by, created_at, paused, "
      "pause_reason, plan_id, freeze_override) VALUES (:tenant, :spec, :title, :reason, :fingerprint, :by, "
      ":at, "
      ":paused, :pauseReason, :plan, :override)";
constexpr char kInsertDevice[]
    = "INSERT INTO device_change (change_id, account_id, row_no, file_row, iccid, imei, msisdn, line_key, "
      "before_status, before_raw, before_plan, before_customer, before_read_at, state, error_class, "
      "error_code, "
      "error_text, "
      "reason, spec, "
      "updated_at) VALUES (:change, :account, :row, :file, :iccid, :imei, :msisdn, :key, :status, :raw, "
      ":plan, :customer, "
      ":read, :state, :class, :code, :text, :reason, :spec, :now)";
constexpr char kOpenElsewhere[] = "SELECT change_id FROM device_change WHERE account_id = :account AND "
                                  "line_key = :key AND state IN ("
                                  "'waiting', 'claimed', 'sending', 'awaiting-carrier', 'verifying') LIMIT 1";

QString specText(const ChangeSpec &spec)
{
    return QString::fromUtf8(QJsonDocument(toJson(spec)).toJson(QJsonDocument::Compact));
}

/// What a carrier is never told is kept only where the change is about it.
QString customerText(const ChangeSpec &asked, const LineState &before)
{
    if (!isLocal(asked.kind))
        return {};
    return QString::fromUtf8(
        QJsonDocument(toJson(before.customer).toObject()).toJson(QJsonDocument::Compact));
}

/// A line under which name it is open; a line that has no number yet is known by its SIM.
QString openKey(const NewLine &line)
{
    const QString key = carrierKey(line.carrier, line.ids);
    return key.isEmpty() ? u"iccid:"_s + line.ids.iccid : key;
}

/// The number people know the change by: what it does, not what was already so.
qint64 linesToSend(const NewChange &change)
{
    return std::count_if(
        change.lines.begin(), change.lines.end(), [](const NewLine &line) { return !line.alreadySo; });
}

} // namespace

Result<BulkChangeId> ChangeTable::insertHeader(const NewChange &change, const audit::Actor &actor)
{
    {
        auto known = m_database.statement(kByFingerprint)
                         .bind(u":tenant"_s, change.tenant.value)
                         .bind(u":fingerprint"_s, QString::fromLatin1(change.fingerprint))
                         .bind(u":plan"_s, QString::fromLatin1(change.planId))
                         .query();
        if (!known)
            return known.failure();
        if (known->next())
            return fail(ErrorKind::Refused,
                QCoreApplication::translate("ChangeTable",
                    "This plan (%1) was run already, as change %2. Nothing was started. To do it again, make "
                    "a new plan.")
                    .arg(shortFingerprint(change.fingerprint))
                    .arg(known->number(0)));
    }
    Statement &insert = m_database.statement(kInsertHeader);
    LK_TRY(insert.bind(u":tenant"_s, change.tenant.value)
               .bind(u":spec"_s, specText(change.spec))
               .bind(u":title"_s, changeTitle(change.spec, linesToSend(change)))
               .bind(u":reason"_s, change.reason)
               .bind(u":fingerprint"_s, QString::fromLatin1(change.fingerprint))
               .bind(u":by"_s, actor.name)
               .bind(u":at"_s, m_clock.utcNow())
               .bind(u":paused"_s, change.paused ? 1 : 0)
               .bind(u":pauseReason"_s, QString())
               .bind(u":plan"_s, QString::fromLatin1(change.planId))
               .bind(u":override"_s, change.freezeOverride)
               .run());
    return BulkChangeId{insert.insertedId()};
}

Result<qint64> ChangeTable::openElsewhere(const NewLine &line)
{
    auto rows = m_database.statement(kOpenElsewhere)
                    .bind(u":account"_s, line.account.value)
                    .bind(u":key"_s, openKey(line))
                    .query();
    if (!rows)
        return rows.failure();
    return rows->next() ? rows->number(0) : 0;
}

Result<void> ChangeTable::insertLine(
    BulkChangeId id, const NewLine &line, const ChangeSpec &asked, qint64 rowNo, const Entry &entry)
{
    const LineState before = line.before.value_or(LineState{});
    const auto inserted = m_database.statement(kInsertDevice)
                              .bind(u":change"_s, id.value)
                              .bind(u":account"_s, line.account.value)
                              .bind(u":row"_s, rowNo)
                              .bind(u":file"_s, line.fileRow)
                              .bind(u":iccid"_s, line.ids.iccid)
                              .bind(u":imei"_s, line.ids.imei)
                              .bind(u":msisdn"_s, line.ids.msisdn)
                              .bind(u":key"_s, openKey(line))
                              .bind(u":status"_s, toText(before.status))
                              .bind(u":raw"_s, before.rawStatus)
                              .bind(u":plan"_s, before.ratePlan)
                              .bind(u":customer"_s, customerText(asked, before))
                              .bind(u":read"_s, line.before ? before.readAt : 0)
                              .bind(u":state"_s, toText(entry.state))
                              .bind(u":class"_s, toText(entry.refusal.errorClass))
                              .bind(u":code"_s, entry.refusal.code)
                              .bind(u":text"_s, entry.refusal.text)
                              .bind(u":reason"_s, entry.reason)
                              .bind(u":spec"_s, line.spec ? specText(*line.spec) : QString())
                              .bind(u":now"_s, m_clock.utcNow())
                              .run();
    return inserted ? Result<void>() : Result<void>(inserted.failure());
}

Result<ChangeTable::Entry> ChangeTable::localEntry(const NewLine &line, const ChangeSpec &asked)
{
    const CustomerChange wanted = asked.customer.value_or(CustomerChange{});
    if (!asked.customer || !wanted.effectiveOn.isValid())
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("ChangeTable",
                "The plan does not say from which day the customer plan holds. Nothing was started. Make a "
                "new "
                "plan."));
    const auto now = readCustomerTerms(m_database, line.account, line.ids, wanted.effectiveOn);
    if (!now)
        return now.failure();
    const auto refused = [](const QString &code, const QString &why) {
        return Entry{ChangeState::Failed, {ErrorClass::Precondition, code, why}, why};
    };
    if (!*now)
        return refused(u"NOT_IN_INVENTORY"_s,
            QCoreApplication::translate("ChangeTable",
                "The line is not in the inventory any more, so nothing was recorded. Read the inventory and "
                "make a new plan."));
    if (line.before && line.before->customer != (*now)->terms)
        return refused(u"DRIFTED"_s,
            QCoreApplication::translate("ChangeTable",
                "The customer plan was changed after the plan was made (it is: %1). Nothing was recorded. "
                "Make a new plan.")
                .arg(displayText((*now)->terms)));
    return Entry{ChangeState::Succeeded, {},
        QCoreApplication::translate("ChangeTable", "Recorded here, effective %1. No carrier was called.")
            .arg(wanted.effectiveOn.toString(Qt::ISODate))};
}

Result<ChangeTable::Entry> ChangeTable::entryOf(
    const NewLine &line, const ChangeSpec &asked, OnCollision onCollision)
{
    if (line.alreadySo)
        return Entry{ChangeState::NoOp, {},
            QCoreApplication::translate(
                "ChangeTable", "Already so when the plan was made; nothing is sent.")};
    if (isLocal(asked.kind))
        return localEntry(line, asked);
    const auto busyIn = openElsewhere(line);
    if (!busyIn)
        return busyIn.failure();
    if (*busyIn == 0)
        return Entry{ChangeState::Waiting, {}, {}};
    if (onCollision == OnCollision::WaitBehind)
        return Entry{ChangeState::Held, {},
            QCoreApplication::translate("ChangeTable", "Waits until change %1 has finished with this line.")
                .arg(*busyIn)};
    const QString why = QCoreApplication::translate("ChangeTable",
        "The line is still open in change %1. It was not touched by this one; retry it when that "
        "change is done.")
                            .arg(*busyIn);
    return Entry{ChangeState::Failed, {ErrorClass::Precondition, u"LINE_BUSY"_s, why}, why};
}

Result<void> ChangeTable::noteMeaning(const NewChange &change, const NewLine &line, const ChangeSpec &asked)
{
    const auto meant = meantStatus(line.carrier, asked.kind);
    if (!meant || !line.before)
        return {};
    return LineTable(m_database, m_changeSet).learn(change.tenant, line.account, *line.before, meant);
}

Result<void> ChangeTable::addLine(CreatedChange &created, const NewLine &line, const ChangeSpec &asked,
    qint64 rowNo, OnCollision onCollision, const audit::Actor &actor)
{
    const auto entry = entryOf(line, asked, onCollision);
    if (!entry)
        return entry.failure();
    const bool local = isLocal(asked.kind);
    created.waiting += entry->state == ChangeState::Waiting;
    created.behind += entry->state == ChangeState::Held;
    created.alreadySo += entry->state == ChangeState::NoOp;
    created.recorded += entry->state == ChangeState::Succeeded;
    created.busy += entry->state == ChangeState::Failed && !local;
    created.refused += entry->state == ChangeState::Failed && local;
    NewLine kept = line;
    if (entry->state == ChangeState::Held)
        kept.before.reset(); // what it will be when its turn comes, the other change decides
    LK_TRY(insertLine(created.id, kept, asked, rowNo, *entry));
    if (entry->state == ChangeState::Waiting)
        return {};
    const Moved moved{DeviceChangeId{m_database.statement(kInsertDevice).insertedId()}, line.account, rowNo,
        ChangeState::Waiting};
    LK_TRY(recordLine(created.id, moved, u"created"_s, entry->state, entry->reason, actor));
    if (entry->state != ChangeState::Succeeded)
        return {};
    const auto recorded = CustomerTable(m_database)
                              .record(line.account, line.ids, *asked.customer, moved.id, m_clock.utcNow());
    return recorded ? Result<void>() : Result<void>(recorded.failure());
}

Result<void> ChangeTable::recordAccepted(BulkChangeId id, const NewChange &change, const audit::Actor &actor)
{
    for (const AcceptedWarning &each : change.accepted) {
        const int lines = pluralCount(each.lines);
        LK_TRY(recordChange(id, u"change.warning-accepted"_s,
            QCoreApplication::translate("ChangeTable", "%1, %n line(s): %2", nullptr, lines)
                .arg(each.rule, each.reason),
            actor));
    }
    return {};
}

Result<CreatedChange> ChangeTable::create(const NewChange &change, const audit::Actor &actor)
{
    const auto id = insertHeader(change, actor);
    if (!id)
        return id.failure();
    CreatedChange created{.id = *id};
    LK_TRY(recordChange(*id, u"change.created"_s,
        QCoreApplication::translate("ChangeTable", "%1; plan %2; reason: %3")
            .arg(changeTitle(change.spec, linesToSend(change)), QString::fromLatin1(change.fingerprint),
                change.reason),
        actor));
    LK_TRY(recordAccepted(*id, change, actor));
    qint64 rowNo = 0;
    for (const NewLine &line : change.lines) {
        const ChangeSpec &asked = line.spec ? *line.spec : change.spec;
        LK_TRY(addLine(created, line, asked, rowNo++, change.run.onCollision, actor));
        if (line.alreadySo)
            LK_TRY(noteMeaning(change, line, asked));
    }
    m_changeSet.changes.insert(*id);
    LK_TRY(RunTable(m_database, m_clock, m_audit, m_changeSet).begin(*id, change.run));
    LK_TRY(refreshFinished(m_database, m_audit, m_changeSet, *id, m_clock.utcNow()));
    return created;
}

} // namespace lk::store
