// SPDX-License-Identifier: Apache-2.0
// Lines that other changes have not finished with, as the check tells of them.
#include "core/base/sentence.h"
#include "core/base/text.h"
#include "ui/pages/newchange/check_view.h"
#include "ui/pages/newchange/plan_rows_model.h"
#include "ui/theme/state_look.h"
#include "ui/widgets/banner.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

void CheckView::buildCollision()
{
    m_collision->setObjectName(u"collisionBanner"_s);
    m_leaveOut = m_collision->addButton(tr("Leave them out"));
    m_leaveOut->setObjectName(u"collisionSkip"_s);
    m_waitBehind = m_collision->addButton(tr("Wait behind"));
    m_waitBehind->setObjectName(u"collisionWait"_s);
    m_openOther = m_collision->addButton(tr("Open that change"));
    m_openOther->setObjectName(u"collisionOpen"_s);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { Q_EMIT collisionChosen(OnCollision::Skip); });
    connect(m_waitBehind, &QPushButton::clicked, this,
        [this] { Q_EMIT collisionChosen(OnCollision::WaitBehind); });
    connect(m_openOther, &QPushButton::clicked, this, [this] {
        if (!m_collisions.holders.isEmpty())
            Q_EMIT changeWanted(m_collisions.holders.first().change);
    });
    m_collision->hide();
}

void CheckView::showCollisions(const Collisions &collisions)
{
    m_collisions = collisions;
    refreshCollision();
}

void CheckView::setOnCollision(OnCollision choice)
{
    if (choice == m_onCollision)
        return;
    m_onCollision = choice;
    refreshCollision();
}

void CheckView::refreshCollision()
{
    const bool waits = m_onCollision == OnCollision::WaitBehind;
    m_rows->setCollisions(m_collisions.rows, m_onCollision);
    m_collision->setVisible(!m_collisions.holders.isEmpty());
    m_leaveOut->setVisible(waits);
    m_waitBehind->setVisible(!waits);
    if (m_collisions.holders.isEmpty())
        return;
    QStringList sentences;
    for (const Collisions::Holder &holder :
        m_collisions.holders.first(qMin<qsizetype>(3, m_collisions.holders.size()))) {
        const int lines = pluralCount(holder.lines);
        sentences.append(
            tr("%Ln line(s) are in change #%1 (%2).", nullptr, lines)
                .arg(QString::number(holder.change.value), withinSentence(lookOf(holder.state).word)));
    }
    if (m_collisions.holders.size() > 3) {
        const int others = pluralCount(m_collisions.holders.size() - 3);
        sentences.append(tr("More are in %Ln other change(s).", nullptr, others));
    }
    sentences.append(
        waits ? tr("Here they wait until that has settled them.") : tr("They are left out of this one."));
    m_openOther->setText(tr("Open #%1").arg(m_collisions.holders.first().change.value));
    m_collision->setText(sentences.join(u' '));
}

} // namespace lk::ui
