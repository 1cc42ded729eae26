// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/exchange.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace lk::ui {

class ExchangesModel;
class KeyValueGrid;
class TableView;
struct Services;

/// What was said to the carrier about a line: each exchange with its ids, headers and bodies as they are
/// kept, which is without anything secret. Only ever plain text.
class ConversationView : public QWidget {
    Q_OBJECT

public:
    explicit ConversationView(Services &services, QWidget *parent = nullptr);

    /// Keeps the exchange that is looked at, if it is still there.
    void show(const QList<report::Exchange> &exchanges);
    using QWidget::show;
    [[nodiscard]] const QList<report::Exchange> &exchanges() const;
    void copyAsCurl();
    void askHarPath();

Q_SIGNALS:
    void harWanted(const QString &path);
    void ticketPackWanted();
    /// One sentence for the person.
    void told(const QString &sentence);

private:
    QWidget *buildList();
    QWidget *buildDetail();
    QWidget *buildButtons();
    void showCurrent();
    [[nodiscard]] const report::Exchange *current() const;

    Services &m_services;
    ExchangesModel *m_model;
    TableView *m_table;
    KeyValueGrid *m_facts;
    QPlainTextEdit *m_text;
    QPushButton *m_curl;
    QPushButton *m_har;
    QPushButton *m_pack;
    QStackedLayout *m_stack;
};

} // namespace lk::ui
