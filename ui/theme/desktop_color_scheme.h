// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant> // complete: QtDBus connects to no slot whose argument type moc does not know
#include <QObject>

namespace lk::ui {

/// Whether the desktop asks for dark windows, read from the org.freedesktop settings portal and followed.
/// Never blocks: without a bus, a portal or an answer in time the desktop is taken to have no wish.
class DesktopColorScheme : public QObject {
    Q_OBJECT

public:
    explicit DesktopColorScheme(QObject *parent = nullptr);

    void start();
    [[nodiscard]] bool prefersDark() const { return m_prefersDark; }

signals:
    void changed();

private slots:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    bool m_prefersDark = false;
};

} // namespace lk::ui
