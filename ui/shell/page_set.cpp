// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/page_set.h"

#include "ui/pages/audit/audit_page.h"
#include "ui/pages/changes/changes_page.h"
#include "ui/pages/failures/failures_page.h"
#include "ui/pages/lines/lines_page.h"
#include "ui/pages/livechange/live_change_page.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/pages/newchange/what_form.h"
#include "ui/pages/schedule/schedule_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/today/today_page.h"

#include <QAction>

namespace lk::ui {

QString titleOf(PageId page)
{
    switch (page) {
    case PageId::Today:
        return PageSet::tr("Today");
    case PageId::Changes:
        return PageSet::tr("Changes");
    case PageId::NewChange:
        return PageSet::tr("New change");
    case PageId::Lines:
        return PageSet::tr("Lines");
    case PageId::Failures:
        return PageSet::tr("Failures");
    case PageId::Audit:
        return PageSet::tr("Audit");
    case PageId::Schedule:
        return PageSet::tr("Schedule");
    case PageId::Settings:
        return PageSet::tr("Settings");
    case PageId::LiveChange:
        return PageSet::tr("One change");
    }
    return {};
}

PageSet::PageSet(Services &services, QWidget *pagesParent, QObject *parent)
    : QObject(parent)
{
    auto *today = new TodayPage(services, pagesParent);
    auto *changes = new ChangesPage(services, pagesParent);
    auto *newChange = new NewChangePage(services, pagesParent);
    auto *lines = new LinesPage(services, pagesParent);
    auto *failures = new FailuresPage(services, pagesParent);
    auto *live = new LiveChangePage(services, pagesParent);
    auto *audit = new AuditPage(services, pagesParent);
    auto *schedule = new SchedulePage(services, pagesParent);
    auto *settings = new SettingsPage(services, pagesParent);
    m_pages = {{PageId::Today, today}, {PageId::Changes, changes}, {PageId::NewChange, newChange},
        {PageId::Lines, lines}, {PageId::Failures, failures}, {PageId::Audit, audit},
        {PageId::Schedule, schedule}, {PageId::Settings, settings}, {PageId::LiveChange, live}};
    followToday(today);
    connect(changes, &ChangesPage::openChange, this, &PageSet::changeOpened);
    connect(changes, &ChangesPage::newChangeWanted, this, [this] { Q_EMIT pageWanted(PageId::NewChange); });
    const auto beginChange = [this, newChange](const QString &list, std::optional<ChangeKind> kind) {
        newChange->leaveUndo();
        if (kind)
            newChange->what().setKind(*kind);
        newChange->lines().openText(list);
        Q_EMIT pageWanted(PageId::NewChange);
    };
    const auto undo = [this, newChange](BulkChangeId id) {
        Q_EMIT pageWanted(PageId::NewChange);
        newChange->openUndo(id);
    };
    connect(changes, &ChangesPage::duplicateWanted, newChange, beginChange);
    connect(changes, &ChangesPage::undoWanted, newChange, undo);
    connect(live, &LiveChangePage::undoWanted, newChange, undo);
    connect(newChange, &NewChangePage::changeWanted, this, &PageSet::changeOpened);
    connect(changes, &ChangesPage::showMessage, this, &PageSet::messageGiven);
    connect(lines, &LinesPage::openChange, this, &PageSet::changeOpened);
    connect(lines, &LinesPage::showMessage, this, &PageSet::messageGiven);
    connect(lines, &LinesPage::settingsWanted, this, [this] { Q_EMIT pageWanted(PageId::Settings); });
    connect(lines, &LinesPage::newChangeWanted, newChange, beginChange);
    connect(failures, &FailuresPage::newChangeWanted, newChange, beginChange);
    connect(failures, &FailuresPage::openChange, this, &PageSet::changeOpened);
    connect(failures, &FailuresPage::showMessage, this, &PageSet::messageGiven);
    connect(schedule, &SchedulePage::openChange, this, &PageSet::changeOpened);
    connect(schedule, &SchedulePage::newChangeWanted, this, [this] { Q_EMIT pageWanted(PageId::NewChange); });
    connect(schedule, &SchedulePage::showMessage, this, &PageSet::messageGiven);
    connect(live, &LiveChangePage::changesWanted, this, [this] { Q_EMIT pageWanted(PageId::Changes); });
    connect(live, &LiveChangePage::showMessage, this, &PageSet::messageGiven);
    connect(newChange, &NewChangePage::changeStarted, this, &PageSet::changeOpened);
    connect(newChange, &NewChangePage::settingsWanted, this, [this] { Q_EMIT pageWanted(PageId::Settings); });
}

void PageSet::followToday(TodayPage *today)
{
    connect(today, &TodayPage::openChange, this, &PageSet::changeOpened);
    connect(today, &TodayPage::showMessage, this, &PageSet::messageGiven);
    connect(today, &TodayPage::practiceWanted, this, &PageSet::practiceWanted);
    connect(today, &TodayPage::changesWanted, this, [this] { Q_EMIT pageWanted(PageId::Changes); });
    connect(today, &TodayPage::failuresWanted, this, [this] { Q_EMIT pageWanted(PageId::Failures); });
    connect(today, &TodayPage::settingsWanted, this, [this] { Q_EMIT pageWanted(PageId::Settings); });
    connect(today, &TodayPage::importWanted, this, [this] { Q_EMIT pageWanted(PageId::NewChange); });
}

QList<QAction *> PageSet::commandsOf(PageId id) const
{
    return page(id)->actions();
}

void PageSet::showChange(BulkChangeId id)
{
    static_cast<LiveChangePage *>(page(PageId::LiveChange))->open(id);
}

BulkChangeId PageSet::shownChange() const
{
    return static_cast<LiveChangePage *>(page(PageId::LiveChange))->change();
}

void PageSet::openList(const QString &path)
{
    static_cast<NewChangePage *>(page(PageId::NewChange))->openFile(path);
}

void PageSet::browseForList()
{
    static_cast<NewChangePage *>(page(PageId::NewChange))->browse();
}

void PageSet::setSampleList(const QString &path)
{
    static_cast<NewChangePage *>(page(PageId::NewChange))->setSampleList(path);
}

void PageSet::showLine(qint64 row)
{
    static_cast<LinesPage *>(page(PageId::Lines))->openLine(row);
}

void PageSet::listLines(const QString &names)
{
    static_cast<LinesPage *>(page(PageId::Lines))->find(names);
}

void PageSet::beginChange(const QString &list)
{
    auto *newChange = static_cast<NewChangePage *>(page(PageId::NewChange));
    newChange->leaveUndo();
    newChange->lines().openText(list);
}

bool PageSet::isWriting() const
{
    return static_cast<LinesPage *>(page(PageId::Lines))->isWriting()
        || static_cast<LiveChangePage *>(page(PageId::LiveChange))->isWriting()
        || static_cast<AuditPage *>(page(PageId::Audit))->isWriting()
        || static_cast<FailuresPage *>(page(PageId::Failures))->isWriting() || isDeciding();
}

bool PageSet::isDeciding() const
{
    return static_cast<FailuresPage *>(page(PageId::Failures))->isDeciding()
        || static_cast<LiveChangePage *>(page(PageId::LiveChange))->isDeciding();
}

QStringList PageSet::settingsParts() const
{
    return static_cast<SettingsPage *>(page(PageId::Settings))->parts();
}

void PageSet::showSettingsPart(int part)
{
    static_cast<SettingsPage *>(page(PageId::Settings))->showPart(part);
}

} // namespace lk::ui
