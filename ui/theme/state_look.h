// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/change_state.h"
#include "core/domain/line.h"
#include "ui/theme/tokens.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace lk::ui {

/// How a state is shown everywhere: icon, word and colour together, and one sentence that explains it.
struct StateLook {
    QString icon;
    QString word;
    QString tooltip;
    Tone tone = Tone::Neutral;

    bool operator==(const StateLook &) const = default;
};

[[nodiscard]] StateLook lookOf(ChangeState state);
[[nodiscard]] StateLook lookOf(BulkState state);
[[nodiscard]] StateLook lookOf(DeviceStatus status);

/// The words for these states, for a place that needs room for each of them.
template <typename States>
[[nodiscard]] QStringList wordsOf(const States &states)
{
    QStringList words;
    for (const auto state : states)
        words.append(lookOf(state).word);
    return words;
}

} // namespace lk::ui

Q_DECLARE_METATYPE(lk::ui::StateLook)
