// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/credentials_test.h"

#include "core/base/logging.h"
#include "core/report/audit_export.h"
#include "core/sandbox/inventory.h"
#include "core/store/audit_table.h"
#include "tests/support/practice_world.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QTest>
#include <QTimer>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Secrets by what they are called, in every spelling they could be kept in.
class SecretScanner {
public:
    void add(const QString &name, const QByteArray &secret)
    {
        if (!secret.isEmpty())
            m_secrets.insert(name, secret);
    }
    [[nodiscard]] qsizetype count() const { return m_secrets.size(); }

    /// The names of all that `bytes` contains.
    [[nodiscard]] QStringList foundIn(const QByteArray &bytes) const
    {
        QStringList found;
        for (auto it = m_secrets.begin(); it != m_secrets.end(); ++it) {
            for (const QByteArray &spelling : spellings(it.value())) {
                if (bytes.contains(spelling))
                    found.append(it.key() + u" as "_s + QString::fromLatin1(spelling));
            }
        }
        return found;
    }

    static QSet<QByteArray> spellings(const QByteArray &secret)
    {
        QSet<QByteArray> all{secret, QUrl::toPercentEncoding(QString::fromUtf8(secret)), secret.toHex()};
        // Inside a longer text base64 begins at any of three places; its ends depend on the neighbors.
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray encoded = QByteArray(QByteArray(shift, 'x') + secret).toBase64();
            const auto from = shift == 0 ? 0 : 4;
            const auto whole = (shift + secret.size()) / 3 * 4;
            if (whole - from >= 8) {
                all.insert(encoded.mid(from, whole - from));
                QByteArray forUrls = encoded.mid(from, whole - from);
                all.insert(forUrls.replace('+', '-').replace('/', '_'));
            }
        }
        return all;
    }

private:
    QMap<QString, QByteArray> m_secrets;
};

/// What was logged. Qt's message handler is a plain function and cannot carry a context.
struct KeptLog {
    QMutex mutex;
    QByteArray text;
};
KeptLog &keptLog()
{
    static KeptLog log;
    return log;
}

void keepMessage(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&keptLog().mutex);
    keptLog().text += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
}

/// Keeps every message of every category, however detailed, while it lives.
class LogKeeper {
public:
    LogKeeper()
    {
        keptLog().text.clear();
        QLoggingCategory::setFilterRules(u"lk.*=true"_s);
        m_before = qInstallMessageHandler(keepMessage);
    }
    ~LogKeeper()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    [[nodiscard]] static QByteArray all()
    {
        const QMutexLocker lock(&keptLog().mutex);
        return keptLog().text;
    }

private:
    QtMessageHandler m_before = nullptr;
};

void addCredentials(SecretScanner &scanner, const engine::AccountAccess &access)
{
    const QJsonObject members = QJsonDocument::fromJson(access.credentials.toJson()).object();
    for (auto it = members.begin(); it != members.end(); ++it)
        scanner.add(access.account.name + u' ' + it.key(), it.value().toString().toUtf8());
    const Credentials &own = access.credentials;
    for (const auto &[user, word] : {std::pair{own.clientId, own.clientSecret},
             std::pair{own.username, own.password}, std::pair{own.username, own.apiKey}})
        scanner.add(
            access.account.name + u" Basic"_s, QByteArray(user.reveal() + ':' + word.reveal()).toBase64());
}

/// Everything the audit keeps, and both of its exports.
QByteArray wholeAudit(PracticeWorld &world)
{
    QByteArray all;
    const auto walked = store::walkAudit(*world.database, [&](const audit::AuditEntry &entry) {
        all += entry.reason.toUtf8() + ' ' + entry.action.toUtf8() + ' '
            + store::readAuditPayload(*world.database, entry.seq).value() + '\n';
        return true;
    });
    for (const auto format : {report::AuditFormat::Csv, report::AuditFormat::JsonLines}) {
        const QString path = world.dir.filePath(u"audit.export"_s);
        const auto rows = report::exportAudit(*world.database, path, format, 0, 0);
        QFile file(path);
        if (walked && rows && *rows > 0 && file.open(QIODevice::ReadOnly))
            all += file.readAll();
        else
            all.clear();
    }
    return all;
}

