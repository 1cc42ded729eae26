// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/identifier_label.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

IdentifierLabel::IdentifierLabel(const Theme &theme, const QString &name, QWidget *parent)
    : PaintedButton(theme, QAccessible::Button, parent),
      m_name(name)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setToolTip(tr("Copy"));
    setIdentifier({});
    connect(this, &IdentifierLabel::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_identifier);
        emit copied(m_identifier);
    });
}

void IdentifierLabel::setIdentifier(const QString &identifier)
{
    m_identifier = identifier;
    setEnabled(!identifier.isEmpty());
    setAccessibleTexts(*this, tr("Copy %1").arg(m_name), identifier);
    updateGeometry();
    update();
}

QSize IdentifierLabel::sizeHint() const
{
    const double text = identifierWidth(m_identifier, theme().mono());
    return {qRound(text) + theme().dp(32), theme().dp(24)};
}

QSize IdentifierLabel::minimumSizeHint() const
{
    return {theme().dp(90), theme().dp(24)};
}

void IdentifierLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = theme().tokens();
    const bool active = isEnabled() && (underMouse() || hasFocus());
    if (showsFocus())
        paintFocusRing(painter, rect(), theme().dp(4), t.focus);
    const int side = theme().dp(14);
    const QRect text(theme().dp(4), 0, width() - side - theme().dp(14), height());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QString shown = m_identifier.isEmpty() ? u"–"_s : m_identifier;
    paintIdentifier(painter, QStyle::visualRect(layoutDirection(), rect(), text),
        (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, shown, theme().mono(), t.text);
    if (!isEnabled())
        return;
    const int used = qMin(text.width(), qRound(identifierWidth(shown, theme().mono())));
    const QRect icon(used + theme().dp(11), 0, side, height());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), theme(), u"copy"_s,
        active ? t.accent : t.textMuted, side);
}

} // namespace lk::ui
