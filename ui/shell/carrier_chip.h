// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/account_access.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painted_button.h"

namespace lk::ui {

/// What the strip knows about one carrier account.
struct CarrierLane {
    AccountId account;
    QString name;
    Carrier carrier = Carrier::ThingSpace;
    bool pausedByPerson = false;
    QString pauseReason;
    engine::LaneStatus lane; ///< as the engine last told it
    qint64 queued = 0; ///< open lines of this account in the queue
    qint64 waitSeconds = 0; ///< until the carrier may be called again; 0 = now

    /// Something other than a person stopped it: credentials or configuration.
    [[nodiscard]] bool isStopped() const { return !pausedByPerson && lane.mood == engine::LaneMood::Paused; }
    bool operator==(const CarrierLane &) const = default;
};

/// One account in the carrier strip: mark, name, word, rate and queue. Clicking it pauses or resumes the
/// account.
class CarrierChip : public PaintedButton {
    Q_OBJECT

public:
    explicit CarrierChip(const Theme &theme, QWidget *parent = nullptr);

    void setLane(const CarrierLane &lane);
    [[nodiscard]] const CarrierLane &lane() const { return m_lane; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Look {
        QString icon;
        QString word;
        Tone tone = Tone::Neutral;
    };
    [[nodiscard]] Look look() const;
    [[nodiscard]] QString figures() const;
    [[nodiscard]] QString explanation() const;

    CarrierLane m_lane;
};

} // namespace lk::ui
