// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/carriers_apart.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace lk::bench {

namespace {

constexpr int kStartMs = 30'000;

QJsonObject noLimits(int latencyMs)
{
    const QJsonObject carrier{{u"settle_ms"_s, QJsonArray{0, 0}},
        {u"latency_ms"_s, QJsonArray{latencyMs, latencyMs}}, {u"calls_per_second"_s, 0},
        {u"max_in_flight"_s, 0}};
    return {{u"carriers"_s, QJsonObject{{u"*"_s, carrier}}}};
}

QJsonObject atOnce(bool readsAlways)
{
    QJsonObject timing = test::PracticeWorld::quickTiming();
    timing.insert(u"readBack"_s, 1);
    timing.insert(u"pollFirst"_s, 1);
    if (readsAlways)
        timing.insert(u"planFreshness"_s, 0);
    return timing;
}

} // namespace

CarriersApart::CarriersApart(int devices, int latencyMs)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
        {u"--carriers"_s, m_folder.path(), QString::number(devices), QString::number(latencyMs)});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(kStartMs)) { }
    m_root = u"http://127.0.0.1:"_s + QString::fromLatin1(m_process.readLine().trimmed());
}

CarriersApart::~CarriersApart()
{
    m_process.kill();
    m_process.waitForFinished(-1);
}

QUrl CarriersApart::baseUrl(Carrier carrier) const
{
    switch (carrier) {
    case Carrier::ThingSpace:
        return QUrl(m_root + u"/api"_s);
    case Carrier::Jasper:
        return QUrl(m_root + u"/rws/api/v1"_s);
    case Carrier::Telegence:
        return QUrl(m_root);
    }
    return {};
}

int carriersAlone(const QString &folder, int devices, int latencyMs)
{
    sandbox::PracticeCarriers carriers;
    const auto scenario = sandbox::Scenario::fromJson(QJsonDocument(noLimits(latencyMs)).toJson());
    const auto started = carriers.start({.ledgerFile = folder + u"/ledger.jsonl"_s, .devices = devices});
    if (!scenario || !started)
        return 1;
    carriers.setScenario(*scenario);
    std::printf("%d\n", carriers.port());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

std::unique_ptr<test::PracticeWorld> unlimitedWorld(int devices, const CarriersApart *apart, bool readsAlways)
{
    auto world = std::make_unique<test::PracticeWorld>(
        sandbox::PracticeOptions{.devices = apart ? 3 : devices}, noLimits(0), atOnce(readsAlways));
    for (engine::AccountAccess &access : world->accounts) {
        access.account.budget = {.callsPerSecond = 100'000, .maxInFlight = 24};
        if (apart)
            access.account.baseUrl = apart->baseUrl(access.account.carrier);
    }
    world->engine->dispatcher().setAccounts(world->accounts);
    return world;
}

qint64 cpuUs()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto us = [](const timeval &time) { return time.tv_sec * qint64{1'000'000} + time.tv_usec; };
    return us(usage.ru_utime) + us(usage.ru_stime);
}

} // namespace lk::bench
