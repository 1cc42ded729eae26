// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// What a row asks for beside naming its line.
class ImportTestRequests : public QObject {
    Q_OBJECT

private slots:
    void titlesAskForWhatTheyName_data();
    void titlesAskForWhatTheyName();
    void titlesOfWhatIsAskForNothing_data();
    void titlesOfWhatIsAskForNothing();
    void aNewRatePlanOutranksTheOneBesideIt();
    void everyColumnOfARowIsRead();
    void aPlainListCarriesNoRequest();
    void requestsAreSharedAndComparedByValue();
    void theOperatorsMappingOfRequestsIsObeyed();
    void newSimsAloneNameTheirLines();
    void aLineKnownByItsNumberMayGetANewSim();
    void newIdentifiersGetTheirVerdict_data();
    void newIdentifiersGetTheirVerdict();
    void textsAreReadAsWritten_data();
    void textsAreReadAsWritten();
    void twoColumnsOfTheSameThingMustAgree();
    void aShiftedRowIsBlocked();
};

/// The words of the action column.
class ImportTestActions : public QObject {
    Q_OBJECT

private slots:
    void anActionIsReadInManySpellings_data();
    void anActionIsReadInManySpellings();
    void everyActionReadsBackAsItself();
    void doubtfulWordsAreNoAction_data();
    void doubtfulWordsAreNoAction();
    void anUnknownActionBlocksItsRowAndNamesTheWords();
};

/// Old and new identifiers of one row, and rows against each other.
class ImportTestSwaps : public QObject {
    Q_OBJECT

private slots:
    void twoSimColumnsAreNeverGuessedAsOldAndNew_data();
    void twoSimColumnsAreNeverGuessedAsOldAndNew();
    void theOperatorTellsTwoSimColumnsApart();
    void columnsThatAgreeAreNotUnclear();
    void twoDeviceColumnsAreNotGuessedEither();
    void aNewSimForTwoLinesBlocksEveryRow();
    void aNewDeviceForTwoLinesBlocksEveryRow();
    void aSimIsNotReplacedByItself();
    void aSimThatMovesOnIsAWarningOnBothRows();
    void oneLineAskedForTwoThingsBlocksBothRows();
    void aPlainRepetitionLeavesTheFirstRowUsable();
    void aRepeatedRowInALongSwapListShiftsNoPair();
    void repetitionsDoNotPileUpOnOneRow();
    void everyValueOfARowComesFromItsRecord_data();
    void everyValueOfARowComesFromItsRecord();
};
