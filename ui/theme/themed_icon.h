// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QIconEngine>

#include <variant>

namespace lk::ui {

class Theme;

/// An icon that takes its colour from the theme each time it is painted, so that no one has to replace icons
/// when the theme changes.
class ThemedIcon : public QIconEngine {
public:
    ThemedIcon(const Theme &theme, QString name, std::variant<Ink, Tone> color);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString iconName() override { return m_name; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const;

    const Theme &m_theme;
    QString m_name;
    std::variant<Ink, Tone> m_color;
};

} // namespace lk::ui
