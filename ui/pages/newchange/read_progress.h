// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/plan_builder.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QProgressBar;

namespace lk::ui {

class TextLabel;
class Theme;

/// How far a check is: all rows, and the lines of each account.
class ReadProgress : public QWidget {
    Q_OBJECT

public:
    explicit ReadProgress(const Theme &theme, QWidget *parent = nullptr);

    void show(const engine::PlanProgress &progress);
    using QWidget::show;

Q_SIGNALS:
    void cancelWanted();

private:
    struct Row {
        TextLabel *name = nullptr;
        QProgressBar *bar = nullptr;
        TextLabel *figures = nullptr;
    };
    [[nodiscard]] Row &rowOf(const engine::AccountProgress &account);
    void clearRows();

    const Theme &m_theme;
    TextLabel *m_text;
    QProgressBar *m_bar;
    QGridLayout *m_grid;
    QHash<qint64, Row> m_rows; ///< by account
};

} // namespace lk::ui
