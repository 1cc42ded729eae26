// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/failing_vfs.h"

namespace lk::test {

FailingVfs::FailingVfs()
    : VfsShim("failing")
{
}

void FailingVfs::failAt(const DiskFault &fault, int n)
{
    const std::lock_guard lock(m_mutex);
    m_fault = fault;
    m_left = n;
    m_failed = false;
}

void FailingVfs::heal()
{
    const std::lock_guard lock(m_mutex);
    m_left = 0;
}

bool FailingVfs::hasFailed() const
{
    const std::lock_guard lock(m_mutex);
    return m_failed;
}

int FailingVfs::answer(const ShimFile &file, DiskCall call)
{
    constexpr int kCounted = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;
    const std::lock_guard lock(m_mutex);
    if (m_left == 0 || call != m_fault.call || (file.flags & kCounted) == 0)
        return SQLITE_OK;
    if (m_left > 1) {
        --m_left;
        return SQLITE_OK;
    }
    m_failed = true;
    m_left = m_fault.forGood ? 1 : 0;
    return m_fault.code;
}

int FailingVfs::read(ShimFile &file, void *bytes, int amount, sqlite3_int64 offset)
{
    const int code = answer(file, DiskCall::Read);
    return code == SQLITE_OK ? VfsShim::read(file, bytes, amount, offset) : code;
}

int FailingVfs::write(ShimFile &file, const void *bytes, int amount, sqlite3_int64 offset)
{
    const int code = answer(file, DiskCall::Write);
    const int written = VfsShim::write(file, bytes, code == SQLITE_OK ? amount : amount / 2, offset);
    return code == SQLITE_OK ? written : code;
}

int FailingVfs::truncate(ShimFile &file, sqlite3_int64 size)
{
    const int code = answer(file, DiskCall::Truncate);
    return code == SQLITE_OK ? VfsShim::truncate(file, size) : code;
}

int FailingVfs::sync(ShimFile &file, int)
{
    return answer(file, DiskCall::Sync);
}

} // namespace lk::test
