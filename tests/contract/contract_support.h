// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"

#include <QJsonObject>
#include <QMetaType>
#include <QStringList>

#include <memory>

namespace lk::contract {

inline constexpr auto kNow = UtcMs{1'714'658'400'123}; // 2024-05-02T14:00:00.123Z

/// An answer out of tests/data/<carrier>/<name>.http: status line, headers, empty line, body.
[[nodiscard]] net::Answered recorded(const QString &carrier, const QString &name);
/// The names of all answers recorded for a carrier.
[[nodiscard]] QStringList recordedNames(const QString &carrier);

/// The account the recorded answers belong to, and its client.
[[nodiscard]] CarrierAccount accountAt(Carrier carrier);
[[nodiscard]] std::unique_ptr<carriers::CarrierClient> clientAt(Carrier carrier);
/// The line the recorded answers are about, with a change of that kind that can be sent.
[[nodiscard]] WorkItem itemAt(Carrier carrier, ChangeKind kind);

/// Outcomes in one line each, to be compared.
[[nodiscard]] QString described(const AttemptOutcome &outcome);
[[nodiscard]] QString described(const LineReading &reading);
[[nodiscard]] QString described(const PollReading &reading);
[[nodiscard]] QString described(const carriers::ListReading &reading);
[[nodiscard]] QString described(const carriers::PlanListReading &reading);
[[nodiscard]] QString described(const Refusal &refusal);
[[nodiscard]] QString described(net::AuthRefusal refusal);
/// The words people are told by an outcome or a reading; empty = none.
[[nodiscard]] QString toldBy(const AttemptOutcome &outcome);

/// Method, URL and headers of a request, sorted, one per line.
[[nodiscard]] QString described(const net::CarrierRequest &request);
[[nodiscard]] QJsonObject bodyOf(const net::CarrierRequest &request);
[[nodiscard]] QJsonObject json(const char *text);

/// One recorded answer with what it means as the answer to a change and to a read of the line.
struct AnswerCase {
    const char *file;
    ChangeKind kind;
    const char *asChange;
    const char *asRead;
};

} // namespace lk::contract

Q_DECLARE_METATYPE(lk::contract::AnswerCase)
