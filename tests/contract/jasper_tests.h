// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Control Center by SOAP: requests byte by byte, every recorded answer, every documented fault.
class JasperSoapContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSimSwapIsAskedForByteByByte();
    void everyOperationIsAskedForExactlyAsDocumented_data();
    void everyOperationIsAskedForExactlyAsDocumented();
    void valuesCannotLeaveTheirElement();
    void theSoapAddressIsGivenOrThatOfRest_data();
    void theSoapAddressIsGivenOrThatOfRest();
    void aSwapThatCannotWorkIsNotSent_data();
    void aSwapThatCannotWorkIsNotSent();
    void anImeiIsNeverSetAndTheLabelIsOffered();
    void aLineWithoutANumberIsNotSwapped();
    void aLineIsReadByItsNumberOnlyWithoutAnIccid();
    void whatCannotBeReadBackIsKnownBefore_data();
    void whatCannotBeReadBackIsKnownBefore();
    void everySwapAnswerMeansWhatTheDossierSays_data();
    void everySwapAnswerMeansWhatTheDossierSays();
    void everyNumberAnswerMeansWhatTheDossierSays_data();
    void everyNumberAnswerMeansWhatTheDossierSays();
    void aSwapIsConfirmedByTheNumberThatStayed();
    void everyDocumentedFaultHasItsClass_data();
    void everyDocumentedFaultHasItsClass();
    void partOfAnAnswerIsNeverDefinite();
    void aHostileAnswerCostsNothing();
    void detailsAreReadOnlyOfLinesThatWereAskedFor();
    void otherAnswersAreReadOnlyWhenTheyAreOurs();
    void refusedSoapCredentialsStopTheAccount();
    void everyRecordedSoapAnswerIsExamined();
    void noSecretOfARequestIsKept();
};

/// Control Center by REST, beyond what the common interface asks, and the presets.
class JasperRecords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListCanBeginAtAMoment();
    void aSearchIsAskedForExactlyAsDocumented();
    void whatNoSearchTakesIsNotAsked_data();
    void whatNoSearchTakesIsNotAsked();
    void fieldsAreAskedForAndNameTheirLine();
    void oneAttributeIsSetAtATime_data();
    void oneAttributeIsSetAtATime();
    void whatTheCarrierWouldRefuseIsNotSet_data();
    void whatTheCarrierWouldRefuseIsNotSet();
    void theAuditTrailIsReadPageByPage();
    void theEchoMustComeBack();
    void timesAreReadAsTheCarrierWritesThem();
    void soapAccessIsOptionalAndItsAddressIsChecked();
    void thePresetsNameOnlyKnownAddresses();
    void aDamagedPresetFileIsRefused_data();
    void aDamagedPresetFileIsRefused();
};
