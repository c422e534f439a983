// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/quick_reply_model.h"
#include "ui/quickreplies/template_rights.h"

#include <QDialog>

#include <functional>
#include <optional>

class QBoxLayout;
class QListView;

namespace vitrina {
class Inbox;
class Profiles;
struct Error;
} // namespace vitrina

namespace vitrina::ui {

class Button;
class EmptyPage;
class PlainLabel;
class TemplateEditor;

/// The quick replies of one shop at a time: read by all, changed by those whom the profile names (OZ-5, OZ-6). Not
/// modal, and there is one: closed, it is only hidden, so that a refusal that comes later brings back what was typed.
class TemplateManager final : public QDialog {
    Q_OBJECT
public:
    /// Both outlive the dialog.
    TemplateManager(Inbox &inbox, const Profiles &profiles, QWidget *parent = nullptr);

    void openShop(const ShopId &shop);
    void create(const ShopId &shop, const QString &text = {}); ///< a new template, filled with `text`
    void edit(const QuickReply &reply);

    [[nodiscard]] const ShopId &shop() const { return m_shop; }
    [[nodiscard]] TemplateEditor &editor() { return *m_editor; }
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] QString countText() const;

public Q_SLOTS:
    void reject() override; ///< asks first when something typed is not saved

Q_SIGNALS:
    void deleteRequested(const vitrina::QuickReply &reply);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void onTemplates();
    void onSettled(const CommandId &command, const std::optional<Error> &refusal);
    void setShop(const ShopId &shop);
    void present(const QuickReply &reply, const QuickReply &typed);
    void showNothing();
    void select(const QuickReplyId &id);
    void refresh();
    void save();
    void chooseShop();
    void come();
    /// Does `next` at once, or when the user has given up what is typed.
    void leaving(std::function<void()> next);
    [[nodiscard]] const QuickReply *find(const QuickReplyId &id) const;

    Inbox &m_inbox;
    const Profiles &m_profiles;
    ShopId m_shop;
    std::vector<QuickReply> m_replies;
    TemplateRights m_rights;
    CommandId m_saving;
    std::optional<QuickReply> m_saved; ///< taken by the hub, not yet among its templates
    bool m_editing = false;

    QWidget *m_side;
    QuickReplyModel m_model;
    Button *m_shopChoice;
    PlainLabel *m_count;
    QListView *m_list;
    PlainLabel *m_notice;
    Button *m_create;
    Button *m_import;
    Button *m_export;
    TemplateEditor *m_editor;
    EmptyPage *m_empty;
};

} // namespace vitrina::ui
