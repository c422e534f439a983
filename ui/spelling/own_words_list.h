// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringListModel>
#include <QWidget>

class QListView;

namespace vitrina::ui {

class Button;
class Spelling;

/// The user's own words, by the alphabet; those that are selected can be removed, also with the Delete key.
class OwnWordsList final : public QWidget {
    Q_OBJECT
public:
    explicit OwnWordsList(Spelling &spelling, QWidget *parent = nullptr);

    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] Button &removeButton() { return *m_remove; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void removeSelected();

    Spelling &m_spelling;
    QStringListModel m_model;
    QListView *m_list;
    Button *m_remove;
};

} // namespace vitrina::ui
