// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/error_catalogue.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers {

namespace {

/// More of a text does not make it a different one, and a hostile one costs nothing.
constexpr qsizetype kMostCompared = 2'000;

/// Characters people and programs put around a value, in all their forms.
constexpr QStringView kQuotes = u"\"'`´‘’‚‛“”„‟«»‹›";

QString withoutQuotes(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        const bool invisible = c.category() == QChar::Other_Format || c.isNull();
        if (!invisible && !kQuotes.contains(c))
            kept.append(c.category() == QChar::Other_Control ? QChar(u' ') : c);
    }
    return kept;
}

/// What differs from line to line, each as one '#'. The order counts: the more particular first.
QString withoutValues(QString text)
{
    static const std::array<std::pair<QRegularExpression, QString>, 7> kValues{{
        {QRegularExpression(u"\\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\\b"_s), u"#"_s}, // UUID
        {QRegularExpression(u"\\b\\d{4}-\\d\\d-\\d\\d(?:[t ]\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?)?"
                            "\\s?(?:z|[+-]\\d\\d:?\\d\\d)?\\b"_s),
            u"#"_s}, // a date or a time in one of the carriers' forms
        {QRegularExpression(u"\\b(?=[0-9a-f:]*\\d)(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{1,4}\\b"_s),
            u"#"_s}, // IPv6; a time of day
        {QRegularExpression(u"\\b(?=[a-f]*\\d)[0-9a-f]{8,}\\b"_s), u"#"_s}, // ICCID with filler, MEID, EID
        {QRegularExpression(u"\\+?(?:\\(\\p{Nd}+\\)|\\p{Nd}+)"_s), u"#"_s},
        {QRegularExpression(u"#(?:[-.:/ ]{0,2}#)+"_s), u"#"_s}, // numbers, dates and addresses in groups
        {QRegularExpression(u"#(?:\\s*(?:[,;]|\\band\\b)\\s*(?:and\\s+)?#)+"_s),
            u"#"_s}, // one value or a list of them
    }};
    for (const auto &[value, mark] : kValues)
        text.replace(value, mark);
    return text;
}

QString normalizedText(const QString &text)
{
    QString plain
        = withoutValues(withoutQuotes(text.left(kMostCompared)).simplified().toLower()).simplified();
    while (plain.endsWith(u'.') || plain.endsWith(u'!'))
        plain.chop(1);
    return plain;
}

} // namespace

QString clusterKey(const Refusal &refusal)
{
    return lk::toText(refusal.errorClass) + u'\n' + refusal.code.trimmed().toUpper() + u'\n'
        + normalizedText(refusal.text);
}

QString clusterName(const Refusal &refusal)
{
    const bool codeTells = !refusal.code.isEmpty() && !refusal.code.startsWith("HTTP_"_L1)
        && refusal.errorClass != ErrorClass::Unknown;
    if (codeTells || refusal.errorClass == ErrorClass::None)
        return {};
    const QByteArray hash
        = QCryptographicHash::hash(clusterKey(refusal).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(12));
}

} // namespace lk::carriers
