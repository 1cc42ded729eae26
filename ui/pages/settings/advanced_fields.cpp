// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/advanced_fields.h"

#include "core/domain/certificate_pin.h"
#include "core/domain/timing_overrides.h"
#include "ui/models/line_cells.h"
#include "ui/pages/settings/field_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

struct TimeWords {
    QString title;
    QString hint;
};

TimeWords wordsOf(milliseconds Timing::*member)
{
    if (member == &Timing::pollFirst)
        return {AdvancedFields::tr("First question after"),
            AdvancedFields::tr("What the carrier has taken is asked for this much later")};
    if (member == &Timing::pollEvery)
        return {AdvancedFields::tr("Then ask every"), {}};
    if (member == &Timing::readBackEvery)
        return {
            AdvancedFields::tr("Read back every"), AdvancedFields::tr("After the first, closer readings")};
    if (member == &Timing::settlePatience)
        return {AdvancedFields::tr("Wait for the effect"),
            AdvancedFields::tr("What is not seen by then counts as not applied")};
    if (member == &Timing::carrierPatience)
        return {AdvancedFields::tr("Wait for news"), AdvancedFields::tr("Then the line is read")};
    if (member == &Timing::activationPatience)
        return {AdvancedFields::tr("For an activation"), {}};
    if (member == &Timing::readDeadline)
        return {AdvancedFields::tr("Longest reading"), {}};
    if (member == &Timing::writeDeadline)
        return {AdvancedFields::tr("Longest sending"), {}};
    if (member == &Timing::planFreshness)
        return {AdvancedFields::tr("Trust a reading for"),
            AdvancedFields::tr("By a check and before sending; 0: always read the line again")};
    return {AdvancedFields::tr("Quarantine"),
        AdvancedFields::tr("After a lost answer nothing is sent again before this is over")};
}

int secondsOf(milliseconds duration)
{
    return static_cast<int>(duration.count() / 1000);
}

/// Seconds are set exactly and read at a glance: "14400 s = 4 h 0 min".
void showSpan(QSpinBox &time)
{
    constexpr int kPlainBelow = 120;
    const int seconds = time.value();
    time.setSuffix(seconds < kPlainBelow ? AdvancedFields::tr(" s")
                                         : AdvancedFields::tr(" s = %1").arg(durationText(seconds)));
}

} // namespace

AdvancedFields::AdvancedFields(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_toggle(new QPushButton(tr("Ad&vanced: proxy, pinned keys, times"))),
      m_proxyKind(new QComboBox),
      m_proxyHost(new QLineEdit),
      m_proxyPort(new QSpinBox),
      m_pins(new QPlainTextEdit)
{
    m_toggle->setObjectName(u"accountAdvanced"_s);
    setExpander(*m_toggle);
    auto *rows = new FieldRows(theme);
    buildRoute(*rows);
    buildTiming(*rows);
    m_content = rows;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(9));
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connectFields();
    open(false);
}

void AdvancedFields::buildRoute(FieldRows &rows)
{
    m_proxyKind->setObjectName(u"accountProxyKind"_s);
    m_proxyKind->addItem(tr("No proxy"), static_cast<int>(ProxyKind::None));
    m_proxyKind->addItem(tr("As the desktop is set"), static_cast<int>(ProxyKind::System));
    m_proxyKind->addItem(tr("HTTP proxy"), static_cast<int>(ProxyKind::Http));
    m_proxyKind->addItem(tr("SOCKS 5 proxy"), static_cast<int>(ProxyKind::Socks5));
    m_proxyKind->setFixedWidth(qMax(m_theme.dp(220), m_proxyKind->sizeHint().width()));
    rows.add(tr("Proxy"), m_proxyKind);
    m_proxyHost->setObjectName(u"accountProxyHost"_s);
    m_proxyHost->setAccessibleName(tr("Proxy host"));
    m_proxyHost->setPlaceholderText(tr("proxy.example.com"));
    m_proxyHost->setFixedWidth(m_theme.dp(312));
    m_proxyPort->setObjectName(u"accountProxyPort"_s);
    m_proxyPort->setAccessibleName(tr("Proxy port"));
    m_proxyPort->setRange(1, 65'535);
    m_proxyPort->setFixedWidth(m_theme.dp(100));
    auto *address = new QWidget;
    auto *line = new QHBoxLayout(address);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.dp(8));
    line->addWidget(m_proxyHost);
    line->addWidget(m_proxyPort);
    line->addStretch(1);
    m_proxyAddressRow = rows.add(tr("Host and port"), address);
    m_pins->setObjectName(u"accountPins"_s);
    m_pins->setTabChangesFocus(true);
    m_pins->setPlaceholderText(tr("sha256/… – one a line; empty: any trusted certificate"));
    m_pins->setFixedSize(m_theme.dp(420), m_theme.dp(66));
    rows.add(tr("Pinned keys"), m_pins);
    // Beside the field there is no room for it in a narrow window.
    auto *hint = new TextLabel(m_theme, TextSize::Small, &Tokens::textMuted);
    hint->setWordWrap(true);
    hint->setText(tr("Nothing is sent to a server with another key. While the carrier changes its key, give "
                     "the old and the new one. \"Test connection\" shows the key."));
    m_pins->setAccessibleDescription(hint->text());
    rows.add({}, hint);
}

