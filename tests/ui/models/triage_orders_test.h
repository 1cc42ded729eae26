// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// What the triage desk lets be done with the lines of a cause, beside retries and decisions.
class TriageOrdersTest : public QObject {
    Q_OBJECT

private slots:
    void unknownLinesAreReadAgainAfterAQuestionWithoutAReason();
    void otherLinesAreOnlyReadAndTheCostIsSaidFirst();
    void selectedLinesAreTheOnesAskedAbout();
    void theListToFixIsThatOfTheseLinesAndOfTheirKind();
    void linesOfSeveralKindsLeaveTheKindToThePerson();
    void theTicketPackHoldsTheLinesTheInventoryDoesNotKnow();
    void moreLinesThanATicketPackTakesAreRefusedWithTheNumber();
    void eachCommandIsOfferedOnceAndCanBeReachedByKeys();
    void oneLineIsSpokenOfAsOne();
    void theCarriersWordsFoldAsAnExpander();
};
