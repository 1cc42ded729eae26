// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/device_list.h"
#include "core/import/duplicate_index.h"
#include "core/import/record_reader.h"
#include "core/import/row_rules.h"

#include <QList>

#include <optional>

namespace lk::intake {

/// Turns records into judged rows. All identifiers of a row come from one record, so pairs cannot shift.
class RowJudge {
public:
    RowJudge(const ColumnMap &map, QList<ImportedRow> &rows);

    /// Appends the row of a non-blank record; of a pasted list, one row for each value.
    void judge(const Record &record);

private:
    struct MappedColumn {
        qsizetype index = 0;
        std::optional<IdentifierKind> kind; ///< nothing = by shape
    };

    void judgeEachValue(const Record &record);
    void judgeRecordFlaws(ImportedRow &row, const Record &record) const;
    void append(ImportedRow row);
    void lookForDuplicates(ImportedRow &row);
    void markDuplicate(ImportedRow &row, qsizetype first);
    void noteRepeated(ImportedRow &row, DuplicateIndex &index, const QString &id, Rule rule);

    QList<ImportedRow> &m_rows;
    QList<MappedColumn> m_columns;
    qsizetype m_width = 0; ///< cells a record may have; 0 = unknown
    bool m_pastedList = false;
    RowRules m_rules;
    DuplicateIndex m_iccids{&LineIds::iccid};
    DuplicateIndex m_imeis{&LineIds::imei};
    DuplicateIndex m_msisdns{&LineIds::msisdn};
};

} // namespace lk::intake
