// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QAction;
class QStandardItemModel;

namespace lk::ui {

class Theme;

/// All keys of the console in one table; stays open beside the work.
class ShortcutTable : public QDialog {
    Q_OBJECT

public:
    ShortcutTable(const Theme &theme, QWidget *parent);

    /// Adds the commands that have keys, under a heading such as "Everywhere" or a page's name.
    void addCommands(const QString &where, const QList<QAction *> &commands);
    void addKey(const QString &where, const QString &what, const QString &keys);

private:
    QStandardItemModel *m_rows;
};

/// Fills in what every table and field understands without a command of its own.
void addCommonKeys(ShortcutTable &table);

} // namespace lk::ui
