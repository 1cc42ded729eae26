// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

class QCoreApplication;

namespace lk::app {

/// Installs the language of `locale` where there is one, and the source language's plural forms ("1 line", "2
/// lines") always. Main thread, before the first text is made.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace lk::app
