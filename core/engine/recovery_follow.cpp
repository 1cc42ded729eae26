// SPDX-License-Identifier: Apache-2.0
#include "core/engine/recovery_follow.h"

#include "core/base/logging.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

QString resumedWith(qint64 inFlight)
{
    const int lines = pluralCount(inFlight);
    return QCoreApplication::translate(
        "Recovery", "Resumed with %Ln line(s) in flight when the program ended", nullptr, lines);
}

QStringList partsOf(const RecoveryOutcome &outcome)
{
    QStringList parts;
    const int applied = pluralCount(outcome.applied);
    const int again = pluralCount(outcome.sentAgain);
    const int refused = pluralCount(outcome.refused);
    const int unknown = pluralCount(outcome.unknown);
    const int cancelled = pluralCount(outcome.cancelled);
    const int open = pluralCount(outcome.open());
    if (applied > 0)
        parts.append(QCoreApplication::translate("Recovery", "%Ln had been changed", nullptr, applied));
    if (again > 0)
        parts.append(QCoreApplication::translate(
            "Recovery", "%Ln had not been changed yet and goes on", nullptr, again));
    if (refused > 0)
        parts.append(
            QCoreApplication::translate("Recovery", "%Ln was refused by the carrier", nullptr, refused));
    if (unknown > 0)
        parts.append(QCoreApplication::translate(
            "Recovery", "%Ln cannot be told and needs a person", nullptr, unknown));
    if (cancelled > 0)
        parts.append(QCoreApplication::translate("Recovery", "%Ln was cancelled", nullptr, cancelled));
    if (open > 0)
        parts.append(
            QCoreApplication::translate("Recovery", "%Ln is still being asked about", nullptr, open));
    return parts;
}

/// Counts one line that is no longer in doubt; false while it is.
bool count(RecoveryOutcome &outcome, ChangeState state)
{
    switch (state) {
    case ChangeState::Succeeded:
    case ChangeState::NoOp:
        ++outcome.applied;
        return true;
    case ChangeState::Waiting:
    case ChangeState::Held:
        ++outcome.sentAgain;
        return true;
    case ChangeState::Failed:
        ++outcome.refused;
        return true;
    case ChangeState::Unknown:
    case ChangeState::DeadLetter:
        ++outcome.unknown;
        return true;
    case ChangeState::Cancelled:
        ++outcome.cancelled;
        return true;
    case ChangeState::Claimed:
    case ChangeState::Sending:
    case ChangeState::AwaitingCarrier:
    case ChangeState::Verifying:
        break;
    }
    return false;
}

} // namespace

QString recoverySentence(const RecoveryOutcome &outcome)
{
    const QString begun = resumedWith(outcome.inFlight);
    if (outcome.open() == outcome.inFlight)
        return begun + u". "_s
            + QCoreApplication::translate(
                "Recovery", "Each is read back from its carrier before anything is sent again.");
    return begun + u": "_s + partsOf(outcome).join(u", "_s) + u'.';
}

RecoveryFollow::RecoveryFollow(
    store::Store &store, const Clock &clock, const store::RecoveryReport &report, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_since(clock.utcNow())
{
    m_all.inFlight = report.inFlight;
    for (const store::RecoveryReport::Line &line : report.lines) {
        m_open.insert(line.id, line.change);
        ++m_byChange[line.change].inFlight;
    }
    if (!m_open.isEmpty())
        connect(&m_store, &store::Store::committed, this, &RecoveryFollow::take);
}

void RecoveryFollow::take(const store::ChangeSet &changes)
{
    const qint64 before = m_all.open();
    for (const store::TouchedLine &line : changes.lines) {
        if (m_open.contains(line.id) && count(m_byChange[line.change], line.state)) {
            count(m_all, line.state);
            m_open.remove(line.id);
            if (m_byChange.value(line.change).open() == 0)
                write(line.change);
        }
    }
    if (m_all.open() != before)
        Q_EMIT progressed(m_all);
    if (m_open.isEmpty())
        disconnect(&m_store, nullptr, this, nullptr);
}

void RecoveryFollow::write(BulkChangeId change)
{
    const QString at = QDateTime::fromMSecsSinceEpoch(m_since, Qt::UTC).toString(u"HH:mm"_s);
    const QString notice = QCoreApplication::translate("Recovery", "%1 UTC: %2")
                               .arg(at, recoverySentence(m_byChange.value(change)));
    m_store.write(
        this,
        [change, notice](
            store::WriteSession &session) { return session.queue().noteRecovery(change, notice); },
        [](const Result<void> &written) {
            // The lines' own states say the same; only the sentence is missing.
            if (!written)
                qCWarning(lcEngine, "A recovery's end was not written: %s",
                    qUtf8Printable(written.error().message));
        });
}

} // namespace lk::engine
