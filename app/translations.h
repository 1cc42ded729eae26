// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>

class QCoreApplication;
class QTranslator;

namespace lk::app {

/// The language of all texts that are made from now on, and of the numbers in them. Texts that were made
/// before stay as they are. Main thread.
class Translations final : public QObject {
    Q_OBJECT

public:
    explicit Translations(QObject *owner);
    /// Back to the locale there was before.
    ~Translations() override;

    /// Takes the texts of this language where there are any; the source language's plural forms ("1 line", "2
    /// lines") always.
    void use(const QLocale &locale);

private:
    void install(QTranslator *translator);
    void load(const QLocale &locale, const QString &name, const QString &folder);

    QList<QTranslator *> m_installed;
    QList<QLocale> m_before; ///< every default there was: another thread may just be reading one
};

/// The same once and for all. Main thread, before the first text is made.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace lk::app
