// SPDX-License-Identifier: Apache-2.0
#include "core/domain/run_order.h"

#include "core/domain/time_window.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

constexpr int kMostStages = 10;
constexpr std::chrono::hours kLongestHold{24 * 7};
constexpr int kMostPriority = 9;

Failure badOrder(const QString &what)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("RunOrder", "%1 Nothing was planned and nothing was sent.").arg(what));
}

QJsonObject guardJson(const GuardRule &guard)
{
    return {{u"on"_s, guard.on}, {u"stopAbovePercent"_s, guard.stopAbovePercent},
        {u"fewestResults"_s, guard.fewestResults}, {u"newestResults"_s, guard.newestResults},
        {u"authInARow"_s, guard.authInARow}};
}

GuardRule guardFromJson(const QJsonObject &json)
{
    GuardRule guard;
    guard.on = json.value("on"_L1).toBool(guard.on);
    guard.stopAbovePercent = json.value("stopAbovePercent"_L1).toDouble(guard.stopAbovePercent);
    guard.fewestResults = json.value("fewestResults"_L1).toInt(guard.fewestResults);
    guard.newestResults = json.value("newestResults"_L1).toInt(guard.newestResults);
    guard.authInARow = json.value("authInARow"_L1).toInt(guard.authInARow);
    return guard;
}

Result<void> checkGuard(const GuardRule &guard)
{
    const bool fits = guard.stopAbovePercent >= 0 && guard.stopAbovePercent <= 100 && guard.fewestResults >= 1
        && guard.newestResults >= guard.fewestResults && guard.newestResults <= 10'000
        && guard.authInARow >= 1;
    if (fits)
        return {};
    return badOrder(QCoreApplication::translate("RunOrder",
        "The guard takes 0 to 100 percent, of at least one line, looking back over at most 10,000 results."));
}

/// Lines and percentages cannot be compared before the list is known; two of a kind can.
Result<void> checkStages(const QList<Stage> &stages)
{
    Stage before;
    if (stages.size() > kMostStages)
        return badOrder(
            QCoreApplication::translate("RunOrder", "A change has at most %1 stages.").arg(kMostStages));
    for (const Stage &stage : stages) {
        const bool byLines = stage.lines > 0;
        const bool fits = byLines ? stage.percent == 0 : stage.percent > 0 && stage.percent <= 100;
        const bool grows = byLines ? stage.lines > before.lines : stage.percent > before.percent;
        if (!fits || !grows)
            return badOrder(QCoreApplication::translate("RunOrder",
                "Each stage is a number of lines or a percentage up to 100, larger than the one before it."));
        before = byLines ? Stage{stage.lines, before.percent} : Stage{before.lines, stage.percent};
    }
    return {};
}

} // namespace

QStringList runPresets()
{
    return {u"careful"_s, u"normal"_s, u"all-at-once"_s};
}

std::optional<RunOrder> runPreset(QStringView word)
{
    RunOrder order;
    if (word == "careful"_L1) {
        order.stages = {{.lines = 10, .percent = 0}, {.lines = 0, .percent = 10}};
        order.hold = std::chrono::minutes{5};
        return order;
    }
    if (word == "normal"_L1) {
        order.stages = {{.lines = 10, .percent = 0}};
        return order;
    }
    if (word == "all-at-once"_L1)
        return order;
    return std::nullopt;
}

QString presetOf(const RunOrder &order)
{
    const QStringList words = runPresets();
    for (const QString &word : words) {
        const auto preset = runPreset(word);
        if (preset->stages == order.stages && preset->hold == order.hold && preset->guard == order.guard)
            return word;
    }
    return {};
}

QJsonObject toJson(const RunOrder &order)
{
    QJsonObject json{{u"guard"_s, guardJson(order.guard)}};
    if (order.startAt > 0)
        json.insert(u"startAt"_s, order.startAt);
    if (!order.hours.isEmpty())
        json.insert(u"hours"_s, order.hours);
    if (order.lineOrder == LineOrder::ByCarrier)
        json.insert(u"order"_s, u"by-carrier"_s);
    if (!order.stages.isEmpty())
        json.insert(u"stages"_s, toText(order.stages));
    if (order.hold.count() > 0)
        json.insert(u"holdSeconds"_s, static_cast<qint64>(order.hold.count()));
    if (order.onCollision == OnCollision::WaitBehind)
        json.insert(u"onCollision"_s, u"wait"_s);
    if (order.priority != 0)
        json.insert(u"priority"_s, order.priority);
    return json;
}

