// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/import/xml_tag_watch.h"

#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace lk::intake {

/// Why a part of a container was not read to its end.
enum class ZipFault {
    None,
    Damaged, ///< checksum, compression or length do not fit
    TooLarge, ///< unpacks to more than it declares, or than a list may hold
    TokenTooLong, ///< one piece of XML does not end
    TooManyAttributes, ///< more than any program writes
};

/// One packed file, unpacked while it is read. Sequential; stops at the limits.
class ZipEntry final : public QIODevice {
public:
    ZipEntry(zip_file *file, qint64 declaredBytes, qint64 packedBytes);
    ~ZipEntry() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] ZipFault fault() const { return m_fault; }
    [[nodiscard]] qint64 declaredBytes() const { return m_declared; }
    [[nodiscard]] qint64 unpackedBytes() const { return m_read; }
    /// The reader of the XML got on: what comes next may again be as long as one token may be.
    void tokenTaken() { m_sinceToken = 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    zip_file *m_file;
    qint64 m_declared;
    qint64 m_packed;
    qint64 m_read = 0;
    qint64 m_sinceToken = 0;
    XmlTagWatch m_tags;
    ZipFault m_fault = ZipFault::None;
};

/// A zip file whose directory has passed the limits: at most 1,000 entries, 1 GiB unpacked, ratio 100.
/// Nothing is ever unpacked to a path, so names cannot lead anywhere.
class ZipContainer {
public:
    /// Opens the file; `name` is for the error texts only.
    [[nodiscard]] static Result<std::unique_ptr<ZipContainer>> open(const QString &path, const QString &name);
    ~ZipContainer();
    ZipContainer(const ZipContainer &) = delete;
    ZipContainer &operator=(const ZipContainer &) = delete;

    /// Part names are compared without regard to case, as the format says.
    [[nodiscard]] bool has(const QString &part) const { return m_entries.contains(part.toLower()); }
    /// Opens a part; nothing if it is missing or its packing is not known.
    [[nodiscard]] std::unique_ptr<ZipEntry> entry(const QString &part) const;

private:
    struct Entry {
        quint64 index = 0;
        qint64 declaredBytes = 0;
        qint64 packedBytes = 0;
    };

    explicit ZipContainer(zip *archive);
    [[nodiscard]] Result<void> readDirectory(const QString &name);
    [[nodiscard]] Result<void> takeEntry(quint64 index, const QString &name, qint64 &total);

    zip *m_archive;
    QHash<QString, Entry> m_entries;
};

/// What a list in a workbook can fail with, as sentences. `detail` is for the log.
[[nodiscard]] Failure workbookDamaged(const QString &name, const QString &detail);
[[nodiscard]] Failure workbookTooLarge(const QString &name, const QString &detail);
[[nodiscard]] Failure workbookProtected(const QString &name);

} // namespace lk::intake
