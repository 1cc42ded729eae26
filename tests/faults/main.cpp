// SPDX-License-Identifier: Apache-2.0
#include "core/base/platform.h"
#include "tests/faults/damage_test.h"
#include "tests/faults/disk_fault_test.h"
#include "tests/faults/locked_test.h"
#include "tests/support/test_main.h"

int main(int argc, char *argv[])
{
    lk::platform::hardenProcess();
    QCoreApplication application(argc, argv);
    // It needs a disk of its own: LockedTest starts it as a process of its own.
    if (argc > 1 && qstrcmp(argv[1], "ReadOnlyDiskTest") == 0)
        return lk::test::runAll<ReadOnlyDiskTest>(argc, argv);
    return lk::test::runAll<DiskFaultTest, LockedTest, DamageTest, BackupTest>(argc, argv);
}
