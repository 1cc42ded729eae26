// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/telegence/client.h"

#include "core/base/check.h"
#include "core/carriers/change_checks.h"
#include "core/carriers/request_parts.h"
#include "core/carriers/telegence/activation.h"
#include "core/carriers/telegence/answers.h"
#include "core/domain/verification.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::telegence {

namespace {

constexpr int kPageSize = 200;
constexpr auto kActivationPath = "/sp/mobilityactivations/api/v1/serviceactivation"_L1;
constexpr qsizetype kBillingAccountDigits = 12;

QString subscriberOf(const LineIds &ids)
{
    return carrierKey(Carrier::Telegence, ids);
}

QString servicePath(const LineIds &ids)
{
    return u"/sp/mobility/lineconfig/api/v1/service/"_s + pathPiece(subscriberOf(ids));
}

/// Only what looks like a billing account number can be compared with one.
QString billingAccountOf(const CarrierAccount &account)
{
    const QString &name = account.accountName;
    return isDigits(name) && name.size() == kBillingAccountDigits ? name : QString();
}

/// A new ICCID at this carrier has 20 digits; elsewhere 19 do.
std::optional<Refusal> lacksFullIccid(const ChangeSpec &spec)
{
    if (spec.kind != ChangeKind::ChangeIdentifier || spec.newIccid.isEmpty() || spec.newIccid.size() == 20)
        return std::nullopt;
    return notSendable(u"NEW_ICCID"_s,
        QCoreApplication::translate("Carriers",
            "Telegence takes ICCIDs of 20 digits, and the new ICCID \"%1\" has not. It was not sent.")
            .arg(spec.newIccid));
}

bool lacksNumber(const LineIds &ids)
{
    const QString subscriber = subscriberOf(ids);
    return !isDigits(subscriber) || subscriber.size() != 10;
}

/// Planning looks the number up in the inventory; what has none after that is not sent. The three cases need
/// different help, so each has its own code.
std::optional<Refusal> lacksSubscriber(const LineIds &ids)
{
    if (!lacksNumber(ids))
        return std::nullopt;
    if (!ids.msisdn.isEmpty())
        return notSendable(u"BAD_NUMBER"_s,
            QCoreApplication::translate("Carriers",
                "Telegence addresses a line by its number of ten digits, and \"%1\" is none. It was not "
                "sent. "
                "Correct the number, or leave it out so that it is looked up by the ICCID or IMEI.")
                .arg(ids.msisdn));
    if (ids.isEmpty())
        return notSendable(u"NEEDS_MSISDN"_s,
            QCoreApplication::translate("Carriers",
                "Telegence addresses a line by its number, and the row names neither a number nor an ICCID "
                "or "
                "IMEI to look it up by. It was not sent."));
    const QString known = ids.iccid.isEmpty()
        ? QCoreApplication::translate("Carriers", "IMEI %1").arg(ids.imei)
        : QCoreApplication::translate("Carriers", "ICCID %1").arg(ids.iccid);
    return notSendable(u"NUMBER_UNRESOLVED"_s,
        QCoreApplication::translate("Carriers",
            "Telegence addresses a line by its number, and the inventory knows none for %1. It was not sent. "
            "Give the number in the row, or import a list that has the number beside the ICCID or IMEI "
            "(linekeeperctl lines import), and check again.")
            .arg(known));
}

/// The ids a line may have before this change: also the new ones, if an earlier send took effect after all.
LineIds idsBefore(const ChangeSpec &spec, const LineIds &ids, const LineState &line)
{
    LineIds before = ids;
    if (spec.kind == ChangeKind::ChangeIdentifier && line.ids.iccid == spec.newIccid)
        before.iccid.clear();
    return before;
}

} // namespace

TelegenceClient::TelegenceClient(
    const CarrierAccount &account, const Credentials &credentials, Conventions conventions)
    : m_baseUrl(account.baseUrl),
      m_billingAccount(billingAccountOf(account)),
      m_auth(credentials),
      m_conventions(std::move(conventions)),
      m_capabilities{.kinds = {kCarrierChangeKinds.begin(), kCarrierChangeKinds.end()},
          .ratePlanNeededToActivate = true,
          .zipCodeNeededToActivate = true}
{
}

