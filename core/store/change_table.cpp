// SPDX-License-Identifier: Apache-2.0
#include "core/store/change_table.h"

#include "core/store/line_table.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kByFingerprint[]
    = "SELECT id FROM bulk_change WHERE tenant_id = :tenant AND fingerprint = :fingerprint";
constexpr char kInsertHeader[]
    = "INSERT INTO bulk_change (tenant_id, spec, title, reason, fingerprint, created_by, created_at, paused, "
      "pause_reason) VALUES (:tenant, :spec, :title, :reason, :fingerprint, :by, :at, :paused, :pauseReason)";
constexpr char kInsertDevice[]
    = "INSERT INTO device_change (change_id, account_id, row_no, file_row, iccid, imei, msisdn, line_key, "
      "before_status, before_raw, before_plan, before_read_at, state, error_class, error_code, error_text, "
      "reason, spec, "
      "updated_at) VALUES (:change, :account, :row, :file, :iccid, :imei, :msisdn, :key, :status, :raw, "
      ":plan, "
      ":read, :state, :class, :code, :text, :reason, :spec, :now)";
constexpr char kOpenElsewhere[] = "SELECT change_id FROM device_change WHERE account_id = :account AND "
                                  "line_key = :key AND state IN ('held', "
                                  "'waiting', 'claimed', 'sending', 'awaiting-carrier', 'verifying') LIMIT 1";
constexpr char kSetPaused[]
    = "UPDATE bulk_change SET paused = :paused, pause_reason = :reason WHERE id = :id AND paused <> :paused";
constexpr char kLinesOfChange[]
    = "SELECT id, account_id, row_no, state FROM device_change WHERE change_id = :change ORDER BY row_no";
constexpr char kMoveLine[] = "UPDATE device_change SET state = :to, fence = fence + 1, taken = 0, reason = "
                             ":reason, updated_at = :now, "
                             "due_boot = 0 WHERE id = :id AND state = :from";
constexpr char kResetForResend[]
    = "UPDATE device_change SET sends = 0, failures = 0, crashes = 0, before_read_at = 0, handle = '', "
      "report = "
      "'none', accepted = 0, reads = 0, before_reads = 0, history_checked = 0 WHERE id = :id";
constexpr char kLineKeyOf[] = "SELECT account_id, line_key FROM device_change WHERE id = :id";
constexpr char kOpenOther[] = "SELECT count(*) FROM device_change WHERE account_id = :account AND line_key = "
                              ":key AND id <> :id AND state "
                              "IN ('held', 'waiting', 'claimed', 'sending', 'awaiting-carrier', 'verifying')";
constexpr char kOpenCount[]
    = "SELECT coalesce(sum(n), 0) FROM change_count WHERE change_id = :id AND state IN ('held', 'waiting', "
      "'claimed', 'sending', 'awaiting-carrier', 'verifying')";
constexpr char kSetFinished[]
    = "UPDATE bulk_change SET finished_at = :at WHERE id = :id AND (finished_at = 0) <> (:at = 0)";

QString specText(const ChangeSpec &spec)
{
    return QString::fromUtf8(QJsonDocument(toJson(spec)).toJson(QJsonDocument::Compact));
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

ChangeEvent eventOf(PersonDecision decision)
{
    switch (decision) {
    case PersonDecision::RetryFailed:
        return ChangeEvent::PersonRetries;
    case PersonDecision::Applied:
        return ChangeEvent::PersonSaysApplied;
    case PersonDecision::NotAppliedResend:
        return ChangeEvent::PersonSaysNotApplied;
    case PersonDecision::GiveUp:
        return ChangeEvent::PersonGivesUp;
    }
    return ChangeEvent::PersonGivesUp;
}

} // namespace

ChangeTable::ChangeTable(Database &database, const Clock &clock, AuditTable &audit, ChangeSet &changeSet)
    : m_database(database),
      m_clock(clock),
      m_audit(audit),
      m_changeSet(changeSet)
{
}

