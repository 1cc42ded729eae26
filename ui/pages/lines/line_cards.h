// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/change_spec.h"
#include "ui/models/line_portrait.h"
#include "ui/widgets/scroll_pane.h"

namespace lk::ui {

class ActionsCard;
class CompareCard;
class IdentityCard;
class TextLabel;
struct Services;

/// A line in cards, one below the other: the change it is in, who it is, the carrier's word beside our
/// record, and what can be done next.
class LineCards : public ScrollPane {
    Q_OBJECT

public:
    explicit LineCards(Services &services, QWidget *parent = nullptr);

    void show(const LinePortrait &portrait);
    using QWidget::show;

Q_SIGNALS:
    void changeOpened(lk::BulkChangeId id);
    void newChangeWanted(lk::ChangeKind kind);

private:
    QWidget *buildOpenCard();
    void showOpenChange(const LinePortrait &portrait);

    Services &m_services;
    TextLabel *m_openText;
    QWidget *m_openCard;
    IdentityCard *m_identity;
    CompareCard *m_compare;
    ActionsCard *m_actions;
    BulkChangeId m_open;
};

} // namespace lk::ui
