// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

namespace lk::contract {

/// The recorded answers that are not about one existing line; examined with the activations.
[[nodiscard]] QStringList telegenceActivationFiles();

} // namespace lk::contract

/// Telegence: equipment, features and dates of a line.
class TelegenceLineChanges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSwapNamesSimAndDeviceAndRepeatsTheLinesRecord_data();
    void aSwapNamesSimAndDeviceAndRepeatsTheLinesRecord();
    void aSwapIsRefusedBeforeSendingIfTheRecordLacksSomething_data();
    void aSwapIsRefusedBeforeSendingIfTheRecordLacksSomething();
    void aSwapIsVerifiedBySimAndBillingDevice_data();
    void aSwapIsVerifiedBySimAndBillingDevice();
    void newIdentifiersMustHaveTheShapeOfOne_data();
    void newIdentifiersMustHaveTheShapeOfOne();
    void whatAChangeNeedsOfTheRecordIsKept();
    void featuresAreAskedForExactlyAsDocumented_data();
    void featuresAreAskedForExactlyAsDocumented();
    void featuresThatMakeNoSenseAreNotSent();
    void featuresAreReadBackFromTheLine();
    void aPlanMayTakeEffectOnAChosenDate();
    void theWindowBeginsWithTheBillCycle_data();
    void theWindowBeginsWithTheBillCycle();
    void datesHaveALiteralZAndNoTime();
    void aConnectionMayHaveItsOwnModesAndConstants();
};

/// Telegence: reason codes.
class TelegenceReasons final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reasonCodesAreData();
    void anUnknownReasonIsAWarningAndNoneIsTheDefault();
    void aCustomersOwnReasonsAreUsed();
    void aListOfReasonsIsTakenAsAWholeOrNotAtAll_data();
    void aListOfReasonsIsTakenAsAWholeOrNotAtAll();
};

/// Telegence: new lines.
class TelegenceActivations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsWrittenExactlyAsDocumented();
    void anOrderWithoutAPlaceNamesTheZipCode();
    void upToTwoHundredLinesGoInOneOrder();
    void anAddressIsTakenApart_data();
    void anAddressIsTakenApart();
    void whatTheCarrierWouldRefuseIsNotOrdered_data();
    void whatTheCarrierWouldRefuseIsNotOrdered();
    void theBillingAccountIsReadFirst();
    void onlyAnActiveBillingAccountGetsLines_data();
    void onlyAnActiveBillingAccountGetsLines();
    void everyAnswerIsMatchedByTheSim_data();
    void everyAnswerIsMatchedByTheSim();
    void theRequestIsAskedForUntilItTellsTheNumber();
    void withoutANumberNothingIsReadAndNothingRepeated();
};
