// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shortcut_table.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// How keys are called. Qt has words of its own, which are not those on the keys in every language, and they
/// may not be installed; menus, tables and the help have to use the same.
[[maybe_unused]] constexpr std::array kKeyWords{QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"), QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"), QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"), QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"), QT_TRANSLATE_NOOP("QShortcut", "Up")};

} // namespace

ShortcutTable::ShortcutTable(const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_rows(new QStandardItemModel(0, 3, this))
{
    setObjectName(u"shortcutTable"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(theme.dp(620), theme.sideWidth(640, 480));
    m_rows->setHorizontalHeaderLabels({tr("What"), tr("Keys"), tr("Where")});
    auto *table = new TableView(theme);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setModel(m_rows);
    table->setColumn(0, ColumnKind::Text, 250);
    table->setColumn(1, ColumnKind::Strong, 150);
    table->setColumn(2, ColumnKind::Quiet, 120);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *frame = new Card(theme);
    frame->setBodyMargins(1, theme.dp(4), 1, theme.dp(4));
    frame->body()->addWidget(table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.dp(16), theme.dp(16), theme.dp(16), theme.dp(14));
    column->setSpacing(theme.dp(12));
    column->addWidget(frame, 1);
    column->addWidget(buttons);
}

void ShortcutTable::addCommands(const QString &where, const QList<QAction *> &commands)
{
    for (const QAction *action : commands) {
        QStringList keys;
        const QList<QKeySequence> sequences = action->shortcuts();
        for (const QKeySequence &sequence : sequences) {
            const QString key = sequence.toString(QKeySequence::NativeText);
            if (!keys.contains(key)) // "Return" and "Enter" are one word in some languages
                keys.append(key);
        }
        if (!keys.isEmpty())
            addKey(where, action->iconText(), keys.join(tr(" or ")));
    }
}

void ShortcutTable::addKey(const QString &where, const QString &what, const QString &keys)
{
    m_rows->appendRow({new QStandardItem(what), new QStandardItem(keys), new QStandardItem(where)});
}

void addCommonKeys(ShortcutTable &table)
{
    const QString tables = ShortcutTable::tr("Tables");
    const auto keys = [](const QKeySequence &key) { return key.toString(QKeySequence::NativeText); };
    table.addKey(tables, ShortcutTable::tr("Copy the selected rows"), keys(QKeySequence::Copy));
    table.addKey(tables, ShortcutTable::tr("Select all rows"), keys(QKeySequence::SelectAll));
    table.addKey(tables, ShortcutTable::tr("Choose columns"), ShortcutTable::tr("right click on the header"));
    table.addKey(ShortcutTable::tr("Search fields"), ShortcutTable::tr("Clear"), keys(Qt::Key_Escape));
    table.addKey(ShortcutTable::tr("Everywhere"), ShortcutTable::tr("Next field"), keys(Qt::Key_Tab));
}

} // namespace lk::ui
