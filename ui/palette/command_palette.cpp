// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/command_palette.h"

#include "core/base/text.h"
#include "core/import/pasted_identifiers.h"
#include "ui/models/line_cells.h"
#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_field.h"
#include "ui/palette/palette_model.h"
#include "ui/services.h"
#include "ui/theme/painting.h"
#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

namespace {

/// How long a text stands still before the database is asked about it.
constexpr auto kPause = 120ms;
constexpr qsizetype kMostOfAGroup = 60;
/// So much of a pasted text is looked at to tell whether it is a pile of identifiers.
constexpr qsizetype kTaste = 20'000;
/// The field of the list of lines holds no more.
constexpr qsizetype kMostListed = 40'000;

bool isPile(const QString &text)
{
    return intake::readPastedIdentifiers(QStringView(text).left(kTaste), 2).size() > 1;
}

} // namespace

CommandPalette::CommandPalette(Services &services, QWidget *window)
    : QWidget(window),
      m_services(services),
      m_search(new PaletteSearch(services, this)),
      m_model(new PaletteModel(this)),
      m_card(new Card(services.theme, this)),
      m_field(new PaletteField),
      m_list(new QListView),
      m_facts(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Find or run"));
    hide();
    build();
    connectParts();
    window->installEventFilter(this);
}

void CommandPalette::build()
{
    const Theme &theme = m_services.theme;
    m_card->setBodyMargins(theme.dp(1), theme.dp(10), theme.dp(1), theme.dp(10));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setMaxLength(1'000'000);
    m_field->setPlaceholderText(tr("Find a command, page, change or line; or paste identifiers…"));
    m_field->setAccessibleName(tr("Find or run"));
    m_list->setObjectName(u"paletteResults"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_facts->setObjectName(u"paletteFacts"_s);
    auto *edges = new QVBoxLayout;
    edges->setContentsMargins(theme.dp(12), 0, theme.dp(12), 0);
    edges->addWidget(m_field);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(theme.dp(18), 0, theme.dp(18), 0);
    foot->addWidget(m_facts);
    m_card->body()->setSpacing(theme.dp(8));
    m_card->body()->addLayout(edges);
    m_card->body()->addWidget(m_list);
    m_card->body()->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_card, 0, Qt::AlignHCenter | Qt::AlignTop);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
}

void CommandPalette::connectParts()
{
    connect(m_field, &QLineEdit::textEdited, this, &CommandPalette::textEdited);
    connect(m_field, &PaletteField::pasting, this, &CommandPalette::takePaste);
    connect(m_field, &PaletteField::moved, this, &CommandPalette::move);
    connect(m_field, &PaletteField::chosen, this, &CommandPalette::runCurrent);
    connect(m_field, &PaletteField::left, this, &CommandPalette::leave);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        runCurrent();
    });
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::ask);
    connect(m_search, &PaletteSearch::found, this, &CommandPalette::takeHits);
    connect(m_search, &PaletteSearch::named, this, &CommandPalette::takePasted);
    connect(m_search, &PaletteSearch::deviceListMade, this, &CommandPalette::newChangeWanted);
    connect(m_search, &PaletteSearch::failed, this, &CommandPalette::failed);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now != nullptr && now->window() == window() && !isAncestorOf(now)) {
            m_before.clear();
            leave();
        }
    });
}

void CommandPalette::open(const QList<PaletteEntry> &offered)
{
    m_offered = offered;
    m_pasted.clear();
    m_field->clear();
    m_before = window()->focusWidget();
    setGeometry(window()->rect());
    QWidget::show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    show({});
}

void CommandPalette::leave()
{
    m_pause.stop();
    m_search->forget();
    const QPointer<QWidget> before = m_before;
    hide();
    if (before)
        before->setFocus(Qt::PopupFocusReason);
}

/// As tall as the results ask, within the window.
void CommandPalette::placeCard()
{
    const Theme &theme = m_services.theme;
    setGeometry(window()->rect());
    layout()->setContentsMargins(0, std::min(theme.dp(70), height() / 10), 0, 0);
    m_card->setFixedWidth(std::min(theme.dp(640), width() - theme.dp(40)));
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::clamp(rows, theme.dp(34), std::max(theme.dp(34), height() / 2)));
    // At once, so that it is never painted as it was before.
    m_card->layout()->activate();
    layout()->activate();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent() && isVisible())
        placeCard();
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = m_services.theme.tokens().shadow;
    veil.setAlphaF(0.30F);
    painter.fillRect(rect(), veil);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    leave();
}

void CommandPalette::textEdited(const QString &text)
{
    m_pasted.clear();
    show({});
    if (text.trimmed().isEmpty()) {
        m_pause.stop();
        m_search->forget();
    } else {
        m_pause.start();
    }
    tellFacts();
}