/// Every file of a folder by its path; one that cannot be read is left out.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), file.readAll());
    }
    return files;
}

/// A scenario in which tokens and sessions end in mid run, at every carrier that has some.
QJsonObject endingTokens()
{
    const QJsonObject carrier{{u"settle_ms"_s, QJsonArray{20, 80}}, {u"latency_ms"_s, QJsonArray{0, 3}},
        {u"calls_per_second"_s, 0}, {u"max_in_flight"_s, 0}};
    // Once among the twelve changes: two in a row would mean wrong credentials and stop the account.
    const QJsonArray faults{QJsonObject{{u"carrier"_s, u"thingspace"_s}, {u"operation"_s, u"write"_s},
                                {u"fault"_s, u"401"_s}, {u"every"_s, 8}},
        QJsonObject{{u"carrier"_s, u"thingspace"_s}, {u"operation"_s, u"read"_s},
            {u"fault"_s, u"session-expired"_s}, {u"every"_s, 9}}};
    return {{u"carriers"_s, QJsonObject{{u"*"_s, carrier}}}, {u"faults"_s, faults}};
}

/// SIM swaps at Control Center of lines that no other list names. Their requests have the credentials in
/// their bodies.
QString soapSwaps(int most)
{
    const auto sims = sandbox::freeSims(sandbox::PracticeCarrier::Jasper, 300, 1, most);
    QString list = u"iccid,msisdn,new iccid\n"_s;
    for (int i = 0; i < sims.size(); ++i) {
        const auto line = sandbox::practiceLine(sandbox::PracticeCarrier::Jasper, 20 + i);
        list += line.iccid + u',' + line.msisdn + u',' + sims.at(i).iccid + u'\n';
    }
    return list;
}

bool testPasses(PracticeWorld &world, const engine::AccountAccess &access)
{
    std::optional<bool> passed;
    engine::AccountTester *tester = world.engine->test(access);
    QObject::connect(
        tester, &engine::AccountTester::finished, tester, [&passed](bool good) { passed = good; });
    return QTest::qWaitFor([&passed] { return passed.has_value(); }, 20'000) && *passed;
}

} // namespace

void CredentialsTest::theScannerFindsASecretInEverySpelling()
{
    SecretScanner scanner;
    const QByteArray secret = "s3cret/word+17=x";
    scanner.add(u"it"_s, secret);
    for (const QByteArray &kept :
        {secret, secret.toBase64(), secret.toHex(), QUrl::toPercentEncoding(QString::fromLatin1(secret)),
            QByteArray("user:" + secret).toBase64(), QByteArray("someuser:" + secret + ":more").toBase64(),
            QByteArray("u:" + secret).toBase64(QByteArray::Base64UrlEncoding)})
        QVERIFY2(!scanner.foundIn("{\"header\":\"" + kept + "\"}").isEmpty(), kept.constData());
    QVERIFY(scanner.foundIn("{\"header\":\"s3cret word\"}").isEmpty());
}

