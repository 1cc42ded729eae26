// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QFile>
#include <QJsonObject>

#include <functional>

namespace lk::sandbox {

/// What the carriers accepted and did: append-only JSON lines in a 0600 file. It is the truth that crash
/// tests compare with, so nothing that stands in a record may be seen by a client before sync() has returned.
/// Kinds of record: "start", "accepted", "effect", "outcome" (accepted, but nothing changed), "refused".
/// Without a file name records are numbered and dropped.
class Ledger {
public:
    using Replay = std::function<Result<void>(const QJsonObject &record)>;

    explicit Ledger(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// Opens or creates the file and hands each earlier record to `replay`, oldest first. A last line that
    /// was cut off in a crash was never answered for; it is removed.
    [[nodiscard]] Result<void> open(const QString &fileName, const Replay &replay);
    void close();
    /// Adds "seq" and "at" and keeps the record for the next sync(). Returns its seq.
    qint64 append(QJsonObject record);
    [[nodiscard]] bool isSynced() const { return m_unwritten.isEmpty(); }
    /// Writes what was appended and flushes it to the disk itself.
    [[nodiscard]] Result<void> sync();

private:
    [[nodiscard]] Result<void> replayAll(const Replay &replay);

    const Clock &m_clock;
    QFile m_file;
    QByteArray m_unwritten;
    qint64 m_lastSeq = 0;
};

} // namespace lk::sandbox
