// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QStandardItemModel;

namespace lk::ui {

struct Services;

/// What this program is, with which versions of which parts it runs, and under which licences.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(Services &services, QWidget *parent);

    /// The versions as text for a ticket: one part on each line.
    [[nodiscard]] QString versionText() const;

private:
    QWidget *buildVersions();
    QWidget *buildLicences();
    void addPart(const QString &name, const QString &version, const QString &licence);

    Services &m_services;
    QStandardItemModel *m_parts;
};

} // namespace lk::ui
