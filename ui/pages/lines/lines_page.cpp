// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/lines_page.h"

#include "ui/models/known_lines_model.h"
#include "ui/models/read_now.h"
#include "ui/pages/lines/conversation_view.h"
#include "ui/pages/lines/known_lines_table.h"
#include "ui/pages/lines/line_glance.h"
#include "ui/pages/lines/line_view.h"
#include "ui/pages/lines/lines_list.h"
#include "ui/pages/lines/lines_work.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

LinesPage::LinesPage(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_lines(new KnownLinesModel(services, this)),
      m_list(new LinesList(services, *m_lines)),
      m_view(new LineView(services)),
      m_readNow(new ReadNow(services)),
      m_banner(new Banner(services.theme, Banner::Kind::Info)),
      m_work(new LinesWork(services, this)),
      m_stack(new QStackedLayout)
{
    setObjectName(u"linesPage"_s);
    setWindowTitle(tr("Lines"));
    build();
    makeActions();
    connectParts();
    showCommands();
}

void LinesPage::build()
{
    const Theme &theme = m_services.theme;
    m_banner->setObjectName(u"linesBanner"_s);
    m_banner->setDismissible(true);
    m_banner->hide();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.dp(20), theme.dp(14), theme.dp(20), theme.dp(14));
    column->setSpacing(theme.dp(10));
    column->addWidget(m_readNow);
    column->addWidget(m_banner);
    column->addLayout(m_stack, 1);
}

void LinesPage::connectParts()
{
    connect(&m_list->table(), &KnownLinesTable::selectionCounted, this, &LinesPage::showCommands);
    connect(&m_list->table(), &QTableView::doubleClicked, this, &LinesPage::openCurrent);
    connect(&m_list->table(), &QWidget::customContextMenuRequested, this, &LinesPage::showMenu);
    connect(&m_list->table(), &KnownLinesTable::selectionCounted, this,
        [this] { m_list->glance().look(m_list->table().currentRow()); });
    connect(&m_list->glance(), &LineGlance::changeOpened, this, &LinesPage::openChange);
    connect(&m_list->glance(), &LineGlance::newChangeWanted, this,
        [this](qint64 row, ChangeKind kind) { beginChangeOf({row}, kind); });
    connect(&m_list->glance(), &LineGlance::failed, this,
        [this](const Error &error) { tell(error.message, false); });
    connect(m_list, &LinesList::settingsWanted, this, &LinesPage::settingsWanted);
    connect(m_lines, &KnownLinesModel::listed, this, &LinesPage::showCommands);
    connect(
        m_lines, &KnownLinesModel::failed, this, [this](const Error &error) { tell(error.message, false); });
    connect(m_view, &LineView::shown, this, &LinesPage::showCommands);
    connect(m_view, &LineView::backWanted, this, &LinesPage::showList);
    connect(m_view, &LineView::changeOpened, this, &LinesPage::openChange);
    connect(m_view, &LineView::newChangeWanted, this,
        [this](ChangeKind kind) { beginChangeOf(chosenRows(), kind); });
    connect(m_view, &LineView::failed, this, [this](const Error &error) { tell(error.message, false); });
    connect(&m_view->conversation(), &ConversationView::told, this,
        [this](const QString &sentence) { tell(sentence, true); });
    connect(&m_view->conversation(), &ConversationView::ticketPackWanted, this, &LinesPage::askTicketPack);
    connect(&m_view->conversation(), &ConversationView::harWanted, this,
        [this](const QString &path) { m_work->writeHar(m_view->conversation().exchanges(), path); });
    connect(m_readNow, &ReadNow::readingChanged, this, &LinesPage::showCommands);
    connect(m_work, &LinesWork::busyChanged, this, &LinesPage::showCommands);
    connect(m_work, &LinesWork::written, this, [this](const QString &sentence) { tell(sentence, true); });
    connect(m_work, &LinesWork::failed, this, [this](const Error &error) { tell(error.message, false); });
}

void LinesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_lines->isListed() && !m_lines->isBusy())
        m_lines->refresh();
}

bool LinesPage::isListShown() const
{
    return m_stack->currentWidget() == m_list;
}

void LinesPage::find(const QString &text)
{
    showList();
    m_list->find(text);
}

void LinesPage::openLine(qint64 row)
{
    m_view->open(row);
    m_stack->setCurrentWidget(m_view);
    m_view->setFocus(Qt::OtherFocusReason);
    showCommands();
}

bool LinesPage::isWriting() const
{
    return m_work->isBusy();
}

void LinesPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->table().setFocus(Qt::OtherFocusReason);
    showCommands();
}

void LinesPage::tell(const QString &sentence, bool good)
{
    m_banner->setKind(good ? Banner::Kind::Info : Banner::Kind::Danger);
    m_banner->setText(sentence);
    m_banner->show();
}

} // namespace lk::ui