Result<RunOrder> runOrderFromJson(const QJsonObject &json)
{
    static const QStringList kMembers{u"guard"_s, u"startAt"_s, u"hours"_s, u"order"_s, u"stages"_s,
        u"holdSeconds"_s, u"onCollision"_s, u"priority"_s};
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!kMembers.contains(it.key()))
            return badOrder(
                QCoreApplication::translate("RunOrder", "How to run has an unknown member \"%1\".")
                    .arg(it.key()));
    }
    RunOrder order;
    order.guard = guardFromJson(json.value("guard"_L1).toObject());
    order.startAt = json.value("startAt"_L1).toInteger();
    order.hours = json.value("hours"_L1).toObject();
    order.lineOrder
        = json.value("order"_L1).toString() == "by-carrier"_L1 ? LineOrder::ByCarrier : LineOrder::AsListed;
    if (json.contains("stages"_L1)) {
        const auto stages = stagesFromText(json.value("stages"_L1).toString());
        if (!stages)
            return stages.failure();
        order.stages = *stages;
    }
    order.hold = std::chrono::seconds{json.value("holdSeconds"_L1).toInteger()};
    order.onCollision
        = json.value("onCollision"_L1).toString() == "wait"_L1 ? OnCollision::WaitBehind : OnCollision::Skip;
    order.priority = json.value("priority"_L1).toInt();
    LK_TRY(checkRunOrder(order));
    return order;
}

Result<void> checkRunOrder(const RunOrder &order)
{
    LK_TRY(checkStages(order.stages));
    LK_TRY(checkGuard(order.guard));
    if (order.hold < std::chrono::seconds{0} || order.hold > kLongestHold)
        return badOrder(QCoreApplication::translate(
            "RunOrder", "The pause between stages is between 0 seconds and 7 days."));
    if (!order.hours.isEmpty())
        LK_TRY(TimeWindow::fromJson(order.hours));
    if (order.priority < -kMostPriority || order.priority > kMostPriority)
        return badOrder(QCoreApplication::translate("RunOrder", "The priority is between -%1 and %1.")
                            .arg(kMostPriority));
    return {};
}

Result<QList<Stage>> stagesFromText(const QString &text)
{
    static const QRegularExpression kStage(u"^(\\d{1,9})$|^(\\d{1,3}(?:\\.\\d{1,2})?)\\s*%$"_s);
    QList<Stage> stages;
    QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && (parts.last().trimmed() == "rest"_L1 || parts.last().trimmed() == "100%"_L1))
        parts.removeLast();
    for (const QString &part : std::as_const(parts)) {
        const auto match = kStage.match(part.trimmed());
        if (!match.hasMatch())
            return badOrder(QCoreApplication::translate("RunOrder",
                "\"%1\" is no stage. Stages are written as 10,10%,rest: so many lines, a share of all, and "
                "what is left.")
                                .arg(part.trimmed()));
        stages.append({match.captured(1).toLongLong(), match.captured(2).toDouble()});
    }
    LK_TRY(checkStages(stages));
    return stages;
}

QString toText(const QList<Stage> &stages)
{
    QStringList parts;
    for (const Stage &stage : stages)
        parts.append(
            stage.lines > 0 ? QString::number(stage.lines) : QString::number(stage.percent, 'g', 5) + u'%');
    parts.append(u"rest"_s);
    return parts.join(u',');
}

Result<GuardRule> guardFromText(const QString &text)
{
    GuardRule guard;
    if (text.trimmed() == "off"_L1) {
        guard.on = false;
        return guard;
    }
    static const QRegularExpression kGuard(u"^(\\d{1,3}(?:\\.\\d{1,2})?)\\s*%\\s*/\\s*(\\d{1,5})$"_s);
    const auto match = kGuard.match(text.trimmed());
    if (!match.hasMatch())
        return badOrder(QCoreApplication::translate("RunOrder",
            "\"%1\" is no guard. Write 5%/20 to stop above 5 % failed of at least 20 lines, or off.")
                            .arg(text));
    guard.stopAbovePercent = match.captured(1).toDouble();
    guard.fewestResults = match.captured(2).toInt();
    guard.newestResults = std::max(guard.newestResults, guard.fewestResults);
    LK_TRY(checkGuard(guard));
    return guard;
}

