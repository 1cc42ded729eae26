// SPDX-License-Identifier: Apache-2.0
#include "core/planning/plan.h"

#include "core/base/text.h"
#include "core/domain/bulk_change.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace lk::planning {

namespace {

constexpr std::array<EnumWord<Verdict>, 4> kVerdictWords{{
    {Verdict::Change, "change"_L1},
    {Verdict::AlreadySo, "already-so"_L1},
    {Verdict::Warning, "warning"_L1},
    {Verdict::Blocked, "blocked"_L1},
}};

} // namespace

QString toText(Verdict verdict)
{
    return wordOf(kVerdictWords, verdict);
}

std::optional<Verdict> verdictFromText(QStringView word)
{
    return valueOf(kVerdictWords, word);
}

QString displayName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Change:
        return QCoreApplication::translate("Verdict", "Will change");
    case Verdict::AlreadySo:
        return QCoreApplication::translate("Verdict", "Already so");
    case Verdict::Warning:
        return QCoreApplication::translate("Verdict", "Warning");
    case Verdict::Blocked:
        return QCoreApplication::translate("Verdict", "Blocked");
    }
    return {};
}

void VerdictCounts::count(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Change:
        ++change;
        return;
    case Verdict::AlreadySo:
        ++alreadySo;
        return;
    case Verdict::Warning:
        ++warning;
        return;
    case Verdict::Blocked:
        ++blocked;
        return;
    }
}

VerdictCounts Plan::counts() const
{
    VerdictCounts counts;
    for (const PlanRow &row : rows)
        counts.count(row.verdict);
    return counts;
}

QString Plan::sentence() const
{
    QMap<QString, qint64> perAccount;
    for (const PlanAccount &account : accounts) {
        for (const PlanRow &row : rows)
            perAccount[account.name] += row.account == account.id && row.willBeSent() ? 1 : 0;
    }
    QStringList places;
    for (auto it = perAccount.begin(); it != perAccount.end(); ++it) {
        if (it.value() > 0)
            places.append(u"%1 (%2)"_s.arg(it.key(), QLocale().toString(it.value())));
    }
    const VerdictCounts all = counts();
    QString text = changeTitle(spec, all.willBeSent());
    if (!places.isEmpty())
        text = QCoreApplication::translate("Plan", "%1 at %2")
                   .arg(text, QLocale().createSeparatedList(places));
    text += u'.';
    const int alreadySo = pluralCount(all.alreadySo);
    if (all.alreadySo > 0)
        text += u' ' + QCoreApplication::translate("Plan", "%n already so.", nullptr, alreadySo);
    const int blocked = pluralCount(all.blocked);
    if (all.blocked > 0)
        text += u' ' + QCoreApplication::translate("Plan", "%n blocked and left alone.", nullptr, blocked);
    return text;
}

} // namespace lk::planning
