// SPDX-License-Identifier: Apache-2.0
#include "core/store/calendar_table.h"

#include "core/store/scope_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kReadFreezes[]
    = "SELECT name, time_window, carriers, kinds FROM freeze_window WHERE tenant_id "
      "= :tenant ORDER BY id";
constexpr char kReadCaps[]
    = "SELECT most, zone, carriers, kinds FROM daily_cap WHERE tenant_id = :tenant ORDER BY id";
constexpr char kClearFreezes[] = "DELETE FROM freeze_window WHERE tenant_id = :tenant";
constexpr char kClearCaps[] = "DELETE FROM daily_cap WHERE tenant_id = :tenant";
constexpr char kInsertFreeze[] = "INSERT INTO freeze_window (tenant_id, name, time_window, carriers, kinds) "
                                 "VALUES (:tenant, :name, :window, :carriers, :kinds)";
constexpr char kInsertCap[]
    = "INSERT INTO daily_cap (tenant_id, most, zone, carriers, kinds) VALUES (:tenant, "
      ":most, :zone, :carriers, :kinds)";

/// Nothing for a word that is not known: a narrower freeze than was meant must not come of it.
std::optional<ChangeScope> scopeFrom(const QString &carriers, const QString &kinds)
{
    ChangeScope scope;
    for (const QString &word : carriers.split(u' ', Qt::SkipEmptyParts)) {
        const auto carrier = carrierFromText(word);
        if (!carrier)
            return std::nullopt;
        scope.carriers.insert(*carrier);
    }
    for (const QString &word : kinds.split(u' ', Qt::SkipEmptyParts)) {
        const auto kind = changeKindFromText(word);
        if (!kind)
            return std::nullopt;
        scope.kinds.insert(*kind);
    }
    return scope;
}

Failure damaged()
{
    return fail(ErrorKind::Damaged,
        QCoreApplication::translate("CalendarTable",
            "The freeze windows and caps cannot be read from the database, so nothing is sent. Save them "
            "anew "
            "in Settings."));
}

Result<QList<FreezeWindow>> readFreezes(Database &database, TenantId tenant)
{
    auto rows = database.statement(kReadFreezes).bind(u":tenant"_s, tenant.value).query();
    if (!rows)
        return rows.failure();
    QList<FreezeWindow> freezes;
    while (rows->next()) {
        const auto window = TimeWindow::fromJson(QJsonDocument::fromJson(rows->text(1).toUtf8()).object());
        const auto scope = scopeFrom(rows->text(2), rows->text(3));
        if (!window || !scope)
            return damaged();
        freezes.append({rows->text(0), *window, *scope});
    }
    return freezes;
}

QString textOf(const TimeWindow &window)
{
    return QString::fromUtf8(QJsonDocument(window.toJson()).toJson(QJsonDocument::Compact));
}

/// One line for the audit.
QString auditText(const ChangeCalendar &calendar)
{
    QStringList parts;
    for (const FreezeWindow &freeze : calendar.freezes)
        parts.append(
            u"%1: %2, %3"_s.arg(freeze.name, freeze.window.displayText(), freeze.scope.displayText()));
    for (const DailyCap &cap : calendar.caps)
        parts.append(
            QCoreApplication::translate("CalendarTable", "%1 a day (%2): %3")
                .arg(QString::number(cap.most), QString::fromLatin1(cap.zone.id()), cap.scope.displayText()));
    return parts.isEmpty() ? u"-"_s : parts.join(u"; "_s);
}

} // namespace

CalendarTable::CalendarTable(Database &database, AuditTable &audit)
    : m_database(database),
      m_audit(audit)
{
}

Result<void> CalendarTable::set(TenantId tenant, const ChangeCalendar &calendar, const audit::Actor &actor)
{
    LK_TRY(checkCalendar(calendar));
    const auto before = readCalendar(m_database, tenant);
    LK_TRY(m_database.statement(kClearFreezes).bind(u":tenant"_s, tenant.value).run());
    LK_TRY(m_database.statement(kClearCaps).bind(u":tenant"_s, tenant.value).run());
    for (const FreezeWindow &freeze : calendar.freezes)
        LK_TRY(m_database.statement(kInsertFreeze)
                   .bind(u":tenant"_s, tenant.value)
                   .bind(u":name"_s, freeze.name.simplified())
                   .bind(u":window"_s, textOf(freeze.window))
                   .bind(u":carriers"_s, scopeWords(freeze.scope.carriers))
                   .bind(u":kinds"_s, scopeWords(freeze.scope.kinds))
                   .run());
    for (const DailyCap &cap : calendar.caps)
        LK_TRY(m_database.statement(kInsertCap)
                   .bind(u":tenant"_s, tenant.value)
                   .bind(u":most"_s, cap.most)
                   .bind(u":zone"_s, QString::fromLatin1(cap.zone.id()))
                   .bind(u":carriers"_s, scopeWords(cap.scope.carriers))
                   .bind(u":kinds"_s, scopeWords(cap.scope.kinds))
                   .run());
    const auto seq = m_audit.append({.actor = actor,
        .action = u"calendar.changed"_s,
        .objectType = u"calendar"_s,
        .objectId = QString::number(tenant.value),
        .fromState = {},
        .toState = {},
        .reason = QCoreApplication::translate("CalendarTable", "Was: %1. Is: %2.")
                      .arg(before ? auditText(*before) : u"?"_s, auditText(calendar))});
    return seq ? Result<void>() : Result<void>(seq.failure());
}

Result<ChangeCalendar> readCalendar(Database &database, TenantId tenant)
{
    auto freezes = readFreezes(database, tenant);
    if (!freezes)
        return freezes.failure();
    ChangeCalendar calendar{.freezes = *freezes, .caps = {}};
    auto rows = database.statement(kReadCaps).bind(u":tenant"_s, tenant.value).query();
    if (!rows)
        return rows.failure();
    while (rows->next()) {
        const auto scope = scopeFrom(rows->text(2), rows->text(3));
        const QTimeZone zone(rows->text(1).toLatin1());
        if (!scope || !zone.isValid())
            return damaged();
        calendar.caps.append({*scope, rows->number(0), zone});
    }
    return calendar;
}

} // namespace lk::store
