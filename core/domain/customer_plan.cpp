// SPDX-License-Identifier: Apache-2.0
#include "core/domain/customer_plan.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

constexpr QLatin1StringView kKeep{"-1"};
constexpr std::array<QLatin1StringView, 3> kRemove{"null"_L1, "none"_L1, "remove"_L1};

void insertTerm(QJsonObject &json, QLatin1StringView name, const TermChange &term)
{
    if (term.what == TermChange::What::Set)
        json.insert(name, term.value);
    else if (term.what == TermChange::What::Remove)
        json.insert(name, QJsonValue(QJsonValue::Null));
}

/// Nothing = neither a text nor null: not a term.
std::optional<TermChange> termOf(const QJsonObject &json, QLatin1StringView name)
{
    if (!json.contains(name))
        return TermChange{};
    const QJsonValue value = json.value(name);
    if (value.isNull())
        return TermChange{TermChange::What::Remove, {}};
    if (!value.isString() || value.toString().isEmpty())
        return std::nullopt;
    return TermChange{TermChange::What::Set, value.toString()};
}

} // namespace

QJsonValue toJson(const CustomerTerms &terms)
{
    return QJsonObject{{u"plan"_s, terms.plan}, {u"pool"_s, terms.pool}};
}

CustomerTerms customerTermsFromJson(const QJsonValue &json)
{
    return {json["plan"_L1].toString(), json["pool"_L1].toString()};
}

TermChange TermChange::fromText(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty() || plain == kKeep)
        return {};
    const bool removes = std::any_of(kRemove.begin(), kRemove.end(),
        [&plain](QLatin1StringView word) { return plain.compare(word, Qt::CaseInsensitive) == 0; });
    return removes ? TermChange{What::Remove, {}} : TermChange{What::Set, plain};
}

QString TermChange::toText() const
{
    if (what == What::Set)
        return value;
    return what == What::Keep ? QString(kKeep) : QString(kRemove.front());
}

QString TermChange::applied(const QString &before) const
{
    if (what == What::Keep)
        return before;
    return value;
}

CustomerTerms CustomerChange::applied(const CustomerTerms &before) const
{
    return {plan.applied(before.plan), pool.applied(before.pool)};
}

QJsonValue toJson(const CustomerChange &change)
{
    QJsonObject json;
    insertTerm(json, "plan"_L1, change.plan);
    insertTerm(json, "pool"_L1, change.pool);
    if (change.effectiveOn.isValid())
        json.insert("effectiveOn"_L1, change.effectiveOn.toString(Qt::ISODate));
    return json;
}

std::optional<CustomerChange> customerChangeFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject json = value.toObject();
    const auto plan = termOf(json, "plan"_L1);
    const auto pool = termOf(json, "pool"_L1);
    if (!plan || !pool)
        return std::nullopt;
    CustomerChange change{*plan, *pool, {}};
    if (json.contains("effectiveOn"_L1)) {
        change.effectiveOn = QDate::fromString(json.value("effectiveOn"_L1).toString(), Qt::ISODate);
        if (!change.effectiveOn.isValid())
            return std::nullopt;
    }
    return change;
}

std::optional<QDate> dayFromText(const QString &text)
{
    for (const QString &format : {u"yyyy-MM-dd"_s, u"yyyyMMdd"_s, u"yyyy/MM/dd"_s}) {
        const QDate day = QDate::fromString(text.trimmed(), format);
        if (day.isValid())
            return day;
    }
    return std::nullopt;
}

QString displayText(const CustomerTerms &terms)
{
    if (terms.isEmpty())
        return QCoreApplication::translate("CustomerPlan", "no customer plan");
    const QString plan = terms.plan.isEmpty()
        ? QCoreApplication::translate("CustomerPlan", "no plan")
        : QCoreApplication::translate("CustomerPlan", "plan %1").arg(terms.plan);
    return terms.pool.isEmpty()
        ? plan
        : QCoreApplication::translate("CustomerPlan", "%1, pool %2").arg(plan, terms.pool);
}

QString displayText(const CustomerChange &change)
{
    QStringList parts;
    if (change.plan.what == TermChange::What::Set)
        parts.append(QCoreApplication::translate("CustomerPlan", "plan %1").arg(change.plan.value));
    else if (change.plan.what == TermChange::What::Remove)
        parts.append(QCoreApplication::translate("CustomerPlan", "plan removed"));
    if (change.pool.what == TermChange::What::Set)
        parts.append(QCoreApplication::translate("CustomerPlan", "pool %1").arg(change.pool.value));
    else if (change.pool.what == TermChange::What::Remove)
        parts.append(QCoreApplication::translate("CustomerPlan", "pool removed"));
    if (parts.isEmpty())
        parts.append(QCoreApplication::translate("CustomerPlan", "nothing changes"));
    if (change.effectiveOn.isValid())
        parts.append(QCoreApplication::translate("CustomerPlan", "from %1")
                         .arg(QLocale().toString(change.effectiveOn, QLocale::ShortFormat)));
    return parts.join(u", "_s);
}

} // namespace lk
