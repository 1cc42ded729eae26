// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_window.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// Room above each heading but the first: Markdown has no word for it.
void spaceHeadings(QTextDocument &document, double room)
{
    for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() < 2)
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(room);
        cursor.setBlockFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_topics(helpTopics()),
      m_search(new SearchField(theme, tr("Find in the help…"))),
      m_list(new QListWidget),
      m_text(new QTextBrowser)
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Linekeeper help"));
    resize(theme.dp(900), theme.sideWidth(620, 480));
    build();
    connect(m_search, &SearchField::searchChanged, this, &HelpWindow::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_text->source() != m_topics.at(row).source)
            m_text->setSource(m_topics.at(row).source, QTextDocument::MarkdownResource);
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::sourceShown);
    m_list->setCurrentRow(0);
}

void HelpWindow::build()
{
    m_search->setObjectName(u"helpSearch"_s);
    m_list->setObjectName(u"helpTopics"_s);
    m_list->setAccessibleName(tr("Topics"));
    for (const HelpTopic &topic : m_topics)
        m_list->addItem(topic.title);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help text"));
    m_text->setOpenExternalLinks(false);
    m_text->document()->setDocumentMargin(m_theme.dp(16));
    m_text->document()->setIndentWidth(m_theme.dp(22));
    auto *left = new QVBoxLayout;
    left->setSpacing(m_theme.dp(8));
    left->addWidget(m_search);
    auto *frame = new Card(m_theme);
    frame->setBodyMargins(m_theme.dp(4), m_theme.dp(6), m_theme.dp(4), m_theme.dp(6));
    frame->body()->addWidget(m_list);
    frame->setFixedWidth(m_theme.dp(230));
    left->addWidget(frame, 1);
    m_search->setFixedWidth(m_theme.dp(230));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m_theme.dp(14), m_theme.dp(14), m_theme.dp(14), m_theme.dp(14));
    row->setSpacing(m_theme.dp(12));
    row->addLayout(left);
    row->addWidget(m_text, 1);
}

void HelpWindow::showTopic(const QString &id)
{
    int row = 0;
    for (int i = 0; i < m_topics.size(); ++i)
        row = m_topics.at(i).id == id ? i : row;
    m_search->clear();
    narrow({});
    m_list->setCurrentRow(row);
    m_text->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::topic() const
{
    const int row = m_list->currentRow();
    return row >= 0 ? m_topics.at(row).id : QString();
}

/// What does not mention the words goes; what is being read stays while it does, else the first that does is
/// read.
void HelpWindow::narrow(const QString &text)
{
    int first = -1;
    for (int i = 0; i < m_topics.size(); ++i) {
        const bool fits = mentions(m_topics.at(i), text);
        m_list->item(i)->setHidden(!fits);
        if (fits && first < 0)
            first = i;
    }
    const QListWidgetItem *current = m_list->currentItem();
    if (first >= 0 && (current == nullptr || current->isHidden()))
        m_list->setCurrentRow(first);
}

/// A link or the way back has led to another topic.
void HelpWindow::sourceShown(const QUrl &source)
{
    spaceHeadings(*m_text->document(), m_theme.dp(14));
    for (int i = 0; i < m_topics.size(); ++i) {
        if (m_topics.at(i).source != source)
            continue;
        m_list->item(i)->setHidden(false);
        m_list->setCurrentRow(i);
    }
}

} // namespace lk::ui
