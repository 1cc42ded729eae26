// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/webhook/listener_config.h"

namespace lk::test {

/// A self-signed certificate for callbacks.example and 127.0.0.1, valid from November 2026 for 100 years, and
/// its key. Made for tests; nobody trusts it.
[[nodiscard]] QByteArray testCertificatePem();
[[nodiscard]] QByteArray testKeyPem();
[[nodiscard]] webhook::TlsIdentity testIdentity();
/// A certificate of somebody else.
[[nodiscard]] QSslCertificate strangersCertificate();

} // namespace lk::test
