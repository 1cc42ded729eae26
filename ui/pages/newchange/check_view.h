// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "ui/pages/newchange/collision_finder.h"
#include "ui/pages/newchange/prepared_plan.h"

#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QPushButton;

namespace lk::engine {
struct PlanProgress;
}

namespace lk::ui {

class AcceptPanel;
class Banner;
class EmptyState;
class KpiTile;
class PlanRowsModel;
class PlanSide;
class ReadProgress;
class SearchField;
class TableView;
class TextLabel;
class Theme;
struct Services;

/// Step 3: what would happen to each row. Nothing is written to a carrier for it.
class CheckView : public QWidget {
    Q_OBJECT

public:
    explicit CheckView(Services &services, QWidget *parent = nullptr);

    /// No plan yet. `missing` says what has to be filled in first; empty = a check can start.
    void showIdle(const QString &missing);
    void showProgress(const engine::PlanProgress &progress);
    void showPlan(const PreparedPlan &prepared);
    /// The same check with other verdicts: lines of another change were left out, or taken in again.
    void showOtherRows(const PreparedPlan &prepared);
    /// The same rows after a warning was accepted.
    void showAccepted(const PreparedPlan &prepared);
    [[nodiscard]] AcceptPanel &acceptPanel() const;
    /// Marks the rows whose lines are open in other changes, and says what becomes of them.
    void showCollisions(const Collisions &collisions);
    void setOnCollision(OnCollision choice);
    void showError(const Error &error);
    /// The inputs have changed since the plan was made.
    void setStale(bool stale);

    void setAccounts(const QList<CarrierAccount> &accounts);
    /// The account all rows go to; invalid = each row finds its own.
    [[nodiscard]] AccountId chosenAccount() const;
    void resetAccount();

Q_SIGNALS:
    void checkWanted();
    /// The lines shall be read anew.
    void recheckWanted();
    void saveWanted();
    void cancelWanted();
    void collisionChosen(lk::OnCollision choice);
    /// To see what another change does with the lines.
    void changeWanted(lk::BulkChangeId id);
    /// Another account was chosen for all rows.
    void accountChosen();

private:
    void buildResult();
    void buildTable();
    void buildCollision();
    void refreshCollision();
    void showFreeze(const PreparedPlan &prepared);
    QWidget *buildTiles();
    QWidget *buildTools();
    void showCounts(const planning::VerdictCounts &counts);
    void offerAccounts(const planning::Plan &plan);
    void filter();
    void showPart(QWidget *part);
    [[nodiscard]] std::optional<planning::Verdict> wantedVerdict() const;

    const Theme &m_theme;
    EmptyState *m_idle;
    QPushButton *m_check;
    ReadProgress *m_progress;
    QWidget *m_result;
    Banner *m_stale;
    Banner *m_routing;
    Banner *m_freeze;
    Banner *m_collision;
    QPushButton *m_leaveOut = nullptr;
    QPushButton *m_waitBehind = nullptr;
    QPushButton *m_openOther = nullptr;
    Collisions m_collisions;
    OnCollision m_onCollision = OnCollision::Skip;
    PlanSide *m_side;
    QComboBox *m_account;
    std::array<KpiTile *, 4> m_tiles{};
    SearchField *m_search;
    TextLabel *m_shown;
    PlanRowsModel *m_rows;
    TableView *m_table;
};

} // namespace lk::ui
