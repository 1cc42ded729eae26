// SPDX-License-Identifier: Apache-2.0
#include "core/net/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace lk::net {

namespace {

constexpr int kKeptTextChars = 500;
/// Larger bodies are not kept: the carriers' answers about one line are far smaller.
constexpr qsizetype kMostKeptBytes = 64 * 1024;

const QSet<QByteArray> &allowedHeaders()
{
    static const QSet<QByteArray> kHeaders{"content-type", "content-length", "accept", "retry-after", "date",
        "x-request-id", "current-page", "page-size", "page-total", "refresh-timestamp", "server"};
    return kHeaders;
}

/// Member names of the carriers' documented requests and answers that carry no credential.
const QSet<QString> &allowedMembers()
{
    static const QSet<QString> kMembers = [] {
        const QString words
            = u"accountName accountId accountCustom1 addressLine1 billingAccount billingAccountNumber "
              "billingCycleEndDate BLIMEI BLDeviceTechnologyType carrierInformations carrierIpPoolName "
              "carrierName "
              "change4gOption city code communicationPlan connected context country createdAt currentState "
              "customer "
              "dateActivated dateAdded dateShipped dateUpdated deleteAfterDeactivation description "
              "deviceAuditTrails "
              "deviceId deviceID deviceIds deviceIdsTo devices earliest effectiveDate eid error errorCode "
              "error_description errorDescription errorMessage etfWaiver eventBy eventType "
              "extendedAttributes fault "
              "faultcode faultstring fixedIPAddress groupNames hasMoreData href iccid iccids id imei imsi "
              "interactionStatus interactionDateComplete ipAddress key kind largestDeviceIdSeen "
              "lastActivationDate "
              "lastConnectionDate lastPage latest maxNumberOfDevices mdn mdnZipCode message modemID mode "
              "msisdn name "
              "nextBillCycleDate NWIMEI occurredAt offeringCode1 pageNumber pageSize provisioningHistory "
              "publicIpRestriction "
              "ratePlan ratePlans reasonCode requestId responseMessage service serviceCharacteristic "
              "servicePlan "
              "serviceZipCode sim simNotes singleUserCode singleUserCodeDescription state status "
              "statusEffectiveDate "
              "subscriberActivationDate subscriberNumber subscriberNumberStatus subscriberStatus "
              "technologyType "
              "token_type expires_in totalCount type value version zip zipCode"_s;
        const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }();
    return kMembers;
}

/// Anything long enough to be a token and not a plain number is not kept.
QString withoutTokens(QString text)
{
    static const QRegularExpression kToken(u"(?=[A-Za-z0-9+/_=.-]*[A-Za-z+/_=])[A-Za-z0-9+/_=.-]{16,}"_s);
    return text.replace(kToken, u"[withheld]"_s);
}

/// Members in which a carrier speaks freely, and so might repeat what it was sent.
bool isFreeText(const QString &member)
{
    static const QSet<QString> kFreeTexts{u"message"_s, u"errorMessage"_s, u"description"_s,
        u"error_description"_s, u"errorDescription"_s, u"faultstring"_s, u"responseMessage"_s, u"error"_s};
    return kFreeTexts.contains(member);
}

QJsonValue redactedValue(const QJsonValue &value);

QJsonValue redactedMember(const QString &member, const QJsonValue &value)
{
    if (!allowedMembers().contains(member))
        return u"[withheld]"_s;
    return value.isString() && isFreeText(member) ? QJsonValue(withoutTokens(value.toString()))
                                                  : redactedValue(value);
}

QJsonObject redactedObject(const QJsonObject &object)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), redactedMember(it.key(), it.value()));
    return result;
}

