// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <string>

namespace lk::test {

class VfsShim;

/// A file SQLite has open by way of a shim.
struct ShimFile : sqlite3_file {
    VfsShim *shim = nullptr;
    sqlite3_file *real = nullptr; ///< the same file as the system's own VFS has it
    std::string path; ///< empty = temporary
    int flags = 0; ///< as it was opened: SQLITE_OPEN_MAIN_DB, SQLITE_OPEN_WAL …
    bool synced = false; ///< for the shim's own use
};

/// Lies between SQLite and the system's own VFS for every connection opened after install(). What is not
/// overridden goes on unchanged. Called on the threads of the connections.
class VfsShim {
public:
    /// `name` must outlive it.
    explicit VfsShim(const char *name);
    /// All connections made through it must be closed.
    virtual ~VfsShim();
    VfsShim(const VfsShim &) = delete;
    VfsShim &operator=(const VfsShim &) = delete;

    /// Makes it the default of this process; gives SQLite's result code.
    [[nodiscard]] int install();

    virtual void opened(ShimFile &file);
    virtual int read(ShimFile &file, void *bytes, int amount, sqlite3_int64 offset);
    virtual int write(ShimFile &file, const void *bytes, int amount, sqlite3_int64 offset);
    virtual int truncate(ShimFile &file, sqlite3_int64 size);
    virtual int sync(ShimFile &file, int flags);
    /// `durably`: the folder is synced, too, before it returns.
    virtual int remove(const char *path, bool durably);

private:
    static int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags);

    sqlite3_vfs *m_real = nullptr;
    sqlite3_vfs m_vfs = {};
};

} // namespace lk::test
