// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/appearance_panel.h"

#include "core/settings/settings.h"
#include "ui/pages/settings/field_rows.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

AppearancePanel::AppearancePanel(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_theme(new QButtonGroup(this)),
      m_density(new QButtonGroup(this)),
      m_language(new QButtonGroup(this))
{
    const Theme &theme = services.theme;
    auto *rows = new FieldRows(theme);
    buildTheme(*rows);
    buildDensity(*rows);
    buildTextSize(*rows);
    buildLanguage(*rows);
    buildOperator(*rows);
    auto *card = new Card(theme);
    card->setAccessibleName(tr("Appearance"));
    card->body()->addWidget(rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.dp(10), 0, 0);
    column->setSpacing(theme.dp(10));
    if (!services.settings.isLasting()) {
        auto *banner = new Banner(theme, Banner::Kind::Warning);
        banner->setText(tr(
            "The settings file cannot be written, so what is chosen here is forgotten when the console ends. "
            "Check the permissions of the settings folder."));
        column->addWidget(banner);
    }
    column->addWidget(card);
    column->addStretch(1);
}

QWidget *AppearancePanel::choices(
    const QString &name, const QList<std::pair<QString, int>> &options, QButtonGroup &group)
{
    auto *box = new QWidget;
    box->setAccessibleName(name);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_services.theme.dp(18));
    for (const auto &[text, value] : options) {
        auto *button = new QRadioButton(text);
        button->setAccessibleName(text);
        group.addButton(button, value);
        row->addWidget(button);
    }
    row->addStretch(1);
    return box;
}

void AppearancePanel::buildTheme(FieldRows &rows)
{
    using settings::ThemeChoice;
    rows.add(tr("Colors"),
        choices(tr("Colors"),
            {{tr("As the desktop"), static_cast<int>(ThemeChoice::System)},
                {tr("Light"), static_cast<int>(ThemeChoice::Light)},
                {tr("Dark"), static_cast<int>(ThemeChoice::Dark)}},
            *m_theme));
    m_theme->button(static_cast<int>(m_services.settings.theme()))->setChecked(true);
    connect(m_theme, &QButtonGroup::idClicked, this,
        [this](int id) { m_services.settings.setTheme(static_cast<ThemeChoice>(id)); });
    connect(&m_services.settings, &settings::Settings::themeChanged, this,
        [this](ThemeChoice choice) { m_theme->button(static_cast<int>(choice))->setChecked(true); });
}

void AppearancePanel::buildDensity(FieldRows &rows)
{
    using settings::RowDensity;
    rows.add(tr("Table rows"),
        choices(tr("Table rows"),
            {{tr("Comfortable"), static_cast<int>(RowDensity::Comfortable)},
                {tr("Compact"), static_cast<int>(RowDensity::Compact)}},
            *m_density));
    m_density->button(static_cast<int>(m_services.settings.density()))->setChecked(true);
    connect(m_density, &QButtonGroup::idClicked, this,
        [this](int id) { m_services.settings.setDensity(static_cast<RowDensity>(id)); });
}

void AppearancePanel::buildTextSize(FieldRows &rows)
{
    auto *sizes = new QComboBox;
    sizes->setObjectName(u"textSize"_s);
    for (const int percent : {80, 90, 100, 110, 125, 150, 175, 200})
        sizes->addItem(tr("%1 %").arg(percent), percent);
    const int now = qRound(m_services.settings.textScale() * 100);
    sizes->setCurrentIndex(std::max(0, sizes->findData(now)));
    sizes->setFixedWidth(m_services.theme.dp(110));
    connect(sizes, &QComboBox::activated, this,
        [this, sizes] { m_services.settings.setTextScale(sizes->currentData().toInt() / 100.0); });
    rows.add(tr("Text size"), sizes, tr("On top of the desktop's own font size"));
}

/// Each language under its own name, so that somebody who cannot read the present one finds theirs.
void AppearancePanel::buildLanguage(FieldRows &rows)
{
    using settings::Language;
    rows.add(tr("Language"),
        choices(tr("Language"),
            {{tr("As the system"), static_cast<int>(Language::System)},
                {u"English"_s, static_cast<int>(Language::English)},
                {u"Deutsch"_s, static_cast<int>(Language::German)},
                {u"Español"_s, static_cast<int>(Language::Spanish)}},
            *m_language));
    for (QAbstractButton *button : m_language->buttons())
        button->setObjectName(u"language-%1"_s.arg(toText(static_cast<Language>(m_language->id(button)))));
    m_language->button(static_cast<int>(m_services.settings.language()))->setChecked(true);
    connect(m_language, &QButtonGroup::idClicked, this,
        [this](int id) { m_services.settings.setLanguage(static_cast<Language>(id)); });
}

void AppearancePanel::buildOperator(FieldRows &rows)
{
    auto *name = new QLineEdit(m_services.settings.operatorName());
    name->setObjectName(u"operatorName"_s);
    name->setFixedWidth(m_services.theme.dp(260));
    connect(name, &QLineEdit::editingFinished, this,
        [this, name] { m_services.settings.setOperatorName(name->text()); });
    rows.add(tr("Your name"), name,
        tr("Stands in the audit trail beside the system user; used from the next start on"));
}

} // namespace lk::ui
