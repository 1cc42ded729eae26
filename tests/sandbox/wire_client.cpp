// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/wire_client.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lk::test {

WireClient::WireClient(quint16 port)
    : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("cannot connect");
}

WireClient::~WireClient()
{
    ::close(m_socket);
}

bool WireClient::send(const QByteArray &bytes)
{
    return ::send(m_socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL)
        == bytes.size();
}

void WireClient::read()
{
    std::array<char, 4096> buffer{};
    for (;;) {
        const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (count > 0) {
            m_received.append(buffer.data(), count);
            continue;
        }
        if (count == 0)
            m_end = End::Finished;
        else if (errno == ECONNRESET)
            m_end = End::Reset;
        return;
    }
}

WireClient::End WireClient::end()
{
    if (m_end == End::Open)
        read();
    return m_end;
}

QByteArray WireClient::received()
{
    if (m_end == End::Open)
        read();
    return m_received;
}

} // namespace lk::test
