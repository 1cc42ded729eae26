// SPDX-License-Identifier: Apache-2.0
#include "app/cli/practice_command.h"

#include "app/cli/output.h"
#include "core/base/platform.h"
#include "core/sandbox/practice_carriers.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

Result<sandbox::PracticeOptions> optionsOf(const QCommandLineParser &options)
{
    bool portOk = true;
    bool seedOk = true;
    bool devicesOk = true;
    sandbox::PracticeOptions practice;
    practice.port = options.value(u"port"_s).toUShort(&portOk);
    practice.seed = options.value(u"seed"_s).toULongLong(&seedOk);
    practice.devices = options.value(u"devices"_s).toInt(&devicesOk);
    practice.ledgerFile = options.value(u"ledger"_s);
    practice.scenarioFile = options.value(u"scenario"_s);
    if (!portOk || !seedOk || !devicesOk)
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "--port, --seed and --devices take whole numbers; nothing was started."));
    return practice;
}

} // namespace

void practiceCommand(CliSession &session)
{
    const auto options = optionsOf(session.options());
    if (!options) {
        session.fail(options.error());
        return;
    }
    auto *carriers = new sandbox::PracticeCarriers(&session);
    if (const auto started = carriers->start(*options); !started) {
        session.fail(started.error());
        return;
    }
    QObject::connect(carriers, &sandbox::PracticeCarriers::ledgerLost, &session,
        [&session](const Error &error) { session.fail(error); });
    platform::onTerminationSignal([&session, carriers] {
        carriers->stop();
        session.finish(app::kAllDone);
    });
    const QJsonObject urls{{u"port"_s, carriers->port()},
        {u"thingspace"_s, carriers->thingSpaceBaseUrl().toString()},
        {u"jasper"_s, carriers->jasperBaseUrl().toString()},
        {u"telegence"_s, carriers->telegenceBaseUrl().toString()}};
    if (session.json()) {
        sayJson(urls);
        return;
    }
    say(QCoreApplication::translate(
        "Cli", "The practice carriers are listening on 127.0.0.1:%1 (end with Ctrl+C).")
            .arg(carriers->port()));
    say(u"  ThingSpace  "_s + carriers->thingSpaceBaseUrl().toString());
    say(u"  Jasper      "_s + carriers->jasperBaseUrl().toString());
    say(u"  Telegence   "_s + carriers->telegenceBaseUrl().toString());
}

} // namespace lk::cli
