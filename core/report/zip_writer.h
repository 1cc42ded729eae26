// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace lk::report {

/// A file inside a zip: its name and its bytes.
using ZipPart = std::pair<QString, QByteArray>;

/// Writes a zip of these parts to `path`: whole or not at all, readable by the user alone.
[[nodiscard]] Result<void> writeZip(const QString &path, const std::vector<ZipPart> &parts);

} // namespace lk::report
