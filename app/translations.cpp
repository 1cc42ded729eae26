// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstring>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lk::app {

namespace {

/// The plural forms of texts no file knows: "%n line(s)" becomes "1 line" and "2 lines".
class PlainPlurals final : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override
    {
        if (n < 0 || !source || !std::strstr(source, "(s)"))
            return {};
        return QString::fromUtf8(source).replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1);
    }
};

} // namespace

Translations::Translations(QObject *owner)
    : QObject(owner)
{
}

Translations::~Translations()
{
    if (!m_before.isEmpty())
        QLocale::setDefault(m_before.first());
}

void Translations::install(QTranslator *translator)
{
    QCoreApplication::installTranslator(translator);
    m_installed.append(translator);
}

void Translations::load(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(this);
    if (translator->load(locale, name, u"_"_s, folder))
        install(translator);
    else
        delete translator;
}

void Translations::use(const QLocale &locale)
{
    const QList<QTranslator *> old = std::exchange(m_installed, {});
    m_before.append(QLocale());
    QLocale::setDefault(locale);
    // The last one installed is asked first, so the old ones go when the new ones are there.
    install(new PlainPlurals(this));
    load(QLocale(QLocale::English), u"linekeeper"_s, u":/i18n"_s);
    load(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English)
        load(locale, u"linekeeper"_s, u":/i18n"_s);
    for (QTranslator *translator : old) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    (new Translations(&application))->use(locale);
}

} // namespace lk::app
