// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace lk::ui {

class EmptyState;
class FacetPanel;
class KnownLinesModel;
class KnownLinesTable;
class LineGlance;
class PageHeader;
class SavedFiltersButton;
class SearchField;
class TextLabel;
struct Services;

/// The list of all lines: facets at the left, a field that narrows, the table, and a line of facts below it.
class LinesList : public QWidget {
    Q_OBJECT

public:
    LinesList(Services &services, KnownLinesModel &lines, QWidget *parent = nullptr);

    [[nodiscard]] PageHeader &header() const { return *m_header; }
    [[nodiscard]] KnownLinesTable &table() const { return *m_table; }
    [[nodiscard]] FacetPanel &facets() const { return *m_facets; }
    /// Hidden until it is asked for.
    [[nodiscard]] LineGlance &glance() const { return *m_glance; }
    /// Puts a button for it beside the search field.
    void addBarAction(QAction *action);
    /// Lists lines with this text, as if it had been typed.
    void find(const QString &text);
    /// Removes text and choices.
    void clearFilter();
    [[nodiscard]] SavedFiltersButton &savedFilters() const { return *m_saved; }
    /// The list was asked for again.
    void forgetNews();

Q_SIGNALS:
    void settingsWanted();

private:
    void build();
    QWidget *buildBar();
    QWidget *buildCard();
    QWidget *buildEmpty();
    QWidget *buildNoHit();
    void connectParts();
    void narrow();
    [[nodiscard]] QString filterText() const;
    void applyFilter(const QString &text);
    void showFacets();
    void showFacts();

    Services &m_services;
    KnownLinesModel &m_lines;
    PageHeader *m_header;
    FacetPanel *m_facets;
    SearchField *m_search;
    SavedFiltersButton *m_saved;
    QToolButton *m_columns;
    QHBoxLayout *m_bar = nullptr;
    KnownLinesTable *m_table;
    LineGlance *m_glance;
    TextLabel *m_facts;
    QStackedLayout *m_stack;
    bool m_news = false;
};

} // namespace lk::ui
