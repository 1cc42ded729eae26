// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/stand_in.h"

#include <optional>
#include <variant>

namespace lk::sandbox::thingspace {

/// One device of a request: what it was called by, and the line that is (nullptr: none).
struct NamedDevice {
    QList<std::pair<QString, QString>> ids; ///< kind, id
    const Line *line = nullptr;

    [[nodiscard]] bool names(QLatin1StringView kind) const;
};

/// A value, or the refusal that is answered instead.
template <typename T>
using OrRefusal = std::variant<T, HttpReply>;

/// Reads {"kind","id"} pairs strictly and looks the line up. All ids must name the same line; with
/// `newPairing` an IMEI may be one that no line has yet.
[[nodiscard]] OrRefusal<NamedDevice> namedDevice(
    const Inventory &inventory, const QJsonArray &deviceIds, bool newPairing);
/// The refusal for an account name that is not the practice account's; nothing if it is good or absent.
[[nodiscard]] std::optional<HttpReply> refuseAccount(const QJsonValue &accountName);

/// The identifier kinds of the API as the inventory knows them; nothing for the kinds no practice line has.
[[nodiscard]] std::optional<LineKey> keyOfKind(const QString &kind);
/// Reads a list of {"kind","id"} pairs strictly, without looking anything up.
[[nodiscard]] OrRefusal<QList<std::pair<QString, QString>>> readIds(const QJsonArray &deviceIds);
/// A device identifier as the API shows it.
[[nodiscard]] QJsonObject idJson(const QString &kind, const QString &id);

/// The device list's element for a line. A single-device answer carries more attributes.
[[nodiscard]] QJsonObject deviceJson(const Line &line, bool single);
/// The number a cursor runs over.
[[nodiscard]] qint64 deviceNumber(const Line &line);

[[nodiscard]] HttpReply listDevices(const PracticeWorld &world, const QJsonObject &body);
[[nodiscard]] HttpReply provisioningHistory(const PracticeWorld &world, const QJsonObject &body);
[[nodiscard]] HttpReply servicePlans();
[[nodiscard]] HttpReply account();

} // namespace lk::sandbox::thingspace
