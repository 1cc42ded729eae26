// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/account_fields.h"

#include "ui/pages/settings/advanced_fields.h"
#include "ui/pages/settings/base_url_presets.h"
#include "ui/pages/settings/field_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

AccountFields::AccountFields(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_carrier(new QComboBox),
      m_name(new QLineEdit),
      m_preset(new QComboBox),
      m_baseUrl(new QComboBox),
      m_soapUrl(new QLineEdit),
      m_note(new TextLabel(theme, TextSize::Small, &Tokens::textMuted)),
      m_accountName(new QLineEdit),
      m_rate(new QDoubleSpinBox),
      m_inFlight(new QSpinBox),
      m_writes(new QSpinBox),
      m_lines(new QSpinBox),
      m_writesOn(new QCheckBox(tr("Cha&nges may be sent; off: only reads"))),
      m_advanced(new AdvancedFields(theme))
{
    auto *rows = new FieldRows(theme);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(10));
    column->addWidget(rows);
    column->addWidget(m_advanced);
    build(*rows);
    buildAddresses(*rows);
    buildBudget(*rows);
    connectFields();
}

void AccountFields::build(FieldRows &rows)
{
    const int width = m_theme.dp(420);
    for (const Carrier carrier : kAllCarriers)
        m_carrier->addItem(displayName(carrier), static_cast<int>(carrier));
    m_carrier->setObjectName(u"accountCarrier"_s);
    m_carrier->setFixedWidth(width);
    rows.add(tr("Carrier"), m_carrier);
    m_name->setObjectName(u"accountTitle"_s);
    m_name->setFixedWidth(width);
    m_name->setPlaceholderText(tr("How you call it, such as Verizon production"));
    rows.add(tr("Name"), m_name);
}

void AccountFields::buildAddresses(FieldRows &rows)
{
    const int width = m_theme.dp(420);
    m_preset->setObjectName(u"accountPreset"_s);
    m_preset->setFixedWidth(width);
    m_preset->setPlaceholderText(tr("Another one"));
    m_presetRow = rows.add(tr("Operator"), m_preset);
    m_baseUrl->setObjectName(u"accountUrl"_s);
    m_baseUrl->setEditable(true);
    m_baseUrl->setInsertPolicy(QComboBox::NoInsert);
    m_baseUrl->setFixedWidth(width);
    rows.add(tr("Base URL"), m_baseUrl);
    m_soapUrl->setObjectName(u"accountSoapUrl"_s);
    m_soapUrl->setFixedWidth(width);
    m_soapUrl->setPlaceholderText(tr("For SIM swaps; empty: the host of the base URL"));
    m_soapUrlRow = rows.add(tr("SOAP base URL"), m_soapUrl);
    m_note->setWordWrap(true);
    rows.add({}, m_note);
    m_accountName->setObjectName(u"accountNumber"_s);
    m_accountName->setFixedWidth(width);
    m_accountNameRow = rows.add(tr("Account number"), m_accountName);
}

void AccountFields::buildBudget(FieldRows &rows)
{
    rows.addHeading(tr("Budget"));
    m_rate->setObjectName(u"accountRate"_s);
    m_rate->setRange(0.1, 1000);
    m_rate->setDecimals(1);
    m_rate->setFixedWidth(m_theme.dp(110));
    rows.add(tr("Calls per second"), m_rate, tr("Reads and writes together"));
    m_inFlight->setObjectName(u"accountInFlight"_s);
    m_inFlight->setRange(1, 100);
    m_inFlight->setFixedWidth(m_theme.dp(110));
    rows.add(tr("Calls at once"), m_inFlight, tr("Control Center allows one on most pods"));
    m_writes->setObjectName(u"accountWrites"_s);
    m_writes->setRange(0, 100'000);
    m_writes->setSpecialValueText(tr("no limit"));
    m_writes->setFixedWidth(qMax(m_theme.dp(110), m_writes->sizeHint().width()));
    rows.add(tr("Changes per minute"), m_writes, tr("0 = no limit of its own"));
    m_lines->setObjectName(u"accountLinesPerCall"_s);
    m_lines->setRange(1, kMostLinesPerCall);
    m_lines->setFixedWidth(m_theme.dp(110));
    m_linesRow = rows.add(tr("Lines per call"), m_lines,
        tr("Suspend, restore and plan change; each line is still proved by a reading of its own"));
    m_writesOn->setObjectName(u"accountWritesOn"_s);
    m_writesOn->setAccessibleName(tr("Changes may be sent; off: only reads"));
    rows.add({}, m_writesOn);
}

void AccountFields::connectFields()
{
    for (QLineEdit *field : {m_name, m_accountName, m_soapUrl})
        connect(field, &QLineEdit::textEdited, this, &AccountFields::edited);
    connect(m_baseUrl, &QComboBox::editTextChanged, this, &AccountFields::urlTyped);
    connect(m_preset, &QComboBox::activated, this, &AccountFields::takePreset);
    connect(m_writesOn, &QCheckBox::clicked, this, [this] { m_writesChosen = true; });
    connect(m_advanced, &AdvancedFields::edited, this, &AccountFields::edited);
    connect(m_advanced, &AdvancedFields::proxyChosen, this, &AccountFields::proxyChosen);
    connect(m_baseUrl, &QComboBox::activated, this,
        [this](int index) { m_baseUrl->setEditText(m_baseUrl->itemData(index).toString()); });
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &AccountFields::edited);
    connect(m_inFlight, &QSpinBox::valueChanged, this, &AccountFields::edited);
    connect(m_writes, &QSpinBox::valueChanged, this, &AccountFields::edited);
    connect(m_lines, &QSpinBox::valueChanged, this, &AccountFields::edited);
    connect(m_writesOn, &QCheckBox::toggled, this, &AccountFields::edited);
    connect(m_carrier, &QComboBox::activated, this, [this] {
        takeCarrier();
        Q_EMIT carrierChosen();
        Q_EMIT edited();
    });
}

