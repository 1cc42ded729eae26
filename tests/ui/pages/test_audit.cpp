// SPDX-License-Identifier: Apache-2.0
#include "core/planning/rule_book.h"
#include "core/report/audit_export.h"
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/languages.h"
#include "tests/ui/pages/page_finding.h"
#include "tests/ui/pages/page_tests.h"
#include "ui/models/actor_words.h"
#include "ui/pages/audit/audit_model.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::AuditModel;
using lk::ui::AuditPage;

namespace {

/// Rows "line.claimed" on lines 1 to `count`, the third with an exchange.
void record(ConsoleWorld &world, int count)
{
    world.write([count](store::WriteSession &session) -> Result<void> {
        for (int i = 1; i <= count; ++i) {
            const auto seq = session.audit().append({.actor = {.name = u"engine"_s},
                .action = u"line.claimed"_s,
                .objectType = u"line"_s,
                .objectId = QString::number(i),
                .reason = i == 3 ? u"needle"_s : QString(),
                .payload = i == 3 ? QByteArray("{\"status\":200}") : QByteArray()});
            if (!seq)
                return seq.failure();
        }
        return {};
    });
}

AuditModel &modelOf(QWidget &page)
{
    return *qobject_cast<AuditModel *>(part<ui::TableView>(page, u"auditTable"_s).model());
}

QString lamp(QWidget &page)
{
    return page.findChild<ui::StateBadge *>()->look().word;
}

} // namespace

void AuditTests::rowsComeNewestFirstAndPageByPage()
{
    ConsoleWorld world({.accounts = false});
    record(world, 450);
    AuditPage page(*world.services);
    page.show();
    AuditModel &model = modelOf(page);
    QTRY_COMPARE(model.rowCount(), 200);
    QVERIFY(!model.isComplete());
    while (!model.isComplete()) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before || model.isComplete());
    }
    QCOMPARE(model.rowCount(), 450);
    for (int row = 1; row < model.rowCount(); ++row)
        QCOMPARE(model.entry(row).seq, model.entry(row - 1).seq - 1);
}

void AuditTests::theQueryNarrowsTheRows()
{
    ConsoleWorld world;
    record(world, 20);
    AuditPage page(*world.services);
    page.show();
    AuditModel &model = modelOf(page);
    QTRY_COMPARE(model.rowCount(), 23);
    QTest::keyClicks(&part<QLineEdit>(page, u"auditSearch"_s), u"needle"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    part<QLineEdit>(page, u"auditSearch"_s).clear();
    QTRY_COMPARE(model.rowCount(), 23);
    auto &kind = part<QComboBox>(page, u"auditKind"_s);
    kind.setCurrentIndex(kind.findData(u"account."_s));
    Q_EMIT kind.activated(kind.currentIndex());
    QTRY_COMPARE(model.rowCount(), 3);
}

void AuditTests::theInspectorShowsThePayloadAsText()
{
    ConsoleWorld world({.accounts = false});
    record(world, 5);
    AuditPage page(*world.services);
    page.show();
    QTRY_COMPARE(modelOf(page).rowCount(), 5);
    auto &table = part<ui::TableView>(page, u"auditTable"_s);
    table.selectRow(2);
    QTRY_VERIFY(part<QPlainTextEdit>(page, u"auditPayload"_s).toPlainText().contains(u"\"status\":200"_s));
    table.selectRow(1);
    QTRY_VERIFY(!part<QPlainTextEdit>(page, u"auditPayload"_s).isVisible());
}

void AuditTests::anIntactTrailIsSaid()
{
    ConsoleWorld world({.accounts = false});
    record(world, 30);
    AuditPage page(*world.services);
    page.show();
    part<QAction>(page, u"verifyAudit"_s).trigger();
    QTRY_VERIFY(lamp(page).contains(u"30"_s));
    QVERIFY(!part<ui::Banner>(page, u"chainBanner"_s).isVisible());
}

void AuditTests::anAlteredRowIsNamed()
{
    ConsoleWorld world({.accounts = false});
    record(world, 30);
    const auto forger = store::Database::open(world.store->paths().database(), store::OpenMode::ReadWrite);
    QVERIFY(forger.has_value());
    QVERIFY((*forger)->execute(u"DROP TRIGGER audit_entry_unaltered"_s).has_value());
    QVERIFY((*forger)->execute(u"UPDATE audit_entry SET reason = 'forged' WHERE seq = 17"_s).has_value());
    AuditPage page(*world.services);
    page.show();
    part<QAction>(page, u"verifyAudit"_s).trigger();
    auto &banner = part<ui::Banner>(page, u"chainBanner"_s);
    QTRY_VERIFY(banner.isVisible());
    QVERIFY2(banner.text().contains(u"17"_s), qUtf8Printable(banner.text()));
    QVERIFY(lamp(page).contains(u"17"_s));
}

void AuditTests::rolesAreToldInTheReadersLanguage()
{
    const Language german(u"de"_s);
    QCOMPARE(ui::roleText(u"Operator"_s), u"Bediener"_s);
    QCOMPARE(ui::tenantText(u"Default"_s), u"Standard"_s);
    QCOMPARE(ui::roleText(u"Auditor"_s), u"Auditor"_s);
    const auto rules = planning::builtInRules();
    QVERIFY(rules);
    QCOMPARE(rules->rule(u"caps.deactivations"_s)->source,
        u"Linekeeper: eine Grenze für das, was nicht rückgängig zu machen ist"_s);
}

void AuditTests::theExportedTrailVerifiesByItself()
{
    ConsoleWorld world({.accounts = false});
    record(world, 30);
    AuditPage page(*world.services);
    page.show();
    const QString lines = world.dir.filePath(u"audit.jsonl"_s);
    page.writeFile(lines);
    QTRY_VERIFY(part<ui::Banner>(page, u"auditBanner"_s).isVisible());
    const auto verified = report::verifyAuditFile(lines);
    QVERIFY(verified && !verified->fault);
    QCOMPARE(verified->rows, 30);
    const QString csv = world.dir.filePath(u"audit.csv"_s);
    page.writeFile(csv);
    QTRY_VERIFY(QFile::exists(csv));
    page.writeFile(world.dir.filePath(u"no/such/folder/audit.csv"_s));
    QTRY_VERIFY(part<ui::Banner>(page, u"auditBanner"_s).text().contains(u"no new file"_s));
}
