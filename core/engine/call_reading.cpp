// SPDX-License-Identifier: Apache-2.0
#include "core/engine/call_reading.h"

#include "core/carriers/error_catalogue.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

std::optional<ReadFailed> failedCall(const net::CallRecord &record)
{
    if (const auto *unreachable = std::get_if<net::Unreachable>(&record.outcome))
        return ReadFailed{unreadable(unreachable->detail), std::nullopt};
    if (const auto *unknown = std::get_if<net::OutcomeUnknown>(&record.outcome))
        return ReadFailed{unreadable(unknown->detail), std::nullopt};
    if (record.authRefusal == net::AuthRefusal::None)
        return std::nullopt;
    // An expired token is renewed by itself: only a refusal for good concerns the account.
    const ErrorClass kind
        = record.authRefusal == net::AuthRefusal::Permanent ? ErrorClass::Auth : ErrorClass::Transient;
    const int status = std::get<net::Answered>(record.outcome).status;
    return ReadFailed{{kind, carriers::statusCode(status),
                          QCoreApplication::translate(
                              "CallReading", "The carrier refused the credentials or token (HTTP %1).")
                              .arg(status)},
        std::nullopt};
}

QByteArray requestHash(const net::CarrierRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method);
    hash.addData(request.url.toEncoded());
    hash.addData(request.body);
    return hash.result().toHex();
}

Refusal unreadable(const QString &detail)
{
    return Refusal{ErrorClass::Transient, u"UNREADABLE"_s, detail};
}

namespace {

/// What the network and the login say, before the carrier's room is asked; nothing = there is an answer.
std::optional<AttemptOutcome> outcomeWithoutAnswer(const net::CallRecord &record)
{
    if (const auto *unreachable = std::get_if<net::Unreachable>(&record.outcome))
        return NotSent{unreachable->detail};
    if (const auto *unknown = std::get_if<net::OutcomeUnknown>(&record.outcome))
        return OutcomeLost{unknown->detail};
    const auto &answer = std::get<net::Answered>(record.outcome);
    if (record.authRefusal != net::AuthRefusal::None)
        return AuthExpired{{ErrorClass::Auth, carriers::statusCode(answer.status),
            QCoreApplication::translate(
                "CallReading", "The carrier refused the credentials or token (HTTP %1) before processing.")
                .arg(answer.status)}};
    return std::nullopt;
}

} // namespace

AttemptOutcome outcomeOf(
    const carriers::CarrierClient &client, const WorkItem &item, const net::CallRecord &record)
{
    if (const auto outcome = outcomeWithoutAnswer(record))
        return *outcome;
    return client.readChange(item, std::get<net::Answered>(record.outcome));
}

QList<AttemptOutcome> outcomesOf(
    const carriers::CarrierClient &client, const QList<WorkItem> &items, const net::CallRecord &record)
{
    if (const auto outcome = outcomeWithoutAnswer(record))
        return QList<AttemptOutcome>(items.size(), *outcome);
    return client.readBatch(items, std::get<net::Answered>(record.outcome));
}

LineReading lineReadingOf(
    const carriers::CarrierClient &client, const LineIds &ids, const net::CallRecord &record, UtcMs now)
{
    if (const auto failed = failedCall(record))
        return *failed;
    return client.readLine(ids, std::get<net::Answered>(record.outcome), now);
}

LineReading preReadingOf(const carriers::CarrierClient &client, const ChangeSpec &spec, const LineIds &ids,
    const net::CallRecord &record, UtcMs now)
{
    if (const auto failed = failedCall(record))
        return *failed;
    return client.readPreRead(spec, ids, std::get<net::Answered>(record.outcome), now);
}

PollReading pollReadingOf(
    const carriers::CarrierClient &client, const WorkItem &item, const net::CallRecord &record)
{
    if (failedCall(record))
        return ReadFailed{unreadable(QCoreApplication::translate(
                              "CallReading", "The request's status could not be asked for.")),
            std::nullopt};
    return client.readPoll(item, std::get<net::Answered>(record.outcome));
}

std::optional<carriers::HistoryReading> historyReadingOf(
    const carriers::CarrierClient &client, const net::CallRecord &record)
{
    const auto *answer = std::get_if<net::Answered>(&record.outcome);
    if (!answer || answer->status >= 500 || answer->status == 429
        || record.authRefusal != net::AuthRefusal::None)
        return std::nullopt;
    return client.readHistory(*answer);
}

} // namespace lk::engine
