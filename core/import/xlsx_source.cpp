// SPDX-License-Identifier: Apache-2.0
#include "core/import/xlsx_source.h"

#include "core/import/cell_cleaning.h"
#include "core/import/column_detection.h"
#include "core/import/xlsx_cells.h"
#include "core/import/xlsx_workbook.h"
#include "core/import/xml_part.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryFile>
#include <QtEndian>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

constexpr qint64 kMaxSheetRow = 1'048'576;
constexpr qint64 kMaxSheetCells = 40'000'000;
constexpr qint64 kProbedRows = 220;
constexpr qint64 kSheetProgressBytes = qint64{1024} * 1024;

Failure oldWorkbook(const QString &name)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("Intake",
            "“%1” is an Excel workbook in the old format (.xls) or another Office file; nothing was "
            "imported: "
            "open it, save it as XLSX or CSV and import that.")
            .arg(name));
}

Failure noSuchSheet(const QString &name, const QString &sheet, const QStringList &sheets)
{
    QStringList names;
    std::transform(sheets.begin(), sheets.end(), std::back_inserter(names), quotable);
    return fail(ErrorKind::Usage,
        QCoreApplication::translate(
            "Intake", "“%1” has no sheet “%2”; nothing was imported: choose one of: %3.")
            .arg(name, quotable(sheet), names.join(u", "_s)));
}

Failure noRoom(const QString &name, const QString &detail)
{
    return fail(ErrorKind::Storage,
        QCoreApplication::translate("Intake",
            "“%1” could not be unpacked to the folder for temporary files; nothing was imported: make room "
            "there and try again.")
            .arg(name),
        detail);
}

/// OLE files hold old workbooks, and new ones that were locked with a password.
Failure oleFailure(const QString &path, const QString &name)
{
    QFile file(path);
    const QString stream = u"EncryptedPackage"_s;
    const QByteArrayView marker(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    QByteArray directory;
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray head = file.read(512);
        const int shift = head.size() == 512 ? qFromLittleEndian<quint16>(head.constData() + 30) : 0;
        const qint64 sector = head.size() == 512 ? qFromLittleEndian<quint32>(head.constData() + 48) : 0;
        if ((shift == 9 || shift == 12) && file.seek((sector + 1) << shift))
            directory = file.read(4096);
    }
    return QByteArrayView(directory).contains(marker) ? workbookProtected(name) : oldWorkbook(name);
}

/// Reads the cells of one sheet.
class SheetReader {
public:
    SheetReader(const XlsxWorkbook &book, CellWriter &writer, const ImportOptions &options, qint64 maxRows)
        : m_book(book),
          m_writer(writer),
          m_options(options),
          m_maxRows(maxRows)
    {
    }

    /// Writes the sheet, or its first rows; `all` says whether it was all of it.
    [[nodiscard]] Result<void> read(const XlsxSheet &sheet, bool &all)
    {
        auto entry = m_book.container->entry(sheet.part);
        if (!entry)
            return workbookDamaged(m_book.fileName, u"a sheet is missing"_s);
        XmlPart xml(std::move(entry));
        while (xml.next()) {
            if (!m_inData)
                takeLook(xml);
            if (xml.isStart(u"sheetData"))
                m_inData = true;
            else if (xml.isEnd(u"sheetData"))
                m_inData = false;
            else if (m_inData && !take(xml))
                return workbookDamaged(m_book.fileName, u"rows or cells are out of order"_s);
            if (m_writer.isFull() || m_cells > kMaxSheetCells)
                return workbookTooLarge(m_book.fileName, u"the sheet is too large"_s);
            if (m_writer.rows() > m_maxRows) {
                all = false;
                return {};
            }
            LK_TRY(lookUp(xml));
        }
        m_hidden.columns = std::count(m_hiddenWithValue.begin(), m_hiddenWithValue.end(), true);
        m_writer.finish();
        if (m_writer.failed())
            return noRoom(m_book.fileName, {});
        return xml.outcome(m_book.fileName);
    }

