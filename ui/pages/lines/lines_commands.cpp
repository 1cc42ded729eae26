// SPDX-License-Identifier: Apache-2.0
// What the buttons, keys and menus of the Lines page do.
#include "core/base/text.h"
#include "ui/models/inspector_toggle.h"
#include "ui/models/known_lines_model.h"
#include "ui/models/read_now.h"
#include "ui/models/saved_filters_button.h"
#include "ui/pages/lines/known_lines_table.h"
#include "ui/pages/lines/line_glance.h"
#include "ui/pages/lines/line_view.h"
#include "ui/pages/lines/lines_list.h"
#include "ui/pages/lines/lines_page.h"
#include "ui/pages/lines/lines_work.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// The clipboard is not made for more; a file is.
constexpr qint64 kMostCopied = 100'000;

} // namespace

QAction *LinesPage::addCommand(const QString &name, const QString &icon, const QString &text,
    const QKeySequence &keys, void (LinesPage::*act)())
{
    auto *action = new QAction(m_services.theme.icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

/// The same for keys that belong to the table alone: in the search field they mean something else.
QAction *LinesPage::addTableCommand(const QString &name, const QString &icon, const QString &text,
    const QKeySequence &keys, void (LinesPage::*act)())
{
    QAction *action = addCommand(name, icon, text, keys, act);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->table().addAction(action);
    return action;
}

void LinesPage::makeActions()
{
    m_open = addTableCommand(u"openLine"_s, u"external-link"_s, tr("&Open line"),
        QKeySequence(Qt::Key_Return), &LinesPage::openCurrent);
    m_open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_refresh = addCommand(
        u"refreshLines"_s, u"refresh-cw"_s, tr("Refres&h"), QKeySequence(Qt::Key_F5), &LinesPage::refresh);
    m_copy = addTableCommand(u"copyLines"_s, u"copy"_s, tr("&Copy as table"),
        QKeySequence(QKeySequence::Copy), &LinesPage::copyCells);
    m_copyNames = addTableCommand(u"copyLineNames"_s, u"clipboard-list"_s, tr("Copy as co&mma list"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &LinesPage::copyNames);
    m_export = addCommand(u"exportLines"_s, u"download"_s, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E),
        &LinesPage::askExport);
    m_pack = addCommand(u"lineTicketPack"_s, u"archive"_s, tr("&Ticket pack…"),
        QKeySequence(Qt::CTRL | Qt::Key_T), &LinesPage::askTicketPack);
    m_read = addCommand(u"readLinesNow"_s, u"radio-tower"_s, tr("&Read now"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &LinesPage::readChosen);
    m_change = addCommand(u"changeLinesNow"_s, u"plus"_s, tr("&New change with these…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &LinesPage::beginChange);
    m_back = addCommand(u"backToLines"_s, u"arrow-left"_s, tr("&Back to the list"),
        QKeySequence(Qt::Key_Escape), &LinesPage::showList);
    addAction(m_list->savedFilters().openAction());
    m_list->addBarAction(addInspectorToggle(*m_list, m_list->glance(), m_services, false));
    for (PageHeader *header : {&m_list->header(), &m_view->header()}) {
        if (header == &m_list->header())
            header->addAction(m_export);
        header->addAction(m_pack);
        header->addAction(m_read);
        header->addAction(m_change, ButtonRole::Primary);
    }
}

qint64 LinesPage::chosenCount() const
{
    if (!isListShown())
        return m_view->row() != 0 ? 1 : 0;
    return m_list->table().selectedCount();
}

std::vector<qint64> LinesPage::chosenRows() const
{
    if (!isListShown())
        return {m_view->row()};
    return m_list->table().selectedRows();
}

void LinesPage::showCommands()
{
    const bool listShown = isListShown();
    const qint64 chosen = chosenCount();
    const int count = pluralCount(chosen);
    const bool idle = !m_work->isBusy();
    m_list->savedFilters().openAction()->setEnabled(listShown);
    m_open->setEnabled(listShown && m_list->table().currentRow() != 0);
    m_copy->setEnabled(listShown && chosen > 0 && idle);
    m_copyNames->setEnabled(listShown && chosen > 0 && idle);
    m_back->setEnabled(!listShown);
    m_export->setEnabled(listShown && !m_lines->rows().empty() && idle);
    m_pack->setEnabled(chosen > 0 && chosen <= report::kMostTicketLines && idle);
    m_read->setEnabled(chosen > 0 && !m_readNow->isReading());
    m_read->setText(chosen > 0 ? tr("&Read now (%Ln call(s))", nullptr, count) : tr("&Read now"));
    m_change->setEnabled(chosen > 0 && idle);
    m_change->setText(
        chosen > 0 ? tr("&New change with %Ln line(s)…", nullptr, count) : tr("&New change with these…"));
}

void LinesPage::refresh()
{
    if (isListShown())
        m_lines->refresh();
    else
        m_view->refresh();
}

void LinesPage::openCurrent()
{
    if (const qint64 row = m_list->table().currentRow(); row != 0)
        openLine(row);
}

void LinesPage::readChosen()
{
    m_readNow->read(chosenRows());
}

void LinesPage::beginChange()
{
    beginChangeOf(chosenRows(), std::nullopt);
}

void LinesPage::beginChangeOf(const std::vector<qint64> &rows, std::optional<ChangeKind> kind)
{
    m_work->makeText(LinesWork::TextForm::DeviceList, rows,
        [this, kind](const QString &list) { Q_EMIT newChangeWanted(list, kind); });
}

void LinesPage::copyCells()
{
    copy(false);
}

void LinesPage::copyNames()
{
    copy(true);
}

void LinesPage::copy(bool names)
{
    const int count = pluralCount(chosenCount());
    if (count > kMostCopied) {
        tell(tr("%Ln line(s) are too many for the clipboard; nothing was copied. Export them to a file "
                "instead "
                "(Ctrl+E).",
                 nullptr, count),
            false);
        return;
    }
    m_work->makeText(names ? LinesWork::TextForm::CommaList : LinesWork::TextForm::Tsv, chosenRows(),
        [this, count](const QString &text) {
            QGuiApplication::clipboard()->setText(text);
            Q_EMIT showMessage(tr("%Ln line(s) copied.", nullptr, count));
        });
}

void LinesPage::askExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the lines shown"), {}, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"linekeeper-lines.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LinesPage::exportTo);
    dialog->open();
}

void LinesPage::exportTo(const QString &path)
{
    m_work->exportCsv(m_lines->rows(), path);
}

void LinesPage::askTicketPack()
{
    auto *dialog = new QFileDialog(this, tr("Save a ticket pack"), {}, tr("Zip (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(u"carrier-ticket.zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LinesPage::writeTicketPack);
    dialog->open();
}

void LinesPage::writeTicketPack(const QString &path)
{
    m_work->writeTicketPack(chosenRows(), path);
}

/// By mouse where it points; by Shift+F10 at the row the keyboard is on.
void LinesPage::showMenu(const QPoint &position)
{
    if (chosenCount() == 0)
        return;
    const KnownLinesTable &table = m_list->table();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_read, m_change});
    menu->addSeparator();
    menu->addActions({m_copy, m_copyNames, m_export, m_pack});
    const bool pointed = table.viewport()->rect().contains(position);
    const QPoint at = pointed ? position : table.visualRect(table.currentIndex()).bottomLeft();
    menu->popup(table.viewport()->mapToGlobal(at));
}

} // namespace lk::ui
