// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/import_tests.h"
#include "tests/unit/import/request_tests.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace lk::intake;
using namespace lk::intake::test;

namespace {

/// A list whose second column has this title and these values.
QString listWith(const QString &title, const QStringList &values)
{
    QString text = u"ICCID,"_s + title + u",Site\n"_s;
    for (int n = 0; n < values.size(); ++n)
        text += iccid(n) + u',' + values[n] + u",Oslo\n"_s;
    return text;
}

QString spoiled(QString id)
{
    id.back() = id.back() == u'5' ? u'6' : u'5';
    return id;
}

} // namespace

void ImportTestRequests::titlesAskForWhatTheyName_data()
{
    QTest::addColumn<RequestRole>("role");
    QTest::addColumn<QString>("value");
    const auto add = [](RequestRole role, const QString &value, std::initializer_list<const char *> titles) {
        for (const char *title : titles)
            QTest::newRow(title) << role << value;
    };
    add(RequestRole::NewIccid, iccid(500),
        {"New ICCID", "new_iccid", "NewICCID", "new_sim", "New SIM Number", "Replacement SIM", "Target ICCID",
            "Neue ICCID", "ICCID (nueva)", "ICCID (new)", "SIM - new", "To ICCID"});
    add(RequestRole::NewImei, imei(500),
        {"New IMEI", "new imei", "Replacement IMEI", "New Device ID", "IMEI (new)", "New ESN"});
    add(RequestRole::Action, u"suspend"_s,
        {"Action", "action", "Change", "Operation", "Change Type", "Requested action", "Aktion", "Änderung",
            "Acción"});
    add(RequestRole::RatePlan, u"LK-5MB"_s,
        {"Rate plan", "rate_plan", "Carrier rate plan", "Service Plan", "New rate plan", "Plan", "SOC",
            "Tarif", "Plan tarifario"});
    add(RequestRole::ReasonCode, u"FF"_s,
        {"Reason code", "reason_code", "ReasonCode", "Begründungscode", "Código de motivo"});
    add(RequestRole::ZipCode, u"80202"_s, {"ZIP", "Zip Code", "zip_code", "Postal code"});
    add(RequestRole::CustomerPlan, u"C-1"_s,
        {"Customer rate plan", "customer_plan", "Kundentarif", "Plan del cliente"});
    add(RequestRole::DataPool, u"P-1"_s, {"Pool", "Data pool", "Customer Pool"});
    add(RequestRole::EffectiveDate, u"2030-01-31"_s, {"Effective date", "effective_date", "Effective"});
}

void ImportTestRequests::titlesAskForWhatTheyName()
{
    QFETCH(RequestRole, role);
    QFETCH(QString, value);
    const DeviceList list = read(listWith(QString::fromUtf8(QTest::currentDataTag()), {value}));
    QCOMPARE(list.columns.columns[0].role, ColumnRole::Iccid);
    QCOMPARE(list.columns.columns[0].asksFor(), RequestRole::None);
    QCOMPARE(list.columns.columns[1].role, ColumnRole::Ignore);
    QCOMPARE(list.columns.columns[1].asksFor(), role);
    QCOMPARE(list.columns.columns[1].matchPercent, 100);
    QCOMPARE(list.columns.columns[2].asksFor(), RequestRole::None);
    QCOMPARE(list.rows[0].verdict, RowVerdict::Ok);
    QCOMPARE(list.rows[0].ids.display(), iccid(0));
    QVERIFY(list.rows[0].ids.imei.isEmpty());
    QVERIFY(!list.rows[0].request.isEmpty());
}

void ImportTestRequests::titlesOfWhatIsAskForNothing_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title : {"Current rate plan", "Old plan", "IP pool", "Status", "Reason", "Comment",
             "Activation date", "Customer", "New number", "Zip file", "Transaction", "Exchange"})
        QTest::newRow(title) << QString::fromLatin1(title);
}

void ImportTestRequests::titlesOfWhatIsAskForNothing()
{
    QFETCH(QString, title);
    const DeviceList list = read(listWith(title, {u"suspend"_s}));
    QCOMPARE(list.columns.columns[1].role, ColumnRole::Ignore);
    QCOMPARE(list.columns.columns[1].asksFor(), RequestRole::None);
    QCOMPARE(list.rows[0].verdict, RowVerdict::Ok);
    QVERIFY(list.rows[0].request.isEmpty());
}

void ImportTestRequests::aNewRatePlanOutranksTheOneBesideIt()
{
    const DeviceList list = read(u"Rate plan,ICCID,New rate plan\nLK-1MB,"_s + iccid(1) + u",LK-5MB\n"_s);
    QCOMPARE(list.columns.columns[0].asksFor(), RequestRole::None);
    QCOMPARE(list.columns.columns[2].asksFor(), RequestRole::RatePlan);
    QCOMPARE(list.rows[0].request->ratePlan, u"LK-5MB"_s);
}

