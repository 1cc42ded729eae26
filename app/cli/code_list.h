// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <utility>

namespace lk::cli {

/// Reads a catalogue from a CSV file: the first column is the code, the second the name, with or without a
/// title row. A code without a name is its own name.
[[nodiscard]] Result<QList<std::pair<QString, QString>>> readCodeList(const QString &path);

} // namespace lk::cli
