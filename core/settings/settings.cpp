// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"

#include "core/base/logging.h"
#include "core/base/platform.h"
#include "core/base/text.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::settings {

namespace {

constexpr std::array<EnumWord<ThemeChoice>, 3> kThemeWords{
    {{ThemeChoice::System, "system"_L1}, {ThemeChoice::Light, "light"_L1}, {ThemeChoice::Dark, "dark"_L1}}};
constexpr std::array<EnumWord<RowDensity>, 2> kDensityWords{
    {{RowDensity::Comfortable, "comfortable"_L1}, {RowDensity::Compact, "compact"_L1}}};

constexpr std::array<EnumWord<Language>, 4> kLanguageWords{{{Language::System, "system"_L1},
    {Language::English, "en"_L1}, {Language::German, "de"_L1}, {Language::Spanish, "es"_L1}}};

constexpr QLatin1StringView kTheme("look/theme");
constexpr QLatin1StringView kDensity("look/density");
constexpr QLatin1StringView kTextScale("look/text_scale");
constexpr QLatin1StringView kLanguage("look/language");
constexpr QLatin1StringView kGeometry("window/geometry");
constexpr QLatin1StringView kWindowState("window/state");
constexpr QLatin1StringView kPanes("panes/");
constexpr QLatin1StringView kFilters("filters/");
constexpr QLatin1StringView kLayouts("columns/");
constexpr QLatin1StringView kLastFolder("files/last_folder");
constexpr QLatin1StringView kRecentLists("files/recent_lists");
constexpr QLatin1StringView kOperator("operator/name");

constexpr QLatin1StringView kAlertErrors("alerts/error_percent");
constexpr QLatin1StringView kAlertCalls("alerts/fewest_calls");
constexpr QLatin1StringView kAlertAuth("alerts/auth_failures");
constexpr QLatin1StringView kAlertQueue("alerts/queue_depth");
constexpr QLatin1StringView kAlertSlow("alerts/slow_seconds");
constexpr QLatin1StringView kAlertStuck("alerts/stuck_minutes");

constexpr qsizetype kMostRecent = 8;

constexpr double kSmallestScale = 0.8;
constexpr double kLargestScale = 2.0;

QString headerKey(const QString &view)
{
    return "headers/"_L1 + view;
}

double scaleWithinBounds(double scale)
{
    return std::isfinite(scale) ? std::clamp(scale, kSmallestScale, kLargestScale) : 1.0;
}

/// QSettings would make the file as readable as the process's umask allows; so it is made, private, before.
const QString &madePrivate(const QString &path)
{
    constexpr auto kOurs = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.close();
    const auto kept = file.permissions() & kOurs;
    if (file.exists() && kept != file.permissions() && !file.setPermissions(kept))
        qCInfo(lcSettings, "The settings file belongs to somebody else; settings may not be kept");
    return path;
}

} // namespace

QString toText(ThemeChoice choice)
{
    return wordOf(kThemeWords, choice);
}

ThemeChoice themeChoiceFrom(const QString &text)
{
    return valueOf(kThemeWords, text).value_or(ThemeChoice::System);
}

QString toText(RowDensity density)
{
    return wordOf(kDensityWords, density);
}

RowDensity rowDensityFrom(const QString &text)
{
    return valueOf(kDensityWords, text).value_or(RowDensity::Comfortable);
}

QString toText(Language language)
{
    return wordOf(kLanguageWords, language);
}

Language languageFrom(const QString &text)
{
    return valueOf(kLanguageWords, text).value_or(Language::System);
}

Settings::Settings(const QString &settingsFile, QObject *parent)
    : QObject(parent),
      m_file(madePrivate(settingsFile), QSettings::IniFormat)
{
    m_file.setFallbacksEnabled(false);
    if (m_file.status() == QSettings::FormatError)
        qCWarning(lcSettings, "The settings file cannot be read; the usual settings are used");
}

ThemeChoice Settings::theme() const
{
    return themeChoiceFrom(m_file.value(kTheme).toString());
}

void Settings::setTheme(ThemeChoice choice)
{
    if (choice == theme())
        return;
    m_file.setValue(kTheme, toText(choice));
    emit themeChanged(choice);
}

RowDensity Settings::density() const
{
    return rowDensityFrom(m_file.value(kDensity).toString());
}

void Settings::setDensity(RowDensity density)
{
    if (density == this->density())
        return;
    m_file.setValue(kDensity, toText(density));
    emit densityChanged(density);
}

Language Settings::language() const
{
    return languageFrom(m_file.value(kLanguage).toString());
}

void Settings::setLanguage(Language language)
{
    if (language == this->language())
        return;
    m_file.setValue(kLanguage, toText(language));
    emit languageChanged(language);
}

