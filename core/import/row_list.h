// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/imported_row.h"

#include <QSharedDataPointer>

#include <cstddef>
#include <iterator>

namespace lk::intake {

/// The rows of a list in 40 bytes each where nothing is to be said about them: identifiers as numbers, and
/// reasons, repairs and requests apart, only for the rows that have some. Rows are handed out by value. A
/// copy shares the rows until one of the two is changed.
class RowList {
public:
    class const_iterator;

    RowList();
    ~RowList();
    RowList(const RowList &other);
    RowList(RowList &&other) noexcept;
    RowList &operator=(const RowList &other);
    RowList &operator=(RowList &&other) noexcept;

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    /// The row at an index below size().
    [[nodiscard]] ImportedRow at(qsizetype index) const;
    [[nodiscard]] ImportedRow operator[](qsizetype index) const { return at(index); }
    [[nodiscard]] ImportedRow first() const { return at(0); }
    [[nodiscard]] ImportedRow last() const { return at(size() - 1); }
    /// Without taking the row apart.
    [[nodiscard]] RowVerdict verdictAt(qsizetype index) const;
    [[nodiscard]] qint64 count(RowVerdict verdict) const;
    /// Rows that repeat an earlier one.
    [[nodiscard]] qint64 duplicates() const;

    void append(const ImportedRow &row);
    void replace(qsizetype index, const ImportedRow &row);
    void clear();

    [[nodiscard]] const_iterator begin() const;
    [[nodiscard]] const_iterator end() const;
    [[nodiscard]] const_iterator cbegin() const;
    [[nodiscard]] const_iterator cend() const;

private:
    class Rows;
    QSharedDataPointer<Rows> m_rows;
};

/// Goes through the rows in their order.
class RowList::const_iterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = ImportedRow;
    using difference_type = std::ptrdiff_t;
    using pointer = const ImportedRow *;
    using reference = ImportedRow;

    const_iterator(const RowList &rows, qsizetype index)
        : m_rows(&rows),
          m_index(index)
    {
    }
    [[nodiscard]] ImportedRow operator*() const { return m_rows->at(m_index); }
    const_iterator &operator++()
    {
        ++m_index;
        return *this;
    }
    const_iterator operator++(int)
    {
        const const_iterator before = *this;
        ++m_index;
        return before;
    }
    bool operator==(const const_iterator &other) const { return m_index == other.m_index; }

private:
    const RowList *m_rows;
    qsizetype m_index;
};

inline RowList::const_iterator RowList::begin() const
{
    return {*this, 0};
}
inline RowList::const_iterator RowList::end() const
{
    return {*this, size()};
}
inline RowList::const_iterator RowList::cbegin() const
{
    return begin();
}
inline RowList::const_iterator RowList::cend() const
{
    return end();
}

} // namespace lk::intake
