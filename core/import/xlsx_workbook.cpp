// SPDX-License-Identifier: Apache-2.0
#include "core/import/xlsx_workbook.h"

#include "core/import/device_list.h"
#include "core/import/xml_part.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

/// One relationship of a part: what it points at, and as what.
struct PartLink {
    QString id;
    QString type;
    QString target;
};

Failure noWorkbook(const QString &name)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("Intake",
            "“%1” is a zip archive, but no Excel workbook that can be read; nothing was imported: save the "
            "list "
            "as XLSX or CSV and import that.")
            .arg(name));
}

/// The full name of a part that another part names relative to itself.
QString resolvedPart(const QString &base, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList path = base.split(u'/');
    path.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == u".." && !path.isEmpty())
            path.removeLast();
        else if (step != u"." && step != u"..")
            path.append(step);
    }
    return path.join(u'/');
}

/// "xl/workbook.xml" → "xl/_rels/workbook.xml.rels".
QString linksOf(const QString &part)
{
    const qsizetype name = part.lastIndexOf(u'/') + 1;
    return part.first(name) + u"_rels/"_s + part.sliced(name) + u".rels"_s;
}

Result<QList<PartLink>> readLinks(const XlsxWorkbook &book, const QString &part)
{
    QList<PartLink> links;
    auto entry = book.container->entry(linksOf(part));
    if (!entry)
        return links;
    XmlPart xml(std::move(entry));
    while (xml.next()) {
        if (!xml.isStart(u"Relationship") || xml.attribute(u"TargetMode") == u"External")
            continue;
        const QString type = xml.attribute(u"Type");
        links.append({xml.attribute(u"Id"), type.sliced(type.lastIndexOf(u'/') + 1),
            resolvedPart(part, xml.attribute(u"Target"))});
    }
    LK_TRY(xml.outcome(book.fileName));
    return links;
}

QString partOfType(const QList<PartLink> &links, QStringView type)
{
    const auto found = std::find_if(
        links.begin(), links.end(), [type](const PartLink &link) { return link.type == type; });
    return found == links.end() ? QString() : found->target;
}

Result<void> readSheetList(XlsxWorkbook &book, const QString &part, const QList<PartLink> &links)
{
    auto entry = book.container->entry(part);
    if (!entry)
        return workbookDamaged(book.fileName, u"no workbook part"_s);
    QHash<QString, QString> sheetParts;
    for (const PartLink &link : links) {
        if (link.type == u"worksheet")
            sheetParts.insert(link.id, link.target);
    }
    XmlPart xml(std::move(entry));
    while (xml.next()) {
        if (xml.isStart(u"workbookPr"))
            book.from1904 = isTrue(xml.attribute(u"date1904"));
        if (!xml.isStart(u"sheet"))
            continue;
        const QString sheetPart = sheetParts.value(xml.attribute(u"id", true));
        const QString state = xml.attribute(u"state");
        // A sheet that is nothing but a chart has no cells.
        if (!sheetPart.isEmpty())
            book.sheets.append(
                {xml.attribute(u"name"), sheetPart, state == u"hidden" || state == u"veryHidden"});
    }
    return xml.outcome(book.fileName);
}

