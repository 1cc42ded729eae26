// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace lk::carriers::telegence {

/// One named value, as Telegence's bags (serviceCharacteristic) hold them.
[[nodiscard]] QJsonObject named(const QString &name, const QString &value);

/// The bag of a service: the first non-empty value of each name. Names are case-sensitive, come in any order
/// and may repeat; what is not there is unknown.
[[nodiscard]] QMap<QString, QString> bagOf(const QJsonObject &service);

/// A success by its status and form whose body nevertheless says no.
[[nodiscard]] bool saysNo(const QJsonObject &object);

} // namespace lk::carriers::telegence
