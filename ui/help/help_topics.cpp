// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_topics.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr std::array kTopicOrder{"today"_L1, "changes"_L1, "new-change"_L1, "live-change"_L1, "states"_L1,
    "lines"_L1, "failures"_L1, "audit"_L1, "schedule"_L1, "settings"_L1, "palette"_L1, "keyboard"_L1,
    "practice"_L1, "promises"_L1};

QString fileOf(const QString &id)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    const QString own = u":/help/%1/%2.md"_s.arg(language, id);
    return QFile::exists(own) ? own : u":/help/en/%1.md"_s.arg(id);
}

HelpTopic topicFrom(const QString &id)
{
    HelpTopic topic{.id = id, .title = {}, .text = {}, .source = QUrl(QString(u"qrc"_s + fileOf(id)))};
    QFile file(fileOf(id));
    if (file.open(QIODevice::ReadOnly))
        topic.text = QString::fromUtf8(file.readAll());
    topic.title = topic.text.section(u'\n', 0, 0).mid(2);
    return topic;
}

} // namespace

QList<HelpTopic> helpTopics()
{
    QList<HelpTopic> topics;
    for (const QLatin1StringView id : kTopicOrder)
        topics.append(topicFrom(id));
    return topics;
}

bool mentions(const HelpTopic &topic, const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
        [&topic](const QString &word) { return topic.text.contains(word, Qt::CaseInsensitive); });
}

} // namespace lk::ui
