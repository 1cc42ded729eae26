// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calendar_commands.h"

#include "app/cli/output.h"
#include "core/store/calendar_table.h"
#include "core/store/cap_counter.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

constexpr TenantId kTenant{1};

Failure wrong(const QString &text)
{
    return lk::fail(ErrorKind::Usage, text);
}

Result<QTimeZone> zoneOf(const QCommandLineParser &options)
{
    if (!options.isSet(u"zone"_s))
        return QTimeZone(QTimeZone::systemTimeZoneId());
    const QTimeZone zone(options.value(u"zone"_s).toLatin1());
    if (!zone.isValid())
        return wrong(QCoreApplication::translate(
            "Cli", "\"%1\" is no time zone; nothing was done. Write one such as America/New_York or UTC.")
                         .arg(options.value(u"zone"_s)));
    return zone;
}

/// --carrier and --type, each a list; without them every carrier, and all that a carrier is asked for.
Result<ChangeScope> scopeOf(const QCommandLineParser &options)
{
    ChangeScope scope;
    const QStringList carriers = options.value(u"carrier"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &word : carriers) {
        const auto carrier = carrierFromText(word.trimmed());
        if (!carrier)
            return wrong(
                QCoreApplication::translate("Cli", "\"%1\" is no carrier; nothing was done.").arg(word));
        scope.carriers.insert(*carrier);
    }
    const QStringList kinds = options.value(u"type"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &word : kinds) {
        const auto kind = changeKindFromText(word.trimmed());
        if (!kind)
            return wrong(QCoreApplication::translate("Cli", "\"%1\" is no type of change; nothing was done.")
                             .arg(word));
        scope.kinds.insert(*kind);
    }
    return scope;
}

/// --hours "fri,sat 22:00-06:00", or --from and --to with a date.
Result<TimeWindow> windowOf(const QCommandLineParser &options, const QTimeZone &zone)
{
    QJsonObject json{{u"zone"_s, QString::fromLatin1(zone.id())}};
    if (options.isSet(u"hours"_s)) {
        static const QRegularExpression kHours(u"^(?:([a-z,]+)\\s+)?(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)$"_s);
        const auto match = kHours.match(options.value(u"hours"_s).trimmed().toLower());
        if (!match.hasMatch())
            return wrong(QCoreApplication::translate(
                "Cli", "\"%1\" are no hours; nothing was done. Write 22:00-06:00 or \"fri,sat 22:00-06:00\".")
                             .arg(options.value(u"hours"_s)));
        if (match.hasCaptured(1))
            json.insert(
                u"days"_s, QJsonArray::fromStringList(match.captured(1).split(u',', Qt::SkipEmptyParts)));
        json.insert(u"from"_s, match.captured(2));
        json.insert(u"to"_s, match.captured(3));
    } else {
        json.insert(u"from"_s, options.value(u"from"_s));
        json.insert(u"to"_s, options.value(u"to"_s));
    }
    const auto window = TimeWindow::fromJson(json);
    if (!window)
        return wrong(QCoreApplication::translate("Cli",
            "The time of the freeze cannot be used (%1); nothing was done. Give --hours \"fri,sat "
            "22:00-06:00\", or --from 2026-12-23T18:00 --to 2026-12-27T06:00.")
                         .arg(window.error().message));
    return window;
}

Result<void> addFreeze(ChangeCalendar &calendar, const QString &name, const QCommandLineParser &options)
{
    const auto zone = zoneOf(options);
    if (!zone)
        return zone.failure();
    const auto window = windowOf(options, *zone);
    if (!window)
        return window.failure();
    const auto scope = scopeOf(options);
    if (!scope)
        return scope.failure();
    calendar.freezes.append({name, *window, *scope});
    return {};
}

Result<void> addCap(ChangeCalendar &calendar, const QString &number, const QCommandLineParser &options)
{
    bool isNumber = false;
    const qint64 most = number.toLongLong(&isNumber);
    if (!isNumber || most < 0)
        return wrong(QCoreApplication::translate(
            "Cli", "\"%1\" is no number of lines; nothing was done. Write one from 0 on.")
                         .arg(number));
    const auto zone = zoneOf(options);
    if (!zone)
        return zone.failure();
    const auto scope = scopeOf(options);
    if (!scope)
        return scope.failure();
    calendar.caps.append({*scope, most, *zone});
    return {};
}

