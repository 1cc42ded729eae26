// SPDX-License-Identifier: Apache-2.0
#include "core/planning/judge.h"

#include "core/base/check.h"
#include "core/base/sentence.h"
#include "core/domain/verification.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::planning {

namespace {

void judgeState(PlanRow &row, const ChangeSpec &spec, const LineState &state)
{
    row.before = state;
    if (row.ids.imei.isEmpty())
        row.ids.imei = state.ids.imei;
    if (row.ids.msisdn.isEmpty())
        row.ids.msisdn = state.ids.msisdn;
    if (row.ids.iccid.isEmpty())
        row.ids.iccid = state.ids.iccid;
    if (isAtTarget(*row.carrier, spec, state)) {
        row.verdict = Verdict::AlreadySo;
        return;
    }
    if (const auto refusal = transitionRefusal(*row.carrier, spec, state)) {
        block(row, u"carrier."_s + refusal->code.toLower(), refusal->text);
        return;
    }
    row.verdict = row.reasons.isEmpty() ? Verdict::Change : Verdict::Warning;
}

} // namespace

void block(PlanRow &row, const QString &rule, const QString &text, const QString &fix)
{
    row.verdict = Verdict::Blocked;
    row.reasons.append({rule, text, fix, RuleLevel::Block});
}

void judgeReading(PlanRow &row, const ChangeSpec &spec, const LineReading &reading)
{
    LK_CHECK(row.carrier,
        return block(row, u"internal"_s, QCoreApplication::translate("Judge", "The row has no carrier.")));
    if (const auto *state = std::get_if<LineState>(&reading)) {
        judgeState(row, spec, *state);
    } else if (const auto *missing = std::get_if<LineNotThere>(&reading)) {
        // A refusal of our own says itself what is missing.
        const bool ours = missing->refusal.errorClass == ErrorClass::Precondition;
        block(row, ours ? u"carrier."_s + missing->refusal.code.toLower() : u"carrier.unknown-line"_s,
            missing->refusal.text,
            ours ? QString()
                 : QCoreApplication::translate(
                     "Judge", "Check the identifier, and that the line belongs to this account."));
    } else {
        const auto &failed = std::get<ReadFailed>(reading);
        block(row, u"carrier.unreadable"_s,
            QCoreApplication::translate("Judge", "The line could not be read: %1").arg(failed.refusal.text),
            QCoreApplication::translate("Judge", "Check again when the carrier answers."));
    }
}

bool needsNewSimRead(const PlanRow &row, const ChangeSpec &spec)
{
    // Where a line is found by its number only, a SIM without one cannot be asked about.
    return row.willBeSent() && spec.kind == ChangeKind::ChangeIdentifier && !spec.newIccid.isEmpty()
        && keyKind(*row.carrier) == IdentifierKind::Iccid;
}

void judgeNewSim(PlanRow &row, const ChangeSpec &spec, const LineReading &reading)
{
    if (const auto *failed = std::get_if<ReadFailed>(&reading)) {
        block(row, u"new-sim.unreadable"_s,
            QCoreApplication::translate("Judge", "Whether the new SIM %1 is free could not be read: %2")
                .arg(spec.newIccid, failed->refusal.text),
            QCoreApplication::translate("Judge", "Check again when the carrier answers."));
        return;
    }
    const auto *state = std::get_if<LineState>(&reading);
    if (traitsOf(*row.carrier).newSimMustBeUnknown) {
        if (state)
            block(row, u"new-sim.in-database"_s,
                QCoreApplication::translate("Judge",
                    "The new SIM %1 is in the database of %3 already (%2), which takes only SIMs that it "
                    "does "
                    "not know yet.")
                    .arg(
                        spec.newIccid, withinSentence(displayName(state->status)), displayName(*row.carrier)),
                QCoreApplication::translate("Judge",
                    "Choose another SIM, or delete this one at the carrier once it is deactivated."));
        return;
    }
    const bool inStock = state
        && (state->status == DeviceStatus::Inventory || state->status == DeviceStatus::PendingActivation);
    if (inStock)
        return;
    block(row, state ? u"new-sim.in-use"_s : u"new-sim.unknown"_s,
        state ? QCoreApplication::translate("Judge", "The new SIM %1 is not free: it is %2.")
                    .arg(spec.newIccid, withinSentence(displayName(state->status)))
              : QCoreApplication::translate(
                  "Judge", "The carrier does not know the new SIM %1 in this account.")
                    .arg(spec.newIccid),
        QCoreApplication::translate("Judge", "Choose a SIM that is in the account's stock."));
}

} // namespace lk::planning
