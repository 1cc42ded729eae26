// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/tokens.h"

namespace lk::ui {

namespace {

QColor hex(QRgb value)
{
    return QColor::fromRgb(value);
}

ToneColors toneOf(QRgb ink, QRgb soft, QRgb fill)
{
    return {.ink = hex(ink), .soft = hex(soft), .fill = hex(fill)};
}

/// The rail is dark in both themes: it frames the work and does not compete with it.
void setLightRail(Tokens &t)
{
    t.rail = hex(0x111827);
    t.railText = hex(0xaab4c8);
    t.railStrong = hex(0xffffff);
    t.railActive = hex(0x26324a);
    t.railHover = hex(0x1b2436);
    t.railBlockMark = hex(0x3b4a6b);
    t.railBadge = hex(0xc5342a);
    t.railBadgeText = hex(0xffffff);
    t.railFocus = hex(0x8db0ff);
    t.brandFrom = hex(0x4f84ff);
    t.brandTo = hex(0x2358d4);
    t.brandInk = hex(0xffffff);
}

void setDarkRail(Tokens &t)
{
    t.rail = hex(0x0a0e15);
    t.railText = hex(0x94a0b5);
    t.railStrong = hex(0xf3f6fb);
    t.railActive = hex(0x1d2738);
    t.railHover = hex(0x141c29);
    t.railBlockMark = hex(0x2f3d5c);
    t.railBadge = hex(0xc5342a);
    t.railBadgeText = hex(0xffffff);
    t.railFocus = hex(0x8db0ff);
    t.brandFrom = hex(0x4f84ff);
    t.brandTo = hex(0x2358d4);
    t.brandInk = hex(0xffffff);
}

} // namespace

Tokens lightTokens()
{
    Tokens t;
    t.dark = false;
    t.window = hex(0xf4f6f9);
    t.surface = hex(0xffffff);
    t.raised = hex(0xffffff);
    t.sunken = hex(0xeef1f5);
    t.hover = hex(0xf0f3f8);
    t.selected = hex(0xe3ebfc);
    t.border = hex(0xe1e5eb);
    t.outline = hex(0x7d8797);
    t.track = hex(0xdfe4eb);
    t.text = hex(0x161b26);
    t.textMuted = hex(0x535d6e);
    t.textFaint = hex(0x8791a1);
    t.accent = hex(0x2358d4);
    t.accentHover = hex(0x1b49b4);
    t.accentText = hex(0xffffff);
    t.accentSoft = hex(0xe6edfc);
    t.danger = hex(0xb92c20);
    t.dangerHover = hex(0x9a2118);
    t.dangerText = hex(0xffffff);
    t.focus = hex(0x2358d4);
    setLightRail(t);
    t.shadow = QColor(16, 24, 40, 26);
    t.tones = {
        toneOf(0x4a5567, 0xe9edf2, 0x7c8798),
        toneOf(0x4a5567, 0xe9edf2, 0xdfe4eb),
        toneOf(0x1b55bd, 0xe2ecfd, 0x2f6fe4),
        toneOf(0x0c6b48, 0xdcf4e9, 0x16936a),
        toneOf(0x855300, 0xfdefd0, 0xbb7600),
        toneOf(0xb0281d, 0xfde6e3, 0xd8402e),
        toneOf(0x6338ad, 0xefe8fb, 0x7b52c9),
    };
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.dark = true;
    t.window = hex(0x0e121a);
    t.surface = hex(0x161b25);
    t.raised = hex(0x1d2430);
    t.sunken = hex(0x11161f);
    t.hover = hex(0x1e2634);
    t.selected = hex(0x203157);
    t.border = hex(0x293140);
    t.outline = hex(0x707c92);
    t.track = hex(0x2b3444);
    t.text = hex(0xe7ebf2);
    t.textMuted = hex(0xa5b0c2);
    t.textFaint = hex(0x667187);
    t.accent = hex(0x7aa4ff);
    t.accentHover = hex(0x94b6ff);
    t.accentText = hex(0x0a1222);
    t.accentSoft = hex(0x1b2a4c);
    t.danger = hex(0xff8f84);
    t.dangerHover = hex(0xffa89f);
    t.dangerText = hex(0x2b0b08);
    t.focus = hex(0x8db0ff);
    setDarkRail(t);
    t.shadow = QColor(0, 0, 0, 110);
    t.tones = {
        toneOf(0xb3bdce, 0x283040, 0x8893a6),
        toneOf(0xb3bdce, 0x283040, 0x2b3444),
        toneOf(0x8cb4ff, 0x1a2b4d, 0x5b8fff),
        toneOf(0x5fd39d, 0x12322a, 0x33b583),
        toneOf(0xf2b84f, 0x37290f, 0xdd9a2a),
        toneOf(0xff9288, 0x411f1e, 0xf2695c),
        toneOf(0xbda2ff, 0x2c2347, 0x9a78ec),
    };
    return t;
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()),
        part(from.alpha(), to.alpha())};
}

} // namespace lk::ui
