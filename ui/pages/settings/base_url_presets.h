// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/carrier.h"

#include <QList>

namespace lk::ui {

/// A carrier's published base URL.
struct BaseUrlPreset {
    QString name; ///< "AT&T Control Center (POD19)"
    QString url;
};

[[nodiscard]] QList<BaseUrlPreset> baseUrlPresets(Carrier carrier);

} // namespace lk::ui
