// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace lk::ui {

struct Services;

/// Counts what the rail shows as badges, at most about once a second.
class RailCounts : public QObject {
    Q_OBJECT

public:
    explicit RailCounts(Services &services, QObject *parent = nullptr);

    /// Changes that still have open lines and are not paused by a person.
    [[nodiscard]] qint64 running() const { return m_running; }
    /// Lines on the failures page.
    [[nodiscard]] qint64 failures() const { return m_failures; }

Q_SIGNALS:
    void counted();

private:
    void ask();

    Services &m_services;
    QTimer m_soon;
    qint64 m_running = 0;
    qint64 m_failures = 0;
};

} // namespace lk::ui
