// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/audit_table.h"
#include "ui/theme/state_look.h"

#include <QObject>
#include <QTimer>

namespace lk::ui {

struct Services;

/// Verifies the whole audit chain on the reader's thread and keeps what came of it. Only one run at a time.
class ChainCheck : public QObject {
    Q_OBJECT

public:
    explicit ChainCheck(Services &services, QObject *parent = nullptr);

    /// `rows` = how many there are, for the progress text.
    void start(qint64 rows);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const std::optional<store::ChainReport> &report() const { return m_report; }
    /// The lamp: "Chain intact to #48,211 (checked 2 min ago)".
    [[nodiscard]] StateLook look() const;
    /// "Broken at row 12: …"; empty = no fault is known.
    [[nodiscard]] QString faultText() const;

signals:
    /// The result or the words for it; also when only time has passed.
    void changed();
    void failed(const lk::Error &error);

private:
    void take(const Result<store::ChainReport> &report);

    Services &m_services;
    QTimer m_clockwork;
    std::optional<store::ChainReport> m_report;
    BootMs m_startedAt = 0;
    BootMs m_checkedAt = 0;
    qint64 m_rows = 0;
    bool m_running = false;
};

} // namespace lk::ui
