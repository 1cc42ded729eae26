// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/inventory.h"
#include "core/sandbox/practice_carriers.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

#include <memory>

namespace lk::test {

/// What a client saw of one exchange.
struct Seen {
    int status = 0;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// Running practice carriers and an honest client of the three APIs. Scenario without waiting unless told
/// otherwise.
class PracticeFixture {
public:
    explicit PracticeFixture(const QByteArray &scenario = {}, int devices = 300);

    /// Starts (again) on the same ledger.
    [[nodiscard]] bool start(const QByteArray &scenario = {});
    void stop() { m_carriers.reset(); }
    [[nodiscard]] sandbox::PracticeCarriers &carriers() { return *m_carriers; }
    [[nodiscard]] QString ledgerFile() const { return m_directory.filePath(QStringLiteral("ledger.jsonl")); }
    /// Ledger records of one kind, as they are on the disk now.
    [[nodiscard]] QList<QJsonObject> records(const QString &kind) const;
    /// The n-th line that starts in this state.
    [[nodiscard]] sandbox::PracticeLine lineIn(
        sandbox::PracticeCarrier carrier, const QString &state, int n = 0) const;

    /// The n-th SIM (with its device) that is free for a swap.
    [[nodiscard]] sandbox::PracticeLine freeSim(sandbox::PracticeCarrier carrier, int n = 0) const;

    [[nodiscard]] Seen send(
        const QByteArray &method, const QUrl &url, const Headers &headers, const QByteArray &body);

    [[nodiscard]] QByteArray fetchToken();
    /// Gets a token and a session, once.
    void logIn();
    [[nodiscard]] Headers thingSpaceHeaders() const;
    [[nodiscard]] Seen thingSpace(const QByteArray &method, const QString &path, const QByteArray &body = {});
    /// One of suspend, restore, deactivate for one line.
    [[nodiscard]] Seen thingSpaceChange(const QString &change, const QString &iccid);
    [[nodiscard]] QString thingSpaceState(const QString &iccid);
    [[nodiscard]] QString thingSpaceProgress(const QString &requestId);

    [[nodiscard]] static Headers jasperHeaders();
    [[nodiscard]] Seen jasper(const QByteArray &method, const QString &path, const QByteArray &body = {});
    /// Calls a SOAP operation of the terminal service with these members, written as XML with prefix "j".
    [[nodiscard]] Seen soap(const QString &operation, const QByteArray &members);
    [[nodiscard]] static Headers soapHeaders(const QString &service, const QString &operation);
    [[nodiscard]] static QByteArray soapMessage(const QString &operation, const QByteArray &members);
    [[nodiscard]] static Headers telegenceHeaders();
    [[nodiscard]] Seen telegence(const QByteArray &method, const QString &path, const QByteArray &body = {});
    /// One value of a Telegence line's bag.
    [[nodiscard]] QString telegenceValue(const QString &subscriber, const QString &name);

private:
    QTemporaryDir m_directory;
    int m_devices;
    std::unique_ptr<sandbox::PracticeCarriers> m_carriers;
    QNetworkAccessManager m_network;
    QByteArray m_token;
    QByteArray m_session;
};

} // namespace lk::test
