// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/jasper_xml.h"
#include "core/sandbox/stand_in.h"

#include <variant>

/// What Jasper's SOAP operations show of its terminals. None of them changes anything.
namespace lk::sandbox::jasper {

using WriteXml = std::function<void(QXmlStreamWriter &)>;

/// The terminal with this ICCID, or the fault for a malformed or unknown one.
[[nodiscard]] std::variant<const Line *, HttpReply> terminalNamed(
    const PracticeWorld &world, const QString &iccid);
/// GetTerminalDetails, GetTerminalsByMsisdn, GetTerminalAuditTrail, GetModifiedTerminals: what stands in the
/// answer, or the fault.
[[nodiscard]] std::variant<WriteXml, HttpReply> readTerminals(
    const PracticeWorld &world, const QString &operation, const XmlNode &body);

} // namespace lk::sandbox::jasper
