// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/planning/rule_book.h"

#include <QAbstractTableModel>

namespace lk::ui {

/// What a rule does here: "Warns", "Off".
[[nodiscard]] QString levelInForce(const planning::Rule &rule);
/// The carriers it is about, "All" for every one.
[[nodiscard]] QString carriersOf(const planning::Rule &rule);

/// The rules in force, or those that a text leaves over.
class RulesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnNumber { Id, Level, Text, Carriers, Source, ValidFrom, ColumnNumbers };

    using QAbstractTableModel::QAbstractTableModel;
    /// `failed`: rules whose examples do not do what they say.
    void setRules(const QList<planning::Rule> &rules, const QStringList &failed);
    void setFilter(const QString &text);
    [[nodiscard]] const planning::Rule &rule(int row) const { return m_rules.at(m_shown.at(row)); }
    /// The row of a rule; -1 if it is not shown.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    QList<planning::Rule> m_rules;
    QStringList m_failed;
    QList<qsizetype> m_shown;
    QString m_text;
};

} // namespace lk::ui
