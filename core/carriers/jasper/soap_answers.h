// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/jasper/answers.h"

namespace lk::carriers::jasper {

/// Reads the answer to SimRmaExchange: complete, to our message, with an RMA id. It means no more than
/// "taken"; the line is read by its number afterwards.
[[nodiscard]] AttemptOutcome readSimExchange(const QString &messageId, const net::Answered &answer);

/// Reads the answer to GetTerminalsByMsisdn. It maps numbers to ICCIDs and tells neither status nor plan, so
/// those stay unknown. Two SIMs under one number cannot be told apart and are no reading.
[[nodiscard]] LineReading readTerminalByMsisdn(
    const QString &messageId, const QString &msisdn, const net::Answered &answer, UtcMs now);

/// Reads the answer to GetTerminalDetails: the lines that are known, in no order. A terminal that was not
/// asked for makes it unusable. The carrier's own suspension stands in LineState::details["suspended"].
[[nodiscard]] Result<QList<LineState>> readTerminals(
    const QString &messageId, const QStringList &iccids, const net::Answered &answer, UtcMs now);

/// Reads the answer to EditTerminal, like that of a REST edit.
[[nodiscard]] AttemptOutcome readTerminalEdit(
    const QString &messageId, const QString &iccid, const net::Answered &answer);

/// Reads the answer to GetTerminalAuditTrail.
[[nodiscard]] Result<QList<AuditTrailEntry>> readTerminalAuditTrail(
    const QString &messageId, const net::Answered &answer);

/// Reads the answer to Echo: the same value.
[[nodiscard]] Result<void> readSoapEcho(
    const QString &messageId, const QString &value, const net::Answered &answer);

} // namespace lk::carriers::jasper
