// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/thingspace_envelope.h"

#include "core/webhook/kept_members.h"
#include "core/webhook/message_key.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lk::webhook {

namespace {

constexpr qsizetype kMostFaultChars = 500;

/// A list of {kind, id}, or one alone: ThingSpace's own examples have both.
QJsonArray idsIn(const QJsonObject &object)
{
    const QJsonValue ids = member(object, "deviceIds"_L1);
    return ids.isObject() ? QJsonArray{ids} : ids.toArray();
}

LineIds lineIdsOf(const QJsonArray &ids)
{
    LineIds line;
    for (const QJsonValue &value : ids) {
        const QJsonObject object = value.toObject();
        const QString kind = scalarText(member(object, "kind"_L1)).toLower();
        const QString id = scalarText(member(object, "id"_L1));
        if (kind == "iccid"_L1)
            line.iccid = id;
        else if (kind == "imei"_L1)
            line.imei = id;
        else if (kind == "mdn"_L1 || (kind == "msisdn"_L1 && line.msisdn.isEmpty()))
            line.msisdn = normalizedMsisdn(id);
    }
    return line;
}

/// Names we have no field for (esn, meid, imsi, eid), for people.
QString otherIds(const QJsonArray &ids)
{
    QStringList others;
    for (const QJsonValue &value : ids) {
        const QString kind = scalarText(member(value.toObject(), "kind"_L1)).toLower();
        const QString id = scalarText(member(value.toObject(), "id"_L1));
        if (!id.isEmpty() && kind != "iccid"_L1 && kind != "imei"_L1 && kind != "mdn"_L1
            && kind != "msisdn"_L1)
            others.append(kind + u' ' + id);
    }
    return others.join(u"; "_s);
}

CallbackOutcome outcomeOf(const QString &status, const QString &faultCode, bool hasFault, bool hasResponse)
{
    if (faultCode.contains("REQUEST_ONHOLD"_L1))
        return CallbackOutcome::OnHold;
    // A fault beside the word "Success" is a fault: nothing may be taken for done by mistake.
    if (hasFault || status.startsWith("fail"_L1, Qt::CaseInsensitive))
        return CallbackOutcome::Failure;
    if (status.compare("success"_L1, Qt::CaseInsensitive) == 0 || (status.isEmpty() && hasResponse))
        return CallbackOutcome::Success;
    return CallbackOutcome::NotTold;
}

/// callbackCount numbers the carrier's attempts to deliver one message, so it is no part of the key; the
/// fault's code is, because a request on hold may be refused later under the same id and status.
QByteArray keyOfMessage(const QJsonObject &kept, const CallbackEvent &event, const QString &status)
{
    QStringList ids;
    for (const QJsonValue &value : idsIn(kept))
        ids.append(scalarText(member(value.toObject(), "kind"_L1)).toLower() + u'='
            + scalarText(member(value.toObject(), "id"_L1)));
    ids.sort();
    QByteArray rest;
    if (event.requestId.isEmpty() || ids.isEmpty()) {
        // Nothing to know it by but all it says.
        QJsonObject content = kept;
        for (const QString &name : kept.keys()) {
            if (name.compare("callbackCount"_L1, Qt::CaseInsensitive) == 0)
                content.remove(name);
        }
        rest = QJsonDocument(content).toJson(QJsonDocument::Compact);
    }
    return messageKey({event.requestId.toUtf8(), ids.join(u',').toUtf8(), status.toLower().toUtf8(),
        event.topic.toUtf8(), event.faultCode.toUtf8(), rest});
}

/// What the answer's one child tells. Its name is the operation; of some operations it is not documented.
void readResponse(const QJsonObject &response, CallbackEvent &event)
{
    for (auto it = response.begin(); it != response.end(); ++it) {
        if (!it.value().isObject())
            continue;
        const QJsonObject child = it.value().toObject();
        const QJsonArray ids = idsIn(child);
        event.topic = it.key();
        event.newIds = lineIdsOf(ids);
        QStringList details{detailsOf(child), otherIds(ids)};
        details.removeAll(QString());
        event.details = details.join(u"; "_s);
        return;
    }
    event.details = detailsOf(response);
}

} // namespace

CallbackEvent thingSpaceEvent(const QJsonObject &kept)
{
    CallbackEvent event;
    event.source = Carrier::ThingSpace;
    event.requestId = usableRequestId(scalarText(member(kept, "requestId"_L1)));
    event.ids = lineIdsOf(idsIn(kept));
    event.callbackCount = scalarText(member(kept, "callbackCount"_L1)).toInt();
    const QJsonValue response = member(kept, "deviceResponse"_L1);
    readResponse(response.toObject(), event);
    const QJsonValue fault = member(kept, "faultResponse"_L1);
    event.faultCode = scalarText(member(fault.toObject(), "faultcode"_L1)).left(kMostFaultChars);
    event.faultText = scalarText(member(fault.toObject(), "faultstring"_L1)).left(kMostFaultChars);
    if (const QString comment = scalarText(member(kept, "comment"_L1)); !comment.isEmpty())
        event.details += (event.details.isEmpty() ? u"comment "_s : u"; comment "_s) + comment;
    const QString status = scalarText(member(kept, "status"_L1));
    event.outcome = outcomeOf(status, event.faultCode, fault.isObject(), response.isObject());
    event.messageKey = keyOfMessage(kept, event, status);
    return event;
}

} // namespace lk::webhook
