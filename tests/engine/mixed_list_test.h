// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// One list with the lines of three carriers.
class MixedListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowGoesByTheInventoryElseByItsPrefix();
};
