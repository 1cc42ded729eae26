// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/languages.h"
#include "ui/shell/main_window.h"

#include <QObject>

#include <map>
#include <memory>

/// Every page with something in it, in every language and in one longer than them all: no text is cut.
class LanguageTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void cleanupTestCase();
    void aTextWithoutRoomIsNoticed();
    void listsOfEveryPage();
    void oneChange();
    void oneLine();
    void whatIsDoneToTheLines();
    void aListWithProblems();
    void aCheckedPlan();
    void everyPartOfTheSettings();
    void accountsAndTheirFields();
    void questions();
    void aNewInstallation();

private:
    std::unique_ptr<lk::test::Language> m_language;
    /// Steps and reasons are recorded in the language of their day, so each language has a world of its own.
    std::map<QString, std::unique_ptr<lk::test::ConsoleWorld>> m_worlds;
    lk::test::ConsoleWorld *m_world = nullptr; ///< the one of the language in force
    std::unique_ptr<lk::ui::MainWindow> m_window;
};
