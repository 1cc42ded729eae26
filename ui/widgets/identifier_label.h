// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/painted_button.h"

namespace lk::ui {

/// An ICCID, IMEI or the like in groups of four; clicking copies it as it is, without gaps.
class IdentifierLabel : public PaintedButton {
    Q_OBJECT

public:
    /// `name` says what it is: "ICCID".
    IdentifierLabel(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setIdentifier(const QString &identifier);
    [[nodiscard]] const QString &identifier() const { return m_identifier; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void copied(const QString &identifier);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_identifier;
};

} // namespace lk::ui
