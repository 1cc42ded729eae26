// SPDX-License-Identifier: Apache-2.0
#include "core/metrics/alert_book.h"

#include <algorithm>

namespace lk::metrics {

AlertBook::News AlertBook::judgeAll(
    const QList<AccountFigures> &accounts, const AlertRules &rules, Moment now)
{
    News news;
    for (const AccountFigures &figures : accounts) {
        for (const AlertKind kind : kAllAlertKinds)
            judgeOne(figures, kind, rules, now, news);
    }
    for (auto raised = m_raised.begin(); raised != m_raised.end();) {
        const bool known = std::any_of(accounts.begin(), accounts.end(),
            [&raised](const AccountFigures &figures) { return figures.account == raised->first.first; });
        if (!known)
            news.cleared.append(raised->second.alert);
        raised = known ? std::next(raised) : m_raised.erase(raised);
    }
    return news;
}

void AlertBook::judgeOne(
    const AccountFigures &figures, AlertKind kind, const AlertRules &rules, Moment now, News &news)
{
    const Judgement verdict = judge(kind, figures, rules);
    const auto known = m_raised.find({figures.account, kind});
    if (known == m_raised.end()) {
        if (!verdict.beyond)
            return;
        const Alert alert{.kind = kind,
            .account = figures.account,
            .accountName = figures.name,
            .since = now.utc,
            .sentence = sentenceFor(kind, figures, rules, now)};
        m_raised.insert({{figures.account, kind}, {.alert = alert, .calmSince = 0}});
        news.raised.append(alert);
        return;
    }
    Raised &raised = known->second;
    if (!isOn(kind, rules)) {
        news.cleared.append(raised.alert);
        m_raised.erase(known);
        return;
    }
    if (!verdict.calm) {
        raised.calmSince = 0;
        raised.alert.sentence = sentenceFor(kind, figures, rules, now);
        return;
    }
    if (raised.calmSince == 0)
        raised.calmSince = std::max<BootMs>(1, now.boot);
    if (now.boot - raised.calmSince < kCalmMs)
        return;
    news.cleared.append(raised.alert);
    m_raised.erase(known);
}

QList<Alert> AlertBook::alerts() const
{
    QList<Alert> all;
    for (const auto &[key, raised] : m_raised)
        all.append(raised.alert);
    std::stable_sort(
        all.begin(), all.end(), [](const Alert &one, const Alert &two) { return one.since < two.since; });
    return all;
}

} // namespace lk::metrics
