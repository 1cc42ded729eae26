// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace lk::test {

/// How a run of linekeeperctl ended.
struct ProgramEnd {
    bool killed = false; ///< by a signal, not by itself
    int exitCode = -1;
    QByteArray output;
    QByteArray complaints;

    [[nodiscard]] bool isDone() const { return !killed && exitCode == 0; }
    /// For a failure message.
    [[nodiscard]] QString text() const;
};

/// Starts linekeeperctl. `killAt` is "point:n" for LINEKEEPER_KILL_AT, or empty; `input` goes to its standard
/// input.
void startLinekeeper(QProcess &process, const QStringList &arguments, const QString &killAt = {},
    const QByteArray &input = {});

/// Waits for its end; after `patienceMs` it is killed.
[[nodiscard]] ProgramEnd endOf(QProcess &process, int patienceMs);

/// Runs linekeeperctl from beginning to end.
[[nodiscard]] ProgramEnd runLinekeeper(const QStringList &arguments, const QByteArray &input = {});

} // namespace lk::test
