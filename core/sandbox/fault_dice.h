// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/scenario.h"
#include "core/sandbox/stand_in.h"

#include <QHash>

namespace lk::sandbox {

/// Decides which exchange goes wrong: repeatably, from the seed and from what was asked before.
class FaultDice {
public:
    explicit FaultDice(quint64 seed)
        : m_seed(seed)
    {
    }

    /// The rule that strikes this request; nullptr if all goes well. Counts the request for every rule it
    /// matches.
    [[nodiscard]] const FaultRule *roll(const Scenario &scenario, PracticeCarrier carrier, const Call &call);

private:
    [[nodiscard]] bool fires(const FaultRule &rule, int number, PracticeCarrier carrier, const Call &call);

    quint64 m_seed;
    QHash<int, int> m_matches; ///< by rule
    QHash<std::pair<int, QString>, quint64> m_matchesOfLine; ///< by rule, carrier and line
};

} // namespace lk::sandbox
