// SPDX-License-Identifier: Apache-2.0
#include "tests/support/vfs_shim.h"

#include <new>

namespace lk::test {

namespace {

ShimFile &shimOf(sqlite3_file *file)
{
    return *static_cast<ShimFile *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return shimOf(file).real;
}

int closeShim(sqlite3_file *file)
{
    sqlite3_file *real = realOf(file);
    const int code = real->pMethods->xClose(real);
    file->pMethods = nullptr;
    shimOf(file).~ShimFile();
    return code;
}

// What is watched: to the shim.
constexpr auto kRead = [](sqlite3_file *file, void *bytes, int amount, sqlite3_int64 offset) {
    return shimOf(file).shim->read(shimOf(file), bytes, amount, offset);
};
constexpr auto kWrite = [](sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 offset) {
    return shimOf(file).shim->write(shimOf(file), bytes, amount, offset);
};
constexpr auto kTruncate
    = [](sqlite3_file *file, sqlite3_int64 size) { return shimOf(file).shim->truncate(shimOf(file), size); };
constexpr auto kSync
    = [](sqlite3_file *file, int flags) { return shimOf(file).shim->sync(shimOf(file), flags); };

/// Hands a call on to the real file.
template <auto Method, typename... Arguments>
int onward(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = realOf(file);
    return (real->pMethods->*Method)(real, arguments...);
}

void shmBarrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

using Methods = sqlite3_io_methods;
constexpr Methods kMethods{3, closeShim, kRead, kWrite, kTruncate, kSync,
    onward<&Methods::xFileSize, sqlite3_int64 *>, onward<&Methods::xLock, int>,
    onward<&Methods::xUnlock, int>, onward<&Methods::xCheckReservedLock, int *>,
    onward<&Methods::xFileControl, int, void *>, onward<&Methods::xSectorSize>,
    onward<&Methods::xDeviceCharacteristics>, onward<&Methods::xShmMap, int, int, int, void volatile **>,
    onward<&Methods::xShmLock, int, int, int>, shmBarrier, onward<&Methods::xShmUnmap, int>,
    onward<&Methods::xFetch, sqlite3_int64, int, void **>, onward<&Methods::xUnfetch, sqlite3_int64, void *>};

VfsShim &shimOf(sqlite3_vfs *vfs)
{
    return *static_cast<VfsShim *>(vfs->pAppData);
}

} // namespace

VfsShim::VfsShim(const char *name)
    : m_real(sqlite3_vfs_find(nullptr))
{
    // Everything else a VFS is asked for (randomness, time, full names) is answered by a copy of the real
    // one.
    m_vfs = *m_real;
    m_vfs.zName = name;
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = this;
    m_vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + m_real->szOsFile;
    m_vfs.xOpen = &VfsShim::open;
    m_vfs.xDelete = [](sqlite3_vfs *vfs, const char *path, int syncFolder) {
        return shimOf(vfs).remove(path, syncFolder != 0);
    };
}

VfsShim::~VfsShim()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

int VfsShim::install()
{
    return sqlite3_vfs_register(&m_vfs, 1);
}

int VfsShim::open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    VfsShim &self = shimOf(vfs);
    auto *shim = new (file) ShimFile;
    shim->shim = &self;
    shim->real = reinterpret_cast<sqlite3_file *>(shim + 1);
    shim->path = path ? path : "";
    shim->flags = flags;
    shim->real->pMethods = nullptr;
    const int code = self.m_real->xOpen(self.m_real, path, shim->real, flags, outFlags);
    if (code != SQLITE_OK) {
        // A failed open of the real VFS has tidied up; without methods SQLite does not call close.
        shim->~ShimFile();
        file->pMethods = nullptr;
        return code;
    }
    shim->pMethods = &kMethods;
    self.opened(*shim);
    return SQLITE_OK;
}

void VfsShim::opened(ShimFile &) { }

int VfsShim::read(ShimFile &file, void *bytes, int amount, sqlite3_int64 offset)
{
    return file.real->pMethods->xRead(file.real, bytes, amount, offset);
}

int VfsShim::write(ShimFile &file, const void *bytes, int amount, sqlite3_int64 offset)
{
    return file.real->pMethods->xWrite(file.real, bytes, amount, offset);
}

int VfsShim::truncate(ShimFile &file, sqlite3_int64 size)
{
    return file.real->pMethods->xTruncate(file.real, size);
}

int VfsShim::sync(ShimFile &file, int flags)
{
    return file.real->pMethods->xSync(file.real, flags);
}

int VfsShim::remove(const char *path, bool durably)
{
    return m_real->xDelete(m_real, path, durably ? 1 : 0);
}

} // namespace lk::test
