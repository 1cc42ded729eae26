// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/test_error_catalogue.h"

#include "core/carriers/error_rules.h"
#include "core/carriers/jasper/soap_faults.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace lk;

namespace {

/// One line of a table in tests/data/errors.
struct ExpectedError {
    QString form;
    int status = 0;
    QString code;
    QString text;
    QString operation;
    QString treatment;
    ErrorClass errorClass = ErrorClass::None;
    QString retryHelps;
    QString told;
};

QList<ExpectedError> expectedErrors(const QString &table)
{
    QFile file(QStringLiteral(LINEKEEPER_TEST_DATA "/errors/%1.txt").arg(table));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table %s", qUtf8Printable(file.fileName()));
    QList<ExpectedError> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        QStringList cells = line.split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        const auto errorClass = errorClassFromText(cells.value(6));
        if (cells.size() != 9 || !errorClass)
            qFatal("%s: %s", qUtf8Printable(table), qUtf8Printable(line));
        rows.append({cells[0], cells[1].toInt(), cells[2], cells[3], cells[4], cells[5], *errorClass,
            cells[7], cells[8]});
    }
    return rows;
}

QString treatmentText(carriers::Treatment treatment)
{
    switch (treatment) {
    case carriers::Treatment::Refused:
        return u"refused"_s;
    case carriers::Treatment::NotThere:
        return u"not-there"_s;
    case carriers::Treatment::AlreadyActive:
        return u"already-active"_s;
    case carriers::Treatment::OnHold:
        return u"on-hold"_s;
    case carriers::Treatment::Throttled:
        return u"throttled"_s;
    case carriers::Treatment::Auth:
        return u"auth"_s;
    case carriers::Treatment::Lost:
        return u"lost"_s;
    }
    return {};
}

net::Answered answerWith(int status, const QByteArray &type, const QByteArray &body)
{
    net::Answered answer;
    answer.status = status;
    answer.contentType = type;
    answer.body = body;
    return answer;
}

net::Answered soapFault(const ExpectedError &row)
{
    const bool server = row.form == "soap-server"_L1;
    const QString faultCode = row.form == "soap-code"_L1 ? u"wsse:"_s + row.code
        : server                                         ? u"SOAP-ENV:Server"_s
                                                         : u"SOAP-ENV:Client"_s;
    const QString faultString = row.form == "soap"_L1 ? row.code
        : row.form == "soap-word"_L1                  ? u"100300"_s
                                                      : row.text;
    const QString detail = row.form == "soap-word"_L1 ? u"Edit refused: "_s + row.code : row.text;
    const QString body
        = u"<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body><e:Fault>"
          "<faultcode>%1</faultcode><faultstring>%2</faultstring><detail><error>%3</error>"
          "</detail></e:Fault></e:Body></e:Envelope>"_s.arg(faultCode, faultString, detail);
    return answerWith(row.status, "text/xml;charset=utf-8", body.toUtf8());
}

