// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace lk::settings {

/// The desktop's keyring (Secret Service or KWallet), service "Linekeeper". Main thread only: elsewhere its
/// jobs never finish. A job without an answer within `patience` counts as "keyring not available". Answers
/// come from the event loop and are dropped once this object is gone.
class Keychain final : public QObject {
    Q_OBJECT

public:
    /// `scope` keeps the entries of one installation apart from those of another.
    Keychain(QString scope, std::chrono::milliseconds patience, QObject *parent = nullptr);

    /// Asks for an entry that never exists: tells whether a keyring answers, and never makes it ask for a
    /// password.
    void probe(std::function<void(bool available)> done);
    /// A locked keyring also says "not found": with `storedBefore` that is reported as locked
    /// (ErrorKind::Auth).
    void read(const QString &key, bool storedBefore, std::function<void(const Result<Secret> &)> done);
    void write(const QString &key, const Secret &secret, std::function<void(const Result<void> &)> done);
    void remove(const QString &key, bool storedBefore, std::function<void(const Result<void> &)> done);

private:
    enum class Answer { Done, NotFound, Denied, Unavailable, TooLate };
    using Ended = std::function<void(Answer, QKeychain::Job *)>;

    [[nodiscard]] static Answer answerOf(const QKeychain::Job &job);
    void removeFound(const QString &key, const std::function<void(const Result<void> &)> &done);
    /// `ended` gets no job if it came too late.
    void start(QKeychain::Job *job, const QString &key, Ended ended);

    const QString m_scope;
    const std::chrono::milliseconds m_patience;
};

} // namespace lk::settings
