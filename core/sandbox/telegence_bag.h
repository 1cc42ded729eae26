// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/stand_in.h"

#include <QMultiMap>

/// Telegence's bag of names and values as a PATCH sends it: plan, features, equipment.
namespace lk::sandbox::telegence {

using Bag = QMultiMap<QString, QString>;

/// The features of a line.
[[nodiscard]] QStringList offeringsOf(const Line &line);
/// Why the bag cannot be taken for this line; nothing if it can.
[[nodiscard]] std::optional<HttpReply> refuseBag(
    const PracticeWorld &world, const Bag &bag, const Line &line);
/// The changes the bag asks for, each one order made from `model`.
[[nodiscard]] QList<ChangeOrder> ordersIn(const Bag &bag, const Line &line, const ChangeOrder &model);
/// True if another subscriber has this device.
[[nodiscard]] bool isDeviceTaken(const Inventory &inventory, const QString &imei, const Line *except);

} // namespace lk::sandbox::telegence
