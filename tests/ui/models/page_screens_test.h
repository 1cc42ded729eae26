// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Pictures of the pages, to be looked at: written to the folder named by LK_SCREENSHOTS, else skipped.
class PageScreensTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void changes();
    void liveChange();
    void failures();
    void emptyPages();

private:
    QString m_folder;
};
