// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/painted_button.h"

namespace lk::ui {

/// The clickable head of a CollapsibleSection: checked = open.
class SectionHead : public PaintedButton {
    Q_OBJECT

public:
    SectionHead(const Theme &theme, int number, const QString &title, QWidget *parent = nullptr);

    void setSummary(const QString &summary);
    void setDone(bool done);
    [[nodiscard]] bool isDone() const { return m_done; }

    void addAccessibleState(QAccessible::State &state) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintNumber(QPainter &painter, const QRectF &box) const;
    void tell();

    int m_number;
    QString m_summary;
    bool m_done = false;
};

} // namespace lk::ui
