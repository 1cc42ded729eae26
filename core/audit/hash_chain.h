// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/audit_entry.h"

namespace lk::audit {

/// The hash that the first row of a chain points back to. `publicKey` is empty while checkpoints are
/// unsigned.
[[nodiscard]] QByteArray genesisHash(const QByteArray &chainId, const QByteArray &publicKey = {});

/// The bytes a row's hash covers (format "LKA1").
[[nodiscard]] QByteArray chainedBytes(const AuditEntry &entry, const QByteArray &chainId);

/// SHA-256 over 0x00 and those bytes.
[[nodiscard]] QByteArray rowHash(const AuditEntry &entry, const QByteArray &chainId);

/// The hash under which a payload is chained; 32 zero bytes for none.
[[nodiscard]] QByteArray payloadHash(const QByteArray &salt, const QByteArray &payload);

} // namespace lk::audit
