// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace lk::app {

/// The source language's own plural forms: "%n line(s)" becomes "1 line" and "2 lines". Installed first, so
/// that a real translation goes before it.
class EnglishPlurals final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;
};

} // namespace lk::app
