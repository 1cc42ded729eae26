// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace lk::ui {

class AccountEditor;
class AccountListModel;
class TableView;
struct Services;

/// All carrier accounts at the left, the chosen one at the right.
class AccountsPanel : public QWidget {
    Q_OBJECT

public:
    explicit AccountsPanel(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> commands() const;
    void addAccount();

private:
    void build();
    QWidget *buildList();
    void load();
    void take(const QList<CarrierAccount> &accounts);
    void choose(int row);
    void open(const CarrierAccount &account);
    void askToDiscard(const CarrierAccount &next);

    Services &m_services;
    AccountListModel *m_model;
    TableView *m_table;
    QStackedWidget *m_right;
    AccountEditor *m_editor;
    QWidget *m_empty = nullptr;
    QWidget *m_editing = nullptr;
    QAction *m_add;
    AccountId m_chosen; ///< to be shown after the next load
    bool m_adding = false;
    bool m_loading = false; ///< the selection moves because the list is filled anew
};

} // namespace lk::ui
