// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/settings/settings_tests.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <functional>

#include <sys/stat.h>

namespace lk::settings::test {

int modeOf(const QString &path)
{
    struct stat info { };
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? static_cast<int>(info.st_mode & 07777)
                                                                   : -1;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The test cannot read %s", qPrintable(path));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes, int mode)
{
    QFile::remove(path); // an old one may be read-only
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test cannot write %s", qPrintable(path));
    file.close();
    ::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode));
}

namespace {

/// The answer of one asynchronous call, or nothing if it did not come in time.
template <typename Answer>
std::optional<Answer> answerOf(
    const std::function<void(QObject *, std::function<void(const Answer &)>)> &call)
{
    QObject context;
    std::optional<Answer> got;
    call(&context, [&got](const Answer &answer) { got = answer; });
    [[maybe_unused]] const bool came = QTest::qWaitFor([&got] { return got.has_value(); }, 20'000);
    return got;
}

template <typename T>
Result<T> orSilence(std::optional<Result<T>> answer)
{
    if (answer)
        return *answer;
    return fail(ErrorKind::Internal, QStringLiteral("no answer came"));
}

} // namespace

std::optional<CredentialStore::State> opened(CredentialStore &store)
{
    return answerOf<CredentialStore::State>(
        [&](QObject *context, const auto &done) { store.open(context, done); });
}

Result<void> unlocked(CredentialStore &store, const QByteArray &passphrase)
{
    return orSilence<void>(answerOf<Result<void>>(
        [&](QObject *context, const auto &done) { store.unlock(Secret(passphrase), context, done); }));
}

Result<Secret> readFrom(CredentialStore &store, const QString &key, bool storedBefore)
{
    return orSilence<Secret>(answerOf<Result<Secret>>(
        [&](QObject *context, const auto &done) { store.read(key, storedBefore, context, done); }));
}

Result<void> writeTo(CredentialStore &store, const QString &key, const QByteArray &secret)
{
    return orSilence<void>(answerOf<Result<void>>(
        [&](QObject *context, const auto &done) { store.write(key, Secret(secret), context, done); }));
}

Result<void> removeFrom(CredentialStore &store, const QString &key, bool storedBefore)
{
    return orSilence<void>(answerOf<Result<void>>(
        [&](QObject *context, const auto &done) { store.remove(key, storedBefore, context, done); }));
}

} // namespace lk::settings::test

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    // As in the programs: hitting a file size limit is an error code there.
    std::signal(SIGXFSZ, SIG_IGN);
    int failed = 0;
    const auto run = [&](QObject &&test) { failed += QTest::qExec(&test, argc, argv); };
    if (qEnvironmentVariableIsSet("LINEKEEPER_TEST_KEYRING")) {
        run(SettingsTestKeyring());
        return failed == 0 ? 0 : 1;
    }
    run(SettingsTestDataFolder());
    run(SettingsTestSettings());
    run(SettingsTestPassphrase());
    run(SettingsTestVault());
    run(SettingsTestVaultDamage());
    run(SettingsTestCredentialStore());
    return failed == 0 ? 0 : 1;
}
