// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livechange/call_view.h"

#include "core/store/store_reader.h"
#include "ui/models/line_cells.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

CallView::CallView(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_toggle(new QToolButton),
      m_body(new QWidget),
      m_which(new QComboBox),
      m_text(new QPlainTextEdit)
{
    const Theme &theme = services.theme;
    m_toggle->setObjectName(u"carrierCall"_s);
    m_toggle->setText(tr("Carrier call"));
    m_toggle->setIcon(theme.icon(u"chevron-right"_s));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setExpander(*m_toggle);
    m_toggle->setAutoRaise(true);
    setChoiceName(*m_which, tr("Which call"));
    m_text->setObjectName(u"callText"_s);
    m_text->setAccessibleName(tr("Carrier call, secrets withheld"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(theme.mono(TextSize::Small));
    m_text->setMinimumHeight(theme.dp(190));
    connect(
        &theme, &Theme::changed, this, [this] { m_text->setFont(m_services.theme.mono(TextSize::Small)); });
    auto *inner = new QVBoxLayout(m_body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme.dp(6));
    inner->addWidget(m_which);
    inner->addWidget(m_text);
    m_body->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(6));
    column->addWidget(m_toggle);
    column->addWidget(m_body);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        m_toggle->setIcon(m_services.theme.icon(open ? u"chevron-down"_s : u"chevron-right"_s));
        m_body->setVisible(open);
        load();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, &CallView::load);
}

void CallView::setStory(const QList<StoryStep> &story)
{
    QList<qint64> seqs;
    QStringList names;
    for (const StoryStep &step : story) {
        if (!step.hasCall)
            continue;
        seqs.append(step.seq);
        names.append(tr("%1 – %2").arg(utcClock(step.at), step.title));
    }
    if (seqs == m_seqs)
        return;
    m_seqs = seqs;
    m_which->blockSignals(true);
    m_which->clear();
    m_which->addItems(names);
    m_which->setCurrentIndex(static_cast<int>(names.size()) - 1); // the newest
    m_which->blockSignals(false);
    m_toggle->setEnabled(!seqs.isEmpty());
    m_toggle->setToolTip(
        seqs.isEmpty() ? tr("Nothing was said to the carrier about this line yet") : QString());
    load();
}

void CallView::load()
{
    const qint64 seq = m_seqs.value(m_which->currentIndex());
    if (!m_toggle->isChecked() || seq == m_shown)
        return;
    m_shown = seq;
    m_text->clear();
    if (seq == 0)
        return;
    m_services.reader.ask<QByteArray>(
        this, [seq](store::Database &database) { return store::readAuditPayload(database, seq); },
        [this, seq](const Result<QByteArray> &payload) {
            if (seq != m_shown)
                return;
            if (!payload)
                emit failed(payload.error());
            else
                m_text->setPlainText(
                    payload->isEmpty() ? tr("This call is no longer kept.") : readableCall(*payload));
        },
        &m_shown);
}

} // namespace lk::ui
