// SPDX-License-Identifier: Apache-2.0
#include "contrast_pairs.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui::look {

namespace {

constexpr double kTextContrast = 4.5;
constexpr double kGraphicContrast = 3.0;

double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

struct Ground {
    QString name;
    QColor color;
};

QList<Ground> grounds(const Tokens &t)
{
    return {{u"window"_s, t.window}, {u"surface"_s, t.surface}, {u"raised"_s, t.raised},
        {u"sunken"_s, t.sunken}, {u"hover"_s, t.hover}, {u"selected"_s, t.selected}};
}

QString toneName(Tone tone)
{
    return u"tone %1"_s.arg(static_cast<int>(tone));
}

void addGroundPairs(QList<ContrastPair> &pairs, const Tokens &t)
{
    const QList<Ground> all = grounds(t);
    for (const Ground &ground : all) {
        const auto text = [&](const QString &name, const QColor &front) {
            pairs.append({name + u" on "_s + ground.name, front, ground.color, kTextContrast});
        };
        const auto graphic = [&](const QString &name, const QColor &front) {
            pairs.append({name + u" on "_s + ground.name, front, ground.color, kGraphicContrast});
        };
        text(u"text"_s, t.text);
        text(u"textMuted"_s, t.textMuted);
        text(u"accent"_s, t.accent);
        graphic(u"outline"_s, t.outline);
        graphic(u"focus"_s, t.focus);
        for (const Tone tone : kAllTones) {
            text(toneName(tone) + u" ink"_s, t.tone(tone).ink);
            if (tone != Tone::Idle) // the empty track of a bar says nothing by itself
                graphic(toneName(tone) + u" fill"_s, t.tone(tone).fill);
        }
    }
}

void addTonePairs(QList<ContrastPair> &pairs, const Tokens &t)
{
    for (const Tone tone : kAllTones) {
        const ToneColors &colors = t.tone(tone);
        pairs.append({toneName(tone) + u" ink on its soft"_s, colors.ink, colors.soft, kTextContrast});
        pairs.append({u"text on soft "_s + toneName(tone), t.text, colors.soft, kTextContrast});
        pairs.append({u"textMuted on soft "_s + toneName(tone), t.textMuted, colors.soft, kTextContrast});
    }
    // The hatch of what is unknown is drawn on its own soft colour.
    const ToneColors &unknown = t.tone(Tone::Unknown);
    pairs.append({u"hatch"_s, unknown.fill, unknown.soft, kGraphicContrast});
}

void addControlPairs(QList<ContrastPair> &pairs, const Tokens &t)
{
    pairs.append({u"accent on accentSoft"_s, t.accent, t.accentSoft, kTextContrast});
    pairs.append({u"text on accentSoft"_s, t.text, t.accentSoft, kTextContrast});
    pairs.append({u"textMuted on accentSoft"_s, t.textMuted, t.accentSoft, kTextContrast});
    pairs.append({u"accentText on accent"_s, t.accentText, t.accent, kTextContrast});
    pairs.append({u"accentText on accentHover"_s, t.accentText, t.accentHover, kTextContrast});
    pairs.append({u"dangerText on danger"_s, t.dangerText, t.danger, kTextContrast});
    pairs.append({u"dangerText on dangerHover"_s, t.dangerText, t.dangerHover, kTextContrast});
    pairs.append({u"danger on surface"_s, t.danger, t.surface, kGraphicContrast});
    pairs.append({u"focus on accentSoft"_s, t.focus, t.accentSoft, kGraphicContrast});
    pairs.append({u"brandInk on brandFrom"_s, t.brandInk, t.brandFrom, kGraphicContrast});
    pairs.append({u"brandInk on brandTo"_s, t.brandInk, t.brandTo, kGraphicContrast});
}

void addRailPairs(QList<ContrastPair> &pairs, const Tokens &t)
{
    const QList<Ground> rails{
        {u"rail"_s, t.rail}, {u"railActive"_s, t.railActive}, {u"railHover"_s, t.railHover}};
    for (const Ground &ground : rails) {
        pairs.append({u"railText on "_s + ground.name, t.railText, ground.color, kTextContrast});
        pairs.append({u"railStrong on "_s + ground.name, t.railStrong, ground.color, kTextContrast});
        pairs.append({u"railFocus on "_s + ground.name, t.railFocus, ground.color, kGraphicContrast});
    }
    pairs.append({u"railBadgeText on railBadge"_s, t.railBadgeText, t.railBadge, kTextContrast});
    pairs.append({u"railStrong on railBlockMark"_s, t.railStrong, t.railBlockMark, kTextContrast});
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

QList<ContrastPair> contrastPairs(const Tokens &tokens)
{
    QList<ContrastPair> pairs;
    addGroundPairs(pairs, tokens);
    addTonePairs(pairs, tokens);
    addControlPairs(pairs, tokens);
    addRailPairs(pairs, tokens);
    return pairs;
}

} // namespace lk::ui::look
