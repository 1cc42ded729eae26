// SPDX-License-Identifier: Apache-2.0
#include "core/net/http_exchange.h"

namespace lk::net {

QByteArray Answered::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

} // namespace lk::net
