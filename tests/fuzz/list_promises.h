// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/device_list.h"
#include "tests/fuzz/fuzz_support.h"

namespace lk::fuzz {

/// What holds for every list, whatever stood in the file: rows in the order of the file, each with a verdict
/// that its reasons explain, nothing but digits in identifiers, counts that add up.
inline void checkList(const Result<intake::DeviceList> &list)
{
    using intake::RowVerdict;
    if (!list) {
        promise(!list.error().message.isEmpty(), "a refusal says why");
        return;
    }
    const bool eachValueARow = list->columns.delimiter == intake::kPastedList;
    qint64 before = 0;
    qint64 applied = 0;
    for (const intake::ImportedRow &row : list->rows) {
        promise(
            eachValueARow ? row.fileRow >= before : row.fileRow > before, "rows in the order of the file");
        before = row.fileRow;
        promise((row.verdict == RowVerdict::Ok) == row.reasons.isEmpty(), "a verdict has its reasons");
        promise(
            !row.ids.isEmpty() || row.verdict == RowVerdict::Blocked, "a row without identifier is blocked");
        promise(row.duplicateOf < row.fileRow || eachValueARow, "a duplicate names an earlier row");
        for (const QString &id : {row.ids.iccid, row.ids.imei, row.ids.msisdn}) {
            for (const QChar c : id)
                promise(c >= u'0' && c <= u'9', "identifiers are digits");
        }
        for (const intake::RowRepair &repair : row.repairs)
            applied += repair.applied ? 1 : 0;
    }
    promise(list->count(RowVerdict::Ok) + list->count(RowVerdict::Warning) + list->count(RowVerdict::Blocked)
            == list->rows.size(),
        "every row has one verdict");
    qint64 counted = 0;
    for (const intake::RepairCount &count : list->repairs)
        counted += count.applied;
    promise(counted >= applied, "repairs are counted");
}

} // namespace lk::fuzz