void ImportTestRequests::everyColumnOfARowIsRead()
{
    const DeviceList list = read(
        u"Effective date;New IMEI;ICCID;Pool;Action;IMEI;Customer rate plan;New ICCID;ZIP;Reason code;Rate plan\n"_s
        + u" 2030-01-31 ;"_s + imei(2) + u';' + iccid(1) + u";\"Pool; large\"; SIM Swap;"_s + imei(1)
        + u";-1;"_s + iccid(2) + u";\"=\"\"02134\"\"\";'07;LK-5MB \n"_s);
    QCOMPARE(list.rows.size(), 1);
    const ImportedRow &row = list.rows[0];
    QCOMPARE(row.verdict, RowVerdict::Ok);
    QCOMPARE(row.ids, (lk::LineIds{.iccid = iccid(1), .imei = imei(1), .msisdn = {}}));
    const RowRequest wanted{.newIds = {.iccid = iccid(2), .imei = imei(2), .msisdn = {}},
        .action = toText(RowAction::ChangeIccid),
        .ratePlan = u"LK-5MB"_s,
        .reasonCode = u"07"_s,
        .zipCode = u"02134"_s,
        .customerPlan = u"-1"_s,
        .dataPool = u"Pool; large"_s,
        .effectiveDate = u"2030-01-31"_s};
    QCOMPARE(*row.request, wanted);
}

void ImportTestRequests::aPlainListCarriesNoRequest()
{
    const DeviceList list = read(u"ICCID,Action,Rate plan\n"_s + iccid(1) + u", ,\n"_s + iccid(2)
        + u",,LK-1MB\n"_s + iccid(3) + u'\n');
    QCOMPARE(list.count(RowVerdict::Ok), 3);
    QVERIFY(list.rows[0].request.isEmpty());
    QCOMPARE(*list.rows[0].request, RowRequest());
    QVERIFY(!list.rows[1].request.isEmpty());
    QVERIFY(list.rows[2].request.isEmpty());
    static_assert(sizeof(SharedRequest) == sizeof(void *), "a row that asks for nothing pays one pointer");
    static_assert(QTypeInfo<SharedRequest>::isRelocatable);
}

void ImportTestRequests::requestsAreSharedAndComparedByValue()
{
    const DeviceList list = read(listWith(u"Rate plan"_s, {u"A"_s, u"A"_s, u"B"_s, u"A"_s}));
    QCOMPARE(&*list.rows[0].request, &*list.rows[1].request);
    QVERIFY(list.rows[0].request == list.rows[3].request);
    QVERIFY(!(list.rows[0].request == list.rows[2].request));
    QVERIFY(!(list.rows[0].request == SharedRequest()));
    QVERIFY(SharedRequest(RowRequest()) == SharedRequest());
}

void ImportTestRequests::theOperatorsMappingOfRequestsIsObeyed()
{
    ImportOptions options;
    options.columns = ColumnMap{.delimiter = u',',
        .hasHeader = false,
        .columns = {{.index = 2, .role = ColumnRole::Iccid}, {.index = 0, .request = RequestRole::NewIccid},
            {.index = 1, .request = RequestRole::Action},
            {.index = 3, .role = ColumnRole::Imei, .request = RequestRole::NewImei}}};
    const DeviceList list = read(iccid(1) + u",swap,"_s + iccid(2) + u',' + imei(3) + u'\n', options);
    for (qsizetype i = 0; i < list.columns.columns.size(); ++i) {
        // How well the values fit is said anew.
        options.columns->columns[i].matchPercent = list.columns.columns[i].matchPercent;
    }
    QCOMPARE(list.columns, *options.columns);
    QCOMPARE(list.rows[0].ids, (lk::LineIds{.iccid = iccid(2), .imei = imei(3), .msisdn = {}}));
    QCOMPARE(list.rows[0].request->newIds.iccid, iccid(1));
    QVERIFY(list.rows[0].request->newIds.imei.isEmpty());
    QCOMPARE(list.rows[0].request->action, toText(RowAction::ChangeIccid));

    options.columns->columns = {{.index = 0, .request = RequestRole::NewIccid}};
    QVERIFY(!readDeviceListText(iccid(1), u"test"_s, options));
}

