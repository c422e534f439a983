// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace vitrina::ui {

/// How much of something is done, as a line. What it shows stands in words beside it.
class ProgressLine final : public QWidget {
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void set(int done, int all);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_all = 0;
};

} // namespace vitrina::ui
