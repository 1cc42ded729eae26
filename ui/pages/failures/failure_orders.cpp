// SPDX-License-Identifier: Apache-2.0
// What the triage desk lets be done with lines of any number, beside the decisions about them.
#include "core/base/text.h"
#include "core/store/store_reader.h"
#include "ui/models/decision_desk.h"
#include "ui/models/lines_list_model.h"
#include "ui/models/read_now.h"
#include "ui/pages/failures/failures_page.h"
#include "ui/pages/failures/line_files.h"
#include "ui/services.h"
#include "ui/widgets/kept_selection.h"

#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

using Places = std::vector<store::TroublePlace>;

QList<DeviceChangeId> linesOf(const Places &places)
{
    QList<DeviceChangeId> lines;
    lines.reserve(static_cast<qsizetype>(places.size()));
    for (const store::TroublePlace &place : places)
        lines.append(place.line);
    return lines;
}

} // namespace

void FailuresPage::withLinesMeant(const std::function<void(const Places &)> &use)
{
    if (areSomeMeant()) {
        Places places;
        m_selected->forEachRow([&](int row) { places.push_back(m_lines->placeAt(row)); });
        use(places);
        return;
    }
    m_services.reader.ask<Places>(
        this,
        [filter = m_lines->filter()](
            store::Database &database) { return store::readTroublePlaces(database, filter); },
        [this, use](const Result<Places> &places) {
            if (!places)
                emit showMessage(places.error().message);
            else if (places->empty())
                emit showMessage(tr("There is no line any more that this can be about."));
            else
                use(*places);
        },
        &m_chosen);
}

/// A line whose outcome is unknown is verified anew, which reads it; the others are only read.
void FailuresPage::askCarrier()
{
    withLinesMeant([this](const Places &places) {
        QList<DeviceChangeId> unknown;
        QList<DeviceChangeId> others;
        for (const store::TroublePlace &place : places)
            (place.state == ChangeState::Unknown ? unknown : others).append(place.line);
        if (!unknown.isEmpty())
            m_desk->ask(store::PersonDecision::AskCarrier, unknown);
        m_readNow->read(others);
    });
}

void FailuresPage::replan()
{
    withLinesMeant([this](const Places &places) { m_files->makeList(linesOf(places)); });
}

void FailuresPage::askTicketPack()
{
    withLinesMeant([this](const Places &places) {
        const QList<DeviceChangeId> lines = linesOf(places);
        if (!m_files->fitsPack(lines.size()))
            return;
        const int count = pluralCount(lines.size());
        auto *dialog = new QFileDialog(
            this, tr("Save a ticket pack about %Ln line(s)", nullptr, count), {}, tr("Zip (*.zip)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"zip"_s);
        dialog->selectFile(u"carrier-ticket.zip"_s);
        connect(dialog, &QFileDialog::fileSelected, this,
            [this, lines](const QString &path) { m_files->writePack(lines, path); });
        dialog->open();
    });
}

} // namespace lk::ui
