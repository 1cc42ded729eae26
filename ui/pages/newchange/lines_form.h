// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/newchange/layout_memory.h"
#include "ui/pages/newchange/list_reader.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace lk::ui {

class Banner;
class ColumnTable;
class DropZone;
class ListNotes;
class ProblemRowsModel;
class RepairPanel;
class SegmentBar;
class TableView;
class TextLabel;
struct Services;

/// Step 2: which lines. Takes a file or pasted text, shows how it was understood and which rows need a look.
class LinesForm : public QWidget {
    Q_OBJECT

public:
    explicit LinesForm(Services &services, QWidget *parent = nullptr);

    /// The list as read; none while nothing is loaded or a list is being read.
    [[nodiscard]] const std::shared_ptr<const LoadedList> &list() const { return m_list; }
    [[nodiscard]] bool isReading() const { return m_reader->isReading(); }
    [[nodiscard]] QString summary() const;

    void openFile(const QString &path);
    void openText(const QString &text);
    /// Asks for a file.
    void browse();
    /// Takes the clipboard's text.
    void paste();
    void setSampleList(const QString &path);
    /// Where the present list came from; nothing while none is loaded or being read.
    [[nodiscard]] std::optional<ListOrigin> origin() const;
    void openAs(const ListOrigin &origin);
    /// Back to the drop zone.
    void clear();

Q_SIGNALS:
    /// list() is another one, or none.
    void listChanged();

private:
    void buildEmpty();
    void buildReading();
    void buildLoaded();
    QWidget *pasteBox();
    void connectReader();
    void reading(const QString &name);
    void take(const std::shared_ptr<const LoadedList> &list);
    void takeError(const Error &error);
    void drop(const QStringList &paths);
    void editColumns(const intake::ColumnMap &map);
    void forgetLayout(const QString &key);
    void showCounts();
    void showPart(QWidget *part);

    Services &m_services;
    LayoutMemory m_memory;
    ListReader *m_reader;
    bool m_edited = false; ///< the columns are being read as a person just said
    std::shared_ptr<const LoadedList> m_list;
    Banner *m_banner;
    QWidget *m_empty;
    DropZone *m_dropZone;
    QPlainTextEdit *m_pasted;
    QPushButton *m_sample = nullptr;
    QString m_samplePath;
    QWidget *m_readingPart;
    TextLabel *m_readingText;
    QProgressBar *m_progress;
    QWidget *m_loaded;
    TextLabel *m_name;
    SegmentBar *m_counts;
    RepairPanel *m_repairs;
    ListNotes *m_notes;
    ColumnTable *m_columns;
    ProblemRowsModel *m_problems;
    TableView *m_problemTable;
};

} // namespace lk::ui
