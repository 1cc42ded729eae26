// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/webhook/listener_config.h"

#include <QByteArray>

#include <memory>

namespace lk::webhook {

/// A request's header, as far as it decides anything.
struct RequestHead {
    QByteArray method; ///< as sent: methods have a letter case
    QByteArray target;
    QByteArray contentType; ///< lower case, without parameters
    bool namesHost = false; ///< or is HTTP/1.0, which need not
    bool tellsLength = false; ///< a Content-Length, or chunks
    bool plainlyCoded = false; ///< no transfer coding but "chunked"
    bool compressed = false; ///< any content coding
    bool awaitsContinue = false;
};

/// Turns the bytes of one connection into one request; whatever follows it is ignored. Holds the limits on
/// header and body, and on what chunks may add to it.
class HookRequestReader {
public:
    explicit HookRequestReader(const Limits &limits);
    ~HookRequestReader();
    HookRequestReader(const HookRequestReader &) = delete;
    HookRequestReader &operator=(const HookRequestReader &) = delete;

    void feed(const QByteArray &bytes);
    /// True once the header is whole and sound.
    [[nodiscard]] bool hasHead() const;
    /// True once the body is whole too.
    [[nodiscard]] bool isComplete() const;
    /// The status to refuse with, once the client has sent what is no HTTP or too much of it; else 0.
    [[nodiscard]] int refusal() const { return m_refusal; }
    /// True if anything has come at all.
    [[nodiscard]] bool hasBegun() const { return m_received > 0; }
    /// Only when hasHead().
    [[nodiscard]] RequestHead head() const;
    /// Only when isComplete().
    [[nodiscard]] QByteArray body() const;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    QByteArray m_unparsed;
    qint64 m_received = 0;
    qint64 m_mostBytes = 0;
    int m_refusal = 0;
};

} // namespace lk::webhook
