// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace lk::test {

/// English with 40 % more letters in every word: what a language nobody has translated yet would need.
/// Placeholders, markup and the marks of keys stay as they are.
[[nodiscard]] QString lengthened(const QString &text);

/// The program's language while this lives: "de" and "es" as they are shipped, "long" for lengthened English.
/// Widgets have to be made afterwards. Main thread.
class Language {
public:
    explicit Language(const QString &name);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

private:
    void add(std::unique_ptr<QTranslator> translator);
    void load(const QString &file, const QString &folder);

    QLocale m_before;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace lk::test
