// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace vitrina::ui {

/// The keys of the window. Not modal: one may try them while it stands.
class HelpDialog final : public QDialog {
    Q_OBJECT
public:
    explicit HelpDialog(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vitrina::ui
