// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/failure_groups_model.h"

#include <QTreeView>

namespace lk::ui {

class Theme;

/// The causes of trouble with their counts. Keeps what is chosen and unfolded when groups come and go.
class CauseTree : public QTreeView {
    Q_OBJECT

public:
    CauseTree(const Theme &theme, FailureGroupsModel &groups, QWidget *parent = nullptr);

signals:
    /// Another entry is chosen, or the groups of the chosen one have changed; invalid = nothing is left.
    void chosen(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void remember();
    void restore();
    void applyTheme();
    void fitCounts();

    const Theme &m_theme;
    FailureGroupsModel &m_groups;
    QString m_key;
    QStringList m_folded;
    bool m_resetting = false;
};

} // namespace lk::ui
