// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QChar>
#include <QList>
#include <QStringList>

namespace lk::intake {

/// The first records of a list, decoded and trimmed, under one assumption about the delimiter.
using ListSample = QList<QStringList>;

/// Cuts the head of a list into at most 200 non-blank records of at most 256 cells. If the head is not the
/// whole list, the last record may be incomplete and is left out.
[[nodiscard]] ListSample sampleOf(const QByteArray &head, bool headIsAll, QChar delimiter);

/// The delimiter under which the head shows most identifiers and titles in even columns.
[[nodiscard]] QChar sniffedDelimiter(const QByteArray &head, bool headIsAll);

/// True if the records only line up identifiers of one kind, so that each value is a line of its own.
[[nodiscard]] bool isPlainList(const ListSample &sample, QChar delimiter);

} // namespace lk::intake
