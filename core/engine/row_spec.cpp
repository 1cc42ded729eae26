// SPDX-License-Identifier: Apache-2.0
#include "core/engine/row_spec.h"

#include "core/planning/judge.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

bool takesRatePlan(ChangeKind kind)
{
    return kind == ChangeKind::Activate || kind == ChangeKind::ChangeRatePlan;
}

bool takesReasonCode(ChangeKind kind)
{
    return kind == ChangeKind::Suspend || kind == ChangeKind::Restore || kind == ChangeKind::Deactivate;
}

void noteOtherPlan(planning::PlanRow &row, const QString &mine, const QString &ofChange)
{
    row.reasons.append({u"row.other-plan"_s,
        QCoreApplication::translate(
            "RowSpec", "The row names the rate plan %1, the change %2; the row's own counts.")
            .arg(mine, ofChange),
        QCoreApplication::translate("RowSpec", "Make sure that this is meant.")});
}

/// The action of a row; nothing = the row was blocked.
std::optional<ChangeKind> kindOf(
    planning::PlanRow &row, std::optional<intake::RowAction> action, const ChangeSpec &ofChange)
{
    if (ofChange.asListed && !action) {
        planning::block(row, u"row.no-action"_s,
            QCoreApplication::translate("RowSpec", "The row does not say what is to be done with the line."),
            QCoreApplication::translate("RowSpec", "Fill in the action column: %1.")
                .arg(intake::actionWords().join(u", "_s)));
        return std::nullopt;
    }
    if (!action)
        return ofChange.kind;
    const ChangeKind kind = intake::changeKindOf(*action);
    if (!ofChange.asListed && kind != ofChange.kind) {
        planning::block(row, u"row.other-action"_s,
            QCoreApplication::translate("RowSpec", "The row asks for \"%1\", but this change is \"%2\".")
                .arg(intake::toText(*action), displayName(ofChange.kind)),
            QCoreApplication::translate(
                "RowSpec", "Take the actions from the list, or put this row into a change of its own."));
        return std::nullopt;
    }
    return kind;
}

void takeIdentifiers(ChangeSpec &spec, const LineIds &newIds, std::optional<intake::RowAction> action)
{
    if (action != intake::RowAction::ChangeImei)
        spec.newIccid = newIds.iccid;
    if (action != intake::RowAction::ChangeIccid)
        spec.newImei = newIds.imei;
}

/// A dash may mean "none" to one person and "as it is" to another.
bool isUnclearTerm(const QString &text)
{
    static const QStringList kUnclear{u"-"_s, u"--"_s, u"–"_s, u"—"_s, u"n/a"_s, u"0"_s};
    return kUnclear.contains(text.toLower());
}

void blockTerm(planning::PlanRow &row, const QString &text)
{
    planning::block(row, u"row.unclear-term"_s,
        QCoreApplication::translate("RowSpec",
            "Whether \"%1\" takes the customer plan or pool away or leaves "
            "it as it is cannot be told.")
            .arg(text),
        QCoreApplication::translate("RowSpec", "Write -1 for no change or null to take it away."));
}

/// Takes the row's own day, if it names one; false = the row was blocked.
bool takeDay(planning::PlanRow &row, const intake::RowRequest &request, QDate &day)
{
    if (request.effectiveDate.isEmpty())
        return true;
    const auto read = dayFromText(request.effectiveDate);
    if (!read) {
        planning::block(row, u"row.date"_s,
            QCoreApplication::translate("RowSpec", "\"%1\" is no date that can be read without doubt.")
                .arg(request.effectiveDate),
            QCoreApplication::translate("RowSpec", "Write it as year-month-day: 2026-12-01."));
        return false;
    }
    day = *read;
    return true;
}

/// For changes that take effect at once: a row that names another day is not meant to be changed now. False =
/// it was blocked.
bool isForToday(planning::PlanRow &row, const intake::RowRequest &request, QDate today)
{
    QDate day;
    if (!takeDay(row, request, day))
        return false;
    if (!day.isValid() || day == today)
        return true;
    planning::block(row, u"row.other-day"_s,
        QCoreApplication::translate(
            "RowSpec", "The row is meant for %1, and this change takes effect at once.")
            .arg(day.toString(Qt::ISODate)),
        QCoreApplication::translate("RowSpec", "Run it on that day, or take the date out of the list."));
    return false;
}

