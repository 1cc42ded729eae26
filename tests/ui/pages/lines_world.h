// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/change_reading.h"
#include "tests/ui/pages/console_world.h"
#include "ui/models/known_lines_model.h"
#include "ui/models/line_portrait.h"
#include "ui/pages/lines/known_lines_table.h"
#include "ui/pages/lines/line_view.h"
#include "ui/pages/lines/lines_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QLabel>
#include <QTest>

namespace lk::test {

/// A console whose inventory knows `lines` lines, dealt over the three accounts.
struct LinesWorld : ConsoleWorld {
    explicit LinesWorld(int lines = 30, const WorldOptions &options = {})
        : ConsoleWorld(options)
    {
        const QList<CarrierAccount> known = accounts();
        const UtcMs now = clock.utcNow();
        write([&](store::WriteSession &session) -> Result<void> {
            for (int i = 0; i < lines; ++i) {
                const CarrierAccount &account = known.at(i % known.size());
                const DeviceStatus status = i % 5 == 4 ? DeviceStatus::Suspended : DeviceStatus::Active;
                const QString digits = QStringLiteral("89%1").arg(i, 17, 10, QLatin1Char('0'));
                const LineState state{status,
                    i % 5 == 4 ? QStringLiteral("SUSPENDED") : QStringLiteral("ACTIVATED"),
                    QStringLiteral("Plan-%1").arg(i % 4),
                    {digits + luhnDigit(digits), QStringLiteral("35%1").arg(i, 13, 10, QLatin1Char('0')),
                        QStringLiteral("555%1").arg(i, 7, 10, QLatin1Char('0'))},
                    now - qint64{i} * i * 3'600'000};
                LK_TRY(session.lines().learn(TenantId{1}, account.id, state));
            }
            return {};
        });
    }
};

/// The page in its window, with the list read.
struct OpenLines {
    explicit OpenLines(LinesWorld &world)
        : window(*world.services),
          databasePath(world.store->paths().database())
    {
        window.resize(1440, 900);
        window.show();
        window.showPage(ui::PageId::Lines);
        page = window.findChild<ui::LinesPage *>();
        table = page->findChild<ui::KnownLinesTable *>();
        model = qobject_cast<ui::KnownLinesModel *>(table->model());
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return model->isListed() && !model->isBusy(); }, 20'000))
            qFatal("The list was not read");
        QTest::qWait(50);
    }
    void type(const QString &text)
    {
        auto &field = part<ui::SearchField>(*page, QStringLiteral("lineFind"));
        field.setText(text);
        QTest::keyClick(&field, Qt::Key_Return);
        settle();
    }
    void openFirst()
    {
        table->setFocus();
        table->setCurrentIndex(model->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        view = page->findChild<ui::LineView *>();
        if (!QTest::qWaitFor([this] { return view->portrait().has_value(); }, 20'000))
            qFatal("The line was not read, of %d: %s", model->rowCount(),
                qUtf8Printable(part<ui::Banner>(*page, QStringLiteral("linesBanner")).text()));
    }
    [[nodiscard]] QString facts() const { return part<QLabel>(*page, QStringLiteral("lineFacts")).text(); }
    [[nodiscard]] QAction &action(const QString &name) const { return part<QAction>(*page, name); }

    template <typename T>
    [[nodiscard]] static T &part(QWidget &parent, const QString &name)
    {
        T *found = parent.findChild<T *>(name);
        if (found == nullptr)
            qFatal("There is no %s", qUtf8Printable(name));
        return *found;
    }

    ui::MainWindow window;
    QString databasePath;
    ui::LinesPage *page = nullptr;
    ui::KnownLinesTable *table = nullptr;
    ui::KnownLinesModel *model = nullptr;
    ui::LineView *view = nullptr;
};

/// The inventory knows the practice carriers' first lines, as a list would have brought them.
void learnPractice(LinesWorld &world, int perCarrier);
[[nodiscard]] QString practiceIccid(Carrier carrier);
/// Suspends every line listed, by the page's own command, and waits for the end. Gives what did not happen;
/// empty = all did.
[[nodiscard]] QString runASuspension(OpenLines &open);

} // namespace lk::test
