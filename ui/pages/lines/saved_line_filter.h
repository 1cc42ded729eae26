// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/line_list_reading.h"

namespace lk::ui {

/// What narrows the list of lines: what stands in the search field, and what is chosen beside it.
struct SavedLineFilter {
    QString search;
    QList<AccountId> accounts = {};
    QList<DeviceStatus> statuses = {};
    QStringList plans = {};

    bool operator==(const SavedLineFilter &) const = default;
};

/// As it is kept; the same choices in another order are the same text. Empty = nothing narrows.
[[nodiscard]] QString toText(SavedLineFilter filter);
/// Back again. What cannot be understood does not narrow.
[[nodiscard]] SavedLineFilter savedLineFilterFrom(const QString &text);

} // namespace lk::ui
