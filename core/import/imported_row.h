// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/identifier.h"
#include "core/import/repair.h"
#include "core/import/row_request.h"

#include <QList>
#include <QString>

namespace lk::intake {

/// Whether a row can be used. The order is the severity.
enum class RowVerdict {
    Ok,
    Warning, ///< usable, but the operator should look
    Blocked, ///< cannot be used as it stands; the other rows go on
};

/// Why a row is not simply Ok: a stable rule id such as "iccid.check-digit", a sentence, and what to do.
/// The texts may quote the file: show them as plain text only.
struct RowReason {
    QString rule = {};
    QString text = {};
    QString fix = {};

    bool operator==(const RowReason &) const = default;
};

/// One row of a list. Identifiers and request come from the same record. A value that cannot be read is left
/// empty and explained by a reason. NANP numbers are kept as ten digits, IMEIs as fifteen.
struct ImportedRow {
    qint64 fileRow = 0; ///< line of the file on which the record starts, 1-based
    LineIds ids = {};
    RowVerdict verdict = RowVerdict::Ok;
    QList<RowReason> reasons = {};
    qint64 duplicateOf = 0; ///< fileRow of the first row with the same identifier; 0 = no duplicate
    SharedRequest request = {}; ///< what the row asks for beside naming its line
    QList<RowRepair> repairs = {}; ///< what was put right in its cells, or could be

    bool operator==(const ImportedRow &) const = default;
};

} // namespace lk::intake
