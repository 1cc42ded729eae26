// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/power_cut.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

/// The parts of a database on the disk; its shared memory does not outlive the power.
constexpr std::array kParts{""_L1, "-wal"_L1, "-journal"_L1};
/// Disks write sectors of the one size or the other as a whole.
constexpr std::array kSectors{512, 4096};

/// Nothing = there is no such file.
Result<std::optional<QByteArray>> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, path, file.errorString());
    return std::optional<QByteArray>(file.readAll());
}

Result<void> putContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size();
    return written ? Result<void>() : fail(ErrorKind::Storage, path, file.errorString());
}

/// In how many places `other` does not hold what `bytes` holds.
qint64 countDifferent(const QByteArray &bytes, const QByteArray &other)
{
    qint64 different = qMax(bytes.size() - other.size(), qsizetype{0});
    for (qsizetype i = 0; i < qMin(bytes.size(), other.size()); ++i)
        different += bytes.at(i) != other.at(i) ? 1 : 0;
    return different;
}

} // namespace

void CutTally::add(const CutTally &other)
{
    cuts += other.cuts;
    torn += other.torn;
    bytesLost += other.bytesLost;
    bytesTorn += other.bytesTorn;
    withLoss += other.withLoss;
}

QString CutTally::text() const
{
    return u"%1 power cuts (%2 torn), %3 took something: %4 bytes not synced were lost, %5 had come through"_s
        .arg(cuts)
        .arg(torn)
        .arg(withLoss)
        .arg(bytesLost)
        .arg(bytesTorn);
}

PowerCut::PowerCut(QString database, QString folder, quint32 seed)
    : m_database(std::move(database)),
      m_mirror(std::move(folder)),
      m_random(seed)
{
    QDir().mkpath(m_mirror);
}

QMap<QString, QString> PowerCut::variables() const
{
    return {{u"LD_PRELOAD"_s, QStringLiteral(LK_POWER_CUT_VFS)}, {u"LK_POWER_CUT_MIRROR"_s, m_mirror},
        // A build with the sanitizers wants its own library first otherwise.
        {u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:"_s + qEnvironmentVariable("ASAN_OPTIONS")}};
}

Result<void> PowerCut::cut(CutTally &tally)
{
    const bool tears = m_random.bounded(2) == 0;
    const qint64 before = tally.bytesLost + tally.bytesTorn;
    for (const QLatin1StringView part : kParts)
        LK_TRY(cutFile(part, tears, tally));
    QFile::remove(m_database + u"-shm"_s);
    ++tally.cuts;
    tally.torn += tears ? 1 : 0;
    tally.withLoss += tally.bytesLost + tally.bytesTorn > before ? 1 : 0;
    return {};
}

Result<void> PowerCut::cutFile(const QString &suffix, bool tears, CutTally &tally)
{
    const QString path = m_database + suffix;
    const QString kept = QDir(m_mirror).filePath(QFileInfo(path).fileName());
    const auto written = contentOf(path);
    const auto synced = contentOf(kept);
    if (!written || !synced)
        return written ? synced.failure() : written.failure();
    // A name whose making or removal was not synced is there after the cut, or is not.
    const bool namesReached = tears && m_random.bounded(2) == 0;
    const bool there = namesReached ? written->has_value() : synced->has_value();
    if (!there) {
        tally.bytesLost += synced->has_value() ? 0 : written->value_or(QByteArray()).size();
        QFile::remove(path);
        QFile::remove(kept);
        return {};
    }
    const QByteArray old = synced->value_or(QByteArray());
    const QByteArray now = written->value_or(old);
    const QByteArray after = tears ? torn(old, now, tally) : old;
    tally.bytesLost += countDifferent(now, after);
    LK_TRY(putContent(kept, after));
    return putContent(path, after);
}

QByteArray PowerCut::torn(const QByteArray &synced, const QByteArray &written, CutTally &tally)
{
    const qsizetype sector = kSectors.at(static_cast<std::size_t>(m_random.bounded(2)));
    const int percent = m_random.bounded(10, 91);
    QByteArray after = synced;
    // The new length is a matter of its own.
    if (written.size() < synced.size() && m_random.bounded(2) == 0)
        after.truncate(written.size());
    for (qsizetype at = 0; at < written.size(); at += sector) {
        const QByteArray bytes = written.mid(at, sector);
        if (bytes == synced.mid(at, sector) || m_random.bounded(100) >= percent)
            continue;
        if (after.size() < at + bytes.size())
            after.resize(at + bytes.size(), '\0');
        after.replace(at, bytes.size(), bytes);
        tally.bytesTorn += countDifferent(bytes, synced.mid(at, sector));
    }
    return after;
}

} // namespace lk::test
