// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include <sodium.h>

#include <utility>

namespace lk {

Secret::Secret(QByteArray utf8)
    : m_utf8(std::move(utf8))
{
}

Secret::Secret(const QString &text)
    : m_utf8(text.toUtf8())
{
}

Secret::~Secret()
{
    // Only the last holder may wipe: isDetached() is true when nobody shares the bytes.
    if (!m_utf8.isEmpty() && m_utf8.isDetached())
        sodium_memzero(m_utf8.data(), static_cast<size_t>(m_utf8.size()));
}

bool Secret::equals(const Secret &other) const
{
    return m_utf8.size() == other.m_utf8.size()
        && sodium_memcmp(m_utf8.constData(), other.m_utf8.constData(), static_cast<size_t>(m_utf8.size()))
        == 0;
}

} // namespace lk
