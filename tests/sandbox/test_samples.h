// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lk::test {

/// The files that come with practice mode.
class TestSamples : public QObject {
    Q_OBJECT

private slots:
    void identifiersAreWellFormedAndFoundAgain();
    void theSampleFileNamesThePracticeLines();
    void theProblemFileHasProblems();
    void everyScenarioFileLoads();
    void anUnknownScenarioMemberIsNamed();
    void everyFaultHasOneWord();
};

} // namespace lk::test
