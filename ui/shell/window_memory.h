// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page_set.h"

#include <QByteArray>
#include <QMap>

namespace lk::ui {

/// What somebody sees of the console's window: enough to make another window look the same.
struct WindowMemory {
    PageId page = PageId::Today;
    BulkChangeId change; ///< on the live page; invalid = none
    QByteArray geometry;
    QMap<QString, int> tabs; ///< by the name of the tab widget
    QMap<QString, QString> searches; ///< by the name of the search field
    bool visible = true;
};

} // namespace lk::ui
