// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace lk::ui {

class Banner;
class CalendarForm;
class CalendarModel;
class TableView;
struct Services;

/// When nothing is sent, and how much is sent a day at the most.
class CalendarPanel : public QWidget {
    Q_OBJECT

public:
    explicit CalendarPanel(Services &services, QWidget *parent = nullptr);

private:
    void build();
    QWidget *buildButtons();
    QPushButton *addButton(QWidget *bar, const QString &name, const QString &icon, const QString &text);
    void load();
    void save();
    void addEntry(bool isCap);
    void chosen();
    void setChanged(bool changed);
    void tell(const QString &sentence, bool good);

    Services &m_services;
    CalendarModel *m_model;
    TableView *m_table;
    CalendarForm *m_form;
    Banner *m_banner;
    QPushButton *m_remove = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_save = nullptr;
    int m_edits = 0; ///< so far
};

} // namespace lk::ui
