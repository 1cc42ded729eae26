// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "ui/models/line_states.h"
#include "ui/models/row_pages.h"

namespace lk::ui {

/// The lines of a change read lately, by their positions.
using LinePages = RowPages<DeviceChange>;

} // namespace lk::ui
