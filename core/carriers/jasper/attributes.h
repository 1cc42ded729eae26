// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace lk::carriers::jasper {

/// True for accountCustom1-10, operatorCustom1-5 and customerCustom1-5.
[[nodiscard]] bool isCustomField(const QString &attribute);

/// True for the status words that a SIM can have, in the case the carrier insists on.
[[nodiscard]] bool isStatusWord(const QString &word);

/// Why an attribute, by its name in REST, cannot be given this value; nothing = it can. An IMEI never can:
/// the network observes it.
[[nodiscard]] std::optional<QString> cannotSet(const QString &attribute, const QString &value);

/// The number EditTerminal (SOAP) has for an attribute; nothing = it has none.
[[nodiscard]] std::optional<int> soapChangeType(const QString &attribute);

/// What people are told who want to set an IMEI here.
[[nodiscard]] QString imeiIsObserved();

} // namespace lk::carriers::jasper
