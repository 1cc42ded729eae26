// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace lk::test {

/// Runs several test classes in one program. A class name as first argument runs that class alone; the rest
/// of the arguments go to Qt Test.
template <typename... Classes>
int runAll(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QString only;
    if (arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-')))
        only = arguments.takeAt(1);
    int failures = 0;
    int ran = 0;
    const auto run = [&](QObject *object) {
        if (only.isEmpty() || only == QLatin1String(object->metaObject()->className())) {
            failures += QTest::qExec(object, arguments);
            ++ran;
        }
        delete object;
    };
    (run(new Classes), ...);
    return ran == 0 ? 1 : failures;
}

} // namespace lk::test
