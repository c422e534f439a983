// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/quick_reply.h"

#include <QObject>

class QWidget;

namespace vitrina {
class Inbox;
class Profiles;
} // namespace vitrina

namespace vitrina::ui {

class Spelling;
class TemplateManager;

/// What is done with templates from the places where one meets them: the picker, a message, the program's menu. Opens
/// the one manager, and asks before anything is deleted (OZ-6).
class TemplateDesk final : public QObject {
    Q_OBJECT
public:
    /// All three outlive the desk; its dialogs stand over `window`'s window.
    TemplateDesk(Inbox &inbox, const Profiles &profiles, QWidget &window);

    [[nodiscard]] TemplateManager &manager(); ///< made on first use

    void setSpelling(Spelling &spelling) { m_spelling = &spelling; }

public Q_SLOTS:
    void open(); ///< the shop of the open dialog, or of the list, or the first one
    void create(const QString &text = {}); ///< in the open dialog's shop
    void edit(const vitrina::QuickReply &reply);
    void askToDelete(const vitrina::QuickReply &reply);

private:
    [[nodiscard]] ShopId shopAtHand() const;

    Inbox &m_inbox;
    const Profiles &m_profiles;
    QWidget &m_window;
    TemplateManager *m_manager = nullptr;
    Spelling *m_spelling = nullptr;
};

} // namespace vitrina::ui
