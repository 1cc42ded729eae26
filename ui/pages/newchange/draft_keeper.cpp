// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/draft_keeper.h"

#include "core/store/store_reader.h"
#include "ui/pages/newchange/accept_panel.h"
#include "ui/pages/newchange/form_memory.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/run_order_form.h"
#include "ui/pages/newchange/what_form.h"
#include "ui/services.h"

#include <QJsonArray>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

namespace {

/// Among the fields of the form: how the change is to run.
const QString kRunKey = u"howToRun"_s;

QJsonObject originJson(const ListOrigin &origin)
{
    QJsonArray repairs;
    for (const intake::RepairKind kind : intake::kAllRepairKinds) {
        if (origin.repairs.contains(kind))
            repairs.append(intake::toText(kind));
    }
    QJsonObject json{{u"sheet"_s, origin.sheet}, {u"repairs"_s, repairs}};
    if (!origin.columns)
        return json;
    QJsonArray columns;
    for (const intake::Column &column : origin.columns->columns)
        columns.append(QJsonObject{{u"index"_s, column.index}, {u"header"_s, column.header},
            {u"role"_s, static_cast<int>(column.role)}, {u"asks"_s, static_cast<int>(column.request)}});
    json.insert(u"columns"_s, columns);
    json.insert(u"delimiter"_s, QString(origin.columns->delimiter));
    json.insert(u"titles"_s, origin.columns->hasHeader);
    return json;
}

std::optional<intake::ColumnMap> columnsFrom(const QJsonObject &json)
{
    const QString delimiter = json.value("delimiter"_L1).toString();
    if (!json.contains("columns"_L1) || delimiter.size() != 1)
        return std::nullopt;
    intake::ColumnMap map{
        .delimiter = delimiter.at(0), .hasHeader = json.value("titles"_L1).toBool(), .columns = {}};
    const QJsonArray columns = json.value("columns"_L1).toArray();
    for (const QJsonValue &value : columns) {
        const QJsonObject column = value.toObject();
        const int role = column.value("role"_L1).toInt(-1);
        const int asks = column.value("asks"_L1).toInt(-1);
        if (role < 0 || role > static_cast<int>(intake::ColumnRole::AnyIdentifier) || asks < 0
            || asks >= static_cast<int>(intake::kAllRequestRoles.size()))
            return std::nullopt;
        map.columns.append({.index = column.value("index"_L1).toInt(),
            .header = column.value("header"_L1).toString(),
            .role = static_cast<intake::ColumnRole>(role),
            .request = static_cast<intake::RequestRole>(asks)});
    }
    return map;
}

ListOrigin originFrom(const settings::ChangeDraft &draft)
{
    ListOrigin origin{.fromFile = !draft.listPath.isEmpty(),
        .path = draft.listPath,
        .text = draft.listText,
        .name = draft.listName,
        .columns = columnsFrom(draft.reading),
        .sheet = draft.reading.value("sheet"_L1).toString(),
        .repairs = {}};
    const QJsonArray repairs = draft.reading.value("repairs"_L1).toArray();
    for (const QJsonValue &value : repairs) {
        if (const auto kind = intake::repairFromText(value.toString()))
            origin.repairs.insert(*kind);
    }
    return origin;
}

} // namespace

DraftKeeper::DraftKeeper(Services &services, WhatForm &what, LinesForm &lines, AcceptPanel &accept,
    RunOrderForm &run, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_what(what),
      m_lines(lines),
      m_accept(accept),
      m_run(run),
      m_file(services.dataDir),
      m_blankForm(formValues(what))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(700ms);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::write);
}

DraftKeeper::~DraftKeeper()
{
    if (!m_soon.isActive())
        return;
    const settings::ChangeDraft draft = present();
    if (isBlank(draft)) {
        m_file.discard();
        return;
    }
    if (const auto saved = m_file.save(draft); !saved)
        qWarning("%s", qUtf8Printable(saved.error().message));
}

settings::ChangeDraft DraftKeeper::present() const
{
    settings::ChangeDraft draft{
        .form = formValues(m_what), .accepted = m_accept.acceptance(), .savedAt = m_services.clock.utcNow()};
    if (const auto order = m_run.order())
        draft.form.insert(kRunKey, toJson(*order));
    const auto origin = m_lines.origin();
    if (!origin)
        return draft;
    draft.listPath = origin->fromFile ? origin->path : QString();
    draft.listText = origin->fromFile ? QString() : origin->text;
    draft.listName = origin->name;
    draft.reading = originJson(*origin);
    return draft;
}

bool DraftKeeper::isBlank(const settings::ChangeDraft &draft) const
{
    QJsonObject form = draft.form;
    form.remove(kRunKey); // how to run alone is no change
    return draft.listPath.isEmpty() && draft.listText.isEmpty() && form == m_blankForm;
}

void DraftKeeper::note()
{
    if (!m_bringingBack)
        m_soon.start();
}

void DraftKeeper::write()
{
    const settings::ChangeDraft draft = present();
    if (isBlank(draft))
        return discard();
    m_services.reader.ask<bool>(
        this,
        [file = m_file, draft](store::Database &) -> Result<bool> {
            LK_TRY(file.save(draft));
            return true;
        },
        [](const Result<bool> &saved) {
            if (!saved)
                qWarning("%s", qUtf8Printable(saved.error().message));
        });
}

void DraftKeeper::discard()
{
    m_soon.stop();
    // Behind a writing that may still wait there.
    m_services.reader.ask<bool>(
        this,
        [file = m_file](store::Database &) -> Result<bool> {
            file.discard();
            return true;
        },
        [](const Result<bool> &) {});
}

void DraftKeeper::restore()
{
    using Found = std::optional<settings::ChangeDraft>;
    m_services.reader.ask<Found>(
        this, [file = m_file](store::Database &) -> Result<Found> { return file.load(); },
        [this](const Result<Found> &found) {
            // Whoever has begun something else does not want the old one on top.
            if (found && *found && isBlank(present()) && !m_lines.isReading())
                bringBack(**found);
        });
}

void DraftKeeper::bringBack(const settings::ChangeDraft &draft)
{
    m_bringingBack = true;
    m_accept.setAcceptance(draft.accepted);
    setFormValues(m_what, draft.form);
    const QJsonObject run = draft.form.value(kRunKey).toObject();
    if (const auto order = runOrderFromJson(run); order && !run.isEmpty())
        m_run.setOrder(*order);
    if (!draft.listPath.isEmpty() || !draft.listText.isEmpty())
        m_lines.openAs(originFrom(draft));
    m_bringingBack = false;
    Q_EMIT restored(draft.savedAt);
}

} // namespace lk::ui
