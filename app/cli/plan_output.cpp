// SPDX-License-Identifier: Apache-2.0
#include "app/cli/plan_output.h"

#include "app/cli/output.h"
#include "app/cli/run_options.h"
#include "core/base/text.h"
#include "core/planning/plan_groups.h"
#include "core/planning/run_estimate.h"
#include "core/store/account_table.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

QJsonArray groupsJson(const QList<planning::RuleGroup> &groups, const planning::Plan &plan)
{
    QJsonArray json;
    for (const planning::RuleGroup &group : groups) {
        const auto accepted = std::find_if(plan.accepted.cbegin(), plan.accepted.cend(),
            [&group](const AcceptedWarning &each) { return each.rule == group.rule; });
        QJsonObject entry{{u"rule"_s, group.rule}, {u"level"_s, toText(group.level)},
            {u"topic"_s, toText(group.topic)}, {u"text"_s, group.text}, {u"rows"_s, group.rows}};
        if (accepted != plan.accepted.cend())
            entry.insert(u"accepted"_s, accepted->reason);
        json.append(entry);
    }
    return json;
}

QJsonObject estimateJson(const planning::RunEstimate &estimate)
{
    QJsonArray accounts;
    for (const planning::AccountEstimate &each : estimate.accounts)
        accounts.append(QJsonObject{{u"account"_s, each.name}, {u"carrier"_s, lk::toText(each.carrier)},
            {u"lines"_s, each.lines}, {u"calls"_s, each.calls()}, {u"writes"_s, each.writes},
            {u"seconds"_s, qint64(each.duration.count() / 1000)}});
    return {{u"accounts"_s, accounts}, {u"calls"_s, estimate.calls()},
        {u"seconds"_s, qint64(estimate.duration().count() / 1000)}};
}

void sayEstimate(const planning::RunEstimate &estimate, UtcMs now)
{
    if (estimate.accounts.isEmpty())
        return;
    for (const planning::AccountEstimate &each : estimate.accounts)
        say(u"  "_s + each.sentence());
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(now + estimate.duration().count());
    say(QCoreApplication::translate("Cli", "  Started now, it is finished about %1.")
            .arg(end.toString(u"HH:mm"_s)));
}

void sayGroups(const planning::Plan &plan)
{
    const QList<planning::RuleGroup> costs = planning::costGroups(plan);
    for (const planning::RuleGroup &group : costs)
        say(QCoreApplication::translate("Cli", "%1: %2 × %3")
                .arg(displayName(group.topic), QLocale().toString(group.rows), group.text));
    const QList<planning::RuleGroup> warnings = planning::warningGroups(plan);
    for (const planning::RuleGroup &group : warnings) {
        const auto accepted = std::find_if(plan.accepted.cbegin(), plan.accepted.cend(),
            [&group](const AcceptedWarning &each) { return each.rule == group.rule; });
        say(QCoreApplication::translate("Cli", "Warning %1: %2 × %3")
                .arg(group.rule, QLocale().toString(group.rows), group.text));
        if (accepted != plan.accepted.cend())
            say(QCoreApplication::translate("Cli", "  accepted: %1").arg(accepted->reason));
    }
    const QList<planning::RuleGroup> open = planning::openWarnings(warnings, plan.accepted);
    if (!open.isEmpty())
        say(QCoreApplication::translate(
            "Cli", "To run it, accept each warning: linekeeperctl run PLAN --accept-warning %1=REASON …")
                .arg(open.first().rule));
}

/// The accounts as they are set up here; without them the carriers' usual limits count.
QList<CarrierAccount> accountsHere(const CliSession &session)
{
    const auto accounts = session.accounts();
    const auto database = session.readDatabase();
    if (!accounts || !database)
        return {};
    const auto paced = store::asSlowedDown(**database, *accounts);
    return paced ? *paced : *accounts;
}

} // namespace

