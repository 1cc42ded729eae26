// SPDX-License-Identifier: Apache-2.0
#include "tests/store/store_world.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

StoreWorld::StoreWorld()
{
    write([this](store::WriteSession &session) -> Result<void> {
        CarrierAccount made;
        made.tenant = TenantId{1};
        made.carrier = Carrier::Jasper;
        made.name = u"Test"_s;
        made.baseUrl = QUrl(u"http://127.0.0.1:9/rws/api/v1"_s);
        const auto id = session.accounts().add(made, actor);
        if (!id)
            return id.failure();
        account = *id;
        return {};
    });
}

void StoreWorld::write(const store::Store::Job &job)
{
    if (const auto done = store::writeOnce(paths(), clock, job); !done)
        qFatal("%s (%s)", qUtf8Printable(done.error().message), qUtf8Printable(done.error().detail));
}

BulkChangeId StoreWorld::createChange(int lines, int first)
{
    store::NewChange change{.tenant = TenantId{1},
        .spec = {.kind = ChangeKind::Suspend},
        .reason = u"test"_s,
        .fingerprint = QUuid::createUuid().toByteArray(),
        .lines = {},
        .paused = false};
    for (int i = first; i < first + lines; ++i)
        change.lines.append(
            {account, Carrier::Jasper, i + 1, {u"8901170200%1"_s.arg(i, 10, 10, QLatin1Char('0')), {}, {}},
                LineState{DeviceStatus::Active, u"ACTIVATED"_s, u"P"_s, {}, 1}, {}, false});
    BulkChangeId id;
    write([&](store::WriteSession &session) -> Result<void> {
        const auto created = session.changes().create(change, actor);
        if (!created)
            return created.failure();
        id = created->id;
        return {};
    });
    return id;
}

QList<WorkItem> StoreWorld::claim(int limit)
{
    QList<WorkItem> items;
    write([&](store::WriteSession &session) -> Result<void> {
        const auto claimed = session.queue().claim(account, {.calls = static_cast<double>(limit)}, true);
        if (!claimed)
            return claimed.failure();
        items = *claimed;
        return {};
    });
    return items;
}

QList<store::Intent> StoreWorld::intentsOf(const QList<WorkItem> &items)
{
    QList<store::Intent> intents;
    for (const WorkItem &item : items)
        intents.append({item,
            "uuid-" + QByteArray::number(item.id.value) + '-' + QByteArray::number(item.fence), "00", "{}"});
    return intents;
}

QList<DeviceChangeId> StoreWorld::intend(const QList<WorkItem> &items)
{
    QList<DeviceChangeId> ids;
    write([&](store::WriteSession &session) -> Result<void> {
        const auto stored = session.queue().intend(intentsOf(items));
        if (!stored)
            return stored.failure();
        ids = *stored;
        return {};
    });
    return ids;
}

bool StoreWorld::settle(const WorkItem &item, const Settlement &settlement)
{
    bool settled = false;
    write([&](store::WriteSession &session) -> Result<void> {
        const auto written = session.queue().settle(item, settlement, "{}");
        if (!written)
            return written.failure();
        settled = *written;
        return {};
    });
    return settled;
}

store::Database &StoreWorld::database()
{
    if (!m_database)
        m_database = std::move(*store::Database::open(paths().database(), store::OpenMode::ReadOnly));
    return *m_database;
}

StateCounts StoreWorld::counts(BulkChangeId id)
{
    return (*store::readChange(database(), id))->counts;
}

WorkItem sendingItem(const WorkItem &claimed, const QByteArray &uuid)
{
    WorkItem item = claimed;
    item.state = ChangeState::Sending;
    item.sends += 1;
    item.attempts += 1;
    item.attemptUuid = uuid;
    return item;
}

} // namespace lk::test
