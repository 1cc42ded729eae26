// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonArray>

namespace lk::carriers {

/// The list in a JSON file, which is read whole. On failure the text is only what is wrong, for a sentence
/// that names the file and says what does not work without it.
[[nodiscard]] Result<QJsonArray> jsonListIn(const QString &path);

} // namespace lk::carriers
