// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QRandomGenerator>
#include <QString>

namespace lk::test {

/// What the cuts took away.
struct CutTally {
    int cuts = 0;
    int torn = 0; ///< cuts at which a part of the unsynced bytes had reached the disk
    qint64 bytesLost = 0; ///< written, not synced, and gone
    qint64 bytesTorn = 0; ///< written, not synced, and there all the same
    int withLoss = 0; ///< cuts that took anything

    void add(const CutTally &other);
    [[nodiscard]] QString text() const;
};

/// A database whose power can be cut. Programs that run with its variables keep a mirror of the database's
/// files that holds synced bytes alone (power_cut_vfs.cpp); a cut puts the mirror in the place of the files.
class PowerCut {
public:
    /// `database` is the path of the file; the mirror is kept in `folder`. Repeatable by its seed.
    PowerCut(QString database, QString folder, quint32 seed);

    /// What a program must run with.
    [[nodiscard]] QMap<QString, QString> variables() const;
    /// To be called when no program is alive. Half of the cuts tear: of what was not synced, some sectors
    /// have reached the disk by themselves.
    [[nodiscard]] Result<void> cut(CutTally &tally);

private:
    [[nodiscard]] Result<void> cutFile(const QString &suffix, bool tears, CutTally &tally);
    [[nodiscard]] QByteArray torn(const QByteArray &synced, const QByteArray &written, CutTally &tally);

    const QString m_database;
    const QString m_mirror;
    QRandomGenerator m_random;
};

} // namespace lk::test
