// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"

namespace lk::carriers::telegence {

/// Telegence's status, a letter or a word, in our vocabulary.
[[nodiscard]] DeviceStatus statusOf(const QString &word);

/// Reads GET service/{subscriber}: an object that names our number; what is known of the line is in its bag
/// of named values. `billingAccount` empty = any.
[[nodiscard]] LineReading readService(
    const QString &subscriber, const QString &billingAccount, const net::Answered &answer, UtcMs now);

/// Reads the answer to PATCH service/{subscriber}.
[[nodiscard]] AttemptOutcome readPatch(
    const QString &subscriber, ChangeKind kind, const net::Answered &answer);

/// Reads one page of the account list. The number of pages is in a header and read anew on each page.
[[nodiscard]] ListReading readSubscribers(
    const ListCursor &cursor, const QString &billingAccount, const net::Answered &answer, UtcMs now);

} // namespace lk::carriers::telegence
