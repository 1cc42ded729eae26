// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"

#include <QWidget>

namespace lk::ui {

class TextLabel;
class Theme;

/// How a change is carried out and how far it is: its stages, the pause between two of them, what the guard
/// sees. Hidden for a change without stages and without a guard.
class StageStrip : public QWidget {
    Q_OBJECT

public:
    explicit StageStrip(const Theme &theme, QWidget *parent = nullptr);

    void show(const BulkChange &change, UtcMs now);
    using QWidget::show;

private:
    TextLabel *m_stages;
    TextLabel *m_hold;
    TextLabel *m_guard;
};

} // namespace lk::ui
