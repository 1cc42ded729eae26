// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/themed_icon.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPixmap>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

ThemedIcon::ThemedIcon(const Theme &theme, QString name, std::variant<Ink, Tone> color)
    : m_theme(theme),
      m_name(std::move(name)),
      m_color(color)
{
}

QColor ThemedIcon::color(QIcon::Mode mode) const
{
    const Tokens &tokens = m_theme.tokens();
    if (mode == QIcon::Disabled)
        return tokens.textFaint;
    if (const Ink *ink = std::get_if<Ink>(&m_color))
        return tokens.*(*ink);
    return tokens.tone(std::get<Tone>(m_color)).ink;
}

void ThemedIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = qMin(rect.width(), rect.height());
    const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter->drawPixmap(
        corner, m_theme.pixmap(m_name, color(mode), side, painter->device()->devicePixelRatioF()));
}

QPixmap ThemedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return m_theme.pixmap(m_name, color(mode), qMin(size.width(), size.height()), 1.0);
}

QPixmap ThemedIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // Qt asks in device pixels here and sets the ratio itself afterwards.
    const int side = qRound(qMin(size.width(), size.height()) / scale);
    return m_theme.pixmap(m_name, color(mode), side, scale);
}

QSize ThemedIcon::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    const int side = qMin(size.width(), size.height());
    return {side, side};
}

QIconEngine *ThemedIcon::clone() const
{
    return new ThemedIcon(m_theme, m_name, m_color);
}

QString ThemedIcon::key() const
{
    return u"linekeeper"_s;
}

} // namespace lk::ui
