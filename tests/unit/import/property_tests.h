// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// What holds for every list. Lists are made from a seed that is printed; LK_IMPORT_SEED=N plays one again.
class ImportTestProperties : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void repairsGiveBackWhatWasDamaged();
    void everyRecordGetsOneVerdictAndCountsAddUp();
    void theOrderOfColumnsChangesNoRow();
    void aCutFileLosesNoWholeRow();

private:
    quint32 m_seed = 0;
};

/// How columns are read is remembered per layout.
class ImportTestLayouts : public QObject {
    Q_OBJECT

private slots:
    void titlesDelimiterAndSheetMakeTheLayout();
    void aRememberedLayoutIsUsedAndSaidSo();
    void anotherLayoutIsNotTouched();
    void aMapReadsColumnsByTheirTitles();
    void aMapForOtherTitlesIsRefused();
    void aLayoutSurvivesItsText();
    void textsThatAreNoLayoutAreLeftOut();
    void theOldestLayoutGoesFirst();
};

/// Rows are kept small and come out as they went in.
class ImportTestRowList : public QObject {
    Q_OBJECT

private slots:
    void everyRowComesOutAsItWentIn();
    void aRowCanBeReplaced();
    void aCopyKeepsItsRows();
    void aMillionPlainRowsStaySmall();
};