QString toText(const GuardRule &guard)
{
    return guard.on
        ? u"%1%/%2"_s.arg(QString::number(guard.stopAbovePercent, 'g', 5)).arg(guard.fewestResults)
        : u"off"_s;
}

QList<qint64> stageEnds(const RunOrder &order, qint64 total)
{
    QList<qint64> ends;
    for (const Stage &stage : order.stages) {
        const qint64 end = stage.lines > 0
            ? stage.lines
            : static_cast<qint64>(std::ceil(stage.percent * static_cast<double>(total) / 100));
        if (end < total && end > (ends.isEmpty() ? 0 : ends.last()))
            ends.append(end);
    }
    ends.append(total);
    return ends;
}

QString runSentence(const RunOrder &order)
{
    QStringList parts;
    parts.append(order.startAt > 0
            ? QCoreApplication::translate("RunOrder", "Starts at %1")
                  .arg(QDateTime::fromMSecsSinceEpoch(order.startAt).toString(u"yyyy-MM-dd HH:mm t"_s))
            : QCoreApplication::translate("RunOrder", "Starts at once"));
    if (const auto hours = TimeWindow::fromJson(order.hours); hours && !order.hours.isEmpty())
        parts.append(QCoreApplication::translate("RunOrder", "sends only %1").arg(hours->displayText()));
    QStringList stages;
    for (const Stage &stage : order.stages)
        stages.append(stage.lines > 0 ? QLocale().toString(stage.lines)
                                      : QCoreApplication::translate("RunOrder", "%1 %")
                                            .arg(QString::number(stage.percent, 'g', 5)));
    if (stages.isEmpty()) {
        parts.append(QCoreApplication::translate("RunOrder", "all lines in one go"));
    } else {
        QString text = QCoreApplication::translate("RunOrder", "first %1, then the rest")
                           .arg(stages.join(QCoreApplication::translate("RunOrder", ", then ")));
        const int seconds = static_cast<int>(order.hold.count());
        const int minutes = seconds / 60;
        if (seconds > 0)
            text += minutes > 0
                ? QCoreApplication::translate("RunOrder", " with %n minute(s) between", nullptr, minutes)
                : QCoreApplication::translate("RunOrder", " with %n second(s) between", nullptr, seconds);
        parts.append(text);
    }
    parts.append(order.guard.on
            ? QCoreApplication::translate("RunOrder", "stops above %1 % failed of at least %2")
                  .arg(QString::number(order.guard.stopAbovePercent, 'g', 5))
                  .arg(order.guard.fewestResults)
            : QCoreApplication::translate("RunOrder", "does not stop by itself"));
    return parts.join(u"; "_s) + u'.';
}

void GuardMemory::note(GuardResult result, const GuardRule &rule)
{
    m_results.append(QLatin1Char(static_cast<char>(result)));
    if (m_results.size() > rule.newestResults)
        m_results.remove(0, m_results.size() - rule.newestResults);
}

qsizetype GuardMemory::bad() const
{
    return m_results.size() - m_results.count(QLatin1Char(static_cast<char>(GuardResult::Good)));
}

double GuardMemory::badPercent() const
{
    return m_results.isEmpty() ? 0 : 100.0 * static_cast<double>(bad()) / static_cast<double>(results());
}

std::optional<QString> GuardMemory::stopReason(const GuardRule &rule) const
{
    if (!rule.on)
        return std::nullopt;
    qsizetype authInARow = 0;
    while (authInARow < m_results.size()
        && m_results.at(m_results.size() - 1 - authInARow)
            == QLatin1Char(static_cast<char>(GuardResult::Auth)))
        ++authInARow;
    if (authInARow >= rule.authInARow)
        return QCoreApplication::translate("RunOrder", "the carrier refused the account %1 times in a row")
            .arg(authInARow);
    if (m_results.size() < rule.fewestResults || badPercent() <= rule.stopAbovePercent)
        return std::nullopt;
    return QCoreApplication::translate(
        "RunOrder", "%1 of the last %2 lines went wrong (%3 %, it stops above %4 %)")
        .arg(bad())
        .arg(results())
        .arg(QString::number(badPercent(), 'f', 1), QString::number(rule.stopAbovePercent, 'g', 4));
}

} // namespace lk
