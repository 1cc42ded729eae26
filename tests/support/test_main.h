// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace lk::test {

/// Runs several test classes in one program. The first argument may name classes ("BatchTest" or
/// "BatchTest,UndoTest") and then only they run, or the ones left out ("^BatchTest,UndoTest"); the rest goes
/// to Qt Test. A name no class has is a failure: a class that was renamed must not silently run nowhere.
template <typename... Classes>
int runAll(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QString named;
    if (arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-')))
        named = arguments.takeAt(1);
    const bool leftOut = named.startsWith(QLatin1Char('^'));
    const QStringList names = named.mid(leftOut ? 1 : 0).split(QLatin1Char(','), Qt::SkipEmptyParts);
    int failures = 0;
    qsizetype known = 0;
    const auto run = [&](QObject *object) {
        const bool isNamed = names.contains(QLatin1String(object->metaObject()->className()));
        known += isNamed ? 1 : 0;
        if (names.isEmpty() || isNamed != leftOut)
            failures += QTest::qExec(object, arguments);
        delete object;
    };
    (run(new Classes), ...);
    return known == names.size() ? failures : failures + 1;
}

} // namespace lk::test
