// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/appearance.h"

#include "core/settings/settings.h"
#include "ui/theme/theme.h"

namespace lk::ui {

namespace {

ThemeMode modeOf(settings::ThemeChoice choice)
{
    switch (choice) {
    case settings::ThemeChoice::System:
        return ThemeMode::System;
    case settings::ThemeChoice::Light:
        return ThemeMode::Light;
    case settings::ThemeChoice::Dark:
        return ThemeMode::Dark;
    }
    return ThemeMode::System;
}

Density densityOf(settings::RowDensity density)
{
    switch (density) {
    case settings::RowDensity::Comfortable:
        return Density::Comfortable;
    case settings::RowDensity::Compact:
        return Density::Compact;
    }
    return Density::Comfortable;
}

} // namespace

void followSettings(settings::Settings &settings, Theme &theme)
{
    theme.setMode(modeOf(settings.theme()));
    theme.setDensity(densityOf(settings.density()));
    theme.setTextScale(settings.textScale());
    QObject::connect(&settings, &settings::Settings::themeChanged, &theme,
        [&theme](settings::ThemeChoice choice) { theme.setMode(modeOf(choice)); });
    QObject::connect(&settings, &settings::Settings::densityChanged, &theme,
        [&theme](settings::RowDensity density) { theme.setDensity(densityOf(density)); });
    QObject::connect(&settings, &settings::Settings::textScaleChanged, &theme, &Theme::setTextScale);
}

void toggleDark(settings::Settings &settings, const Theme &theme)
{
    settings.setTheme(theme.isDark() ? settings::ThemeChoice::Light : settings::ThemeChoice::Dark);
}

} // namespace lk::ui
