// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/identifier.h"
#include "core/import/column_map.h"

#include <QString>

#include <optional>

namespace lk::intake {

/// What a column's title says about its values.
struct TitleMeaning {
    std::optional<IdentifierKind> kind;
    bool certain = false; ///< names the kind itself ("ICCID"), not something like it ("SIM", "ESN")
    bool replacement = false; ///< the new one of a swap: not the name under which the line is known
    bool other = false; ///< surely no identifier of a line: IMSI, account …
    bool variant = false; ///< says the same as the plain column beside it: IMEISV
    bool exact = false; ///< nothing but the name of the kind, a word for "new" left aside
    RequestRole request = RequestRole::None; ///< what the column asks for
};

/// A title as titles are compared: its letters and digits, in lower case.
[[nodiscard]] QString squashedTitle(const QString &title);

[[nodiscard]] TitleMeaning meaningOfTitle(const QString &title);

} // namespace lk::intake
