// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <initializer_list>

namespace lk::sandbox {

/// Scatters the bits of a number (the finaliser of splitmix64): same in, same out, on every machine.
[[nodiscard]] constexpr quint64 scattered(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

/// One repeatable random number for a seed and the things it depends on.
[[nodiscard]] constexpr quint64 seededNumber(quint64 seed, std::initializer_list<quint64> parts)
{
    quint64 hash = scattered(seed);
    for (const quint64 part : parts)
        hash = scattered(hash ^ part);
    return hash;
}

/// FNV-1a of a text; qHash would differ from run to run.
[[nodiscard]] constexpr quint64 textNumber(QByteArrayView text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<quint8>(c)) * 0x100000001b3ULL;
    return hash;
}

/// A random number as a share in [0, 1).
[[nodiscard]] constexpr double asShare(quint64 number)
{
    return static_cast<double>(number >> 11U) * 0x1.0p-53;
}

} // namespace lk::sandbox
