// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/accounts/test_steps.h"

#include <QWidget>

namespace vitrina::ui {

/// What a test of a connection found, step by step; the first that failed says what is wrong and what to do.
class StepList final : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const TestSteps &steps);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {400, heightForWidth(400)}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        TestStep::State state;
        StepWords words;
    };
    [[nodiscard]] std::vector<Entry> entries() const;
    void describe();

    TestSteps m_steps;
};

} // namespace vitrina::ui
