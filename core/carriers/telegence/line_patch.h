// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/telegence/conventions.h"
#include "core/carriers/telegence/effective_dates.h"
#include "core/domain/work_item.h"

#include <QJsonObject>

namespace lk::carriers::telegence {

/// Features (offering codes) that a line gets and loses in one change.
struct FeatureChange {
    QStringList add = {};
    QStringList remove = {};
    std::optional<QDate> effective = {}; ///< nothing = today, which is then not sent

    bool operator==(const FeatureChange &) const = default;
};

/// The body that changes a line: status, plan (from today on) or equipment.
[[nodiscard]] QJsonObject patchOf(const WorkItem &item, const Conventions &conventions, UtcMs now);
/// The body of a plan change on a chosen date.
[[nodiscard]] QJsonObject planPatch(const QString &plan, QDate effective);
[[nodiscard]] QJsonObject featurePatch(const FeatureChange &change);

/// Why the line's own data, freshly read, do not suffice for the request; nothing = they do. An equipment
/// change repeats what stays: ZIP code, technology type, and the SIM or device that is not changed.
[[nodiscard]] std::optional<Refusal> lacksLineData(
    const ChangeSpec &spec, const LineState &line, const Conventions &conventions);

/// Why this change of features cannot be asked for; nothing = it can.
[[nodiscard]] std::optional<Refusal> lacksFeatures(
    const FeatureChange &change, const EffectiveWindow &window);

/// The features a reading of the line shows.
[[nodiscard]] QStringList featuresOf(const LineState &line);
/// True if that reading shows the change as done.
[[nodiscard]] bool showsFeatures(const FeatureChange &change, const LineState &line);

} // namespace lk::carriers::telegence
