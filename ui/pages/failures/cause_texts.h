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

/// By our own code if it has words of its own, else by cause.
[[nodiscard]] CauseText textOf(Cause cause, const QString &code);

} // namespace lk::ui
