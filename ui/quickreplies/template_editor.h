// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/quick_reply.h"
#include "ui/quickreplies/template_field.h"
#include "ui/quickreplies/template_rights.h"

namespace vitrina::ui {

class Button;
class Field;
class PlainLabel;
class SpellingWatch;

/// One template: title, text, what the marketplace says of it, and what stands in the way of saving. Nothing that was
/// typed leaves it but by the user's doing.
class TemplateEditor final : public QWidget {
    Q_OBJECT
public:
    explicit TemplateEditor(QWidget *parent = nullptr);
    ~TemplateEditor() override;

    /// Another template; an empty id is a new one, which `typed` may fill already.
    void edit(const QuickReply &reply, const QuickReply &typed);
    void edit(const QuickReply &reply) { edit(reply, reply); }
    void setRights(const TemplateRights &rights);
    /// Sent, and not answered yet.
    void setSaving(bool saving, bool online);
    void showProblem(const QString &words); ///< empty: none
    /// The template that is edited is no longer there: what was typed becomes a new one.
    void becomeNew();

    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QuickReply value() const; ///< as it would be saved
    [[nodiscard]] const QuickReplyId &id() const { return m_reply.id; }

    [[nodiscard]] Field &title() { return *m_title; }
    [[nodiscard]] TemplateField &text() { return *m_text; }
    [[nodiscard]] SpellingWatch &spelling() { return *m_spelling; }
    [[nodiscard]] Button &save() { return *m_save; }
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString stateText() const;

Q_SIGNALS:
    void saveRequested();
    void deleteRequested();
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void refresh();
    void openVariables();
    void tellLeftOut(TemplateField::LeftOut what);
    [[nodiscard]] QString obstacle() const; ///< why it can't be saved now

    QuickReply m_reply; ///< as the hub has it
    TemplateRights m_rights;
    QString m_problem; ///< of the last try to save; gone with the next key
    QString m_note; ///< what became of a paste
    bool m_saving = false;
    bool m_online = true;
    PlainLabel *m_state;
    PlainLabel *m_titleName;
    Field *m_title;
    PlainLabel *m_textName;
    PlainLabel *m_count;
    TemplateField *m_text;
    SpellingWatch *m_spelling;
    PlainLabel *m_say;
    Button *m_variable;
    Button *m_delete;
    Button *m_save;
};

} // namespace vitrina::ui
