// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/newchange/list_reader.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace lk::ui {

class TextLabel;
class Theme;

/// The sheets of a workbook to choose from, and the repairs that occur in the list, one box to consent to
/// each kind. Hidden while there is neither.
class RepairPanel : public QWidget {
    Q_OBJECT

public:
    explicit RepairPanel(const Theme &theme, QWidget *parent = nullptr);

    void setList(const LoadedList &list);

Q_SIGNALS:
    /// The operator wants another sheet: read the list again.
    void sheetChosen(const QString &sheet);
    /// The operator accepts or refuses a kind: read the list again.
    void consentChanged(lk::intake::RepairKind kind, bool accepted);

private:
    void setSheets(const intake::DeviceList &list);
    void setRepairs(const LoadedList &list);

    QWidget *m_sheetPart;
    QComboBox *m_sheets;
    TextLabel *m_title;
    QVBoxLayout *m_boxes;
    QList<QCheckBox *> m_shown;
};

} // namespace lk::ui
