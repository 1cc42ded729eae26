// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/help_topics.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace lk::ui {

class SearchField;
class Theme;

/// The help: topics at the left, a field that narrows them, the text at the right. Stays open beside the
/// work.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    HelpWindow(const Theme &theme, QWidget *parent);

    /// An unknown topic shows the first one.
    void showTopic(const QString &id);
    [[nodiscard]] QString topic() const;

private:
    void build();
    void narrow(const QString &text);
    void sourceShown(const QUrl &source);

    const Theme &m_theme;
    const QList<HelpTopic> m_topics;
    SearchField *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace lk::ui
