// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/http_message.h"

#include <memory>
#include <optional>

namespace lk::sandbox {

/// Turns the bytes of one connection into requests, with limits: 16 KiB of headers, 4 MiB of body.
/// Bytes of a following request wait until the next call of next().
class RequestReader {
public:
    RequestReader();
    ~RequestReader();
    RequestReader(const RequestReader &) = delete;
    RequestReader &operator=(const RequestReader &) = delete;

    void feed(const QByteArray &bytes);
    /// The next whole request, if it has arrived.
    [[nodiscard]] std::optional<HttpRequest> next();
    /// The status to refuse the client with, once it has sent what is no HTTP or too much of it; else 0.
    [[nodiscard]] int refusal() const { return m_refusal; }
    /// True while a request has begun and is not complete.
    [[nodiscard]] bool isMidRequest() const;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    QByteArray m_bytes;
    int m_refusal = 0;
};

} // namespace lk::sandbox
