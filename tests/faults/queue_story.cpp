// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/queue_story.h"

#include "tests/store/store_world.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

const audit::Actor kPerson{u"test"_s, {}, {}, {}};

/// A third of the lines is refused, one taken on, one lost: by their place in the list.
AttemptOutcome outcomeOf(qsizetype place)
{
    switch (place % 3) {
    case 0:
        return Rejected{{ErrorClass::Business, u"NO"_s, u"no"_s}};
    case 1:
        return Accepted{u"handle-%1"_s.arg(place)};
    default:
        return OutcomeLost{u"reset"_s};
    }
}

} // namespace

QueueStory::QueueStory(AccountId account, int lines, int number)
    : m_account(account),
      m_lines(lines),
      m_number(number)
{
}

store::Store::Job QueueStory::step(int number)
{
    using Step = Result<void> (QueueStory::*)(store::WriteSession &);
    static constexpr std::array<Step, kSteps> kJobs{&QueueStory::create, &QueueStory::claim,
        &QueueStory::intend, &QueueStory::settle, &QueueStory::recover, &QueueStory::cancel};
    return [this, job = kJobs.at(static_cast<std::size_t>(number))](
               store::WriteSession &session) { return (this->*job)(session); };
}

Result<void> QueueStory::create(store::WriteSession &session)
{
    store::NewChange change{.tenant = TenantId{1},
        .spec = {.kind = ChangeKind::Suspend},
        .reason = u"test"_s,
        .fingerprint = "story " + QByteArray::number(m_number),
        .lines = {},
        .paused = false};
    for (int i = 0; i < m_lines; ++i)
        change.lines.append({m_account, Carrier::Jasper, i + 1,
            {u"8901170200%1"_s.arg(m_number * m_lines + i, 10, 10, QLatin1Char('0')), {}, {}},
            LineState{DeviceStatus::Active, u"ACTIVATED"_s, u"P"_s, {}, 1}, {}, false});
    const auto created = session.changes().create(change, kPerson);
    if (!created)
        return created.failure();
    m_change = created->id;
    return {};
}

Result<void> QueueStory::claim(store::WriteSession &session)
{
    const auto claimed = session.queue().claim(m_account, {.calls = static_cast<double>(m_lines - 2)}, true);
    if (!claimed)
        return claimed.failure();
    // What another story left to be followed up is not this one's.
    m_items.clear();
    for (const WorkItem &item : *claimed) {
        if (item.state == ChangeState::Claimed)
            m_items.append(item);
    }
    return {};
}

Result<void> QueueStory::intend(store::WriteSession &session)
{
    const auto stored = session.queue().intend(StoreWorld::intentsOf(m_items));
    return stored ? Result<void>() : stored.failure();
}

Result<void> QueueStory::settle(store::WriteSession &session)
{
    static const RetryPolicy kPolicy;
    static const Timing kTiming;
    const QList<store::Intent> intents = StoreWorld::intentsOf(m_items);
    // The last one stays in flight: it is for the recovery.
    for (qsizetype i = 0; i + 1 < m_items.size(); ++i) {
        const WorkItem item = sendingItem(m_items.at(i), intents.at(i).attemptUuid);
        const Settlement settlement = decideSend(item, outcomeOf(i),
            {.policy = kPolicy, .timing = kTiming, .now = {1, 1}, .jitter = 0, .carrierHasHistory = false});
        const auto written = session.queue().settle(item, settlement, "{}");
        if (!written)
            return written.failure();
    }
    return {};
}

Result<void> QueueStory::recover(store::WriteSession &session)
{
    const auto report = session.queue().recover();
    return report ? Result<void>() : report.failure();
}

Result<void> QueueStory::cancel(store::WriteSession &session)
{
    const auto cancelled = session.changes().cancelRest(m_change, u"stop"_s, kPerson);
    return cancelled ? Result<void>() : cancelled.failure();
}

} // namespace lk::test
