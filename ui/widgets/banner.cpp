// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/banner.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

QString bannerIcon(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return u"info"_s;
    case Banner::Kind::Warning:
        return u"triangle-alert"_s;
    case Banner::Kind::Danger:
        return u"octagon-alert"_s;
    case Banner::Kind::Practice:
        return u"flag"_s;
    }
    return {};
}

} // namespace

Banner::Banner(const Theme &theme, Kind kind, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_kind(kind),
      m_icon(new QLabel),
      m_text(new TextLabel(theme, TextSize::Body, &Tokens::text, QFont::Medium)),
      m_row(new QHBoxLayout(this)),
      m_close(new QToolButton)
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    m_text->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_close->setIcon(theme.icon(u"x"_s));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->hide();
    setRoom();
    m_row->setSpacing(theme.dp(10));
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_close);
    connect(&theme, &Theme::changed, this, &Banner::showIcon);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    showIcon();
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    setRoom();
    showIcon();
    update();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleTexts(*this, text);
}

QString Banner::text() const
{
    return m_text->text();
}

QPushButton *Banner::addButton(const QString &text, ButtonRole role)
{
    auto *button = new QPushButton(text);
    setButtonRole(*button, role);
    m_row->insertWidget(m_row->count() - 1, button);
    return button;
}

void Banner::setDismissible(bool dismissible)
{
    m_close->setVisible(dismissible);
}

Tone Banner::tone() const
{
    switch (m_kind) {
    case Kind::Info:
        return Tone::Info;
    case Kind::Warning:
    case Kind::Practice:
        return Tone::Warning;
    case Kind::Danger:
        return Tone::Danger;
    }
    return Tone::Info;
}

void Banner::setRoom()
{
    // What is said on every page all day takes little of it; what has just happened is given room.
    const bool lasting = m_kind == Kind::Practice;
    const int stripes = lasting ? m_theme.dp(8) : 0;
    const int above = m_theme.dp(lasting ? 3 : 6);
    m_row->setContentsMargins(m_theme.dp(14) + stripes, above, m_theme.dp(8) + stripes, above);
    setMinimumHeight(m_theme.dp(lasting ? 30 : 46));
}

void Banner::showIcon()
{
    const int side = m_theme.dp(18);
    m_icon->setPixmap(
        m_theme.pixmap(bannerIcon(m_kind), m_theme.tokens().tone(tone()).ink, side, devicePixelRatioF()));
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors &colors = m_theme.tokens().tone(tone());
    const QRectF area = rect();
    const double radius = m_theme.dp(8);
    paintPanel(painter, area, radius, colors.soft, {});
    if (m_kind == Kind::Practice) {
        // The stripes keep to the two ends: text on stripes is hard to read.
        painter.save();
        QPainterPath shape;
        shape.addRoundedRect(area, radius, radius);
        painter.setClipPath(shape);
        const double end = m_theme.dp(10);
        paintHatch(painter, QRectF(0, 0, end, height()), colors.fill, 9, 4);
        paintHatch(painter, QRectF(area.right() - end, 0, end, height()), colors.fill, 9, 4);
        painter.restore();
    }
    paintPanel(painter, area, radius, {}, mixed(colors.soft, colors.fill, 0.45));
}

} // namespace lk::ui
