// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace vitrina::ui {

class PlainLabel;
class ProgressLine;

/// How far the pictures of a proof have come, for who waits: he may go on beside it, save without the rest, or cancel
/// (reject).
class ProofProgress final : public QDialog {
    Q_OBJECT
public:
    explicit ProofProgress(QWidget *parent);

    void set(int done, int all);
    void setLive(bool live); ///< without a link it says that it waits

Q_SIGNALS:
    void restNotWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    PlainLabel *m_text;
    PlainLabel *m_link; ///< empty, but in its place, while there is one
    ProgressLine *m_line;
    QWidget *m_footer;
    int m_done = 0;
    int m_all = 0;
    bool m_live = true;
};

} // namespace vitrina::ui
