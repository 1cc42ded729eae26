// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "core/engine/account_access.h"

#include <QSet>
#include <QWidget>

namespace lk::ui {

class Banner;
struct Services;

/// What somebody looking at a change has to know first: resumed after a crash, paused, stopped by its guard,
/// still to start, a carrier in trouble.
class ChangeBanners : public QWidget {
    Q_OBJECT

public:
    explicit ChangeBanners(Services &services, QWidget *parent = nullptr);

    void show(const BulkChange &change);
    using QWidget::show;
    /// Shows the first of these lanes that is in trouble and works for this change (no accounts = none is).
    void showLanes(const QList<engine::LaneStatus> &lanes, const QSet<AccountId> &accounts);
    void showError(const QString &message);

signals:
    void resumeAsked();
    void cancelAsked();
    void undoAsked();
    void startAsked();
    void timeAsked();

private:
    void addButtons();

    Services &m_services;
    Banner *m_error;
    Banner *m_lane;
    Banner *m_paused;
    Banner *m_stopped;
    Banner *m_scheduled;
    Banner *m_notice;
    QString m_noticeRead; ///< closed by the reader
};

} // namespace lk::ui
