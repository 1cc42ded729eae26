// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

/// What only one operating system has. Another system is another platform_*.cpp, not a rewrite.
namespace lk::platform {

/// Milliseconds since boot, sleep included.
[[nodiscard]] qint64 bootTimeMs();
/// The kernel's id of this boot.
[[nodiscard]] QByteArray bootId();
/// Files we create are ours alone (umask 077), a crash leaves no core file with secrets in it, and hitting a
/// file size limit is an error code, not a signal. Call once, first thing in main().
void hardenProcess();
/// The name of the OS user running this process.
[[nodiscard]] QString osUser();
/// Bytes free for us on the file system that holds `path`; -1 if it cannot be told.
[[nodiscard]] qint64 freeBytes(const QString &path);
/// True if `path` lies on a network file system, where SQLite's locks cannot be trusted.
[[nodiscard]] bool isNetworkFileSystem(const QString &path);
/// Makes `path` (and its parents) a directory that only we may enter (0700). Refuses a symlink.
[[nodiscard]] Result<void> makePrivateDirectory(const QString &path);
/// Flushes a file's bytes to the disk itself.
[[nodiscard]] bool syncToDisk(int fileDescriptor);
/// Reads a small secret file (0600, ours, no symlink); refuses one that others may read.
[[nodiscard]] Result<QByteArray> readPrivateFile(const QString &path);
/// Raises SIGKILL against ourselves: for crash tests.
[[noreturn]] void killSelf();

/// An exclusive lock on a file, held until destroyed or the process dies (OFD lock: it dies with the
/// process).
class FileLock {
public:
    /// Takes the lock or fails with ErrorKind::Busy, naming the holder's process id.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const QString &path);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(int fileDescriptor);
    int m_fd;
};

/// Calls `handler` from the event loop when SIGINT, SIGTERM or SIGHUP arrives. Call once, on the main thread.
void onTerminationSignal(std::function<void()> handler);

} // namespace lk::platform
