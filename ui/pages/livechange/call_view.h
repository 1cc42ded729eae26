// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/models/line_story.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QToolButton;

namespace lk::ui {

struct Services;

/// The kept calls to the carrier behind a line, folded away until asked for. Only ever plain text: what a
/// carrier answered is never interpreted.
class CallView : public QWidget {
    Q_OBJECT

public:
    explicit CallView(Services &services, QWidget *parent = nullptr);

    void setStory(const QList<StoryStep> &story);

signals:
    void failed(const lk::Error &error);

private:
    void load();

    Services &m_services;
    QList<qint64> m_seqs;
    qint64 m_shown = 0;
    QToolButton *m_toggle;
    QWidget *m_body;
    QComboBox *m_which;
    QPlainTextEdit *m_text;
};

} // namespace lk::ui
