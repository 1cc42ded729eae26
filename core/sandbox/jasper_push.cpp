// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/jasper_push.h"

#include "core/sandbox/jasper_words.h"
#include "core/sandbox/jasper_xml.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

namespace {

QByteArray formField(const QByteArray &name, const QByteArray &value)
{
    return name + '=' + value.toPercentEncoding();
}

} // namespace

QByteArray jasper::pushSignature2(const QByteArray &secret, const QByteArray &timestamp)
{
    return QMessageAuthenticationCode::hash(timestamp, secret, QCryptographicHash::Sha256).toBase64();
}

QByteArray jasper::pushSignature(const QByteArray &secret, const QByteArray &timestamp)
{
    return QMessageAuthenticationCode::hash(timestamp, secret, QCryptographicHash::Sha1).toBase64();
}

void JasperPush::tell(const ChangeOrder &order, const LineEvent &event, const PracticeLine &before)
{
    if (event.failed || event.noEffect || m_world.scenario.of(PracticeCarrier::Jasper).pushUrl.isEmpty())
        return;
    const QString id = u"practice-%1"_s.arg(order.seq);
    const QString at = jasper::xmlTimeText(event.at);
    const auto stateChange
        = [&](const QString &part, const QString &iccid, const QString &from, const QString &to) {
              post({id + part, u"SIM_STATE_CHANGE"_s, u"SimStateChange"_s,
                       {{u"iccid"_s, iccid}, {u"previousState"_s, from}, {u"currentState"_s, to},
                           {u"dateChanged"_s, at}}},
                  event.at);
          };
    if (order.peer >= 0) {
        stateChange(u"-old"_s, before.iccid, jasper::kActivated, jasper::kReplaced);
        stateChange(u"-new"_s, order.to, jasper::kInventory, jasper::kActivated);
    } else if (changesState(order.change)) {
        stateChange({}, before.iccid, event.from, event.to);
    } else if (order.change == "plan"_L1) {
        post({id, u"SIM_RATEPLAN_CHANGE"_s, u"SimRatePlanChange"_s,
                 {{u"iccid"_s, before.iccid}, {u"oldRatePlanName"_s, event.from},
                     {u"newRatePlanName"_s, event.to}, {u"dateChanged"_s, at}}},
            event.at);
    }
}

QByteArray JasperPush::bodyOf(
    const Event &event, PushFormat format, const QByteArray &timestamp, const QByteArray &secret)
{
    const QByteArray signature2 = jasper::pushSignature2(secret, timestamp);
    if (format == PushFormat::Json) {
        QJsonObject data;
        for (const auto &[name, value] : event.members)
            data.insert(name, value);
        return QJsonDocument(
            QJsonObject{{u"eventType"_s, event.type}, {u"timestamp"_s, QString::fromLatin1(timestamp)},
                {u"signature2"_s, QString::fromLatin1(signature2)}, {u"data"_s, data}})
            .toJson(QJsonDocument::Compact);
    }
    QByteArray data;
    QXmlStreamWriter xml(&data);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(jasper::kJasperSpace);
    xml.writeStartElement(jasper::kJasperSpace, event.element);
    for (const auto &[name, value] : event.members)
        xml.writeTextElement(jasper::kJasperSpace, name, value);
    xml.writeEndDocument();
    return formField("eventId", event.id.toUtf8()) + '&' + formField("eventType", event.type.toUtf8()) + '&'
        + formField("timestamp", timestamp) + '&'
        + formField("signature", jasper::pushSignature(secret, timestamp)) + '&'
        + formField("signature2", signature2) + '&' + formField("data", data);
}

void JasperPush::post(const Event &event, UtcMs at)
{
    const CarrierSettings &settings = m_world.scenario.of(PracticeCarrier::Jasper);
    const PushFormat format = settings.pushFormat;
    const QByteArray secret = QString(practice::kJasperPushSecret).toLatin1();
    const QByteArray timestamp = jasper::xmlTimeText(at).toLatin1();
    HookMessage message{.carrier = PracticeCarrier::Jasper,
        .url = QUrl(settings.pushUrl),
        .contentType = format == PushFormat::Json ? QByteArray("application/json")
                                                  : QByteArray("application/x-www-form-urlencoded"),
        .body = [body = bodyOf(event, format, timestamp, secret)](int) { return body; }};
    if (settings.callbackForgery == CallbackForgery::Password) {
        message.forged = bodyOf(event, format, timestamp, "not-the-secret");
    } else if (settings.callbackForgery == CallbackForgery::Request) {
        Event stranger = event;
        stranger.id += u"-forged"_s;
        stranger.members.first().second = u"89011709999999999999"_s;
        message.forged = bodyOf(stranger, format, timestamp, secret);
    }
    m_world.hooks.post(std::move(message));
}

} // namespace lk::sandbox
