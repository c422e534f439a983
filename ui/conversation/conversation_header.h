// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"
#include "marketplace/profile.h"
#include "models/dialog_row.h"

#include <QWidget>

#include <functional>

namespace vitrina::ui {

class Button;
class IconButton;

/// What the header shows beside the dialog itself.
struct HeaderFacts {
    QString shopName;
    ShopMark mark;
    QString origin; ///< in words: section and where it came from; may be empty
    Deadline deadline;
    QString clocks; ///< both clocks in words; may be empty
    QString windowEnd; ///< "closes in 3 h", when that is near
    bool buyerTyping = false;
    bool leads = false; ///< the user is Owner or Administrator
    bool safetyRules = false; ///< the marketplace has some (OZ-7)
    bool reportable = false; ///< it takes fraud reports (OZ-9, OZ-10)
};

/// Who the conversation is with. OZ-3: the badge stands 8 px right of the name in a place of its own, which is given
/// away before the name gets any; the name is one plain line, cut when it is too long, and can't reach out of its
/// rectangle.
class ConversationHeader final : public QWidget {
    Q_OBJECT
public:
    explicit ConversationHeader(QWidget *parent = nullptr);

    void setDialog(const Dialog &dialog, const HeaderFacts &facts);
    /// The button that brings the folded order panel back.
    void setOrderButtonShown(bool shown);
    /// In a narrow window the buttons for safety keep their icons only, and need no line of their own.
    void setNarrow(bool narrow);

    /// The keys that its menu tells of, as this system writes them.
    struct MenuKeys {
        QString mark;
        QString pin;
        QString mute;
        QString noAnswer;
    };
    void setMenuKeys(std::function<MenuKeys()> keys) { m_menuKeys = std::move(keys); }

    [[nodiscard]] bool hasSafetyRules() const { return isVisible() && m_facts.safetyRules; }
    [[nodiscard]] QRect nameRect() const;
    [[nodiscard]] QRect badgeRect() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void orderRequested();
    void safetyRulesRequested();
    void reportRequested();
    void markUnreadRequested();
    void pinRequested(bool pinned);
    void muteRequested(bool muted);
    void proofRequested();
    void forgetRequested();
    void noAnswerRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void placeButtons();
    void placeSafetyButtons();
    [[nodiscard]] bool hasButtonLine() const;
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] int takenByButtons() const; ///< at the right of the name
    void showMenu();
    void paintFacts(QPainter &painter);
    [[nodiscard]] QString facts() const;

    Dialog m_dialog;
    HeaderFacts m_facts;
    QString m_name;
    std::function<MenuKeys()> m_menuKeys = [] { return MenuKeys(); };
    bool m_narrow = false;
    IconButton *m_order;
    Button *m_report;
    Button *m_safety;
    IconButton *m_more;
};

} // namespace vitrina::ui
