// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"

namespace lk::carriers::telegence {

/// Telegence's status, a letter or a word, in our vocabulary.
[[nodiscard]] DeviceStatus statusOf(const QString &word);

/// Reads GET service/{subscriber}: an object that names our number; what is known of the line is in its bag
/// of named values, and what a change must repeat or look at is kept in LineState::details. The device is
/// the one in billing (BLIMEI): the one the network sees (NWIMEI) follows a swap only when it attaches. A
/// number that is on another SIM than `asked` names is not our line. `billingAccount` empty = any.
[[nodiscard]] LineReading readService(
    const LineIds &asked, const QString &billingAccount, const net::Answered &answer, UtcMs now);

/// Reads the answer to PATCH service/{subscriber}.
[[nodiscard]] AttemptOutcome readPatch(
    const QString &subscriber, ChangeKind kind, const net::Answered &answer);

/// Reads one page of the account list. The number of pages is in a header and read anew on each page. The
/// list is AT&T's snapshot: its lines count as read when that was made, so that nothing fresher is overruled.
[[nodiscard]] ListReading readSubscribers(
    const ListCursor &cursor, const QString &billingAccount, const net::Answered &answer, UtcMs now);

} // namespace lk::carriers::telegence