void AdvancedFields::buildTiming(FieldRows &rows)
{
    rows.addHeading(tr("Times"));
    for (const TimingKnob &knob : kTimingKnobs) {
        auto *time = new QSpinBox;
        time->setObjectName(u"accountTime-"_s + knob.name);
        time->setRange(secondsOf(knob.floor), secondsOf(knob.ceiling));
        time->setFixedWidth(m_theme.dp(200));
        showSpan(*time);
        connect(time, &QSpinBox::valueChanged, time, [time] { showSpan(*time); });
        const TimeWords words = wordsOf(knob.member);
        rows.add(words.title, time, words.hint);
        m_times.append(time);
    }
}

void AdvancedFields::connectFields()
{
    connect(m_toggle, &QPushButton::toggled, this, &AdvancedFields::open);
    connect(m_proxyKind, &QComboBox::activated, this, [this] {
        refreshProxy();
        Q_EMIT proxyChosen();
        Q_EMIT edited();
    });
    connect(m_proxyHost, &QLineEdit::textEdited, this, &AdvancedFields::edited);
    connect(m_proxyPort, &QSpinBox::valueChanged, this, &AdvancedFields::edited);
    connect(m_pins, &QPlainTextEdit::textChanged, this, &AdvancedFields::edited);
    for (const QSpinBox *time : std::as_const(m_times))
        connect(time, &QSpinBox::valueChanged, this, &AdvancedFields::edited);
}

void AdvancedFields::open(bool opened)
{
    m_toggle->setIcon(m_theme.icon(opened ? u"chevron-down"_s : u"chevron-right"_s));
    m_content->setVisible(opened);
}

ProxyKind AdvancedFields::proxyKind() const
{
    return static_cast<ProxyKind>(m_proxyKind->currentData().toInt());
}

bool AdvancedFields::hasProxy() const
{
    return proxyKind() == ProxyKind::Http || proxyKind() == ProxyKind::Socks5;
}

void AdvancedFields::refreshProxy()
{
    m_proxyAddressRow->setVisible(hasProxy());
}

void AdvancedFields::show(const CarrierAccount &account)
{
    const QSignalBlocker quiet(this);
    m_proxyKind->setCurrentIndex(m_proxyKind->findData(static_cast<int>(account.proxy.kind)));
    m_proxyHost->setText(account.proxy.host);
    m_proxyPort->setValue(account.proxy.port > 0 ? account.proxy.port : 3128);
    m_pins->setPlainText(account.pins.join(u'\n'));
    takeCarrier(account.carrier);
    const auto timing = timingWith(account.carrier, account.timingOverrides);
    for (qsizetype i = 0; timing && i < m_times.size(); ++i)
        m_times.at(i)->setValue(secondsOf(*timing.*kTimingKnobs.at(static_cast<std::size_t>(i)).member));
    const bool standIn = account.isPractice();
    for (QSpinBox *time : std::as_const(m_times)) {
        time->setEnabled(!standIn);
        time->setToolTip(
            standIn ? tr("A stand-in carrier on this machine has times of its own.") : QString());
    }
    refreshProxy();
    m_toggle->setChecked(account.proxy.kind != ProxyKind::None || !account.pins.isEmpty()
        || !account.timingOverrides.isEmpty());
}

void AdvancedFields::takeCarrier(Carrier carrier)
{
    const Timing shipped = productionTiming(carrier);
    for (qsizetype i = 0; i < m_times.size(); ++i)
        m_times.at(i)->setValue(secondsOf(shipped.*kTimingKnobs.at(static_cast<std::size_t>(i)).member));
}

Result<void> AdvancedFields::apply(CarrierAccount &account) const
{
    account.proxy = {proxyKind(), {}, 0};
    if (hasProxy()) {
        account.proxy.host = m_proxyHost->text().trimmed();
        account.proxy.port = static_cast<quint16>(m_proxyPort->value());
        if (account.proxy.host.isEmpty())
            return fail(ErrorKind::BadInput, tr("The proxy needs a host. Nothing was saved."));
    }
    const auto pins = pinsFromText(m_pins->toPlainText());
    if (!pins)
        return pins.failure();
    account.pins = *pins;
    const Timing shipped = productionTiming(account.carrier);
    account.timingOverrides = {};
    for (qsizetype i = 0; i < m_times.size(); ++i) {
        const TimingKnob &knob = kTimingKnobs.at(static_cast<std::size_t>(i));
        const milliseconds chosen = std::chrono::seconds{m_times.at(i)->value()};
        if (chosen != shipped.*knob.member)
            account.timingOverrides.insert(knob.name, static_cast<qint64>(chosen.count()));
    }
    return {};
}

} // namespace lk::ui
