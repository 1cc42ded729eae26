// SPDX-License-Identifier: Apache-2.0
#include "core/import/list_source.h"

#include "core/import/device_list.h"
#include "core/import/xlsx_source.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

constexpr qint64 kHeadBytes = qint64{256} * 1024;
constexpr qsizetype kBinaryProbeBytes = qsizetype{8} * 1024;
constexpr qint64 kDecodeChunkBytes = qint64{1024} * 1024;

Failure tooLarge(const QString &name)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("Intake",
            "“%1” is larger than 200 MB; nothing was imported: split the list "
            "into smaller files and import them one after the other.")
            .arg(name));
}

Failure empty(const QString &name)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("Intake",
            "“%1” is empty; nothing was imported: choose a list with one line "
            "(ICCID, IMEI or number) per row.")
            .arg(name));
}

Failure unreadable(const QString &name, const QString &detail)
{
    return fail(ErrorKind::Storage,
        QCoreApplication::translate("Intake",
            "“%1” cannot be opened; nothing was imported: check that you may "
            "read it and that no other program keeps it locked.")
            .arg(name),
        detail);
}

/// Refuses content that is no text at all.
Result<void> checkContent(const QString &name, const QByteArray &head)
{
    if (QByteArrayView(head).first(std::min(head.size(), kBinaryProbeBytes)).contains('\0')) {
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Intake",
                "“%1” looks like a binary file, not a list; nothing was imported: "
                "choose an XLSX workbook, a CSV or a text file.")
                .arg(name));
    }
    return {};
}

/// UTF-16 that does not say so: the text of a list is mostly ASCII, so nearly every other byte is zero and
/// none of the others is.
std::optional<QStringConverter::Encoding> unmarkedUtf16(QByteArrayView head)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype at = 0; at < head.size(); ++at)
        zeros[static_cast<std::size_t>(at % 2)] += head[at] == '\0' ? 1 : 0;
    const auto isMostly = [units = head.size() / 2](qsizetype count) { return count * 10 >= units * 6; };
    if (head.size() < 4 || (zeros[0] > 0) == (zeros[1] > 0))
        return std::nullopt;
    if (zeros[1] > 0)
        return isMostly(zeros[1]) ? std::optional(QStringConverter::Utf16LE) : std::nullopt;
    return isMostly(zeros[0]) ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

Result<ListSource> withHead(ListSource source)
{
    const qint64 start = source.device->pos();
    source.head = source.device->read(kHeadBytes);
    source.headIsAll = source.device->atEnd();
    if (!source.device->seek(start))
        return unreadable(source.name, source.device->errorString());
    if (source.head.isEmpty())
        return empty(source.name);
    if (const auto checked = checkContent(source.name, source.head); !checked)
        return checked.failure();
    return source;
}

/// The whole file turned into UTF-8: the records are cut in bytes, and UTF-16 has other delimiters.
Result<ListSource> fromUtf16(ListSource source, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QByteArray bytes;
    qint64 taken = 0;
    while (!source.device->atEnd()) {
        const QByteArray chunk = source.device->read(kDecodeChunkBytes);
        if (chunk.isEmpty())
            break;
        taken += chunk.size();
        const QString text = decoder.decode(chunk);
        bytes += text.toUtf8();
        if (bytes.size() > kMaxListBytes)
            return tooLarge(source.name);
    }
    // Half a character at the end was cut off: the decoder would drop it without a word.
    if (taken % 2 != 0)
        bytes += QString(QChar::ReplacementCharacter).toUtf8();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    if (!buffer->open(QIODevice::ReadOnly))
        return unreadable(source.name, buffer->errorString());
    source.device = std::move(buffer);
    return withHead(std::move(source));
}

Result<void> checkFile(const QFileInfo &file, const QString &name)
{
    if (!file.exists()) {
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("Intake",
                "“%1” does not exist; nothing was imported: check the name and "
                "whether the file was moved.")
                .arg(name));
    }
    if (file.isDir()) {
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Intake",
                "“%1” is a folder; nothing was imported: choose a workbook, CSV or text file in it.")
                .arg(name));
    }
    if (!file.isFile())
        return unreadable(name, u"not a regular file"_s);
    if (file.size() > kMaxListBytes)
        return tooLarge(name);
    return {};
}

/// What Windows-1252 has at 0x80 to 0x9F; 0 where it has nothing.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC,
    0,
    0x201A,
    0x0192,
    0x201E,
    0x2026,
    0x2020,
    0x2021,
    0x02C6,
    0x2030,
    0x0160,
    0x2039,
    0x0152,
    0,
    0x017D,
    0,
    0,
    0x2018,
    0x2019,
    0x201C,
    0x201D,
    0x2022,
    0x2013,
    0x2014,
    0x02DC,
    0x2122,
    0x0161,
    0x203A,
    0x0153,
    0,
    0x017E,
    0x0178,
};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() < 0x80 || c.unicode() > 0x9F)
            continue;
        const char16_t mapped = kWindows1252[c.unicode() - std::size_t{0x80}];
        if (mapped != 0)
            c = QChar(mapped);
    }
    return text;
}

} // namespace

Result<ListSource> openListFile(const QString &path, const ImportOptions &options)
{
    const QFileInfo info(path);
    ListSource source{.name = info.fileName().isEmpty() ? path : info.fileName(), .device = {}, .head = {}};
    if (const auto checked = checkFile(info, source.name); !checked)
        return checked.failure();
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return unreadable(source.name, file->errorString());
    if (looksLikeWorkbook(file->peek(8))) {
        auto workbook = openWorkbook(path, source.name, options);
        return workbook ? withHead(std::move(*workbook)) : std::move(workbook);
    }
    const QByteArray mark = file->peek(3);
    const auto unmarked = unmarkedUtf16(file->peek(kBinaryProbeBytes));
    source.device = std::move(file);
    if (mark.startsWith("\xFF\xFE"))
        return fromUtf16(std::move(source), QStringConverter::Utf16LE);
    if (mark.startsWith("\xFE\xFF"))
        return fromUtf16(std::move(source), QStringConverter::Utf16BE);
    if (unmarked)
        return fromUtf16(std::move(source), *unmarked);
    if (mark == "\xEF\xBB\xBF" && !source.device->seek(3))
        return unreadable(source.name, source.device->errorString());
    return withHead(std::move(source));
}

Result<ListSource> openListText(const QString &text, const QString &name)
{
    if (text.size() > kMaxListBytes)
        return tooLarge(name);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(
        text.startsWith(QChar::ByteOrderMark) ? QStringView(text).mid(1).toUtf8() : text.toUtf8());
    if (buffer->size() > kMaxListBytes)
        return tooLarge(name);
    if (!buffer->open(QIODevice::ReadOnly))
        return unreadable(name, buffer->errorString());
    return withHead({.name = name, .device = std::move(buffer), .head = {}});
}

QString decodedCell(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? fromWindows1252(bytes) : text;
}

} // namespace lk::intake
