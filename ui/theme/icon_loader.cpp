// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icon_loader.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

} // namespace

bool IconLoader::exists(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QByteArray IconLoader::source(const QString &name)
{
    const auto known = m_sources.constFind(name);
    if (known != m_sources.constEnd())
        return *known;
    QFile file(pathOf(name));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly))
        svg = file.readAll();
    else
        qWarning("There is no icon \"%s\"; nothing is drawn in its place.", qUtf8Printable(name));
    m_sources.insert(name, svg);
    return svg;
}

QPixmap IconLoader::pixmap(const QString &name, const QColor &color, int size, double ratio)
{
    const QString key = u"%1 %2 %3 %4"_s.arg(name, color.name(QColor::HexArgb)).arg(size).arg(ratio);
    if (const QPixmap *known = m_pixmaps.object(key))
        return *known;
    QByteArray svg = source(name);
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QPixmap drawn(QSize(size, size) * ratio);
    drawn.fill(Qt::transparent);
    if (!svg.isEmpty()) {
        QSvgRenderer renderer(svg);
        QPainter painter(&drawn);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter);
    }
    drawn.setDevicePixelRatio(ratio);
    m_pixmaps.insert(key, new QPixmap(drawn));
    return drawn;
}

} // namespace lk::ui
