// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/cell_cleaning.h"
#include "core/import/device_list.h"
#include "core/import/duplicate_index.h"
#include "core/import/record_reader.h"
#include "core/import/repair_book.h"
#include "core/import/request_reader.h"
#include "core/import/row_rules.h"

#include <QList>

#include <optional>

namespace lk::intake {

/// Turns records into judged rows. All values of a row come from one record, so pairs cannot shift.
class RowJudge {
public:
    RowJudge(const ColumnMap &map, RowList &rows, RepairBook &repairs);

    /// Appends the row of a non-blank record; of a pasted list, one row for each value.
    void judge(const Record &record);

private:
    struct MappedColumn {
        qsizetype index = 0;
        std::optional<IdentifierKind> kind; ///< nothing = by shape
    };

    /// Columns of one kind of which nobody said which names the line.
    struct UnclearColumns {
        IdentifierKind kind = IdentifierKind::Iccid;
        QList<qsizetype> indexes = {};
    };

    void takeColumns(const ColumnMap &map);
    void judgeEachValue(const Record &record);
    void judgeUnclear(ImportedRow &row, const UnclearColumns &columns, const Record &record);
    [[nodiscard]] CleanedCell cleaned(const Record &record, qsizetype index) const;
    void judgeRecordFlaws(ImportedRow &row, const Record &record) const;
    void append(ImportedRow &&row);
    [[nodiscard]] bool repeatsLine(const ImportedRow &row) const;
    void lookForDuplicates(ImportedRow &row);
    void markDuplicate(ImportedRow &row, qsizetype first);
    void noteRepeated(ImportedRow &row, DuplicateIndex &index, const QString &id, Rule rule);

    RowList &m_rows;
    RepairBook &m_repairs;
    QList<MappedColumn> m_columns;
    QList<UnclearColumns> m_unclear;
    RequestReader m_requests;
    qsizetype m_width = 0; ///< cells a record may have; 0 = unknown
    bool m_pastedList = false;
    RowRules m_rules;
    DuplicateIndex m_iccids{&LineIds::iccid};
    DuplicateIndex m_imeis{&LineIds::imei};
    DuplicateIndex m_msisdns{&LineIds::msisdn};
};

} // namespace lk::intake
