// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace lk::ui {

/// Which files are there, as far as is known. Looking is done in the background, each file by itself: a
/// network drive that does not answer keeps nobody waiting. Main thread.
class ReachableFiles : public QObject {
    Q_OBJECT

public:
    using Exists = std::function<bool(const QString &path)>;

    /// `exists` looks; it is called from other threads and may take as long as it likes.
    explicit ReachableFiles(QObject *parent = nullptr, Exists exists = {});
    ~ReachableFiles() override;

    /// Those of these files that are not known to be gone.
    [[nodiscard]] QStringList offered(const QStringList &paths) const;
    /// Looks again; changed() follows if one came or went. A file that is still being looked at is left to
    /// that.
    void look(const QStringList &paths);

Q_SIGNALS:
    void changed();

private:
    struct Door;
    void take(const QString &path, bool there);

    Exists m_exists;
    std::shared_ptr<Door> m_door; ///< what the threads that look know of us
    QSet<QString> m_looking;
    QSet<QString> m_gone;
};

} // namespace lk::ui
