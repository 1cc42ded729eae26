// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCache>
#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

namespace lk::ui {

/// Draws the bundled line icons in any colour and keeps what it drew. Main thread only.
class IconLoader {
public:
    /// `size` in device-independent pixels; `ratio` device pixels per such pixel.
    [[nodiscard]] QPixmap pixmap(const QString &name, const QColor &color, int size, double ratio);

    [[nodiscard]] static bool exists(const QString &name);

private:
    [[nodiscard]] QByteArray source(const QString &name);

    QHash<QString, QByteArray> m_sources;
    QCache<QString, QPixmap> m_pixmaps{600};
};

} // namespace lk::ui