void ImportTestRequests::newSimsAloneNameTheirLines()
{
    const DeviceList list
        = read(u"New ICCID,New IMEI,Rate plan\n"_s + iccid(1) + u',' + imei(1) + u",LK-5MB\n"_s);
    QCOMPARE(list.rows[0].verdict, RowVerdict::Ok);
    QCOMPARE(list.rows[0].ids, (lk::LineIds{.iccid = iccid(1), .imei = imei(1), .msisdn = {}}));
    QCOMPARE(list.rows[0].request->newIds, lk::LineIds());
    QCOMPARE(list.rows[0].request->ratePlan, u"LK-5MB"_s);
}

void ImportTestRequests::aLineKnownByItsNumberMayGetANewSim()
{
    const DeviceList list
        = read(u"MDN,New SIM\n"_s + msisdn(1) + u',' + iccid(1) + u"\n,"_s + iccid(2) + u'\n');
    QCOMPARE(list.rows[0].verdict, RowVerdict::Ok);
    QCOMPARE(list.rows[0].ids, (lk::LineIds{.iccid = {}, .imei = {}, .msisdn = msisdn(1)}));
    QCOMPARE(list.rows[0].request->newIds.iccid, iccid(1));
    QCOMPARE(rulesOf(list.rows[1]), QStringList{u"row.no-identifier"_s});
    QCOMPARE(list.rows[1].verdict, RowVerdict::Blocked);
}

void ImportTestRequests::newIdentifiersGetTheirVerdict_data()
{
    QTest::addColumn<RequestRole>("role");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<RowVerdict>("verdict");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("kept");
    const auto add
        = [](const char *name, RequestRole role, const QString &cell, RowVerdict verdict, const QString &rule,
              const QString &kept) { QTest::newRow(name) << role << cell << verdict << rule << kept; };
    using enum RowVerdict;
    constexpr RequestRole kSim = RequestRole::NewIccid;
    constexpr RequestRole kDevice = RequestRole::NewImei;
    const QString sim = iccid(77);
    const QString device = imei(77);
    const QString zeroBody = u"01154600123456"_s;
    add("ICCID", kSim, sim, Ok, {}, sim);
    add("ICCID formula", kSim, u"\"=\"\""_s + sim + u"\"\"\""_s, Ok, {}, sim);
    add("ICCID grouped", kSim, QString(sim).insert(4, u' ').insert(9, u'-'), Ok, {}, sim);
    add("ICCID nothing", kSim, u"N/A"_s, Ok, {}, {});
    add("ICCID Luhn", kSim, spoiled(sim), Warning, u"new-iccid.check-digit"_s, spoiled(sim));
    add("ICCID rounded", kSim, u"89148000001234500000"_s, Warning,
        u"new-iccid.rounded new-iccid.check-digit"_s, u"89148000001234500000"_s);
    add("ICCID short", kSim, sim.first(17), Blocked, u"new-iccid.length"_s, {});
    add("ICCID prefix", kSim, u'1' + sim.sliced(1), Blocked, u"new-iccid.prefix"_s, {});
    add("ICCID exponent", kSim, u"8.9148E+19"_s, Blocked, u"new-iccid.exponent"_s, {});
    add("ICCID hidden", kSim, QString(sim).insert(5, QChar(0x200B)), Blocked, u"new-iccid.hidden-character"_s,
        {});
    add("ICCID word", kSim, u"tbd"_s, Blocked, u"new-iccid.not-digits"_s, {});
    add("IMEI", kDevice, device, Ok, {}, device);
    add("IMEI Luhn", kDevice, spoiled(device), Warning, u"new-imei.check-digit"_s, spoiled(device));
    add("IMEI 14", kDevice, device.first(14), Blocked, u"repair.offered"_s, {});
    add("IMEI 16", kDevice, device.first(14) + u"01"_s, Blocked, u"repair.offered"_s, {});
    add("IMEI short", kDevice, device.first(13), Blocked, u"new-imei.length"_s, {});
    add("IMEI zero lost", kDevice, QString(zeroBody + lk::luhnDigit(zeroBody)).sliced(1), Blocked,
        u"new-imei.leading-zero"_s, {});
    add("IMEI exponent", kDevice, u"3,5E+14"_s.prepend(u'"').append(u'"'), Blocked, u"new-imei.exponent"_s,
        {});
    add("IMEI hidden", kDevice, QString(device).insert(5, QChar(0x202E)), Blocked,
        u"new-imei.hidden-character"_s, {});
    add("IMEI word", kDevice, u"tbd"_s, Blocked, u"new-imei.not-digits"_s, {});
}