void showPlan(CliSession &session, const planning::Plan &plan, const QString &file, bool withRows)
{
    const planning::VerdictCounts counts = plan.counts();
    const UtcMs now = session.clock().utcNow();
    const planning::RunEstimate estimate = planning::estimateRun(plan, accountsHere(session), now);
    if (session.json()) {
        QJsonObject object{{u"file"_s, file}, {u"fingerprint"_s, QString::fromLatin1(plan.fingerprint)},
            {u"short"_s, shortFingerprint(plan.fingerprint)}, {u"spec"_s, lk::toJson(plan.spec)},
            {u"reason"_s, plan.reason}, {u"source"_s, plan.source}, {u"counts"_s, toJson(counts)},
            {u"changes"_s, counts.willBeSent()}, {u"sentence"_s, plan.sentence()},
            {u"warnings"_s, groupsJson(planning::warningGroups(plan), plan)},
            {u"costs"_s, groupsJson(planning::costGroups(plan), plan)},
            {u"estimate"_s, estimateJson(estimate)}};
        if (withRows) {
            QJsonArray rows;
            for (const planning::PlanRow &row : plan.rows)
                rows.append(toJson(row));
            object.insert(u"rows"_s, rows);
        }
        sayJson(object);
        return;
    }
    say(plan.sentence());
    say(QCoreApplication::translate(
        "Cli", "Will change %1 · Warnings %2 · Already so %3 · Blocked %4 · Rows %5")
            .arg(counts.change)
            .arg(counts.warning)
            .arg(counts.alreadySo)
            .arg(counts.blocked)
            .arg(counts.total()));
    say(runSentence(plan.run));
    sayEstimate(estimate, now);
    sayGroups(plan);
    say(QCoreApplication::translate("Cli", "Plan %1 in %2").arg(shortFingerprint(plan.fingerprint), file));
}

void showRows(const planning::Plan &plan, const QString &onlyVerdict)
{
    QList<QStringList> rows;
    for (const planning::PlanRow &row : plan.rows) {
        if (!onlyVerdict.isEmpty() && toText(row.verdict) != onlyVerdict)
            continue;
        const QString now = row.before ? currentText(plan.specOf(row), *row.before) : u"–"_s;
        const QString then = row.carrier ? targetText(*row.carrier, plan.specOf(row)) : u"–"_s;
        QStringList reasons;
        for (const planning::PlanReason &reason : row.reasons)
            reasons.append(reason.text);
        rows.append({QString::number(row.fileRow), row.ids.display(),
            row.carrier ? displayName(*row.carrier) : u"–"_s, now + u" → "_s + then,
            planning::displayName(row.verdict), reasons.join(u' ')});
    }
    sayTable(
        {QCoreApplication::translate("Cli", "Row"), QCoreApplication::translate("Cli", "Line"),
            QCoreApplication::translate("Cli", "Carrier"), QCoreApplication::translate("Cli", "Now → then"),
            QCoreApplication::translate("Cli", "Verdict"), QCoreApplication::translate("Cli", "Why")},
        rows);
}

Result<void> takeAccepted(planning::Plan &plan, const QCommandLineParser &options)
{
    const QStringList given = options.values(u"accept-warning"_s);
    if (given.isEmpty())
        return {};
    QList<AcceptedWarning> accepted = plan.accepted;
    for (const QString &each : given) {
        const qsizetype equals = each.indexOf(u'=');
        if (equals <= 0)
            return lk::fail(ErrorKind::Usage,
                QCoreApplication::translate("Cli",
                    "\"%1\" does not say which warning is accepted and why; nothing was done. Write "
                    "--accept-warning RULE=REASON.")
                    .arg(each));
        const QString rule = each.left(equals).trimmed();
        accepted.removeIf([&rule](const AcceptedWarning &earlier) { return earlier.rule == rule; });
        accepted.append({rule, each.mid(equals + 1), 0});
    }
    return planning::acceptWarnings(plan, accepted);
}

QString progressText(const engine::PlanProgress &progress)
{
    QStringList parts;
    for (const engine::AccountProgress &account : progress.accounts)
        parts.append(QCoreApplication::translate("Cli", "%1: %2 of %3")
                         .arg(account.name, QString::number(account.done), QString::number(account.total)));
    const QString text = QCoreApplication::translate("Cli", "Reading lines: %1 of %2")
                             .arg(progress.judged)
                             .arg(progress.total);
    return parts.isEmpty() ? text : u"%1 (%2)"_s.arg(text, parts.join(u", "_s));
}

} // namespace lk::cli
