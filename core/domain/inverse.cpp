// SPDX-License-Identifier: Apache-2.0
#include "core/domain/inverse.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

using Inverse = std::variant<ChangeSpec, NotUndoable>;

NotUndoable cannot(const QString &rule, const QString &text)
{
    return {u"undo."_s + rule, text};
}

Inverse backToStatus(const ChangeSpec &done, Carrier carrier, const LineState &before)
{
    switch (before.status) {
    case DeviceStatus::Active:
        // Where a suspended and a deactivated line are one state, both come back in one way.
        if (done.kind == ChangeKind::Suspend || traitsOf(carrier).suspendedIsInactive)
            return ChangeSpec{.kind = ChangeKind::Restore};
        return cannot(u"deactivated"_s,
            QCoreApplication::translate("Inverse",
                "A deactivated line does not come back: activating it again is a new service, with a new "
                "number. Plan an activation if that is wanted."));
    case DeviceStatus::Suspended:
    case DeviceStatus::Inactive:
        if (done.kind == ChangeKind::Restore
            && (before.status == DeviceStatus::Suspended || traitsOf(carrier).suspendedIsInactive))
            return ChangeSpec{.kind = ChangeKind::Suspend};
        break;
    default:
        break;
    }
    if (done.kind == ChangeKind::Activate)
        return cannot(u"activated"_s,
            QCoreApplication::translate("Inverse",
                "An activation is not taken back: the line has been in service. Plan a deactivation if that "
                "is wanted."));
    return cannot(u"status"_s,
        QCoreApplication::translate("Inverse", "There is no change that brings a line back to \"%1\".")
            .arg(displayName(before.status)));
}

Inverse backToIdentifiers(const ChangeSpec &done, const LineIds &line)
{
    ChangeSpec back{.kind = ChangeKind::ChangeIdentifier};
    back.newIccid = done.newIccid.isEmpty() ? QString() : line.iccid;
    back.newImei = done.newImei.isEmpty() ? QString() : line.imei;
    const bool known = (done.newIccid.isEmpty() || !back.newIccid.isEmpty())
        && (done.newImei.isEmpty() || !back.newImei.isEmpty());
    if (known)
        return back;
    return cannot(u"identifier-unknown"_s,
        QCoreApplication::translate(
            "Inverse", "Which SIM or device the line had before was not known, so it cannot be given back."));
}

Inverse backToCustomerTerms(const ChangeSpec &done, const LineState &before)
{
    if (!done.customer)
        return cannot(u"customer"_s,
            QCoreApplication::translate("Inverse", "What the customer plan was before is not recorded."));
    CustomerChange back;
    const auto term = [](const TermChange &changed, const QString &was) {
        if (changed.what == TermChange::What::Keep)
            return TermChange{};
        return was.isEmpty() ? TermChange{.what = TermChange::What::Remove}
                             : TermChange{.what = TermChange::What::Set, .value = was};
    };
    back.plan = term(done.customer->plan, before.customer.plan);
    back.pool = term(done.customer->pool, before.customer.pool);
    return ChangeSpec{.kind = ChangeKind::ChangeCustomerPlan, .customer = back};
}

} // namespace

Inverse inverseOf(const ChangeSpec &done, Carrier carrier, const LineIds &line, const LineState &before)
{
    if (before.readAt == 0 && !isLocal(done.kind))
        return cannot(u"before-unknown"_s,
            QCoreApplication::translate("Inverse", "What the line was before the change is not recorded."));
    switch (done.kind) {
    case ChangeKind::Suspend:
    case ChangeKind::Restore:
    case ChangeKind::Activate:
    case ChangeKind::Deactivate:
        return backToStatus(done, carrier, before);
    case ChangeKind::ChangeRatePlan:
        if (before.ratePlan.isEmpty())
            return cannot(u"plan-unknown"_s,
                QCoreApplication::translate(
                    "Inverse", "Which rate plan the line had before is not recorded."));
        return ChangeSpec{.kind = ChangeKind::ChangeRatePlan, .ratePlan = before.ratePlan};
    case ChangeKind::ChangeIdentifier:
        return backToIdentifiers(done, line);
    case ChangeKind::ChangeCustomerPlan:
        return backToCustomerTerms(done, before);
    }
    return cannot(
        u"kind"_s, QCoreApplication::translate("Inverse", "This kind of change cannot be put back."));
}

QString leftAfterUndo(const ChangeSpec &done)
{
    if (!hasPlanFirst(done))
        return {};
    return QCoreApplication::translate("Inverse",
        "Its rate plan was changed to %1 first and stays so; change the plan back in a change of its own.")
        .arg(done.planFirst);
}

} // namespace lk
