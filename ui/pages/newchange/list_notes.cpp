// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/list_notes.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

ListNotes::ListNotes(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_hidden(new Banner(theme, Banner::Kind::Warning)),
      m_layout(new Banner(theme, Banner::Kind::Info))
{
    m_hidden->setObjectName(u"hiddenNote"_s);
    m_layout->setObjectName(u"layoutNote"_s);
    QPushButton *forget = m_layout->addButton(tr("&Forget it"));
    forget->setObjectName(u"forgetLayout"_s);
    forget->setAccessibleName(tr("Forget how these columns are read"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(8));
    column->addWidget(m_hidden);
    column->addWidget(m_layout);
    connect(forget, &QPushButton::clicked, this, [this] { Q_EMIT forgetRequested(m_key); });
    hide();
}

void ListNotes::setList(const intake::DeviceList &list, bool kept)
{
    m_key = list.layout;
    const bool hidden = !list.hidden.isEmpty();
    const bool layout = list.remembered.has_value() || kept;
    if (hidden)
        m_hidden->setText(hiddenText(list.hidden));
    if (layout)
        m_layout->setText(layoutText(list, kept));
    m_hidden->setVisible(hidden);
    m_layout->setVisible(layout);
    setVisible(hidden || layout);
}

QString ListNotes::hiddenText(const intake::HiddenParts &hidden) const
{
    const int rows = pluralCount(hidden.rows);
    const int columns = pluralCount(hidden.columns);
    QStringList parts;
    if (hidden.rows > 0 && hidden.filtered)
        parts.append(tr("A filter is on, and %Ln row(s) of this sheet do not show.", nullptr, rows));
    else if (hidden.rows > 0)
        parts.append(tr("%Ln row(s) of this sheet do not show.", nullptr, rows));
    if (hidden.columns > 0)
        parts.append(tr("%Ln column(s) of this sheet do not show.", nullptr, columns));
    parts.append(
        tr("What is hidden was read like the rest. Remove it from the list if it shall not change."));
    return parts.join(u' ');
}

QString ListNotes::layoutText(const intake::DeviceList &list, bool kept) const
{
    if (kept)
        return tr("The columns of the next list with these titles will be read the same way.");
    return tr("The columns are read as remembered from “%1”, %2. Change them below if this list is another.")
        .arg(list.remembered->source, QLocale().toString(list.remembered->day, QLocale::ShortFormat));
}

} // namespace lk::ui
