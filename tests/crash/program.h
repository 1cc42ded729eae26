// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
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

/// Environment variables a program is given beside its own.
using Variables = QMap<QString, QString>;

/// Starts linekeeperctl; `input` goes to its standard input.
void startLinekeeper(QProcess &process, const QStringList &arguments, const Variables &variables = {},
    const QByteArray &input = {});

/// Waits for its end; after `patienceMs` it is killed.
[[nodiscard]] ProgramEnd endOf(QProcess &process, int patienceMs);

/// Runs linekeeperctl from beginning to end.
[[nodiscard]] ProgramEnd runLinekeeper(
    const QStringList &arguments, const QByteArray &input = {}, const Variables &variables = {});

} // namespace lk::test
