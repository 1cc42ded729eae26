// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// What is repaired, on whose word, and how it is counted.
class ImportTestRepairs : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasAnIdOfItsOwn();
    void countsAreOfCellsAndKnowWhatWasDone();
    void manyHarmlessRepairsAreCountedButNotAllWrittenDown();
};

/// Workbooks: what they report beside their rows.
class ImportTestWorkbooks : public QObject {
    Q_OBJECT

private slots:
    void aMappingOfTheOperatorCountsForASheet();
    void cellsAreNeverTakenApartAtDelimiters();
    void aLargeSheetReportsProgressToItsEnd();
    void aCancelledWorkbookGivesNothing();
};

/// Each file of tests/data/import gets exactly the verdict that is written down for it.
class ImportTestCorpus : public QObject {
    Q_OBJECT

private slots:
    void everySampleGetsItsVerdict_data();
    void everySampleGetsItsVerdict();
    void everySampleHasAVerdict();
    void everySampleCutAnywhereIsReadOrRefused_data();
    void everySampleCutAnywhereIsReadOrRefused();
};
