// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/search_field.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

SearchField::SearchField(const Theme &theme, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent),
      m_theme(theme),
      m_clear(nullptr)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_clear = addAction(theme.icon(u"x"_s, &Tokens::textMuted), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear search"));
    m_clear->setVisible(false);
    // Qt takes the button's spoken name from an action only for tool bars.
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(tr("Clear search"));
    const int room = theme.dp(24);
    setTextMargins(layoutDirection() == Qt::RightToLeft ? 0 : room, 0,
        layoutDirection() == Qt::RightToLeft ? room : 0, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(180ms);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::report);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::report);
    connect(m_clear, &QAction::triggered, this, [this] { clear(); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) {
        m_clear->setVisible(!now.isEmpty());
        m_pause.start();
    });
}

void SearchField::adopt(const QString &text)
{
    setText(text);
    m_pause.stop();
    m_reported = text;
}

void SearchField::report()
{
    m_pause.stop();
    if (text() == m_reported)
        return;
    m_reported = text();
    emit searchChanged(m_reported);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect logical(m_theme.dp(8), 0, m_theme.dp(20), height());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), logical), m_theme, u"search"_s,
        m_theme.tokens().textMuted, m_theme.dp(15));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        report();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace lk::ui
