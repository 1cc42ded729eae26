// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// A change that runs for a while under the eyes of a person. LK_SOAK_SECONDS says how long (6 unless told
/// otherwise; `LK_SOAK_SECONDS=60 test_ui_models SoakTest` is the long one).
class SoakTest : public QObject {
    Q_OBJECT

private slots:
    void nothingMovesAndNothingGrowsWhileLinesMove();
};
