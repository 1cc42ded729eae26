// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/jasper/soap.h"

#include "core/carriers/change_checks.h"
#include "core/carriers/jasper/attributes.h"
#include "core/carriers/request_parts.h"
#include "core/domain/timing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::jasper {

namespace {

constexpr auto kActionRoot = "http://api.jasperwireless.com/ws/service/"_L1;
/// The message version, not that of the WSDL.
constexpr auto kMessageVersion = "1.0"_L1;
constexpr qsizetype kMostLines = 50;
constexpr int kMostDays = 365;

/// Given, or scheme, host and port of the REST interface: operators with one host for both need not give it.
QUrl soapBaseOf(const CarrierAccount &account)
{
    if (!account.soapBaseUrl.isEmpty())
        return account.soapBaseUrl;
    QUrl url;
    url.setScheme(account.baseUrl.scheme());
    url.setHost(account.baseUrl.host());
    url.setPort(account.baseUrl.port());
    return url;
}

SoapElement textElement(const QString &name, const QString &text)
{
    return {.name = name, .text = text};
}

Failure notAskedBySoap(const QString &text)
{
    return fail(ErrorKind::BadInput, text);
}

/// REST's words with the ending that SOAP gives them.
QString soapValue(const QString &attribute, const QString &value)
{
    return attribute == "status"_L1 ? QString(value + "_NAME"_L1) : value;
}

} // namespace

SoapCalls::SoapCalls(const CarrierAccount &account, const Credentials &credentials)
    : m_baseUrl(soapBaseOf(account)),
      m_username(credentials.username),
      m_password(credentials.soapPassword),
      m_licenseKey(credentials.licenseKey)
{
}

std::optional<Refusal> SoapCalls::cannotCall() const
{
    if (m_username.isEmpty() || m_password.isEmpty() || m_licenseKey.isEmpty())
        return notSendable(u"NEEDS_SOAP_ACCESS"_s,
            QCoreApplication::translate("Carriers",
                "Control Center swaps a SIM and finds a line by its number only through its SOAP interface, "
                "and the account has no SOAP password or no license key. Nothing was sent. Add both to the "
                "account's credentials."));
    if (m_baseUrl.scheme() != "https"_L1 && !mayUsePracticeTiming(m_baseUrl.toString()))
        return notSendable(u"SOAP_URL"_s,
            QCoreApplication::translate("Carriers",
                "The account's SOAP address is not an https address, and a password is never sent in the "
                "clear. Nothing was sent. Correct the address."));
    return std::nullopt;
}

net::CarrierRequest SoapCalls::call(const QString &service, const QString &operation,
    const QString &messageId, const QList<SoapElement> &body) const
{
    SoapElement payload{.name = operation + "Request"_L1};
    payload.children = {textElement(u"messageId"_s, messageId), textElement(u"version"_s, kMessageVersion),
        textElement(u"licenseKey"_s, QString::fromUtf8(m_licenseKey.reveal()))};
    payload.children.insert(payload.children.end(), body.begin(), body.end());
    net::CarrierRequest request;
    request.carriesCredentials = true;
    request.method = "POST";
    request.url = endpoint(m_baseUrl, u"/ws/service/"_s + service);
    request.headers = {{"Content-Type", "text/xml;charset=UTF-8"},
        {"SOAPAction", QString(u'"' + kActionRoot + service + u'/' + operation + u'"').toLatin1()}};
    request.body = soapEnvelope(m_username, m_password, payload);
    return request;
}

net::CarrierRequest SoapCalls::simExchange(
    const QString &messageId, const QString &iccid, const QString &newIccid) const
{
    net::CarrierRequest request = call(u"terminal"_s, u"SimRmaExchange"_s, messageId,
        {textElement(u"iccid"_s, iccid), textElement(u"exchangeSimIccid"_s, newIccid)});
    request.mutating = true;
    request.operation = toText(ChangeKind::ChangeIdentifier);
    return request;
}

net::CarrierRequest SoapCalls::terminalsByMsisdn(const QString &messageId, const QString &msisdn) const
{
    SoapElement list{.name = u"msisdns"_s};
    // The carrier keeps its numbers with the country code, but not everywhere; it leaves out unknown ones.
    if (msisdn.size() == 10)
        list.children.push_back(textElement(u"msisdn"_s, u'1' + msisdn));
    list.children.push_back(textElement(u"msisdn"_s, msisdn));
    net::CarrierRequest request = call(u"terminal"_s, u"GetTerminalsByMsisdn"_s, messageId, {list});
    request.operation = u"read"_s;
    return request;
}

Result<net::CarrierRequest> SoapCalls::terminalDetails(
    const QString &messageId, const QStringList &iccids) const
{
    if (iccids.isEmpty() || iccids.size() > kMostLines
        || !std::all_of(iccids.begin(), iccids.end(), [](const QString &iccid) { return isDigits(iccid); }))
        return notAskedBySoap(QCoreApplication::translate(
            "Carriers", "Control Center tells the details of 1 to 50 ICCIDs at a time. Nothing was sent."));
    SoapElement list{.name = u"iccids"_s};
    for (const QString &iccid : iccids)
        list.children.push_back(textElement(u"iccid"_s, iccid));
    net::CarrierRequest request = call(u"terminal"_s, u"GetTerminalDetails"_s, messageId, {list});
    request.operation = u"details"_s;
    return request;
}

Result<net::CarrierRequest> SoapCalls::editTerminal(
    const QString &messageId, const QString &iccid, const QString &attribute, const QString &value) const
{
    if (const auto why = cannotSet(attribute, value))
        return notAskedBySoap(*why);
    const auto changeType = soapChangeType(attribute);
    if (!changeType)
        return notAskedBySoap(QCoreApplication::translate(
            "Carriers", "Control Center's SOAP interface cannot set \"%1\"; REST can. Nothing was sent.")
                                  .arg(attribute));
    QList<SoapElement> body{textElement(u"iccid"_s, iccid)};
    if (!value.isEmpty())
        body.append(textElement(u"targetValue"_s, soapValue(attribute, value)));
    body.append(textElement(u"changeType"_s, QString::number(*changeType)));
    net::CarrierRequest request = call(u"terminal"_s, u"EditTerminal"_s, messageId, body);
    request.mutating = true;
    request.operation = u"edit"_s;
    return request;
}

Result<net::CarrierRequest> SoapCalls::auditTrail(
    const QString &messageId, const QString &iccid, int days) const
{
    if (days < 1 || days > kMostDays)
        return notAskedBySoap(QCoreApplication::translate(
            "Carriers", "Control Center's audit trail goes 1 to 365 days back. Nothing was sent."));
    net::CarrierRequest request = call(u"terminal"_s, u"GetTerminalAuditTrail"_s, messageId,
        {textElement(u"iccid"_s, iccid), textElement(u"daysOfHistory"_s, QString::number(days))});
    request.operation = u"audit-trail"_s;
    return request;
}

net::CarrierRequest SoapCalls::echo(const QString &messageId, const QString &value) const
{
    net::CarrierRequest request = call(u"echo"_s, u"Echo"_s, messageId, {textElement(u"value"_s, value)});
    request.operation = u"health"_s;
    return request;
}

} // namespace lk::carriers::jasper
