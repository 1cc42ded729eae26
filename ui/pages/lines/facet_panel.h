// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/line_facets.h"
#include "ui/widgets/card.h"

#include <QHash>

class QPushButton;
class QVBoxLayout;

namespace lk::ui {

class FacetRow;
class TextLabel;
struct Services;

/// Narrows the lines by account, status and plan, with the number of lines each choice would leave.
class FacetPanel : public Card {
    Q_OBJECT

public:
    explicit FacetPanel(Services &services, QWidget *parent = nullptr);

    void setChoices(const LineChoices &choices);
    [[nodiscard]] const LineChoices &choices() const { return m_choices; }
    /// The filter with what is chosen here put in; its text stays.
    [[nodiscard]] store::LineFilter applied(store::LineFilter filter) const;
    [[nodiscard]] bool isNarrowed() const;
    /// Chooses nothing; changed() is not emitted.
    void clear();

Q_SIGNALS:
    /// A person chose something else.
    void changed();

private:
    struct Group {
        TextLabel *head = nullptr;
        QVBoxLayout *column = nullptr;
        QList<FacetRow *> rows = {};
    };

    Group addGroup(QVBoxLayout &column, const QString &title);
    FacetRow *rowOf(Group &group, qsizetype number, const QString &name);
    template <typename Value>
    void fill(Group &group, const QString &name, const QList<FacetChoice<Value>> &choices);
    void showPlans();

    Services &m_services;
    LineChoices m_choices;
    QHash<AccountId, QString> m_names; ///< of accounts that were listed once
    Group m_accounts;
    Group m_statuses;
    Group m_plans;
    QPushButton *m_morePlans = nullptr;
    QPushButton *m_clear = nullptr;
    bool m_allPlans = false;
};

} // namespace lk::ui
