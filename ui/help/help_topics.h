// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace lk::ui {

/// A page of the help that is built in.
struct HelpTopic {
    QString id; ///< its file without ending: "new-change"
    QString title; ///< its first heading
    QString text; ///< Markdown
    QUrl source;
};

/// Every topic, in the order a reader meets them; each in the language of the console where it is written in
/// it, else in English.
[[nodiscard]] QList<HelpTopic> helpTopics();

/// True if every word of `text` stands in the topic, in any case of letters; an empty text stands in all.
[[nodiscard]] bool mentions(const HelpTopic &topic, const QString &text);

} // namespace lk::ui
