// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPointer>

#include <memory>

class QApplication;
class QPalette;
class QStyle;
class QWidget;

namespace lk::ui {

class DesktopColorScheme;
class IconLoader;

enum class ThemeMode {
    System, ///< as the desktop says, and following it
    Light,
    Dark,
};

enum class Density {
    Comfortable, ///< rows of 36 units
    Compact, ///< rows of 28 units
};

/// Text sizes, all relative to the application font so that a reader's larger font enlarges everything.
enum class TextSize {
    Caption, ///< axis labels, badges
    Small, ///< secondary lines, chips, table headers
    Body,
    Subtitle, ///< card and section titles
    Title, ///< page titles
    Figure, ///< the number of a tile
};

/// Colours, fonts, icons and measures of the console. One object made in main, handed on by reference; it
/// must outlive every widget. Main thread only.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] bool isDark() const { return m_tokens.dark; }

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);
    /// 1.0 = as the desktop's font asks; 0.8 to 2.0.
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double scale);

    /// Gives the application our style, palette and font, and keeps them current from then on.
    void apply(QApplication &application);

    /// A length given for the 13 px body text of the design, in the pixels of the font in use.
    [[nodiscard]] int dp(double designPixels) const;
    /// The same for a pane that stands beside others and for the height of a window: `narrow` where the text
    /// is so large that a screen holds only half as much.
    [[nodiscard]] int sideWidth(double usual, double narrow) const;
    /// Over 150 %.
    [[nodiscard]] bool isTextLarge() const;
    /// Height of a table row at the present density.
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;
    /// Monospaced, for identifiers.
    [[nodiscard]] QFont mono(TextSize size = TextSize::Body) const;

    /// The icon `name` of resources/icons, repainted by itself in the colours of the day. Unknown names paint
    /// nothing and are logged.
    [[nodiscard]] QIcon icon(const QString &name, Ink ink = &Tokens::text) const;
    [[nodiscard]] QIcon icon(const QString &name, Tone tone) const;
    /// One pixmap of an icon, cached per colour, size and device pixel ratio.
    [[nodiscard]] QPixmap pixmap(const QString &name, const QColor &color, int size, double ratio) const;

    [[nodiscard]] QPalette palette() const;

signals:
    /// Colours, fonts or density have changed; widgets are repainted by Qt itself.
    void changed();

private:
    void refresh();

    Tokens m_tokens;
    ThemeMode m_mode = ThemeMode::System;
    Density m_density = Density::Comfortable;
    double m_textScale = 1.0;
    double m_basePointSize = 0;
    QPointer<QApplication> m_application;
    QStyle *m_style = nullptr; ///< owned by the application while it is its style
    std::unique_ptr<IconLoader> m_icons;
    std::unique_ptr<DesktopColorScheme> m_desktop;
};

} // namespace lk::ui
