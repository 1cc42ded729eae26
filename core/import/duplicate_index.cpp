// SPDX-License-Identifier: Apache-2.0
#include "core/import/duplicate_index.h"

#include <utility>

namespace lk::intake {

namespace {

constexpr std::size_t kFirstSlots = 1024;

/// The digits as a 64-bit number, multiplied so that runs of consecutive ICCIDs spread over the table.
quint32 hashOfDigits(const QString &id)
{
    quint64 key = static_cast<quint64>(id.size());
    for (const QChar c : id)
        key = key * 10 + c.unicode();
    key ^= key >> 32;
    key *= 0x9E3779B97F4A7C15ULL;
    return static_cast<quint32>(key >> 32);
}

} // namespace

DuplicateIndex::DuplicateIndex(QString LineIds::*field, Of of)
    : m_field(field),
      m_of(of),
      m_slots(kFirstSlots)
{
}

QString DuplicateIndex::idOf(const ImportedRow &row) const
{
    return (m_of == Of::Line ? row.ids : row.request->newIds).*m_field;
}

std::optional<qsizetype> DuplicateIndex::find(const RowList &rows, const QString &id) const
{
    const quint32 hash = hashOfDigits(id);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].row != 0; at = (at + 1) & mask) {
        const qsizetype row = static_cast<qsizetype>(m_slots[at].row) - 1;
        if (m_slots[at].hash == hash && idOf(rows.at(row)) == id)
            return row;
    }
    return std::nullopt;
}

void DuplicateIndex::add(const QString &id, qsizetype index)
{
    if ((m_used + 1) * 4 > m_slots.size() * 3)
        grow();
    place({.hash = hashOfDigits(id), .row = static_cast<quint32>(index + 1)});
    ++m_used;
}

void DuplicateIndex::place(Slot slot)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = slot.hash & mask;
    while (m_slots[at].row != 0)
        at = (at + 1) & mask;
    m_slots[at] = slot;
}

void DuplicateIndex::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const Slot &slot : old) {
        if (slot.row != 0)
            place(slot);
    }
}

} // namespace lk::intake
