// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/trouble_cause.h"

namespace lk::ui {

/// What somebody triaging wants to know about a cause, in plain sentences.
struct CauseText {
    QString meaning;
    QString whatToDo;
    QString willRetryHelp;
};

/// For what the chosen groups have in common: a code of our own with words of its own, one carrier's code out
/// of the error catalogue, else the cause.
[[nodiscard]] CauseText textOf(Cause cause, const QList<store::TroubleGroup> &groups);

} // namespace lk::ui
