// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// How SQLite carries out what planning and running ask of it: the cost of one line must not grow with the
/// number of lines there are.
class QueryPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noStatementPerLineWalksOverAWholeTable();
};
