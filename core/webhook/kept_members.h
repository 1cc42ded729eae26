// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QJsonObject>
#include <QList>

namespace lk::webhook {

/// The member of that name; in any letter case if the exact one is missing.
[[nodiscard]] QJsonValue member(const QJsonObject &object, QLatin1StringView name);

/// A string, number or boolean as text. Empty for everything else, and for a number so large that JSON has
/// lost digits of it: an identifier must not be guessed.
[[nodiscard]] QString scalarText(const QJsonValue &value);

/// What of a message may be kept: known members only, and in their texts nothing of `secrets`. An allow-list,
/// so that a new credential is withheld without anybody thinking of it. The shape stays.
[[nodiscard]] QJsonObject keptMembers(const QJsonObject &message, const QList<Secret> &secrets);

/// The scalar members of an object as people read them: "servicePlan M2M-1MB; state Active". Withheld ones
/// and the objects in it are left out.
[[nodiscard]] QString detailsOf(const QJsonObject &object);

} // namespace lk::webhook
