// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/reachable_files.h"

#include <QFile>
#include <QMutex>

#include <thread>

namespace lk::ui {

/// A look may outlast us, and even the program: it finds the door closed then.
struct ReachableFiles::Door {
    QMutex mutex;
    ReachableFiles *owner = nullptr;
};

ReachableFiles::ReachableFiles(QObject *parent, Exists exists)
    : QObject(parent),
      m_exists(exists ? std::move(exists) : Exists([](const QString &path) { return QFile::exists(path); })),
      m_door(std::make_shared<Door>())
{
    m_door->owner = this;
}

ReachableFiles::~ReachableFiles()
{
    const QMutexLocker lock(&m_door->mutex);
    m_door->owner = nullptr;
}

QStringList ReachableFiles::offered(const QStringList &paths) const
{
    QStringList offered = paths;
    offered.removeIf([this](const QString &path) { return m_gone.contains(path); });
    return offered;
}

void ReachableFiles::look(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (m_looking.contains(path))
            continue;
        m_looking.insert(path);
        // Nobody can wait for such a thread to end, so none is joined.
        std::thread([door = m_door, exists = m_exists, path] {
            const bool there = exists(path);
            const QMutexLocker lock(&door->mutex);
            if (door->owner != nullptr)
                QMetaObject::invokeMethod(
                    door->owner, [owner = door->owner, path, there] { owner->take(path, there); },
                    Qt::QueuedConnection);
        }).detach();
    }
}

void ReachableFiles::take(const QString &path, bool there)
{
    m_looking.remove(path);
    if (there == !m_gone.contains(path))
        return;
    if (there)
        m_gone.remove(path);
    else
        m_gone.insert(path);
    Q_EMIT changed();
}

} // namespace lk::ui
