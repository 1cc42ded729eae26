// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace lk::ui {

class Theme;

/// Facts about one thing: a quiet word and its value, one pair a row.
class KeyValueGrid : public QWidget {
    Q_OBJECT

public:
    explicit KeyValueGrid(const Theme &theme, QWidget *parent = nullptr);

    /// Adds the row the first time, changes it afterwards. An empty value shows a dash.
    void setText(const QString &key, const QString &value);
    /// The same, coloured by a tone: a value that is a judgement.
    void setText(const QString &key, const QString &value, Tone tone);
    /// Monospaced, in groups, with a copy button.
    void setIdentifier(const QString &key, const QString &value);
    /// Any widget as the value: a StateBadge, a link.
    void setWidget(const QString &key, QWidget *value);
    void clear();

private:
    [[nodiscard]] QWidget *valueOf(const QString &key) const { return m_values.value(key); }
    void place(const QString &key, QWidget *value);

    const Theme &m_theme;
    QGridLayout *m_grid;
    QHash<QString, QWidget *> m_values;
};

} // namespace lk::ui
