// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QMenu;
class QSystemTrayIcon;

namespace lk::ui {

class Theme;

/// The icon in the desktop's tray: notifications, and the way back to a console that keeps running without
/// its window. Where the desktop has no tray, nothing is shown and everything here does nothing.
class Tray : public QObject {
    Q_OBJECT

public:
    explicit Tray(const Theme &theme, QObject *parent = nullptr);
    ~Tray() override;

    /// A window may be hidden and found again here.
    [[nodiscard]] virtual bool isAvailable() const;
    /// Tells something that lasts; the desktop decides how. Nothing of a line is in it.
    virtual void notify(const QString &title, const QString &sentence);
    /// What the icon is called: "Linekeeper: 2 changes run, 1 alert".
    void setStatus(const QString &status);

Q_SIGNALS:
    void showWanted();
    void quitWanted();

private:
    const Theme &m_theme;
    QSystemTrayIcon *m_icon = nullptr; ///< nothing where there is no tray
    QMenu *m_menu = nullptr; ///< has no parent widget
};

} // namespace lk::ui
