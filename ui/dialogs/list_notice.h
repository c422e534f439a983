// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/button.h"

#include <QWidget>

namespace vitrina::ui {

class PlainLabel;

/// What stands where rows would be: an icon, a heading, a line, at most one button.
class ListNotice final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { NoDialogs, NothingFound, Loading, NotConnected };

    explicit ListNotice(QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void retranslate();

Q_SIGNALS:
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Icon glyph() const;

    Kind m_kind = Kind::NoDialogs;
    QWidget *m_picture;
    PlainLabel *m_heading;
    PlainLabel *m_text;
    Button *m_clear;
};

} // namespace vitrina::ui
