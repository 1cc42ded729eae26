// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/practice_carriers.h"

#include "core/sandbox/switchboard.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

PracticeCarriers::PracticeCarriers(QObject *parent)
    : QObject(parent)
{
}

PracticeCarriers::~PracticeCarriers() = default;

Result<void> PracticeCarriers::start(const PracticeOptions &options)
{
    if (isRunning()) {
        return fail(ErrorKind::Busy,
            tr("Practice is running already. Nothing was started; stop the running practice first."));
    }
    if (options.devices < 3 || options.devices > kMaxPracticeDevices) {
        return fail(ErrorKind::Usage,
            tr("Practice needs between 3 and %L1 devices. It was not started; choose another number.")
                .arg(kMaxPracticeDevices));
    }
    Scenario scenario = Scenario::calm();
    if (!options.scenarioFile.isEmpty()) {
        auto loaded = Scenario::load(options.scenarioFile);
        if (!loaded)
            return loaded.failure();
        scenario = *loaded;
    }
    auto switchboard = std::make_unique<Switchboard>(options.devices, options.seed, scenario);
    if (auto opened = switchboard->open(options.ledgerFile, options.port); !opened)
        return opened;
    m_switchboard = std::move(switchboard);
    connect(m_switchboard.get(), &Switchboard::ledgerLost, this, &PracticeCarriers::ledgerLost);
    return {};
}

void PracticeCarriers::stop()
{
    m_switchboard.reset();
}

bool PracticeCarriers::isRunning() const
{
    return m_switchboard != nullptr;
}

quint16 PracticeCarriers::port() const
{
    return m_switchboard ? m_switchboard->port() : quint16{0};
}

QUrl PracticeCarriers::thingSpaceBaseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/api"_s.arg(port()));
}

QUrl PracticeCarriers::jasperBaseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/rws/api/v1"_s.arg(port()));
}

QUrl PracticeCarriers::jasperSoapBaseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port()));
}

QUrl PracticeCarriers::telegenceBaseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port()));
}

void PracticeCarriers::setScenario(const Scenario &scenario)
{
    if (m_switchboard)
        m_switchboard->setScenario(scenario);
}

Scenario PracticeCarriers::scenario() const
{
    return m_switchboard ? m_switchboard->scenario() : Scenario::calm();
}

QJsonObject PracticeCarriers::counters() const
{
    return m_switchboard ? m_switchboard->counters() : QJsonObject();
}

} // namespace lk::sandbox
