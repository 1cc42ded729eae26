// SPDX-License-Identifier: Apache-2.0
// Preloaded into the program under test (LD_PRELOAD), which knows nothing of it: a VFS that keeps, beside the
// database, what of it a disk would still have if the power failed now. Only synced bytes get there.
#include "tests/support/vfs_shim.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace {

using lk::test::ShimFile;

constexpr off_t kBlock = 4096;

/// A file descriptor that is closed with its owner; -1 where there is no file.
class Descriptor {
public:
    Descriptor(const std::string &path, int flags)
        : m_number(::open(path.c_str(), flags | O_CLOEXEC, 0600))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    /// Up to a block from `offset`; shorter at the end of the file, empty beyond it or without a file.
    [[nodiscard]] std::vector<char> block(off_t offset) const
    {
        std::vector<char> bytes(static_cast<std::size_t>(kBlock));
        const ssize_t count = m_number < 0 ? 0 : ::pread(m_number, bytes.data(), bytes.size(), offset);
        bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        return bytes;
    }
    [[nodiscard]] bool put(const char *bytes, std::size_t count, off_t offset) const
    {
        return ::pwrite(m_number, bytes, count, offset) == static_cast<ssize_t>(count);
    }
    [[nodiscard]] bool resize(off_t size) const { return ::ftruncate(m_number, size) == 0; }
    [[nodiscard]] off_t size() const
    {
        struct stat about { };
        return m_number >= 0 && ::fstat(m_number, &about) == 0 ? about.st_size : 0;
    }

private:
    const int m_number;
};

[[noreturn]] void dieNow()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

/// LINEKEEPER_KILL_AT=in-write:n or in-sync:n: the n-th write or sync of the database's files is begun and
/// not ended.
class Fuse {
public:
    explicit Fuse(std::string name)
        : m_name(std::move(name))
    {
        const char *given = std::getenv("LINEKEEPER_KILL_AT");
        const std::string text = given ? given : "";
        if (text.substr(0, text.find(':')) == m_name && text.size() > m_name.size())
            m_left = std::atoi(text.c_str() + m_name.size() + 1);
    }
    /// True at the n-th call.
    [[nodiscard]] bool blows() { return m_left > 0 && --m_left == 0; }

private:
    const std::string m_name;
    int m_left = 0;
};

/// Where a file was written and not synced since.
using Ranges = std::vector<std::pair<off_t, off_t>>;

/// One process at a time uses the mirror: what another one has written and not synced is not known here.
class PowerCutVfs : public lk::test::VfsShim {
public:
    explicit PowerCutVfs(std::string mirror)
        : VfsShim("power-cut"),
          m_mirror(std::move(mirror))
    {
    }

    void opened(ShimFile &file) override
    {
        const std::lock_guard lock(m_mutex);
        if (isKept(file) && m_unsynced.count(file.path) == 0)
            m_unsynced[file.path] = differences(file.path);
    }

    int write(ShimFile &file, const void *bytes, int amount, sqlite3_int64 offset) override
    {
        const std::lock_guard lock(m_mutex);
        if (!isKept(file))
            return VfsShim::write(file, bytes, amount, offset);
        m_unsynced[file.path].emplace_back(offset, offset + amount);
        if (m_writing.blows()) {
            VfsShim::write(file, bytes, amount / 2, offset);
            dieNow();
        }
        return VfsShim::write(file, bytes, amount, offset);
    }

    /// The file itself is not synced: nobody cuts off this machine, and the mirror is read by a living one.
    int sync(ShimFile &file, int flags) override
    {
        const std::lock_guard lock(m_mutex);
        if (!isKept(file))
            return VfsShim::sync(file, flags);
        if (m_syncing.blows())
            dieNow();
        const bool kept = keep(file.path, m_unsynced[file.path]);
        m_unsynced[file.path].clear();
        // As the system's VFS does: the first sync of a log or journal syncs its folder, too.
        if ((file.flags & SQLITE_OPEN_MAIN_DB) == 0 && !std::exchange(file.synced, true))
            keepNames(file.path.substr(0, file.path.rfind('/')));
        return kept ? SQLITE_OK : SQLITE_IOERR_FSYNC;
    }

    /// Without a sync of the folder the name may come back with what the file held.
    int remove(const char *path, bool durably) override
    {
        const std::lock_guard lock(m_mutex);
        m_unsynced.erase(path);
        const int code = VfsShim::remove(path, durably);
        if (durably && code == SQLITE_OK)
            ::unlink(mirrorOf(path).c_str());
        return code;
    }

private:
    [[nodiscard]] static bool isKept(const ShimFile &file)
    {
        constexpr int kKept = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;
        return (file.flags & kKept) != 0 && !file.path.empty();
    }
    [[nodiscard]] std::string mirrorOf(const std::string &path) const
    {
        return m_mirror + path.substr(path.rfind('/'));
    }

    /// What a process before this one wrote and left unsynced.
    [[nodiscard]] Ranges differences(const std::string &path) const
    {
        const Descriptor real(path, O_RDONLY);
        const Descriptor mirror(mirrorOf(path), O_RDONLY);
        Ranges found;
        for (off_t at = 0; at < real.size(); at += kBlock) {
            if (real.block(at) != mirror.block(at))
                found.emplace_back(at, at + kBlock);
        }
        return found;
    }

    [[nodiscard]] bool keep(const std::string &path, const Ranges &ranges) const
    {
        const Descriptor real(path, O_RDONLY);
        const Descriptor mirror(mirrorOf(path), O_RDWR | O_CREAT);
        for (const auto &[from, to] : ranges) {
            for (off_t at = from; at < to; at += kBlock) {
                const std::vector<char> bytes = real.block(at);
                const auto wanted = std::min(bytes.size(), static_cast<std::size_t>(to - at));
                if (!mirror.put(bytes.data(), wanted, at))
                    return false;
            }
        }
        return mirror.resize(real.size());
    }

    /// Files removed before are gone for good.
    void keepNames(const std::filesystem::path &folder) const
    {
        for (const auto &entry : std::filesystem::directory_iterator(m_mirror)) {
            if (!std::filesystem::exists(folder / entry.path().filename()))
                std::filesystem::remove(entry.path());
        }
    }

    const std::string m_mirror;
    std::mutex m_mutex;
    std::map<std::string, Ranges> m_unsynced;
    Fuse m_writing{"in-write"};
    Fuse m_syncing{"in-sync"};
};

__attribute__((constructor)) void install()
{
    const char *mirror = std::getenv("LK_POWER_CUT_MIRROR");
    if (!mirror)
        return;
    // Lives as long as the process: connections are closed late.
    static auto *vfs = new PowerCutVfs(mirror);
    if (vfs->install() != SQLITE_OK)
        std::abort();
}

} // namespace
