// SPDX-License-Identifier: Apache-2.0
// For how long the console does not answer while people work with very long lists.
#include "app/console.h"
#include "core/store/store.h"
#include "tests/bench/long_lists.h"
#include "tests/bench/loop_watch.h"
#include "tests/bench/measure.h"
#include "ui/models/change_lines_model.h"
#include "ui/models/known_lines_model.h"
#include "ui/services.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::bench {

namespace {

constexpr int kJumps = 100;
constexpr int kUpdateTicks = 150;
constexpr int kUpdateTickMs = 20;
constexpr int kPerTick = 200; ///< 10,000 a second
constexpr int kOnEachPageMs = 300;

/// The console as people have it before them, over a folder with very many lines.
class LongConsole {
public:
    LongConsole(Table &table, const QString &folder, BulkChangeId change, int lines)
        : m_table(table),
          m_change(change),
          m_count(lines),
          m_console(m_theme)
    {
        if (!m_console.open({.dataDir = folder, .practice = false}))
            qFatal("The console does not open");
        m_theme.apply(*qApp);
        m_window = std::make_unique<ui::MainWindow>(m_console.services());
        m_window->resize(1440, 900);
        m_window->show();
        runLoop(1'000);
        m_lines = m_window->findChild<ui::ChangeLinesModel *>();
        m_known = m_window->findChild<ui::KnownLinesModel *>();
    }
    ~LongConsole() { m_window.reset(); }

    void measure()
    {
        note(
            u"open the change"_s, [this] { m_window->showChange(m_change); },
            [this] { return m_lines->isOpen(); });
        note(
            u"scroll it, 100 jumps"_s, [this] { scroll(u"changeLines"_s); }, [this] { return m_jumps == 0; });
        note(u"filter by state and back"_s,
            [this] {
                m_lines->setStates({ChangeState::Waiting});
                m_lines->setStates({});
            },
            {});
        note(
            u"find a part of an identifier"_s, [this] { m_lines->setText(u"7777"_s); },
            [this] { return m_lines->isFiltered(); });
        note(
            u"10,000 updates a second for 3 s"_s, [this] { update(); }, [this] { return m_ticks == 0; });
        note(
            u"open Lines"_s, [this] { m_window->showPage(ui::PageId::Lines); },
            [this] { return m_known->rowCount() > 0; });
        note(
            u"scroll Lines, 100 jumps"_s, [this] { scroll(u"knownLines"_s); },
            [this] { return m_jumps == 0; });
        note(
            u"find in Lines"_s, [this] { findInLines(); },
            [this] { return m_known->rowCount() > 0 && m_known->rowCount() < m_count / 2; });
        note(
            u"each of all pages"_s, [this] { showNext(0); },
            [this] { return m_pagesShown == kPages.size(); });
        note(
            u"open the change once more"_s, [this] { m_window->showChange(m_change); },
            [this] { return m_lines->isOpen(); });
    }

private:
    static constexpr std::array kPages{ui::PageId::Today, ui::PageId::Changes, ui::PageId::NewChange,
        ui::PageId::Lines, ui::PageId::Failures, ui::PageId::Audit, ui::PageId::Schedule,
        ui::PageId::Settings, ui::PageId::LiveChange};

    void note(const QString &what, const std::function<void()> &act, const std::function<bool()> &done)
    {
        const Blocks blocks = m_watch.during(
            act, done ? done : [] { return true; });
        m_table.add(u"Loop, %1 lines: %2"_s.arg(m_count).arg(what), u"%1 ms"_s.arg(blocks.worst, 0, 'f', 1),
            u"limit 50 ms; p99 %2 ms; at most %1 ms computing"_s.arg(blocks.worstComputing, 0, 'f', 1)
                .arg(blocks.p99, 0, 'f', 1));
    }

    /// From place to place over the whole list, one jump with each turn of the loop.
    void scroll(const QString &table)
    {
        auto *bar = m_window->findChild<QTableView *>(table)->verticalScrollBar();
        m_jumps = kJumps;
        jump(bar);
    }
    void jump(QScrollBar *bar)
    {
        bar->setValue(static_cast<int>(qint64{bar->maximum()} * ((m_jumps * 37) % kJumps) / kJumps));
        if (--m_jumps > 0)
            QTimer::singleShot(10, bar, [this, bar] { jump(bar); });
    }

    /// As the writer tells them, to every page and the frame.
    void update()
    {
        m_ticks = kUpdateTicks;
        tellUpdates();
    }
    void tellUpdates()
    {
        store::ChangeSet set;
        for (int i = 0; i < kPerTick; ++i) {
            const qint64 row = (m_ticks * qint64{997} + i) % std::min(m_count, m_lines->rowCount());
            set.lines.append({m_lines->idAt(static_cast<int>(row)), m_change, {},
                m_lines->positionAt(static_cast<int>(row)),
                m_ticks % 2 == 0 ? ChangeState::Claimed : ChangeState::Sending});
        }
        Q_EMIT m_console.services().store.committed(set);
        if (--m_ticks > 0)
            QTimer::singleShot(kUpdateTickMs, m_window.get(), [this] { tellUpdates(); });
    }

    void showNext(std::size_t page)
    {
        m_pagesShown = page;
        if (page == kPages.size())
            return;
        m_window->showPage(kPages.at(page));
        QTimer::singleShot(kOnEachPageMs, m_window.get(), [this, page] { showNext(page + 1); });
    }

    void findInLines()
    {
        const auto fields = m_window->findChildren<ui::SearchField *>();
        for (ui::SearchField *field : fields) {
            if (field->isVisible())
                field->setText(u"7777"_s);
        }
    }

    Table &m_table;
    BulkChangeId m_change;
    int m_count;
    ui::Theme m_theme;
    app::Console m_console;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::ChangeLinesModel *m_lines = nullptr;
    ui::KnownLinesModel *m_known = nullptr;
    LoopWatch m_watch;
    int m_jumps = 0;
    int m_ticks = 0;
    std::size_t m_pagesShown = 0;
};

} // namespace

void measureLoop(Table &table, int lines)
{
    const QTemporaryDir folder;
    if (fillApart(folder.path(), lines, AccountId{}))
        LongConsole(table, folder.path(), BulkChangeId{1}, lines).measure();
}

} // namespace lk::bench
