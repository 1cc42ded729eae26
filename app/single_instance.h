// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/platform.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>
#include <memory>

class QLocalSocket;

namespace lk::app {

/// One console for each data folder: a second start asks the first one to come to the front, with the file it
/// was given, and ends. What was left by a console that was killed is in nobody's way. The socket is private
/// to the user. Main thread.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    enum class Start {
        First, ///< nobody else has this folder open; asked() tells of later starts
        Told, ///< the console that is open has been asked to come up
        NoAnswer, ///< one is open, but it does not answer
    };

    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// `file`: a device list to open there; empty = none. A console that is just ending is waited for,
    /// `patience` at most. Where neither lock nor socket can be made, this one counts as the first.
    [[nodiscard]] Start begin(
        const QString &file, std::chrono::milliseconds patience = std::chrono::seconds(10));

Q_SIGNALS:
    /// Somebody started the console again; `file` is absolute, or empty.
    void asked(const QString &file);

private:
    [[nodiscard]] bool takeLock();
    void listen();
    [[nodiscard]] bool tell(const QByteArray &message, std::chrono::milliseconds patience) const;
    void serve(QLocalSocket *socket);

    const QString m_lockPath;
    const QString m_socketPath;
    std::unique_ptr<platform::FileLock> m_lock;
    QLocalServer m_server;
};

} // namespace lk::app
