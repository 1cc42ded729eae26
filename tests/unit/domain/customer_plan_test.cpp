// SPDX-License-Identifier: Apache-2.0
#include "core/domain/change_spec.h"
#include "tests/unit/domain/domain_tests.h"

#include <QJsonDocument>
#include <QTest>

using namespace lk;
using namespace Qt::Literals::StringLiterals;

void CustomerPlanTest::keepingAndTakingAwayAreTwoThings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("back");
    QTest::addColumn<QString>("after"); // of a line that had plan OLD
    QTest::newRow("nothing said") << QString() << u"-1"_s << u"OLD"_s;
    QTest::newRow("-1") << u"-1"_s << u"-1"_s << u"OLD"_s;
    QTest::newRow("null") << u"null"_s << u"null"_s << QString();
    QTest::newRow("None") << u" None "_s << u"null"_s << QString();
    QTest::newRow("remove") << u"REMOVE"_s << u"null"_s << QString();
    QTest::newRow("a code") << u" C-5GB "_s << u"C-5GB"_s << u"C-5GB"_s;
    QTest::newRow("a code that looks like a number") << u"-12"_s << u"-12"_s << u"-12"_s;
}

void CustomerPlanTest::keepingAndTakingAwayAreTwoThings()
{
    QFETCH(QString, text);
    const TermChange term = TermChange::fromText(text);
    QTEST(term.toText(), "back");
    QTEST(term.applied(u"OLD"_s), "after");
}

void CustomerPlanTest::aChangeSurvivesItsFile()
{
    const CustomerChange change{
        TermChange::fromText(u"null"_s), TermChange::fromText(u"POOL-1"_s), QDate(2026, 12, 1)};
    const ChangeSpec spec{.kind = ChangeKind::ChangeCustomerPlan, .customer = change};
    const QByteArray bytes = QJsonDocument(toJson(spec)).toJson(QJsonDocument::Compact);
    QVERIFY(bytes.contains(R"("plan":null)"));
    const auto back = changeSpecFromJson(QJsonDocument::fromJson(bytes).object());
    QVERIFY(back);
    QCOMPARE(back->customer, std::optional(change));
    QVERIFY(!changeSpecFromJson({{u"kind"_s, u"customer-plan"_s}, {u"customer"_s, 5}}));
    QVERIFY(!changeSpecFromJson(
        {{u"kind"_s, u"customer-plan"_s}, {u"customer"_s, QJsonObject{{u"plan"_s, QString()}}}}));
}

void CustomerPlanTest::aDayIsReadOnlyWithoutDoubt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("ISO") << u"2026-12-01"_s << QDate(2026, 12, 1);
    QTest::newRow("compact") << u"20261201"_s << QDate(2026, 12, 1);
    QTest::newRow("slashes, year first") << u"2026/12/01"_s << QDate(2026, 12, 1);
    for (const char *text :
        {"12/01/2026", "01.12.2026", "1 Dec 2026", "2026-13-01", "2026-02-30", "", "soon"})
        QTest::newRow(text) << QString::fromLatin1(text) << QDate();
}

void CustomerPlanTest::aDayIsReadOnlyWithoutDoubt()
{
    QFETCH(QString, text);
    QTEST(dayFromText(text).value_or(QDate()), "day");
}