/// A pile of identifiers is not put into the line, which is made for a few words.
void CommandPalette::takePaste(const QString &text)
{
    if (!isPile(text))
        return;
    m_field->setTaken();
    m_pasted = text;
    m_field->setText(tr("Pasted identifiers"));
    m_field->selectAll();
    m_model->setEntries({}, kMostOfAGroup);
    m_search->lookUp(m_pasted);
    tellFacts();
}

void CommandPalette::ask()
{
    const QString text = m_field->text();
    if (isPile(text))
        m_search->lookUp(text);
    else
        m_search->search(text.trimmed());
    tellFacts();
}

void CommandPalette::takeHits(const PaletteHits &hits)
{
    QList<PaletteEntry> entries;
    for (const BulkChange &change : hits.changes) {
        QStringList details{lookOf(change.state()).word, change.reason, change.createdBy};
        details.removeAll(QString());
        entries.append({.group = PaletteGroup::Changes,
            .icon = m_services.theme.icon(u"list-checks"_s),
            .title = tr("#%1 %2").arg(change.id.value).arg(change.title),
            .detail = details.join(u" · "_s),
            .run = [this, id = change.id] { Q_EMIT changeWanted(id); }});
    }
    for (const store::ListedLine &line : hits.lines) {
        const LineIds &ids = line.state.ids;
        QStringList details{ids.iccid.isEmpty() ? QString() : ids.msisdn, ids.imei, line.accountName,
            displayName(line.state.status)};
        details.removeAll(QString());
        entries.append({.group = PaletteGroup::Lines,
            .icon = m_services.theme.icon(u"card-sim"_s),
            .title = ids.display(),
            .detail = details.join(u" · "_s),
            .run = [this, row = line.row] { Q_EMIT lineWanted(row); }});
    }
    show(entries);
}

void CommandPalette::takePasted(const PastedLines &pasted)
{
    const auto known = static_cast<qint64>(pasted.lines.rows.size());
    const qint64 unknown = pasted.lines.unknown.size();
    const int lines = pluralCount(known);
    const int all = pluralCount(known + unknown);
    QString note = unknown > 0 ? tr("those not known are checked too") : QString();
    if (pasted.isCut)
        note = tr("only the first %1 identifiers are taken").arg(numberText(pasted.names.size()));
    QList<PaletteEntry> entries;
    if (known > 0 && pasted.names.size() <= kMostListed) {
        const QString words = tr("Show these %Ln line(s)", nullptr, lines);
        entries.append({.group = PaletteGroup::Pasted,
            .icon = m_services.theme.icon(u"card-sim"_s),
            .title = unknown > 0 ? tr("%1 (%2 not known)").arg(words, numberText(unknown)) : words,
            .run = [this, names = pasted.names] { Q_EMIT linesWanted(names.join(u' ')); }});
    }
    entries.append({.group = PaletteGroup::Pasted,
        .icon = m_services.theme.icon(u"plus"_s),
        .title = tr("New change with these %Ln line(s)…", nullptr, all),
        .detail = note,
        .run = [this, pasted] { m_search->makeDeviceList(pasted); }});
    m_model->setEntries(entries, kMostOfAGroup);
    move(1);
    placeCard();
    tellFacts();
}

void CommandPalette::show(const QList<PaletteEntry> &more)
{
    m_model->setEntries(matching(m_offered, m_field->text()) + more, kMostOfAGroup);
    m_list->setCurrentIndex({});
    move(1);
    m_list->scrollToTop();
    placeCard();
    tellFacts();
}

void CommandPalette::move(int rows)
{
    const int row
        = m_model->stepped(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1, rows);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    tellCurrent();
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_model->isHeading(current.row()))
        return;
    const auto run = m_model->at(current.row()).run;
    leave();
    run();
}

/// The keyboard stays in the field, so the field says what Return would do.
void CommandPalette::tellCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const QString text = current.isValid()
        ? tr("%1 of %2: %3")
              .arg(numberText(m_model->placeOf(current.row())), numberText(m_model->resultCount()),
                  current.data(Qt::AccessibleTextRole).toString())
        : tr("No result");
    setAccessibleTexts(*m_field, tr("Find or run"), text);
}

void CommandPalette::tellFacts()
{
    const bool waits = m_pause.isActive() || m_search->isBusy();
    if (waits)
        m_facts->setText(tr("Looking…"));
    else if (m_model->rowCount() == 0)
        m_facts->setText(tr("Nothing is called so. Esc closes."));
    else
        m_facts->setText(tr("Arrow keys choose, Enter opens, Esc closes."));
}

} // namespace lk::ui
