// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/shell/carrier_chip.h"
#include "ui/widgets/banner.h"

class QVBoxLayout;

namespace lk::engine {
struct RecoveryOutcome;
}
namespace lk::store {
struct RecoveryReport;
}

namespace lk::ui {

struct Services;

/// What everybody has to know, above every page: practice mode, a queue that runs elsewhere, a store in
/// trouble, accounts that stopped, what was found after a restart.
class ConsoleBanners : public QWidget {
    Q_OBJECT

public:
    explicit ConsoleBanners(Services &services, QWidget *parent = nullptr);

    void setLanes(const QList<CarrierLane> &lanes);
    /// Says something once; it can be dismissed.
    void tell(const QString &sentence, Banner::Kind kind);

Q_SIGNALS:
    void retryWanted();
    void settingsWanted();

private:
    void listenToStore();
    void listenToEngine();
    void tellRecovery(const store::RecoveryReport &report);
    void tellProgress(const engine::RecoveryOutcome &outcome);
    Banner *add(Banner::Kind kind, const QString &objectName);
    void refreshVisibility();

    Services &m_services;
    QVBoxLayout *m_column;
    Banner *m_store;
    Banner *m_accounts;
    Banner *m_notice;
    bool m_followsRecovery = false; ///< until all is known, or nobody wants to hear of it
};

} // namespace lk::ui
