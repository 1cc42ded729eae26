// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/request_reader.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace lk::sandbox {

namespace http = boost::beast::http;

struct RequestReader::Parser {
    http::request_parser<http::string_body> http;
    bool begun = false;

    Parser()
    {
        http.eager(true);
        http.header_limit(16 * 1024);
        http.body_limit(4 * 1024 * 1024);
    }
};

namespace {

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QString decoded(QByteArray text, bool plusIsSpace)
{
    if (plusIsSpace)
        text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

HttpRequest requestOf(http::request<http::string_body> &message)
{
    HttpRequest request;
    request.method = bytesOf(message.method_string());
    const QByteArray target = bytesOf(message.target());
    const qsizetype mark = target.indexOf('?');
    for (const QByteArray &segment : target.left(mark < 0 ? target.size() : mark).mid(1).split('/'))
        request.path.append(decoded(segment, false));
    if (mark >= 0) {
        for (const QByteArray &pair : target.mid(mark + 1).split('&')) {
            const qsizetype equals = pair.indexOf('=');
            request.parameters.append({decoded(pair.left(equals < 0 ? pair.size() : equals), true),
                equals < 0 ? QString() : decoded(pair.mid(equals + 1), true)});
        }
    }
    for (const auto &field : message)
        request.headers.append({bytesOf(field.name_string()), bytesOf(field.value())});
    request.body = QByteArray(message.body().data(), static_cast<qsizetype>(message.body().size()));
    request.keepAlive = message.keep_alive();
    return request;
}

} // namespace

RequestReader::RequestReader()
    : m_parser(std::make_unique<Parser>())
{
}

RequestReader::~RequestReader() = default;

void RequestReader::feed(const QByteArray &bytes)
{
    m_bytes += bytes;
}

bool RequestReader::isMidRequest() const
{
    return m_parser->begun || !m_bytes.isEmpty();
}

std::optional<HttpRequest> RequestReader::next()
{
    while (m_refusal == 0 && !m_bytes.isEmpty()) {
        m_parser->begun = true;
        boost::beast::error_code error;
        const auto used = m_parser->http.put(
            boost::asio::const_buffer(m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())), error);
        m_bytes.remove(0, static_cast<qsizetype>(used));
        if (error == http::error::need_more || (!error && !m_parser->http.is_done() && used == 0))
            return std::nullopt;
        if (error == http::error::header_limit)
            m_refusal = 431;
        else if (error == http::error::body_limit)
            m_refusal = 413;
        else if (error)
            m_refusal = 400;
        else if (m_parser->http.is_done()) {
            HttpRequest request = requestOf(m_parser->http.get());
            m_parser = std::make_unique<Parser>();
            return request;
        }
    }
    return std::nullopt;
}

} // namespace lk::sandbox
