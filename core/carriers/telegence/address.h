// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lk::carriers::telegence {

/// The first line of a US address in the pieces Telegence asks for. A piece that is not there is empty; all
/// that cannot be told apart stays in `name`.
struct StreetLine {
    QString number;
    QString direction; ///< N, NE, ... or the word
    QString name;
    QString type; ///< St, Avenue, ...

    bool operator==(const StreetLine &) const = default;
};

[[nodiscard]] StreetLine streetLine(const QString &line);

} // namespace lk::carriers::telegence
