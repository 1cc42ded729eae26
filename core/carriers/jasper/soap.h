// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/carriers/jasper/soap_envelope.h"
#include "core/domain/account.h"
#include "core/domain/outcome.h"
#include "core/net/http_exchange.h"

#include <QStringList>

#include <optional>

namespace lk::carriers::jasper {

/// Builds Control Center's SOAP 1.1 requests, which do what REST has no call for: the SIM swap and reading a
/// line by its number. The credentials are inside the request (WS-Security UsernameToken with the console
/// password, and the licence key in the body). `messageId` comes back as the answer's correlationId and is
/// not an idempotency key. A value; any thread.
class SoapCalls {
public:
    SoapCalls(const CarrierAccount &account, const Credentials &credentials);

    /// What an account lacks before anything can be asked by SOAP; nothing = it can.
    [[nodiscard]] std::optional<Refusal> cannotCall() const;

    /// The SIM swap: `iccid` becomes REPLACED, `newIccid` takes over line and number.
    [[nodiscard]] net::CarrierRequest simExchange(
        const QString &messageId, const QString &iccid, const QString &newIccid) const;
    /// Which SIM has this number; a ten-digit one is asked for with and without the country code.
    [[nodiscard]] net::CarrierRequest terminalsByMsisdn(
        const QString &messageId, const QString &msisdn) const;
    /// 1 to 50 SIMs; the answer leaves out unknown ones.
    [[nodiscard]] Result<net::CarrierRequest> terminalDetails(
        const QString &messageId, const QStringList &iccids) const;
    /// Sets one attribute, by the name REST gives it; an empty value clears it.
    [[nodiscard]] Result<net::CarrierRequest> editTerminal(
        const QString &messageId, const QString &iccid, const QString &attribute, const QString &value) const;
    /// Who changed what, 1 to 365 days back.
    [[nodiscard]] Result<net::CarrierRequest> auditTrail(
        const QString &messageId, const QString &iccid, int days) const;
    /// The SOAP side's sign of life; also proves user, password and licence key.
    [[nodiscard]] net::CarrierRequest echo(const QString &messageId, const QString &value) const;

private:
    [[nodiscard]] net::CarrierRequest call(const QString &service, const QString &operation,
        const QString &messageId, const QList<SoapElement> &body) const;

    QUrl m_baseUrl;
    Secret m_username;
    Secret m_password;
    Secret m_licenseKey;
};

} // namespace lk::carriers::jasper