    /// After `read`: what of the sheet does not show.
    [[nodiscard]] const HiddenParts &hidden() const { return m_hidden; }

private:
    /// What stands before and behind the data: hidden columns and filters.
    void takeLook(const XmlPart &xml)
    {
        if (xml.isStart(u"sheetPr"))
            m_hidden.filtered = m_hidden.filtered || isTrue(xml.attribute(u"filterMode"));
        else if (xml.isStart(u"filterColumn"))
            m_hidden.filtered = true;
        else if (xml.isStart(u"col") && isTrue(xml.attribute(u"hidden")))
            hideColumns(xml.attribute(u"min").toInt(), xml.attribute(u"max").toInt());
    }

    /// Columns as the format counts them, from 1.
    void hideColumns(int first, int last)
    {
        if (first < 1 || last < first || last > kMaxSheetColumns)
            return;
        const auto end = static_cast<std::size_t>(last);
        if (m_isHidden.size() < end)
            m_isHidden.resize(end);
        std::fill(m_isHidden.begin() + first - 1, m_isHidden.begin() + last, true);
        m_hiddenWithValue.resize(m_isHidden.size());
    }

    [[nodiscard]] bool endCell()
    {
        const QByteArray text = cellText(m_cell, m_book);
        m_rowHasValue = m_rowHasValue || !text.isEmpty();
        const auto column = static_cast<std::size_t>(std::max(m_column, 0));
        if (!text.isEmpty() && column < m_isHidden.size() && m_isHidden[column])
            m_hiddenWithValue[column] = true;
        return m_inRow && m_writer.cell(m_column, text);
    }

    [[nodiscard]] Result<void> lookUp(const XmlPart &xml)
    {
        if (xml.unpackedBytes() - m_reported < kSheetProgressBytes)
            return {};
        m_reported = xml.unpackedBytes();
        if (m_options.cancelled != nullptr && m_options.cancelled->load(std::memory_order_relaxed))
            return importCancelled(m_book.fileName);
        // Unpacking is the first half of the work, judging the second.
        if (m_options.progress && m_maxRows > kMaxListRows)
            m_options.progress(m_reported, xml.declaredBytes() * 2, 0);
        return {};
    }

    /// One token within the data; false if it makes no sense.
    [[nodiscard]] bool take(const XmlPart &xml)
    {
        if (xml.isText()) {
            takeText(xml.text());
            return true;
        }
        if (xml.isStart(u"row"))
            return beginRow(xml);
        if (xml.isStart(u"c"))
            return beginCell(xml);
        if (xml.isEnd(u"c"))
            return endCell();
        if (xml.isEnd(u"row")) {
            m_hidden.rows += m_inRow && m_rowHidden && m_rowHasValue ? 1 : 0;
            m_inRow = false;
            return true;
        }
        if (xml.isStart(u"rPh") || xml.isEnd(u"rPh"))
            m_inPhonetic = xml.isStart(u"rPh");
        else if (xml.isStart(u"v") || xml.isStart(u"t"))
            beginValue();
        else if (xml.isStart(u"f"))
            m_cell.hasFormula = m_inFormula = true;
        else if (xml.isEnd(u"v") || xml.isEnd(u"t") || xml.isEnd(u"f"))
            m_inValue = m_inFormula = false;
        return true;
    }

    [[nodiscard]] bool beginRow(const XmlPart &xml)
    {
        const QStringView number = xml.attributeView(u"r");
        m_rowHidden = isTrue(xml.attributeView(u"hidden"));
        m_rowHasValue = false;
        bool isNumber = true;
        const qint64 row = number.isEmpty() ? m_row + 1 : number.toLongLong(&isNumber);
        if (m_inRow || !isNumber || row < 1 || row > kMaxSheetRow)
            return false;
        m_inRow = true;
        m_row = row;
        m_column = -1;
        return m_writer.beginRow(row);
    }

    [[nodiscard]] bool beginCell(const XmlPart &xml)
    {
        const QStringView reference = xml.attributeView(u"r");
        m_column = reference.isEmpty() ? m_column + 1 : columnOfReference(reference);
        const QStringView style = xml.attributeView(u"s");
        m_cell.kind = cellKindOf(xml.attributeView(u"t"));
        m_cell.style = style.isEmpty() ? -1 : style.toInt();
        // The room of the last value is used again.
        m_cell.value.resize(0);
        m_cell.formula.resize(0);
        m_cell.hasValue = m_cell.hasFormula = false;
        m_inValue = m_inFormula = m_inPhonetic = false;
        ++m_cells;
        return m_column >= 0;
    }

