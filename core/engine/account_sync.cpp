// SPDX-License-Identifier: Apache-2.0
#include "core/engine/account_sync.h"

#include "core/engine/call_reading.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

/// An incremental reading begins this much before the last one began: clocks differ, and what changed while a
/// page was being made may be on neither page.
constexpr UtcMs kOverlap = 5 * 60'000;
/// An interrupted reading this old begins anew: its pages no longer fit together.
constexpr UtcMs kStale = 24 * 3'600'000;
constexpr int kTriesPerPage = 4;

} // namespace

AccountSync::AccountSync(AccountLane &lane, store::Store &store, const Clock &clock, store::SyncKind kind,
    bool everything, QObject *parent)
    : QObject(parent),
      m_lane(&lane),
      m_store(store),
      m_clock(clock),
      m_kind(kind),
      m_everything(everything),
      m_tenant(lane.account().tenant),
      m_account(lane.account().id)
{
    qRegisterMetaType<SyncProgress>();
}

void AccountSync::start()
{
    if (!m_lane || !m_lane->client()) {
        fail({ErrorKind::Auth,
            m_lane ? m_lane->access().noCredentials : tr("The account is not set up; nothing was read."),
            {}});
        return;
    }
    m_store.write<store::SyncState>(
        this,
        [account = m_account, kind = m_kind](
            store::WriteSession &session) { return session.sync().read(account, kind); },
        [this](const Result<store::SyncState> &known) {
            if (known)
                begin(*known);
            else
                fail(known.error());
        });
}

void AccountSync::begin(const store::SyncState &known)
{
    m_state = known;
    const bool underWay = known.startedAt > 0 && m_clock.utcNow() - known.startedAt < kStale && !m_everything;
    if (!underWay) {
        m_state.startedAt = m_clock.utcNow();
        m_state.position.clear();
        m_state.entries = 0;
        const bool incremental = m_kind == store::SyncKind::Lines && !m_everything && known.completedStart > 0
            && m_lane->client()->capabilities().listsChangesOnly;
        m_state.since = incremental ? known.completedStart - kOverlap : 0;
    }
    m_progress.entries = m_state.entries;
    fetchPage();
}

void AccountSync::fetchPage()
{
    if (m_ended)
        return;
    if (!m_lane) {
        fail({ErrorKind::Network, tr("The account was changed meanwhile; what was read is kept."), {}});
        return;
    }
    const carriers::ListCursor cursor{m_state.position, m_state.since};
    const auto request = m_kind == store::SyncKind::Lines
        ? std::optional(m_lane->client()->listRequest(cursor))
        : m_lane->client()->plansRequest(cursor);
    if (!request) {
        fail({ErrorKind::Refused,
            tr("%1 has no call that lists rate plans; nothing was read. Import them: linekeeperctl plans "
               "import.")
                .arg(displayName(m_lane->account().carrier)),
            {}});
        return;
    }
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_lane->connection()->call(
        *request, id, this, [this](const net::CallRecord &record) { answered(record); });
}

void AccountSync::answered(const net::CallRecord &record)
{
    if (m_ended || !m_lane)
        return;
    if (const auto failure = failedCall(record)) {
        tryAgain(*failure);
        return;
    }
    const auto &answer = std::get<net::Answered>(record.outcome);
    const carriers::ListCursor cursor{m_state.position, m_state.since};
    if (m_kind == store::SyncKind::Lines) {
        const auto reading = m_lane->client()->readList(cursor, answer, m_clock.utcNow());
        if (const auto *page = std::get_if<carriers::LinePage>(&reading))
            takeLines(*page);
        else
            tryAgain(std::get<ReadFailed>(reading));
        return;
    }
    const auto reading = m_lane->client()->readPlans(cursor, answer);
    if (const auto *page = std::get_if<carriers::PlanPage>(&reading))
        takePlans(*page);
    else
        tryAgain(std::get<ReadFailed>(reading));
}

void AccountSync::tryAgain(const ReadFailed &failure)
{
    const ErrorClass kind = failure.refusal.errorClass;
    const bool passing = kind == ErrorClass::Transient || kind == ErrorClass::Throttle;
    if (!passing || ++m_failures >= kTriesPerPage) {
        fail({kind == ErrorClass::Auth ? ErrorKind::Auth : ErrorKind::Carrier,
            tr("Reading stopped after %1 pages: %2 What was read is kept; the next reading goes on from "
               "there.")
                .arg(m_progress.pages)
                .arg(failure.refusal.text),
            failure.refusal.code});
        return;
    }
    const auto wait = RetryPolicy{}.afterThrottle(failure.retryAfter, m_failures, 0.5);
    QTimer::singleShot(wait, this, &AccountSync::fetchPage);
}

void AccountSync::takeLines(const carriers::LinePage &page)
{
    savePage(
        [tenant = m_tenant, account = m_account, lines = page.lines](
            store::WriteSession &session) -> Result<void> {
            for (const LineState &line : lines)
                LK_TRY(session.lines().learn(tenant, account, line));
            return {};
        },
        page.lines.size(), page.next);
}

void AccountSync::takePlans(const carriers::PlanPage &page)
{
    savePage(
        [account = m_account, plans = page.plans, now = m_clock.utcNow()](
            store::WriteSession &session) -> Result<void> {
            for (const carriers::ListedPlan &plan : plans)
                LK_TRY(session.lines().learnPlan(account, plan.code, plan.name, now));
            return {};
        },
        page.plans.size(), page.next);
}

void AccountSync::savePage(
    store::Store::Job learn, qint64 count, const std::optional<carriers::ListCursor> &next)
{
    store::SyncState after = m_state;
    after.entries += count;
    after.position = next ? next->position : QString();
    if (!next) {
        after.completedStart = m_state.startedAt;
        after.completedAt = m_clock.utcNow();
        after.startedAt = 0;
    }
    m_store.write(
        this,
        [learn = std::move(learn), account = m_account, kind = m_kind, after](
            store::WriteSession &session) -> Result<void> {
            LK_TRY(learn(session));
            return session.sync().save(account, kind, after);
        },
        [this, after, last = !next](const Result<void> &saved) {
            if (!saved) {
                fail(saved.error());
                return;
            }
            m_state = after;
            m_failures = 0;
            ++m_progress.pages;
            m_progress.entries = after.entries;
            Q_EMIT progress(m_progress);
            if (last)
                end();
            else
                fetchPage();
        });
}

void AccountSync::end()
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(m_progress);
    deleteLater();
}

void AccountSync::cancel()
{
    fail({ErrorKind::Usage,
        tr("Reading was stopped; what was read is kept, the next reading goes on from there."),
        u"cancelled"_s});
}

void AccountSync::fail(const Error &error)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT failed(error);
    deleteLater();
}

} // namespace lk::engine
