// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/button.h"

#include <QDialog>

namespace vitrina::ui {

/// A question of ours, in plain text. Shown with open(), never exec(): no event loop inside another one.
class ConfirmDialog final : public QDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString text;
        QString accept;
        QString cancel; ///< empty: there is nothing to choose, only to be told
    };

    ConfirmDialog(const Words &words, ButtonKind acceptKind, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_footer;
};

/// Tells something and waits for nothing: opens a dialog that deletes itself.
void tell(QWidget *parent, const QString &title, const QString &text);

} // namespace vitrina::ui
