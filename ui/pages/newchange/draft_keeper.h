// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/change_draft.h"

#include <QObject>
#include <QTimer>

namespace lk::ui {

class AcceptPanel;
class LinesForm;
class RunOrderForm;
class WhatForm;
struct Services;

/// Keeps what is entered on the New change page in the data folder while it is being entered, and brings it
/// back after a restart. Main thread; files are written and read on the reader's thread.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    DraftKeeper(Services &services, WhatForm &what, LinesForm &lines, AcceptPanel &accept, RunOrderForm &run,
        QObject *parent);
    /// Writes what is not written yet.
    ~DraftKeeper() override;

    /// Looks for a draft; restored() follows if there is one and nothing was entered meanwhile.
    void restore();
    /// Something was entered: it is written a moment later.
    void note();
    /// The change has run, or was given up.
    void discard();

Q_SIGNALS:
    void restored(qint64 savedAt);

private:
    [[nodiscard]] settings::ChangeDraft present() const;
    [[nodiscard]] bool isBlank(const settings::ChangeDraft &draft) const;
    void write();
    void bringBack(const settings::ChangeDraft &draft);

    Services &m_services;
    WhatForm &m_what;
    LinesForm &m_lines;
    AcceptPanel &m_accept;
    RunOrderForm &m_run;
    settings::DraftFile m_file;
    QJsonObject m_blankForm;
    QTimer m_soon;
    bool m_bringingBack = false;
};

} // namespace lk::ui
