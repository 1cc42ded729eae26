// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// What explains the console: help, keys, versions.
class HelpTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageOpensAtItsOwnTopic();
    void everyTopicHasATitleAndNoLinkLeadsNowhere();
    void searchingNarrowsTheTopics();
    void aLinkAndTheWayBackKeepTheListInStep();
    void theTableOfKeysHoldsWhatThePagesOffer();
    void theHelpCallsKeysAsTheMenusDo();
    void aboutTellsEveryVersionAndLicence();
    void screens();
};
