// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace lk::ui {

/// Scrolls a page or the inside of a card up and down: no frame, no ground of its own, never sideways. Its
/// bar has a place of its own at all times, so that the width of the content never depends on its height:
/// text that wraps anew when a bar comes or goes can call that bar back.
class ScrollPane : public QScrollArea {
    Q_OBJECT

public:
    /// `name` is spoken, since one can tab to it in order to scroll.
    explicit ScrollPane(const QString &name, QWidget *parent = nullptr);

    /// Owns the content from here on.
    void setContent(QWidget *content);

    /// Width of the bar's place. Let it lie in the margin, or the content ends before what is above it.
    [[nodiscard]] int barRoom() const;
};

} // namespace lk::ui