/// The numbers of calendar list: freezes first, then caps.
Result<void> removeEntry(ChangeCalendar &calendar, const QString &word)
{
    bool isNumber = false;
    const qsizetype index = word.toLongLong(&isNumber) - 1;
    if (!isNumber || index < 0 || index >= calendar.freezes.size() + calendar.caps.size())
        return lk::fail(ErrorKind::NotFound,
            QCoreApplication::translate(
                "Cli", "The calendar has no entry %1; nothing was done. \"calendar list\" numbers them.")
                .arg(word));
    if (index < calendar.freezes.size())
        calendar.freezes.removeAt(index);
    else
        calendar.caps.removeAt(index - calendar.freezes.size());
    return {};
}

Result<void> changeCalendar(CliSession &session)
{
    const QString verb = session.arguments().at(0);
    const QString word = session.arguments().at(1);
    return store::writeOnce(
        session.paths(), session.clock(), [&](store::WriteSession &write) -> Result<void> {
            auto calendar = store::readCalendar(write.database(), kTenant);
            if (!calendar)
                return calendar.failure();
            if (verb == "freeze"_L1)
                LK_TRY(addFreeze(*calendar, word, session.options()));
            else if (verb == "cap"_L1)
                LK_TRY(addCap(*calendar, word, session.options()));
            else
                LK_TRY(removeEntry(*calendar, word));
            return write.calendar().set(kTenant, *calendar, session.actor());
        });
}

Result<void> listCalendar(CliSession &session)
{
    const auto database = session.readDatabase();
    if (!database)
        return database.failure();
    const auto calendar = store::readCalendar(**database, kTenant);
    if (!calendar)
        return calendar.failure();
    const UtcMs now = session.clock().utcNow();
    QJsonArray freezes;
    QJsonArray caps;
    QList<QStringList> rows;
    for (const FreezeWindow &freeze : calendar->freezes) {
        const bool open = freeze.window.contains(now);
        freezes.append(QJsonObject{{u"number"_s, rows.size() + 1}, {u"name"_s, freeze.name},
            {u"window"_s, freeze.window.toJson()}, {u"scope"_s, freeze.scope.displayText()},
            {u"open"_s, open}});
        rows.append({QString::number(rows.size() + 1), QCoreApplication::translate("Cli", "Freeze"),
            freeze.name, freeze.window.displayText(), freeze.scope.displayText(),
            open ? QCoreApplication::translate("Cli", "frozen now") : QString()});
    }
    for (const DailyCap &cap : calendar->caps) {
        const auto use = store::readCapUse(**database, kTenant, cap, now);
        if (!use)
            return use.failure();
        caps.append(QJsonObject{{u"number"_s, rows.size() + 1}, {u"most"_s, cap.most},
            {u"zone"_s, QString::fromLatin1(cap.zone.id())}, {u"scope"_s, cap.scope.displayText()},
            {u"sentToday"_s, use->sent}, {u"waiting"_s, use->waiting}});
        rows.append({QString::number(rows.size() + 1), QCoreApplication::translate("Cli", "Cap"),
            QCoreApplication::translate("Cli", "%1 a day").arg(cap.most), QString::fromLatin1(cap.zone.id()),
            cap.scope.displayText(),
            QCoreApplication::translate("Cli", "%1 sent today, %2 waiting")
                .arg(use->sent)
                .arg(use->waiting)});
    }
    if (session.json())
        sayJson(QJsonObject{{u"freezes"_s, freezes}, {u"caps"_s, caps}});
    else if (rows.isEmpty())
        say(QCoreApplication::translate(
            "Cli", "No freeze window and no cap: changes are sent at any time and in any number."));
    else
        sayTable({u"#"_s, QCoreApplication::translate("Cli", "Kind"),
                     QCoreApplication::translate("Cli", "Name"), QCoreApplication::translate("Cli", "When"),
                     QCoreApplication::translate("Cli", "What"), QCoreApplication::translate("Cli", "Now")},
            rows);
    return {};
}

} // namespace

void calendarCommand(CliSession &session)
{
    const QStringList &words = session.arguments();
    const QString verb = words.value(0);
    const bool changes = verb == "freeze"_L1 || verb == "cap"_L1 || verb == "remove"_L1;
    if (words.size() != (changes ? 2 : 1) || (!changes && verb != "list"_L1))
        return session.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli",
                "Usage: linekeeperctl calendar list | freeze NAME --hours HOURS | freeze NAME --from TIME "
                "--to "
                "TIME | cap N | remove NUMBER; nothing was done."),
            {}});
    if (changes) {
        if (const auto done = changeCalendar(session); !done)
            return session.fail(done.error());
    }
    if (const auto listed = listCalendar(session); !listed)
        return session.fail(listed.error());
    session.finish(app::kAllDone);
}

} // namespace lk::cli
