// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/telegence/reason_codes.h"

#include <QMap>

namespace lk::carriers::telegence {

/// What AT&T agrees with each customer and does not publish. The defaults are those seen in use; a connection
/// may have its own. A value.
struct Conventions {
    /// The letter that asks for an action. (Activation is another API and has none.)
    QMap<ChangeKind, QString> modes = {{ChangeKind::Suspend, QStringLiteral("S")},
        {ChangeKind::Restore, QStringLiteral("R")}, {ChangeKind::Deactivate, QStringLiteral("C")}};
    ReasonCodes reasons = ReasonCodes::builtIn();
    /// Why the customer's own reasons are not the ones above; empty = they are, or there are none.
    QString reasonsTrouble = {};
    /// Sent with an equipment change if the line itself tells none; empty = then it is not sent.
    QString technologyType = {};
    // Constants of an activation.
    QString specificationId = QStringLiteral("12");
    QString specificationHref = QStringLiteral("Mobility Services");
    QString partyRole = QStringLiteral("subscriber");
    QString equipmentType = QStringLiteral("G");
    QString deviceTechnologyType = QStringLiteral("UMTS");
};

/// The conventions of a customer whose own reason codes are in `folder` as reasons/telegence.json, in the
/// form of resources/reasons/telegence.json. Without such a file those that come with the program; with one
/// that cannot be used as well, and then they say so.
[[nodiscard]] Conventions conventionsIn(const QString &folder);

} // namespace lk::carriers::telegence