    void beginValue()
    {
        m_inValue = !m_inPhonetic;
        m_cell.hasValue = true;
    }

    void takeText(QStringView text)
    {
        if (m_inValue && m_cell.value.size() <= kMaxCellBytes)
            m_cell.value += text;
        else if (m_inFormula && m_cell.formula.size() <= kMaxCellBytes)
            m_cell.formula += text;
    }

    const XlsxWorkbook &m_book;
    CellWriter &m_writer;
    const ImportOptions &m_options;
    qint64 m_maxRows;
    SheetCell m_cell;
    qint64 m_row = 0;
    qint64 m_cells = 0;
    qint64 m_reported = 0;
    int m_column = -1;
    bool m_inData = false;
    bool m_inRow = false;
    bool m_inValue = false;
    bool m_inFormula = false;
    bool m_inPhonetic = false;
    bool m_rowHidden = false;
    bool m_rowHasValue = false;
    std::vector<bool> m_isHidden; ///< per column
    std::vector<bool> m_hiddenWithValue; ///< of the hidden ones
    HiddenParts m_hidden;
};

/// True if the first rows of the sheet show a column of identifiers.
Result<bool> holdsIdentifiers(const XlsxWorkbook &book, const XlsxSheet &sheet, const ImportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CellWriter writer(buffer, kMaxListBytes);
    SheetReader reader(book, writer, options, kProbedRows);
    bool all = true;
    LK_TRY(reader.read(sheet, all));
    if (!all)
        writer.finish();
    const ColumnMap map = detectColumns(buffer.data(), all, u',');
    return std::any_of(map.columns.begin(), map.columns.end(),
        [](const Column &column) { return column.role != ColumnRole::Ignore && column.matchPercent > 0; });
}

/// The sheet to read: the chosen one, else the first visible one with identifiers, else the first.
Result<XlsxSheet> sheetToRead(const XlsxWorkbook &book, const ImportOptions &options)
{
    if (!options.sheet.isEmpty()) {
        const auto chosen = std::find_if(book.sheets.begin(), book.sheets.end(),
            [&](const XlsxSheet &sheet) { return sheet.name == options.sheet; });
        if (chosen == book.sheets.end())
            return noSuchSheet(book.fileName, options.sheet, book.sheetNames());
        return *chosen;
    }
    for (const XlsxSheet &sheet : book.sheets) {
        if (sheet.hidden)
            continue;
        if (book.sheets.size() == 1)
            return sheet;
        const auto found = holdsIdentifiers(book, sheet, options);
        if (!found)
            return found.failure();
        if (*found)
            return sheet;
    }
    return book.sheets.first();
}

} // namespace

bool looksLikeWorkbook(QByteArrayView head)
{
    return head.startsWith(QByteArrayView("PK\x03\x04"))
        || head.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
}

Result<ListSource> openWorkbook(const QString &path, const QString &name, const ImportOptions &options)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.peek(1) != "P")
        return oleFailure(path, name);
    file.close();
    auto book = openXlsx(path, name);
    if (!book)
        return book.failure();
    const auto sheet = sheetToRead(*book, options);
    if (!sheet)
        return sheet.failure();
    auto lines = std::make_unique<QTemporaryFile>();
    if (!lines->open())
        return noRoom(name, lines->errorString());
    CellWriter writer(*lines, kMaxListBytes);
    SheetReader reader(*book, writer, options, kMaxListRows + 1);
    bool all = true;
    LK_TRY(reader.read(*sheet, all));
    if (!lines->seek(0))
        return noRoom(name, lines->errorString());
    ListSource source{.name = name, .device = {}, .head = {}};
    source.sheets = book->sheetNames();
    source.sheet = sheet->name;
    source.hidden = reader.hidden();
    source.unpackedBytes = lines->size();
    source.device = std::move(lines);
    return source;
}

} // namespace lk::intake
