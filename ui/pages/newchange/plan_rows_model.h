// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/planning/plan.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace lk::ui {

/// The rows of a plan, or those that a verdict and a text leave over. Holds indexes only; fit for a million
/// rows.
class PlanRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnNumber { FileRow, Line, Where, Diff, Verdict, Why, ColumnNumbers };

    using QAbstractTableModel::QAbstractTableModel;
    /// Shares the plan's rows.
    void setPlan(const planning::Plan &plan);
    void clear();
    /// Rows whose lines are open in other changes, by their place in the plan, and what becomes of them.
    void setCollisions(const QHash<qsizetype, BulkChangeId> &rows, OnCollision choice);
    /// Nothing and an empty text show every row.
    void setFilter(std::optional<planning::Verdict> verdict, const QString &text);
    [[nodiscard]] const planning::PlanRow &planRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    [[nodiscard]] bool matches(const planning::PlanRow &row) const;
    [[nodiscard]] QString accountName(AccountId id) const;
    [[nodiscard]] QVariant text(const planning::PlanRow &row, int column) const;
    [[nodiscard]] QVariant detail(const planning::PlanRow &row, int column) const;
    [[nodiscard]] QString now(const planning::PlanRow &row) const;
    [[nodiscard]] QString then(const planning::PlanRow &row) const;

    planning::Plan m_plan;
    [[nodiscard]] QString collisionText(int row) const;

    QHash<qsizetype, BulkChangeId> m_collisions;
    OnCollision m_onCollision = OnCollision::Skip;
    std::vector<quint32> m_shown;
    std::optional<planning::Verdict> m_verdict;
    QString m_text;
};

} // namespace lk::ui
