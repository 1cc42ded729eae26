// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// One console for each data folder, whatever became of those before it.
class InstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartHandsItsFileToTheFirstAndEnds();
    void aConsoleThatWasKilledIsInNobodysWay();
    void oneThatIsEndingIsWaitedFor();
    void oneThatDoesNotAnswerIsTold();
    void anotherFolderIsAnotherConsole();
    void aLongFolderNameHasASocketToo();
    void theSocketIsOursAlone();
    void nonsenseOpensNothing();
};
