// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QString>

namespace lk::ui::look {

/// Two colours that meet on screen and how far apart they must be (WCAG 2.1: 4.5 for text, 3 for graphics).
struct ContrastPair {
    QString name;
    QColor front;
    QColor back;
    double least = 4.5;
};

[[nodiscard]] QList<ContrastPair> contrastPairs(const Tokens &tokens);

/// The WCAG contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace lk::ui::look
