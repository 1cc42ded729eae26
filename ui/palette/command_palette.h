// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/palette/palette_entry.h"
#include "ui/palette/palette_search.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QListView;

namespace lk::ui {

class Card;
class PaletteField;
class PaletteModel;
class TextLabel;
struct Services;

/// One field over the whole window that finds commands, pages, changes and lines, and takes a pasted pile of
/// identifiers. Worked by keys alone; closes when something was chosen, on Esc, or when the keyboard goes
/// elsewhere. Main thread.
class CommandPalette : public QWidget {
    Q_OBJECT

public:
    CommandPalette(Services &services, QWidget *window);

    /// Comes up with these commands and pages and an empty field.
    void open(const QList<PaletteEntry> &offered);
    /// Goes away and gives the keyboard back.
    void leave();

Q_SIGNALS:
    void changeWanted(lk::BulkChangeId id);
    /// The inventory row of a line.
    void lineWanted(qint64 row);
    /// Whole identifiers, divided by blanks: just those lines are to be listed.
    void linesWanted(const QString &names);
    /// A new change with this device list.
    void newChangeWanted(const QString &list);
    void failed(const lk::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void build();
    void connectParts();
    void placeCard();
    void textEdited(const QString &text);
    void takePaste(const QString &text);
    void ask();
    void takeHits(const PaletteHits &hits);
    void takePasted(const PastedLines &pasted);
    void show(const QList<PaletteEntry> &more);
    void move(int rows);
    void runCurrent();
    void tellCurrent();
    void tellFacts();

    Services &m_services;
    PaletteSearch *m_search;
    PaletteModel *m_model;
    Card *m_card;
    PaletteField *m_field;
    QListView *m_list;
    TextLabel *m_facts;
    QTimer m_pause;
    QPointer<QWidget> m_before; ///< had the keyboard when the palette came up
    QList<PaletteEntry> m_offered;
    QString m_pasted; ///< taken as a whole; empty = the field's text counts
};

} // namespace lk::ui
