// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/change_table.h"
#include "core/store/trouble_reading.h"
#include "ui/widgets/banner.h"

namespace lk::ui {

struct Services;

/// Asks a person about a decision on lines in trouble and carries it out, whatever their number: the lines
/// are read in the database when the question is put, so that the number in it is the number acted on, and
/// decided in transactions small enough for the queue to go on in between. A banner, seen while there is much
/// to do.
class DecisionDesk : public Banner {
    Q_OBJECT

public:
    /// Lines decided in one transaction.
    static constexpr qsizetype kLinesAtOnce = 1'000;

    explicit DecisionDesk(Services &services, QWidget *parent = nullptr);

    /// About all lines the filter lets through, as far as the decision can be about them.
    void ask(store::PersonDecision decision, store::TroubleFilter filter);
    /// About these lines of whatever changes.
    void ask(store::PersonDecision decision, const QList<DeviceChangeId> &lines);
    [[nodiscard]] bool isDeciding() const { return m_deciding; }
    /// The transaction under way is the last one; the lines after it stay as they are.
    void stop() { m_stopping = true; }

Q_SIGNALS:
    /// Done, or why not: one sentence.
    void told(const QString &sentence);
    void decidingChanged();

private:
    void start(store::PersonDecision decision, const QList<DeviceChangeId> &lines, const QString &reason);
    void goOn();
    void showProgress();
    void finish(const QString &trouble);
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString whyNotDecided() const;
    [[nodiscard]] QString whyNotAsked() const;

    Services &m_services;
    store::PersonDecision m_decision = store::PersonDecision::RetryFailed;
    QList<DeviceChangeId> m_lines;
    QString m_reason;
    qsizetype m_looked = 0;
    qint64 m_moved = 0;
    bool m_deciding = false;
    bool m_stopping = false;
};

/// "12 lines go back to the queue and are sent again."
[[nodiscard]] QString sentenceFor(store::PersonDecision decision, qint64 lines);

} // namespace lk::ui
