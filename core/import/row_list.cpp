// SPDX-License-Identifier: Apache-2.0
#include "core/import/row_list.h"

#include <QHash>
#include <QSharedData>

#include <algorithm>
#include <array>
#include <deque>
#include <optional>

namespace lk::intake {

namespace {

/// Seventeen digits take 57 bits; the other seven hold how many digits there are, zeros in front included.
constexpr qsizetype kPackedDigits = 17;
constexpr int kLengthShift = 57;
constexpr quint64 kValueMask = (quint64{1} << kLengthShift) - 1;
constexpr qsizetype kMostIccidDigits = 22;

/// The digits as a number with their count; nothing if they do not fit.
std::optional<quint64> packed(QStringView digits)
{
    if (digits.size() > kPackedDigits)
        return std::nullopt;
    quint64 value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value | (static_cast<quint64>(digits.size()) << kLengthShift);
}

QString unpacked(quint64 number, QStringView head = {})
{
    const auto length = static_cast<qsizetype>(number >> kLengthShift);
    if (length == 0)
        return {};
    quint64 value = number & kValueMask;
    std::array<QChar, kPackedDigits> digits;
    for (qsizetype at = length; at > 0; value /= 10)
        digits[static_cast<std::size_t>(--at)] = QChar(static_cast<char16_t>(u'0' + value % 10));
    const QStringView tail(digits.data(), length);
    return head.isEmpty() ? tail.toString() : head.toString() + tail;
}

} // namespace

// Not without a name: `RowList::Rows` is made of them.
namespace rows {

/// One row. An ICCID of more than seventeen digits has its first ones apart.
struct PackedRow {
    quint64 iccid = 0;
    quint64 imei = 0;
    quint64 msisdn = 0;
    quint32 iccidHead = 0; ///< with a 1 in front, so that zeros count; 0 = none
    quint32 fileRow = 0;
    quint32 extra = 0; ///< index of what is to be said about it + 1; 0 = nothing
    RowVerdict verdict = RowVerdict::Ok;
};
static_assert(sizeof(PackedRow) == 40);

/// What most rows do not have.
struct RowExtra {
    QList<RowReason> reasons;
    QList<RowRepair> repairs;
    SharedRequest request;
    qint64 duplicateOf = 0;
};

} // namespace rows

namespace {

using rows::PackedRow;
using rows::RowExtra;

bool hasExtra(const ImportedRow &row)
{
    return !row.reasons.isEmpty() || !row.repairs.isEmpty() || row.duplicateOf != 0 || !row.request.isEmpty();
}

/// False if an identifier is no string of digits, or too long.
bool packIds(PackedRow &packedRow, const LineIds &ids)
{
    const qsizetype headDigits = std::max(qsizetype{0}, ids.iccid.size() - kPackedDigits);
    const auto iccid = packed(QStringView(ids.iccid).sliced(headDigits));
    const auto imei = packed(ids.imei);
    const auto msisdn = packed(ids.msisdn);
    const auto head = packed(QStringView(ids.iccid).first(headDigits));
    if (!iccid || !imei || !msisdn || !head || ids.iccid.size() > kMostIccidDigits)
        return false;
    packedRow.iccid = *iccid;
    packedRow.imei = *imei;
    packedRow.msisdn = *msisdn;
    quint32 one = headDigits == 0 ? 0 : 1;
    for (qsizetype n = 0; n < headDigits; ++n)
        one *= 10;
    packedRow.iccidHead = one + static_cast<quint32>(*head & kValueMask);
    return true;
}

LineIds unpackIds(const PackedRow &row)
{
    LineIds ids;
    const QString head = row.iccidHead == 0 ? QString() : QString::number(row.iccidHead).sliced(1);
    ids.iccid = unpacked(row.iccid, head);
    ids.imei = unpacked(row.imei);
    ids.msisdn = unpacked(row.msisdn);
    return ids;
}

} // namespace

class RowList::Rows : public QSharedData {
public:
    void put(PackedRow &at, const ImportedRow &row, quint32 index)
    {
        const quint32 extra = at.extra;
        at = PackedRow{.fileRow = static_cast<quint32>(row.fileRow), .extra = extra, .verdict = row.verdict};
        m_odd.remove(index);
        if (!packIds(at, row.ids))
            m_odd.insert(index, row.ids);
        if (at.extra == 0 && !hasExtra(row))
            return;
        if (at.extra == 0) {
            m_extras.emplace_back();
            at.extra = static_cast<quint32>(m_extras.size());
        }
        m_extras[at.extra - 1] = {row.reasons, row.repairs, row.request, row.duplicateOf};
    }

    [[nodiscard]] ImportedRow get(quint32 index) const
    {
        const PackedRow &at = m_packed[index];
        const bool odd = !m_odd.isEmpty() && m_odd.contains(index);
        ImportedRow row{
            .fileRow = at.fileRow, .ids = odd ? m_odd.value(index) : unpackIds(at), .verdict = at.verdict};
        if (at.extra == 0)
            return row;
        const RowExtra &extra = m_extras[at.extra - 1];
        row.reasons = extra.reasons;
        row.repairs = extra.repairs;
        row.request = extra.request;
        row.duplicateOf = extra.duplicateOf;
        return row;
    }

    // Both grow block by block: a million rows are never copied to make room.
    std::deque<PackedRow> m_packed;
    std::deque<RowExtra> m_extras;
    QHash<quint32, LineIds> m_odd; ///< identifiers that are no plain digits
};

RowList::RowList()
    : m_rows(new Rows)
{
}

RowList::~RowList() = default;
RowList::RowList(const RowList &other) = default;
RowList &RowList::operator=(const RowList &other) = default;

RowList::RowList(RowList &&other) noexcept
    : m_rows(new Rows)
{
    m_rows.swap(other.m_rows);
}

RowList &RowList::operator=(RowList &&other) noexcept
{
    m_rows.swap(other.m_rows);
    return *this;
}

qsizetype RowList::size() const
{
    return static_cast<qsizetype>(m_rows->m_packed.size());
}

ImportedRow RowList::at(qsizetype index) const
{
    Q_ASSERT(index >= 0 && index < size());
    return m_rows->get(static_cast<quint32>(index));
}

RowVerdict RowList::verdictAt(qsizetype index) const
{
    Q_ASSERT(index >= 0 && index < size());
    return m_rows->m_packed[static_cast<std::size_t>(index)].verdict;
}

qint64 RowList::count(RowVerdict verdict) const
{
    return std::count_if(m_rows->m_packed.begin(), m_rows->m_packed.end(),
        [verdict](const PackedRow &row) { return row.verdict == verdict; });
}

qint64 RowList::duplicates() const
{
    return std::count_if(m_rows->m_extras.begin(), m_rows->m_extras.end(),
        [](const RowExtra &extra) { return extra.duplicateOf != 0; });
}

void RowList::append(const ImportedRow &row)
{
    Rows &rows = *m_rows;
    rows.m_packed.emplace_back();
    rows.put(rows.m_packed.back(), row, static_cast<quint32>(rows.m_packed.size() - 1));
}

void RowList::replace(qsizetype index, const ImportedRow &row)
{
    Q_ASSERT(index >= 0 && index < size());
    m_rows->put(m_rows->m_packed[static_cast<std::size_t>(index)], row, static_cast<quint32>(index));
}

void RowList::clear()
{
    m_rows = new Rows;
}

} // namespace lk::intake
