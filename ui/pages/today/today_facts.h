// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/bulk_change.h"
#include "core/domain/change_calendar.h"
#include "core/store/inbox_table.h"
#include "core/store/queue_health.h"

#include <QObject>
#include <QTimer>

namespace lk::ui {

struct Services;

/// What the database says for the Today page, as of one moment.
struct TodayFacts {
    UtcMs at = 0;
    QList<BulkChange> changes; ///< newest first
    QList<CarrierAccount> accounts;
    QList<store::HeldLines> undecided; ///< unknown for more than 15 minutes
    QList<store::HeldLines> stuck; ///< sent more than 30 minutes ago, without a result
    QList<store::InboxCount> callbacks;
    ChangeCalendar calendar;
};

inline constexpr int kUndecidedMinutes = 15;
inline constexpr int kStuckMinutes = 30;

/// Reader thread.
[[nodiscard]] Result<TodayFacts> readTodayFacts(store::Database &database, TenantId tenant, UtcMs now);

/// Keeps the facts current while the page is seen: read in the background, at most twice a second while
/// commits come in, and every 20 s because time itself moves them.
class TodayWatch : public QObject {
    Q_OBJECT

public:
    explicit TodayWatch(Services &services, QObject *parent = nullptr);

    /// Nothing is read while nobody looks.
    void setWatching(bool watching);
    void refresh();

signals:
    void read(const lk::ui::TodayFacts &facts);
    void failed(const lk::Error &error);

private:
    Services &m_services;
    QTimer m_soon;
    QTimer m_regular;
    bool m_watching = false;
};

} // namespace lk::ui
