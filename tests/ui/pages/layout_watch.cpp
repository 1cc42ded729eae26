// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/layout_watch.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

/// Name and ancestors of a widget.
QString pathOf(const QObject *object)
{
    QStringList steps;
    for (const QObject *step = object; step != nullptr; step = step->parent()) {
        const QString type = QString::fromLatin1(step->metaObject()->className()).section(u':', -1);
        steps.prepend(step->objectName().isEmpty() ? type : type + u'#' + step->objectName());
    }
    return steps.join(u'/');
}

} // namespace

LayoutWatch::LayoutWatch(int bound)
    : m_bound(bound)
{
    qApp->installEventFilter(this);
}

LayoutWatch::~LayoutWatch() = default;

bool LayoutWatch::eventFilter(QObject *watched, QEvent *event)
{
    // A layout that asks again, and a picture that asks for itself again while it is painted.
    const bool asked = event->type() == QEvent::LayoutRequest || event->type() == QEvent::UpdateRequest;
    if ((!asked && event->type() != QEvent::Resize) || !watched->isWidgetType())
        return false;
    ++m_count;
    if (m_count > m_bound / 2)
        ++m_receivers[pathOf(watched)];
    return asked && m_count > m_bound;
}

bool LayoutWatch::rests()
{
    m_count = 0;
    m_receivers.clear();
    // One pass only sends what was posted before it: layouts that push each other show over many passes.
    int before = -1;
    while (before != m_count && m_count <= m_bound) {
        before = m_count;
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
    m_most = std::max(m_most, m_count);
    return m_count <= m_bound;
}

QString LayoutWatch::busiest() const
{
    QList<std::pair<int, QString>> ranked;
    for (auto it = m_receivers.cbegin(); it != m_receivers.cend(); ++it)
        ranked.append({it.value(), it.key()});
    std::sort(ranked.rbegin(), ranked.rend());
    QStringList lines;
    for (const auto &[count, path] : std::as_const(ranked).first(std::min<qsizetype>(6, ranked.size())))
        lines.append(u"%1 × %2"_s.arg(QString::number(count), path));
    return lines.join(u'\n');
}

} // namespace lk::test
