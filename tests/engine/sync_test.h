// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Reading inventories and catalogues from the carriers.
class SyncTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineOfEveryCarrierIsRead();
    void anInterruptedReadingGoesOnWhereItStopped();
    void aReadingOutlivesFailingPages();
    void ratePlansAreReadWhereTheCarrierListsThem();
    void refusedCredentialsEndTheReadingAtOnce();
};
