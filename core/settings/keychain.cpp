// SPDX-License-Identifier: Apache-2.0
#include "core/settings/keychain.h"

#include "core/base/logging.h"

#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace lk::settings {

namespace {

constexpr QLatin1StringView kService("Linekeeper");

Failure keyringLocked(const QString &notDone)
{
    return fail(
        ErrorKind::Auth, Keychain::tr("The keyring is locked; %1. Unlock it and try again.").arg(notDone));
}

Failure keyringUnavailable(const QString &notDone)
{
    return fail(ErrorKind::Auth,
        Keychain::tr("The keyring is not available; %1. Check that the keyring service runs, then try again.")
            .arg(notDone));
}

Failure keyringSilent(const QString &notDone)
{
    return fail(ErrorKind::Auth,
        Keychain::tr("The keyring did not answer in time; %1. If it is asking for its password, enter it, "
                     "then try again.")
            .arg(notDone));
}

} // namespace

Keychain::Keychain(QString scope, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent),
      m_scope(std::move(scope)),
      m_patience(patience)
{
}

Keychain::Answer Keychain::answerOf(const QKeychain::Job &job)
{
    // Decided by code only: the texts differ between keyrings, versions and languages.
    switch (job.error()) {
    case QKeychain::NoError:
        return Answer::Done;
    case QKeychain::EntryNotFound:
        return Answer::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Answer::Denied;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return Answer::Unavailable;
}

void Keychain::start(QKeychain::Job *job, const QString &key, Ended ended)
{
    Q_ASSERT(thread() == QThread::currentThread());
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(m_scope + u'/' + key);

    // The timer is the context of both ends: whichever comes first ends the other. A job that never finishes
    // is left alone, because the keyring library still holds a pointer to it.
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(job, &QKeychain::Job::finished, timer, [timer, ended](QKeychain::Job *finished) {
        timer->stop();
        timer->deleteLater();
        const Answer answer = answerOf(*finished);
        if (answer != Answer::Done && answer != Answer::NotFound)
            qCWarning(lcSettings, "The keyring refused a job with code %d", finished->error());
        ended(answer, finished);
    });
    connect(timer, &QTimer::timeout, timer, [timer, job, ended] {
        job->disconnect(timer);
        timer->deleteLater();
        qCWarning(lcSettings, "The keyring did not answer in time");
        ended(Answer::TooLate, nullptr);
    });
    timer->start(m_patience);
    job->start();
}

void Keychain::probe(std::function<void(bool)> done)
{
    start(new QKeychain::ReadPasswordJob(kService), u"probe"_s, [done](Answer answer, QKeychain::Job *) {
        done(answer == Answer::Done || answer == Answer::NotFound);
    });
}

void Keychain::read(const QString &key, bool storedBefore, std::function<void(const Result<Secret> &)> done)
{
    start(new QKeychain::ReadPasswordJob(kService), key,
        [storedBefore, key, done](Answer answer, QKeychain::Job *job) {
            const QString notDone = tr("the stored credentials were not read and not changed");
            switch (answer) {
            case Answer::Done:
                return done(Secret(qobject_cast<QKeychain::ReadPasswordJob *>(job)->binaryData()));
            case Answer::NotFound:
                if (storedBefore)
                    return done(keyringLocked(notDone));
                return done(fail(ErrorKind::NotFound,
                    tr("The keyring holds no credentials for this account. Enter them."), key));
            case Answer::Denied:
                return done(keyringLocked(notDone));
            case Answer::Unavailable:
                return done(keyringUnavailable(notDone));
            case Answer::TooLate:
                return done(keyringSilent(notDone));
            }
        });
}

void Keychain::write(const QString &key, const Secret &secret, std::function<void(const Result<void> &)> done)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setBinaryData(secret.reveal());
    start(job, key, [done](Answer answer, QKeychain::Job *) {
        switch (answer) {
        case Answer::Done:
            return done({});
        case Answer::Denied:
            return done(keyringLocked(tr("the credentials were not stored")));
        case Answer::NotFound:
        case Answer::Unavailable:
            return done(keyringUnavailable(tr("the credentials were not stored")));
        case Answer::TooLate:
            return done(keyringSilent(tr("it is not known whether the credentials were stored")));
        }
    });
}

void Keychain::remove(const QString &key, bool storedBefore, std::function<void(const Result<void> &)> done)
{
    // A locked keyring reports a removal as done although it removed nothing; only reading tells the two
    // apart.
    read(key, storedBefore, [this, key, done](const Result<Secret> &found) {
        if (found)
            removeFound(key, done);
        else if (found.error().kind == ErrorKind::NotFound)
            done({});
        else
            done(found.failure());
    });
}

void Keychain::removeFound(const QString &key, const std::function<void(const Result<void> &)> &done)
{
    start(new QKeychain::DeletePasswordJob(kService), key, [done](Answer answer, QKeychain::Job *) {
        const QString notDone = tr("the stored credentials were not removed");
        switch (answer) {
        case Answer::Done:
        case Answer::NotFound:
            return done({});
        case Answer::Denied:
            return done(keyringLocked(notDone));
        case Answer::Unavailable:
            return done(keyringUnavailable(notDone));
        case Answer::TooLate:
            return done(keyringSilent(tr("it is not known whether the stored credentials were removed")));
        }
    });
}

} // namespace lk::settings
