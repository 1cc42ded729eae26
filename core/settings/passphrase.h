// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <optional>

namespace lk::settings {

/// The first and only line of a private file (0600), without its line end. Never from argv or an environment
/// value: other users could read those.
[[nodiscard]] Result<Secret> passphraseFromFile(const QString &path);
/// The systemd credential `linekeeper-passphrase`; ErrorKind::NotFound if the service was started without it.
[[nodiscard]] Result<Secret> passphraseFromSystemd();
/// For programs without a window: the named file if there is one, else the systemd credential.
[[nodiscard]] Result<Secret> headlessPassphrase(const std::optional<QString> &passphraseFile);

} // namespace lk::settings
