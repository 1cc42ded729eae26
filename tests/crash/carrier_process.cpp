// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/carrier_process.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

constexpr int kStartPatienceMs = 60'000;

} // namespace

CarrierProcess::CarrierProcess(QString ledger, quint64 seed, int devices)
    : m_ledger(std::move(ledger)),
      m_seed(seed),
      m_devices(devices)
{
}

CarrierProcess::~CarrierProcess()
{
    kill();
}

Result<void> CarrierProcess::start()
{
    m_process.start(QStringLiteral(LK_LINEKEEPERCTL),
        {u"practice-carriers"_s, u"--json"_s, u"--port"_s, QString::number(m_port), u"--ledger"_s, m_ledger,
            u"--seed"_s, QString::number(m_seed), u"--devices"_s, QString::number(m_devices), u"--scenario"_s,
            QStringLiteral(LK_CRASH_SCENARIO)});
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
