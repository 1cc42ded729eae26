// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/device_list.h"
#include "core/import/duplicate_index.h"
#include "core/import/identifier_judge.h"
#include "core/import/record_reader.h"
#include "core/import/row_rules.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace lk::intake {

/// Reads what a row asks for from the row's own record, and compares the rows with each other: one SIM or
/// device cannot go to two lines.
class RequestReader {
public:
    explicit RequestReader(const ColumnMap &map);

    /// True if some column asks for something.
    [[nodiscard]] bool isActive() const { return !m_columns.isEmpty(); }
    /// Fills `row.request`; what cannot be read is left empty and blocks the row.
    void read(const RowBench &bench, const Record &record);
    /// Compares the last row of the list with those before it. `present` knows the first row of each ICCID.
    void compareLast(const RowRules &rules, RowList &rows, const DuplicateIndex &present);

private:
    /// What the text of a cell came out as; kept, because most rows repeat the text of the row above.
    struct Reading {
        QByteArray bytes = {};
        QString text = {};
        std::optional<Rule> problem = {};
        QString quoted = {};
    };
    struct AskingColumn {
        qsizetype index = 0;
        RequestRole role = RequestRole::None;
        Reading last = {};
    };

    static Reading readingOf(QByteArrayView bytes, RequestRole role);
    static void readText(const RowBench &bench, QString &field, AskingColumn &column, QByteArrayView bytes);
    static QString repairedText(const RowBench &bench, const AskingColumn &column);
    static void noteRepeated(
        const RowRules &rules, RowList &rows, DuplicateIndex &index, const QString &id, Rule rule);
    void noteChains(const RowRules &rules, RowList &rows, const DuplicateIndex &present);

    QList<AskingColumn> m_columns;
    SharedRequest m_last; ///< of the row before: often the same
    DuplicateIndex m_newIccids{&LineIds::iccid, DuplicateIndex::Of::Request};
    DuplicateIndex m_newImeis{&LineIds::imei, DuplicateIndex::Of::Request};
};

} // namespace lk::intake
