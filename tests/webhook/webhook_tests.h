// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// What a ThingSpace callback says, and what of it is kept.
class EnvelopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedChildIsRead_data();
    void everyDocumentedChildIsRead();
    void aFaultIsReadWithItsWholeCode();
    void theOutcomeIsNeverBetterThanWhatWasSaid_data();
    void theOutcomeIsNeverBetterThanWhatWasSaid();
    void kindsAndScalarsAreReadLeniently();
    void anIdThatLostDigitsIsNotGuessed();
    void aRepeatHasTheSameKeyAndNothingElseHas_data();
    void aRepeatHasTheSameKeyAndNothingElseHas();
    void noSecretInAnyMemberIsKept();
    void whatIsKeptReadsLikeTheMessage();
};

/// Control Center's push messages.
class PushTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDossiersVectorHolds();
    void onlyTheRightSignatureIsTaken_data();
    void onlyTheRightSignatureIsTaken();
    void aMessageOutsideTheWindowIsRefused_data();
    void aMessageOutsideTheWindowIsRefused();
    void formAndJsonSayTheSame();
    void everyDocumentedEventIsRead_data();
    void everyDocumentedEventIsRead();
    void brokenOrDangerousDataIsRefused_data();
    void brokenOrDangerousDataIsRefused();
    void aRepeatOfAnEventIsOneMessage();
};

/// What happens to a genuine message, over real sockets and a real database.
class InboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSuccessIsStoredBeforeItIsAcknowledged();
    void aFaultIsStoredWithItsReason();
    void fourDeliveriesAreOneMessage();
    void aMessageAboutAnUnknownRequestIsKept();
    void aPushIsStored();
    void noCallbackChangesAChange();
    void aMessageThatCannotBeStoredIsNotAcknowledged();
    void aFailingInboxAnswers503AndALaterDeliveryIsTaken();
    void noAnswerComesBeforeTheInboxHasSpoken();
    void anInboxThatDoesNotAnswerIs503();
    void aClientThatLeavesMeanwhileDoesNoHarm();
    void messagesOfARequestAreFoundAmongOthers();
};

/// Messages that are not what they claim, and secrets that must not get out.
class ForgeryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aForgedMessageIsRefusedAndNotStored_data();
    void aForgedMessageIsRefusedAndNotStored();
    void thePreviousPasswordIsTakenForAWhile();
    void noSecretIsInTheDatabaseOrTheLog();
    void aFloodOfForgedMessagesIsOneLogLine();
    void aListenerIsOffUntilSwitchedOn();
    void anUnsafeConfigurationIsRefused_data();
    void anUnsafeConfigurationIsRefused();
    void aPathIsNeverTheSameTwice();
    void aStrangersAddressIsTurnedAway();
};

/// Trap T7: nobody takes more of us than they may.
class LimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anImproperRequestIsAnsweredCorrectly_data();
    void anImproperRequestIsAnsweredCorrectly();
    void aProperRequestIsTakenHoweverItIsSent_data();
    void aProperRequestIsTakenHoweverItIsSent();
    void aHugeBodyIsRefusedWithoutReadingIt();
    void endlessChunksAreRefused_data();
    void endlessChunksAreRefused();
    void slowHeadersAreCut();
    void aSlowBodyIsCut();
    void aSilentConnectionIsCut();
    void tooManyConnectionsOfOnePeerAreTurnedAway();
    void tooManyConnectionsInAllAreTurnedAway();
    void aCrowdOfSlowClientsDoesNotKeepARealOneOut();
    void aPipelinedRequestIsNotRead();
    void aHalfClosedOrTruncatedRequestDoesNoHarm();
};

/// Bytes nobody meant. LK_FUZZ_SEED gives another seed.
class FuzzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void garbageNeverBreaksTheReader();
    void garbageNeverBreaksTheListener();
};

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageOverTlsIsStored();
    void withTlsItMayListenEverywhere();
    void plainBytesOnATlsPortAreCut();
    void aSlowHandshakeIsCut();
    void oldTlsVersionsAreRefused();
    void certificateAndKeyAreReadFromFiles();
    void filesThatCannotBeUsedAreNamed_data();
    void filesThatCannotBeUsedAreNamed();
};

class SelfTestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundListenerPassesEveryStep_data();
    void aSoundListenerPassesEveryStep();
    void aListenerThatIsOffFailsAtTheFirstStep();
    void aFailingInboxIsSeen();
    void anotherProgramsCertificateIsSeen();
    void aDeadAskerIsNotAnswered();
    void theUrlForTheCarrierNamesTheAllowedPorts_data();
    void theUrlForTheCarrierNamesTheAllowedPorts();
};

/// What the listener's messages come to, and how it is set up.
class DeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messagesNobodyKnowsGoAfterADay();
    void aMessageAboutALineOfOursStays();
    void aHintMovesTheLineForwardOnce();
    void aFloodLeavesNothingBehind();
    void hintsThatCannotBeHeededAreLetGo();
    void aShownFaultIsPlainAndShort();
    void aSoundSetUpBecomesAConfiguration();
    void whatIsWrongIsSaidInASentence_data();
    void whatIsWrongIsSaidInASentence();
    void theUrlIsTheOneTheCarrierCanReach();
};
