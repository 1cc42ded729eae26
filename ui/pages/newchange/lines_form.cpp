// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/lines_form.h"

#include "core/base/text.h"
#include "core/settings/settings.h"
#include "ui/models/column_memory.h"
#include "ui/pages/newchange/column_table.h"
#include "ui/pages/newchange/list_notes.h"
#include "ui/pages/newchange/problem_rows_model.h"
#include "ui/pages/newchange/repair_panel.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

LinesForm::LinesForm(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_memory(services.settings),
      m_reader(new ListReader(this)),
      m_banner(new Banner(services.theme, Banner::Kind::Danger)),
      m_empty(new QWidget),
      m_dropZone(new DropZone(services.theme)),
      m_pasted(new QPlainTextEdit),
      m_readingPart(new QWidget),
      m_readingText(new TextLabel(services.theme)),
      m_progress(new QProgressBar),
      m_loaded(new QWidget),
      m_name(new TextLabel(services.theme, TextSize::Body, &Tokens::text, QFont::DemiBold)),
      m_counts(new SegmentBar(services.theme)),
      m_repairs(new RepairPanel(services.theme)),
      m_notes(new ListNotes(services.theme)),
      m_columns(new ColumnTable(services.theme)),
      m_problems(new ProblemRowsModel(this)),
      m_problemTable(new TableView(services.theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(services.theme.dp(8));
    column->addWidget(m_banner);
    column->addWidget(m_empty);
    column->addWidget(m_readingPart);
    column->addWidget(m_loaded, 1);
    m_banner->setObjectName(u"linesBanner"_s);
    m_banner->setDismissible(true);
    m_banner->hide();
    buildEmpty();
    buildReading();
    buildLoaded();
    connectReader();
    showPart(m_empty);
}

void LinesForm::buildEmpty()
{
    const Theme &theme = m_services.theme;
    m_dropZone->setObjectName(u"dropZone"_s);
    m_dropZone->setTexts(tr("Drop a device list here"),
        tr("An XLSX, CSV or text file with ICCIDs, IMEIs or numbers. Loading it sends nothing to a "
           "carrier."));
    auto *row = new QHBoxLayout(m_empty);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.dp(12));
    row->addWidget(m_dropZone, 3);
    row->addWidget(pasteBox(), 2);
    connect(m_dropZone, &DropZone::browseRequested, this, &LinesForm::browse);
    connect(m_dropZone, &DropZone::pasteRequested, this, &LinesForm::paste);
    connect(m_dropZone, &DropZone::textDropped, this, &LinesForm::openText);
    connect(m_dropZone, &DropZone::filesDropped, this, &LinesForm::drop);
}

QWidget *LinesForm::pasteBox()
{
    const Theme &theme = m_services.theme;
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(8));
    m_pasted->setObjectName(u"pasteBox"_s);
    m_pasted->setAccessibleName(tr("Pasted list"));
    m_pasted->setPlaceholderText(tr("… or paste or type identifiers here, one per row or side by "
                                    "side:\n\n89148000004100270001\n89011702004100270002"));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFont(theme.mono());
    auto *use = new QPushButton(theme.icon(u"check"_s), tr("&Use this text"));
    use->setObjectName(u"usePasted"_s);
    use->setEnabled(false);
    connect(m_pasted, &QPlainTextEdit::textChanged, use,
        [this, use] { use->setEnabled(!m_pasted->document()->isEmpty()); });
    connect(use, &QPushButton::clicked, this, [this] { openText(m_pasted->toPlainText()); });
    column->addWidget(m_pasted, 1);
    column->addWidget(use, 0, Qt::AlignRight);
    return box;
}

void LinesForm::buildReading()
{
    auto *cancel = new QPushButton(m_services.theme.icon(u"x"_s), tr("Cancel reading"));
    cancel->setObjectName(u"cancelReading"_s);
    m_progress->setAccessibleName(tr("Reading the list"));
    auto *row = new QHBoxLayout(m_readingPart);
    row->setContentsMargins(0, m_services.theme.dp(6), 0, m_services.theme.dp(6));
    row->setSpacing(m_services.theme.dp(12));
    row->addWidget(m_readingText);
    row->addWidget(m_progress, 1);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, m_reader, &ListReader::cancel);
}

