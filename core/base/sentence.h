// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lk {

/// A name such as "Suspended" as it is written within a sentence: "suspended", and as it is in languages
/// whose nouns begin with a capital.
[[nodiscard]] QString withinSentence(const QString &name);

/// Small letters without accents, for comparing: "Begründung" and "begrundung", "Línea" and "linea" are the
/// same to who types them.
[[nodiscard]] QString foldedText(const QString &text);

} // namespace lk
