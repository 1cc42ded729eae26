// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/today/today_next.h"
#include "ui/widgets/card.h"

namespace lk::ui {

class TextLabel;

/// What the clock brings within 24 hours: scheduled changes and freezes, in UTC.
class NextCard : public Card {
    Q_OBJECT

public:
    explicit NextCard(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<Upcoming> &next, UtcMs now);

signals:
    void openChange(lk::BulkChangeId id);

private:
    [[nodiscard]] QWidget *makeRow(const Upcoming &upcoming, bool begun);

    const Theme &m_theme;
    QList<Upcoming> m_shown;
    QList<QWidget *> m_rows;
    TextLabel *m_nothing;
    QList<bool> m_begun;
};

} // namespace lk::ui
