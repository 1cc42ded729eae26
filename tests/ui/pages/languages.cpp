// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

class LongTexts final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override
    {
        const QString text = QString::fromUtf8(source);
        return lengthened(n < 0 ? text : QString(text).replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1));
    }
};

/// `text` with two letters more for every five.
QString withMoreLetters(QStringView text)
{
    QString longer;
    int owed = 0;
    for (const QChar letter : text) {
        longer.append(letter);
        owed += letter.isLetter() ? 2 : 0;
        if (owed >= 5) {
            longer.append(letter.toLower());
            owed -= 5;
        }
    }
    return longer;
}

} // namespace

QString lengthened(const QString &text)
{
    static const QRegularExpression kept(u"%L?(\\d+|n)|<[^<>]*>|&[a-z]+;"_s);
    QString longer;
    qsizetype from = 0;
    for (auto match = kept.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        longer
            += withMoreLetters(QStringView(text).sliced(from, one.capturedStart() - from)) + one.captured();
        from = one.capturedEnd();
    }
    return longer + withMoreLetters(QStringView(text).sliced(from));
}

Language::Language(const QString &name)
{
    if (name == u"long"_s) {
        add(std::make_unique<LongTexts>());
        return;
    }
    QLocale::setDefault(QLocale(name));
    load(u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"linekeeper_"_s + name, u":/i18n"_s);
}

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(m_before);
}

void Language::add(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Language::load(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        qFatal("There is no %s in %s", qUtf8Printable(file), qUtf8Printable(folder));
    add(std::move(translator));
}

} // namespace lk::test
