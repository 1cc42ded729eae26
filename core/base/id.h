// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace lk {

/// A database id that cannot be mixed up with one of another table. 0 = none.
template <typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using TenantId = Id<struct TenantTag>;
using AccountId = Id<struct AccountTag>;
using LineId = Id<struct LineTag>;
using BulkChangeId = Id<struct BulkChangeTag>;
using DeviceChangeId = Id<struct DeviceChangeTag>;
using AttemptId = Id<struct AttemptTag>;

} // namespace lk
