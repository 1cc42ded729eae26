// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/domain/change_spec.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QStackedLayout;

namespace lk::ui {

class Banner;
class KnownLinesModel;
class LineView;
class LinesList;
class LinesWork;
class ReadNow;
struct Services;

/// The inventory: a list of every line, and everything about one of them (Line 360).
class LinesPage : public QWidget {
    Q_OBJECT

public:
    explicit LinesPage(Services &services, QWidget *parent = nullptr);

    /// Lists the lines with this text: one part of an identifier, or many whole ones.
    void find(const QString &text);
    /// Shows everything about the line of this inventory row.
    void openLine(qint64 row);
    void showList();
    void exportTo(const QString &path);
    void writeTicketPack(const QString &path);
    /// A file is being written.
    [[nodiscard]] bool isWriting() const;

Q_SIGNALS:
    void openChange(lk::BulkChangeId id);
    /// A new change with this list of lines (CSV with a heading), of that kind if one was chosen.
    void newChangeWanted(const QString &list, std::optional<lk::ChangeKind> kind);
    void settingsWanted();
    void showMessage(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void makeActions();
    QAction *addCommand(const QString &name, const QString &icon, const QString &text,
        const QKeySequence &keys, void (LinesPage::*act)());
    QAction *addTableCommand(const QString &name, const QString &icon, const QString &text,
        const QKeySequence &keys, void (LinesPage::*act)());
    void connectParts();
    void showCommands();
    void refresh();
    void openCurrent();
    void readChosen();
    void beginChange();
    void beginChangeOf(const std::vector<qint64> &rows, std::optional<ChangeKind> kind);
    void askExport();
    void askTicketPack();
    void copyCells();
    void copyNames();
    void copy(bool names);
    void showMenu(const QPoint &position);
    void tell(const QString &sentence, bool good);
    [[nodiscard]] bool isListShown() const;
    /// What a command is about: the line shown, else those selected.
    [[nodiscard]] std::vector<qint64> chosenRows() const;
    [[nodiscard]] qint64 chosenCount() const;

    Services &m_services;
    KnownLinesModel *m_lines;
    LinesList *m_list;
    LineView *m_view;
    ReadNow *m_readNow;
    Banner *m_banner;
    LinesWork *m_work;
    QStackedLayout *m_stack;
    QAction *m_open = nullptr;
    QAction *m_read = nullptr;
    QAction *m_change = nullptr;
    QAction *m_export = nullptr;
    QAction *m_pack = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyNames = nullptr;
    QAction *m_back = nullptr;
};

} // namespace lk::ui
