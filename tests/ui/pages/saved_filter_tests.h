// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Filters people save themselves, on the pages with long lists.
class SavedFilterTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsGivenOnceAndRenamedAndTakenAway();
    void pagesKeepTheirOwn();
    void linesAreNarrowedAsTheyWereWhenSaved();
    void changesAreFilteredBySavedNames();
    void aPeriodOfTheAuditIsKeptAsItWasChosen();
    void allOfItGoesByKeys();
    void whatIsKeptCannotBreakAPage();
};
