// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"
#include "core/metrics/metrics_desk.h"
#include "core/metrics/metrics_endpoint.h"

namespace lk::cli {

/// metrics [--metrics-port N]: the figures as Prometheus text, of the worker that runs here, else what the
/// database tells by itself.
void metricsCommand(CliSession &session);

/// The worker's side of it: counts its calls and offers the figures on 127.0.0.1. While it lives, the data
/// folder says on which port. Main thread.
class MetricsOffer final : public QObject {
    Q_OBJECT

public:
    MetricsOffer(CliSession &session, engine::Engine &engine);
    ~MetricsOffer() override;

    /// 0 takes any free port; gives the port.
    [[nodiscard]] Result<quint16> listen(quint16 port);

private:
    [[nodiscard]] QByteArray text() const;

    const QString m_portFile;
    metrics::MetricsDesk m_desk;
    metrics::MetricsEndpoint m_endpoint;
    bool m_told = false;
};

/// The port of --metrics-port; an error for what is no port.
[[nodiscard]] Result<quint16> metricsPort(const QCommandLineParser &options);

} // namespace lk::cli
