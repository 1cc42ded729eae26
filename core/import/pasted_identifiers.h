// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/identifier.h"

#include <QList>
#include <QStringView>

namespace lk::intake {

/// An identifier found in a text, with the kind its shape gives it.
struct PastedIdentifier {
    IdentifierKind kind = IdentifierKind::Iccid;
    QString digits; ///< an MSISDN as carriers compare it, without a leading 1 of North America

    bool operator==(const PastedIdentifier &) const = default;
};

/// What a pasted text names: every identifier in it, each once, in the order of the text, at most `limit`.
/// Whatever divides them (line breaks, tabs, commas, semicolons, bars, blanks) and whatever stands between
/// them (a heading, a label, a date) is passed over; digits printed in groups are one identifier.
[[nodiscard]] QList<PastedIdentifier> readPastedIdentifiers(QStringView text, qsizetype limit = 100'000);

/// The digits of a text that holds nothing but digits and their grouping; empty = it holds something else.
[[nodiscard]] QString pastedDigits(const QString &text);

} // namespace lk::intake
