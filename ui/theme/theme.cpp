// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/desktop_color_scheme.h"
#include "ui/theme/icon_loader.h"
#include "ui/theme/linekeeper_style.h"
#include "ui/theme/themed_icon.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>
#include <QStyleFactory>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// 13 px at 96 dots per inch: the size the design was drawn in.
constexpr double kDesignPointSize = 9.75;
/// Inter reads as large as the usual desktop fonts at nine tenths of their size.
constexpr double kInterShare = 0.9;

double shareOf(TextSize size)
{
    switch (size) {
    case TextSize::Caption:
        return 11.0 / 13.0;
    case TextSize::Small:
        return 12.0 / 13.0;
    case TextSize::Body:
        return 1.0;
    case TextSize::Subtitle:
        return 14.5 / 13.0;
    case TextSize::Title:
        return 21.0 / 13.0;
    case TextSize::Figure:
        return 22.0 / 13.0;
    }
    return 1.0;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent),
      m_tokens(lightTokens()),
      m_basePointSize(kDesignPointSize),
      m_icons(std::make_unique<IconLoader>()),
      m_desktop(std::make_unique<DesktopColorScheme>())
{
    connect(m_desktop.get(), &DesktopColorScheme::changed, this, &Theme::refresh);
}

Theme::~Theme()
{
    // Our style asks this object for every measure; the application must not go on with it.
    if (!m_application.isNull() && QApplication::style() == m_style)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    refresh();
}

void Theme::setDensity(Density density)
{
    m_density = density;
    refresh();
}

void Theme::setTextScale(double scale)
{
    m_textScale = qBound(0.8, scale, 2.0);
    refresh();
}

void Theme::apply(QApplication &application)
{
    if (m_application.isNull()) {
        const double desktop = QFontInfo(application.font()).pointSizeF();
        m_basePointSize = qMax(kDesignPointSize, desktop * kInterShare);
        m_application = &application;
        m_style = new LinekeeperStyle(*this);
        QApplication::setStyle(m_style);
        m_desktop->start();
    }
    refresh();
}

void Theme::refresh()
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_desktop->prefersDark());
    m_tokens = dark ? darkTokens() : lightTokens();
    if (!m_application.isNull()) {
        m_application->setPalette(palette());
        const QFont body = font(TextSize::Body);
        if (m_application->font() != body)
            m_application->setFont(body);
        QToolTip::setPalette(palette());
        QToolTip::setFont(font(TextSize::Small));
    }
    emit changed();
}

int Theme::dp(double designPixels) const
{
    const double dotsPerPoint = 96.0 / 72.0;
    const double bodyPixels = m_basePointSize * m_textScale * dotsPerPoint;
    return qRound(designPixels * bodyPixels / 13.0);
}

bool Theme::isTextLarge() const
{
    constexpr double kLargeAbove = 1.5;
    return m_textScale > kLargeAbove;
}

int Theme::sideWidth(double usual, double narrow) const
{
    return dp(isTextLarge() ? narrow : usual);
}

int Theme::rowHeight() const
{
    return dp(m_density == Density::Comfortable ? 36 : 28);
}

QFont Theme::font(TextSize size, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(m_basePointSize * m_textScale * shareOf(size));
    font.setWeight(weight);
    return font;
}

QFont Theme::mono(TextSize size) const
{
    QFont font;
    font.setFamilies({u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s});
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(m_basePointSize * m_textScale * shareOf(size) * 12.0 / 13.0);
    return font;
}

QIcon Theme::icon(const QString &name, Ink ink) const
{
    return QIcon(new ThemedIcon(*this, name, ink));
}

QIcon Theme::icon(const QString &name, Tone tone) const
{
    return QIcon(new ThemedIcon(*this, name, tone));
}

QPixmap Theme::pixmap(const QString &name, const QColor &color, int size, double ratio) const
{
    return m_icons->pixmap(name, color, size, ratio);
}

QPalette Theme::palette() const
{
    const Tokens &t = m_tokens;
    QPalette p(t.text, t.raised, t.raised, t.outline, t.border, t.text, t.text, t.surface, t.window);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::PlaceholderText, t.textMuted);
    p.setColor(QPalette::Highlight, t.selected);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Midlight, t.border);
    p.setColor(QPalette::Shadow, t.shadow);
    for (const auto role :
        {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.textFaint);
    return p;
}

} // namespace lk::ui
