// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace lk::cli {

/// The account `accounts add` describes: what is not given starts as the carrier advises, and writes off
/// unless the carrier is a stand-in on this machine.
[[nodiscard]] Result<CarrierAccount> newAccount(const QCommandLineParser &options);

/// The account with what `accounts set` names changed, and checked as a whole. Refuses if nothing is named,
/// and to change the carrier.
[[nodiscard]] Result<CarrierAccount> changedAccount(
    const CarrierAccount &account, const QCommandLineParser &options);

/// The JSON object on standard input; only with `--credentials -`, for arguments can be seen by others.
[[nodiscard]] Result<QJsonObject> credentialsFromInput(const QCommandLineParser &options);

/// Everything about an account but its secrets.
[[nodiscard]] QJsonObject toJson(const CarrierAccount &account);

} // namespace lk::cli
