// SPDX-License-Identifier: Apache-2.0
#include "core/import/list_sample.h"

#include "core/import/column_detection.h"
#include "core/import/identifier_judge.h"
#include "core/import/list_source.h"
#include "core/import/record_reader.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace lk::intake {

namespace {

constexpr qsizetype kSampleRecords = 200;
constexpr qsizetype kSampleCells = 256;

struct Reading {
    int identifiers = 0;
    int recognized = 0; ///< cells that are an identifier or the title of one
    int withBlanks = 0; ///< recognised cells that have blanks inside
    int evenness = 0; ///< percent of records with the most frequent number of cells, if that is above one
    qsizetype width = 0;
};

std::optional<IdentifierKind> kindOfText(const QString &cell)
{
    return kindOf(cleanText(cell));
}

Reading readingOf(const ListSample &sample)
{
    Reading reading;
    std::map<qsizetype, int> widths;
    for (const QStringList &record : sample) {
        ++widths[record.size()];
        for (const QString &cell : record) {
            const bool title = &record == &sample.first() && titleNamesIdentifier(cell);
            if (!title && !kindOfText(cell))
                continue;
            ++reading.recognized;
            reading.identifiers += title ? 0 : 1;
            if (!title && cell.contains(u' '))
                ++reading.withBlanks;
        }
    }
    for (const auto &[width, records] : widths) {
        const int percent = static_cast<int>(qsizetype{records} * 100 / sample.size());
        if (width > 1 && percent >= reading.evenness) {
            reading.evenness = percent;
            reading.width = width;
        }
    }
    return reading;
}

/// True if at least two thirds of the values are identifiers, a first record of titles left aside.
bool mostlyIdentifiers(const ListSample &sample)
{
    qsizetype values = 0;
    qsizetype recognized = 0;
    for (const QStringList &record : sample) {
        const auto here = std::count_if(
            record.begin(), record.end(), [](const QString &cell) { return kindOfText(cell).has_value(); });
        if (here == 0 && &record == &sample.first())
            continue;
        recognized += here;
        values += std::count_if(
            record.begin(), record.end(), [](const QString &cell) { return !cell.isEmpty(); });
    }
    return values > 0 && recognized * 3 >= values * 2;
}

/// The one kind of the identifiers in a record; nothing if there is none or a mixture.
std::optional<IdentifierKind> soleKind(const QStringList &record)
{
    std::optional<IdentifierKind> sole;
    for (const QString &cell : record) {
        const auto kind = kindOfText(cell);
        if (kind && sole && *kind != *sole)
            return std::nullopt;
        if (kind)
            sole = kind;
    }
    return sole;
}

} // namespace

ListSample sampleOf(const QByteArray &head, bool headIsAll, QChar delimiter)
{
    QBuffer buffer;
    buffer.setData(head);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    ListSample sample;
    RecordReader reader(buffer, delimiter.toLatin1());
    Record record;
    while (sample.size() < kSampleRecords && reader.next(record)) {
        const bool maybeCut = !headIsAll && reader.position() >= head.size();
        if (maybeCut && !sample.isEmpty())
            break;
        if (record.isBlank() || record.isSeparatorHint())
            continue;
        QStringList cells;
        for (qsizetype i = 0; i < std::min(record.size(), kSampleCells); ++i)
            cells.append(decodedCell(record.cell(i)).trimmed());
        sample.append(cells);
    }
    return sample;
}

QChar sniffedDelimiter(const QByteArray &head, bool headIsAll)
{
    const bool hinted = head.size() > 5 && head.first(4).toLower() == "sep="
        && (head.at(5) == '\n' || head.at(5) == '\r') && QByteArrayView(",;\t|:").contains(head.at(4));
    if (hinted)
        return QLatin1Char(head.at(4));
    QChar best = u',';
    Reading bestReading;
    for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
        const Reading reading = readingOf(sampleOf(head, headIsAll, delimiter));
        if (std::tie(reading.recognized, reading.evenness, reading.width)
            > std::tie(bestReading.recognized, bestReading.evenness, bestReading.width)) {
            best = delimiter;
            bestReading = reading;
        }
    }
    // "8914 8000 …" is one ICCID in groups, "8914… 8914…" are two: only the latter gains by splitting at
    // blanks.
    if (bestReading.withBlanks > 0)
        return best;
    const ListSample pasted = sampleOf(head, headIsAll, kPastedList);
    if (readingOf(pasted).identifiers > bestReading.identifiers && mostlyIdentifiers(pasted))
        return kPastedList;
    return best;
}

bool isPlainList(const ListSample &sample, QChar delimiter)
{
    if (sample.isEmpty() || !mostlyIdentifiers(sample))
        return false;
    const auto [narrow, wide] = std::minmax_element(sample.begin(), sample.end(),
        [](const QStringList &a, const QStringList &b) { return a.size() < b.size(); });
    if (wide->size() < 2)
        return false;
    bool onlyIccids = true;
    for (const QStringList &record : sample) {
        const auto kind = soleKind(record);
        if (!kind)
            return false;
        onlyIccids = onlyIccids && *kind == IdentifierKind::Iccid;
    }
    if (sample.size() == 1)
        return true;
    // Two SIMs in every row are an old and a new one, not a list.
    if (narrow->size() == wide->size())
        return onlyIccids && wide->size() > 2;
    return delimiter == kPastedList || (onlyIccids && wide->size() > 2);
}

} // namespace lk::intake
