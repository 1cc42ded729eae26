// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The rule book at work on whole plans.
class PlanRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHouseRuleBlocksItsRowsAndNoOthers();
    void aBrokenHouseFileIsSaidOnEveryRowThatWouldBeSent();
    void theSixthActionOfALineInADayIsWarnedOf();
};
