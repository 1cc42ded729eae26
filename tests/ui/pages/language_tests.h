// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/pages/console_world.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QSize>
#include <QStringList>

#include <memory>

/// Every page with something in it and without, in every language, in one longer than them all and at twice
/// the text size: no text is cut. The first also runs in a process with twice the pixels.
class LanguageTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextWithoutRoomIsNoticed();
    void english();
    void englishOnALargeScreen();
    void german();
    void spanish();
    void aLanguageLongerThanAll();
    void textOfTwiceTheSize();

private:
    void readAll(const QString &language, QSize size = kUsualSize);
    void lists();
    void change();
    void line();
    void kindsOfChange();
    void listWithProblems();
    void checkedPlan();
    void settings();
    void accounts();
    void questions();
    void helpAndCommands();
    void newInstallation();
    void quietConsole();
    void everyPage(lk::ui::MainWindow &window, const QString &name);
    void expectReadable(QWidget &window, const QString &name);

    static constexpr QSize kUsualSize{1440, 900};

    QString m_language;
    QSize m_size = kUsualSize;
    double m_textScale = 1.0;
    QStringList m_cut; ///< what could not be read, by screen
    std::unique_ptr<lk::test::ConsoleWorld> m_world;
    std::unique_ptr<lk::ui::MainWindow> m_window;
};
