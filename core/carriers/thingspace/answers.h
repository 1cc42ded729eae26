// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"

namespace lk::carriers::thingspace {

/// ThingSpace's word for a line's state in our vocabulary; spelling variants are understood.
[[nodiscard]] DeviceStatus statusOf(const QString &word);

/// Reads devices/actions/list asked for one line: exactly one device that names our ICCID.
[[nodiscard]] LineReading readDevice(
    const LineIds &asked, const QString &accountName, const net::Answered &answer, UtcMs now);

/// Reads one page of devices/actions/list asked for an account.
[[nodiscard]] ListReading readDevicePage(const ListCursor &cursor, const net::Answered &answer, UtcMs now);

/// Reads the answer to a change: a request id means accepted.
[[nodiscard]] AttemptOutcome readAcceptance(ChangeKind kind, const net::Answered &answer);

/// Reads requests/{id}/status; the words' letter case does not matter and an unknown word means pending.
[[nodiscard]] PollReading readRequestStatus(const QString &handle, const net::Answered &answer);

/// Reads devices/history/actions/list, in an array or bare.
[[nodiscard]] HistoryReading readProvisioningHistory(const net::Answered &answer);

/// Reads plans/{account}.
[[nodiscard]] PlanListReading readServicePlans(const net::Answered &answer);

} // namespace lk::carriers::thingspace
