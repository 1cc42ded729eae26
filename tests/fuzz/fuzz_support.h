// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include <sys/mman.h>
#include <unistd.h>

namespace lk::fuzz {

/// Ends the process with a message if a promise is broken: the fuzzer keeps the input that did it.
inline void promise(bool kept, const char *what)
{
    if (kept)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

inline QByteArrayView bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// A file in memory that has a path of its own, so that code which opens files by name can be fed.
class MemoryFile {
public:
    MemoryFile()
        : m_handle(::memfd_create("fuzz", MFD_CLOEXEC))
    {
        promise(m_handle >= 0, "a file in memory");
    }
    ~MemoryFile() { ::close(m_handle); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    void fill(QByteArrayView bytes)
    {
        promise(::ftruncate(m_handle, 0) == 0, "an empty file in memory");
        promise(::pwrite(m_handle, bytes.data(), static_cast<std::size_t>(bytes.size()), 0) == bytes.size(),
            "a full file in memory");
    }
    [[nodiscard]] QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_handle); }

private:
    int m_handle;
};

} // namespace lk::fuzz
