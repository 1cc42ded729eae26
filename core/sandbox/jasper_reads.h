// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/stand_in.h"

/// What Jasper's GET calls show. None of them changes anything.
namespace lk::sandbox::jasper {

/// accountCustom1‑10, operatorCustom1‑5, customerCustom1‑5.
[[nodiscard]] bool isCustomField(const QString &name);

/// The IMSI of a SIM.
[[nodiscard]] QString imsiOf(const Line &line);
/// The number with its leading 1; null for a SIM without one.
[[nodiscard]] QJsonValue msisdnOf(const Line &line);

/// One row of an audit trail.
struct AuditEntry {
    UtcMs at = 0;
    QString field = {};
    QString from = {};
    QString to = {};
    bool failed = false;
};
/// What happened to a SIM in the last days, oldest first.
[[nodiscard]] QList<AuditEntry> auditEntries(const PracticeWorld &world, const Line &line, int days);

/// GET /devices: `modifiedSince` is required, at most 50 a page, oldest change first.
[[nodiscard]] HttpReply search(const PracticeWorld &world, const HttpRequest &request);
/// GET /devices/{iccid}, whole or the `fields` asked for.
[[nodiscard]] HttpReply details(const HttpRequest &request, const Line &line);
/// GET /devices/{iccid}/auditTrails.
[[nodiscard]] HttpReply auditTrail(const PracticeWorld &world, const HttpRequest &request, const Line &line);
/// GET /rateplans.
[[nodiscard]] HttpReply ratePlans(const HttpRequest &request);

} // namespace lk::sandbox::jasper
