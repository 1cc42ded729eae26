// SPDX-License-Identifier: Apache-2.0
#include "app/cli/change_follower.h"

#include "app/cli/output.h"
#include "core/store/change_reading.h"

#include <QCoreApplication>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

constexpr std::chrono::milliseconds kLookEvery{200};
/// A log file should not fill with progress lines.
constexpr qint64 kLinesApartMs = 2'000;

} // namespace

ChangeFollower::ChangeFollower(store::StoreReader &reader, BulkChangeId id, bool quiet, QObject *parent)
    : QObject(parent),
      m_reader(reader),
      m_id(id),
      m_quiet(quiet)
{
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &ChangeFollower::look);
}

void ChangeFollower::start()
{
    m_timer.start();
    look();
}

void ChangeFollower::look()
{
    m_reader.ask<std::optional<BulkChange>>(
        this, [id = m_id](store::Database &database) { return store::readChange(database, id); },
        [this](const Result<std::optional<BulkChange>> &change) {
            if (!m_timer.isActive())
                return;
            if (!change || !change->has_value()) {
                m_timer.stop();
                Q_EMIT failed(change
                        ? Error{ErrorKind::NotFound, tr("There is no change %1.").arg(m_id.value), {}}
                        : change.error());
                return;
            }
            const bool last = (*change)->counts.open() == 0;
            show(**change, last);
            if (last) {
                m_timer.stop();
                Q_EMIT settled(**change);
            }
        },
        &m_timer);
}

void ChangeFollower::show(const BulkChange &change, bool last)
{
    if (m_quiet)
        return;
    if (change.notice != m_notice) {
        m_notice = change.notice;
        sayProgress(change.notice, true);
    }
    const bool dueAgain = isTerminal() || !m_sinceShown.isValid() || m_sinceShown.elapsed() >= kLinesApartMs;
    if (!last && (!dueAgain || change.counts == m_shown))
        return;
    m_shown = change.counts;
    m_sinceShown.start();
    QString text = QCoreApplication::translate("Cli", "Change %1 · %2")
                       .arg(change.id.value)
                       .arg(countsText(change.counts));
    if (change.paused)
        text += u" · "_s + QCoreApplication::translate("Cli", "paused: %1").arg(change.pauseReason);
    sayProgress(text, last);
}

} // namespace lk::cli