net::Answered answerOf(Carrier carrier, const ExpectedError &row)
{
    const auto json = [&row](const QJsonObject &object) {
        return answerWith(
            row.status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    if (row.form.startsWith("soap"_L1))
        return soapFault(row);
    if (row.form == "json"_L1 && carrier == Carrier::Telegence)
        return json({{u"errorDescription"_s, row.text}});
    if (row.form == "json"_L1 && row.code.isEmpty())
        return json({{u"errorMessage"_s, row.text}});
    if (row.form == "json"_L1)
        return json({{u"errorCode"_s, row.code}, {u"errorMessage"_s, row.text}});
    if (row.form == "fault"_L1)
        return json({{u"fault"_s, QJsonObject{{u"code"_s, row.code}, {u"message"_s, row.text}}}});
    if (row.form == "xml"_L1)
        return answerWith(row.status, "application/xml",
            u"<am:fault xmlns:am=\"http://wso2.org/apimanager\"><am:code>%1</am:code><am:message>%2"
            "</am:message></am:fault>"_s.arg(row.code, row.text)
                .toUtf8());
    if (row.form == "html"_L1)
        return answerWith(row.status, "text/html", "<!DOCTYPE html><html><body>Oops</body></html>");
    if (row.form == "plain"_L1)
        return answerWith(row.status, "text/plain", row.text.toUtf8());
    if (row.form != "empty"_L1)
        qFatal("no such form: %s", qUtf8Printable(row.form));
    return answerWith(row.status, {}, {});
}

carriers::ErrorReading readingOf(Carrier carrier, const ExpectedError &row)
{
    const net::Answered answer = answerOf(carrier, row);
    return row.form.startsWith("soap"_L1) ? carriers::jasper::readSoapError(answer)
                                          : carriers::readError(carrier, answer);
}

QList<Carrier> carriersOf(const QString &table)
{
    if (const auto carrier = carrierFromText(table))
        return {*carrier};
    return {kAllCarriers.begin(), kAllCarriers.end()};
}

std::optional<carriers::BodyAuthor> authorIn(Carrier carrier, const ExpectedError &row)
{
    if (row.form == "refusal"_L1)
        return std::nullopt;
    if (row.form == "xml"_L1 && carrier == Carrier::ThingSpace)
        return carriers::BodyAuthor::CarrierGateway;
    const bool own = row.form == "json"_L1 || row.form == "fault"_L1
        || (row.form == "plain"_L1 && carrier == Carrier::Telegence);
    return own ? carriers::BodyAuthor::Carrier : carriers::BodyAuthor::Anybody;
}

/// The rule of that class a row leads to: by its code, else by its status, else by its class alone.
const carriers::ErrorRule *ruleMetBy(
    const QList<carriers::ErrorRule> &rules, Carrier carrier, const ExpectedError &row)
{
    carriers::ErrorSigns signs{.operation = row.operation, .text = row.text, .body = authorIn(carrier, row)};
    const bool isStatus = row.code.startsWith(u"HTTP_");
    signs.code = isStatus ? QString() : carriers::bareCode(carrier, row.code);
    if (const int status = isStatus ? row.code.mid(5).toInt() : row.status; status > 0)
        signs.status = status;
    const auto first = [&](auto isOfKind) -> const carriers::ErrorRule * {
        const auto found = std::find_if(rules.begin(), rules.end(), [&](const carriers::ErrorRule &rule) {
            return isOfKind(rule) && rule.errorClass == row.errorClass && holdsFor(rule, signs);
        });
        return found == rules.end() ? nullptr : &*found;
    };
    if (const auto *rule = first([](const auto &candidate) { return !candidate.code.isEmpty(); }))
        return rule;
    if (const auto *rule = first([](const auto &candidate) { return !candidate.status.isEmpty(); }))
        return rule;
    return first(
        [](const auto &candidate) { return candidate.code.isEmpty() && candidate.status.isEmpty(); });
}

const QStringList &tables()
{
    static const QStringList kTables{u"thingspace"_s, u"jasper"_s, u"telegence"_s, u"linekeeper"_s};
    return kTables;
}

/// What loading such a file says; empty = it was taken.
QString complaintAbout(const QByteArray &content)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"errors.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    file.close();
    const auto rules = carriers::loadErrorRules(file.fileName());
    return rules ? QString() : rules.error().message;
}

/// Knows one text of the context "Errors".
class OneText final : public QTranslator {
public:
    OneText(const QString &source, const QString &translation)
        : m_source(source.toUtf8()),
          m_translation(translation)
    {
    }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QLatin1StringView(context) == "Errors"_L1 && m_source == source ? m_translation : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QByteArray m_source;
    QString m_translation;
};

} // namespace

Q_DECLARE_METATYPE(ExpectedError)

void ErrorCatalogue::builtInFilesCanBeUsed_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &table : tables())
        QTest::newRow(qPrintable(table)) << QString(u":/errors/"_s + table + u".json"_s);
}

void ErrorCatalogue::builtInFilesCanBeUsed()
{
    QFETCH(QString, path);
    const auto rules = carriers::loadErrorRules(path);
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
    QVERIFY(!rules->isEmpty());
    // What is used is what was checked.
    const auto carrier = carrierFromText(path.section(u'/', -1).section(u'.', 0, 0));
    QCOMPARE((carrier ? carriers::errorRules(*carrier) : carriers::ownErrorRules()).size(), rules->size());
}

