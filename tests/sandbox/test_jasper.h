// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lk::test {

/// The Jasper stand-in refuses what Control Center refuses.
class TestJasper : public QObject {
    Q_OBJECT

private slots:
    void credentialsAreRefusedInBothDocumentedWays();
    void anEditIsAcceptedFirstAndEffectiveLater();
    void wrongEditsAreRefused_data();
    void wrongEditsAreRefused();
    void aWrongCaseStatusIsAServerError();
    void aRefusalMayComeWithTwoHundredTwo();
    void oneCallAtATime();
    void callsPerSecondAreLimited();
    void searchNeedsModifiedSinceAndPages();
    void anEncodedPlusIsNeeded();
    void ratePlansAndEchoAnswer();
    void aFutureDateWaits();
    void theAuditTrailShowsTheEdit();
};

} // namespace lk::test
