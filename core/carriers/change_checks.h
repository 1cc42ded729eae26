// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/change_spec.h"
#include "core/domain/outcome.h"

#include <QSet>

#include <optional>

namespace lk::carriers {

/// A refusal of our own, before anything is sent.
[[nodiscard]] Refusal notSendable(const QString &code, const QString &text);

/// Nothing is sent that the carrier has no call for.
[[nodiscard]] std::optional<Refusal> lacksKind(
    const QSet<ChangeKind> &kinds, Carrier carrier, ChangeKind kind);

/// A new identifier must be given and have the shape of one: ICCID of 19 or 20 digits, IMEI of 15;
/// and not be the one the line has.
[[nodiscard]] std::optional<Refusal> lacksNewIdentifier(const ChangeSpec &spec, const LineIds &ids);

/// For carriers that address a line by its ICCID: digits only, so many of them.
[[nodiscard]] std::optional<Refusal> lacksIccid(const LineIds &ids, qsizetype fewest, qsizetype most);

/// A plan change needs a plan.
[[nodiscard]] std::optional<Refusal> lacksNewPlan(const ChangeSpec &spec);

} // namespace lk::carriers
