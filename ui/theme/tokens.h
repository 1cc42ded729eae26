// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

#include <array>

namespace lk::ui {

/// What a colour says. Never alone: an icon and a word always stand beside it.
enum class Tone {
    Neutral, ///< settled without a judgement: already so, cancelled
    Idle, ///< nothing has happened yet
    Info, ///< on its way
    Success,
    Warning,
    Danger,
    Unknown, ///< it cannot be told: also hatched, so that it is seen without colour
};

inline constexpr std::array kAllTones{
    Tone::Neutral, Tone::Idle, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger, Tone::Unknown};

/// The three colours of a tone: text on any surface, background of a chip, solid graphic.
struct ToneColors {
    QColor ink;
    QColor soft;
    QColor fill;
};

/// Every colour of the console, once for light and once for dark. Nothing outside ui/theme names a colour.
/// Which pairs must stay readable is listed and held in tests/ui/gallery.
struct Tokens {
    bool dark = false;

    QColor window; ///< behind everything
    QColor surface; ///< cards, tables, fields
    QColor raised; ///< menus, tool tips, buttons
    QColor sunken; ///< wells: drop areas, raw text
    QColor hover;
    QColor selected;
    QColor border; ///< decoration: cards and row lines
    QColor outline; ///< what shows where a control is: 3:1
    QColor track; ///< the empty part of a bar

    QColor text;
    QColor textMuted;
    QColor textFaint; ///< disabled and decoration only

    QColor accent;
    QColor accentHover;
    QColor accentText;
    QColor accentSoft;
    QColor danger; ///< a button that cannot be taken back
    QColor dangerHover;
    QColor dangerText;
    QColor focus;

    QColor rail;
    QColor railText;
    QColor railStrong;
    QColor railActive;
    QColor railHover;
    QColor railBlockMark; ///< disc behind initials
    QColor railBadge;
    QColor railBadgeText;
    QColor railFocus;
    QColor brandFrom;
    QColor brandTo;
    QColor brandInk;
    QColor shadow;

    std::array<ToneColors, kAllTones.size()> tones;

    [[nodiscard]] const ToneColors &tone(Tone tone) const { return tones[static_cast<std::size_t>(tone)]; }
};

/// A colour of Tokens by name, so that an icon can follow the theme: `&Tokens::textMuted`.
using Ink = QColor Tokens::*;

[[nodiscard]] Tokens lightTokens();
/// Dark, not black: it hangs on the wall of an operations centre all night.
[[nodiscard]] Tokens darkTokens();

/// The colour `share` (0 to 1) of the way from one to the other.
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, double share);

} // namespace lk::ui
