// SPDX-License-Identifier: Apache-2.0
#include "core/import/zip_container.h"

#include "core/import/device_list.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <zip.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

constexpr qint64 kMaxZipEntries = 1000;
constexpr qint64 kMaxUnpackedBytes = qint64{1024} * 1024 * 1024;
constexpr qint64 kMaxPackRatio = 100;
/// Below this size a high ratio is no bomb: an empty style sheet packs very well.
constexpr qint64 kRatioFloorBytes = qint64{1024} * 1024;
/// A cell of a spreadsheet has at most 32,767 characters.
constexpr qint64 kMaxTokenBytes = qint64{1024} * 1024;
constexpr qint64 kDirectoryEndBytes = 22;

bool isOverRatio(qint64 unpacked, qint64 packed)
{
    return unpacked > kRatioFloorBytes && unpacked / kMaxPackRatio > packed;
}

/// True if some end record of the directory announces too many entries: the library would take them all into
/// memory before anybody could count them.
bool announcesTooManyEntries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    file.seek(std::max<qint64>(0, file.size() - kDirectoryEndBytes - 0xFFFF));
    const QByteArray tail = file.readAll();
    for (qsizetype at = tail.indexOf("PK\x05\x06"); at >= 0; at = tail.indexOf("PK\x05\x06", at + 1)) {
        if (tail.size() - at >= kDirectoryEndBytes
            && qFromLittleEndian<quint16>(tail.constData() + at + 10) > kMaxZipEntries)
            return true;
    }
    return false;
}

} // namespace

Failure workbookDamaged(const QString &name, const QString &detail)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("Intake",
            "“%1” is a damaged or incomplete Excel workbook; nothing was imported: open it in a spreadsheet "
            "program, save it again as XLSX and import that.")
            .arg(name),
        detail);
}

Failure workbookTooLarge(const QString &name, const QString &detail)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("Intake",
            "“%1” unpacks to more than a device list may hold; nothing was imported: copy the columns with "
            "the "
            "identifiers to a new workbook, or save the sheet as CSV, and import that.")
            .arg(name),
        detail);
}

Failure workbookProtected(const QString &name)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("Intake",
            "“%1” is an Excel workbook protected with a password; nothing was imported: remove the password "
            "in the spreadsheet program, save the workbook and import it again.")
            .arg(name));
}

ZipEntry::ZipEntry(zip_file *file, qint64 declaredBytes, qint64 packedBytes)
    : m_file(file),
      m_declared(declaredBytes),
      m_packed(packedBytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

qint64 ZipEntry::readData(char *data, qint64 maxSize)
{
    if (m_fault == ZipFault::None && m_sinceToken > kMaxTokenBytes)
        m_fault = ZipFault::TokenTooLong;
    if (m_fault != ZipFault::None)
        return -1;
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
    if (got < 0) {
        m_fault = ZipFault::Damaged;
        return -1;
    }
    m_read += got;
    m_sinceToken += got;
    if (m_read > m_declared || isOverRatio(m_read, m_packed)) {
        m_fault = ZipFault::TooLarge;
        return -1;
    }
    if (!m_tags.take({data, static_cast<qsizetype>(got)})) {
        m_fault = ZipFault::TooManyAttributes;
        return -1;
    }
    return got == 0 ? -1 : got;
}

qint64 ZipEntry::writeData(const char *data, qint64 maxSize)
{
    Q_UNUSED(data)
    Q_UNUSED(maxSize)
    return -1;
}

ZipContainer::ZipContainer(zip *archive)
    : m_archive(archive)
{
}

ZipContainer::~ZipContainer()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<ZipContainer>> ZipContainer::open(const QString &path, const QString &name)
{
    if (announcesTooManyEntries(path))
        return workbookTooLarge(name, u"too many entries"_s);
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (archive == nullptr)
        return workbookDamaged(name, u"zip error %1"_s.arg(code));
    std::unique_ptr<ZipContainer> container(new ZipContainer(archive));
    if (const auto read = container->readDirectory(name); !read)
        return read.failure();
    return container;
}

Result<void> ZipContainer::readDirectory(const QString &name)
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > kMaxZipEntries)
        return workbookTooLarge(name, u"%1 entries"_s.arg(count));
    qint64 total = 0;
    for (zip_int64_t index = 0; index < count; ++index)
        LK_TRY(takeEntry(static_cast<quint64>(index), name, total));
    return {};
}

Result<void> ZipContainer::takeEntry(quint64 index, const QString &name, qint64 &total)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(m_archive, index, 0, &stat) != 0 || (stat.valid & kNeeded) != kNeeded)
        return workbookDamaged(name, u"entry %1 cannot be read"_s.arg(index));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return workbookProtected(name);
    const auto limit = static_cast<zip_uint64_t>(kMaxUnpackedBytes);
    if (stat.size > limit || stat.comp_size > limit)
        return workbookTooLarge(name, u"entry %1 declares %2 bytes"_s.arg(index).arg(stat.size));
    const Entry entry{.index = index,
        .declaredBytes = static_cast<qint64>(stat.size),
        .packedBytes = static_cast<qint64>(stat.comp_size)};
    total += entry.declaredBytes;
    if (total > kMaxUnpackedBytes || isOverRatio(entry.declaredBytes, entry.packedBytes))
        return workbookTooLarge(name, u"entry %1 unpacks to %2 bytes"_s.arg(index).arg(entry.declaredBytes));
    const QString part = QString::fromUtf8(stat.name).toLower();
    // Two parts of one name: a reader that takes the other one would see another list.
    if (m_entries.contains(part))
        return workbookDamaged(name, u"two entries with one name"_s);
    m_entries.insert(part, entry);
    return {};
}

std::unique_ptr<ZipEntry> ZipContainer::entry(const QString &part) const
{
    const auto found = m_entries.constFind(part.toLower());
    if (found == m_entries.constEnd())
        return nullptr;
    zip_file *file = zip_fopen_index(m_archive, found->index, 0);
    if (file == nullptr)
        return nullptr;
    return std::make_unique<ZipEntry>(file, found->declaredBytes, found->packedBytes);
}

} // namespace lk::intake
