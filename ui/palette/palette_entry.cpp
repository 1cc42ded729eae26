// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/palette_entry.h"

#include "core/base/sentence.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <QWidget>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// 0 = a word of the title begins so, 1 = it stands somewhere; nothing = not at all.
std::optional<int> rankOf(const PaletteEntry &entry, const QStringList &words)
{
    const QString title = u' ' + foldedText(entry.title);
    const QString whole = title + u' ' + foldedText(entry.detail);
    int rank = 0;
    for (const QString &word : words) {
        if (!whole.contains(word))
            return std::nullopt;
        if (!title.contains(QString(u' ' + word)))
            rank = 1;
    }
    return rank;
}

bool isUsable(const QAction &action, const QWidget &part)
{
    if (!action.isEnabled() || !action.isVisible() || action.isSeparator() || action.menu() != nullptr
        || action.text().isEmpty())
        return false;
    const auto *owner = qobject_cast<const QWidget *>(action.parent());
    if (owner == nullptr)
        return true;
    return qobject_cast<const QMenu *>(owner) == nullptr && (owner == &part || owner->isVisibleTo(&part));
}

} // namespace

QString titleOf(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Pasted:
        return QCoreApplication::translate("CommandPalette", "Pasted");
    case PaletteGroup::Commands:
        return QCoreApplication::translate("CommandPalette", "Commands");
    case PaletteGroup::Pages:
        return QCoreApplication::translate("CommandPalette", "Pages");
    case PaletteGroup::Changes:
        return QCoreApplication::translate("CommandPalette", "Changes");
    case PaletteGroup::Lines:
        return QCoreApplication::translate("CommandPalette", "Lines");
    }
    return {};
}

QList<PaletteEntry> matching(const QList<PaletteEntry> &entries, const QString &text)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    QList<PaletteEntry> best;
    QList<PaletteEntry> rest;
    for (const PaletteEntry &entry : entries) {
        const auto rank = rankOf(entry, words);
        if (rank)
            (*rank == 0 ? best : rest).append(entry);
    }
    return best + rest;
}

PaletteEntry entryFor(QAction *command, const QString &detail)
{
    QStringList keys;
    const QList<QKeySequence> sequences = command->shortcuts();
    for (const QKeySequence &sequence : sequences)
        keys.append(sequence.toString(QKeySequence::NativeText));
    return {.group = PaletteGroup::Commands,
        .icon = command->icon(),
        .title = command->iconText(),
        .detail = detail,
        .keys = keys.value(0),
        .run = [action = QPointer<QAction>(command)] {
            if (action && action->isEnabled())
                action->trigger();
        }};
}

QList<QAction *> usableCommands(const QWidget &part)
{
    QList<QAction *> found;
    QList<QAction *> all = part.actions();
    all += part.findChildren<QAction *>();
    for (QAction *action : std::as_const(all)) {
        if (isUsable(*action, part) && !found.contains(action))
            found.append(action);
    }
    return found;
}

} // namespace lk::ui
