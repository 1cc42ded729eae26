// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/carrier.h"

#include <QJsonArray>
#include <QProcess>
#include <QUrl>

#include <optional>

namespace lk::test {

/// The practice carriers as a process of their own, which outlives the workers that are killed, and can be
/// killed itself.
class CarrierProcess {
public:
    /// Keeps its ledger in `folder`.
    CarrierProcess(const QString &folder, quint64 seed, int devices);
    ~CarrierProcess();

    /// What goes wrong instead of the sample's faults, from the next start on.
    void setFaults(const QJsonArray &faults) { m_faults = faults; }
    /// The first time on any free port, later again on the same one.
    [[nodiscard]] Result<void> start();
    /// SIGKILL: no chance to tidy up.
    void kill();
    [[nodiscard]] const QString &ledger() const { return m_ledger; }
    [[nodiscard]] QUrl baseUrl(Carrier carrier) const;

private:
    [[nodiscard]] Result<void> writeScenario() const;

    const QString m_ledger;
    const QString m_scenario;
    const quint64 m_seed;
    const int m_devices;
    std::optional<QJsonArray> m_faults;
    int m_port = 0;
    QProcess m_process;
};

} // namespace lk::test