std::optional<Refusal> TelegenceClient::lacksReason(const ChangeSpec &spec) const
{
    const bool wanted = m_conventions.modes.contains(spec.kind) || spec.kind == ChangeKind::ChangeIdentifier;
    if (!wanted || !m_conventions.reasons.codeFor(spec.kind, spec.reasonCode).isEmpty())
        return std::nullopt;
    return notSendable(u"NEEDS_REASON"_s,
        QCoreApplication::translate(
            "Carriers", "Telegence wants a reason code with \"%1\", and there is none. It was not sent.")
            .arg(displayName(spec.kind)));
}

std::optional<Refusal> TelegenceClient::cannotSend(const ChangeSpec &spec, const LineIds &ids) const
{
    if (spec.kind == ChangeKind::Activate)
        return lacksForActivation(spec, ids, m_billingAccount);
    if (auto refusal = lacksSubscriber(ids))
        return refusal;
    if (auto refusal = lacksNewPlan(spec))
        return refusal;
    if (auto refusal = lacksNewIdentifier(spec, ids))
        return refusal;
    if (auto refusal = lacksFullIccid(spec))
        return refusal;
    return lacksReason(spec);
}

QStringList TelegenceClient::warnings(const ChangeSpec &spec, const LineState &line) const
{
    QStringList warnings;
    const bool sendsReason = !m_conventions.reasons.codeFor(spec.kind, spec.reasonCode).isEmpty();
    if (sendsReason && !m_conventions.reasonsTrouble.isEmpty())
        warnings.append(m_conventions.reasonsTrouble);
    if (const auto warning = m_conventions.reasons.warning(spec.kind, spec.reasonCode))
        warnings.append(*warning);
    if (spec.kind == ChangeKind::ChangeRatePlan && line.status == DeviceStatus::Suspended)
        warnings.append(QCoreApplication::translate("Carriers",
            "The line is suspended, and it is not known whether Telegence changes the plan of such a line. "
            "It "
            "may refuse."));
    return warnings;
}

net::CarrierRequest TelegenceClient::request(
    const QByteArray &method, const QString &path, const QString &operation) const
{
    net::CarrierRequest request;
    request.method = method;
    request.url = endpoint(m_baseUrl, path);
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
    request.operation = operation;
    return request;
}

net::CarrierRequest TelegenceClient::patch(
    const LineIds &ids, const QJsonObject &body, const QString &operation) const
{
    net::CarrierRequest patch = request("PATCH", servicePath(ids), operation);
    patch.body = wireJson(body);
    patch.mutating = true;
    return patch;
}

net::CarrierRequest TelegenceClient::readRequest(const LineIds &ids) const
{
    return request("GET", servicePath(ids), u"read"_s);
}

LineReading TelegenceClient::readLine(const LineIds &ids, const net::Answered &answer, UtcMs now) const
{
    return readService(ids, m_billingAccount, answer, now);
}

net::CarrierRequest TelegenceClient::preReadRequest(const ChangeSpec &spec, const LineIds &ids) const
{
    if (spec.kind != ChangeKind::Activate)
        return readRequest(ids);
    return request("GET", u"/sp/mobility/billingmgmt/api/v1/billingaccount/"_s + pathPiece(m_billingAccount),
        u"billing-account"_s);
}

LineReading TelegenceClient::readPreRead(
    const ChangeSpec &spec, const LineIds &ids, const net::Answered &answer, UtcMs now) const
{
    if (spec.kind == ChangeKind::Activate)
        return readBillingAccount(m_billingAccount, answer, now);
    if (spec.kind != ChangeKind::ChangeIdentifier)
        return readLine(ids, answer, now);
    const LineReading reading = readLine({.iccid = {}, .imei = {}, .msisdn = ids.msisdn}, answer, now);
    const auto *line = std::get_if<LineState>(&reading);
    if (!line || isAtTarget(Carrier::Telegence, spec, *line))
        return reading;
    if (const auto refusal = lacksLineData(spec, *line, m_conventions))
        return LineNotThere{*refusal};
    return readLine(idsBefore(spec, ids, *line), answer, now);
}

