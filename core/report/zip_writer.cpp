// SPDX-License-Identifier: Apache-2.0
#include "core/report/zip_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <memory>
#include <zip.h>

namespace lk::report {

namespace {

Failure zipFailure(const QString &path, const QString &detail)
{
    return fail(ErrorKind::Storage,
        QCoreApplication::translate(
            "ZipWriter", "\"%1\" cannot be written; no file was made. Choose another folder, or make room.")
            .arg(path),
        detail);
}

/// The memory a zip is made in; libzip keeps it alive until it is released here.
class ZipMemory {
public:
    ZipMemory()
        : m_source(zip_source_buffer_create(nullptr, 0, 0, nullptr))
    {
    }
    ~ZipMemory() { zip_source_free(m_source); }
    ZipMemory(const ZipMemory &) = delete;
    ZipMemory &operator=(const ZipMemory &) = delete;

    [[nodiscard]] zip_source_t *source() const { return m_source; }
    /// What was written; nothing if it cannot be read back.
    [[nodiscard]] QByteArray bytes() const
    {
        zip_stat_t facts;
        zip_stat_init(&facts);
        if (zip_source_stat(m_source, &facts) != 0 || zip_source_open(m_source) != 0)
            return {};
        QByteArray all(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
        const zip_int64_t got = zip_source_read(m_source, all.data(), facts.size);
        zip_source_close(m_source);
        return got == static_cast<zip_int64_t>(facts.size) ? all : QByteArray();
    }

private:
    zip_source_t *m_source;
};

/// True if all parts are in the archive, which is closed either way. `parts` must live until then.
bool fill(zip_t *archive, const std::vector<ZipPart> &parts)
{
    for (const auto &[name, bytes] : parts) {
        zip_source_t *part
            = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index
            = zip_file_add(archive, name.toUtf8().constData(), part, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
        if (index < 0) {
            zip_source_free(part);
            zip_discard(archive);
            return false;
        }
    }
    if (zip_close(archive) == 0)
        return true;
    zip_discard(archive);
    return false;
}

} // namespace

Result<void> writeZip(const QString &path, const std::vector<ZipPart> &parts)
{
    const ZipMemory memory;
    if (!memory.source())
        return zipFailure(path, QStringLiteral("no memory"));
    zip_source_keep(memory.source()); // closing the archive gives up its own hold
    zip_t *archive = zip_open_from_source(memory.source(), ZIP_TRUNCATE, nullptr);
    if (!archive) {
        zip_source_free(memory.source());
        return zipFailure(path, QStringLiteral("zip_open_from_source"));
    }
    if (!fill(archive, parts))
        return zipFailure(path, QStringLiteral("zip_close"));
    const QByteArray bytes = memory.bytes();
    QSaveFile file(path);
    const bool written
        = !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (!written)
        return zipFailure(path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file.commit() ? Result<void>() : Result<void>(zipFailure(path, file.errorString()));
}

} // namespace lk::report
