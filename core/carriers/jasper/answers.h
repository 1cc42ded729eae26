// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/carriers/carrier_client.h"

#include <QMap>

namespace lk::carriers::jasper {

/// What the audit trail says about one change of one attribute. Texts as the carrier gives them.
struct AuditTrailEntry {
    QString field;
    QString before;
    QString after;
    QString status; ///< how it ended, in the carrier's word
    QString user;
    UtcMs at = 0; ///< 0 = not told

    bool operator==(const AuditTrailEntry &) const = default;
};
struct AuditTrailPage {
    QList<AuditTrailEntry> entries;
    std::optional<ListCursor> next;
};

/// The members of a device that are texts, by the carrier's names; null is an empty text.
using DeviceFields = QMap<QString, QString>;

/// Control Center's SIM status in our vocabulary; SOAP's words without their ending.
[[nodiscard]] DeviceStatus statusOf(const QString &word);

/// Control Center's own way to write a time ("2024-07-06 22:04:04.380+0000"); nothing for any other text.
[[nodiscard]] std::optional<UtcMs> deviceTime(const QString &text);

/// Reads GET /devices/{iccid}: an object that names our ICCID.
[[nodiscard]] LineReading readDevice(const QString &iccid, const net::Answered &answer, UtcMs now);

/// Reads the answer to PUT /devices/{iccid}. 200 and 202 both mean no more than "accepted", and only if the
/// body names our ICCID; a 2xx with an error code is an error.
[[nodiscard]] AttemptOutcome readEdit(const QString &iccid, ChangeKind kind, const net::Answered &answer);

/// Reads one page of GET /devices.
[[nodiscard]] ListReading readDevicePage(const ListCursor &cursor, const net::Answered &answer, UtcMs now);

/// Reads GET /devices/{iccid}?fields=...: whatever it tells of our ICCID.
[[nodiscard]] Result<DeviceFields> readDeviceFields(const QString &iccid, const net::Answered &answer);

/// Reads one page of GET /devices/{iccid}/auditTrails.
[[nodiscard]] Result<AuditTrailPage> readAuditTrailPage(
    const ListCursor &cursor, const net::Answered &answer);

/// Reads GET /echo/{text}: the same text.
[[nodiscard]] Result<void> readEcho(const QString &text, const net::Answered &answer);

/// Reads one page of GET /rateplans. Plans are named, not coded, in this API.
[[nodiscard]] PlanListReading readRatePlans(const ListCursor &cursor, const net::Answered &answer);

} // namespace lk::carriers::jasper
