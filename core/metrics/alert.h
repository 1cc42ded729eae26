// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/alert_rules.h"
#include "core/metrics/metrics_book.h"

#include <QMetaType>

namespace lk::metrics {

/// What an alert is about.
enum class AlertKind { Errors, AuthFailures, SlowAnswers, QueueDepth, StuckPending };
inline constexpr std::array kAllAlertKinds{AlertKind::Errors, AlertKind::AuthFailures, AlertKind::SlowAnswers,
    AlertKind::QueueDepth, AlertKind::StuckPending};

/// The stable word, for labels and object names.
[[nodiscard]] QString toText(AlertKind kind);

/// Something that lasts and that somebody should look at.
struct Alert {
    AlertKind kind = AlertKind::Errors;
    AccountId account;
    QString accountName;
    UtcMs since = 0; ///< when it was raised
    QString sentence; ///< what it is about, with its figures as last judged

    bool operator==(const Alert &) const = default;
};

/// One rule's view of an account.
struct Judgement {
    bool beyond = false; ///< over its limit
    bool calm = false; ///< clearly below it
};
/// False if somebody has switched the rule off.
[[nodiscard]] bool isOn(AlertKind kind, const AlertRules &rules);
[[nodiscard]] Judgement judge(AlertKind kind, const AccountFigures &figures, const AlertRules &rules);
/// "31 of 402 calls to AT&T CC failed in 15 min; 28 are HTTP 401 since 13:58 UTC." For a kind that applies.
[[nodiscard]] QString sentenceFor(
    AlertKind kind, const AccountFigures &figures, const AlertRules &rules, Moment now);

/// "HTTP 401", "not reached", "answer lost".
[[nodiscard]] QString statusText(int status);

} // namespace lk::metrics

Q_DECLARE_METATYPE(lk::metrics::Alert)
