// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/reply_variables.h"
#include "models/quick_reply_model.h"
#include "ui/theme/card.h"

class QListView;

namespace vitrina::ui {

class Field;
class IconButton;
class PlainLabel;
class QuickReplyRow;

/// What the picker is opened with.
struct QuickReplyShelf {
    std::vector<QuickReply> replies;
    ReplyValues values; ///< of the open dialog
    int most = 0; ///< templates that a shop may have (OZ-5); 0: not known
    bool available = true; ///< false: the marketplace has not given the tool to this shop (OZ-5)
};

/// The quick replies of the open dialog's shop: searched as one types, chosen with the keys or the mouse (OZ-5, OZ-6).
class QuickReplyPicker final : public Card {
    Q_OBJECT
public:
    explicit QuickReplyPicker(QWidget *parent = nullptr);

    /// Other templates or another dialog; the search stays.
    void setShelf(const QuickReplyShelf &shelf);
    /// Shows it with an empty search that has the keyboard.
    void open();
    void close();

    [[nodiscard]] int wantedHeight(int room) const; ///< at most `room`
    [[nodiscard]] Field &search() { return *m_search; }
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] QString noticeText() const; ///< instead of the list; empty when there is one
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void chosen(const QString &text); ///< filled as far as it can be
    void slashWanted(); ///< "/" was meant as such
    void closed(); ///< by the user

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void refresh();
    void choose(int row);
    void move(int by);
    void dismiss();
    [[nodiscard]] bool takeKey(int key, const QString &text);

    QuickReplyModel m_model;
    QuickReplyShelf m_shelf;
    PlainLabel *m_title;
    PlainLabel *m_count;
    IconButton *m_close;
    Field *m_search;
    QListView *m_list;
    QuickReplyRow *m_row;
    PlainLabel *m_notice;
    PlainLabel *m_keys;
};

} // namespace vitrina::ui
