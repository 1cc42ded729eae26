// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Few calls for many lines: several lines in one change request, and pages of the list instead of reads.
class BatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesGoTogetherAndEachOneIsProved();
    void aCallThatNamesTooManyIsMadeSmaller();
    void aLostCallIsNeverSentAgainUnread_data();
    void aLostCallIsNeverSentAgainUnread();
    void whatTheCarrierGivesUpOnIsFoundLineByLine();
    void aCarrierWithoutSuchCallsGetsEachLineAlone();
    void pagesConfirmWhereEachLineIsSentAlone();
    void anOldPlanIsCheckedByThePage();
    void aDriftedLineIsNotNamed();
};
