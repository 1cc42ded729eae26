// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/sync_table.h"
#include "ui/widgets/banner.h"

#include <QWidget>

class QPushButton;

namespace lk::ui {

class InventoryModel;
class TableView;
struct Services;

/// What is known here of the carriers' lines and rate plans and how old it is; reads them anew.
class InventoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit InventoryPanel(Services &services, QWidget *parent = nullptr);

private:
    void build();
    QWidget *buildButtons();
    QPushButton *addButton(QWidget *bar, const QString &name, const QString &icon, const QString &text);
    void listen();
    void load();
    void read(store::SyncKind kind, bool everything);
    void readAccount(int row, store::SyncKind kind, bool everything);
    void stop();
    void showCommands();
    void complain(const QString &sentence);
    void tell(Banner::Kind kind, const QString &sentence);

    Services &m_services;
    InventoryModel *m_model;
    TableView *m_table;
    Banner *m_banner;
    QPushButton *m_stop = nullptr;
};

} // namespace lk::ui
