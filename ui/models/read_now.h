// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/engine/line_refresh.h"
#include "ui/widgets/banner.h"

#include <functional>
#include <vector>

namespace lk::store {
class Database;
}

namespace lk::ui {

struct Services;

/// Reads chosen lines from their carriers now: says what it will cost, shows how far it is, can be stopped,
/// and tells what came of it. A banner; hidden while there is nothing to say.
class ReadNow : public Banner {
    Q_OBJECT

public:
    /// More lines than these are better read with the whole account, page by page.
    static constexpr qint64 kMostLines = 5'000;

    explicit ReadNow(Services &services, QWidget *parent = nullptr);

    /// Reads these inventory rows: a few at once, many after a person has seen the cost.
    void read(const std::vector<qint64> &rows);
    /// Reads these lines of changes in the same way, whether the inventory has them or not.
    void read(const QList<DeviceChangeId> &lines);
    [[nodiscard]] bool isReading() const { return m_number != 0; }

Q_SIGNALS:
    void readingChanged();

private:
    /// What a reading of lines of one account takes.
    struct Cost {
        QString account;
        qint64 calls = 0;
        double callsPerSecond = 1;
    };
    struct Round {
        QList<engine::LineToRead> lines;
        QList<Cost> costs;
    };

    using LinesQuestion = std::function<Result<QList<engine::LineToRead>>(store::Database &)>;

    void prepare(qsizetype count, const LinesQuestion &question);
    void prepared(const Round &round);
    void start();
    void showProgress(const engine::RefreshProgress &progress);
    void finished(const engine::RefreshProgress &progress);
    void showButtons(bool asking, bool running);
    [[nodiscard]] QString costText() const;

    Services &m_services;
    Round m_round;
    quint64 m_number = 0; ///< of the reading under way; 0 = none
    QPushButton *m_go;
    QPushButton *m_leave;
    QPushButton *m_stop;
};

} // namespace lk::ui
