// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QTimer>

class QAction;

namespace lk::ui {

class Theme;

/// A field that narrows a list while one types. Esc empties it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(const Theme &theme, const QString &placeholder, QWidget *parent = nullptr);

    /// Shows a text that the list knows already: nothing is reported.
    void adopt(const QString &text);

signals:
    /// The text has stood still for a moment, or Return was pressed.
    void searchChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void report();

    const Theme &m_theme;
    QTimer m_pause;
    QAction *m_clear;
    QString m_reported;
};

} // namespace lk::ui
