// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lk::test {

/// What Jasper tells by itself, and how it signs it.
class TestPushEvents : public QObject {
    Q_OBJECT

private slots:
    void aPushFormIsSigned();
    void aPushInJsonIsSigned();
    void bothHalvesOfAnExchangeArePushed();
    void aForgedPushHasAnotherSignature();
    void theSignatureIsThatOfTheTestVector();
};

} // namespace lk::test
