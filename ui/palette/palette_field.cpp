// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/palette_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace lk::ui {

namespace {

constexpr int kPageOfResults = 8;

/// How far a key goes among the results; 0 = it is for the line.
int rowsFor(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        return 1;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        return -1;
    case Qt::Key_PageDown:
        return kPageOfResults;
    case Qt::Key_PageUp:
        return -kPageOfResults;
    default:
        return 0;
    }
}

} // namespace

bool PaletteField::event(QEvent *event)
{
    // Tab would lead out of the palette before keyPressEvent() saw it.
    if (event->type() == QEvent::KeyPress && rowsFor(*static_cast<QKeyEvent *>(event)) != 0) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QLineEdit::event(event);
}

void PaletteField::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (const int rows = rowsFor(*event); rows != 0)
        return Q_EMIT moved(rows);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT chosen();
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    if (event->matches(QKeySequence::Paste)) {
        m_taken = false;
        Q_EMIT pasting(QGuiApplication::clipboard()->text());
        if (m_taken)
            return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace lk::ui