void ImportTestRequests::newIdentifiersGetTheirVerdict()
{
    QFETCH(RequestRole, role);
    QFETCH(QString, cell);
    QFETCH(RowVerdict, verdict);
    QFETCH(QString, rule);
    QFETCH(QString, kept);
    const bool sim = role == RequestRole::NewIccid;
    const DeviceList list = read(listWith(sim ? u"New ICCID"_s : u"New IMEI"_s, {cell}));
    const ImportedRow &row = list.rows.first();
    QCOMPARE(row.verdict, verdict);
    QCOMPARE(rulesOf(row).join(u' '), rule);
    QCOMPARE(sim ? row.request->newIds.iccid : row.request->newIds.imei, kept);
    QCOMPARE(row.ids, (lk::LineIds{.iccid = iccid(0), .imei = {}, .msisdn = {}}));
    for (const RowReason &reason : row.reasons)
        QVERIFY2(reason.text.endsWith(u'.') && !reason.text.contains(u'%'), qPrintable(reason.text));
}

void ImportTestRequests::textsAreReadAsWritten_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("kept");
    const auto add = [](const char *name, const QString &title, const QString &cell, const QString &rule,
                         const QString &kept) { QTest::newRow(name) << title << cell << rule << kept; };
    const QString plan = u"Rate plan"_s;
    add("trimmed", plan, u"  LK 5MB\u00A0 "_s, {}, u"LK 5MB"_s);
    add("quoted", plan, u"\"5MB, \"\"flex\"\"\""_s, {}, u"5MB, \"flex\""_s);
    add("dashes inside", plan, u"LK-5-MB"_s, {}, u"LK-5-MB"_s);
    add("digits stay", plan, u"005"_s, {}, u"005"_s);
    add("dash is nothing", plan, u"-"_s, {}, {});
    add("long dash is nothing", plan, u"—"_s, {}, {});
    add("n/a is nothing", plan, u"N/A"_s, {}, {});
    add("line break", plan, u"\"LK\n5MB\""_s, u"request.hidden-character"_s, {});
    add("bidi", plan, u"LK\u202E5MB"_s, u"request.hidden-character"_s, {});
    add("formula error", plan, u"#REF!"_s, u"request.spreadsheet-error"_s, {});
    add("lookup failed", plan, u"#N/A"_s, u"request.spreadsheet-error"_s, {});
    add("no change", u"Customer rate plan"_s, u"-1"_s, {}, u"-1"_s);
    add("remove", u"Customer rate plan"_s, u"null"_s, {}, u"null"_s);
    add("dash is a word", u"Customer rate plan"_s, u"-"_s, {}, u"-"_s);
}

void ImportTestRequests::textsAreReadAsWritten()
{
    QFETCH(QString, title);
    QFETCH(QString, cell);
    QFETCH(QString, rule);
    QFETCH(QString, kept);
    const DeviceList list = read(listWith(title, {cell, cell}));
    QCOMPARE(list.rows.size(), 2);
    for (const ImportedRow &row : list.rows) {
        QCOMPARE(row.request->ratePlan + row.request->customerPlan, kept);
        QCOMPARE(rulesOf(row).join(u' '), rule);
        QCOMPARE(row.verdict, rule.isEmpty() ? RowVerdict::Ok : RowVerdict::Blocked);
    }
}

void ImportTestRequests::twoColumnsOfTheSameThingMustAgree()
{
    const DeviceList list = read(u"ICCID,New ICCID,New SIM,Rate plan,Service plan\n"_s + iccid(1) + u','
        + iccid(11) + u',' + iccid(11) + u",A,A\n"_s + iccid(2) + u',' + iccid(12) + u",,,B\n"_s + iccid(3)
        + u',' + iccid(13) + u',' + iccid(14) + u",,\n"_s + iccid(4) + u",,,A,B\n"_s);
    QCOMPARE(list.rows[0].verdict, RowVerdict::Ok);
    QCOMPARE(list.rows[1].verdict, RowVerdict::Ok);
    QCOMPARE(list.rows[1].request->newIds.iccid, iccid(12));
    QCOMPARE(list.rows[1].request->ratePlan, u"B"_s);
    QCOMPARE(rulesOf(list.rows[2]), QStringList{u"new-iccid.two-values"_s});
    QCOMPARE(rulesOf(list.rows[3]), QStringList{u"request.two-values"_s});
    QCOMPARE(list.count(RowVerdict::Blocked), 2);
}

void ImportTestRequests::aShiftedRowIsBlocked()
{
    const DeviceList list = read(u"ICCID,Name,Rate plan\n"_s + iccid(1) + u",Bob,A\n"_s + iccid(2)
        + u",Bob, Inc,A\n"_s + iccid(3) + u",Bob,A,,\n"_s + iccid(4) + u",Bob\n"_s);
    QCOMPARE(list.rows[1].verdict, RowVerdict::Blocked);
    QCOMPARE(rulesOf(list.rows[1]), QStringList{u"row.shifted"_s});
    QCOMPARE(list.count(RowVerdict::Ok), 3);
    QVERIFY(list.rows[3].request.isEmpty());
}
