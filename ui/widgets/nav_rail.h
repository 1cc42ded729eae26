// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace lk::ui {

class NavEntry;
class RailBlock;
class Theme;

/// The dark rail at the left: product, pages with badges, and who is signed in. Told as a list of pages.
class NavRail : public QWidget {
    Q_OBJECT

public:
    explicit NavRail(const Theme &theme, QWidget *parent = nullptr);

    void setBrand(const QString &name, const QString &line);
    /// Pages from the top; `atBottom` puts one above the footer instead. Returns its index.
    int addEntry(const QString &icon, const QString &text, bool atBottom = false);
    void setBadge(int index, qint64 count, bool alert = false);
    /// For shortcuts and object names.
    [[nodiscard]] NavEntry *entry(int index) const { return m_entries.at(index); }
    [[nodiscard]] int current() const { return m_current; }
    /// Shows which page is open; does not emit.
    void setCurrent(int index);
    /// Who is signed in, with the initials on a disc. Clicking emits footerActivated().
    void setFooter(const QString &name, const QString &line);

    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);
    /// Shows icons only while the window is narrower than this many pixels or has no room for more beside its
    /// content; 0 = never.
    void setCollapseBelow(int windowWidth);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void activated(int index);
    void footerActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitToWindow();
    void applyWidth();
    [[nodiscard]] int fullWidth() const;

    const Theme &m_theme;
    QVBoxLayout *m_pages;
    QVBoxLayout *m_bottom;
    RailBlock *m_brand;
    RailBlock *m_footer;
    QList<NavEntry *> m_entries;
    int m_current = -1;
    int m_collapseBelow = 0;
    bool m_collapsed = false;
};

} // namespace lk::ui