void ErrorCatalogue::everyCodeMeansWhatTheCarrierSays_data()
{
    QTest::addColumn<int>("carrier");
    QTest::addColumn<ExpectedError>("row");
    for (const QString &table : tables()) {
        int line = 0;
        const QList<ExpectedError> rows = expectedErrors(table);
        for (const ExpectedError &row : rows) {
            ++line;
            for (const Carrier carrier : carriersOf(table))
                QTest::addRow("%s %d: %s %d %s %s at %s", qPrintable(table), line, qPrintable(row.form),
                    row.status, qPrintable(row.code), qPrintable(toText(row.errorClass)),
                    qPrintable(toText(carrier)))
                    << static_cast<int>(carrier) << row;
        }
    }
}

void ErrorCatalogue::everyCodeMeansWhatTheCarrierSays()
{
    QFETCH(int, carrier);
    QFETCH(ExpectedError, row);
    const auto which = static_cast<Carrier>(carrier);
    Refusal refusal{row.errorClass, row.code, row.text};
    if (row.form != "refusal"_L1) {
        const carriers::ErrorReading reading = readingOf(which, row);
        QCOMPARE(treatmentText(reading.treatment), row.treatment);
        QCOMPARE(toText(reading.refusal.errorClass), toText(row.errorClass));
        const QString status = u"HTTP_"_s + QString::number(row.status);
        QCOMPARE(reading.refusal.code, row.code.isEmpty() ? status : row.code);
        refusal = reading.refusal;
    }
    // As it comes back out of the database, at any later time.
    const carriers::ErrorExplanation told = carriers::explain(which, refusal, row.operation);
    QCOMPARE(carriers::toText(told.willRetryHelp), row.retryHelps);
    const QString both = told.sentence + u' ' + told.whatToDo;
    QVERIFY2(both.contains(row.told, Qt::CaseInsensitive), qPrintable(both));
    QVERIFY2(!told.sentence.isEmpty() && !told.whatToDo.isEmpty() && !both.contains(u'%'), qPrintable(both));
}

void ErrorCatalogue::everyRuleIsMetByARow()
{
    for (const QString &table : tables()) {
        const auto carrier = carrierFromText(table);
        const auto &rules = carrier ? carriers::errorRules(*carrier) : carriers::ownErrorRules();
        QSet<const carriers::ErrorRule *> met;
        const QList<ExpectedError> rows = expectedErrors(table);
        for (const ExpectedError &row : rows)
            met.insert(ruleMetBy(rules, carriersOf(table).first(), row));
        for (const carriers::ErrorRule &rule : rules)
            QVERIFY2(met.contains(&rule),
                qPrintable(table + u": no row meets "_s + rule.code + u' ' + rule.status + u' '
                    + toText(rule.errorClass) + u": "_s + rule.sentence));
    }
}

void ErrorCatalogue::everyClassIsExplained()
{
    QStringList sentences;
    for (const ErrorClass errorClass :
        {ErrorClass::Auth, ErrorClass::Configuration, ErrorClass::Data, ErrorClass::Business,
            ErrorClass::Precondition, ErrorClass::Transient, ErrorClass::Throttle, ErrorClass::Unknown}) {
        const auto told = carriers::explain(Carrier::Jasper, {errorClass, u"NEVER_SEEN"_s, {}});
        QVERIFY(!told.sentence.isEmpty() && !told.whatToDo.isEmpty());
        sentences.append(told.sentence);
    }
    sentences.removeDuplicates();
    QCOMPARE(sentences.size(), 8);
}

