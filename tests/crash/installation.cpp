// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/installation.h"

#include "core/settings/data_folder.h"
#include "core/settings/vault.h"
#include "tests/support/practice_world.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

constexpr QLatin1StringView kPassphrase = "crash test passphrase"_L1;
/// A worker's life is short here; the vault's cost is not what is tested.
constexpr settings::VaultCost kCheapVault{1, 8 * 1024};

QJsonObject timing()
{
    QJsonObject timing = PracticeWorld::quickTiming();
    // Longer than the carriers act late and settle after the worker is gone, with room for a busy machine.
    timing.insert(u"quarantine"_s, 1'300);
    return timing;
}

QStringList budget(Carrier carrier, bool oneAtATime)
{
    const QStringList one{u"--rate"_s, u"120"_s, u"--in-flight"_s, u"1"_s};
    if (oneAtATime)
        return one + QStringList{u"--lines-per-call"_s, u"1"_s};
    return carrier == Carrier::Jasper ? one : QStringList{u"--rate"_s, u"120"_s, u"--in-flight"_s, u"8"_s};
}

Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size();
    return written ? Result<void>() : fail(ErrorKind::Storage, file.errorString());
}

} // namespace

Installation::Installation(QString folder)
    : m_folder(std::move(folder))
{
}

QStringList Installation::with(const QStringList &arguments) const
{
    return arguments
        + QStringList{u"--data-dir"_s, QDir(m_folder).filePath(u"data"_s), u"--passphrase-file"_s,
            QDir(m_folder).filePath(u"passphrase"_s)};
}

QString Installation::database() const
{
    return QDir(m_folder).filePath(u"data/linekeeper.db"_s);
}

Result<void> Installation::setUp(const CarrierProcess &carriers)
{
    LK_TRY(writePrivately(QDir(m_folder).filePath(u"passphrase"_s), QByteArray(kPassphrase.data())));
    const auto folder = settings::DataFolder::resolve(QDir(m_folder).filePath(u"data"_s));
    if (!folder)
        return folder.failure();
    const auto vault = settings::Vault::create(folder->vaultFile, Secret(QString(kPassphrase)), kCheapVault);
    if (!vault)
        return vault.failure();
    for (const Carrier carrier : kAllCarriers)
        LK_TRY(addAccount(carrier, carriers));
    return {};
}

Result<void> Installation::addAccount(Carrier carrier, const CarrierProcess &carriers) const
{
    const engine::AccountAccess access = practiceAccess(carrier, carriers.baseUrl(carrier));
    const QByteArray times = QJsonDocument(timing()).toJson(QJsonDocument::Compact);
    const QStringList arguments
        = QStringList{u"accounts"_s, u"add"_s, u"--carrier"_s, toText(carrier), u"--name"_s, toText(carrier),
              u"--base-url"_s, access.account.baseUrl.toString(), u"--account"_s, access.account.accountName,
              u"--credentials"_s, u"-"_s, u"--practice-timing"_s, QString::fromUtf8(times)}
        + budget(carrier, m_oneAtATime);
    const ProgramEnd end = run(arguments, access.credentials.toJson());
    return end.isDone() ? Result<void>() : fail(ErrorKind::Internal, u"accounts add: "_s + end.text());
}

Result<int> Installation::startChange(
    const ChangeSpec &spec, int perCarrier, std::optional<Carrier> only, const QString &text)
{
    const QString number = QString::number(++m_plans);
    const QString list = QDir(m_folder).filePath(u"list"_s + number + u".csv"_s);
    const QString plan = QDir(m_folder).filePath(u"plan"_s + number + u".lkplan"_s);
    LK_TRY(writePrivately(list, (text.isEmpty() ? practiceList(perCarrier, only) : text).toUtf8()));
    QStringList arguments{u"plan"_s, list, u"--type"_s, toText(spec.kind), u"-o"_s, plan, u"--json"_s,
        // The carriers are to fail here; stages and their release are killed like everything else.
        u"--stop-at"_s, u"off"_s, u"--stages"_s, u"10,50%"_s};
    if (!spec.ratePlan.isEmpty())
        arguments += {u"--rate-plan"_s, spec.ratePlan};
    if (!spec.planFirst.isEmpty())
        arguments += {u"--plan-first"_s, spec.planFirst};
    if (!spec.zipCode.isEmpty())
        arguments += {u"--zip"_s, spec.zipCode};
    const ProgramEnd planned = run(arguments);
    if (!planned.isDone())
        return fail(ErrorKind::Internal, u"plan: "_s + planned.text());
    const QJsonObject told = QJsonDocument::fromJson(planned.output).object();
    const int changes = told.value("changes"_L1).toInt();
    if (changes == 0)
        return 0;
    QStringList order{u"run"_s, plan, u"--confirm"_s, QString::number(changes), u"--json"_s};
    // A line that is changed all day long runs into the rules of the day; here that is meant.
    const QJsonArray warnings = told.value("warnings"_L1).toArray();
    for (const QJsonValue &warning : warnings)
        order += {u"--accept-warning"_s, warning.toObject().value("rule"_L1).toString() + u"=crash test"_s};
    const ProgramEnd started = run(order);
    if (!started.isDone())
        return fail(ErrorKind::Internal, u"run: "_s + started.text());
    return changes;
}

ProgramEnd Installation::run(const QStringList &arguments, const QByteArray &input) const
{
    return runLinekeeper(with(arguments), input, m_variables);
}

void Installation::startWorker(QProcess &worker, const QString &killAt) const
{
    Variables variables = m_variables;
    if (!killAt.isEmpty())
        variables.insert(u"LINEKEEPER_KILL_AT"_s, killAt);
    startLinekeeper(worker, workerArguments(), variables);
}

QStringList Installation::workerArguments() const
{
    return with({u"worker"_s, u"--until-quiet"_s});
}

void Installation::resumeAccounts() const
{
    for (const Carrier carrier : kAllCarriers)
        std::ignore = run({u"accounts"_s, u"resume"_s, toText(carrier)});
}

} // namespace lk::test
