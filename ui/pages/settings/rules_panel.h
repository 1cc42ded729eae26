// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/planning/rule_book.h"

#include <QWidget>

class QPushButton;

namespace lk::ui {

class Banner;
class RuleDetail;
class RulesModel;
class TableView;
class TextLabel;
struct Services;

/// The rule book: read, tried with its examples, and brought to the levels the house wants. Files are read
/// and written on the reader's and the store's threads.
class RulesPanel : public QWidget {
    Q_OBJECT

public:
    explicit RulesPanel(Services &services, QWidget *parent = nullptr);

private:
    struct Loaded {
        planning::RulesInForce rules;
        QList<planning::FailedExample> failed;
        qsizetype examples = 0;
    };

    void build();
    QWidget *buildTools();
    void load(bool sayResult);
    void take(const Loaded &loaded, bool sayResult);
    void adjust(const QString &rule, const std::optional<planning::RuleAdjustment> &adjustment,
        const QString &reason);
    void chosen();
    [[nodiscard]] QString folder() const;

    Services &m_services;
    RulesModel *m_model;
    TableView *m_table;
    RuleDetail *m_detail;
    Banner *m_trouble;
    Banner *m_banner;
    TextLabel *m_result;
};

} // namespace lk::ui