void LinesForm::buildLoaded()
{
    const Theme &theme = m_services.theme;
    auto *another = new QPushButton(theme.icon(u"upload"_s), tr("Choose another &list"));
    another->setObjectName(u"anotherList"_s);
    connect(another, &QPushButton::clicked, this, &LinesForm::clear);
    m_name->setElided(true);
    m_counts->setTitle(tr("Rows of the list"));
    m_counts->setLegendVisible(true);
    m_problemTable->setObjectName(u"problemTable"_s);
    m_problemTable->setAccessibleName(tr("Rows that need a look"));
    m_problemTable->setEmptyText(tr("Every row can be used."));
    m_problemTable->setModel(m_problems);
    m_problemTable->setColumn(ProblemRowsModel::FileRow, ColumnKind::Number, 64);
    m_problemTable->setColumn(ProblemRowsModel::Identifier, ColumnKind::Identifier, 190);
    m_problemTable->setColumn(ProblemRowsModel::Verdict, ColumnKind::State, 112);
    m_problemTable->setColumn(ProblemRowsModel::Why, ColumnKind::Text, 340);
    m_problemTable->setColumn(ProblemRowsModel::Fix, ColumnKind::Quiet, 270);
    m_problemTable->horizontalHeader()->setStretchLastSection(true);
    keepColumns(*m_problemTable, m_services.settings);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.dp(12));
    head->addWidget(m_name);
    head->addStretch(1);
    head->addWidget(another);
    m_problemTable->setMinimumHeight(theme.dp(220));
    auto *column = new QVBoxLayout(m_loaded);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(8));
    column->addLayout(head);
    column->addWidget(m_counts);
    column->addWidget(m_repairs);
    column->addWidget(m_notes);
    column->addWidget(m_columns);
    column->addWidget(m_problemTable, 1);
    connect(m_columns, &ColumnTable::mapEdited, this, &LinesForm::editColumns);
    connect(m_notes, &ListNotes::forgetRequested, this, &LinesForm::forgetLayout);
    connect(m_repairs, &RepairPanel::sheetChosen, m_reader, &ListReader::readSheet);
    connect(m_repairs, &RepairPanel::consentChanged, m_reader, &ListReader::readWithConsent);
}

void LinesForm::connectReader()
{
    m_reader->setLayouts(m_memory.book());
    connect(m_reader, &ListReader::started, this, &LinesForm::reading);
    connect(m_reader, &ListReader::finished, this, &LinesForm::take);
    connect(m_reader, &ListReader::failed, this, &LinesForm::takeError);
    connect(m_reader, &ListReader::progress, this, [this](int percent, qint64 rows) {
        m_progress->setValue(percent);
        const int rowCount = pluralCount(rows);
        m_readingText->setText(tr("Reading %1: %Ln row(s)", nullptr, rowCount).arg(m_reader->name()));
    });
}

void LinesForm::showPart(QWidget *part)
{
    for (QWidget *each : {m_empty, m_readingPart, m_loaded})
        each->setVisible(each == part);
}

void LinesForm::openFile(const QString &path)
{
    m_services.settings.setLastFolder(QFileInfo(path).absolutePath());
    m_services.settings.noteList(QFileInfo(path).absoluteFilePath());
    m_reader->readFile(path);
}

void LinesForm::openText(const QString &text)
{
    m_reader->readText(text, tr("pasted list"));
}

std::optional<ListOrigin> LinesForm::origin() const
{
    return m_list || isReading() ? std::optional(m_reader->origin()) : std::nullopt;
}

void LinesForm::openAs(const ListOrigin &origin)
{
    m_reader->readAs(origin);
}

