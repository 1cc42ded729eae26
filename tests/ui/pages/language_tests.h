// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/languages.h"
#include "ui/shell/main_window.h"

#include <QObject>

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
    void makeWorld(const QString &language);

    QString m_worldLanguage;
    std::unique_ptr<lk::test::Language> m_language;
    std::unique_ptr<lk::test::ConsoleWorld> m_world;
    std::unique_ptr<lk::ui::MainWindow> m_window;
};
