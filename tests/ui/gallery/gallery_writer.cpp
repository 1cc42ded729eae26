// SPDX-License-Identifier: Apache-2.0
#include "gallery.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui::look {

namespace {

bool writeWindow(QWidget &window, const QSize &size, const QString &path)
{
    window.resize(size);
    window.show();
    QCoreApplication::sendPostedEvents(); // layouts settle by event
    const bool written = window.grab().save(path);
    window.hide();
    return written;
}

} // namespace

bool writeGallery(Theme &theme, const QString &folder)
{
    QDir().mkpath(folder);
    bool written = true;
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        theme.setMode(mode);
        const auto console = makeConsole(theme, true);
        const auto small = makeConsole(theme, false);
        const auto controls = makeControls(theme);
        const auto pieces = makePieces(theme);
        const int percent = qRound(console->devicePixelRatioF() * 100);
        const QString tail
            = u"%1-%2.png"_s.arg(theme.isDark() ? u"dark"_s : u"light"_s, QString::number(percent));
        const auto path = [&](const QString &name) { return QDir(folder).filePath(name + u'-' + tail); };
        written = writeWindow(*console, {1440, 900}, path(u"console"_s)) && written;
        written = writeWindow(*small, {1280, 720}, path(u"console-small"_s)) && written;
        written = writeWindow(*controls, {1280, 900}, path(u"controls"_s)) && written;
        written = writeWindow(*pieces, {1440, 900}, path(u"pieces"_s)) && written;
    }
    return written;
}

} // namespace lk::ui::look
