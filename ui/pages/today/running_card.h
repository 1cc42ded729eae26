// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "ui/models/change_pace.h"
#include "ui/widgets/card.h"

#include <QHash>
#include <QMap>

class QPushButton;

namespace lk::ui {

class SegmentBar;
class StateBadge;
class TextLabel;

/// The changes on their way as thin bars with what is left and a button to pause each.
class RunningCard : public Card {
    Q_OBJECT

public:
    explicit RunningCard(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<BulkChange> &changes, BootMs now);

signals:
    void openChange(lk::BulkChangeId id);
    void pauseWanted(lk::BulkChangeId id, bool paused);
    void changesWanted();

private:
    struct Row {
        QWidget *widget = nullptr;
        QPushButton *title = nullptr;
        StateBadge *state = nullptr;
        SegmentBar *bar = nullptr;
        TextLabel *facts = nullptr;
        QPushButton *pause = nullptr;
        bool paused = false;
    };
    [[nodiscard]] Row makeRow(BulkChangeId id);
    void fill(Row &row, const BulkChange &change);
    [[nodiscard]] QString leftText(const BulkChange &change) const;

    const Theme &m_theme;
    QMap<BulkChangeId, Row> m_rows;
    QHash<BulkChangeId, ChangePace> m_paces;
    TextLabel *m_nothing;
    QPushButton *m_all;
};

} // namespace lk::ui
