// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/lines_world.h"

#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/pages/newchange/what_form.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

void learnPractice(LinesWorld &world, int perCarrier)
{
    const QList<CarrierAccount> known = world.accounts();
    world.write([&](store::WriteSession &session) -> Result<void> {
        for (const CarrierAccount &account : known) {
            const QStringList rows
                = practiceList(perCarrier, account.carrier).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &row : rows.mid(1)) {
                const QStringList cells = row.split(u',');
                LineState state;
                state.ids = {cells.at(0), cells.at(1), cells.at(2)};
                LK_TRY(session.lines().learn(TenantId{1}, account.id, state));
            }
        }
        return {};
    });
}

QString practiceIccid(Carrier carrier)
{
    return practiceList(1, carrier).section(u'\n', 1, 1).section(u',', 0, 0);
}

QString runASuspension(OpenLines &open)
{
    auto *page = open.window.findChild<ui::NewChangePage *>();
    page->what().setKind(ChangeKind::Suspend);
    page->what().setReason(u"INC-4411"_s);
    open.table->selectAll();
    open.action(u"changeLinesNow"_s).trigger();
    if (!QTest::qWaitFor([&] { return page->lines().list() != nullptr; }, 20'000))
        return u"no list"_s;
    if (!QTest::qWaitFor([&] { return page->currentPlan() != nullptr; }, 60'000))
        return u"no plan: "_s + page->what().missing();
    page->run();
    if (!QTest::qWaitFor([&] { return open.window.currentPage() == ui::PageId::LiveChange; }, 20'000))
        return u"not started: "_s + page->currentPlan()->sentence();
    const auto database = store::Database::open(open.databasePath, store::OpenMode::ReadOnly);
    const auto isOver
        = [&] { return store::readChange(**database, BulkChangeId{1}).value().value().counts.open() == 0; };
    return QTest::qWaitFor(isOver, 60'000) ? QString() : u"not over"_s;
}

} // namespace lk::test
