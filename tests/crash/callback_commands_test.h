// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// linekeeperctl callbacks, as a process, against carriers that are a process of their own.
class CallbackCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callbacksAreSetTestedRegisteredAndReceivedByTheWorker();
    void aPasswordIsNeverAnArgumentAndNeverInAFile();
    void aListenerThatCannotStartIsToldAndTheWorkerWorksOn();
};
