// SPDX-License-Identifier: Apache-2.0
#include "gallery.h"

#include "ui/theme/control_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui::look {

namespace {

QPushButton *roleButton(const QString &text, ButtonRole role, const QIcon &icon = {}, bool enabled = true)
{
    auto *button = new QPushButton(icon, text);
    setButtonRole(*button, role);
    button->setEnabled(enabled);
    return button;
}

template <typename W>
W *named(W *widget, const QString &name)
{
    widget->setAccessibleName(name);
    return widget;
}

Card *buttonCard(const Theme &theme)
{
    auto *card = new Card(theme);
    card->setTitle(u"Buttons"_s);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme.dp(8));
    grid->addWidget(roleButton(u"&Save plan"_s, ButtonRole::Normal, theme.icon(u"save"_s)), 0, 0);
    grid->addWidget(roleButton(u"&Run 812 changes"_s, ButtonRole::Primary, theme.icon(u"play"_s)), 0, 1);
    grid->addWidget(roleButton(u"Deactivate 40 lines"_s, ButtonRole::Danger, theme.icon(u"power"_s)), 0, 2);
    grid->addWidget(roleButton(u"Clear filter"_s, ButtonRole::Flat, theme.icon(u"x"_s)), 0, 3);
    grid->addWidget(roleButton(u"Save plan"_s, ButtonRole::Normal, theme.icon(u"save"_s), false), 1, 0);
    grid->addWidget(roleButton(u"Run 0 changes"_s, ButtonRole::Primary, theme.icon(u"play"_s), false), 1, 1);
    auto *down = roleButton(u"Follow activity"_s, ButtonRole::Normal, theme.icon(u"activity"_s));
    down->setCheckable(true);
    down->setChecked(true);
    grid->addWidget(down, 1, 2);
    auto *menuButton = roleButton(u"Report"_s, ButtonRole::Normal, theme.icon(u"file-text"_s));
    menuButton->setMenu(new QMenu(menuButton));
    grid->addWidget(menuButton, 1, 3);
    auto *tools = new QHBoxLayout;
    for (const QString &icon : {u"bell"_s, u"moon"_s, u"copy"_s, u"ellipsis"_s}) {
        auto *tool = named(new QToolButton, u"Tool "_s + icon);
        tool->setIcon(theme.icon(icon));
        tool->setAutoRaise(icon != u"bell"_s);
        tools->addWidget(tool);
    }
    tools->addStretch(1);
    card->body()->addLayout(grid);
    card->body()->addLayout(tools);
    return card;
}

void addFieldRow(QGridLayout &grid, const Theme &theme, int row, const QString &name, QWidget *field)
{
    auto *label = new TextLabel(theme, TextSize::Small, &Tokens::textMuted, QFont::Medium);
    label->setText(name);
    label->setBuddy(field);
    grid.addWidget(label, row, 0);
    grid.addWidget(named(field, name), row, 1);
}

Card *fieldCard(const Theme &theme)
{
    auto *card = new Card(theme);
    card->setTitle(u"Fields"_s);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme.dp(8));
    grid->setColumnStretch(1, 1);
    auto *plain = new QLineEdit(u"INC-4411"_s);
    auto *hint = new QLineEdit;
    hint->setPlaceholderText(u"https://…"_s);
    auto *wrong = new QLineEdit(u"89148000000585087"_s);
    setFieldInvalid(*wrong, true);
    auto *off = new QLineEdit(u"cannot be changed"_s);
    off->setEnabled(false);
    auto *combo = new QComboBox;
    combo->addItems({u"Verizon ThingSpace"_s, u"AT&T Control Center"_s, u"AT&T Telegence"_s});
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItems({u"5 MB pooled"_s, u"50 MB pooled"_s});
    auto *spin = new QSpinBox;
    spin->setRange(0, 100);
    spin->setValue(12);
    spin->setSuffix(u" requests per second"_s);
    auto *when = new QDateTimeEdit(QDateTime(QDate(2026, 3, 14), QTime(22, 30), Qt::UTC));
    when->setCalendarPopup(true);
    auto *note = new QPlainTextEdit(u"Customer asked by phone; ticket follows."_s);
    note->setFixedHeight(theme.dp(62));
    addFieldRow(*grid, theme, 0, u"Ticket"_s, plain);
    addFieldRow(*grid, theme, 1, u"Address"_s, hint);
    addFieldRow(*grid, theme, 2, u"ICCID"_s, wrong);
    addFieldRow(*grid, theme, 3, u"Account"_s, off);
    addFieldRow(*grid, theme, 4, u"Carrier"_s, combo);
    addFieldRow(*grid, theme, 5, u"Plan"_s, editable);
    addFieldRow(*grid, theme, 6, u"Rate"_s, spin);
    addFieldRow(*grid, theme, 7, u"Start"_s, when);
    addFieldRow(*grid, theme, 8, u"Note"_s, note);
    card->body()->addLayout(grid);
    return card;
}

