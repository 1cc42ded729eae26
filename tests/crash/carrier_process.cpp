// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/carrier_process.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

constexpr int kStartPatienceMs = 60'000;
/// Beside the sample's faults: the carrier acts this much later, while the worker is still waiting (and may
/// be killed), or when it has given up. Without a quarantine such a change would be sent twice.
constexpr std::pair<int, double> kLateActs[] = {{600, 0.03}, {1'150, 0.01}};

} // namespace

CarrierProcess::CarrierProcess(const QString &folder, quint64 seed, int devices)
    : m_ledger(QDir(folder).filePath(u"ledger.jsonl"_s)),
      m_scenario(QDir(folder).filePath(u"scenario.json"_s)),
      m_seed(seed),
      m_devices(devices)
{
}

CarrierProcess::~CarrierProcess()
{
    kill();
}

Result<void> CarrierProcess::writeScenario() const
{
    QFile sample(QStringLiteral(LK_CRASH_SCENARIO));
    if (!sample.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"There is no scenario."_s, sample.errorString());
    QJsonObject scenario = QJsonDocument::fromJson(sample.readAll()).object();
    QJsonArray faults = scenario.value("faults"_L1).toArray();
    for (const auto &[afterMs, rate] : kLateActs)
        faults.prepend(QJsonObject{{u"operation"_s, u"write"_s}, {u"fault"_s, u"late-act"_s},
            {u"after_ms"_s, afterMs}, {u"rate"_s, rate}});
    scenario.insert("faults"_L1, m_faults.value_or(faults));
    QFile file(m_scenario);
    const QByteArray bytes = QJsonDocument(scenario).toJson();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? Result<void>() : fail(ErrorKind::Storage, u"No scenario."_s, file.errorString());
}

Result<void> CarrierProcess::start()
{
    LK_TRY(writeScenario());
    m_process.start(QStringLiteral(LK_LINEKEEPERCTL),
        {u"practice-carriers"_s, u"--json"_s, u"--port"_s, QString::number(m_port), u"--ledger"_s, m_ledger,
            u"--seed"_s, QString::number(m_seed), u"--devices"_s, QString::number(m_devices), u"--scenario"_s,
            m_scenario});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kStartPatienceMs))
            return fail(ErrorKind::Network, u"The practice carriers do not start."_s,
                QString::fromUtf8(m_process.readAllStandardError()));
    }
    m_port = QJsonDocument::fromJson(m_process.readLine()).object().value("port"_L1).toInt();
    return {};
}

void CarrierProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(-1);
}

QUrl CarrierProcess::baseUrl(Carrier carrier) const
{
    const QString root = u"http://127.0.0.1:%1"_s.arg(m_port);
    switch (carrier) {
    case Carrier::ThingSpace:
        return QUrl(root + u"/api"_s);
    case Carrier::Jasper:
        return QUrl(root + u"/rws/api/v1"_s);
    case Carrier::Telegence:
        return QUrl(root);
    }
    return {};
}

} // namespace lk::test
