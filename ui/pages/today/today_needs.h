// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/account_access.h"
#include "core/metrics/alert.h"
#include "ui/pages/today/today_facts.h"
#include "ui/theme/tokens.h"

namespace lk::ui {

/// What the one button of a row does.
enum class NeedAct { OpenChange, OpenFailures, ResumeAccount, OpenSettings, ShowFigures };

/// Something that waits for a person: one sentence, one button.
struct Need {
    QString key; ///< the same row keeps its key
    Tone tone = Tone::Warning;
    QString icon;
    QString sentence;
    QString button;
    NeedAct act = NeedAct::OpenChange;
    BulkChangeId change = {};
    AccountId account = {};

    bool operator==(const Need &) const = default;
};

/// The most urgent first. A lane that can do nothing has a row of its own unless its account is paused or has
/// an alert. Pure.
[[nodiscard]] QList<Need> needsOf(const TodayFacts &facts, const QList<metrics::Alert> &alerts,
    const QList<engine::LaneStatus> &lanes = {});

} // namespace lk::ui
