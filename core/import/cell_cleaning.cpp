// SPDX-License-Identifier: Apache-2.0
#include "core/import/cell_cleaning.h"

#include "core/domain/identifier.h"
#include "core/import/list_source.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

constexpr qsizetype kQuotedLength = 40;

bool isHidden(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212';
}

bool isEnclosed(const QString &text, QChar open, QChar close)
{
    return text.size() >= 2 && text.front() == open && text.back() == close;
}

void dropEnds(QString &text)
{
    text = text.mid(1, text.size() - 2).trimmed();
}

void dropTextFormula(QString &text)
{
    if (text.startsWith(u"=\"") && text.endsWith(u'"'))
        text = text.sliced(1);
}

void dropQuotes(QString &text)
{
    if (isEnclosed(text, u'"', u'"') || isEnclosed(text, u'\'', u'\'') || isEnclosed(text, u'“', u'”'))
        dropEnds(text);
}

void dropApostrophe(QString &text)
{
    if (text.startsWith(u'\'') || text.startsWith(u'’') || text.startsWith(u'`'))
        text = text.sliced(1).trimmed();
}

void dropBlanks(QString &text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
}

/// Dashes and brackets between digits, and dots where they group a telephone number: elsewhere one may be a
/// decimal point. A leading dash stays: nobody writes negative identifiers.
void dropGrouping(QString &text)
{
    if (text.isEmpty() || isDash(text.front()) || isDash(text.back()))
        return;
    text.removeIf([](QChar c) { return isDash(c) || c == u'(' || c == u')'; });
    const QStringList groups = text.split(u'.');
    const qsizetype from = groups.size() == 4 && (groups[0] == u"1" || groups[0] == u"+1") ? 1 : 0;
    if (groups.size() - from == 3 && groups[from].size() == 3 && groups[from + 1].size() == 3
        && groups[from + 2].size() == 4)
        text = groups.join(QString());
}

/// The filler F behind a nineteen-digit ICCID, as SIM files store it.
void dropFiller(QString &text)
{
    if (text.size() == 20 && (text.endsWith(u'F') || text.endsWith(u'f')) && text.startsWith(u"89"))
        text.chop(1);
}

struct Cleaner {
    RepairKind kind;
    void (*clean)(QString &);
};
/// Applied one after the other to the trimmed text. None may change a digit.
constexpr std::array<Cleaner, 6> kCleaners{{
    {RepairKind::TextFormula, dropTextFormula},
    {RepairKind::Quotes, dropQuotes},
    {RepairKind::Apostrophe, dropApostrophe},
    {RepairKind::Blanks, dropBlanks},
    {RepairKind::Grouping, dropGrouping},
    {RepairKind::TrailingF, dropFiller},
}};

/// Characters that take no place and carry no direction: they come with copying from pages and chats.
bool isZeroWidth(QChar c)
{
    return c == u'\u00AD' || (c >= u'\u200B' && c <= u'\u200D') || c == u'\u2060' || c == u'\uFEFF';
}

/// True if blanks other than the plain ones around it had to be taken off the cell.
bool hasOddEnds(const QString &cell)
{
    const auto isOdd = [](QChar c) { return c.isSpace() && c != u' '; };
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    const auto first = std::find_if_not(cell.begin(), cell.end(), isBlank);
    const auto last = std::find_if_not(cell.rbegin(), cell.rend(), isBlank);
    return std::any_of(cell.begin(), first, isOdd) || std::any_of(cell.rbegin(), last, isOdd);
}

/// Runs the cleaners and notes which of them found something.
void clean(QString &text, RepairSet &repairs)
{
    for (const Cleaner &cleaner : kCleaners) {
        const qsizetype before = text.size();
        cleaner.clean(text);
        if (text.size() == before)
            continue;
        // The quotes of ="…" belong to it.
        const bool ofFormula
            = cleaner.kind == RepairKind::Quotes && repairs.contains(RepairKind::TextFormula);
        if (!ofFormula)
            repairs.insert(cleaner.kind);
    }
}