/// True if a number format shows a day: it has a year or a day outside quoted text, colors and conditions.
bool showsDay(const QString &code)
{
    static const QRegularExpression kNoDate(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*."_s);
    QString plain = code.section(u';', 0, 0).toLower();
    plain.remove(kNoDate);
    return plain != u"general" && (plain.contains(u'y') || plain.contains(u'd'));
}

bool showsDay(int formatId, const QHash<int, QString> &formats)
{
    const auto own = formats.constFind(formatId);
    if (own != formats.constEnd())
        return showsDay(*own);
    return (formatId >= 14 && formatId <= 17) || formatId == 22 || (formatId >= 27 && formatId <= 31)
        || formatId == 36 || (formatId >= 50 && formatId <= 54) || formatId == 57 || formatId == 58;
}

Result<void> readStyles(XlsxWorkbook &book, const QString &part)
{
    auto entry = part.isEmpty() ? nullptr : book.container->entry(part);
    if (!entry)
        return {};
    QHash<int, QString> formats;
    bool inCellStyles = false;
    XmlPart xml(std::move(entry));
    while (xml.next()) {
        if (xml.isStart(u"numFmt"))
            formats.insert(xml.attribute(u"numFmtId").toInt(), xml.attribute(u"formatCode"));
        else if (xml.isStart(u"cellXfs") || xml.isEnd(u"cellXfs"))
            inCellStyles = xml.isStart(u"cellXfs");
        else if (inCellStyles && xml.isStart(u"xf"))
            book.dateStyles.push_back(showsDay(xml.attribute(u"numFmtId").toInt(), formats));
    }
    return xml.outcome(book.fileName);
}

Result<void> readTexts(XlsxWorkbook &book, const QString &part)
{
    auto entry = part.isEmpty() ? nullptr : book.container->entry(part);
    if (!entry)
        return {};
    QString text;
    bool inText = false;
    int inPhonetic = 0;
    XmlPart xml(std::move(entry));
    while (xml.next()) {
        if (xml.isStart(u"si"))
            text.clear();
        else if (xml.isStart(u"t") || xml.isEnd(u"t"))
            inText = xml.isStart(u"t") && inPhonetic == 0;
        else if (xml.isStart(u"rPh") || xml.isEnd(u"rPh"))
            inPhonetic += xml.isStart(u"rPh") ? 1 : -1;
        else if (inText && xml.isText() && text.size() <= kMaxCellBytes)
            text += xml.text();
        else if (xml.isEnd(u"si") && !book.texts.add(withoutXlsxEscapes(text).toUtf8()))
            return workbookTooLarge(book.fileName, u"shared texts"_s);
    }
    return xml.outcome(book.fileName);
}

} // namespace

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

bool SharedTexts::add(QByteArrayView text)
{
    m_bytes.append(text.data(), static_cast<std::size_t>(text.size()));
    m_ends.push_back(m_bytes.size());
    // A text of no length still takes its place.
    const std::size_t used = m_bytes.size() + m_ends.size() * sizeof(std::size_t);
    return used <= static_cast<std::size_t>(kMaxListBytes);
}

QByteArrayView SharedTexts::at(qsizetype index) const
{
    if (index < 0 || index >= static_cast<qsizetype>(m_ends.size()))
        return {};
    const auto at = static_cast<std::size_t>(index);
    const std::size_t begin = at == 0 ? 0 : m_ends[at - 1];
    return {m_bytes.data() + begin, static_cast<qsizetype>(m_ends[at] - begin)};
}

QStringList XlsxWorkbook::sheetNames() const
{
    QStringList names;
    for (const XlsxSheet &sheet : sheets)
        names.append(sheet.name);
    return names;
}

QString withoutXlsxEscapes(const QString &text)
{
    if (!text.contains(u"_x"))
        return text;
    static const QRegularExpression kEscape(u"_x([0-9A-Fa-f]{4})_"_s);
    qsizetype from = 0;
    QString plain;
    for (auto match = kEscape.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        plain += QStringView(text).sliced(from, found.capturedStart() - from);
        plain += QChar(static_cast<char16_t>(found.captured(1).toUShort(nullptr, 16)));
        from = found.capturedEnd();
    }
    return from == 0 ? text : plain + QStringView(text).sliced(from);
}

Result<XlsxWorkbook> openXlsx(const QString &path, const QString &fileName)
{
    auto container = ZipContainer::open(path, fileName);
    if (!container)
        return container.failure();
    XlsxWorkbook book{.container = std::move(*container), .fileName = fileName};
    const auto roots = readLinks(book, QString());
    if (!roots)
        return roots.failure();
    const QString part = partOfType(*roots, u"officeDocument");
    // Binary workbooks and those of other programs are zip archives too.
    if (part.isEmpty() || !part.endsWith(u".xml", Qt::CaseInsensitive))
        return noWorkbook(fileName);
    const auto links = readLinks(book, part);
    if (!links)
        return links.failure();
    LK_TRY(readSheetList(book, part, *links));
    if (book.sheets.isEmpty())
        return noWorkbook(fileName);
    LK_TRY(readStyles(book, partOfType(*links, u"styles")));
    LK_TRY(readTexts(book, partOfType(*links, u"sharedStrings")));
    return book;
}

} // namespace lk::intake
