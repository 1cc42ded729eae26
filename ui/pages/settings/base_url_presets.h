// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/carrier.h"

#include <QList>

namespace lk::ui {

/// Where a carrier, or one operator of Control Center, is reached. A start that can be changed by hand.
struct BaseUrlPreset {
    QString name; ///< "AT&T Control Center (POD19)"
    QString url; ///< empty = not known here
    QString soapUrl; ///< Control Center only; empty = not known here
    QString note; ///< where to find what is missing
};

/// At least one.
[[nodiscard]] QList<BaseUrlPreset> baseUrlPresets(Carrier carrier);

} // namespace lk::ui
