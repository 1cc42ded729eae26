// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/long_lists.h"

#include "app/console.h"
#include "core/sandbox/practice_line.h"
#include "tests/bench/measure.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace lk::bench {

namespace {

Result<void> createLongChange(
    const QString &folder, const Clock &clock, int lines, AccountId account, bool paused)
{
    store::NewChange change{.tenant = TenantId{1},
        .spec = {.kind = ChangeKind::Suspend},
        .reason = u"Bench"_s,
        .fingerprint = QByteArray(64, 'a'),
        .lines = {},
        .paused = paused,
        // Many lines are not at the carrier, or not in a state to be suspended.
        .run = {.guard = {.on = false}}};
    change.lines.reserve(lines);
    for (int i = 0; i < lines; ++i) {
        const auto line = sandbox::practiceLine(sandbox::PracticeCarrier::Jasper, i);
        change.lines.append(
            {account, Carrier::Jasper, i + 1, {line.iccid, line.imei, line.msisdn}, std::nullopt, {}, false});
    }
    return store::writeOnce({folder}, clock, [&](store::WriteSession &session) -> Result<void> {
        const auto created = session.changes().create(change, {.name = u"bench"_s});
        return created ? Result<void>() : Result<void>(created.failure());
    });
}

/// The database as the console makes it in its own way, and what it knows of the lines.
Result<void> fillConsole(const QString &folder, const Clock &clock, int lines)
{
    {
        ui::Theme theme;
        app::Console console(theme);
        LK_TRY(console.open({.dataDir = folder, .practice = false}));
    }
    return store::writeOnce(
        {folder}, clock, [lines](store::WriteSession &session) { return fillInventory(session, lines); });
}

} // namespace

int fillAlone(const QString &folder, int lines, AccountId account)
{
    const SystemClock clock;
    const bool forConsole = account.value == 0;
    if (forConsole && !fillConsole(folder, clock, lines))
        return 1;
    const AccountId whose = forConsole ? AccountId{1} : account;
    return createLongChange(folder, clock, lines, whose, forConsole) ? 0 : 1;
}

bool fillApart(const QString &folder, int lines, AccountId account)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
        {u"--fill"_s, folder, QString::number(lines), QString::number(account.value)});
    return process.waitForFinished(kLongestMs) && process.exitCode() == 0;
}

} // namespace lk::bench
