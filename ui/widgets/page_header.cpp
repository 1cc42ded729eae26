// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/page_header.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/painted_button.h"
#include "ui/widgets/text_label.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// One step of the breadcrumb that can be gone back to.
class Crumb : public PaintedButton {
public:
    Crumb(const Theme &theme, const QString &text)
        : PaintedButton(theme, QAccessible::Link)
    {
        setText(text);
        setAccessibleName(text);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme().font(TextSize::Small, QFont::Medium));
        return {metrics.horizontalAdvance(text()) + 6, theme().dp(18)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = theme().tokens();
        paintText(painter, QRectF(rect()).adjusted(2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text(),
            theme().font(TextSize::Small, QFont::Medium), underMouse() ? t.accent : t.textMuted,
            Qt::ElideNone);
        if (showsFocus())
            paintFocusRing(painter, rect(), 4, t.focus);
    }
};

} // namespace

PageHeader::PageHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_crumbs(new QWidget),
      m_crumbRow(new QHBoxLayout(m_crumbs)),
      m_title(new TextLabel(theme, TextSize::Title, &Tokens::text, QFont::DemiBold)),
      m_titleRow(new QHBoxLayout),
      m_subtitle(new TextLabel(theme, TextSize::Small, &Tokens::textMuted)),
      m_actions(new ActionBar(theme))
{
    setAccessibleRole(*m_title, QAccessible::Heading);
    m_title->setElided(true);
    m_subtitle->setElided(true);
    m_subtitle->hide();
    m_crumbs->hide();
    m_crumbRow->setContentsMargins(0, 0, 0, 0);
    m_crumbRow->setSpacing(theme.dp(3));
    m_titleRow->setSpacing(theme.dp(10));
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch(1);

    auto *texts = new QWidget;
    texts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // What the page is about is read before what can be done there: actions go into the menu first.
    texts->setMinimumWidth(theme.sideWidth(310, 220));
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(2));
    column->addWidget(m_crumbs);
    column->addLayout(m_titleRow);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme.dp(16));
    row->addWidget(texts, 1);
    row->addWidget(m_actions, 0, Qt::AlignVCenter);
    // The line of facts is the longest and has the whole width to itself.
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(theme.dp(2));
    whole->addLayout(row);
    whole->addWidget(m_subtitle);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setBreadcrumb(const QStringList &crumbs)
{
    while (QLayoutItem *item = m_crumbRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < crumbs.size(); ++i) {
        if (i > 0) {
            auto *slash = new TextLabel(m_theme, TextSize::Small, &Tokens::textFaint);
            slash->setText(u"/ "_s);
            m_crumbRow->addWidget(slash);
        }
        if (i + 1 == crumbs.size()) {
            auto *here = new TextLabel(m_theme, TextSize::Small, &Tokens::textMuted);
            here->setText(crumbs.at(i));
            m_crumbRow->addWidget(here);
            continue;
        }
        auto *crumb = new Crumb(m_theme, crumbs.at(i));
        const int index = static_cast<int>(i);
        connect(crumb, &Crumb::clicked, this, [this, index] { emit breadcrumbActivated(index); });
        m_crumbRow->addWidget(crumb);
    }
    m_crumbRow->addStretch(1);
    m_crumbs->setVisible(!crumbs.isEmpty());
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString &line)
{
    m_subtitle->setText(line);
    m_subtitle->setVisible(!line.isEmpty());
}

void PageHeader::addTitleWidget(QWidget *widget)
{
    m_titleRow->insertWidget(m_titleRow->count() - 1, widget);
}

QPushButton *PageHeader::addAction(QAction *action, ButtonRole role)
{
    return m_actions->addAction(action, role);
}

} // namespace lk::ui
