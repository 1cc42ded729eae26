// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/audit_entry.h"
#include "ui/theme/tokens.h"

#include <QString>

namespace lk::ui {

/// What happened in plain words: "Refused by the carrier". An action we do not know is shown as recorded.
[[nodiscard]] QString auditActionText(const audit::AuditEntry &entry);
/// "Line 4711", "Change #12", "Account 3".
[[nodiscard]] QString auditObjectText(const audit::AuditEntry &entry);
/// A recorded state as people read it; a word we do not know is shown as recorded.
[[nodiscard]] QString auditStateText(const QString &state);
[[nodiscard]] Tone auditStateTone(const QString &state);
/// "2026-11-03 14:25:02", UTC.
[[nodiscard]] QString auditTimeText(const audit::AuditEntry &entry);
/// Something was said to a carrier or kept along with the row; it may have been dropped since.
[[nodiscard]] bool hasExchange(const audit::AuditEntry &entry);

} // namespace lk::ui
