// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/line_portrait.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

namespace lk::ui {

struct Services;

/// Reads everything about one line, and again when something has changed, as long as the widget that shows it
/// is seen.
class PortraitWatch : public QObject {
    Q_OBJECT

public:
    /// `pause` lies between a change and the reading; whoever runs through a list is not looking at each
    /// line.
    PortraitWatch(Services &services, QWidget &viewer, std::chrono::milliseconds pause);

    /// The inventory row of another line, or 0; it is read after the pause.
    void look(qint64 row);
    [[nodiscard]] qint64 row() const { return m_row; }
    /// Reads now. Hidden viewers do not hear of changes: call it when they are shown again.
    void refresh();

Q_SIGNALS:
    void portraitRead(qint64 row, const lk::ui::LinePortrait &portrait);
    /// The inventory has no such line any more.
    void gone();
    void failed(const lk::Error &error);

private:
    void soon();

    Services &m_services;
    QWidget &m_viewer;
    QTimer m_soon;
    qint64 m_row = 0;
};

} // namespace lk::ui
