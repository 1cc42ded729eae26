// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Another language while one works, and what must not be lost on the way.
class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChoiceTakesEffectAtOnceAndIsKept();
    void anotherTextSizeLaysEverythingOutAnew();
    void theProgramGoesOnWhileThereIsNoWindow();
    void everyLanguageOfTheListHasItsTextsBuiltIn();
    void whatWasBeingEnteredStays();
    void whatIsBeingWrittenEndsFirst();
    void aRunningChangeDoesNotNotice();
    void anotherStartOpensItsFileInTheWindowOfTheDay();
};
