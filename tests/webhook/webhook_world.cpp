// SPDX-License-Identifier: Apache-2.0
#include "tests/webhook/webhook_world.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

Result<AccountId> addAccount(store::WriteSession &session, Carrier carrier, const QString &name)
{
    CarrierAccount account;
    account.tenant = TenantId{1};
    account.carrier = carrier;
    account.name = name;
    account.baseUrl = QUrl(u"http://127.0.0.1:9/api"_s);
    if (carrier == Carrier::ThingSpace)
        account.accountName = u"0000123456-00001"_s;
    return session.accounts().add(account, {u"test"_s, {}, {}, {}});
}

} // namespace

WebhookWorld::WebhookWorld()
{
    const store::StorePaths paths{dir.path()};
    const auto made = store::writeOnce(paths, clock, [this](store::WriteSession &session) -> Result<void> {
        const auto first = addAccount(session, Carrier::ThingSpace, u"Verizon"_s);
        const auto second = addAccount(session, Carrier::Jasper, u"POD19"_s);
        if (!first || !second)
            return fail(ErrorKind::Internal, u"no account"_s);
        thingSpace = *first;
        jasper = *second;
        store::NewChange change{.tenant = TenantId{1},
            .spec = {.kind = ChangeKind::Suspend},
            .reason = u"test"_s,
            .fingerprint = QUuid::createUuid().toByteArray(),
            .lines = {},
            .paused = false};
        change.lines.append({thingSpace, Carrier::ThingSpace, 1, {u"89148000000007000012"_s, {}, {}},
            LineState{DeviceStatus::Active, u"active"_s, u"P"_s, {}, 1}, {}, false});
        const auto created = session.changes().create(change, {u"test"_s, {}, {}, {}});
        return created ? Result<void>() : created.failure();
    });
    if (!made)
        qFatal("%s (%s)", qUtf8Printable(made.error().message), qUtf8Printable(made.error().detail));
    store = std::move(*store::Store::open(paths, clock));
    inboxSink = std::make_unique<webhook::StoreInbox>(*store);
    listener = std::make_unique<webhook::CallbackListener>(*inboxSink, clock);
}

webhook::ListenerConfig WebhookWorld::config() const
{
    webhook::ListenerConfig config;
    config.enabled = true;
    config.hooks = {{.account = thingSpace,
                        .carrier = Carrier::ThingSpace,
                        .path = kThingSpacePath,
                        .username = Secret(QByteArray(kUser)),
                        .password = Secret(QByteArray(kPassword))},
        {.account = jasper,
            .carrier = Carrier::Jasper,
            .path = kJasperPath,
            .pushSecret = Secret(QByteArray(kPushSecret))}};
    return config;
}

void WebhookWorld::listen(const webhook::ListenerConfig &config)
{
    if (const auto started = listener->start(config); !started)
        qFatal("%s", qUtf8Printable(started.error().message));
}

WireReply WebhookWorld::post(const QByteArray &body)
{
    return exchange(listener->port(), postOf(kThingSpacePath, body));
}

WireReply WebhookWorld::push(const QByteArray &body, const QByteArray &type)
{
    return exchange(listener->port(), postOf(kJasperPath, body, type));
}

store::Database &WebhookWorld::database()
{
    if (!m_database)
        m_database = std::move(
            *store::Database::open(store::StorePaths{dir.path()}.database(), store::OpenMode::ReadOnly));
    return *m_database;
}

QList<store::InboxRow> WebhookWorld::inbox(AccountId account, const QString &requestId)
{
    return *store::readInbox(database(), account, requestId);
}

qint64 WebhookWorld::kept()
{
    return *database().number(u"SELECT count(*) FROM callback_inbox"_s);
}

QByteArray WebhookWorld::changesAsTheyStand()
{
    const QStringList questions{
        u"SELECT group_concat(id || ' ' || state || ' ' || fence || ' ' || attempts || ' ' || sends || ' ' "
        u"|| "
        "report || ' ' || error_code || ' ' || error_text || ' ' || due_boot || ' ' || updated_at) "
        "FROM device_change"_s,
        u"SELECT count(*) || ' ' || max(seq) FROM audit_entry"_s, u"SELECT count(*) FROM attempt"_s,
        u"SELECT count(*) || ' ' || ifnull(max(read_at), 0) FROM line"_s};
    QByteArray all;
    for (const QString &question : questions)
        all += database().text(question)->toUtf8() + '\n';
    return all;
}

QByteArray thingSpaceMessage(const QByteArray &requestId, const QByteArray &more)
{
    return QByteArray("{\"username\":\"") + kUser + "\",\"password\":\"" + kPassword + "\",\"requestId\":\""
        + requestId + "\"," + more + "}";
}

QByteArray successMessage(const QByteArray &requestId, const QByteArray &iccid, int count)
{
    return thingSpaceMessage(requestId,
        "\"deviceIds\":[{\"kind\":\"Iccid\",\"id\":\"" + iccid
            + "\"}],\"deviceResponse\":{\"restoreResponse\":{\"restored\":true}},\"status\":\"Success\","
              "\"callbackCount\":"
            + QByteArray::number(count) + ",\"maxCallbackThreshold\":4");
}

QByteArray faultMessage(const QByteArray &requestId, const QByteArray &iccid, int count)
{
    return thingSpaceMessage(requestId,
        "\"deviceIds\":[{\"kind\":\"Iccid\",\"id\":\"" + iccid
            + "\"}],\"faultResponse\":{\"faultcode\":\"UnifiedWebService.REQUEST_FAILED."
              "DeviceAlreadyActive\","
              "\"faultstring\":\"REQUEST_FAILED. Device is already active\"},\"status\":\"Failed\","
              "\"callbackCount\":"
            + QByteArray::number(count) + ",\"maxCallbackThreshold\":4");
}

} // namespace lk::test
