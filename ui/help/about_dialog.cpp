// SPDX-License-Identifier: Apache-2.0
#include "ui/help/about_dialog.h"

#include "core/base/component_versions.h"
#include "core/store/engine_version.h"
#include "core/store/store_reader.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QSysInfo>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

QString textOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(Services &services, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_parts(new QStandardItemModel(0, 3, this))
{
    const Theme &theme = services.theme;
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Linekeeper"));
    resize(theme.dp(640), theme.sideWidth(600, 480));
    auto *name = new TextLabel(theme, TextSize::Title, &Tokens::text, QFont::DemiBold);
    name->setText(tr("Linekeeper %1").arg(QStringLiteral(LINEKEEPER_VERSION)));
    auto *what = new TextLabel(theme, TextSize::Body, &Tokens::textMuted);
    what->setText(tr("Bulk changes on cellular lines: checked before, sent once, proved after."));
    auto *folder = new TextLabel(theme, TextSize::Small, &Tokens::textMuted);
    folder->setText(tr("Data folder: %1").arg(services.dataDir));
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    folder->setElided(true);
    auto *tabs = new QTabWidget;
    tabs->setObjectName(u"aboutTabs"_s);
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Parts of this window"));
    tabs->tabBar()->setAccessibleName(tabs->accessibleName());
    tabs->addTab(buildVersions(), tr("Versions"));
    tabs->addTab(buildLicences(), tr("Licenses"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyVersions"_s);
    connect(
        copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(versionText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.dp(22), theme.dp(20), theme.dp(22), theme.dp(18));
    column->setSpacing(theme.dp(8));
    column->addWidget(name);
    column->addWidget(what);
    column->addWidget(folder);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
}

QWidget *AboutDialog::buildVersions()
{
    m_parts->setHorizontalHeaderLabels({tr("Part"), tr("Version"), tr("License")});
    auto *table = new TableView(m_services.theme);
    table->setObjectName(u"componentTable"_s);
    table->setAccessibleName(tr("Versions"));
    table->setModel(m_parts);
    table->setColumn(0, ColumnKind::Text, 170);
    table->setColumn(1, ColumnKind::Strong, 250);
    table->setColumn(2, ColumnKind::Quiet, 130);
    table->horizontalHeader()->setStretchLastSection(true);
    addPart(u"Linekeeper"_s, QStringLiteral(LINEKEEPER_VERSION), u"Apache-2.0"_s);
    const QList<ComponentVersion> components = componentVersions();
    for (const ComponentVersion &component : components)
        addPart(component.name, component.version, component.licence);
    addPart(tr("Icons: Lucide"), {}, u"ISC"_s);
    addPart(tr("Operating system"), QSysInfo::prettyProductName(), {});
    m_services.reader.ask<QString>(this, store::readEngineVersion, [this](const Result<QString> &version) {
        if (version)
            addPart(u"SQLite"_s, *version, tr("public domain"));
    });
    return table;
}

QWidget *AboutDialog::buildLicences()
{
    auto *text = new QPlainTextEdit(QString(textOfFile(u":/licences/LICENSE"_s) + u"\n\nLucide\n\n"_s
        + textOfFile(u":/licences/resources/icons/LICENSE-lucide.txt"_s)));
    text->setObjectName(u"licenceText"_s);
    text->setAccessibleName(tr("License texts"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(m_services.theme.mono(TextSize::Small));
    return text;
}

void AboutDialog::addPart(const QString &name, const QString &version, const QString &licence)
{
    m_parts->appendRow({new QStandardItem(name), new QStandardItem(version), new QStandardItem(licence)});
}

QString AboutDialog::versionText() const
{
    QStringList lines;
    for (int row = 0; row < m_parts->rowCount(); ++row) {
        const QString version = m_parts->item(row, 1)->text();
        if (!version.isEmpty())
            lines.append(QString(m_parts->item(row, 0)->text() + u": "_s + version));
    }
    return lines.join(u'\n');
}

} // namespace lk::ui
