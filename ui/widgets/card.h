// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace lk::ui {

class TextLabel;
class Theme;

/// A white panel with round corners that holds one topic: optional title row, then body().
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

    /// An empty title hides the title row. The title is also the accessible name.
    void setTitle(const QString &title);
    /// At the end of the title row: a figure, a button, a choice.
    void addTitleWidget(QWidget *widget);
    /// Where the content goes; its margins are those of the card.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Lets a table reach the card's edges.
    void setBodyMargins(int left, int top, int right, int bottom);
    /// The body keeps `room` less free at its end: for content that brings a scroll bar along.
    void yieldEnd(int room);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QWidget *m_head;
    QHBoxLayout *m_headRow;
    TextLabel *m_title;
    QVBoxLayout *m_body;
};

} // namespace lk::ui
