// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/change_spec.h"

#include <QStackedWidget>

namespace lk::ui {

class LineCards;
class PortraitWatch;
struct Services;

/// The inspector of the list of lines: the current line in cards, read when it is shown and again when it
/// changed. While it is hidden nothing is read.
class LineGlance : public QStackedWidget {
    Q_OBJECT

public:
    explicit LineGlance(Services &services, QWidget *parent = nullptr);

    /// The inventory row to look at; 0 = none.
    void look(qint64 row);

Q_SIGNALS:
    void changeOpened(lk::BulkChangeId id);
    /// A new change of this kind is to begin with the line.
    void newChangeWanted(qint64 row, lk::ChangeKind kind);
    void failed(const lk::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    LineCards *m_cards;
    PortraitWatch *m_watch;
    qint64 m_shown = 0; ///< what the cards are about, until the one looked at is read
};

} // namespace lk::ui