void ErrorCatalogue::aBrokenFileIsRefusedWithTheRulesName_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("complaint");
    // Each a change to a good rule: "member" is taken out, "member":value put in its place.
    const auto row = [](const char *name, const char *change, const char *complaint) {
        QTest::newRow(name) << QByteArray(change) << QString::fromLatin1(complaint);
    };
    row("good", "{}", "");
    row("other member", R"({"colour":"red"})", "#1 A.B: colour");
    row("no sentence", R"({"sentence":null})", "#1 A.B: sentence");
    row("a sentence without end", R"({"sentence":"So what"})", "#1 A.B: sentence");
    row("a placeholder in a rule about a code", R"({"sentence":"So %1."})", "#1 A.B: sentence");
    row("a placeholder in the advice", R"({"fix":"Do %1."})", "#1 A.B: fix");
    row("a class that is none", R"({"class":"none"})", "#1 A.B: class");
    row("an unknown class", R"({"class":"odd"})", "#1 A.B: class");
    row("an unknown treatment", R"({"treatment":"odd"})", "#1 A.B: treatment");
    row("an unknown retry", R"({"retryHelps":"maybe"})", "#1 A.B: retryHelps");
    row("an unknown match", R"({"match":"like"})", "#1 A.B: match");
    row("an unknown body", R"({"body":"mine"})", "#1 A.B: body");
    row("a number as text", R"({"source":7})", "#1 A.B: source");
    row("blanks around a code", R"({"code":" A.B"})", "code");
    row("a status that is none", R"({"status":"600"})", "#1 A.B: status");
}

void ErrorCatalogue::aBrokenFileIsRefusedWithTheRulesName()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, complaint);
    QJsonObject rule{{u"code"_s, u"A.B"_s}, {u"match"_s, u"exact"_s}, {u"class"_s, u"data"_s},
        {u"treatment"_s, u"refused"_s}, {u"retryHelps"_s, u"no"_s}, {u"source"_s, u"V"_s},
        {u"sentence"_s, u"So."_s}, {u"fix"_s, u"Do."_s}};
    const QJsonObject members = QJsonDocument::fromJson(change).object();
    for (auto it = members.begin(); it != members.end(); ++it)
        rule.insert(it.key(), it.value());
    const QByteArray one = QJsonDocument(rule).toJson(QJsonDocument::Compact);
    const QString said = complaintAbout("[" + one + "]");
    QVERIFY2(complaint.isEmpty() ? said.isEmpty() : said.contains(complaint), qPrintable(said));
    // Nor is a second rule that no error could reach, half a file, or none at all.
    QVERIFY(complaintAbout("[" + one + "," + one + "]")
                .contains(complaint.isEmpty() ? u"#2 A.B: hidden"_s : complaint));
    QVERIFY(!complaintAbout("[" + one).isEmpty() && !complaintAbout(one).isEmpty());
    QVERIFY(!carriers::loadErrorRules(u":/errors/none.json"_s));
}

void ErrorCatalogue::aStoredRefusalIsExplainedInTheLanguageOfNow()
{
    const Refusal stored{ErrorClass::Throttle, u"40000029"_s, u"As it was told then."_s};
    const auto before = carriers::explain(Carrier::Jasper, stored);
    OneText german(before.sentence, u"Der Anbieter bittet um weniger Anfragen."_s);
    QVERIFY(QCoreApplication::installTranslator(&german));
    const auto after = carriers::explain(Carrier::Jasper, stored);
    QCoreApplication::removeTranslator(&german);
    QCOMPARE(after.sentence, u"Der Anbieter bittet um weniger Anfragen."_s);
    QCOMPARE(after.whatToDo, before.whatToDo);
    QVERIFY(carriers::explain(Carrier::Jasper, stored) == before);
}

void ErrorCatalogue::aRefusalTellsSentenceAdviceAndTheCarriersText()
{
    const auto reading = carriers::readError(Carrier::Jasper,
        answerWith(404, "application/json;charset=ISO-8859-1",
            "{\"errorCode\":\"20000001\",\"errorMessage\":\"caf\xE9\"}"));
    const auto told = carriers::explain(Carrier::Jasper, reading.refusal);
    QCOMPARE(
        reading.refusal.text, QString(told.sentence + u' ' + told.whatToDo + u" The carrier says: café"_s));
}

void ErrorCatalogue::wordsOfRetriesGoRoundAndAreShown()
{
    using carriers::RetryHelps;
    QSet<QString> shown;
    for (const RetryHelps helps :
        {RetryHelps::Yes, RetryHelps::No, RetryHelps::AfterFix, RetryHelps::Later}) {
        QCOMPARE(carriers::retryHelpsFromText(carriers::toText(helps)), std::optional(helps));
        shown.insert(carriers::displayName(helps));
    }
    QCOMPARE(shown.size(), 4);
    QCOMPARE(carriers::retryHelpsFromText(u"Yes"), std::nullopt);
}
