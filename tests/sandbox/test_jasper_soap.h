// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lk::test {

/// Jasper's SOAP services: the same SIMs as over REST, and the only way to exchange one.
class TestJasperSoap : public QObject {
    Q_OBJECT

private slots:
    void echoAnswersWithTheMessageId();
    void wrongMessagesAreFaults_data();
    void wrongMessagesAreFaults();
    void aFaultHasTheRealShape();
    void methodPathAndTypeAreChecked();
    void anExchangeMovesTheLineToTheNewSim();
    void wrongExchangesAreFaults_data();
    void wrongExchangesAreFaults();
    void theSecondExchangeWithOneSimFails();
    void aRestartKeepsTheExchange();
    void anEditIsSeenOverRest();
    void everyChangeTypeEditsItsField_data();
    void everyChangeTypeEditsItsField();
    void wrongEditsAreFaults_data();
    void wrongEditsAreFaults();
};

} // namespace lk::test
