// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lk::ui {

class SectionHead;
class Theme;

/// One numbered step of a page that is filled in from top to bottom. Closed, it says in one line what was
/// chosen.
class CollapsibleSection : public QWidget {
    Q_OBJECT

public:
    CollapsibleSection(const Theme &theme, int number, const QString &title, QWidget *parent = nullptr);

    /// The content; it stays alive and filled in while the section is closed.
    void setContent(QWidget *content);
    void setSummary(const QString &summary);
    /// A tick instead of the number.
    void setDone(bool done);
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] bool isExpanded() const;
    void setExpanded(bool expanded);

signals:
    void toggled(bool expanded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    SectionHead *m_head;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace lk::ui
