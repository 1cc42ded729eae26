// SPDX-License-Identifier: Apache-2.0
// What anybody may send to the callback listener: the bytes of a connection as they arrive, then the message
// in the body as each carrier's.
#include "core/webhook/hook_request.h"
#include "core/webhook/jasper_push.h"
#include "core/webhook/kept_members.h"
#include "core/webhook/message_reading.h"
#include "core/webhook/thingspace_envelope.h"
#include "tests/fuzz/fuzz_support.h"

#include <QJsonDocument>

namespace {

using namespace lk;
using namespace Qt::Literals::StringLiterals;

struct Heard {
    int refusal = 0;
    bool complete = false;
    QByteArray contentType = {};
    QByteArray body = {};
};

/// One connection whose bytes arrive `step` at a time.
Heard hear(const QByteArray &bytes, qsizetype step)
{
    const webhook::Limits limits;
    webhook::HookRequestReader reader(limits);
    for (qsizetype at = 0; at < bytes.size() && reader.refusal() == 0 && !reader.isComplete(); at += step)
        reader.feed(bytes.mid(at, step));
    Heard heard{reader.refusal(), reader.isComplete()};
    if (heard.refusal == 0 && reader.hasHead())
        heard.contentType = reader.head().contentType;
    if (heard.complete)
        heard.body = reader.body();
    fuzz::promise(heard.body.size() <= limits.bodyBytes, "a body within the limit");
    return heard;
}

void readAsEveryCarrier(const QByteArray &contentType, const QByteArray &body)
{
    const Secret secret(u"hook-secret"_s);
    const auto push = webhook::pushMessage(contentType, body);
    const QJsonObject message = push ? *push : QJsonDocument::fromJson(body).object();
    const QJsonObject kept = webhook::keptMembers(message, {secret});
    const QByteArray stored = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    fuzz::promise(!stored.contains("hook-secret"), "nothing secret is kept of a message");
    for (const Carrier carrier : {Carrier::ThingSpace, Carrier::Jasper}) {
        const webhook::CallbackEvent event = webhook::eventOfKept(carrier, stored);
        fuzz::promise(event.faultText.size() <= 500, "a fault's words are cut");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1).toByteArray();
    const Heard whole = hear(bytes, std::max<qsizetype>(1, bytes.size()));
    const Heard inParts = hear(bytes, 1 + data[0]);
    fuzz::promise(whole.complete == inParts.complete && whole.body == inParts.body,
        "a request does not depend on how its bytes arrive");
    readAsEveryCarrier(whole.contentType, whole.body);
    readAsEveryCarrier("application/json", bytes);
    readAsEveryCarrier("application/x-www-form-urlencoded", bytes);
    return 0;
}
