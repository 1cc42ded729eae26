// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/crash/worker_lives.h"

#include <QTemporaryDir>

namespace lk::test {

inline constexpr int kLinesPerCarrier = 60;

/// A change, and the carrier whose lines it is for; nothing = all three.
struct Step {
    ChangeSpec spec;
    std::optional<Carrier> only;
    QString list = {}; ///< empty = the first lines of each carrier
};

/// What a round does to the same lines, one after the other. The first of three goes to and fro; the second
/// begins with what is dangerous, while the carrier's history is still silent; the third gives lines other
/// SIMs and makes changes of two steps. Another carrier's plans and SIMs are changed each time.
[[nodiscard]] QList<Step> stepsOf(int round, quint64 seed);

/// One fresh data folder with its own carriers.
class Round {
public:
    explicit Round(quint64 seed);

    [[nodiscard]] Result<void> setUp();
    /// What is broken at this moment, whatever is in flight; empty = nothing.
    [[nodiscard]] QStringList brokenSoFar();
    /// What is broken when all is quiet, with the story of the first lines it is about; the folder is kept
    /// then.
    [[nodiscard]] QStringList broken();
    /// One life that ends at "point:n"; false if it came to its quiet end before.
    [[nodiscard]] bool diesAt(const QString &point);
    /// How many requests that change something have got an intent so far.
    [[nodiscard]] qint64 requestsSent() const;
    /// Adds up what became of the lines; where a person must decide, with the reason.
    void countStates(QMap<QString, qint64> &counts);
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;

public:
    CarrierProcess carriers;
    Installation installation;
};

} // namespace lk::test
