// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/identifier.h"

#include <QString>

#include <optional>

namespace lk::intake {

/// What a column's title says about its values.
struct TitleMeaning {
    std::optional<IdentifierKind> kind;
    bool certain = false; ///< names the kind itself ("ICCID"), not something like it ("SIM", "ESN")
    bool replacement = false; ///< the new one of a swap: not the name under which the line is known
    bool other = false; ///< surely no identifier of a line: IMSI, account …
};

[[nodiscard]] TitleMeaning meaningOfTitle(const QString &title);

} // namespace lk::intake
