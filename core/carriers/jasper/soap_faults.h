// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/error_classes.h"
#include "core/carriers/jasper/soap_envelope.h"

namespace lk::carriers::jasper {

/// Classifies a SOAP fault by the catalogue (resources/errors/jasper.json): by a word of the edit's own list
/// in its detail (SIMSTATUS_INVALID_TRANSITION), then by the number in faultstring, then by who is at fault.
/// A fault of the server without a number says nothing about whether it acted.
[[nodiscard]] ErrorReading readSoapFault(const SoapElement &fault, const net::Answered &answer);

/// Any other answer than the one hoped for: a fault, or something that is not SOAP at all.
[[nodiscard]] ErrorReading readSoapError(const net::Answered &answer);

} // namespace lk::carriers::jasper
