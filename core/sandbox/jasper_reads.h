// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/stand_in.h"

/// What Jasper's GET calls show. None of them changes anything.
namespace lk::sandbox::jasper {

/// accountCustom1‑10, operatorCustom1‑5, customerCustom1‑5.
[[nodiscard]] bool isCustomField(const QString &name);

/// GET /devices: `modifiedSince` is required, at most 50 a page, oldest change first.
[[nodiscard]] HttpReply search(const PracticeWorld &world, const HttpRequest &request);
/// GET /devices/{iccid}, whole or the `fields` asked for.
[[nodiscard]] HttpReply details(const HttpRequest &request, const Line &line);
/// GET /devices/{iccid}/auditTrails.
[[nodiscard]] HttpReply auditTrail(const PracticeWorld &world, const HttpRequest &request, const Line &line);
/// GET /rateplans.
[[nodiscard]] HttpReply ratePlans(const HttpRequest &request);

} // namespace lk::sandbox::jasper
