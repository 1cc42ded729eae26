// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/line_list_reading.h"

#include <QList>

namespace lk::ui {

/// One value a list of lines can be narrowed to, with the number of lines it would leave.
template <typename Value>
struct FacetChoice {
    Value value = {};
    QString name; ///< as people know it
    qint64 count = 0;
    bool chosen = false;

    bool operator==(const FacetChoice &) const = default;
};

/// The choices of every facet. Each is counted under what is chosen in the others, so that a number always
/// says how many lines one would see. What is chosen is listed even if it leaves nothing.
struct LineChoices {
    QList<FacetChoice<AccountId>> accounts; ///< by name
    QList<FacetChoice<DeviceStatus>> statuses; ///< in the order of a line's life
    QList<FacetChoice<QString>> plans; ///< most lines first; the empty text = no plan is known

    bool operator==(const LineChoices &) const = default;
};

[[nodiscard]] LineChoices choicesOf(const QList<store::LineFacet> &facets, const store::LineFilter &filter);

} // namespace lk::ui
