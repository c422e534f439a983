// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action_table.h"

#include <QDialog>

class QGridLayout;
class QVBoxLayout;

namespace vitrina::ui {

class ActionBook;

/// The keys of the window, as they are now. Not modal: one may try them while it stands.
class HelpDialog final : public QDialog {
    Q_OBJECT
public:
    /// `book` outlives the dialog.
    HelpDialog(ActionBook &book, QWidget *parent);

Q_SIGNALS:
    void changeRequested(); ///< of the keys; the dialog has closed

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void addGroup(QVBoxLayout &column, ActGroup group);
    void addRow(QGridLayout &grid, const QString &keys, const QString &words);

    ActionBook &m_book;
    QWidget *m_content = nullptr;
};

} // namespace vitrina::ui
