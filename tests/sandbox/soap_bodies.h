// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

/// Members of SOAP requests and what is looked for in the answers.
namespace lk::test {

/// The texts of all elements with this name, whatever their namespace prefix.
[[nodiscard]] QStringList textsIn(const QByteArray &xml, const QString &name);
[[nodiscard]] QString textIn(const QByteArray &xml, const QString &name);
/// One member of a request.
[[nodiscard]] QByteArray member(const QByteArray &name, const QString &value);
/// The members of SimRmaExchange and of EditTerminal.
[[nodiscard]] QByteArray exchangeOf(const QString &old, const QString &fresh);
[[nodiscard]] QByteArray editOf(const QString &iccid, const QString &value, int type);

} // namespace lk::test
