// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QList>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace lk::ui {

/// What a result is; results stand together by it, in this order.
enum class PaletteGroup { Pasted, Commands, Pages, Changes, Lines };

/// The heading above the results of a group.
[[nodiscard]] QString titleOf(PaletteGroup group);

/// One result of the palette.
struct PaletteEntry {
    PaletteGroup group = PaletteGroup::Commands;
    QIcon icon;
    QString title;
    QString detail = {}; ///< quiet, behind the title
    QString keys = {}; ///< its shortcut as people read it
    std::function<void()> run = {};
};

/// The entries in whose title and detail every word of `text` occurs, in any case of letters and with or
/// without accents; those with a word that begins so come first, else in the order given. No text = all.
[[nodiscard]] QList<PaletteEntry> matching(const QList<PaletteEntry> &entries, const QString &text);

/// A command as an entry that triggers it. A command that is gone by then does nothing.
[[nodiscard]] PaletteEntry entryFor(QAction *command, const QString &detail = {});

/// The commands a person could give in this part of a window now: enabled, visible, with a word, and of a
/// widget that is shown. Those of menus that choose columns are left out.
[[nodiscard]] QList<QAction *> usableCommands(const QWidget &part);

} // namespace lk::ui
