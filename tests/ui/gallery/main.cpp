// SPDX-License-Identifier: Apache-2.0
#include "gallery.h"
#include "test_ui_look.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The scale of a process cannot change, so the second half of the gallery is written by a second one.
int writeBothScales(lk::ui::Theme &theme, const QString &folder)
{
    bool written = lk::ui::look::writeGallery(theme, folder);
    if (qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR")) {
        QProcess twice;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
        twice.setProcessEnvironment(environment);
        twice.setProcessChannelMode(QProcess::ForwardedChannels);
        twice.start(QCoreApplication::applicationFilePath(), {u"--gallery"_s, folder});
        written = twice.waitForFinished(120000) && twice.exitCode() == 0 && written;
    }
    return written ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    lk::ui::Theme theme;
    theme.setMode(lk::ui::ThemeMode::Light);
    theme.apply(application);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--gallery"_L1)
        return writeBothScales(theme, arguments.at(2));
    lk::ui::look::TestUiLook test(theme);
    return QTest::qExec(&test, argc, argv);
}
