// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/planning/plan.h"

#include <QObject>

class QWidget;

namespace lk::ui {

struct Services;

/// Asks for a file and saves a checked plan there as `.lkplan`. Main thread.
class PlanSaver : public QObject {
    Q_OBJECT

public:
    explicit PlanSaver(Services &services, QObject *parent = nullptr);

    void ask(const planning::Plan &plan, QWidget *window);
    void save(const planning::Plan &plan, const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const lk::Error &error);

private:
    Services &m_services;
};

} // namespace lk::ui
