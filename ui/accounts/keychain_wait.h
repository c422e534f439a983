// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace vitrina::ui {

class Button;
class PlainLabel;

/// Stands on the screen while the system's password store asks for its own password before Vitrina has a window: a
/// program that seems not to have started gets started again. Who waits long is told what to do, and may leave.
class KeychainWait final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds patience{5000};

    explicit KeychainWait(std::chrono::milliseconds adviceAfter = patience);

    [[nodiscard]] bool advises() const;

Q_SIGNALS:
    void quitRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void advise();
    void fit();

    PlainLabel *m_advice;
    QWidget *m_footer;
    Button *m_quit;
    QTimer m_timer;
};

} // namespace vitrina::ui
