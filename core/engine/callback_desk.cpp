// SPDX-License-Identifier: Apache-2.0
#include "core/engine/callback_desk.h"

#include "core/base/logging.h"

#include <QSet>

#include <chrono>

namespace lk::engine {

namespace {

/// Hints are a comfort: those over this are let go, the lines are read at their usual time.
constexpr std::size_t kMostHints = 512;
constexpr std::size_t kHintsAtATime = 64;
constexpr std::chrono::milliseconds kWatch{500};
constexpr std::chrono::minutes kHouseEvery{10};
constexpr std::chrono::seconds kHouseAgain{1};
constexpr UtcMs kUnmatchedAreKeptFor = 24 * 3'600'000;
constexpr int kDroppedAtATime = 500;

} // namespace

CallbackDesk::CallbackDesk(Dispatcher &dispatcher, store::Store &store, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_dispatcher(dispatcher),
      m_store(store),
      m_clock(clock),
      m_inbox(store),
      m_listener(m_inbox, clock)
{
    qRegisterMetaType<CallbackStatus>();
    // Not members of the thread by themselves: the whole desk moves with its parent.
    m_listener.setParent(this);
    connect(&m_listener, &webhook::CallbackListener::arrived, this, &CallbackDesk::take);
    connect(&m_house, &QTimer::timeout, this, &CallbackDesk::keepHouse);
    m_watch.setInterval(kWatch);
    connect(&m_watch, &QTimer::timeout, this, &CallbackDesk::tellStatus);
}

CallbackDesk::~CallbackDesk() = default;

void CallbackDesk::open(const Result<webhook::ListenerConfig> &config)
{
    m_listener.stop();
    m_enabled = !config || config->enabled;
    m_trouble = config ? QString() : config.error().message;
    if (config) {
        m_address = config->address.toString();
        m_tls = config->tls.has_value();
        if (const auto started = m_listener.start(*config); !started)
            m_trouble = started.error().message;
    }
    if (!m_trouble.isEmpty())
        qCWarning(lcEngine, "%s", qUtf8Printable(m_trouble));
    m_house.start(kHouseAgain);
    m_watch.start();
    tellStatus();
}

void CallbackDesk::close()
{
    m_listener.stop();
    m_house.stop();
    m_watch.stop();
    m_hints.clear();
}

CallbackStatus CallbackDesk::status() const
{
    return {.enabled = m_enabled,
        .listening = m_listener.isListening(),
        .address = m_address,
        .port = m_listener.isListening() ? m_listener.port() : quint16{0},
        .tls = m_tls,
        .trouble = m_trouble,
        .counts = m_listener.counts()};
}

void CallbackDesk::tellStatus()
{
    const CallbackStatus now = status();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT statusChanged(now);
}

void CallbackDesk::take(AccountId account, const webhook::CallbackEvent &event)
{
    if (event.requestId.isEmpty() && event.ids.iccid.isEmpty())
        return;
    if (m_hints.size() >= kMostHints)
        return;
    m_hints.push_back({account, event.requestId, event.ids.iccid});
    heedNext();
}

void CallbackDesk::heedNext()
{
    if (m_heeding || m_hints.empty())
        return;
    QList<Hint> some;
    QSet<AccountId> accounts;
    while (!m_hints.empty() && static_cast<std::size_t>(some.size()) < kHintsAtATime) {
        accounts.insert(m_hints.front().account);
        some.append(std::move(m_hints.front()));
        m_hints.pop_front();
    }
    m_heeding = true;
    m_store.write<int>(
        this,
        [some](store::WriteSession &session) -> Result<int> {
            int sooner = 0;
            for (const Hint &hint : some) {
                const auto moved = session.queue().heedMessages(hint.account, hint.requestId, hint.iccid);
                if (!moved)
                    return moved.failure();
                sooner += *moved;
            }
            return sooner;
        },
        [this, accounts](const Result<int> &sooner) {
            m_heeding = false;
            if (!sooner)
                qCWarning(lcEngine, "Callbacks: %s", qUtf8Printable(sooner.error().message));
            for (const AccountId account : sooner &&*sooner > 0 ? accounts : QSet<AccountId>()) {
                if (AccountLane *lane = m_dispatcher.isRunning() ? m_dispatcher.lane(account) : nullptr)
                    lane->wake();
            }
            heedNext();
        });
}

void CallbackDesk::keepHouse()
{
    m_store.write<qint64>(
        this,
        [before = m_clock.utcNow() - kUnmatchedAreKeptFor](
            store::WriteSession &session) { return session.inbox().dropUnmatched(before, kDroppedAtATime); },
        [this](const Result<qint64> &looked) {
            if (!m_house.isActive())
                return;
            const bool more = looked && *looked == kDroppedAtATime;
            m_house.start(
                more ? std::chrono::milliseconds(kHouseAgain) : std::chrono::milliseconds(kHouseEvery));
        });
}

} // namespace lk::engine
