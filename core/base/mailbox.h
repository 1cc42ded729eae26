// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QPointer>

#include <functional>

class QThread;

namespace lk {

/// Brings answers from a worker thread back to the thread that asked, and drops those whose context object
/// has been destroyed meanwhile. One per worker; it must outlive the asking threads' event loops or be
/// destroyed after them.
class Mailboxes {
public:
    Mailboxes();
    ~Mailboxes();
    Mailboxes(const Mailboxes &) = delete;
    Mailboxes &operator=(const Mailboxes &) = delete;

    /// An address for answers to the calling thread, valid until destruction.
    [[nodiscard]] QObject *addressHere();
    /// Runs `deliver` on the address's thread if `context` is still alive then. From any thread.
    static void send(QObject *address, const QPointer<QObject> &context, std::function<void()> deliver);

private:
    QMutex m_mutex;
    QHash<QThread *, QObject *> m_addresses;
};

} // namespace lk
