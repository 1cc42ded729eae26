// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/account_table.h"

#include <QWidget>

class QPushButton;

namespace lk::ui {

class Banner;
class PrefixModel;
class TableView;
struct Services;

/// Which carrier a SIM belongs to by the beginning of its ICCID, for lines the inventory does not know.
class PrefixesPanel : public QWidget {
    Q_OBJECT

public:
    explicit PrefixesPanel(Services &services, QWidget *parent = nullptr);

private:
    void build();
    QWidget *buildButtons();
    void load();
    void save();
    void placeChoices();
    void edited();
    void tell(const QString &sentence, bool good);

    Services &m_services;
    PrefixModel *m_model;
    TableView *m_table;
    Banner *m_banner;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
};

} // namespace lk::ui
