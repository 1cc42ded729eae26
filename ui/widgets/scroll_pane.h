// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace lk::ui {

/// Scrolls a page or the inside of a card up and down: no frame, no ground of its own, never sideways.
class ScrollPane : public QScrollArea {
    Q_OBJECT

public:
    /// `name` is spoken, since one can tab to it in order to scroll.
    explicit ScrollPane(const QString &name, QWidget *parent = nullptr);

    /// Owns the content from here on.
    void setContent(QWidget *content);
};

} // namespace lk::ui
