// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"

namespace lk::carriers::jasper {

/// Control Center's SIM status in our vocabulary.
[[nodiscard]] DeviceStatus statusOf(const QString &word);

/// Reads GET /devices/{iccid}: an object that names our ICCID.
[[nodiscard]] LineReading readDevice(const QString &iccid, const net::Answered &answer, UtcMs now);

/// Reads the answer to PUT /devices/{iccid}. 200 and 202 both mean no more than "accepted", and only if the
/// body names our ICCID; a 2xx with an error code is an error.
[[nodiscard]] AttemptOutcome readEdit(const QString &iccid, ChangeKind kind, const net::Answered &answer);

/// Reads one page of GET /devices.
[[nodiscard]] ListReading readDevicePage(const ListCursor &cursor, const net::Answered &answer, UtcMs now);

/// Reads one page of GET /rateplans. Plans are named, not coded, in this API.
[[nodiscard]] PlanListReading readRatePlans(const ListCursor &cursor, const net::Answered &answer);

} // namespace lk::carriers::jasper
