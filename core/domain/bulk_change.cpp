// SPDX-License-Identifier: Apache-2.0
#include "core/domain/bulk_change.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk {

BulkState BulkChange::state() const
{
    const BulkState derived = bulkState(counts, paused);
    if (counts.open() == 0)
        return derived;
    if (paused)
        return guardStopped ? BulkState::Stopped : derived;
    return startAt > 0 ? BulkState::Scheduled : derived;
}

QString shortFingerprint(const QByteArray &hexFingerprint)
{
    if (hexFingerprint.size() < 8)
        return {};
    const QString text = QString::fromLatin1(hexFingerprint.left(8)).toUpper();
    return text.left(4) + u'-' + text.mid(4);
}

QString changeTitle(const ChangeSpec &spec, qint64 lines)
{
    const int n = pluralCount(lines);
    if (spec.asListed)
        return QCoreApplication::translate("BulkChange", "Change %n line(s) as listed", nullptr, n);
    switch (spec.kind) {
    case ChangeKind::Activate:
        return QCoreApplication::translate("BulkChange", "Activate %Ln line(s)", nullptr, n);
    case ChangeKind::Suspend:
        return QCoreApplication::translate("BulkChange", "Suspend %Ln line(s)", nullptr, n);
    case ChangeKind::Restore:
        return QCoreApplication::translate("BulkChange", "Restore %Ln line(s)", nullptr, n);
    case ChangeKind::Deactivate:
        return QCoreApplication::translate("BulkChange", "Deactivate %Ln line(s)", nullptr, n);
    case ChangeKind::ChangeRatePlan:
        return QCoreApplication::translate("BulkChange", "Move %Ln line(s) to rate plan %1", nullptr, n)
            .arg(spec.ratePlan);
    case ChangeKind::ChangeIdentifier:
        return QCoreApplication::translate("BulkChange", "Change ICCID/IMEI of %Ln line(s)", nullptr, n);
    case ChangeKind::ChangeCustomerPlan:
        return QCoreApplication::translate(
            "BulkChange", "Change the customer plan of %Ln line(s)", nullptr, n);
    }
    return {};
}

} // namespace lk
