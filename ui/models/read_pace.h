// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace lk::ui {

/// When a list that follows commits is read again: a moment after the first of a burst, one reading at a
/// time, and the longer a reading takes, the longer the pause before the next.
class ReadPace : public QObject {
    Q_OBJECT

public:
    explicit ReadPace(QObject *parent = nullptr);

    /// While nobody looks, nothing is read; what was wanted meanwhile is due when somebody looks again.
    void setOn(bool on);
    /// Something has changed: due() follows, once for all that happens until then.
    void want();
    /// A reading begins, asked for or not.
    void begin();
    /// It has been answered, or it failed.
    void end();

Q_SIGNALS:
    void due();

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    bool m_on = true;
    bool m_reading = false;
    bool m_wanted = false;
};

} // namespace lk::ui
