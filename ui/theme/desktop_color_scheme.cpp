// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/desktop_color_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr int kPortalPatienceMs = 1000;
constexpr uint kPreferDark = 1;

QString portalService()
{
    return u"org.freedesktop.portal.Desktop"_s;
}

QString portalPath()
{
    return u"/org/freedesktop/portal/desktop"_s;
}

QString portalSettings()
{
    return u"org.freedesktop.portal.Settings"_s;
}

QString appearanceSpace()
{
    return u"org.freedesktop.appearance"_s;
}

QString colorSchemeKey()
{
    return u"color-scheme"_s;
}

/// The portal's Read wraps the value twice, its signal once.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopColorScheme::DesktopColorScheme(QObject *parent)
    : QObject(parent)
{
}

void DesktopColorScheme::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService(), portalPath(), portalSettings(), u"SettingChanged"_s, this,
        SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read
        = QDBusMessage::createMethodCall(portalService(), portalPath(), portalSettings(), u"Read"_s);
    read << appearanceSpace() << colorSchemeKey();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read, kPortalPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid())
            take(reply.value().variant());
        call->deleteLater();
    });
}

void DesktopColorScheme::onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearanceSpace() && key == colorSchemeKey())
        take(value.variant());
}

void DesktopColorScheme::take(const QVariant &value)
{
    const bool dark = unwrapped(value).toUInt() == kPreferDark;
    if (dark == m_prefersDark)
        return;
    m_prefersDark = dark;
    emit changed();
}

} // namespace lk::ui
