// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/identifier.h"
#include "core/import/device_list.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace lk::intake {

/// Finds the first row that used an identifier. Exact: the hash only points at a row, whose text is compared.
/// Eight bytes a slot, at most three quarters full, so a million identifiers take 16 MB.
class DuplicateIndex {
public:
    /// Whether the identifier is the one a line has, or the one its row asks for.
    enum class Of { Line, Request };

    explicit DuplicateIndex(QString LineIds::*field, Of of = Of::Line);

    /// The index of the earlier row with this identifier, if there is one.
    [[nodiscard]] std::optional<qsizetype> find(const RowList &rows, const QString &id) const;
    /// Notes that the row at `index` of the list uses this identifier; it must not be known yet.
    void add(const QString &id, qsizetype index);

private:
    struct Slot {
        quint32 hash = 0;
        quint32 row = 0; ///< index + 1; 0 = free
    };

    [[nodiscard]] QString idOf(const ImportedRow &row) const;
    void place(Slot slot);
    void grow();

    QString LineIds::*m_field;
    Of m_of;
    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace lk::intake
