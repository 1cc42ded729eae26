// SPDX-License-Identifier: Apache-2.0
#include "core/net/one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace lk::net {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent),
      m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's own buffer would let QNetworkAccessManager peek and rewind.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_taken + QIODevice::bytesAvailable();
}

bool OneShotBody::atEnd() const
{
    return m_taken >= m_bytes.size();
}

qint64 OneShotBody::readData(char *target, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, m_bytes.size() - m_taken);
    if (count <= 0)
        return -1;
    std::memcpy(target, m_bytes.constData() + m_taken, static_cast<size_t>(count));
    m_taken += count;
    return count;
}

} // namespace lk::net