QJsonValue redactedValue(const QJsonValue &value)
{
    if (value.isObject())
        return redactedObject(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray result;
    const QJsonArray source = value.toArray();
    for (const QJsonValue &element : source)
        result.append(redactedValue(element));
    return result;
}

/// Elements of the carriers' XML that carry no credential, beside those named like a JSON member. Whatever
/// stands in any other element is withheld with all that is in it.
bool isAllowedElement(QStringView name)
{
    static const QSet<QString> kElements = [] {
        const QString words
            = u"Body build changeType correlationId custom1 custom2 custom3 custom4 custom5 custom6 custom7 "
              "custom8 custom9 custom10 dateModified daysOfHistory detail Envelope exception "
              "exchangeSimIccid "
              "externalRmaId Fault faultactor field Header messageId modemId msisdns priorValue rmaId "
              "suspended "
              "targetValue terminal terminalAuditTrail terminalAuditTrails terminalId terminals timestamp"_s;
        const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }();
    const QString word = name.toString();
    return kElements.contains(word) || allowedMembers().contains(word) || word.endsWith("Request"_L1)
        || word.endsWith("Response"_L1);
}

/// The text of an allowed element. Those that hold others or speak freely might repeat what was sent.
QString keptText(const QString &element, const QString &text)
{
    static const QSet<QString> kHolders{
        u"Envelope"_s, u"Header"_s, u"Body"_s, u"Fault"_s, u"detail"_s, u"faultactor"_s};
    const bool plain = !element.isEmpty() && !kHolders.contains(element) && !isFreeText(element)
        && !element.endsWith("Request"_L1) && !element.endsWith("Response"_L1);
    return plain ? text : withoutTokens(text);
}

bool isXml(const QByteArray &body)
{
    const QByteArray head = body.trimmed().left(256).toLower();
    return head.startsWith('<') && !head.startsWith("<html") && !head.startsWith("<!doctype");
}

/// The XML anew, with allowed elements only; attributes are dropped, but for a line's number. A document that
/// breaks off or has a DOCTYPE is kept up to there.
QString redactedXml(const QByteArray &body)
{
    QString kept;
    QXmlStreamWriter writer(&kept);
    QXmlStreamReader reader(body);
    QString element;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            break;
        if (token == QXmlStreamReader::EndElement) {
            writer.writeEndElement();
            element.clear(); // what follows stands between elements
        } else if (token == QXmlStreamReader::Characters && !reader.isWhitespace()) {
            writer.writeCharacters(keptText(element, reader.text().toString()));
        } else if (token == QXmlStreamReader::StartElement) {
            element = reader.name().toString();
            writer.writeStartElement(element);
            if (reader.attributes().hasAttribute("msisdn"_L1))
                writer.writeAttribute(u"msisdn"_s, reader.attributes().value("msisdn"_L1).toString());
            if (!isAllowedElement(element)) {
                reader.skipCurrentElement();
                writer.writeCharacters(u"[withheld]"_s);
                writer.writeEndElement();
            }
        }
    }
    return kept;
}

QString redactedText(const QByteArray &body)
{
    return withoutTokens(QString::fromUtf8(body.left(kKeptTextChars)));
}

bool carriesCredentials(const QString &operation)
{
    return operation == "token"_L1 || operation == "login"_L1 || operation == "logout"_L1
        || operation == "revoke"_L1;
}

QJsonObject keptHeaders(const Headers &headers)
{
    QJsonObject kept;
    for (const auto &[name, value] : headers) {
        if (allowedHeaders().contains(name.toLower()))
            kept.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    }
    return kept;
}

QJsonValue bodyValue(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return redactedObject(document.object());
    if (document.isArray())
        return redactedValue(document.array());
    return isXml(body) ? redactedXml(body) : redactedText(body);
}

/// A body as it may be kept, and if it is too large only how large it is: one line's story must not fill the
/// disk, and a shortened JSON text would say something else.
QJsonValue keptBody(const QByteArray &body)
{
    const QJsonValue whole = bodyValue(body);
    const qsizetype size = whole.isString()
        ? whole.toString().size()
        : QJsonDocument(QJsonObject{{u"body"_s, whole}}).toJson(QJsonDocument::Compact).size();
    return size <= kMostKeptBytes ? whole : QJsonValue(u"[not kept: %1 bytes]"_s.arg(body.size()));
}

QJsonObject requestObject(const CarrierRequest &request, const QByteArray &requestId)
{
    QJsonObject object{{u"operation"_s, request.operation},
        {u"method"_s, QString::fromLatin1(request.method)},
        {u"url"_s, request.url.toString(QUrl::RemoveUserInfo)},
        {u"requestId"_s, QString::fromLatin1(requestId)}};
    if (!request.headers.isEmpty())
        object.insert(u"headers"_s, keptHeaders(request.headers));
    if (!request.body.isEmpty())
        object.insert(u"body"_s,
            carriesCredentials(request.operation) ? QJsonValue(u"[withheld]"_s) : keptBody(request.body));
    return object;
}

} // namespace

QByteArray redactedBody(const QByteArray &body)
{
    const QJsonValue value = bodyValue(body);
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return value.toString().toUtf8();
}

QByteArray redactedRequest(const CarrierRequest &request, const QByteArray &requestId)
{
    return QJsonDocument(requestObject(request, requestId)).toJson(QJsonDocument::Compact);
}

QByteArray redactedExchange(const CallRecord &record)
{
    QJsonObject answer{{u"durationMs"_s, static_cast<qint64>(record.duration.count())}};
    if (const auto *answered = std::get_if<Answered>(&record.outcome)) {
        answer.insert(u"status"_s, answered->status);
        answer.insert(u"headers"_s, keptHeaders(answered->headers));
        answer.insert(u"body"_s,
            carriesCredentials(record.request.operation) ? QJsonValue(u"[withheld]"_s)
                                                         : keptBody(answered->body));
    } else if (const auto *unreachable = std::get_if<Unreachable>(&record.outcome)) {
        answer.insert(u"notSent"_s, unreachable->detail);
    } else {
        answer.insert(u"outcomeUnknown"_s, std::get<OutcomeUnknown>(record.outcome).detail);
    }
    QJsonObject exchange{
        {u"request"_s, requestObject(record.request, record.requestId)}, {u"answer"_s, answer}};
    if (record.startedAt > 0)
        exchange.insert(u"startedAt"_s, record.startedAt);
    return QJsonDocument(exchange).toJson(QJsonDocument::Compact);
}

} // namespace lk::net
