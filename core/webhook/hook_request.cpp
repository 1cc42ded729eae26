// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/hook_request.h"

// Beast asserts that the fields behind the last chunk end where it found their end; with foreign bytes they
// need not. The request is complete all the same and nobody reads those fields: no reason to end the program.
#define BOOST_DISABLE_ASSERTS
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace lk::webhook {

namespace http = boost::beast::http;

struct HookRequestReader::Parser {
    http::request_parser<http::string_body> http;
};

namespace {

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray mediaTypeOf(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower();
}

int refusalFor(const boost::beast::error_code &error)
{
    if (error == http::error::header_limit)
        return 431;
    return error == http::error::body_limit ? 413 : 400;
}

} // namespace

HookRequestReader::HookRequestReader(const Limits &limits)
    : m_parser(std::make_unique<Parser>()),
      // Beast limits the header and the body, but not chunk extensions and trailers, nor how small the chunks
      // are; so the whole is limited too.
      m_mostBytes(qint64{limits.headerBytes} + 2 * qint64{limits.bodyBytes})
{
    m_parser->http.eager(true);
    m_parser->http.header_limit(static_cast<std::uint32_t>(limits.headerBytes));
    m_parser->http.body_limit(static_cast<std::uint64_t>(limits.bodyBytes));
}

HookRequestReader::~HookRequestReader() = default;

bool HookRequestReader::hasHead() const
{
    return m_refusal == 0 && m_parser->http.is_header_done();
}

bool HookRequestReader::isComplete() const
{
    return m_refusal == 0 && m_parser->http.is_done();
}

void HookRequestReader::feed(const QByteArray &bytes)
{
    if (m_refusal != 0 || isComplete())
        return;
    m_received += bytes.size();
    m_unparsed += bytes;
    while (!m_unparsed.isEmpty() && !m_parser->http.is_done()) {
        boost::beast::error_code error;
        const auto used = m_parser->http.put(
            boost::asio::const_buffer(m_unparsed.constData(), static_cast<std::size_t>(m_unparsed.size())),
            error);
        m_unparsed.remove(0, static_cast<qsizetype>(used));
        if (error && error != http::error::need_more) {
            m_refusal = refusalFor(error);
            return;
        }
        if (error || used == 0)
            break;
    }
    if (!m_parser->http.is_done() && m_received > m_mostBytes)
        m_refusal = 413;
}

RequestHead HookRequestReader::head() const
{
    const auto &message = m_parser->http.get();
    RequestHead head;
    head.method = bytesOf(message.method_string());
    head.target = bytesOf(message.target());
    head.contentType = message.count(http::field::content_type) == 1
        ? mediaTypeOf(bytesOf(message[http::field::content_type]))
        : QByteArray();
    const auto hosts = message.count(http::field::host);
    head.namesHost = hosts == 1 || (hosts == 0 && message.version() == 10);
    const auto codings = message.count(http::field::transfer_encoding);
    head.tellsLength = codings > 0 || message.count(http::field::content_length) > 0;
    head.plainlyCoded = codings == 0
        || (codings == 1 && bytesOf(message[http::field::transfer_encoding]).toLower() == "chunked");
    head.compressed = message.count(http::field::content_encoding) > 0;
    head.awaitsContinue = bytesOf(message[http::field::expect]).toLower() == "100-continue";
    return head;
}

QByteArray HookRequestReader::body() const
{
    const std::string &body = m_parser->http.get().body();
    return QByteArray(body.data(), static_cast<qsizetype>(body.size()));
}

} // namespace lk::webhook