void LinesForm::browse()
{
    auto *dialog = new QFileDialog(this, tr("Open a device list"), m_services.settings.lastFolder(),
        tr("Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LinesForm::openFile);
    dialog->open();
}

void LinesForm::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().isEmpty()) {
        openText(text);
        return;
    }
    m_banner->setKind(Banner::Kind::Warning);
    m_banner->setText(
        tr("The clipboard holds no text, so nothing was loaded. Copy the identifiers first, or type them."));
    m_banner->show();
    m_pasted->setFocus();
}

void LinesForm::drop(const QStringList &paths)
{
    if (paths.size() == 1) {
        openFile(paths.first());
        return;
    }
    m_banner->setKind(Banner::Kind::Warning);
    m_banner->setText(tr("A change takes one list; nothing was loaded. Drop one file."));
    m_banner->show();
}

void LinesForm::setSampleList(const QString &path)
{
    m_samplePath = path;
    if (m_sample == nullptr) {
        m_sample = m_dropZone->addButton(u"star"_s, tr("Use the &sample list (300 lines, three carriers)"));
        m_sample->setObjectName(u"sampleList"_s);
        connect(m_sample, &QPushButton::clicked, this, [this] { m_reader->readFile(m_samplePath); });
    }
    m_sample->setVisible(!path.isEmpty());
}

void LinesForm::clear()
{
    m_reader->cancel();
    m_list.reset();
    m_problems->setList(nullptr);
    m_banner->hide();
    showPart(m_empty);
    Q_EMIT listChanged();
}

void LinesForm::reading(const QString &name)
{
    m_banner->hide();
    m_list.reset();
    m_progress->setValue(0);
    m_readingText->setText(tr("Reading %1").arg(name));
    showPart(m_readingPart);
    Q_EMIT listChanged();
}

void LinesForm::take(const std::shared_ptr<const LoadedList> &list)
{
    m_list = list;
    m_name->setText(list->list.source);
    m_repairs->setList(*list);
    m_columns->setMap(list->list.columns);
    const bool kept = std::exchange(m_edited, false) && m_memory.remember(list->list);
    m_reader->setLayouts(m_memory.book());
    m_notes->setList(list->list, kept);
    m_problems->setList(list);
    m_problemTable->setVisible(!list->problems.empty());
    showCounts();
    showPart(m_loaded);
    Q_EMIT listChanged();
}

void LinesForm::takeError(const Error &error)
{
    m_edited = false;
    m_banner->setKind(error.detail == "cancelled"_L1 ? Banner::Kind::Info : Banner::Kind::Danger);
    m_banner->setText(error.message);
    m_banner->show();
    // After a mapping that cannot be used, the table stays so that it can be put right.
    const bool mapping = error.kind == ErrorKind::Usage && error.detail.isEmpty();
    showPart(mapping ? m_loaded : m_empty);
    m_problems->setList(nullptr);
    Q_EMIT listChanged();
}

void LinesForm::editColumns(const intake::ColumnMap &map)
{
    m_edited = true;
    m_reader->readAgain(map);
}

void LinesForm::forgetLayout(const QString &key)
{
    m_memory.forget(key);
    m_reader->setLayouts(m_memory.book());
    m_reader->readAfresh();
}

void LinesForm::showCounts()
{
    m_counts->setSegments({{Tone::Success, m_list->usable - m_list->warnings, tr("Usable")},
        {Tone::Warning, m_list->warnings, tr("Usable with a warning")},
        {Tone::Danger, m_list->blocked, tr("Blocked")}});
}

QString LinesForm::summary() const
{
    if (isReading())
        return tr("Reading %1…").arg(m_reader->name());
    if (!m_list)
        return {};
    const int rowCount = pluralCount(m_list->list.rows.size());
    QStringList parts{m_list->list.source, tr("%Ln row(s)", nullptr, rowCount)};
    const int blocked = pluralCount(m_list->blocked);
    if (m_list->blocked > 0)
        parts.append(tr("%Ln blocked", nullptr, blocked));
    const int duplicates = pluralCount(m_list->duplicates);
    if (m_list->duplicates > 0)
        parts.append(tr("%Ln duplicate(s)", nullptr, duplicates));
    return parts.join(u" · "_s);
}

} // namespace lk::ui
