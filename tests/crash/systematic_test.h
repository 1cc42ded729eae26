// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// K2: every answer of a carrier meets every point at which a worker can die after it has sent.
/// LK_SYSTEMATIC = with every kind of change at every carrier, LK_CRASH_SEED = their seed,
/// LK_CRASH_PART = 1 or 2: one half of it.
class SystematicTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerMeetsEveryPoint_data();
    void everyAnswerMeetsEveryPoint();
};
