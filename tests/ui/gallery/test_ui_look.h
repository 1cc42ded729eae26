// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lk::ui {
class Theme;
}

namespace lk::ui::look {

/// Promises of the look: readable, spoken, complete, fitting.
class TestUiLook : public QObject {
    Q_OBJECT

public:
    explicit TestUiLook(Theme &theme);

private slots:
    void everyPairOfColorsIsReadable_data();
    void everyPairOfColorsIsReadable();
    void everyFocusableWidgetIsNamedAndNotCalledACheckBox_data();
    void everyFocusableWidgetIsNamedAndNotCalledACheckBox();
    void everyStateHasIconWordAndExplanation();
    void everyIconNamedInCodeExists();
    void theSpokenBarAddsUpToAllLines();
    void aSmallPartOfABarCanStillBeSeen();
    void theConsoleFitsASmallScreen();
    void actionsThatDoNotFitAreInTheMoreMenu();
    void theRailCollapsesWhenTheWindowIsNarrow();
    void iconsFollowTheTheme();
    void iconsHaveAllThePixelsOfTheScreen();
    void outlinesLieOnWholePixels();
    void lineAfterLineIsEquallyThick();
    void spareWidthGoesToTextsUntilSomebodyArrangesThem();
    void theSortArrowStandsBesideItsWords();
    void whatIsNotKnownIsNotDrawnAsSuccess();
    void whatOpensSomethingIsNotCalledACheckBox();
    void largerTextEnlargesRowsAndControls();
    void copiedIdentifiersAreWholeAndUngrouped();
    void selectedIdentifiersAreCopiedAsOneCommaList();
    void hiddenColumnsAreRememberedAndNotCopied();
    void spaceTicksTheSelectedRows();
    void escapeEmptiesTheSearchAtOnce();
    void aDroppedFileIsReportedByPath();

private:
    Theme &m_theme;
};

} // namespace lk::ui::look
