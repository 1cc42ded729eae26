// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/collapsible_section.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/section_head.h"

#include <QPainter>
#include <QVBoxLayout>

namespace lk::ui {

CollapsibleSection::CollapsibleSection(const Theme &theme, int number, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_head(new SectionHead(theme, number, title)),
      m_column(new QVBoxLayout(this))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(title);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    connect(m_head, &SectionHead::toggled, this, [this](bool open) {
        if (m_content != nullptr)
            m_content->setVisible(open);
        emit toggled(open);
    });
}

void CollapsibleSection::setContent(QWidget *content)
{
    delete m_content;
    m_content = new QWidget;
    auto *inset = new QVBoxLayout(m_content);
    inset->setContentsMargins(m_theme.dp(16), 0, m_theme.dp(16), m_theme.dp(14));
    inset->addWidget(content);
    m_content->setVisible(isExpanded());
    m_column->addWidget(m_content, 1);
}

void CollapsibleSection::setSummary(const QString &summary)
{
    m_head->setSummary(summary);
}

void CollapsibleSection::setDone(bool done)
{
    m_head->setDone(done);
}

bool CollapsibleSection::isDone() const
{
    return m_head->isDone();
}

bool CollapsibleSection::isExpanded() const
{
    return m_head->isChecked();
}

void CollapsibleSection::setExpanded(bool expanded)
{
    m_head->setChecked(expanded);
}

void CollapsibleSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    paintPanel(painter, rect(), m_theme.dp(10), t.surface, t.border);
}

} // namespace lk::ui
