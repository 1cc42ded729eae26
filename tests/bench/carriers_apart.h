// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/practice_world.h"

#include <QProcess>

namespace lk::bench {

/// Practice carriers without limits in a process of their own, so that what is measured here is the client
/// alone. Each answer takes `latencyMs`. Nobody answers under baseUrl() if they could not be started.
class CarriersApart {
public:
    explicit CarriersApart(int devices, int latencyMs = 0);
    ~CarriersApart();

    [[nodiscard]] QUrl baseUrl(Carrier carrier) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_root;
};

/// What the bench calls itself for: the carriers of `folder`, until somebody ends them.
[[nodiscard]] int carriersAlone(const QString &folder, int devices, int latencyMs);

/// A world whose accounts have no limits. With `apart`, they are at those carriers.
[[nodiscard]] std::unique_ptr<test::PracticeWorld> unlimitedWorld(
    int devices, const CarriersApart *apart = nullptr, bool readsAlways = false);

/// CPU time of this process so far, in microseconds.
[[nodiscard]] qint64 cpuUs();

} // namespace lk::bench
