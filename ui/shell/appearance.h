// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lk::settings {
class Settings;
}

namespace lk::ui {

class Theme;

/// Gives the theme what the settings say, now and whenever they change. Both must outlive each other's use.
void followSettings(settings::Settings &settings, Theme &theme);
/// Dark becomes light and the other way round; kept in the settings.
void toggleDark(settings::Settings &settings, const Theme &theme);

} // namespace lk::ui
