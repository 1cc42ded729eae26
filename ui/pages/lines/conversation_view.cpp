// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/conversation_view.h"

#include "core/report/curl_text.h"
#include "ui/models/column_memory.h"
#include "ui/models/line_cells.h"
#include "ui/pages/lines/exchange_text.h"
#include "ui/pages/lines/exchanges_model.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

ConversationView::ConversationView(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(new ExchangesModel(services, this)),
      m_table(new TableView(services.theme)),
      m_facts(new KeyValueGrid(services.theme)),
      m_text(new QPlainTextEdit),
      m_curl(new QPushButton(services.theme.icon(u"copy"_s), tr("Copy as c&url"))),
      m_har(new QPushButton(services.theme.icon(u"download"_s), tr("&Save HAR…"))),
      m_pack(new QPushButton(services.theme.icon(u"archive"_s), tr("Save tic&ket pack…"))),
      m_stack(new QStackedLayout)
{
    const Theme &theme = services.theme;
    setObjectName(u"conversation"_s);
    auto *talk = new QWidget;
    auto *column = new QVBoxLayout(talk);
    column->setContentsMargins(0, theme.dp(8), 0, 0);
    column->setSpacing(theme.dp(8));
    auto *panes = new QHBoxLayout;
    panes->setSpacing(theme.dp(10));
    panes->addWidget(buildList(), theme.isTextLarge() ? 3 : 5);
    panes->addWidget(buildDetail(), 6);
    column->addLayout(panes, 1);
    column->addWidget(buildButtons());
    m_stack->addWidget(new EmptyState(theme, u"message-square"_s, tr("Nothing was said yet"),
        tr("Once a change of this line is sent, each request and answer is kept here, without secrets.")));
    m_stack->addWidget(talk);
    setLayout(m_stack);
}

QWidget *ConversationView::buildList()
{
    m_table->setObjectName(u"exchanges"_s);
    m_table->setAccessibleName(tr("Requests to the carrier"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumn(ExchangesModel::Time, ColumnKind::Quiet, 74);
    m_table->setColumn(ExchangesModel::What, ColumnKind::Strong, 118);
    m_table->setColumn(ExchangesModel::Answer, ColumnKind::State, 122);
    m_table->setColumn(ExchangesModel::Took, ColumnKind::Number, 62);
    m_table->setColumnOffered(ExchangesModel::Took); // it stands in the text beside
    m_table->setMinimumWidth(m_services.theme.sideWidth(250, 180));
    keepColumns(*m_table, m_services.settings);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ConversationView::showCurrent);
    return m_table;
}

QWidget *ConversationView::buildDetail()
{
    const Theme &theme = m_services.theme;
    m_text->setObjectName(u"exchangeText"_s);
    m_text->setAccessibleName(tr("Request and answer, secrets withheld"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setFont(theme.mono(TextSize::Small));
    connect(
        &theme, &Theme::changed, this, [this] { m_text->setFont(m_services.theme.mono(TextSize::Small)); });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(8));
    column->addWidget(m_facts);
    column->addWidget(m_text, 1);
    return box;
}

QWidget *ConversationView::buildButtons()
{
    const Theme &theme = m_services.theme;
    auto *bar = new QWidget;
    auto *whole
        = new QBoxLayout(theme.isTextLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, bar);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(theme.dp(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.dp(8));
    auto *note = new TextLabel(theme, TextSize::Small, &Tokens::textMuted);
    note->setText(tr("Secrets were withheld before anything was stored; they are in no export."));
    note->setWordWrap(true);
    m_curl->setObjectName(u"copyCurl"_s);
    m_har->setObjectName(u"saveHar"_s);
    m_pack->setObjectName(u"saveTicketPack"_s);
    m_curl->setToolTip(tr("The request as a shell command; credentials stand as variables to fill in"));
    m_har->setToolTip(tr("All exchanges of this line as an HTTP Archive 1.2"));
    m_pack->setToolTip(tr("A zip for the carrier's support: line, times in UTC, request ids, bodies"));
    whole->addWidget(note, 1);
    whole->addLayout(row);
    row->addWidget(m_curl);
    row->addWidget(m_har);
    row->addWidget(m_pack);
    connect(m_curl, &QPushButton::clicked, this, &ConversationView::copyAsCurl);
    connect(m_har, &QPushButton::clicked, this, &ConversationView::askHarPath);
    connect(m_pack, &QPushButton::clicked, this, &ConversationView::ticketPackWanted);
    return bar;
}

const QList<report::Exchange> &ConversationView::exchanges() const
{
    return m_model->exchanges();
}

void ConversationView::show(const QList<report::Exchange> &exchanges)
{
    const report::Exchange *before = current();
    const qint64 seq = before ? before->seq : 0;
    m_model->setExchanges(exchanges);
    m_stack->setCurrentIndex(exchanges.isEmpty() ? 0 : 1);
    if (exchanges.isEmpty())
        return;
    const auto same = std::find_if(exchanges.begin(), exchanges.end(),
        [seq](const report::Exchange &exchange) { return exchange.seq == seq; });
    const auto place = same == exchanges.end() ? exchanges.size() - 1 : same - exchanges.begin();
    m_table->setCurrentIndex(m_model->index(static_cast<int>(place), 0));
    showCurrent();
}

const report::Exchange *ConversationView::current() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? &m_model->exchanges().at(at.row()) : nullptr;
}

void ConversationView::showCurrent()
{
    const report::Exchange *exchange = current();
    m_curl->setEnabled(exchange != nullptr);
    if (exchange == nullptr)
        return;
    m_facts->setText(tr("Change"), u"#%1 · %2"_s.arg(exchange->change.value).arg(exchange->changeTitle));
    m_facts->setText(tr("Sent at"), utcExact(exchange->startedAt));
    m_facts->setIdentifier(tr("Request id"), exchange->requestId);
    m_facts->setIdentifier(tr("Carrier's id"), exchange->carrierId);
    const QString text = exchangeText(*exchange);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void ConversationView::copyAsCurl()
{
    const report::Exchange *exchange = current();
    if (exchange == nullptr)
        return;
    QGuiApplication::clipboard()->setText(report::curlText(*exchange));
    Q_EMIT told(exchange->method == "GET"_L1
            ? tr("Copied as curl. Fill in the credentials where the variables stand.")
            : tr(
                "Copied as curl. It repeats a request that changes the line: run it only if that is meant."));
}

void ConversationView::askHarPath()
{
    auto *dialog = new QFileDialog(this, tr("Save as HTTP Archive"), {}, tr("HTTP Archive (*.har)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"har"_s);
    dialog->selectFile(u"linekeeper-conversation.har"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ConversationView::harWanted);
    dialog->open();
}

} // namespace lk::ui
