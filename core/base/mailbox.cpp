// SPDX-License-Identifier: Apache-2.0
#include "core/base/mailbox.h"

#include <QThread>

namespace lk {

Mailboxes::Mailboxes() = default;

Mailboxes::~Mailboxes()
{
    for (QObject *address : std::as_const(m_addresses))
        address->deleteLater();
}

QObject *Mailboxes::addressHere()
{
    const QMutexLocker locker(&m_mutex);
    QObject *&address = m_addresses[QThread::currentThread()];
    if (!address)
        address = new QObject; // lives on the calling thread
    return address;
}

void Mailboxes::send(QObject *address, const QPointer<QObject> &context, std::function<void()> deliver)
{
    QMetaObject::invokeMethod(
        address,
        [context, deliver = std::move(deliver)] {
            if (context)
                deliver();
        },
        Qt::QueuedConnection);
}

} // namespace lk