Result<BulkChangeId> ChangeTable::insertHeader(const NewChange &change, const audit::Actor &actor)
{
    {
        auto known = m_database.statement(kByFingerprint)
                         .bind(u":tenant"_s, change.tenant.value)
                         .bind(u":fingerprint"_s, QString::fromLatin1(change.fingerprint))
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

Result<void> ChangeTable::insertLine(BulkChangeId id, const NewLine &line, qint64 rowNo, ChangeState state,
    const Refusal &refusal, const QString &reason)
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
                              .bind(u":read"_s, line.before ? before.readAt : 0)
                              .bind(u":state"_s, toText(state))
                              .bind(u":class"_s, toText(refusal.errorClass))
                              .bind(u":code"_s, refusal.code)
                              .bind(u":text"_s, refusal.text)
                              .bind(u":reason"_s, reason)
                              .bind(u":spec"_s, line.spec ? specText(*line.spec) : QString())
                              .bind(u":now"_s, m_clock.utcNow())
                              .run();
    return inserted ? Result<void>() : Result<void>(inserted.failure());
}

Result<void> ChangeTable::noteMeaning(const NewChange &change, const NewLine &line)
{
    const auto meant = meantStatus(line.carrier, line.spec.value_or(change.spec).kind);
    if (!meant || !line.before)
        return {};
    return LineTable(m_database, m_changeSet).learn(change.tenant, line.account, *line.before, meant);
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
    qint64 rowNo = 0;
    for (const NewLine &line : change.lines) {
        const auto busyIn = line.alreadySo ? Result<qint64>(0) : openElsewhere(line);
        if (!busyIn)
            return busyIn.failure();
        ChangeState state = ChangeState::Waiting;
        Refusal refusal;
        QString reason;
        if (line.alreadySo) {
            state = ChangeState::NoOp;
            reason = QCoreApplication::translate(
                "ChangeTable", "Already so when the plan was made; nothing is sent.");
            ++created.alreadySo;
            LK_TRY(noteMeaning(change, line));
        } else if (*busyIn > 0) {
            state = ChangeState::Failed;
            reason = QCoreApplication::translate("ChangeTable",
                "The line is still open in change %1. It was not touched by this one; retry it when that "
                "change is done.")
                         .arg(*busyIn);
            refusal = {ErrorClass::Precondition, u"LINE_BUSY"_s, reason};
            ++created.busy;
        } else {
            ++created.waiting;
        }
        LK_TRY(insertLine(*id, line, rowNo, state, refusal, reason));
        if (state != ChangeState::Waiting) {
            const Moved moved{DeviceChangeId{m_database.statement(kInsertDevice).insertedId()}, line.account,
                rowNo, ChangeState::Waiting};
            LK_TRY(recordLine(*id, moved, u"created"_s, state, reason, actor));
        }
        ++rowNo;
    }
    m_changeSet.changes.insert(*id);
    LK_TRY(refreshFinished(m_database, m_audit, m_changeSet, *id, m_clock.utcNow()));
    return created;
}

Result<void> ChangeTable::recordLine(BulkChangeId change, const Moved &line, const QString &event,
    ChangeState to, const QString &reason, const audit::Actor &actor)
{
    m_changeSet.lines.append({line.id, change, line.account, line.rowNo, to});
    m_changeSet.changes.insert(change);
    const auto seq = m_audit.append({.actor = actor,
        .action = u"line."_s + event,
        .objectType = u"line"_s,
        .objectId = QString::number(line.id.value),
        .fromState = toText(line.from),
        .toState = toText(to),
        .reason = reason});
    return seq ? Result<void>() : Result<void>(seq.failure());
}

Result<void> ChangeTable::recordChange(
    BulkChangeId id, const QString &action, const QString &reason, const audit::Actor &actor)
{
    m_changeSet.changes.insert(id);
    const auto seq = m_audit.append({.actor = actor,
        .action = action,
        .objectType = u"change"_s,
        .objectId = QString::number(id.value),
        .reason = reason});
    return seq ? Result<void>() : Result<void>(seq.failure());
}

Result<void> ChangeTable::setPaused(
    BulkChangeId id, bool paused, const QString &reason, const audit::Actor &actor)
{
    const auto changed = m_database.statement(kSetPaused)
                             .bind(u":paused"_s, paused ? 1 : 0)
                             .bind(u":reason"_s, paused ? reason : QString())
                             .bind(u":id"_s, id.value)
                             .run();
    if (!changed)
        return changed.failure();
    if (*changed == 0)
        return {}; // it was so already: a second click changes nothing
    return recordChange(id, paused ? u"change.paused"_s : u"change.resumed"_s, reason, actor);
}

Result<QList<ChangeTable::Moved>> ChangeTable::linesIn(BulkChangeId id, const QList<ChangeState> &states)
{
    auto rows = m_database.statement(kLinesOfChange).bind(u":change"_s, id.value).query();
    if (!rows)
        return rows.failure();
    QList<Moved> lines;
    while (rows->next()) {
        const auto state = changeStateFromText(rows->text(3));
        if (state && states.contains(*state))
            lines.append(
                {DeviceChangeId{rows->number(0)}, AccountId{rows->number(1)}, rows->number(2), *state});
    }
    return lines;
}

Result<qint64> ChangeTable::cancelRest(BulkChangeId id, const QString &reason, const audit::Actor &actor)
{
    const auto lines = linesIn(id, {ChangeState::Held, ChangeState::Waiting, ChangeState::Claimed});
    if (!lines)
        return lines.failure();
    LK_TRY(recordChange(id, u"change.cancelled"_s, reason, actor));
    for (const Moved &line : *lines) {
        LK_TRY(m_database.statement(kMoveLine)
                   .bind(u":to"_s, toText(ChangeState::Cancelled))
                   .bind(u":reason"_s, reason)
                   .bind(u":now"_s, m_clock.utcNow())
                   .bind(u":id"_s, line.id.value)
                   .bind(u":from"_s, toText(line.from))
                   .run());
        LK_TRY(recordLine(id, line, toText(ChangeEvent::Cancelled), ChangeState::Cancelled, reason, actor));
    }
    LK_TRY(refreshFinished(m_database, m_audit, m_changeSet, id, m_clock.utcNow()));
    return lines->size();
}

Result<bool> ChangeTable::isOpenElsewhere(const Moved &line)
{
    QString key;
    {
        auto rows = m_database.statement(kLineKeyOf).bind(u":id"_s, line.id.value).query();
        if (!rows)
            return rows.failure();
        if (rows->next())
            key = rows->text(1);
    }
    auto rows = m_database.statement(kOpenOther)
                    .bind(u":account"_s, line.account.value)
                    .bind(u":key"_s, key)
                    .bind(u":id"_s, line.id.value)
                    .query();
    if (!rows)
        return rows.failure();
    return rows->next() && rows->number(0) > 0;
}

Result<qint64> ChangeTable::decide(BulkChangeId id, const QList<DeviceChangeId> &lines,
    PersonDecision decision, const QString &reason, const audit::Actor &actor)
{
    const ChangeEvent event = eventOf(decision);
    const auto candidates = linesIn(id, {ChangeState::Failed, ChangeState::Unknown, ChangeState::DeadLetter});
    if (!candidates)
        return candidates.failure();
    const QSet<DeviceChangeId> wanted(lines.begin(), lines.end());
    qint64 moved = 0;
    for (const Moved &line : *candidates) {
        const auto to = next(line.from, event);
        if (!to || (!wanted.isEmpty() && !wanted.contains(line.id)))
            continue;
        if (!isSettled(*to)) {
            const auto elsewhere = isOpenElsewhere(line);
            if (!elsewhere)
                return elsewhere.failure();
            if (*elsewhere)
                continue;
            LK_TRY(m_database.statement(kResetForResend).bind(u":id"_s, line.id.value).run());
        }
        LK_TRY(m_database.statement(kMoveLine)
                   .bind(u":to"_s, toText(*to))
                   .bind(u":reason"_s, reason)
                   .bind(u":now"_s, m_clock.utcNow())
                   .bind(u":id"_s, line.id.value)
                   .bind(u":from"_s, toText(line.from))
                   .run());
        LK_TRY(recordLine(id, line, toText(event), *to, reason, actor));
        ++moved;
    }
    LK_TRY(refreshFinished(m_database, m_audit, m_changeSet, id, m_clock.utcNow()));
    return moved;
}

Result<void> refreshFinished(
    Database &database, AuditTable &audit, ChangeSet &changeSet, BulkChangeId id, UtcMs now)
{
    bool open = false;
    {
        auto rows = database.statement(kOpenCount).bind(u":id"_s, id.value).query();
        if (!rows)
            return rows.failure();
        open = rows->next() && rows->number(0) > 0;
    }
    const auto changed
        = database.statement(kSetFinished).bind(u":at"_s, open ? 0 : now).bind(u":id"_s, id.value).run();
    if (!changed)
        return changed.failure();
    changeSet.changes.insert(id);
    if (*changed == 0)
        return {};
    const auto seq = audit.append({.actor = {.name = u"engine"_s},
        .action = open ? u"change.reopened"_s : u"change.finished"_s,
        .objectType = u"change"_s,
        .objectId = QString::number(id.value)});
    return seq ? Result<void>() : Result<void>(seq.failure());
}

} // namespace lk::store
