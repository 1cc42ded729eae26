// SPDX-License-Identifier: Apache-2.0
#include "tests/webhook/test_certificate.h"

namespace lk::test {

QByteArray testCertificatePem()
{
    return R"(-----BEGIN CERTIFICATE-----
MIIBszCCAVmgAwIBAgIUTMs4JUhQAJRZw8NiFH5zDqRd8+8wCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRY2FsbGJhY2tzLmV4YW1wbGUwIBcNMjYxMTI1MjAzOTM5WhgP
MjEyNjExMDEyMDM5MzlaMBwxGjAYBgNVBAMMEWNhbGxiYWNrcy5leGFtcGxlMFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY49Ux+ZyPN+PM0TPseEtY/Zfgq2Z4CUC
5fZGFgYdpiJBkGJ8ngX+hCG50DCyVXT4nupxOw7sKbBwfef1P1/NuKN3MHUwHQYD
VR0OBBYEFEM3bUGvhYpT1c1F8FlrjsZDs+KTMB8GA1UdIwQYMBaAFEM3bUGvhYpT
1c1F8FlrjsZDs+KTMA8GA1UdEwEB/wQFMAMBAf8wIgYDVR0RBBswGYIRY2FsbGJh
Y2tzLmV4YW1wbGWHBH8AAAEwCgYIKoZIzj0EAwIDSAAwRQIhALBFPuIDadVyCHni
Kr4EYeSk4oaYIzJCOYCAy6Bo2PLuAiB1O7kwyv9tnd9/oMM+SVq+0MQs+U4Jio3h
nAs7HJKKrA==
-----END CERTIFICATE-----
)";
}

QByteArray testKeyPem()
{
    return R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgs+7vJ4PbP1XqDNZ4
CmK+ruvkiElZdNHvP/o2J5N1wvyhRANCAARjj1TH5nI8348zRM+x4S1j9l+CrZng
JQLl9kYWBh2mIkGQYnyeBf6EIbnQMLJVdPie6nE7DuwpsHB95/U/X824
-----END PRIVATE KEY-----
)";
}

webhook::TlsIdentity testIdentity()
{
    return {QSslCertificate::fromData(testCertificatePem(), QSsl::Pem),
        QSslKey(testKeyPem(), QSsl::Ec, QSsl::Pem, QSsl::PrivateKey)};
}

QSslCertificate strangersCertificate()
{
    return QSslCertificate(R"(-----BEGIN CERTIFICATE-----
MIIBijCCAS+gAwIBAgIUTYU8zKVmtMPoERDaN5ljL/Ek+PIwCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPZXhwaXJlZC5leGFtcGxlMB4XDTI2MTEyNTIwMzkzOVoXDTI2
MTEyNjIwMzkzOVowGjEYMBYGA1UEAwwPZXhwaXJlZC5leGFtcGxlMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEFsgxpkYXWWsX+2dECoNHBfGeqA5WvOrbS5WYdUrr
WGNnfCYCJc4+MJ+/l+tK6T+ApswTtI6jAIjWYLZDiHTAEKNTMFEwHQYDVR0OBBYE
FMK9D8EQfDElM0kw19XtiXEjOqddMB8GA1UdIwQYMBaAFMK9D8EQfDElM0kw19Xt
iXEjOqddMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhAMmi/qoT
aJNxQbO8n4GMoJFiVQv6P+AFLWsirG6pty7VAiEAlZZ+67iPwcqeOiH4Zm30uYAD
9qkh/SMrm51ixryEvvU=
-----END CERTIFICATE-----
)",
        QSsl::Pem);
}

} // namespace lk::test
