// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/identifier.h"
#include "core/domain/outcome.h"
#include "core/net/http_exchange.h"

#include <QJsonObject>
#include <QList>

#include <utility>

namespace lk::carriers::thingspace {

/// One custom field: "CustomField1" to "CustomField5", at most 50 characters.
using CustomField = std::pair<QString, QString>;

/// What a synchronous request says about one device of it.
struct RecordResult {
    LineIds ids;
    bool done = false;
    QString message; ///< the carrier's own words when it was not done
};

/// A URL ThingSpace calls back, as it lists them. The password it lists beside is not read.
struct CallbackRegistration {
    QString service;
    QUrl url;
    QString username;

    bool operator==(const CallbackRegistration &) const = default;
};

/// ThingSpace's requests about the records of an account rather than the service of a line: adding and
/// deleting devices, custom fields, cost centre, callbacks, the end of a session. A value; any thread.
class Records {
public:
    Records(QUrl baseUrl, QString accountName);

    /// Puts devices into the account before their activation. Answered at once, device by device.
    [[nodiscard]] net::CarrierRequest addRequest(const QList<LineIds> &devices) const;
    /// Deletes deactivated devices with all their history; at most 100.
    [[nodiscard]] Result<net::CarrierRequest> deleteRequest(const QList<LineIds> &devices) const;
    /// What happened to each device of an add or a delete; a failure if the answer is not such a list.
    [[nodiscard]] static Result<QList<RecordResult>> readResults(const net::Answered &answer);

    [[nodiscard]] Result<net::CarrierRequest> customFieldsRequest(
        const LineIds &ids, const QList<CustomField> &fields) const;
    /// An empty cost centre removes the present one; else at most 36 letters, digits, blanks, '-', '!', '#'.
    [[nodiscard]] Result<net::CarrierRequest> costCenterRequest(
        const LineIds &ids, const QString &costCenter) const;

    /// Registers (or replaces) the URL for one service, such as "CarrierService". The port must be one
    /// ThingSpace calls: 80, 443, 9001-9006, 50551-50559, 28200-28220.
    [[nodiscard]] Result<net::CarrierRequest> registerCallbackRequest(
        const QString &service, const QUrl &url, const QString &username, const QString &password) const;
    [[nodiscard]] net::CarrierRequest listCallbacksRequest() const;
    [[nodiscard]] net::CarrierRequest removeCallbackRequest(const QString &service) const;
    [[nodiscard]] static Result<QList<CallbackRegistration>> readCallbacks(const net::Answered &answer);
    /// The answer to registering and removing names account and service.
    [[nodiscard]] Result<void> readCallbackChange(const QString &service, const net::Answered &answer) const;

    /// Ends the session whose token the connection adds.
    [[nodiscard]] net::CarrierRequest logoutRequest() const;

private:
    [[nodiscard]] net::CarrierRequest request(const QByteArray &method, const QString &path,
        const QJsonObject &body, const QString &operation) const;

    QUrl m_baseUrl;
    QString m_accountName;
};

} // namespace lk::carriers::thingspace
