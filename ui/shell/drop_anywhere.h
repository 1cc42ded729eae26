// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace lk::ui {

class DropHint;
class Theme;

/// Takes a file dropped on any part of a window that has no use of its own for it, and says so while it
/// hovers.
class DropAnywhere : public QObject {
    Q_OBJECT

public:
    DropAnywhere(const Theme &theme, QWidget *window);

Q_SIGNALS:
    void fileDropped(const QString &path);
    /// More than one file, or something that is no file of this machine.
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setHover(bool hover);

    QWidget *m_window;
    DropHint *m_hint;
};

} // namespace lk::ui
