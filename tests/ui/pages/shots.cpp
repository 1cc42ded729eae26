// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/shots.h"

#include "tests/ui/pages/console_world.h"

#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

bool fitsAndShoots(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("LK_SCREENSHOTS");
    bool fits = true;
    for (const ui::ThemeMode mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
        testTheme().setMode(mode);
        for (const QSize size : {QSize(1440, 900), QSize(1280, 720)}) {
            window.resize(size);
            window.show();
            QCoreApplication::sendPostedEvents();
            const bool settled = QTest::qWaitFor([&window, size] { return window.size() == size; }, 500);
            fits = fits && settled;
            if (!settled)
                qWarning("%s does not fit %dx%d: it is %dx%d", qUtf8Printable(name), size.width(),
                    size.height(), window.width(), window.height());
            if (folder.isEmpty())
                continue;
            const QString look = mode == ui::ThemeMode::Dark ? u"dark"_s : u"light"_s;
            window.grab().save(
                QDir(folder).filePath(u"%1-%2-%3.png"_s.arg(name, look, QString::number(size.width()))));
        }
    }
    testTheme().setMode(ui::ThemeMode::Light);
    return fits;
}

} // namespace lk::test