Card *choiceCard(const Theme &theme)
{
    auto *card = new Card(theme);
    card->setTitle(u"Choices"_s);
    auto *row = new QHBoxLayout;
    auto *checks = new QVBoxLayout;
    auto *on = new QCheckBox(u"Verify by reading back"_s);
    on->setChecked(true);
    auto *partly = new QCheckBox(u"All carriers"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(u"Not allowed here"_s);
    off->setEnabled(false);
    checks->addWidget(on);
    checks->addWidget(new QCheckBox(u"Skip lines already so"_s));
    checks->addWidget(partly);
    checks->addWidget(off);
    auto *group = new QGroupBox(u"How to run"_s);
    auto *radios = new QVBoxLayout(group);
    auto *careful = new QRadioButton(u"Careful: 10, then 10 %, then the rest"_s);
    careful->setChecked(true);
    radios->addWidget(careful);
    radios->addWidget(new QRadioButton(u"Normal"_s));
    row->addLayout(checks);
    row->addWidget(group, 1);
    auto *progress = new QProgressBar;
    progress->setValue(62);
    auto *busy = new QProgressBar;
    busy->setRange(0, 0);
    busy->setTextVisible(false);
    auto *slider = named(new QSlider(Qt::Horizontal), u"Speed"_s);
    slider->setValue(40);
    card->body()->addLayout(row);
    card->body()->addWidget(named(progress, u"Import"_s));
    card->body()->addWidget(named(busy, u"Checking"_s));
    card->body()->addWidget(slider);
    return card;
}

QWidget *viewTabs(const Theme &theme)
{
    auto *tabs = new QTabWidget;
    auto *list = named(new QListWidget, u"Saved filters"_s);
    list->addItems({u"Mine"_s, u"Running"_s, u"Stopped"_s, u"Scheduled"_s, u"Waiting approval"_s});
    list->setCurrentRow(1);
    auto *tree = named(new QTreeWidget, u"Causes"_s);
    tree->setHeaderLabels({u"Cause"_s, u"Lines"_s});
    auto *cause = new QTreeWidgetItem(tree, {u"Carrier refused"_s, u"48"_s});
    new QTreeWidgetItem(cause, {u"Verizon ThingSpace"_s, u"41"_s});
    new QTreeWidgetItem(cause, {u"AT&T Telegence"_s, u"7"_s});
    new QTreeWidgetItem(tree, {u"Answer lost"_s, u"23"_s});
    tree->expandAll();
    tabs->addTab(tree, theme.icon(u"list-checks"_s), u"Lines"_s);
    tabs->addTab(list, u"Failures"_s);
    tabs->addTab(new QWidget, u"Timeline"_s);
    tabs->addTab(new QWidget, u"Plan"_s);
    tabs->setTabEnabled(3, false);
    return tabs;
}

QMenu *menuShown(const Theme &theme, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    QAction *open = menu->addAction(theme.icon(u"external-link"_s), u"&Open"_s);
    open->setShortcut(QKeySequence(Qt::Key_Return));
    menu->addAction(theme.icon(u"pause"_s), u"&Pause"_s, QKeySequence(Qt::Key_Space), [] {});
    menu->addAction(u"Follow &activity"_s)->setCheckable(true);
    menu->actions().constLast()->setChecked(true);
    menu->addSeparator();
    menu->addMenu(u"&Report"_s);
    menu->addAction(theme.icon(u"undo-2"_s), u"&Undo…"_s)->setEnabled(false);
    menu->addAction(theme.icon(u"ban"_s, Tone::Danger), u"&Cancel remaining…"_s, QKeySequence::Delete, [] {});
    return menu;
}

} // namespace

std::unique_ptr<QWidget> makeControls(const Theme &theme)
{
    auto window = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(window.get());
    grid->setContentsMargins(theme.dp(20), theme.dp(20), theme.dp(20), theme.dp(20));
    grid->setSpacing(theme.dp(12));
    auto *views = new Card(theme);
    views->setAccessibleName(u"Views"_s);
    views->body()->addWidget(viewTabs(theme));
    grid->addWidget(buttonCard(theme), 0, 0);
    grid->addWidget(choiceCard(theme), 1, 0);
    grid->addWidget(fieldCard(theme), 0, 1, 2, 1);
    grid->addWidget(views, 2, 0);
    auto *menuCard = new Card(theme);
    menuCard->setTitle(u"Menu"_s);
    QMenu *menu = menuShown(theme, menuCard);
    menu->setWindowFlags(Qt::Widget);
    menuCard->body()->addWidget(menu, 0, Qt::AlignLeft);
    menuCard->body()->addStretch(1);
    menu->setVisible(true);
    menu->setActiveAction(menu->actions().at(1));
    grid->addWidget(menuCard, 2, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    return window;
}

} // namespace lk::ui::look
