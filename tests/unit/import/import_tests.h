// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/device_list.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace lk::intake::test {

/// A valid ICCID, IMEI or number that differs for each n.
[[nodiscard]] QString iccid(int n);
[[nodiscard]] QString imei(int n);
[[nodiscard]] QString msisdn(int n);
/// The rule ids of a row, in order.
[[nodiscard]] QStringList rulesOf(const ImportedRow &row);
/// Reads text that must be readable; an empty list otherwise, with the failure already reported.
[[nodiscard]] DeviceList read(const QString &text, const ImportOptions &options = {});
/// Writes the bytes to a temporary file and reads it.
[[nodiscard]] Result<DeviceList> readBytes(const QByteArray &bytes, const ImportOptions &options = {});

} // namespace lk::intake::test

/// Delimiters, encodings, line ends, quoting, pasted text, row numbers.
class ImportTestFormats : public QObject {
    Q_OBJECT

private slots:
    void theDelimiterAndTheOrderOfColumnsDoNotMatter_data();
    void theDelimiterAndTheOrderOfColumnsDoNotMatter();
    void lineEndsAndBlankLinesKeepTheRowNumbers_data();
    void lineEndsAndBlankLinesKeepTheRowNumbers();
    void encodingsAreRecognized_data();
    void encodingsAreRecognized();
    void quotedCellsMayHoldDelimitersQuotesAndLineBreaks();
    void recordsAcrossReadChunksStayWhole();
    void pastedIdentifiersBecomeOneRowEach_data();
    void pastedIdentifiersBecomeOneRowEach();
    void pastedPairsStayPairs();
    void twoSimsPerRowAreNotTakenApart();
    void aSeparatorHintIsObeyedAndIsNoRow();
};

/// What columns are taken for.
class ImportTestColumns : public QObject {
    Q_OBJECT

private slots:
    void titlesAreRecognizedInManySpellings_data();
    void titlesAreRecognizedInManySpellings();
    void columnsWithoutTitlesGoByTheirContent();
    void aMixedColumnIsReadValueByValue();
    void anImsiOrAccountIsNotTakenForAnIdentifier();
    void theOldSimNamesTheLineOfASwapList();
    void theMatchIsOnlyCompleteIfEveryValueFits();
    void anUnknownTitleRowIsNoRow();
    void theOperatorsMappingIsObeyed();
    void anUnusableMappingIsRefused();
};

/// One verdict per row, with a rule.
class ImportTestRules : public QObject {
    Q_OBJECT

private slots:
    void oneValueGetsItsVerdict_data();
    void oneValueGetsItsVerdict();
    void everyReasonSaysWhatAndWhatToDo();
    void badRowsKeepTheRest();
    void aRowWithoutIdentifierIsBlocked();
    void aRowThatShiftedIsFlagged();
};

/// Repeated identifiers.
class ImportTestDuplicates : public QObject {
    Q_OBJECT

private slots:
    void aRepeatedLineIsBlockedAndNamesTheFirst();
    void aRepeatedLineWithOtherValuesFlagsBoth();
    void rowsWithoutIccidAreComparedByImeiAndNumber();
    void aDeviceUnderTwoSimsIsAWarning();
    void aNumberIsTheSameWithAndWithoutCountryCode();
    void manyRowsAreComparedExactly();
};

/// Identifiers of one row always come from one record.
class ImportTestPairs : public QObject {
    Q_OBJECT

private slots:
    void aDuplicateInRowTwoShiftsNoPair();
    void everyRecordGivesOneRowAndPairsNeverShift_data();
    void everyRecordGivesOneRowAndPairsNeverShift();
};

/// Files nobody should be able to break us with.
class ImportTestHostile : public QObject {
    Q_OBJECT

private slots:
    void aQuoteThatNeverClosesCostsOneRow_data();
    void aQuoteThatNeverClosesCostsOneRow();
    void aHugeCellCostsOneRow_data();
    void aHugeCellCostsOneRow();
    void aLineOfDelimitersCostsOneRow();
    void hiddenCharactersAreErrors_data();
    void hiddenCharactersAreErrors();
    void wholeFilesAreRefusedWithAReason_data();
    void wholeFilesAreRefusedWithAReason();
    void missingFilesAndFoldersAreRefused();
    void tooLargeFilesAreRefusedUnread();
    void tooManyRowsAreRefused();
    void aCancelledReadGivesNothing();
    void progressReachesTheEnd();
    void noiseNeverCrashesTheReader_data();
    void noiseNeverCrashesTheReader();
};
