// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace lk::ui {

class TextLabel;
class Theme;

/// A place to drop a file or text on, with buttons for those who do not drag.
class DropZone : public QWidget {
    Q_OBJECT

public:
    explicit DropZone(const Theme &theme, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &hint);
    /// A further button beside Browse and Paste.
    QPushButton *addButton(const QString &icon, const QString &text);

signals:
    void browseRequested();
    void pasteRequested();
    void filesDropped(const QStringList &paths);
    void textDropped(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setOver(bool over);

    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_hint;
    QWidget *m_buttons;
    bool m_over = false;
};

} // namespace lk::ui