void AccountFields::show(const CarrierAccount &account)
{
    const QSignalBlocker quiet(this);
    m_shown = account;
    m_carrier->setCurrentIndex(m_carrier->findData(static_cast<int>(account.carrier)));
    // What was sent under one API cannot be asked about under another.
    m_carrier->setEnabled(!account.id.isValid());
    fillPresets();
    m_name->setText(account.name);
    m_accountName->setText(account.accountName);
    m_writesChosen = account.id.isValid();
    m_writesOn->setChecked(account.writesOn);
    m_soapUrl->setText(account.soapBaseUrl.toString());
    m_advanced->show(account);
    if (account.id.isValid()) {
        m_baseUrl->setEditText(account.baseUrl.toString());
        m_rate->setValue(account.budget.callsPerSecond);
        m_inFlight->setValue(account.budget.maxInFlight);
        m_writes->setValue(account.budget.writesPerMinute);
        m_lines->setValue(account.budget.linesPerCall);
        const QList<BaseUrlPreset> presets = baseUrlPresets(account.carrier);
        m_preset->setCurrentIndex(-1);
        for (int i = 0; i < static_cast<int>(presets.size()); ++i) {
            if (presets.at(i).url == account.baseUrl.toString())
                m_preset->setCurrentIndex(i);
        }
        showRows();
    } else {
        takeCarrier();
    }
}

Carrier AccountFields::carrier() const
{
    return static_cast<Carrier>(m_carrier->currentData().toInt());
}

/// A new account starts with what the carrier publishes.
void AccountFields::takeCarrier()
{
    const RateBudget budget = defaultBudget(carrier());
    m_rate->setValue(budget.callsPerSecond);
    m_inFlight->setValue(budget.maxInFlight);
    m_writes->setValue(budget.writesPerMinute);
    m_lines->setValue(budget.linesPerCall);
    fillPresets();
    m_advanced->takeCarrier(carrier());
    takePreset(0);
    showRows();
}

void AccountFields::showRows()
{
    const bool jasper = carrier() == Carrier::Jasper;
    m_accountNameRow->setVisible(!jasper);
    m_presetRow->setVisible(jasper);
    m_soapUrlRow->setVisible(jasper);
    m_linesRow->setVisible(defaultBudget(carrier()).linesPerCall > 1);
    showNote();
}

void AccountFields::fillPresets()
{
    const QSignalBlocker quietUrl(m_baseUrl);
    const QSignalBlocker quietPreset(m_preset);
    m_baseUrl->clear();
    m_preset->clear();
    const QList<BaseUrlPreset> presets = baseUrlPresets(carrier());
    for (const BaseUrlPreset &preset : presets) {
        m_preset->addItem(preset.name);
        if (!preset.url.isEmpty())
            m_baseUrl->addItem(tr("%1 – %2").arg(preset.name, preset.url), preset.url);
    }
    m_accountName->setPlaceholderText(carrier() == Carrier::ThingSpace
            ? tr("0000123456-00001")
            : tr("Billing account, if changes need it"));
}

/// A start that can be changed by hand: what counts is printed in the customer's own Knowledge Base.
void AccountFields::takePreset(int index)
{
    const BaseUrlPreset preset = baseUrlPresets(carrier()).value(index);
    m_preset->setCurrentIndex(index);
    m_baseUrl->setEditText(preset.url);
    m_soapUrl->setText(preset.soapUrl);
    showNote();
    Q_EMIT edited();
}

void AccountFields::showNote()
{
    const QString note = carrier() == Carrier::Jasper
        ? baseUrlPresets(carrier()).value(m_preset->currentIndex()).note
        : QString();
    m_note->setText(note);
    m_note->parentWidget()->setVisible(!note.isEmpty());
}

void AccountFields::urlTyped()
{
    if (!m_writesChosen)
        m_writesOn->setChecked(writesOnAtFirst(QUrl(m_baseUrl->currentText())));
    Q_EMIT edited();
}

bool AccountFields::hasProxy() const
{
    return m_advanced->hasProxy();
}

Result<CarrierAccount> AccountFields::account() const
{
    CarrierAccount account = m_shown;
    account.carrier = carrier();
    account.name = m_name->text().trimmed();
    account.accountName = carrier() == Carrier::Jasper ? QString() : m_accountName->text().trimmed();
    account.budget = {m_rate->value(), m_inFlight->value(), m_writes->value(), m_lines->value()};
    account.writesOn = m_writesOn->isChecked();
    const auto url = checkedBaseUrl(m_baseUrl->currentText());
    if (!url)
        return url.failure();
    account.baseUrl = *url;
    account.soapBaseUrl = {};
    if (const QString soap = m_soapUrl->text().trimmed(); carrier() == Carrier::Jasper && !soap.isEmpty()) {
        const auto soapUrl = checkedBaseUrl(soap);
        if (!soapUrl)
            return soapUrl.failure();
        account.soapBaseUrl = *soapUrl;
    }
    LK_TRY(m_advanced->apply(account));
    account.timing = timingOf(account);
    LK_TRY(checkAccount(account));
    return account;
}

} // namespace lk::ui
