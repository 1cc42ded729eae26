// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// K2: every answer of a carrier meets every point at which a worker can die after it has sent.
/// LK_CRASH_SEED = their seed. See also playSideBySide().
class SystematicTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerMeetsEveryPoint();
};
