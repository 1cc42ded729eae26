// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QButtonGroup;

namespace lk::ui {

class FieldRows;
struct Services;

/// How the console looks and who works at it. Everything takes effect at once and is kept.
class AppearancePanel : public QWidget {
    Q_OBJECT

public:
    explicit AppearancePanel(Services &services, QWidget *parent = nullptr);

private:
    void buildTheme(FieldRows &rows);
    void buildDensity(FieldRows &rows);
    void buildTextSize(FieldRows &rows);
    void buildLanguage(FieldRows &rows);
    void buildOperator(FieldRows &rows);
    QWidget *choices(const QString &name, const QList<std::pair<QString, int>> &options, QButtonGroup &group);

    Services &m_services;
    QButtonGroup *m_theme;
    QButtonGroup *m_density;
    QButtonGroup *m_language;
};

} // namespace lk::ui
