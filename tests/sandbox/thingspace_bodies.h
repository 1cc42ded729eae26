// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sandbox/practice_fixture.h"

/// Bodies for ThingSpace and what is looked for in its answers.
namespace lk::test {

/// Where identifiers are changed.
inline constexpr QLatin1StringView kSwapPath("/devices/4G/actions/deviceId");

/// {"kind","id"}.
[[nodiscard]] QByteArray idPair(const QByteArray &kind, const QString &id);
/// The body of an identifier change.
[[nodiscard]] QByteArray swapBody(const QByteArray &from, const QByteArray &to, const QByteArray &option);
/// The device of a single-device list; empty if there is none, whichever way that was said.
[[nodiscard]] QJsonObject foundDevice(PracticeFixture &fixture, const QByteArray &kind, const QString &id);
/// One identifier of a device; empty if it has none of that kind.
[[nodiscard]] QString deviceIdOf(const QJsonObject &device, const QString &kind);
/// One of a device's extended attributes; "none" if it is not there.
[[nodiscard]] QString attributeOf(const QJsonObject &device, const QString &key);
/// The error code without its service name.
[[nodiscard]] QString errorOf(const Seen &seen);
/// {"<member>":[{"deviceIds":[…]}]} and what else the body has.
[[nodiscard]] QByteArray deviceList(
    const QString &member, const QList<QByteArray> &ids, const QByteArray &more = {});
/// The first element of an array answer.
[[nodiscard]] QJsonObject firstOf(const Seen &seen);

} // namespace lk::test
