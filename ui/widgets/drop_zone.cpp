// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/drop_zone.h"

#include "ui/theme/control_look.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/icon_disc.h"
#include "ui/widgets/text_label.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

DropZone::DropZone(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextSize::Subtitle, &Tokens::text, QFont::DemiBold)),
      m_hint(new TextLabel(theme, TextSize::Small, &Tokens::textMuted)),
      m_buttons(new QWidget)
{
    setAcceptDrops(true);
    setAccessibleRole(*this, QAccessible::Grouping);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, theme.dp(8), 0, 0);
    row->setSpacing(theme.dp(8));
    row->addStretch(1);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.dp(24), theme.dp(24), theme.dp(24), theme.dp(24));
    column->setSpacing(theme.dp(4));
    column->addStretch(1);
    column->addWidget(new IconDisc(theme, u"upload"_s, Tone::Info), 0, Qt::AlignHCenter);
    column->addSpacing(theme.dp(6));
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_buttons);
    column->addStretch(1);
    connect(
        addButton(u"folder-open"_s, tr("&Browse…")), &QPushButton::clicked, this, &DropZone::browseRequested);
    connect(addButton(u"clipboard-paste"_s, tr("&Paste a list")), &QPushButton::clicked, this,
        &DropZone::pasteRequested);
    setTexts(
        tr("Drop a device list here"), tr("CSV or XLSX. Nothing is sent to a carrier by loading a file."));
}

void DropZone::setTexts(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    setAccessibleTexts(*this, title, hint);
}

QPushButton *DropZone::addButton(const QString &icon, const QString &text)
{
    auto *button = new QPushButton(m_theme.icon(icon), text);
    auto *row = qobject_cast<QHBoxLayout *>(m_buttons->layout());
    row->insertWidget(row->count() - 1, button);
    return button;
}

void DropZone::setOver(bool over)
{
    m_over = over;
    update();
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasText())
        return;
    event->acceptProposedAction();
    setOver(true);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setOver(false);
}

void DropZone::dropEvent(QDropEvent *event)
{
    setOver(false);
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (!paths.isEmpty())
        emit filesDropped(paths);
    else if (event->mimeData()->hasText())
        emit textDropped(event->mimeData()->text());
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    const double radius = m_theme.dp(10);
    painter.setBrush(m_over ? t.accentSoft : t.sunken);
    painter.setPen(QPen(m_over ? t.accent : t.outline, m_over ? 2.0 : 1.3, Qt::CustomDashLine));
    QPen pen = painter.pen();
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace lk::ui
