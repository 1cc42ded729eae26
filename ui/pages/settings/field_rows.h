// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lk::ui {

class Theme;

/// Fields one under the other, each with its name at the left. A row can be hidden as a whole.
class FieldRows : public QWidget {
    Q_OBJECT

public:
    explicit FieldRows(const Theme &theme, QWidget *parent = nullptr);

    /// `label` may hold a mnemonic; it becomes the accessible name of the field. Gives the row.
    QWidget *add(const QString &label, QWidget *field, const QString &hint = {});
    /// A small heading over the rows that follow.
    void addHeading(const QString &text);

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace lk::ui
