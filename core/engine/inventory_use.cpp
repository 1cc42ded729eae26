// SPDX-License-Identifier: Apache-2.0
#include "core/engine/inventory_use.h"

#include "core/store/line_table.h"

namespace lk::engine {

namespace {

/// True if the row names nothing that the line is not.
bool isSameLine(const LineIds &row, const LineIds &line)
{
    const auto agrees
        = [](const QString &mine, const QString &theirs) { return mine.isEmpty() || mine == theirs; };
    return agrees(row.iccid, line.iccid) && agrees(row.imei, line.imei)
        && agrees(normalizedMsisdn(row.msisdn), normalizedMsisdn(line.msisdn));
}

} // namespace

bool InventoryUse::mayBeUsed(const planning::PlanRow &row, const LineState &state) const
{
    const milliseconds trusted = freshness.value(row.account.value, milliseconds{0});
    const qint64 age = now - state.readAt;
    if (state.readAt <= 0 || age < 0 || milliseconds{age} >= trusted || !isSameLine(row.ids, state.ids))
        return false;
    if (state.status == DeviceStatus::Unknown || state.status == DeviceStatus::Changing)
        return false;
    // There the inventory keeps what the operator meant, which a reading would not show.
    const bool ambiguous = state.status == DeviceStatus::Suspended || state.status == DeviceStatus::Inactive;
    return !(traitsOf(*row.carrier).suspendedIsInactive && ambiguous);
}

Result<void> InventoryUse::find(const QList<planning::PlanRow> &rows, const ChangeSpec &planSpec,
    QHash<qsizetype, LineState> &known, store::Database &database) const
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const planning::PlanRow &row = rows.at(i);
        const ChangeSpec &spec = row.spec ? *row.spec : planSpec;
        const bool simple
            = (spec.kind == ChangeKind::Suspend || spec.kind == ChangeKind::Restore) && !hasPlanFirst(spec);
        if (!simple || !row.willBeSent() || !row.carrier || !freshness.contains(row.account.value))
            continue;
        const auto lines = store::findLines(database, tenant, row.ids);
        if (!lines)
            return lines.failure();
        for (const store::KnownLine &line : *lines) {
            if (line.account == row.account && mayBeUsed(row, line.state))
                known.insert(i, line.state);
        }
    }
    return {};
}

} // namespace lk::engine
