// SPDX-License-Identifier: Apache-2.0
#include "ui/models/read_now.h"

#include "core/base/text.h"
#include "core/engine/engine_host.h"
#include "core/store/account_table.h"
#include "core/store/change_reading.h"
#include "core/store/line_list_reading.h"
#include "core/store/store_reader.h"
#include "ui/models/line_cells.h"
#include "ui/services.h"

#include <QHash>
#include <QPushButton>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// So few calls are not worth a question; the button has said how many there are.
constexpr qsizetype kWithoutAsking = 25;

/// A line that is in trouble in several changes is read once.
QList<engine::LineToRead> eachOnce(const QList<DeviceChange> &found)
{
    QList<engine::LineToRead> lines;
    QSet<std::pair<qint64, QString>> known;
    for (const DeviceChange &line : found) {
        const std::pair key{line.account.value, line.ids.display()};
        if (known.contains(key))
            continue;
        known.insert(key);
        lines.append({line.account, line.ids});
    }
    return lines;
}

} // namespace

ReadNow::ReadNow(Services &services, QWidget *parent)
    : Banner(services.theme, Kind::Info, parent),
      m_services(services),
      m_go(addButton(tr("Read now"), ButtonRole::Primary)),
      m_leave(addButton(tr("Do not read"), ButtonRole::Flat)),
      m_stop(addButton(tr("Stop reading"), ButtonRole::Normal))
{
    setObjectName(u"readNow"_s);
    m_go->setObjectName(u"readNowGo"_s);
    m_leave->setObjectName(u"readNowLeave"_s);
    m_stop->setObjectName(u"readNowStop"_s);
    connect(m_go, &QPushButton::clicked, this, &ReadNow::start);
    connect(m_leave, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_services.engine.cancelRefresh(m_number); });
    connect(&services.engine, &engine::EngineHost::refreshProgress, this,
        [this](quint64 number, const engine::RefreshProgress &progress) {
            if (number == m_number)
                showProgress(progress);
        });
    connect(&services.engine, &engine::EngineHost::refreshFinished, this,
        [this](quint64 number, const engine::RefreshProgress &progress) {
            if (number == m_number)
                finished(progress);
        });
    hide();
}

void ReadNow::showButtons(bool asking, bool running)
{
    m_go->setVisible(asking);
    m_leave->setVisible(asking);
    m_stop->setVisible(running);
    setDismissible(!asking && !running);
    show();
}

void ReadNow::read(const std::vector<qint64> &rows)
{
    prepare(static_cast<qsizetype>(rows.size()),
        [rows](store::Database &database) -> Result<QList<engine::LineToRead>> {
            const auto listed = store::readListedLines(database, rows, QDate::currentDate());
            if (!listed)
                return listed.failure();
            QList<engine::LineToRead> lines;
            for (const store::ListedLine &line : *listed)
                lines.append({line.account, line.state.ids});
            return lines;
        });
}

void ReadNow::read(const QList<DeviceChangeId> &lines)
{
    prepare(lines.size(), [lines](store::Database &database) -> Result<QList<engine::LineToRead>> {
        const auto found = store::readTheseLines(database, lines);
        if (!found)
            return found.failure();
        return eachOnce(*found);
    });
}

void ReadNow::prepare(qsizetype count, const LinesQuestion &question)
{
    if (isReading() || count == 0)
        return;
    const int lines = pluralCount(count);
    if (lines > kMostLines) {
        setKind(Kind::Warning);
        setText(
            tr("%Ln line(s) would take as many calls, so nothing was read. Settings › Inventory reads whole "
               "accounts page by page, which takes far fewer.",
                nullptr, lines));
        showButtons(false, false);
        return;
    }
    m_services.reader.ask<Round>(
        this,
        [question, tenant = m_services.tenant](store::Database &database) -> Result<Round> {
            const auto asked = question(database);
            const auto accounts = store::readAccounts(database, tenant);
            if (!asked || !accounts)
                return asked ? accounts.failure() : asked.failure();
            Round round{.lines = *asked, .costs = {}};
            QHash<AccountId, qint64> calls;
            for (const engine::LineToRead &line : *asked)
                ++calls[line.account];
            for (const CarrierAccount &account : *accounts) {
                if (calls.contains(account.id))
                    round.costs.append(
                        {account.name, calls.value(account.id), account.budget.callsPerSecond});
            }
            return round;
        },
        [this](const Result<Round> &round) {
            if (round) {
                prepared(*round);
                return;
            }
            setKind(Kind::Danger);
            setText(round.error().message);
            showButtons(false, false);
        },
        this);
}

void ReadNow::prepared(const Round &round)
{
    m_round = round;
    if (m_round.lines.size() <= kWithoutAsking) {
        start();
        return;
    }
    setKind(Kind::Info);
    setText(costText());
    showButtons(true, false);
    m_go->setFocus(Qt::OtherFocusReason);
}

QString ReadNow::costText() const
{
    QStringList parts;
    for (const Cost &cost : m_round.costs) {
        const double seconds = static_cast<double>(cost.calls) / std::max(cost.callsPerSecond, 0.01);
        parts.append(tr("%1 at %2 (about %3)")
                         .arg(numberText(cost.calls), cost.account,
                             durationText(static_cast<qint64>(std::ceil(seconds)))));
    }
    const int calls = pluralCount(m_round.lines.size());
    return tr("This takes %Ln call(s): ", nullptr, calls) + parts.join(u", "_s)
        + tr(". Nothing is changed at a carrier.");
}

void ReadNow::start()
{
    m_number = m_services.engine.refreshLines(m_services.tenant, m_round.lines);
    setKind(Kind::Info);
    showProgress({.total = m_round.lines.size()});
    showButtons(false, true);
    Q_EMIT readingChanged();
}

void ReadNow::showProgress(const engine::RefreshProgress &progress)
{
    const int total = pluralCount(progress.total);
    setText(tr("Reading %Ln line(s) from their carriers: ", nullptr, total)
        + tr("%1 answered").arg(numberText(progress.read + progress.failed)));
}

void ReadNow::finished(const engine::RefreshProgress &progress)
{
    m_number = 0;
    const int read = pluralCount(progress.read);
    const int failed = pluralCount(progress.failed);
    QString sentence = tr("%Ln line(s) read just now.", nullptr, read);
    if (failed > 0)
        sentence += u' '
            + tr("%Ln could not be read; what is shown of them stays as it was: ", nullptr, failed)
            + progress.trouble;
    setKind(failed > 0 ? Kind::Warning : Kind::Info);
    setText(sentence);
    showButtons(false, false);
    Q_EMIT readingChanged();
}

} // namespace lk::ui
