// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// ThingSpace: requests byte by byte, every recorded answer as the answer to a change and to a read.
class ThingSpaceContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAreAskedForExactlyAsDocumented_data();
    void changesAreAskedForExactlyAsDocumented();
    void severalLinesGoIntoOneRequest();
    void readsAreAskedForExactlyAsDocumented();
    void anAccountNameIsOnePieceOfThePath();
    void whatTheCarrierWouldRefuseIsNotSent_data();
    void whatTheCarrierWouldRefuseIsNotSent();
    void everyAnswerMeansWhatTheDossierSays_data();
    void everyAnswerMeansWhatTheDossierSays();
    void everyRecordedAnswerIsExamined();
    void onlyTheFourStatusKindsArePolled();
    void anIdentifierChangeNamesOneLineAndNoAccount_data();
    void anIdentifierChangeNamesOneLineAndNoAccount();
    void anIdentifierChangeIsReadBackByTheNameThatStayed_data();
    void anIdentifierChangeIsReadBackByTheNameThatStayed();
    void newIdentifiersMustHaveTheShapeOfOne_data();
    void newIdentifiersMustHaveTheShapeOfOne();
    void anActivationMayNamePoolAndPlaceOfUse();
    void aNumberIsNamedInTenDigits();
    void aLineWithoutANumberIsNotSwapped();
    void aLineWithoutANameCannotBeRead();
    void onlyWhatTakesAPoolNamesOne();
    void aPlaceOfUseIsWholeOrLeftOut_data();
    void aPlaceOfUseIsWholeOrLeftOut();
    void aStatusAnswerCountsOnlyForOurRequest_data();
    void aStatusAnswerCountsOnlyForOurRequest();
    void anyEventInTheHistoryShows_data();
    void anyEventInTheHistoryShows();
    void listsGoOnUntilTheCarrierSaysEnd_data();
    void listsGoOnUntilTheCarrierSaysEnd();
    void plansAreListedByCode();
    void statusWordsAreUnderstoodInEverySpelling_data();
    void statusWordsAreUnderstoodInEverySpelling();
    void aRefusalTellsCodeSentenceAndTheCarriersOwnText();
};

/// ThingSpace's bearer and session.
class ThingSpaceAuthContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bearerThenSessionThenReady();
    void aTokenIsRenewedBeforeItEnds_data();
    void aTokenIsRenewedBeforeItEnds();
    void aTokenNearItsEndIsNotFetchedOverAndOver();
    void anIdleSessionIsRenewedAndUseKeepsIt();
    void refusedLoginsAreFinalAndStaleBearersAreNot_data();
    void refusedLoginsAreFinalAndStaleBearersAreNot();
    void aRefusedBearerThatComesBackIsRevoked();
    void aRevocationIsAskedForExactlyAsDocumented();
    void aBearerRefusedAtLoginIsRenewedOnce();
    void whatLookedAtThePasswordCountsAsALogin_data();
    void whatLookedAtThePasswordCountsAsALogin();
    void anAnswerRefusesTheRightCredential_data();
    void anAnswerRefusesTheRightCredential();
};

/// ThingSpace's records of an account: devices, fields, callbacks.
class ThingSpaceRecords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void devicesAreAddedAndDeletedExactlyAsDocumented();
    void eachDeviceOfADeleteHasItsOwnResult();
    void fieldsAndCostCenterAreWrittenExactlyAsDocumented();
    void callbacksAreRegisteredOnlyAtPortsThatAreCalled_data();
    void callbacksAreRegisteredOnlyAtPortsThatAreCalled();
    void callbacksAreListedWithoutTheirPassword();
    void whatTheCarrierWouldRefuseIsNotWritten();
    void aSessionIsEndedWithoutABody();
};

/// Control Center (Jasper).
class JasperContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAreAskedForExactlyAsDocumented_data();
    void changesAreAskedForExactlyAsDocumented();
    void readsAreAskedForExactlyAsDocumented();
    void credentialsGoUnaskedAndAreNeverRenewed();
    void whatTheCarrierWouldRefuseIsNotSent_data();
    void whatTheCarrierWouldRefuseIsNotSent();
    void everyAnswerMeansWhatTheDossierSays_data();
    void everyAnswerMeansWhatTheDossierSays();
    void everyRecordedAnswerIsExamined();
    void listsGoOnUntilTheLastPage_data();
    void listsGoOnUntilTheLastPage();
    void refusedCredentialsNameBothCauses();
    void thereIsNothingToPollAndNoHistory();
};

/// Telegence.
class TelegenceContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAreAskedForExactlyAsDocumented_data();
    void aPlanChangeCarriesTheDayItIsMeantFor();
    void changesAreAskedForExactlyAsDocumented();
    void readsAreAskedForExactlyAsDocumented();
    void credentialsAreTwoHeaders();
    void whatTheCarrierWouldRefuseIsNotSent_data();
    void whatTheCarrierWouldRefuseIsNotSent();
    void everyAnswerMeansWhatTheDossierSays_data();
    void everyAnswerMeansWhatTheDossierSays();
    void everyRecordedAnswerIsExamined();
    void listsArePagedByHeaders_data();
    void listsArePagedByHeaders();
    void aListIsAsOldAsTheCarriersSnapshot_data();
    void aListIsAsOldAsTheCarriersSnapshot();
    void theMisleadingNotFoundIsExplained();
    void aNumberThatCannotBeResolvedSaysByWhatItWasLookedFor();
    void anAccountNameThatIsNoBillingAccountFiltersNothing();
};

/// What all carriers share: shapes of bodies, content types, texts.
class ErrorShapes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyCompleteJsonOfAJsonTypeCounts_data();
    void onlyCompleteJsonOfAJsonTypeCounts();
    void textsAreDecodedByTheirCharset();
    void aCodeAndATextAreFoundInEveryShape_data();
    void aCodeAndATextAreFoundInEveryShape();
    void aHostileTextIsMadeHarmless();
    void noDefiniteAnswerOutOfNoise_data();
    void noDefiniteAnswerOutOfNoise();
};
