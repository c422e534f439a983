// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palette/palette_model.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QListView;

namespace vitrina::ui {

class Card;
class Field;
class PlainLabel;

/// Every action, dialog and order by its name: lies over the window, is typed into, and goes when something is chosen,
/// with Esc, or when one presses elsewhere. It asks others to look for dialogs and orders, and never waits for them.
class CommandPalette final : public QWidget {
    Q_OBJECT
public:
    /// `book` outlives the palette; `window` is covered.
    CommandPalette(ActionBook &book, PaletteModel::ShopName shopName, QWidget *window);

    /// With an empty text; opening() is the moment to tell what was used last, and which shops there are.
    void open();
    void close(); ///< the keyboard goes back to where it was
    void setRecent(const std::vector<Act> &actions, const std::vector<DialogRow> &dialogs);
    void setShops(const PaletteModel::Shops &shops) { m_model.setShops(shops); }

    [[nodiscard]] Field &field() { return *m_field; }
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] const PaletteModel &model() const { return m_model; }
    [[nodiscard]] QString noticeText() const; ///< instead of a list; empty: there is one

public Q_SLOTS:
    void showDialogs(const QString &text, const std::vector<vitrina::DialogRow> &rows);
    void showOrders(const QString &text, const std::vector<vitrina::OrderRow> &rows);

Q_SIGNALS:
    void opening();
    void seekRequested(const QString &text); ///< when the typing pauses; showDialogs() and showOrders() answer
    void actionChosen(vitrina::ui::Act act); ///< and done
    void shopChosen(const vitrina::ShopId &shop); ///< its settings
    void dialogChosen(const vitrina::DialogId &dialog);
    void orderChosen(const vitrina::OrderRow &order);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void arrange();
    void layOut();
    void retranslate();
    void onText();
    void refresh(bool fromTop);
    void choose(int row);
    void move(int by);
    void tell(int row); ///< the row, to a screen reader
    [[nodiscard]] bool takeKey(int key);

    ActionBook &m_book;
    PaletteModel m_model;
    Card *m_card;
    Field *m_field;
    QListView *m_list;
    PlainLabel *m_notice;
    PlainLabel *m_keys;
    QTimer m_typing;
    QPointer<QWidget> m_before; ///< had the keyboard
    QString m_text;
    bool m_answered = true;
};

} // namespace vitrina::ui