/// What is billed for the line; nothing = the row was blocked.
std::optional<CustomerChange> customerOf(planning::PlanRow &row, const intake::RowRequest &request,
    const std::optional<CustomerChange> &ofChange, QDate today)
{
    CustomerChange change = ofChange.value_or(CustomerChange{});
    for (const QString &text : {request.customerPlan, request.dataPool}) {
        if (isUnclearTerm(text)) {
            blockTerm(row, text);
            return std::nullopt;
        }
    }
    if (!request.customerPlan.isEmpty())
        change.plan = TermChange::fromText(request.customerPlan);
    if (!request.dataPool.isEmpty())
        change.pool = TermChange::fromText(request.dataPool);
    if (change.changesNothing() && request.customerPlan.isEmpty() && request.dataPool.isEmpty()) {
        planning::block(row, u"row.no-terms"_s,
            QCoreApplication::translate("RowSpec", "Neither the row nor the change names a customer plan."),
            QCoreApplication::translate("RowSpec", "Fill in the column \"Customer rate plan\" or \"Pool\"."));
        return std::nullopt;
    }
    if (!takeDay(row, request, change.effectiveOn))
        return std::nullopt;
    if (!change.effectiveOn.isValid())
        change.effectiveOn = today;
    return change;
}

/// The day a change of the carrier's plan takes effect; false = the row was blocked.
bool takePlanDay(planning::PlanRow &row, const intake::RowRequest &request, QDate &day, QDate today)
{
    if (!takeDay(row, request, day))
        return false;
    if (!day.isValid() || day <= today)
        return true;
    planning::block(row, u"row.future-date"_s,
        QCoreApplication::translate("RowSpec",
            "The plan is to change on %1. A change is proved by reading the line, and one that takes effect "
            "later cannot be read yet.")
            .arg(day.toString(Qt::ISODate)),
        QCoreApplication::translate("RowSpec", "Run this change on that day."));
    return false;
}

} // namespace

void applyRequest(
    planning::PlanRow &row, const intake::RowRequest &request, const ChangeSpec &ofChange, QDate today)
{
    if (row.verdict == planning::Verdict::Blocked)
        return;
    const auto action = intake::actionFromText(request.action);
    const auto kind = kindOf(row, action, ofChange);
    if (!kind)
        return;
    ChangeSpec spec = ofChange;
    spec.kind = *kind;
    spec.asListed = false;
    if (takesRatePlan(*kind) && !request.ratePlan.isEmpty()) {
        if (!spec.ratePlan.isEmpty() && spec.ratePlan != request.ratePlan)
            noteOtherPlan(row, request.ratePlan, spec.ratePlan);
        spec.ratePlan = request.ratePlan;
    }
    if (takesReasonCode(*kind) && !request.reasonCode.isEmpty())
        spec.reasonCode = request.reasonCode;
    if (*kind == ChangeKind::Activate && !request.zipCode.isEmpty())
        spec.zipCode = request.zipCode;
    if (*kind == ChangeKind::ChangeIdentifier)
        takeIdentifiers(spec, request.newIds, action);
    if (*kind != ChangeKind::ChangeCustomerPlan) {
        spec.customer.reset();
    } else {
        spec.customer = customerOf(row, request, ofChange.customer, today);
        if (!spec.customer)
            return;
    }
    if (*kind == ChangeKind::ChangeRatePlan) {
        if (!takePlanDay(row, request, spec.effectiveOn, today))
            return;
    } else {
        spec.effectiveOn = {};
        if (*kind != ChangeKind::ChangeCustomerPlan && !isForToday(row, request, today))
            return;
    }
    if (*kind != ChangeKind::Activate)
        spec.placeOfUse.reset();
    if (!takesRatePlan(*kind) && ofChange.asListed)
        spec.ratePlan.clear();
    if (spec != ofChange)
        row.spec = spec;
}

} // namespace lk::engine
