// SPDX-License-Identifier: Apache-2.0
#include "core/import/row_judge.h"

#include "core/import/identifier_judge.h"

#include <algorithm>

namespace lk::intake {

namespace {

std::optional<IdentifierKind> kindOfRole(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Iccid:
        return IdentifierKind::Iccid;
    case ColumnRole::Imei:
        return IdentifierKind::Imei;
    case ColumnRole::Msisdn:
        return IdentifierKind::Msisdn;
    case ColumnRole::Ignore:
    case ColumnRole::AnyIdentifier:
        break;
    }
    return std::nullopt;
}

/// True if the later row says something else about an identifier both rows give.
bool contradicts(const LineIds &first, const LineIds &later)
{
    const auto differ
        = [](const QString &a, const QString &b) { return !a.isEmpty() && !b.isEmpty() && a != b; };
    return differ(first.iccid, later.iccid) || differ(first.imei, later.imei)
        || differ(first.msisdn, later.msisdn);
}

} // namespace

RowJudge::RowJudge(const ColumnMap &map, RowList &rows, RepairBook &repairs)
    : m_rows(rows),
      m_repairs(repairs),
      m_requests(map),
      m_pastedList(map.delimiter == kPastedList && map.columns.size() == 1)
{
    takeColumns(map);
    for (const Column &column : map.columns) {
        if (map.hasHeader)
            m_width = std::max<qsizetype>(m_width, column.index + 1);
    }
}

void RowJudge::takeColumns(const ColumnMap &map)
{
    for (const Column &column : map.columns) {
        if (column.role == ColumnRole::Ignore)
            continue;
        const auto kind = kindOfRole(column.role);
        const bool unclear = kind && column.unclear
            && std::count_if(map.columns.begin(), map.columns.end(),
                   [&](const Column &other) { return other.unclear && other.role == column.role; })
                > 1;
        if (!unclear) {
            m_columns.append({.index = column.index, .kind = kind});
            continue;
        }
        const auto known = std::find_if(m_unclear.begin(), m_unclear.end(),
            [&](const UnclearColumns &columns) { return columns.kind == *kind; });
        if (known == m_unclear.end())
            m_unclear.append({.kind = *kind, .indexes = {column.index}});
        else
            known->indexes.append(column.index);
    }
}

void RowJudge::judge(const Record &record)
{
    if (m_pastedList) {
        judgeEachValue(record);
        return;
    }
    ImportedRow row{.fileRow = record.fileRow};
    judgeRecordFlaws(row, record);
    const RowBench bench{m_rules, m_repairs, row};
    for (const MappedColumn &column : m_columns) {
        const CleanedCell cell = cleaned(record, column.index);
        if (column.kind)
            judgeIdentifier(bench, *column.kind, cell);
        else
            judgeByShape(bench, cell);
    }
    for (const UnclearColumns &columns : m_unclear)
        judgeUnclear(row, columns, record);
    if (m_requests.isActive())
        m_requests.read(bench, record);
    append(std::move(row));
}

CleanedCell RowJudge::cleaned(const Record &record, qsizetype index) const
{
    return cleanCell(record.cell(index), m_repairs.accepted());
}

void RowJudge::judgeUnclear(ImportedRow &row, const UnclearColumns &columns, const Record &record)
{
    CleanedCell first;
    bool agree = true;
    for (const qsizetype index : columns.indexes) {
        const CleanedCell cell = cleaned(record, index);
        agree = agree && (index == columns.indexes.first() || cell.text == first.text);
        if (first.content == CellContent::Empty)
            first = cell;
    }
    judgeIdentifier({m_rules, m_repairs, row}, columns.kind, first);
    if (!agree)
        m_rules.add(row, Rule::PairUnclear, toText(columns.kind));
}

void RowJudge::judgeEachValue(const Record &record)
{
    for (qsizetype i = 0; i < record.size(); ++i) {
        ImportedRow row{.fileRow = record.fileRow};
        judgeRecordFlaws(row, record);
        const RowBench bench{m_rules, m_repairs, row};
        const CleanedCell cell = cleaned(record, i);
        if (const auto kind = m_columns.isEmpty() ? std::nullopt : m_columns.first().kind)
            judgeIdentifier(bench, *kind, cell);
        else
            judgeByShape(bench, cell);
        append(std::move(row));
    }
}

