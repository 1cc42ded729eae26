// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The error catalogue: one row per code and signal of the carriers against tables written by hand
/// (tests/data/errors), the form of its files, its texts, and the grouping of texts nobody knows.
class ErrorCatalogue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInFilesCanBeUsed_data();
    void builtInFilesCanBeUsed();
    void everyCodeMeansWhatTheCarrierSays_data();
    void everyCodeMeansWhatTheCarrierSays();
    void everyRuleIsMetByARow();
    void everyClassIsExplained();
    void aBrokenFileIsRefusedWithTheRulesName_data();
    void aBrokenFileIsRefusedWithTheRulesName();
    void aStoredRefusalIsExplainedInTheLanguageOfNow();
    void aRefusalTellsSentenceAdviceAndTheCarriersText();
    void wordsOfRetriesGoRoundAndAreShown();
    void equalComplaintsAreOneCluster_data();
    void equalComplaintsAreOneCluster();
    void differentComplaintsStayApart();
    void aHostileTextIsClusteredAtOnce();
    void onlyCodesThatDoNotTellNameTheirCluster();
};
