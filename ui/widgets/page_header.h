// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/control_look.h"

#include <QStringList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace lk::ui {

class ActionBar;
class TextLabel;
class Theme;

/// Head of a page: where one is, what it is, one line of facts, and what can be done. Titles are cut before
/// actions are, and actions move into a menu before anything overlaps.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const Theme &theme, QWidget *parent = nullptr);

    /// The way to this page; the last one is this page. Empty = no breadcrumb.
    void setBreadcrumb(const QStringList &crumbs);
    void setTitle(const QString &title);
    void setSubtitle(const QString &line);
    /// Beside the title: a StateBadge, a lamp.
    void addTitleWidget(QWidget *widget);
    QPushButton *addAction(QAction *action, ButtonRole role = ButtonRole::Normal);
    using QWidget::addAction;
    [[nodiscard]] ActionBar *actions() const { return m_actions; }

signals:
    void breadcrumbActivated(int index);

private:
    const Theme &m_theme;
    QWidget *m_crumbs;
    QHBoxLayout *m_crumbRow;
    TextLabel *m_title;
    QHBoxLayout *m_titleRow;
    TextLabel *m_subtitle;
    ActionBar *m_actions;
};

} // namespace lk::ui
