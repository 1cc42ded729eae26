// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/change_spec.h"
#include "tests/crash/carrier_process.h"
#include "tests/crash/program.h"

#include <QString>

#include <optional>

namespace lk::test {

/// A data folder as a person would set it up with linekeeperctl: a credential vault and an account at each
/// practice carrier.
class Installation {
public:
    explicit Installation(QString folder);

    /// All its programs are run with these from now on.
    void setVariables(const Variables &variables) { m_variables = variables; }

    /// One line a call and one call at a time at every carrier, instead of several; before setUp().
    void sendOneAtATime() { m_oneAtATime = true; }
    [[nodiscard]] Result<void> setUp(const CarrierProcess &carriers);
    /// Plans `spec` over the first `perCarrier` lines (of one carrier, or of all) and starts it; gives the
    /// number of changes asked for.
    [[nodiscard]] Result<int> startChange(
        const ChangeSpec &spec, int perCarrier, std::optional<Carrier> only, const QString &text = {});
    /// Runs one command on this data folder.
    [[nodiscard]] ProgramEnd run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Begins one life of the worker; it ends by itself when the queue is quiet.
    void startWorker(QProcess &worker, const QString &killAt) const;
    /// What such a life is started with.
    [[nodiscard]] QStringList workerArguments() const;
    /// What a person does after an account was stopped for its credentials.
    void resumeAccounts() const;

    [[nodiscard]] QString database() const;

private:
    [[nodiscard]] Result<void> addAccount(Carrier carrier, const CarrierProcess &carriers) const;
    [[nodiscard]] QStringList with(const QStringList &arguments) const;

    const QString m_folder;
    Variables m_variables;
    bool m_oneAtATime = false;
    int m_plans = 0;
};

} // namespace lk::test
