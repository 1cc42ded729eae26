// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/vfs_shim.h"

#include <mutex>

namespace lk::test {

/// What SQLite asks of a disk.
enum class DiskCall { Read, Write, Sync, Truncate };

/// One call that fails, or all from there on.
struct DiskFault {
    DiskCall call = DiskCall::Write;
    int code = SQLITE_IOERR;
    bool forGood = false; ///< until heal()
};

/// A disk whose n-th call fails; the files of databases alone are counted.
class FailingVfs : public VfsShim {
public:
    FailingVfs();

    /// From now on: the `n`-th call of its kind fails.
    void failAt(const DiskFault &fault, int n);
    void heal();
    /// True if a call has failed since failAt().
    [[nodiscard]] bool hasFailed() const;

    int read(ShimFile &file, void *bytes, int amount, sqlite3_int64 offset) override;
    /// A write that fails has written the half of it.
    int write(ShimFile &file, const void *bytes, int amount, sqlite3_int64 offset) override;
    int truncate(ShimFile &file, sqlite3_int64 size) override;
    /// Nothing is really synced: what is tested here outlives the process, not the power.
    int sync(ShimFile &file, int flags) override;

private:
    /// What the call is to answer instead of being carried out; SQLITE_OK = carry it out.
    [[nodiscard]] int answer(const ShimFile &file, DiskCall call);

    mutable std::mutex m_mutex;
    DiskFault m_fault;
    int m_left = 0; ///< calls until the one that fails; 0 = none will
    bool m_failed = false;
};

} // namespace lk::test