std::optional<Refusal> TelegenceClient::cannotRead(const LineIds &ids) const
{
    if (!lacksNumber(ids))
        return std::nullopt;
    return Refusal{ErrorClass::Unknown, u"NUMBER_NOT_KNOWN"_s,
        QCoreApplication::translate("Carriers",
            "Telegence reads a line only by its number, and this one's number is not known. Nothing is sent "
            "again by itself, because a second activation would be billed a second time. Look for a new "
            "number with this SIM at AT&T before you decide.")};
}

net::CarrierRequest TelegenceClient::changeRequest(const WorkItem &item, UtcMs now) const
{
    if (item.spec.kind == ChangeKind::Activate) {
        const auto order = activationRequest({item});
        LK_CHECK(order, return {});
        return *order;
    }
    return patch(item.ids, patchOf(item, m_conventions, now), toText(item.spec.kind));
}

AttemptOutcome TelegenceClient::readChange(const WorkItem &item, const net::Answered &answer) const
{
    return item.spec.kind == ChangeKind::Activate ? readActivation(item.ids.iccid, answer)
                                                  : readPatch(subscriberOf(item.ids), item.spec.kind, answer);
}

Result<net::CarrierRequest> TelegenceClient::activationRequest(const QList<WorkItem> &items) const
{
    const auto body = activationBody(items, m_billingAccount, m_conventions);
    if (!body)
        return body.failure();
    net::CarrierRequest order = request("POST", kActivationPath, toText(ChangeKind::Activate));
    order.body = QJsonDocument(*body).toJson(QJsonDocument::Compact);
    order.mutating = true;
    return order;
}

net::CarrierRequest TelegenceClient::planRequest(
    const LineIds &ids, const QString &plan, QDate effective) const
{
    return patch(ids, planPatch(plan, effective), toText(ChangeKind::ChangeRatePlan));
}

net::CarrierRequest TelegenceClient::featuresRequest(const LineIds &ids, const FeatureChange &change) const
{
    return patch(ids, featurePatch(change), u"features"_s);
}

AttemptOutcome TelegenceClient::readPatchAnswer(const LineIds &ids, const net::Answered &answer) const
{
    return readPatch(subscriberOf(ids), ChangeKind::ChangeRatePlan, answer);
}

std::optional<net::CarrierRequest> TelegenceClient::pollRequest(const WorkItem &item) const
{
    if (item.spec.kind != ChangeKind::Activate || item.handle.isEmpty())
        return std::nullopt;
    return request("GET", kActivationPath + u'/' + pathPiece(item.handle), u"poll"_s);
}

PollReading TelegenceClient::readPoll(const WorkItem &item, const net::Answered &answer) const
{
    return readActivationStatus(item.ids.iccid, answer);
}

std::optional<net::CarrierRequest> TelegenceClient::historyRequest(const WorkItem &, UtcMs, UtcMs) const
{
    return std::nullopt;
}

HistoryReading TelegenceClient::readHistory(const net::Answered &) const
{
    return {};
}

net::CarrierRequest TelegenceClient::listRequest(const ListCursor &cursor) const
{
    const qint64 page = std::max(qint64{1}, cursor.position.toLongLong());
    net::CarrierRequest list = request("GET", u"/sp/mobility/api/v1/account"_s, u"list"_s);
    list.headers.append({"current-page", QByteArray::number(page)});
    list.headers.append({"page-size", QByteArray::number(kPageSize)});
    return list;
}

ListReading TelegenceClient::readList(const ListCursor &cursor, const net::Answered &answer, UtcMs now) const
{
    return readSubscribers(cursor, m_billingAccount, answer, now);
}

std::optional<net::CarrierRequest> TelegenceClient::plansRequest(const ListCursor &) const
{
    return std::nullopt;
}

PlanListReading TelegenceClient::readPlans(const ListCursor &, const net::Answered &) const
{
    return ReadFailed{
        notSendable(u"UNSUPPORTED"_s,
            QCoreApplication::translate("Carriers", "Telegence has no call that lists rate plans.")),
        std::nullopt};
}

} // namespace lk::carriers::telegence
