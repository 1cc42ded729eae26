// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/repair.h"

#include <QByteArrayView>
#include <QString>

namespace lk::intake {

/// What is left of a cell once harmless formatting is gone.
enum class CellContent {
    Empty, ///< nothing, or a word for nothing such as N/A
    Digits, ///< ASCII digits only
    Exponent, ///< a spreadsheet's 8.9148E+19: digits are lost
    HiddenCharacter, ///< a bidi, zero-width or control character stands in it (security requirement S15)
    NeedsRepair, ///< digits, if only a repair were accepted; `text` is what it would be
    Other, ///< something that is no number
};

/// A cell without blanks, grouping, quotes, `="…"`, apostrophe, trailing F or leading plus, as far as these
/// repairs are accepted.
struct CleanedCell {
    CellContent content = CellContent::Empty;
    QString text; ///< the digits, or the trimmed original where it is not Digits
    bool international = false; ///< began with a plus: a number, whatever its length
    RepairSet repairs = {}; ///< what was done to get to the text, or would have to be
    QString original = {}; ///< the trimmed cell, where a repair was needed
};

/// Cleans a cell; never changes, adds or drops a digit.
[[nodiscard]] CleanedCell cleanCell(QByteArrayView bytes, RepairSet accepted = kFormattingRepairs);
[[nodiscard]] CleanedCell cleanText(const QString &cell, RepairSet accepted = kFormattingRepairs);

/// A cell that holds words or a code: trimmed, without `="…"`, quotes and apostrophe, otherwise as written.
/// The content is Empty, HiddenCharacter or Other.
[[nodiscard]] CleanedCell cleanWords(QByteArrayView bytes);

/// Text of a file made fit for a sentence: hidden characters made visible, at most 40 characters.
[[nodiscard]] QString quotable(const QString &text);

} // namespace lk::intake
