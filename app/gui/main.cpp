// SPDX-License-Identifier: Apache-2.0
#include "app/console.h"
#include "app/single_instance.h"
#include "app/translations.h"
#include "app/window_host.h"
#include "core/base/logging.h"
#include "core/base/platform.h"
#include "ui/pages/settings/vault_unlock_dialog.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("Main", "Operations console for bulk changes on cellular IoT lines."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"data-dir"_s,
        QCoreApplication::translate("Main", "Folder that holds everything this program keeps."), u"DIR"_s});
    parser.addOption({u"practice"_s,
        QCoreApplication::translate(
            "Main", "Practice with the built-in carriers; nothing real is touched.")});
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("Main", "Device list to open in a new change."), u"[FILE]"_s);
}

lk::app::ConsoleOptions optionsOf(const QCommandLineParser &parser)
{
    return {
        .dataDir = parser.isSet(u"data-dir"_s) ? std::optional(parser.value(u"data-dir"_s)) : std::nullopt,
        .practice = parser.isSet(u"practice"_s)};
}

/// A sentence in a window of its own, before there is another.
int complain(lk::ui::Theme &theme, QApplication &application, const QString &sentence)
{
    theme.apply(application);
    QMessageBox::critical(nullptr, u"Linekeeper"_s, sentence);
    return 1;
}

/// Asks for the vault's passphrase; the console works without credentials too, and says so.
void unlockVault(lk::app::Console &console, QWidget *window)
{
    auto *dialog = new lk::ui::VaultUnlockDialog(console.services().theme, console.credentials(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, &console, [&console] { console.credentialsReady(); });
    dialog->open();
}

} // namespace

int main(int argc, char *argv[])
{
    lk::platform::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"linekeeper"_s);
    QApplication::setApplicationDisplayName(u"Linekeeper"_s);
    QApplication::setApplicationVersion(QStringLiteral(LINEKEEPER_VERSION));
    QApplication::setDesktopFileName(u"linekeeper"_s);
    // As the system until the settings are read, which may say otherwise.
    lk::app::Translations translations(nullptr);
    translations.use(QLocale());
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    lk::ui::Theme theme;
    const auto folder = lk::app::Console::folderFor(optionsOf(parser));
    if (!folder)
        return complain(theme, application, folder.error().message);
    const QString file = parser.positionalArguments().value(0);
    lk::app::SingleInstance instance(folder->dataDir);
    using Start = lk::app::SingleInstance::Start;
    const Start start = instance.begin(file);
    if (start == Start::Told)
        return 0;
    if (start == Start::NoAnswer)
        return complain(theme, application,
            QCoreApplication::translate("Main",
                "Linekeeper is open already with this data folder, but it does not answer. Nothing was "
                "started. "
                "Close that window, or end that process, and start again."));
    lk::app::Console console(theme);
    if (const auto opened = console.open(optionsOf(parser)); !opened)
        return complain(theme, application, opened.error().message);
    lk::ui::followSettings(console.settings(), theme);
    theme.apply(application);
    lk::app::WindowHost host(console, translations);
    host.window().show();
    console.openCredentials([&console, &host] { unlockVault(console, &host.window()); });
    if (!file.isEmpty())
        host.window().openList(file);
    QObject::connect(&instance, &lk::app::SingleInstance::asked, &host, &lk::app::WindowHost::bringUp);
    lk::platform::onTerminationSignal([&host] {
        host.window().hide();
        QApplication::quit();
    });
    return QApplication::exec();
}
