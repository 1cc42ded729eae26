// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/program.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

/// A command that takes this long hangs.
constexpr int kCommandPatienceMs = 120'000;

} // namespace

QString ProgramEnd::text() const
{
    const QString how = killed ? u"killed"_s : u"exit code %1"_s.arg(exitCode);
    return how + u": "_s + QString::fromUtf8(output + complaints).right(2'000);
}

void startLinekeeper(
    QProcess &process, const QStringList &arguments, const Variables &variables, const QByteArray &input)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LINEKEEPER_KILL_AT"_s);
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LK_LINEKEEPERCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
}

ProgramEnd endOf(QProcess &process, int patienceMs)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished(-1);
    }
    ProgramEnd end;
    end.killed = process.exitStatus() == QProcess::CrashExit;
    end.exitCode = end.killed ? -1 : process.exitCode();
    end.output = process.readAllStandardOutput();
    end.complaints = process.readAllStandardError();
    return end;
}

ProgramEnd runLinekeeper(const QStringList &arguments, const QByteArray &input, const Variables &variables)
{
    QProcess process;
    startLinekeeper(process, arguments, variables, input);
    return endOf(process, kCommandPatienceMs);
}

} // namespace lk::test
