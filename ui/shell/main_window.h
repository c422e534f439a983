// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "models/dialog_filter.h"
#include "ui/shell/folding.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace vitrina {
class Inbox;
class Profiles;
struct Error;
} // namespace vitrina

namespace vitrina::ui {

class ActionBook;
class AppMenu;
class Button;
class Rail;
class StatusLine;
class TopBar;

/// The frame: top bar, rail, dialog list, conversation, order panel, status line, and how they fold as it gets
/// narrower. What stands in the panes is given to it. Counters come from the dialog list's counts and nowhere else.
class MainWindow final : public QWidget {
    Q_OBJECT
public:
    MainWindow(Inbox &inbox, const Profiles &profiles, Language &language, QWidget *parent = nullptr);

    /// The window owns the panes.
    void setListPane(QWidget *pane);
    void setConversationPane(QWidget *pane);
    void setOrderPanel(QWidget *panel);
    /// The page that takes the place of dialogs and conversation while it is shown.
    void setOrdersPage(QWidget *page);
    [[nodiscard]] bool areOrdersShown() const;

    [[nodiscard]] bool isOrderPanelShown() const;
    /// The user's wish; in a narrow window an opened panel lies over the conversation until it is closed.
    void setOrderPanelOpen(bool open);

    /// What can be done here by name and key; others bind their part of it.
    [[nodiscard]] ActionBook &actionBook() { return *m_book; }

    /// Others have it tell something.
    [[nodiscard]] StatusLine &statusLine() const { return *m_status; }
    [[nodiscard]] QSize sizeHint() const override { return {1280, 800}; }

Q_SIGNALS:
    void searchRequested();
    void templatesRequested(); ///< their manager
    void foldingChanged(const vitrina::ui::Folding &folding);
    void orderPanelToggled(bool wanted); ///< by the user, in a window that has room for it
    void orderPanelShownChanged(bool shown); ///< also when the window's width folds or unfolds it
    void filterChosen();
    void languageChosen(const QString &code);
    void themeChosen(vitrina::ui::ThemeMode mode);
    void settingsRequested(const QString &page); ///< empty: whichever
    void tokenRequested(); ///< another one
    void signOutRequested(); ///< not yet confirmed
    void menuOpening(vitrina::ui::AppMenu *menu); ///< others add to it

public Q_SLOTS:
    /// Shows in the rail what the list is filtered by now.
    void syncFilter();
    /// The dialogs of this set, of all shops.
    void showSet(vitrina::DialogSet set);
    void showOrders(bool shown);
    /// Where there is room for one of them only: the conversation, or the dialogs again.
    void showConversation(bool shown = true);
    void openHelp();
    void openSettings(const QString &page = {});
    void showFailure(const vitrina::Error &error); ///< for a while, in the status line
    void openShopSettings(const vitrina::ShopId &shop);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectInbox();
    void bindActions();
    void bindLooks();
    void place(QWidget *&old, QWidget *pane);
    void layOut();
    void showOrderPanel();
    void showPanes();
    void refreshCounts();
    void refreshRail();
    void openMenu();
    void focusPane(int pane);
    void movePane(int step);
    [[nodiscard]] std::vector<QWidget *> panes() const;

    Inbox &m_inbox;
    const Profiles &m_profiles;
    Language &m_language;
    ActionBook *m_book;
    TopBar *m_top;
    Rail *m_rail;
    QWidget *m_list;
    QWidget *m_conversation;
    QWidget *m_order;
    QWidget *m_orderEdge;
    QWidget *m_orders = nullptr;
    Button *m_back; ///< to the dialogs, where the conversation stands alone
    StatusLine *m_status;
    Folding m_folding;
    DialogId m_shownDialog;
    bool m_reading = false; ///< of the two that share a place, the conversation is shown
    bool m_orderWanted = true; ///< in a wide window
    bool m_orderOver = false; ///< opened in a narrow one
    bool m_orderShown = true;
};

} // namespace vitrina::ui