double Settings::textScale() const
{
    bool isNumber = false;
    const double scale = m_file.value(kTextScale).toDouble(&isNumber);
    return isNumber ? scaleWithinBounds(scale) : 1.0;
}

void Settings::setTextScale(double scale)
{
    const double before = textScale();
    m_file.setValue(kTextScale, scaleWithinBounds(scale));
    if (!qFuzzyCompare(before, textScale()))
        emit textScaleChanged(textScale());
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(kGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file.setValue(kGeometry, geometry);
}

QByteArray Settings::windowState() const
{
    return m_file.value(kWindowState).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_file.setValue(kWindowState, state);
}

QByteArray Settings::headerState(const QString &view) const
{
    return m_file.value(headerKey(view)).toByteArray();
}

void Settings::setHeaderState(const QString &view, const QByteArray &state)
{
    if (state.isEmpty())
        m_file.remove(headerKey(view));
    else
        m_file.setValue(headerKey(view), state);
}

bool Settings::paneShown(const QString &pane, bool usually) const
{
    return m_file.value(kPanes + pane, usually).toBool();
}

void Settings::setPaneShown(const QString &pane, bool shown)
{
    m_file.setValue(kPanes + pane, shown);
}

QList<SavedFilter> Settings::savedFilters(const QString &page) const
{
    const QStringList kept = m_file.value(kFilters + page).toStringList();
    QList<SavedFilter> filters;
    for (qsizetype i = 0; i + 1 < kept.size(); i += 2)
        filters.append({kept.at(i), kept.at(i + 1)});
    return filters;
}

void Settings::setSavedFilters(const QString &page, const QList<SavedFilter> &filters)
{
    QStringList kept;
    for (const SavedFilter &filter : filters)
        kept << filter.name << filter.text;
    m_file.setValue(kFilters + page, kept);
}

QMap<QString, QString> Settings::columnLayouts() const
{
    QMap<QString, QString> texts;
    const QStringList keys = m_file.allKeys();
    for (const QString &key : keys) {
        if (key.startsWith(kLayouts))
            texts.insert(key.sliced(kLayouts.size()), m_file.value(key).toString());
    }
    return texts;
}

void Settings::setColumnLayout(const QString &key, const QString &text)
{
    if (text.isEmpty())
        m_file.remove(QString(kLayouts + key));
    else
        m_file.setValue(QString(kLayouts + key), text);
}

QString Settings::lastFolder() const
{
    const QString folder = m_file.value(kLastFolder).toString();
    return !folder.isEmpty() && QDir(folder).exists() ? folder : QString();
}

void Settings::setLastFolder(const QString &folder)
{
    m_file.setValue(kLastFolder, folder);
}

QStringList Settings::recentLists() const
{
    return m_file.value(kRecentLists).toStringList();
}

void Settings::noteList(const QString &path)
{
    QStringList paths = m_file.value(kRecentLists).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    m_file.setValue(kRecentLists, paths.mid(0, kMostRecent));
}

QString Settings::operatorName() const
{
    const QString name = m_file.value(kOperator).toString().trimmed();
    return name.isEmpty() ? platform::osUser() : name;
}

void Settings::setOperatorName(const QString &name)
{
    m_file.setValue(kOperator, name.trimmed());
}

CallbackSettings Settings::callbacks() const
{
    return callbackSettingsFrom(m_file);
}

void Settings::setCallbacks(const CallbackSettings &callbacks)
{
    writeCallbackSettings(m_file, callbacks);
}

AlertRules Settings::alertRules() const
{
    AlertRules rules;
    const auto read = [this](QLatin1StringView key, auto &value) {
        bool isNumber = false;
        const double kept = m_file.value(key).toDouble(&isNumber);
        if (isNumber && std::isfinite(kept) && kept >= 0 && kept <= 1e9)
            value = static_cast<std::remove_reference_t<decltype(value)>>(kept);
    };
    read(kAlertErrors, rules.errorPercent);
    read(kAlertCalls, rules.fewestCalls);
    read(kAlertAuth, rules.authFailures);
    read(kAlertQueue, rules.queueDepth);
    read(kAlertSlow, rules.slowSeconds);
    read(kAlertStuck, rules.stuckMinutes);
    return rules;
}

void Settings::setAlertRules(const AlertRules &rules)
{
    m_file.setValue(kAlertErrors, rules.errorPercent);
    m_file.setValue(kAlertCalls, rules.fewestCalls);
    m_file.setValue(kAlertAuth, rules.authFailures);
    m_file.setValue(kAlertQueue, rules.queueDepth);
    m_file.setValue(kAlertSlow, rules.slowSeconds);
    m_file.setValue(kAlertStuck, rules.stuckMinutes);
}

bool Settings::isLasting() const
{
    return m_file.isWritable() && m_file.status() == QSettings::NoError;
}

void Settings::save()
{
    m_file.sync();
}

} // namespace lk::settings
