// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace lk {

/// What an identifier of a line names.
enum class IdentifierKind {
    Iccid, ///< the SIM (ITU-T E.118): 18 to 22 digits, begins with 89
    Imei, ///< the device: 15 digits; 14 lack the check digit, 16 carry a software version (IMEISV)
    Msisdn, ///< the number: 10 digits in the North American plan, 11 to 15 otherwise
};

[[nodiscard]] QString toText(IdentifierKind kind);

/// True if the last digit is the Luhn check digit of those before it. Digits only.
[[nodiscard]] bool luhnValid(QStringView digits);
/// The Luhn check digit that belongs behind these digits.
[[nodiscard]] QChar luhnDigit(QStringView digits);

/// True for one or more ASCII digits and nothing else.
[[nodiscard]] bool isDigits(QStringView text);

/// The kind a string of digits has by its shape alone; nothing if it fits none.
[[nodiscard]] std::optional<IdentifierKind> kindByShape(QStringView digits);

/// A number as carriers compare it: the last ten digits for the North American plan, else unchanged.
[[nodiscard]] QString normalizedMsisdn(QStringView digits);

/// The names under which one line is known. Empty = not known. ICCIDs stay text: as numbers they lose digits.
struct LineIds {
    QString iccid;
    QString imei;
    QString msisdn;

    bool operator==(const LineIds &) const = default;
    [[nodiscard]] bool isEmpty() const { return iccid.isEmpty() && imei.isEmpty() && msisdn.isEmpty(); }
    /// The name to show: ICCID, else MSISDN, else IMEI.
    [[nodiscard]] QString display() const;
};

} // namespace lk
