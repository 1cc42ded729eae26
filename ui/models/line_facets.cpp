// SPDX-License-Identifier: Apache-2.0
#include "ui/models/line_facets.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace lk::ui {

namespace {

template <typename Value>
bool takes(const QList<Value> &chosen, const Value &value)
{
    return chosen.isEmpty() || chosen.contains(value);
}

/// Counts by value; chosen ones are there with 0 at least.
template <typename Value>
class Counter {
public:
    explicit Counter(const QList<Value> &chosen)
        : m_chosen(chosen)
    {
        for (const Value &value : chosen)
            add(value, {}, 0);
    }
    void add(const Value &value, const QString &name, qint64 count)
    {
        auto found = std::find_if(m_choices.begin(), m_choices.end(),
            [&value](const FacetChoice<Value> &choice) { return choice.value == value; });
        if (found == m_choices.end())
            found = m_choices.insert(m_choices.end(), {value, name, 0, m_chosen.contains(value)});
        if (!name.isEmpty())
            found->name = name;
        found->count += count;
    }
    [[nodiscard]] QList<FacetChoice<Value>> choices() const
    {
        QList<FacetChoice<Value>> listed;
        std::copy_if(m_choices.begin(), m_choices.end(), std::back_inserter(listed),
            [](const FacetChoice<Value> &choice) { return choice.count > 0 || choice.chosen; });
        return listed;
    }

private:
    const QList<Value> &m_chosen;
    QList<FacetChoice<Value>> m_choices;
};

QString planName(const QString &plan)
{
    return plan.isEmpty() ? QCoreApplication::translate("LineFacets", "no plan known") : plan;
}

} // namespace

LineChoices choicesOf(const QList<store::LineFacet> &facets, const store::LineFilter &filter)
{
    Counter<AccountId> accounts(filter.accounts);
    Counter<DeviceStatus> statuses(filter.statuses);
    Counter<QString> plans(filter.plans);
    QMap<QString, qint64> planCounts; // there may be thousands: a list would be searched for each
    for (const store::LineFacet &facet : facets) {
        const bool account = takes(filter.accounts, facet.account);
        const bool status = takes(filter.statuses, facet.status);
        const bool plan = takes(filter.plans, facet.plan);
        accounts.add(facet.account, facet.accountName, status && plan ? facet.count : 0);
        statuses.add(facet.status, displayName(facet.status), account && plan ? facet.count : 0);
        if (account && status)
            planCounts[facet.plan] += facet.count;
    }
    for (auto plan = planCounts.cbegin(); plan != planCounts.cend(); ++plan)
        plans.add(plan.key(), planName(plan.key()), plan.value());
    LineChoices choices{accounts.choices(), statuses.choices(), plans.choices()};
    for (FacetChoice<QString> &plan : choices.plans)
        plan.name = planName(plan.value);
    for (FacetChoice<DeviceStatus> &status : choices.statuses)
        status.name = displayName(status.value);
    std::sort(choices.accounts.begin(), choices.accounts.end(),
        [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    std::sort(choices.statuses.begin(), choices.statuses.end(),
        [](const auto &a, const auto &b) { return a.value < b.value; });
    std::stable_sort(choices.plans.begin(), choices.plans.end(),
        [](const auto &a, const auto &b) { return a.count > b.count; });
    return choices;
}

} // namespace lk::ui
