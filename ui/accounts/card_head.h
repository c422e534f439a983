// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace vitrina::ui {

class PlainLabel;

/// The head of a card: an icon on a soft square, a title and a line about it.
class CardHead final : public QWidget {
    Q_OBJECT
public:
    explicit CardHead(Icon icon, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &about);

private:
    PlainLabel *m_title;
    PlainLabel *m_about;
};

} // namespace vitrina::ui
