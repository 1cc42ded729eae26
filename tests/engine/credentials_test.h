// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// What becomes of credentials and tokens while changes run.
class CredentialsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScannerFindsASecretInEverySpelling();
    void noSecretIsKeptAnywhere();
    void noNumberOfTriesLocksTheUser();
    void aTestWaitsItsTurnWhereOneCallAtATimeIsAllowed();
};
