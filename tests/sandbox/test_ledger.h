// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lk::test {

/// The ledger is the truth: on the disk before the answer, and enough to rebuild everything.
class TestLedger : public QObject {
    Q_OBJECT

private slots:
    void theFileIsOurs();
    void acceptanceIsOnDiskBeforeTheAnswer();
    void anEffectIsOnDiskBeforeItCanBeRead();
    void aRepeatIsNoEffect();
    void aRestartRebuildsTheLines();
    void aRestartKeepsWhatWasStillToCome();
    void aHalfWrittenLineIsRemoved();
    void aMissingLineIsDamage();
    void anotherSeedIsRefused();
    void ordersOfOneLineDoNotOvertake();
};

} // namespace lk::test
