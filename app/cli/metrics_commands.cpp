// SPDX-License-Identifier: Apache-2.0
#include "app/cli/metrics_commands.h"

#include "app/cli/output.h"
#include "core/metrics/prometheus_text.h"
#include "core/settings/settings.h"
#include "core/store/queue_health.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

constexpr int kScrapeMs = 3'000;
constexpr qint64 kMostScraped = 4 * 1024 * 1024;

QString portFileOf(const settings::DataFolder &folder)
{
    return QDir(folder.dataDir).filePath(u"metrics.port"_s);
}

quint16 portOfWorker(const settings::DataFolder &folder)
{
    QFile file(portFileOf(folder));
    return file.open(QIODevice::ReadOnly) ? file.read(16).trimmed().toUShort() : quint16{0};
}

void writeOut(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fflush(stdout);
}

/// Without a worker: queues and accounts; calls are counted by nobody.
Result<QByteArray> textOfStore(const CliSession &session)
{
    const auto database = session.readDatabase();
    if (!database)
        return database.failure();
    const auto accounts = store::readAccounts(**database, TenantId{1});
    if (!accounts)
        return accounts.failure();
    const auto queues = store::readQueueHealth(**database);
    if (!queues)
        return queues.failure();
    const UtcMs now = session.clock().utcNow();
    const AlertRules rules = settings::Settings(session.folder().settingsFile).alertRules();
    const auto stuck = store::readStuckLines(**database, now - qint64{rules.stuckMinutes} * 60'000);
    if (!stuck)
        return stuck.failure();
    metrics::MetricsBook book;
    book.setAccounts(*accounts);
    book.setQueues(*queues, *stuck);
    const BootMs boot = session.clock().bootNow();
    return metrics::prometheusText(
        {.accounts = book.figures(boot), .now = {.utc = now, .boot = boot}, .live = false});
}

void tellFromStore(CliSession &session)
{
    const auto text = textOfStore(session);
    if (!text) {
        session.fail(text.error());
        return;
    }
    writeOut(*text);
    session.finish(app::kAllDone);
}

/// Asks the worker; `asked` = this port was named, so nothing else may answer in its place.
void scrape(CliSession &session, quint16 port, bool asked)
{
    auto *network = new QNetworkAccessManager(&session);
    network->setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/metrics"_s.arg(port)));
    request.setTransferTimeout(kScrapeMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = network->get(request);
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > kMostScraped)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, &session, [&session, reply, port, asked] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply->error() == QNetworkReply::NoError && status == 200) {
            writeOut(reply->readAll());
            session.finish(app::kAllDone);
            return;
        }
        if (asked) {
            session.fail({ErrorKind::Network,
                QCoreApplication::translate("Cli",
                    "No worker offers its figures on port %1 of this machine, so there are none. Start one "
                    "with: "
                    "linekeeperctl worker --metrics-port %1")
                    .arg(port),
                reply->errorString()});
            return;
        }
        tellFromStore(session); // a worker that was killed leaves its file behind
    });
}

} // namespace

Result<quint16> metricsPort(const QCommandLineParser &options)
{
    bool isNumber = false;
    const quint16 port = options.value(u"metrics-port"_s).toUShort(&isNumber);
    if (!isNumber)
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate("Cli",
                "--metrics-port \"%1\" is no port (0 to 65535; 0 takes a free one). Nothing was started.")
                .arg(options.value(u"metrics-port"_s)));
    return port;
}

void metricsCommand(CliSession &session)
{
    if (session.options().isSet(u"metrics-port"_s)) {
        const auto port = metricsPort(session.options());
        if (port)
            scrape(session, *port, true);
        else
            session.fail(port.error());
        return;
    }
    if (const quint16 port = portOfWorker(session.folder()); port > 0)
        scrape(session, port, false);
    else
        tellFromStore(session);
}

MetricsOffer::MetricsOffer(CliSession &session, engine::Engine &engine)
    : QObject(&session),
      m_portFile(portFileOf(session.folder())),
      m_desk(session.reader(), session.clock(), TenantId{1},
          settings::Settings(session.folder().settingsFile).alertRules()),
      m_endpoint([this] { return text(); })
{
    connect(&engine.dispatcher(), &engine::Dispatcher::callsMade, &m_desk, &metrics::MetricsDesk::note);
    connect(&m_desk, &metrics::MetricsDesk::raised, this,
        [](const metrics::Alert &alert) { remark(tr("Alert: %1").arg(alert.sentence)); });
    connect(&m_desk, &metrics::MetricsDesk::cleared, this,
        [](const metrics::Alert &alert) { remark(tr("Over: %1").arg(alert.sentence)); });
}

MetricsOffer::~MetricsOffer()
{
    if (m_told)
        QFile::remove(m_portFile);
}

Result<quint16> MetricsOffer::listen(quint16 port)
{
    const auto listening = m_endpoint.listen(port);
    if (!listening)
        return listening;
    QSaveFile file(m_portFile);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(QByteArray::number(*listening) + '\n');
        m_told = file.commit();
    }
    return listening;
}

QByteArray MetricsOffer::text() const
{
    return metrics::prometheusText(
        {.accounts = m_desk.figures(), .alerts = m_desk.alerts(), .now = m_desk.asOf(), .live = true});
}

} // namespace lk::cli
