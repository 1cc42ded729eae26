// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/message_reading.h"

#include "core/webhook/jasper_push.h"
#include "core/webhook/kept_members.h"
#include "core/webhook/proof.h"
#include "core/webhook/thingspace_envelope.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lk::webhook {

namespace {

MessageReading kept(const Hook &hook, const QJsonObject &message)
{
    const QJsonObject object
        = keptMembers(message, {hook.password, hook.previousPassword, hook.username, hook.pushSecret});
    const QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return GenuineMessage{eventOfKept(hook.carrier, body), body};
}

MessageReading readThingSpace(const Hook &hook, const QByteArray &body, UtcMs now)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return RefusedMessage{400, u"the body is no JSON object"_s};
    if (!isGenuineThingSpace(document.object(), hook, now))
        return RefusedMessage{401, u"the user name or password is not the registered one"_s};
    return kept(hook, document.object());
}

MessageReading readPush(const Hook &hook, const QByteArray &contentType, const QByteArray &body, UtcMs now,
    std::chrono::milliseconds window)
{
    const std::optional<QJsonObject> message = pushMessage(contentType, body);
    if (!message)
        return RefusedMessage{400, u"the body is no push message"_s};
    // The signature is over the text as received: not trimmed, not written anew.
    const QJsonValue stamp = member(*message, "timestamp"_L1);
    const QString timestamp = stamp.isString() ? stamp.toString() : scalarText(stamp);
    if (!isGenuinePush(timestamp, member(*message, "signature2"_L1).toString(), hook.pushSecret))
        return RefusedMessage{401, u"the signature does not fit"_s};
    if (!isFresh(timestamp, now, window))
        return RefusedMessage{401, u"the message's time is too far from this machine's"_s};
    return kept(hook, *message);
}

} // namespace

MessageReading readMessage(const Hook &hook, const QByteArray &contentType, const QByteArray &body, UtcMs now,
    std::chrono::milliseconds pushWindow)
{
    switch (hook.carrier) {
    case Carrier::ThingSpace:
        return readThingSpace(hook, body, now);
    case Carrier::Jasper:
        return readPush(hook, contentType, body, now, pushWindow);
    case Carrier::Telegence:
        break;
    }
    return RefusedMessage{404, u"this carrier sends no messages"_s};
}

bool takesContentType(Carrier carrier, const QByteArray &contentType)
{
    return contentType == "application/json"
        || (carrier == Carrier::Jasper && contentType == "application/x-www-form-urlencoded");
}

CallbackEvent eventOfKept(Carrier carrier, const QByteArray &kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    return carrier == Carrier::Jasper ? jasperEvent(object) : thingSpaceEvent(object);
}

} // namespace lk::webhook
