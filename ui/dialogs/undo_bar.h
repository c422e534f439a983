// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace vitrina::ui {

class Button;
class PlainLabel;

/// Says for some seconds what was done, and takes it back. Hidden when there is nothing to say; a newer thing takes the
/// place of an older one.
class UndoBar final : public QWidget {
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);

    void offer(const QString &words, std::function<void()> undo);
    [[nodiscard]] Button &button() { return *m_undo; }
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_words;
    Button *m_undo;
    QTimer m_timer;
    std::function<void()> m_take;
};

} // namespace vitrina::ui
