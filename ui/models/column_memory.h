// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lk::settings {
class Settings;
}

namespace lk::ui {

class TableView;

/// Brings back the columns of a table as they were left at this text size, and keeps them from then on under
/// its object name. Call after setModel(); the settings must outlive the table.
void keepColumns(TableView &table, settings::Settings &settings);

} // namespace lk::ui
