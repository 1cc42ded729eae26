// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// What is said after an interruption of the lines that were in flight.
class RecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheCarriersSayOfInterruptedLinesIsTold();
    void theSentenceNamesEachOutcome();
};
