// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/alert_rules.h"
#include "core/settings/callback_settings.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSettings>
#include <QString>

namespace lk::settings {

enum class ThemeChoice { System, Light, Dark };
enum class RowDensity { Comfortable, Compact };
enum class Language { System, English, German, Spanish };

/// The word an enum has in settings.ini, and back; an unknown word is the first value.
[[nodiscard]] QString toText(ThemeChoice choice);
[[nodiscard]] ThemeChoice themeChoiceFrom(const QString &text);
[[nodiscard]] QString toText(RowDensity density);
[[nodiscard]] RowDensity rowDensityFrom(const QString &text);
[[nodiscard]] QString toText(Language language);
[[nodiscard]] Language languageFrom(const QString &text);

/// What narrows a list, under a name somebody has given it. Only its page understands the text.
struct SavedFilter {
    QString name;
    QString text;

    bool operator==(const SavedFilter &) const = default;
};

/// What a person likes, kept in settings.ini (0600). Never a secret. If the file cannot be written, values
/// hold until the program ends and isLasting() is false; nothing else happens. Main thread.
class Settings final : public QObject {
    Q_OBJECT

public:
    explicit Settings(const QString &settingsFile, QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] RowDensity density() const;
    void setDensity(RowDensity density);
    /// 1.0 = as the desktop's font asks; always within 0.8 … 2.0.
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    /// The language of the console's texts, numbers and dates.
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);
    /// Columns, order and widths of one table view; empty = as designed.
    [[nodiscard]] QByteArray headerState(const QString &view) const;
    void setHeaderState(const QString &view, const QByteArray &state);

    /// Whether a pane that can be hidden is shown; `usually` until somebody has chosen.
    [[nodiscard]] bool paneShown(const QString &pane, bool usually) const;
    void setPaneShown(const QString &pane, bool shown);

    /// The filters saved on a page.
    [[nodiscard]] QList<SavedFilter> savedFilters(const QString &page) const;
    void setSavedFilters(const QString &page, const QList<SavedFilter> &filters);

    /// How the columns of known lists are read: one text for each layout, as `intake::LayoutBook` writes it.
    [[nodiscard]] QMap<QString, QString> columnLayouts() const;
    /// Keeps one of them; an empty text forgets it.
    void setColumnLayout(const QString &key, const QString &text);

    /// Where the last list was opened; empty if that folder is gone.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString &folder);
    /// The lists opened last, newest first, at most eight. Nobody has looked whether they are still there:
    /// that may take its time.
    [[nodiscard]] QStringList recentLists() const;
    void noteList(const QString &path);
    /// Who works here, for the audit trail; the OS user until somebody says otherwise.
    [[nodiscard]] QString operatorName() const;
    void setOperatorName(const QString &name);

    /// How carriers' messages are received.
    [[nodiscard]] CallbackSettings callbacks() const;
    void setCallbacks(const CallbackSettings &callbacks);

    /// When somebody is told of trouble; values that make no sense are the usual ones.
    [[nodiscard]] AlertRules alertRules() const;
    void setAlertRules(const AlertRules &rules);

    /// False if what is set now will be forgotten.
    [[nodiscard]] bool isLasting() const;
    /// Writes now rather than a moment later.
    void save();

signals:
    void themeChanged(lk::settings::ThemeChoice choice);
    void densityChanged(lk::settings::RowDensity density);
    void textScaleChanged(double scale);
    void languageChanged(lk::settings::Language language);

private:
    QSettings m_file;
};

} // namespace lk::settings
