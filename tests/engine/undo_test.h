// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Taking a change back: a plan out of what the lines were before it.
class UndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoingPutsEveryLineBack_data();
    void undoingPutsEveryLineBack();
    void aLineChangedSinceIsLeftAsItIs();
    void whatCannotComeBackIsListedWithTheReason();
    void aChangeThatDidNothingHasNothingToUndo();
};
