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
    explicit DuplicateIndex(QString LineIds::*field);

    /// The index of the earlier row with this identifier, if there is one.
    [[nodiscard]] std::optional<qsizetype> find(const QList<ImportedRow> &rows, const QString &id) const;
    /// Notes that the row at `index` of the list uses this identifier; it must not be known yet.
    void add(const QString &id, qsizetype index);

private:
    struct Slot {
        quint32 hash = 0;
        quint32 row = 0; ///< index + 1; 0 = free
    };

    void place(Slot slot);
    void grow();

    QString LineIds::*m_field;
    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace lk::intake
