// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace lk::ui {

class TodayPage;
struct Services;

/// The pages of the console.
enum class PageId { Today, Changes, NewChange, Lines, Failures, Audit, Schedule, Settings, LiveChange };

[[nodiscard]] constexpr size_t qHash(PageId page, size_t seed = 0)
{
    return static_cast<size_t>(page) ^ seed;
}

/// The name of a page as people know it.
[[nodiscard]] QString titleOf(PageId page);

/// Makes the pages and speaks for them, so that nobody else needs to know their classes. The pages belong to
/// the widget given; the services must outlive them.
class PageSet : public QObject {
    Q_OBJECT

public:
    PageSet(Services &services, QWidget *pagesParent, QObject *parent = nullptr);

    [[nodiscard]] QWidget *page(PageId id) const { return m_pages.value(id); }
    /// The commands of a page, for the Page menu and the table of shortcuts.
    [[nodiscard]] QList<QAction *> commandsOf(PageId id) const;

    /// Shows a change on the live page; the caller brings that page to the front.
    void showChange(BulkChangeId id);
    /// The change on the live page; invalid = none was shown yet.
    [[nodiscard]] BulkChangeId shownChange() const;
    /// Loads a device list into the new change; what was entered there otherwise stays.
    void openList(const QString &path);
    /// Asks for a file and loads it.
    void browseForList();
    /// The list offered in practice mode; empty = none is offered.
    void setSampleList(const QString &path);
    /// Everything about the line of this inventory row; the caller brings the Lines page to the front.
    void showLine(qint64 row);
    /// Lists the lines with these names, divided by blanks; likewise.
    void listLines(const QString &names);
    /// A new change with this device list; likewise.
    void beginChange(const QString &list);
    /// A page writes a file, walks the audit trail or carries out a decision; it would be given up with the
    /// page.
    [[nodiscard]] bool isWriting() const;
    /// A decision about many lines is being carried out.
    [[nodiscard]] bool isDeciding() const;
    /// The parts of the settings by name, in order, and how one is brought to the front of that page.
    [[nodiscard]] QStringList settingsParts() const;
    void showSettingsPart(int part);

Q_SIGNALS:
    /// A page wants this change shown.
    void changeOpened(lk::BulkChangeId id);
    /// A page says that the next step is on another page.
    void pageWanted(lk::ui::PageId id);
    /// Somebody wants to practice first.
    void practiceWanted();
    /// One sentence for the person, not an error of the page's own.
    void messageGiven(const QString &sentence);

private:
    void followToday(TodayPage *today);

    QHash<PageId, QWidget *> m_pages;
};

} // namespace lk::ui
