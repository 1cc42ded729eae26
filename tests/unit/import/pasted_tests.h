// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// A pile of identifiers, pasted without a care.
class ImportTestPasted : public QObject {
    Q_OBJECT

private slots:
    void identifiersAreFoundInAnyDress_data();
    void identifiersAreFoundInAnyDress();
    void nothingIsFoundInOrdinaryText();
    void theReadingEndsAtItsLimit();
    void digitsOfOneIdentifierAreToldFromWords();
};
