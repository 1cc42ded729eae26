// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The console as a person uses it, in practice mode, from the list to the end.
class ConsoleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListOfAThousandLinesRunsToItsEnd();
    void aSecondWindowOnTheSameFolderOnlyWatches();
    void whatWasOpenGoesOnAfterARestart();
    void thePracticeCarriersPushAndARestartStillListens();
};
