// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lk::test {

/// What Jasper's SOAP shows of its terminals, and the limits it shares with REST.
class TestJasperTerminals : public QObject {
    Q_OBJECT

private slots:
    void detailsAreUnorderedAndSilentAboutUnknownOnes();
    void terminalsAreFoundByNumber();
    void theAuditTrailNamesBothStates();
    void modifiedTerminalsArePagedOldestFirst();
    void oneCallAtATimeForRestAndSoap();
    void callsPerSecondAreSharedWithRest();
    void restEchoAndAuditAreStrict();
};

} // namespace lk::test
