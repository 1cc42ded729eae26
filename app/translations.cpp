// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstring>

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

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    // The last one installed is asked first.
    QCoreApplication::installTranslator(new PlainPlurals(&application));
    install(application, QLocale(QLocale::English), u"linekeeper"_s, u":/i18n"_s);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English)
        install(application, locale, u"linekeeper"_s, u":/i18n"_s);
}

} // namespace lk::app
