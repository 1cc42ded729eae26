// SPDX-License-Identifier: Apache-2.0
#include "core/engine/callback_registrar.h"

#include "core/carriers/thingspace/records.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

carriers::thingspace::Records recordsOf(const CarrierAccount &account)
{
    return {account.baseUrl, account.accountName};
}

} // namespace

CallbackRegistrar::CallbackRegistrar(
    AccountLane &lane, store::Store &store, audit::Actor actor, QObject *parent)
    : QObject(parent),
      m_lane(&lane),
      m_store(store),
      m_actor(std::move(actor))
{
    qRegisterMetaType<RegisteredCallback>();
    qRegisterMetaType<QList<RegisteredCallback>>();
}

bool CallbackRegistrar::isUsable()
{
    if (m_lane && m_lane->account().carrier != Carrier::ThingSpace) {
        end(fail(ErrorKind::Refused,
            tr("%1 has no request that registers callbacks; nothing was done. Enter the URL in the carrier's "
               "own console.")
                .arg(displayName(m_lane->account().carrier))));
        return false;
    }
    if (!m_lane || !m_lane->connection()) {
        end(fail(ErrorKind::Auth,
            m_lane ? m_lane->access().noCredentials : tr("The account is not set up; nothing was done.")));
        return false;
    }
    return true;
}

void CallbackRegistrar::call(
    const net::CarrierRequest &request, std::function<Result<void>(const net::Answered &)> read)
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_lane->connection()->call(
        request, id, this, [this, read = std::move(read)](const net::CallRecord &record) {
            if (const auto *answer = std::get_if<net::Answered>(&record.outcome))
                return end(read(*answer));
            if (const auto *unreachable = std::get_if<net::Unreachable>(&record.outcome))
                return end(fail(ErrorKind::Network,
                    tr("The carrier cannot be reached; nothing was done. Try again later."),
                    unreachable->detail));
            end(fail(ErrorKind::Network,
                tr("No whole answer came, so it is not known whether the carrier acted. List the callbacks "
                   "to "
                   "see."),
                std::get<net::OutcomeUnknown>(record.outcome).detail));
        });
}

void CallbackRegistrar::list()
{
    m_isList = true;
    if (!isUsable())
        return;
    call(recordsOf(m_lane->account()).listCallbacksRequest(),
        [this](const net::Answered &answer) -> Result<void> {
            const auto known = carriers::thingspace::Records::readCallbacks(answer);
            if (!known)
                return known.failure();
            for (const auto &each : *known)
                m_listed.append({each.service, each.url, each.username});
            return {};
        });
}

void CallbackRegistrar::add(const QUrl &url, const QString &username, const Secret &password)
{
    if (!isUsable())
        return;
    const auto request
        = recordsOf(m_lane->account())
              .registerCallbackRequest(kCarrierService, url, username, QString::fromUtf8(password.reveal()));
    if (!request)
        return end(request.failure());
    change(kCarrierService, *request, u"callbacks.registered"_s,
        tr("%1 for %2").arg(url.toDisplayString(), QString(kCarrierService)));
}

void CallbackRegistrar::remove(const QString &service)
{
    if (isUsable())
        change(service, recordsOf(m_lane->account()).removeCallbackRequest(service),
            u"callbacks.unregistered"_s, service);
}

void CallbackRegistrar::change(
    const QString &service, const net::CarrierRequest &request, const QString &action, const QString &reason)
{
    call(request, [this, service, action, reason](const net::Answered &answer) -> Result<void> {
        LK_TRY(recordsOf(m_lane->account()).readCallbackChange(service, answer));
        m_store.write(
            m_lane,
            [actor = m_actor, id = m_lane->account().id, action, reason](
                store::WriteSession &session) -> Result<void> {
                const auto seq = session.audit().append({.actor = actor,
                    .action = action,
                    .objectType = u"account"_s,
                    .objectId = QString::number(id.value),
                    .reason = reason});
                return seq ? Result<void>() : Result<void>(seq.failure());
            },
            [](const Result<void> &) {});
        return {};
    });
}

void CallbackRegistrar::end(const Result<void> &result)
{
    // From the event loop: whoever asked may not be listening to the signals yet.
    QMetaObject::invokeMethod(
        this,
        [this, result] {
            if (!result)
                Q_EMIT failed(result.error());
            else if (m_isList)
                Q_EMIT listed(m_listed);
            else
                Q_EMIT done();
            deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace lk::engine
