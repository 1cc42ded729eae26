// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace lk::settings {

/// Where everything of one installation is kept. With --data-dir all of it is inside that folder; otherwise
/// the XDG base directories are used. All folders are ours alone (0700).
struct DataFolder {
    QString dataDir; ///< database, locks, vault
    QString settingsFile; ///< settings.ini; may be read-only or missing
    QString vaultFile; ///< encrypted credentials where there is no keyring
    QString logDir;
    QString practiceDir; ///< everything of practice mode; give it to resolve() for a folder of its own
    QString installationId; ///< tells this folder's keyring entries from those of another folder

    bool operator==(const DataFolder &) const = default;

    /// Finds and makes the folders. Fails if data could not be kept there; a log or settings folder that
    /// cannot be written is only logged. Refuses to take over a public folder that holds other things.
    [[nodiscard]] static Result<DataFolder> resolve(const std::optional<QString> &dataDirOption);
};

} // namespace lk::settings
