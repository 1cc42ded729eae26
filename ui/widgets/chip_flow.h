// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace lk::ui {

/// Lays widgets out in lines like words, so that filters stay reachable however narrow the page is.
class ChipFlow : public QLayout {
    Q_OBJECT

public:
    explicit ChipFlow(int gap, QWidget *parent = nullptr);
    ~ChipFlow() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Gives the height needed; moves the items only if `place`.
    int lay(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace lk::ui
