// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// K4: the worker's system calls, one after the other (strace).
class IntentTraceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noRequestLeavesBeforeItsIntentIsOnTheDisk();
};
