// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/control_look.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace lk::ui {

class TextLabel;
class Theme;

/// A sentence across the top of a page with what can be done about it; never a dialog.
class Banner : public QWidget {
    Q_OBJECT

public:
    enum class Kind {
        Info,
        Warning,
        Danger,
        Practice, ///< striped: nothing here is real
    };

    Banner(const Theme &theme, Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    QPushButton *addButton(const QString &text, ButtonRole role = ButtonRole::Normal);
    /// Shows a close button; closing hides the banner and emits dismissed().
    void setDismissible(bool dismissible);

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Tone tone() const;
    void setRoom();
    void showIcon();

    const Theme &m_theme;
    Kind m_kind;
    QLabel *m_icon;
    TextLabel *m_text;
    QHBoxLayout *m_row;
    QToolButton *m_close;
};

} // namespace lk::ui