bool meansNothing(const QString &text)
{
    static constexpr std::array<QStringView, 9> kWords{
        u"n/a", u"#n/a", u"na", u"none", u"null", u"nil", u"-", u"--", u"—"};
    return std::any_of(kWords.begin(), kWords.end(),
        [&](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isExponent(const QString &text)
{
    static const QRegularExpression kForm(u"\\A[0-9]+([.,][0-9]+)?[eE]\\+?[0-9]{1,3}\\z"_s);
    return kForm.match(text).hasMatch();
}

} // namespace

CleanedCell cleanText(const QString &cell, RepairSet accepted)
{
    const QString trimmed = cell.trimmed();
    if (trimmed.isEmpty() || meansNothing(trimmed))
        return {};
    RepairSet repairs;
    QString text = trimmed;
    if (std::any_of(text.begin(), text.end(), isHidden)) {
        text.removeIf(isZeroWidth);
        if (text.isEmpty() || std::any_of(text.begin(), text.end(), isHidden))
            return {.content = CellContent::HiddenCharacter, .text = trimmed};
        repairs.insert(RepairKind::ZeroWidth);
    }
    if (hasOddEnds(cell))
        repairs.insert(RepairKind::Blanks);
    clean(text, repairs);
    CleanedCell cleaned{.content = CellContent::Digits, .text = text};
    if (!repairs.isEmpty()) {
        cleaned.repairs = repairs;
        cleaned.original = trimmed;
    }
    if (cleaned.text.startsWith(u'+')) {
        cleaned.international = true;
        cleaned.text = cleaned.text.sliced(1);
    }
    if (cleaned.text.isEmpty())
        return {};
    if (isDigits(cleaned.text)) {
        // A zero-width character is an error first, whatever else there is to repair.
        if (!accepted.containsAll(repairs))
            cleaned.content
                = repairs.contains(RepairKind::ZeroWidth) && !accepted.contains(RepairKind::ZeroWidth)
                ? CellContent::HiddenCharacter
                : CellContent::NeedsRepair;
        return cleaned;
    }
    if (repairs.contains(RepairKind::ZeroWidth))
        return {.content = CellContent::HiddenCharacter, .text = trimmed};
    return {
        .content = isExponent(cleaned.text) ? CellContent::Exponent : CellContent::Other, .text = trimmed};
}

CleanedCell cleanCell(QByteArrayView bytes, RepairSet accepted)
{
    while (!bytes.isEmpty() && bytes.front() == ' ')
        bytes = bytes.sliced(1);
    while (!bytes.isEmpty() && bytes.back() == ' ')
        bytes.chop(1);
    if (bytes.isEmpty())
        return {};
    // Nearly every cell of a real list is plain digits: those need no decoding.
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {.content = CellContent::Digits, .text = QString::fromLatin1(bytes)};
    return cleanText(decodedCell(bytes), accepted);
}

CleanedCell cleanWords(QByteArrayView bytes)
{
    CleanedCell cleaned{.content = CellContent::Other, .text = decodedCell(bytes).trimmed()};
    if (std::any_of(cleaned.text.begin(), cleaned.text.end(), isHidden)) {
        cleaned.content = CellContent::HiddenCharacter;
        return cleaned;
    }
    dropTextFormula(cleaned.text);
    dropQuotes(cleaned.text);
    dropApostrophe(cleaned.text);
    if (cleaned.text.isEmpty())
        cleaned.content = CellContent::Empty;
    return cleaned;
}

QString quotable(const QString &text)
{
    QString shown;
    for (const QChar c : text) {
        if (shown.size() >= kQuotedLength) {
            shown += u'…';
            break;
        }
        if (isHidden(c))
            shown += u"[U+%1]"_s.arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
        else
            shown += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
    }
    return shown;
}

} // namespace lk::intake
