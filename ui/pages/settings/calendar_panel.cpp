// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/calendar_panel.h"

#include "core/store/calendar_table.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/models/column_memory.h"
#include "ui/pages/settings/calendar_form.h"
#include "ui/pages/settings/calendar_model.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

CalendarPanel::CalendarPanel(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(new CalendarModel(this)),
      m_table(new TableView(services.theme)),
      m_form(new CalendarForm(services.theme)),
      m_banner(new Banner(services.theme, Banner::Kind::Danger))
{
    build();
    connect(m_form, &CalendarForm::edited, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        if (!current.isValid())
            return;
        m_model->setEntry(current.row(), m_form->entry());
        setChanged(true);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CalendarPanel::chosen);
    load();
}

void CalendarPanel::build()
{
    const Theme &theme = m_services.theme;
    m_banner->setObjectName(u"calendarBanner"_s);
    m_banner->setDismissible(true);
    m_banner->hide();
    m_table->setObjectName(u"calendarTable"_s);
    m_table->setAccessibleName(tr("Freeze windows and caps"));
    m_table->setModel(m_model);
    m_table->setColumn(CalendarModel::Kind, ColumnKind::Strong, 76);
    m_table->setColumn(CalendarModel::Name, ColumnKind::Text, 150);
    m_table->setColumn(CalendarModel::When, ColumnKind::Text, 220);
    m_table->setColumn(CalendarModel::Scope, ColumnKind::Quiet, 130);
    m_table->horizontalHeader()->setStretchLastSection(true);
    keepColumns(*m_table, m_services.settings);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyText(tr("No freeze window and no cap: changes are sent at any time and in any number."));
    auto *explanation = new TextLabel(theme, TextSize::Small, &Tokens::textMuted);
    explanation->setWordWrap(true);
    explanation->setText(tr(
        "In a freeze window nothing of its kind is sent, unless somebody overrides it with a reason. A cap "
        "counts the lines sent on a day, all changes together. Where clocks are changed a window has no "
        "gap."));
    auto *list = new Card(theme);
    list->setAccessibleName(tr("Freeze windows and caps"));
    list->setBodyMargins(0, theme.dp(4), 0, theme.dp(10));
    list->body()->addWidget(m_table, 1);
    auto *pane = new ScrollPane(tr("The chosen entry"));
    pane->setContent(m_form);
    auto *form = new Card(theme);
    form->setAccessibleName(tr("The chosen entry"));
    form->setFixedWidth(theme.dp(492));
    form->body()->addWidget(pane, 1);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(theme.dp(12));
    parts->addWidget(list, 1);
    parts->addWidget(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.dp(10), 0, 0);
    column->setSpacing(theme.dp(10));
    column->addWidget(m_banner);
    column->addWidget(explanation);
    column->addLayout(parts, 1);
    column->addWidget(buildButtons());
}

QPushButton *CalendarPanel::addButton(
    QWidget *bar, const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(m_services.theme.icon(icon), text);
    button->setObjectName(name);
    bar->layout()->addWidget(button);
    return button;
}

QWidget *CalendarPanel::buildButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_services.theme.dp(8));
    connect(addButton(bar, u"addFreeze"_s, u"snowflake"_s, tr("Add freeze &window")), &QPushButton::clicked,
        this, [this] { addEntry(false); });
    connect(addButton(bar, u"addCap"_s, u"gauge"_s, tr("Add ca&p")), &QPushButton::clicked, this,
        [this] { addEntry(true); });
    m_remove = addButton(bar, u"removeCalendarEntry"_s, u"minus"_s, tr("&Remove"));
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (!m_table->currentIndex().isValid())
            return;
        m_model->removeAt(m_table->currentIndex().row());
        chosen();
        setChanged(true);
    });
    row->addStretch(1);
    m_revert = addButton(bar, u"revertCalendar"_s, u"undo-2"_s, tr("R&evert"));
    connect(m_revert, &QPushButton::clicked, this, &CalendarPanel::load);
    m_save = addButton(bar, u"saveCalendar"_s, u"save"_s, tr("&Save freezes and caps"));
    setButtonRole(*m_save, ButtonRole::Primary);
    connect(m_save, &QPushButton::clicked, this, &CalendarPanel::save);
    return bar;
}

void CalendarPanel::addEntry(bool isCap)
{
    const QByteArray here = QTimeZone::systemTimeZoneId();
    const QString zone = QTimeZone(here).isValid() ? QString::fromLatin1(here) : u"UTC"_s;
    CalendarEntry entry{.isCap = isCap};
    if (isCap) {
        entry.cap = {{{}, {ChangeKind::Deactivate}}, 500, QTimeZone(zone.toLatin1())};
    } else {
        const auto night = TimeWindow::fromJson(QJsonObject{{u"zone"_s, zone},
            {u"days"_s, QJsonArray{u"sun"_s}}, {u"from"_s, u"22:00"_s}, {u"to"_s, u"06:00"_s}});
        entry.freeze = {tr("New freeze window"), night ? *night : TimeWindow(), {}};
    }
    m_model->add(entry);
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, CalendarModel::Name));
    chosen();
    setChanged(true);
    m_form->setFocus();
}

void CalendarPanel::chosen()
{
    const QModelIndex current = m_table->currentIndex();
    m_form->setEntry(current.isValid() ? &m_model->entry(current.row()) : nullptr);
    m_remove->setEnabled(current.isValid());
}

void CalendarPanel::setChanged(bool changed)
{
    m_edits += changed ? 1 : 0;
    m_save->setEnabled(changed);
    m_revert->setEnabled(changed);
}

void CalendarPanel::tell(const QString &sentence, bool good)
{
    m_banner->setKind(good ? Banner::Kind::Info : Banner::Kind::Danger);
    m_banner->setText(sentence);
    m_banner->show();
}

void CalendarPanel::load()
{
    m_services.reader.ask<ChangeCalendar>(
        this,
        [tenant = m_services.tenant](
            store::Database &database) { return store::readCalendar(database, tenant); },
        [this, edits = m_edits](const Result<ChangeCalendar> &calendar) {
            if (!calendar)
                return tell(calendar.error().message, false);
            // Whoever was quicker than the reading keeps what was entered.
            if (edits != m_edits)
                return;
            m_model->setCalendar(*calendar);
            if (m_model->rowCount() > 0)
                m_table->setCurrentIndex(m_model->index(0, CalendarModel::Name));
            chosen();
            setChanged(false);
        },
        m_model);
}

void CalendarPanel::save()
{
    m_banner->hide();
    const ChangeCalendar calendar = m_model->calendar();
    if (const auto usable = checkCalendar(calendar); !usable)
        return tell(usable.error().message, false);
    m_services.store.write(
        this,
        [calendar, tenant = m_services.tenant, actor = m_services.actor](
            store::WriteSession &session) { return session.calendar().set(tenant, calendar, actor); },
        [this, edits = m_edits](const Result<void> &saved) {
            if (!saved)
                return tell(saved.error().message, false);
            // What was edited while it was being written is not saved.
            if (edits == m_edits)
                setChanged(false);
            tell(tr("The freeze windows and caps were saved. They count from now on."), true);
        });
}

} // namespace lk::ui
