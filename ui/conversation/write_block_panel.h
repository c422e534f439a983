// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/conversation/write_block_words.h"

#include <QWidget>

namespace vitrina::ui {

class PlainLabel;

/// Stands where the composer would, and says why nothing can be written.
class WriteBlockPanel final : public QWidget {
    Q_OBJECT
public:
    explicit WriteBlockPanel(QWidget *parent = nullptr);

    void setWords(const write_block_words::Words &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_title;
    PlainLabel *m_detail;
};

} // namespace vitrina::ui
