// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// One field finds and runs everything, by keys alone.
class PaletteTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsFoundByItsWordsAndRun();
    void aPageAndAPartOfTheSettingsAreReached();
    void aCommandThatIsNotPossibleIsNotOffered();
    void aChangeIsFoundByNumberTitleTicketAndName();
    void aLineIsFoundByAPartOfEachOfItsNames();
    void threeHundredMixedIdentifiersAreShownAsJustThoseLines();
    void threeHundredMixedIdentifiersBecomeANewChangeWithTheUnknownOnes();
    void tooManyToListAreStillOfferedForAChange();
    void theKeyboardComesBackWhereItWas();
    void theResultIsToldToScreenReaders();
    void oneKeyOpensItFromEveryField();
    void everyCommandHasAWordANameAndKeysOfItsOwn();
    void screens();
};
