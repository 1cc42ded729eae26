// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// N3: who cannot prove to be the carrier is not sent one byte.
class CertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCarrierThatProvesItselfIsTalkedTo();
    void nothingIsSentToWhoDoesNotProveToBeTheCarrier_data();
    void nothingIsSentToWhoDoesNotProveToBeTheCarrier();
    void nothingIsSentOverAnOldProtocol_data();
    void nothingIsSentOverAnOldProtocol();
};
