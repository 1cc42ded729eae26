// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>
#include <QWidget>

#include <memory>

namespace lk::ui {
class Theme;
}

namespace lk::ui::look {

/// A whole page as an operator would see it: rail, head, tiles, table, chart, timeline. On a low screen a
/// page leaves the chart out.
[[nodiscard]] std::unique_ptr<QWidget> makeConsole(const Theme &theme, bool withChart);
/// Every control of Qt that the style paints, in its states.
[[nodiscard]] std::unique_ptr<QWidget> makeControls(const Theme &theme);
/// Every other widget of ours.
[[nodiscard]] std::unique_ptr<QWidget> makePieces(const Theme &theme);

/// Writes the three windows in light and dark as PNG, at the scale this process runs with. False if a file
/// could not be written.
[[nodiscard]] bool writeGallery(Theme &theme, const QString &folder);

} // namespace lk::ui::look
