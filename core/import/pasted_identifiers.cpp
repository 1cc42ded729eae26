// SPDX-License-Identifier: Apache-2.0
#include "core/import/pasted_identifiers.h"

#include "core/import/cell_cleaning.h"
#include "core/import/identifier_judge.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

/// Longer than any identifier in any grouping: such a cell is looked at word by word only.
constexpr qsizetype kLongestCell = 80;

bool dividesCells(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == u',' || c == u';' || c == u'|'
        || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool dividesWords(QChar c)
{
    return c.isSpace() || c == u':' || c == u'=' || c == u'/' || c == u'\\' || c == u'#' || c == u'"'
        || c == u'[' || c == u']' || c == u'{' || c == u'}' || c == u'<' || c == u'>';
}

std::optional<PastedIdentifier> identifierIn(const QString &text)
{
    const CleanedCell cell = cleanText(text);
    if (cell.content != CellContent::Digits)
        return std::nullopt;
    const auto kind = kindOf(cell);
    if (!kind)
        return std::nullopt;
    return PastedIdentifier{*kind, *kind == IdentifierKind::Msisdn ? normalizedMsisdn(cell.text) : cell.text};
}

class PileReading {
public:
    explicit PileReading(qsizetype limit)
        : m_limit(limit)
    {
    }

    void readCell(QStringView cell)
    {
        const QStringList words = wordsOf(cell);
        // Two whole numbers beside each other are two, though both together might look like one of another
        // kind.
        const bool anyWhole = std::any_of(
            words.begin(), words.end(), [](const QString &word) { return identifierIn(word).has_value(); });
        if (!anyWhole && cell.size() <= kLongestCell && take(cell.toString()))
            return;
        // Behind a label, the groups of one number: "IMEI 35 209900 176148 1".
        QString group;
        for (const QString &word : words) {
            const bool whole = identifierIn(word).has_value();
            if (!whole && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); })) {
                group += word;
                continue;
            }
            take(std::exchange(group, {}));
            take(word);
        }
        take(group);
    }
    [[nodiscard]] bool isFull() const { return m_found.size() >= m_limit; }
    [[nodiscard]] QList<PastedIdentifier> found() const { return m_found; }

private:
    static QStringList wordsOf(QStringView cell)
    {
        QStringList words;
        QString word;
        for (const QChar c : cell) {
            if (!dividesWords(c)) {
                word += c;
                continue;
            }
            if (!word.isEmpty())
                words.append(std::exchange(word, {}));
        }
        if (!word.isEmpty())
            words.append(word);
        return words;
    }

    /// False if it is no identifier.
    bool take(const QString &text)
    {
        const auto identifier = identifierIn(text);
        if (!identifier)
            return false;
        if (!isFull() && !m_seen.contains(identifier->digits)) {
            m_seen.insert(identifier->digits);
            m_found.append(*identifier);
        }
        return true;
    }

    const qsizetype m_limit;
    QSet<QString> m_seen;
    QList<PastedIdentifier> m_found;
};

} // namespace

QList<PastedIdentifier> readPastedIdentifiers(QStringView text, qsizetype limit)
{
    PileReading reading(limit);
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size() && !reading.isFull(); ++i) {
        if (i < text.size() && !dividesCells(text[i]))
            continue;
        if (i > begin)
            reading.readCell(text.sliced(begin, i - begin));
        begin = i + 1;
    }
    return reading.found();
}

QString pastedDigits(const QString &text)
{
    const CleanedCell cell = cleanText(text);
    return cell.content == CellContent::Digits ? cell.text : QString();
}

} // namespace lk::intake