void CredentialsTest::noSecretIsKeptAnywhere()
{
    const LogKeeper log;
    PracticeWorld world({.seed = 1, .devices = 300}, endingTokens());
    SecretScanner scanner;
    for (const engine::AccountAccess &access : std::as_const(world.accounts))
        addCredentials(scanner, access);
    const qsizetype credentials = scanner.count();
    QTimer sampling;
    connect(&sampling, &QTimer::timeout, this, [&world, &scanner] {
        for (const engine::AccountAccess &access : std::as_const(world.accounts)) {
            engine::AccountLane *lane = world.engine->dispatcher().lane(access.account.id);
            for (const Secret &token :
                {lane->connection()->tokens().tokens().bearer, lane->connection()->tokens().tokens().session})
                scanner.add(u"token "_s + QString::fromUtf8(token.reveal()), token.reveal());
        }
    });
    sampling.start(1);
    QVERIFY(testPasses(world, world.accounts.first()));
    world.runQueue();
    for (const auto &[list, kind] : {std::pair{practiceList(12), ChangeKind::Suspend},
             std::pair{soapSwaps(12), ChangeKind::ChangeIdentifier}}) {
        const planning::Plan plan = world.plan(list, {.kind = kind});
        QVERIFY(plan.counts().willBeSent() > 0);
        const BulkChangeId id = world.start(plan);
        QVERIFY(world.waitSettled(id));
        QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), plan.counts().willBeSent());
    }
    QVERIFY2(scanner.count() >= credentials + 3, "no tokens were seen");

    const QByteArray audit = wholeAudit(world);
    QVERIFY(audit.contains("/ws/service/terminal"));
    QVERIFY(
        audit.contains("/m2m/v1/devices/actions/suspend") && audit.contains("/lineconfig/api/v1/service/"));
    QCOMPARE(scanner.foundIn(audit), QStringList());
    qCInfo(lcNet, "the log is kept");
    QVERIFY(LogKeeper::all().contains("lk.net: the log is kept"));
    QCOMPARE(scanner.foundIn(LogKeeper::all()), QStringList());
    const QMap<QString, QByteArray> files = filesIn(world.dir.path());
    QVERIFY(files.size() >= 3);
    for (auto file = files.begin(); file != files.end(); ++file)
        QCOMPARE(scanner.foundIn(file.value()).join(u' ') + file.key(), file.key());
}

void CredentialsTest::noNumberOfTriesLocksTheUser()
{
    PracticeWorld world({.devices = 60}, endingTokens());
    const planning::Plan plan
        = world.plan(practiceList(6, Carrier::ThingSpace), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    QList<engine::AccountAccess> wrong = world.accounts;
    for (engine::AccountAccess &access : wrong) {
        access.credentials.password = Secret(u"wrong"_s);
        access.account.timing.planFreshness = milliseconds{0};
    }
    world.runQueue();
    // A person who sets the account up and tests it again and again, with the same wrong password.
    for (int round = 0; round < 4; ++round) {
        for (engine::AccountAccess &access : wrong)
            access.account.name += u'x';
        world.engine->dispatcher().setAccounts(wrong);
        QVERIFY(!testPasses(world, wrong.first()));
        QVERIFY(!testPasses(world, wrong.first()));
        engine::AccountLane *lane = world.engine->dispatcher().lane(wrong.first().account.id);
        QTRY_VERIFY(lane->isHalted());
    }
    // Were the user locked, the right password would not help any more.
    QVERIFY(testPasses(world, world.accounts.first()));
    world.engine->dispatcher().setAccounts(world.accounts);
    QVERIFY(world.waitSettled(id));
    QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), plan.counts().willBeSent());
}

void CredentialsTest::aTestWaitsItsTurnWhereOneCallAtATimeIsAllowed()
{
    const QJsonObject oneAtATime{{u"settle_ms"_s, QJsonArray{20, 80}}, {u"latency_ms"_s, QJsonArray{5, 15}},
        {u"calls_per_second"_s, 0}, {u"max_in_flight"_s, 1}};
    PracticeWorld world({.devices = 300}, {{u"carriers"_s, QJsonObject{{u"jasper"_s, oneAtATime}}}});
    const engine::AccountAccess &jasper = world.accounts.at(1);
    QCOMPARE(jasper.account.carrier, Carrier::Jasper);
    const planning::Plan plan = world.plan(practiceList(40, Carrier::Jasper), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    world.runQueue();
    for (int i = 0; i < 5; ++i)
        QVERIFY(testPasses(world, jasper));
    QVERIFY(world.change(id).counts.open() > 0);
    QVERIFY(world.waitSettled(id));
    const QJsonObject counters = world.carriers->counters().value(u"jasper"_s).toObject();
    QVERIFY(counters.contains(u"throttled"_s));
    QCOMPARE(counters.value(u"throttled"_s).toInt(), 0);
}
