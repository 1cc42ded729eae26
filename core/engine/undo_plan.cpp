// SPDX-License-Identifier: Apache-2.0
#include "core/engine/undo_plan.h"

#include "core/domain/inverse.h"
#include "core/planning/judge.h"
#include "core/store/change_reading.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

/// The line as it is called now: what was swapped goes by its new names.
LineIds idsNow(const store::DoneLine &line)
{
    LineIds ids = line.ids;
    if (line.spec.kind == ChangeKind::ChangeIdentifier) {
        ids.iccid = line.spec.newIccid.isEmpty() ? ids.iccid : line.spec.newIccid;
        ids.imei = line.spec.newImei.isEmpty() ? ids.imei : line.spec.newImei;
    }
    return ids;
}

void blockRow(intake::ImportedRow &row, const QString &rule, const QString &text, const QString &fix = {})
{
    row.verdict = intake::RowVerdict::Blocked;
    row.reasons.append({rule, text, fix});
}

/// One row of the undo; nothing is put into `spec` for a line that cannot be put back.
intake::ImportedRow rowOf(
    const BulkChange &change, const store::DoneLine &line, std::optional<ChangeSpec> &spec)
{
    intake::ImportedRow row;
    row.fileRow = line.fileRow;
    row.ids = idsNow(line);
    if (line.state != ChangeState::Succeeded) {
        blockRow(row, u"undo.not-known"_s,
            QCoreApplication::translate("UndoPlan",
                "Whether change %1 was applied to this line is not known, so it cannot be undone.")
                .arg(change.id.value),
            QCoreApplication::translate("UndoPlan", "Decide about the line in that change first."));
        return row;
    }
    const auto inverse = inverseOf(line.spec, line.carrier, line.ids, line.before);
    if (const auto *reason = std::get_if<NotUndoable>(&inverse)) {
        blockRow(row, reason->rule, reason->text);
        return row;
    }
    spec = std::get<ChangeSpec>(inverse);
    if (const QString left = leftAfterUndo(line.spec); !left.isEmpty()) {
        row.verdict = intake::RowVerdict::Warning;
        row.reasons.append({u"undo.plan-stays"_s, left, {}});
    }
    return row;
}

} // namespace

PlanRequest undoRequest(const BulkChange &change, const QList<store::DoneLine> &lines)
{
    PlanRequest request;
    request.reason = QCoreApplication::translate("UndoPlan", "Undo of change %1: %2")
                         .arg(change.id.value)
                         .arg(change.title);
    request.list.source = QCoreApplication::translate("UndoPlan", "change %1").arg(change.id.value);
    request.tenant = change.tenant;
    QList<ChangeSpec> asked;
    for (const store::DoneLine &line : lines) {
        std::optional<ChangeSpec> spec;
        const intake::ImportedRow row = rowOf(change, line, spec);
        if (spec) {
            request.rowSpecs.insert(row.fileRow, *spec);
            request.undoes.insert(row.fileRow, line.spec);
            asked.append(*spec);
        }
        request.list.rows.append(row);
    }
    // One kind for all gets its name; several are a change whose lines each say their own.
    const bool alike = !asked.isEmpty()
        && std::all_of(asked.begin(), asked.end(),
            [&](const ChangeSpec &spec) { return spec.kind == asked.first().kind; });
    request.spec = alike ? ChangeSpec{.kind = asked.first().kind} : ChangeSpec{.asListed = true};
    return request;
}

Result<PlanRequest> readUndoRequest(store::Database &database, BulkChangeId id)
{
    const auto change = store::readChange(database, id);
    if (!change)
        return change.failure();
    if (!*change)
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("UndoPlan", "There is no change %1; nothing was planned.")
                .arg(id.value));
    const auto lines = store::readDoneLines(database, id);
    if (!lines)
        return lines.failure();
    if (lines->isEmpty())
        return fail(ErrorKind::Refused,
            QCoreApplication::translate("UndoPlan",
                "Change %1 has changed no line, so there is nothing to undo. Nothing was planned.")
                .arg(id.value));
    return undoRequest(**change, *lines);
}

void judgeUndo(planning::PlanRow &row, const ChangeSpec &done)
{
    if (row.verdict == planning::Verdict::Blocked || row.verdict == planning::Verdict::AlreadySo
        || !row.before || !row.carrier || isLocal(done.kind))
        return;
    // The line of a swap was found by its new name: that it answers to it is the proof.
    const bool asMade
        = done.kind == ChangeKind::ChangeIdentifier || isAtTarget(*row.carrier, done, *row.before);
    if (asMade)
        return;
    planning::block(row, u"undo.drifted"_s,
        QCoreApplication::translate(
            "UndoPlan", "The line has been changed since: it is now %1. It is left as it is.")
            .arg(currentText(done, *row.before)),
        QCoreApplication::translate("UndoPlan", "Look at its history; plan a change of its own if needed."));
}

} // namespace lk::engine
