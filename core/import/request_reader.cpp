// SPDX-License-Identifier: Apache-2.0
#include "core/import/request_reader.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

/// Where the text of a role goes; nothing for the identifiers.
QString RowRequest::*textMember(RequestRole role)
{
    switch (role) {
    case RequestRole::Action:
        return &RowRequest::action;
    case RequestRole::RatePlan:
        return &RowRequest::ratePlan;
    case RequestRole::ReasonCode:
        return &RowRequest::reasonCode;
    case RequestRole::ZipCode:
        return &RowRequest::zipCode;
    case RequestRole::CustomerPlan:
        return &RowRequest::customerPlan;
    case RequestRole::DataPool:
        return &RowRequest::dataPool;
    case RequestRole::EffectiveDate:
        return &RowRequest::effectiveDate;
    case RequestRole::None:
    case RequestRole::NewIccid:
    case RequestRole::NewImei:
        break;
    }
    return nullptr;
}

template <std::size_t N>
bool isAnyOf(const std::array<QStringView, N> &words, const QString &text)
{
    return std::any_of(words.begin(), words.end(),
        [&](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

constexpr std::array<QStringView, 9> kSpreadsheetErrors{
    u"#N/A", u"#REF!", u"#VALUE!", u"#NAME?", u"#DIV/0!", u"#NULL!", u"#NUM!", u"#SPILL!", u"#CALC!"};
constexpr std::array<QStringView, 5> kNothingWords{u"n/a", u"-", u"--", u"–", u"—"};

/// A dash may stand for nothing, but not where leaving something out is itself a choice: a row whose action
/// is a dash must not get the change meant for the others, and "no plan" is not "the same plan".
bool dashMeansNothing(RequestRole role)
{
    return role == RequestRole::RatePlan || role == RequestRole::ReasonCode || role == RequestRole::ZipCode
        || role == RequestRole::EffectiveDate;
}

/// Adds a reason to a row that is in the list already.
void addTo(RowList &rows, qsizetype index, const RowRules &rules, Rule rule, const QString &quoted,
    const QString &second = {})
{
    ImportedRow row = rows.at(index);
    rules.add(row, rule, quoted, second);
    rows.replace(index, row);
}

} // namespace

RequestReader::RequestReader(const ColumnMap &map)
{
    for (const Column &column : map.columns) {
        if (column.asksFor() != RequestRole::None)
            m_columns.append({.index = column.index, .role = column.asksFor()});
    }
}

void RequestReader::read(const RowBench &bench, const Record &record)
{
    RowRequest request;
    const RepairSet accepted = bench.repairs.accepted();
    for (AskingColumn &column : m_columns) {
        const QByteArrayView bytes = record.cell(column.index);
        if (column.role == RequestRole::NewIccid)
            judgeNewIdentifier(bench, request.newIds, IdentifierKind::Iccid, cleanCell(bytes, accepted));
        else if (column.role == RequestRole::NewImei)
            judgeNewIdentifier(bench, request.newIds, IdentifierKind::Imei, cleanCell(bytes, accepted));
        else if (const auto member = textMember(column.role))
            readText(bench, request.*member, column, bytes);
    }
    if (m_last.isEmpty() ? !request.isEmpty() : request != *m_last)
        m_last = SharedRequest(request);
    bench.row.request = m_last;
}

void RequestReader::readText(
    const RowBench &bench, QString &field, AskingColumn &column, QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    if (column.last.bytes != bytes)
        column.last = readingOf(bytes, column.role);
    const Reading &reading = column.last;
    if (reading.problem) {
        bench.rules.add(bench.row, *reading.problem, reading.quoted);
        return;
    }
    const QString text = repairedText(bench, column);
    if (field.isEmpty())
        field = text;
    else if (!text.isEmpty() && field != text)
        bench.rules.add(bench.row, Rule::RequestTwoValues);
}

/// What the column asks for. A ZIP code that went through a spreadsheet as a number has lost its zeros.
QString RequestReader::repairedText(const RowBench &bench, const AskingColumn &column)
{
    const QString &text = column.last.text;
    const bool shortZip
        = column.role == RequestRole::ZipCode && (text.size() == 3 || text.size() == 4) && isDigits(text);
    if (!shortZip)
        return text;
    const QString after = text.rightJustified(5, u'0');
    if (!bench.repairs.apply(bench.row, RepairKind::ZipLeadingZero, u"zip"_s, text, after)) {
        bench.rules.add(bench.row, Rule::ZipLeadingZero, text, after);
        return text;
    }
    bench.rules.add(bench.row, Rule::Repaired, text, after);
    return after;
}

RequestReader::Reading RequestReader::readingOf(QByteArrayView bytes, RequestRole role)
{
    Reading reading{.bytes = bytes.toByteArray()};
    const CleanedCell cell = cleanWords(bytes);
    if (cell.content == CellContent::Empty || (dashMeansNothing(role) && isAnyOf(kNothingWords, cell.text)))
        return reading;
    if (cell.content == CellContent::HiddenCharacter)
        reading.problem = Rule::RequestHiddenCharacter;
    else if (isAnyOf(kSpreadsheetErrors, cell.text))
        reading.problem = Rule::RequestSpreadsheetError;
    else if (role != RequestRole::Action)
        reading.text = cell.text;
    else if (const auto action = actionFromText(cell.text))
        reading.text = toText(*action);
    else
        reading.problem = Rule::ActionUnknown;
    if (reading.problem)
        reading.quoted = quotable(cell.text);
    return reading;
}

void RequestReader::compareLast(const RowRules &rules, RowList &rows, const DuplicateIndex &present)
{
    const ImportedRow row = rows.last();
    const LineIds newIds = row.request->newIds;
    if (!newIds.iccid.isEmpty() && newIds.iccid == row.ids.iccid)
        addTo(rows, rows.size() - 1, rules, Rule::PairSame, u"ICCID"_s);
    if (!newIds.imei.isEmpty() && newIds.imei == row.ids.imei)
        addTo(rows, rows.size() - 1, rules, Rule::PairSame, u"IMEI"_s);
    noteChains(rules, rows, present);
    noteRepeated(rules, rows, m_newIccids, newIds.iccid, Rule::PairNewIccidRepeated);
    noteRepeated(rules, rows, m_newImeis, newIds.imei, Rule::PairNewImeiRepeated);
}

/// Each row takes part at most once as the one that gets a SIM and once as the one that gives it up, so that
/// a list of nothing but repetitions cannot pile up reasons on one row.
void RequestReader::noteChains(const RowRules &rules, RowList &rows, const DuplicateIndex &present)
{
    const qsizetype here = rows.size() - 1;
    const auto note = [&](qsizetype getting, qsizetype giving) {
        const QString gets = QString::number(rows.at(getting).fileRow);
        const QString gives = QString::number(rows.at(giving).fileRow);
        for (const qsizetype index : {getting, giving})
            addTo(rows, index, rules, Rule::PairChain, gets, gives);
    };
    const QString newIccid = rows.at(here).request->newIds.iccid;
    const QString iccid = rows.at(here).ids.iccid;
    if (newIccid == iccid)
        return;
    if (!newIccid.isEmpty() && !m_newIccids.find(rows, newIccid)) {
        if (const auto giving = present.find(rows, newIccid))
            note(here, *giving);
    }
    if (!iccid.isEmpty() && rows.at(here).duplicateOf == 0) {
        const auto getting = m_newIccids.find(rows, iccid);
        if (getting && rows.at(*getting).ids.iccid != iccid)
            note(*getting, here);
    }
}

void RequestReader::noteRepeated(
    const RowRules &rules, RowList &rows, DuplicateIndex &index, const QString &id, Rule rule)
{
    if (id.isEmpty())
        return;
    const qsizetype here = rows.size() - 1;
    const auto first = index.find(rows, id);
    if (!first) {
        index.add(id, here);
        return;
    }
    ImportedRow earlier = rows.at(*first);
    addTo(rows, here, rules, rule, QString::number(earlier.fileRow));
    rules.addOnce(earlier, rule, QString::number(rows.at(here).fileRow));
    rows.replace(*first, earlier);
}

} // namespace lk::intake
