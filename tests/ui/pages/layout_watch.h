// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace lk::test {

/// Counts what layouts do while it lives, in every widget of the application. Past the bound it swallows
/// their events, so that a layout which never comes to rest fails a test instead of hanging it.
class LayoutWatch : public QObject {
    Q_OBJECT

public:
    /// More layout events than these for one change are no rest.
    explicit LayoutWatch(int bound);
    ~LayoutWatch() override;

    /// Sends what is posted until nothing is left. True if layouts came to rest within the bound.
    [[nodiscard]] bool rests();
    /// The most events that one call of rests() needed.
    [[nodiscard]] int most() const { return m_most; }
    /// Who received most of the last events, for the message of a failing test.
    [[nodiscard]] QString busiest() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_bound;
    int m_count = 0;
    int m_most = 0;
    QHash<QString, int> m_receivers;
};

} // namespace lk::test
