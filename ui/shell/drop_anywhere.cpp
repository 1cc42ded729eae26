// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/drop_anywhere.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

/// Lies over the whole window while a file hovers; lets everything through.
class DropHint : public QWidget {
public:
    DropHint(const Theme &theme, QWidget *window)
        : QWidget(window),
          m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = m_theme.tokens();
        QColor veil = t.window;
        veil.setAlphaF(0.82F);
        painter.fillRect(rect(), veil);
        const double inset = m_theme.dp(18);
        const QRectF area = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
        painter.setPen(QPen(t.accent, 2, Qt::DashLine));
        painter.drawRoundedRect(area, m_theme.dp(12), m_theme.dp(12));
        const int side = m_theme.dp(40);
        const double middle = area.center().y();
        paintIcon(painter, QRectF(area.left(), middle - side, area.width(), side), m_theme, u"upload"_s,
            t.accent, side);
        paintText(painter, QRectF(area.left(), middle + m_theme.dp(10), area.width(), m_theme.dp(30)),
            Qt::AlignCenter, DropAnywhere::tr("Drop the device list to put it into a new change"),
            m_theme.font(TextSize::Title, QFont::DemiBold), t.text);
    }

private:
    const Theme &m_theme;
};

DropAnywhere::DropAnywhere(const Theme &theme, QWidget *window)
    : QObject(window),
      m_window(window),
      m_hint(new DropHint(theme, window))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void DropAnywhere::setHover(bool hover)
{
    m_hint->setGeometry(m_window->rect());
    m_hint->setVisible(hover);
    m_hint->raise();
}

bool DropAnywhere::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!drag->mimeData()->hasUrls())
            return false;
        drag->acceptProposedAction();
        setHover(true);
        return true;
    }
    case QEvent::DragLeave:
        setHover(false);
        return false;
    case QEvent::Drop: {
        setHover(false);
        auto *drop = static_cast<QDropEvent *>(event);
        const QList<QUrl> urls = drop->mimeData()->urls();
        drop->acceptProposedAction();
        if (urls.size() == 1 && urls.first().isLocalFile())
            Q_EMIT fileDropped(urls.first().toLocalFile());
        else
            Q_EMIT refused(tr("A change takes one list, and only a file of this machine. Nothing was loaded. "
                              "Drop one file."));
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace lk::ui
