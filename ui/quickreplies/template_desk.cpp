// SPDX-License-Identifier: Apache-2.0
#include "ui/quickreplies/template_desk.h"

#include "domain/text.h"
#include "models/inbox.h"
#include "ui/quickreplies/template_editor.h"
#include "ui/quickreplies/template_manager.h"
#include "ui/spelling/spelling.h"
#include "ui/spelling/spelling_watch.h"
#include "ui/theme/confirm_dialog.h"

#include <algorithm>

namespace vitrina::ui {

TemplateDesk::TemplateDesk(Inbox &inbox, const Profiles &profiles, QWidget &window)
    : QObject(&window)
    , m_inbox(inbox)
    , m_profiles(profiles)
    , m_window(window)
{
}

TemplateManager &TemplateDesk::manager()
{
    if (m_manager == nullptr) {
        m_manager = new TemplateManager(m_inbox, m_profiles, m_window.window());
        m_manager->editor().spelling().setSpelling(m_spelling);
        connect(m_manager, &TemplateManager::deleteRequested, this, &TemplateDesk::askToDelete);
    }
    return *m_manager;
}

ShopId TemplateDesk::shopAtHand() const
{
    if (m_inbox.current())
        return m_inbox.current()->shop;
    if (const ShopId chosen = m_inbox.dialogs().filter().shop; !chosen.isEmpty())
        return chosen;
    const auto &shops = m_inbox.shops();
    const auto open = std::ranges::find_if(shops, &Shop::chatAccess);
    return open == shops.end() ? ShopId() : open->id;
}

void TemplateDesk::open()
{
    manager().openShop(shopAtHand());
}

void TemplateDesk::create(const QString &text)
{
    manager().create(shopAtHand(), text);
}

void TemplateDesk::edit(const QuickReply &reply)
{
    manager().edit(reply);
}

void TemplateDesk::askToDelete(const QuickReply &reply)
{
    const bool above = m_manager != nullptr && m_manager->isVisible();
    auto *question =
        new ConfirmDialog({tr("Delete the template?"),
                           tr("%1 will be gone for everybody in this shop. This cannot be undone.")
                               .arg(isolated(singleLine(reply.title))),
                           tr("Delete"), tr("Cancel")},
                          ButtonKind::Danger, above ? static_cast<QWidget *>(m_manager) : m_window.window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, id = reply.id] { m_inbox.deleteQuickReply(id); });
    question->open();
}

} // namespace vitrina::ui

#include "moc_template_desk.cpp"