void RowJudge::judgeRecordFlaws(ImportedRow &row, const Record &record) const
{
    if (record.quoteBroken)
        m_rules.add(row, Rule::QuoteBroken);
    if (record.cellTooLong)
        m_rules.add(row, Rule::CellTooLong);
    if (record.tooManyCells)
        m_rules.add(row, Rule::TooManyCells);
    for (qsizetype i = m_width; m_width > 0 && i < record.size(); ++i) {
        if (cleanCell(record.cell(i)).content != CellContent::Empty) {
            m_rules.add(row, m_requests.isActive() ? Rule::Shifted : Rule::ExtraCells);
            break;
        }
    }
}

void RowJudge::append(ImportedRow &&row)
{
    if (row.ids.isEmpty() && row.verdict != RowVerdict::Blocked)
        m_rules.add(row, Rule::NoIdentifier);
    lookForDuplicates(row);
    m_rows.append(row);
    if (m_requests.isActive() && !repeatsLine(row))
        m_requests.compareLast(m_rules, m_rows, m_iccids);
}

/// True for a mere repetition: it is blocked as such and says nothing against the first row.
bool RowJudge::repeatsLine(const ImportedRow &row) const
{
    return row.duplicateOf != 0
        && std::none_of(row.reasons.cbegin(), row.reasons.cend(),
            [](const RowReason &reason) { return reason.rule == QLatin1StringView("pair.requests-differ"); });
}

void RowJudge::lookForDuplicates(ImportedRow &row)
{
    const qsizetype here = m_rows.size();
    if (!row.ids.iccid.isEmpty()) {
        if (const auto first = m_iccids.find(m_rows, row.ids.iccid)) {
            markDuplicate(row, *first);
            return;
        }
    }
    const auto sameDevice = [&](const DuplicateIndex &index, const QString &id) -> std::optional<qsizetype> {
        const auto first = id.isEmpty() ? std::nullopt : index.find(m_rows, id);
        const bool apart = first && !row.ids.iccid.isEmpty() && !m_rows.at(*first).ids.iccid.isEmpty();
        return apart ? std::nullopt : first;
    };
    const auto byImei = sameDevice(m_imeis, row.ids.imei);
    const auto byMsisdn = sameDevice(m_msisdns, row.ids.msisdn);
    if (byImei || byMsisdn) {
        markDuplicate(row, std::min(byImei.value_or(here), byMsisdn.value_or(here)));
        return;
    }
    if (!row.ids.iccid.isEmpty())
        m_iccids.add(row.ids.iccid, here);
    noteRepeated(row, m_imeis, row.ids.imei, Rule::ImeiRepeated);
    noteRepeated(row, m_msisdns, row.ids.msisdn, Rule::MsisdnRepeated);
}

void RowJudge::markDuplicate(ImportedRow &row, qsizetype first)
{
    ImportedRow earlier = m_rows.at(first);
    const qsizetype known = earlier.reasons.size();
    row.duplicateOf = earlier.fileRow;
    m_rules.add(row, Rule::Duplicate, QString::number(earlier.fileRow));
    if (contradicts(earlier.ids, row.ids))
        m_rules.addOnce(earlier, Rule::DuplicateDiffers, QString::number(row.fileRow));
    if (!(earlier.request == row.request)) {
        m_rules.add(row, Rule::PairRequestsDiffer, QString::number(earlier.fileRow));
        m_rules.addOnce(earlier, Rule::PairRequestsDiffer, QString::number(row.fileRow));
    }
    if (earlier.reasons.size() != known)
        m_rows.replace(first, earlier);
}

void RowJudge::noteRepeated(ImportedRow &row, DuplicateIndex &index, const QString &id, Rule rule)
{
    if (id.isEmpty())
        return;
    if (const auto first = index.find(m_rows, id))
        m_rules.add(row, rule, QString::number(m_rows.at(*first).fileRow));
    else
        index.add(id, m_rows.size());
}

} // namespace lk::intake
