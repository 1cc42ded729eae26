// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/carrier.h"
#include "core/store/line_record_reading.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace lk::report {

/// Header names with their values, in the order they were kept.
using KeptHeaders = QList<std::pair<QString, QString>>;

/// One exchange with a carrier as far as it is kept: what is withheld was never stored.
struct Exchange {
    qint64 seq = 0; ///< audit row
    DeviceChangeId line;
    BulkChangeId change;
    QString changeTitle = {};
    Carrier carrier = Carrier::ThingSpace;
    UtcMs startedAt = 0;
    std::optional<qint64> durationMs = {}; ///< nothing = the request was recorded, an answer was not
    QString operation = {}; ///< our word for what is asked: "suspend", "read-line"
    QString method = {};
    QString url = {};
    QString requestId = {}; ///< X-Request-ID we sent
    QString carrierId = {}; ///< the carrier's id of the request, if it gave one
    KeptHeaders requestHeaders = {};
    QString requestBody = {};
    int status = 0; ///< HTTP; 0 = there was no answer
    KeptHeaders answerHeaders = {};
    QString answerBody = {};
    QString trouble = {}; ///< why there was none

    bool operator==(const Exchange &) const = default;
    [[nodiscard]] bool isAnswered() const { return status > 0; }
};

/// Reads one kept exchange; nothing = the text is not one. Pure.
[[nodiscard]] std::optional<Exchange> exchangeFrom(const store::KeptExchange &kept);

/// What was said to the carrier about a line in these changes, oldest first. A request that was recorded
/// before it was sent appears once: with its answer if there is one.
[[nodiscard]] Result<QList<Exchange>> readExchanges(
    store::Database &database, const QList<store::LineChange> &changes);

/// What stands in place of a value that is not kept.
inline constexpr QLatin1StringView kWithheld{"[withheld]"};

/// A body as people read it: JSON indented, anything else as it is.
[[nodiscard]] QString readableBody(const QString &body);
/// "HTTP 202", "not sent", "no answer", "on its way".
[[nodiscard]] QString outcomeWord(const Exchange &exchange);

} // namespace lk::report
