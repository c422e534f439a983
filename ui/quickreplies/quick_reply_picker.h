// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/reply_variables.h"
#include "models/quick_reply_model.h"
#include "ui/quickreplies/quick_reply_row.h"
#include "ui/theme/card.h"

class QHelpEvent;
class QListView;

namespace vitrina::ui {

class Button;
class Field;
class IconButton;
class PlainLabel;

/// What the picker is opened with.
struct QuickReplyShelf {
    std::vector<QuickReply> replies;
    ReplyValues values; ///< of the open dialog
    int most = 0; ///< templates that a shop may have (OZ-5); 0: not known
    bool available = true; ///< false: the marketplace has not given the tool to this shop (OZ-5)
    bool mayEdit = false; ///< templates can be created, edited and deleted from here (OZ-6)
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
    [[nodiscard]] Button &createButton() { return *m_create; }

Q_SIGNALS:
    void chosen(const QString &text, const vitrina::QuickReplyId &reply); ///< filled as far as it can be
    void createRequested();
    void editRequested(const vitrina::QuickReply &reply);
    void deleteRequested(const vitrina::QuickReply &reply);
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
    void use(QuickReplyRow::Tool tool, int row);
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    [[nodiscard]] bool takeTool(const QMouseEvent &event);
    void tellTool(const QHelpEvent &event);

    QuickReplyModel m_model;
    QuickReplyShelf m_shelf;
    PlainLabel *m_title;
    PlainLabel *m_count;
    IconButton *m_close;
    Field *m_search;
    QListView *m_list;
    QuickReplyRow *m_row;
    PlainLabel *m_notice;
    Button *m_create;
    PlainLabel *m_keys;
    PlainLabel *m_editKeys;
    QuickReplyRow::Tool m_pressedTool = QuickReplyRow::Tool::None;
};

} // namespace vitrina::ui
