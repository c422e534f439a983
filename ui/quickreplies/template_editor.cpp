// SPDX-License-Identifier: Apache-2.0
#include "ui/quickreplies/template_editor.h"

#include "ui/access/announcer.h"
#include "ui/quickreplies/variable_menu.h"
#include "ui/spelling/spelling_watch.h"
#include "ui/theme/button.h"
#include "ui/theme/field.h"
#include "ui/theme/plain_label.h"

#include <QBoxLayout>
#include <QEvent>

namespace vitrina::ui {
namespace {

constexpr int gap = 8;
constexpr int sayLines = 3;
constexpr int longestTitle = 120;

} // namespace

TemplateEditor::TemplateEditor(QWidget *parent)
    : QWidget(parent)
    , m_state(new PlainLabel(TextStyle::SmallStrong, this))
    , m_titleName(new PlainLabel(TextStyle::SmallStrong, this))
    , m_title(new Field(this))
    , m_textName(new PlainLabel(TextStyle::SmallStrong, this))
    , m_count(new PlainLabel(TextStyle::Small, this))
    , m_text(new TemplateField(this))
    , m_spelling(new SpellingWatch(*m_text, [this](const auto &words) { m_text->markSpelling(words); }))
    , m_say(new PlainLabel(TextStyle::Small, this))
    , m_variable(new Button(ButtonKind::Quiet, this))
    , m_delete(new Button(ButtonKind::DangerOutline, this))
    , m_save(new Button(ButtonKind::Primary, this))
{
    m_state->setMaxLines(sayLines);
    m_say->setMaxLines(sayLines);
    announceText(*m_say);
    m_title->setMaxLength(longestTitle);
    m_variable->setGlyph(Icon::Plus);
    m_delete->setGlyph(Icon::Trash);
    arrange();
    const auto typed = [this] {
        m_problem.clear();
        m_note.clear();
        refresh();
        Q_EMIT changed();
    };
    connect(m_title, &QLineEdit::textEdited, this, typed);
    connect(m_text, &QPlainTextEdit::textChanged, this, typed);
    connect(m_text, &TemplateField::leftOut, this, &TemplateEditor::tellLeftOut);
    connect(m_title, &QLineEdit::returnPressed, m_text, [this] { m_text->setFocus(Qt::TabFocusReason); });
    connect(m_variable, &QAbstractButton::clicked, this, &TemplateEditor::openVariables);
    connect(m_delete, &QAbstractButton::clicked, this, &TemplateEditor::deleteRequested);
    connect(m_save, &QAbstractButton::clicked, this, &TemplateEditor::saveRequested);
    retranslate();
}

TemplateEditor::~TemplateEditor()
{
    delete m_spelling; // before its field
}

void TemplateEditor::arrange()
{
    auto *textHead = new QHBoxLayout;
    textHead->addWidget(m_textName, 1);
    textHead->addWidget(m_count);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap);
    foot->addWidget(m_variable);
    foot->addStretch(1);
    foot->addWidget(m_delete);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(gap);
    column->addWidget(m_state);
    column->addWidget(m_titleName);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addLayout(textHead);
    column->addWidget(m_text, 1);
    column->addWidget(m_say);
    column->addSpacing(4);
    column->addLayout(foot);
}

void TemplateEditor::edit(const QuickReply &reply, const QuickReply &typed)
{
    m_reply = reply;
    m_title->setText(typed.title);
    m_text->resetText(typed.text);
    m_problem.clear();
    m_note.clear();
    m_saving = false;
    refresh();
}

void TemplateEditor::setRights(const TemplateRights &rights)
{
    m_rights = rights;
    m_title->setReadOnly(!rights.mayEdit);
    m_text->setReadOnly(!rights.mayEdit);
    for (QWidget *tool : {static_cast<QWidget *>(m_variable), static_cast<QWidget *>(m_save)})
        tool->setVisible(rights.mayEdit);
    refresh();
}

void TemplateEditor::setSaving(bool saving, bool online)
{
    m_saving = saving;
    m_online = online;
    refresh();
}

void TemplateEditor::showProblem(const QString &words)
{
    m_problem = words;
    refresh();
}

void TemplateEditor::becomeNew()
{
    m_reply.id = {};
    m_reply.title.clear();
    m_reply.text.clear();
    m_reply.state = QuickReplyState::Unknown;
    m_problem = tr("This template was deleted meanwhile. Saving creates it anew.");
    refresh();
}

QuickReply TemplateEditor::value() const
{
    QuickReply reply = m_reply;
    reply.title = singleLine(m_title->text());
    reply.text = m_text->toPlainText().trimmed();
    return reply;
}

bool TemplateEditor::isModified() const
{
    const QuickReply now = value();
    return now.title != singleLine(m_reply.title) || now.text != m_reply.text.trimmed();
}

QString TemplateEditor::stateText() const
{
    switch (m_reply.state) {
    case QuickReplyState::Pending:
        return tr("The marketplace is checking this template.");
    case QuickReplyState::Accepted:
        return tr("Accepted by the marketplace.");
    case QuickReplyState::Deleted:
        return m_reply.reason.isEmpty()
            ? tr("Deleted by the marketplace.")
            : tr("Deleted by the marketplace: %1").arg(isolated(singleLine(m_reply.reason, 300)));
    case QuickReplyState::Unknown:
        break;
    }
    return {};
}

QString TemplateEditor::countText() const
{
    const qsizetype typed = countCharacters(value().text, m_rights.unit);
    return m_rights.characters > 0 ? tr("%1 of %2", "characters typed, of how many").arg(typed).arg(m_rights.characters)
                                   : QString();
}

QString TemplateEditor::obstacle() const
{
    const QuickReply now = value();
    const qsizetype over = countCharacters(now.text, m_rights.unit) - m_rights.characters;
    if (m_rights.characters > 0 && over > 0)
        return tr("Too long by %n character(s)", nullptr, static_cast<int>(over));
    if (now.title.isEmpty())
        return tr("The template needs a title");
    if (now.text.isEmpty())
        return tr("The template needs a text");
    return isModified() ? QString() : tr("Nothing has changed");
}

QString TemplateEditor::problemText() const
{
    if (!m_rights.mayEdit)
        return m_rights.whyNot;
    if (m_saving)
        return m_online ? tr("Saving…") : tr("No connection. It will be saved as soon as there is one.");
    if (!m_problem.isEmpty())
        return m_problem;
    if (!m_note.isEmpty())
        return m_note;
    const qsizetype over = countCharacters(value().text, m_rights.unit) - m_rights.characters;
    return m_rights.characters > 0 && over > 0 ? obstacle() : QString();
}

void TemplateEditor::refresh()
{
    const QString state = stateText();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_state->setColor(m_reply.state == QuickReplyState::Deleted        ? Color::Danger
                          : m_reply.state == QuickReplyState::Accepted ? Color::Ok
                                                                       : Color::TextMuted);
    const QString blocked = obstacle();
    const bool tooLong = m_rights.characters > 0 && countCharacters(value().text, m_rights.unit) > m_rights.characters;
    m_count->setText(countText());
    m_count->setColor(tooLong ? Color::Danger : Color::TextMuted);
    m_say->setText(problemText());
    m_say->setColor(m_rights.mayEdit && !m_saving && (tooLong || !m_problem.isEmpty()) ? Color::Danger
                                                                                       : Color::TextMuted);
    m_save->setEnabled(!m_saving && blocked.isEmpty());
    setPlainToolTip(m_save, blocked);
    m_delete->setVisible(m_rights.mayEdit && !m_reply.id.isEmpty());
    m_delete->setEnabled(!m_saving);
}

void TemplateEditor::openVariables()
{
    auto *menu = new VariableMenu(this);
    connect(menu, &VariableMenu::chosen, this, [this](const QString &written) {
        m_text->insertPlainText(written);
        m_text->setFocus(Qt::OtherFocusReason);
    });
    menu->popup(m_variable->mapToGlobal(QPoint(0, m_variable->height())));
}

void TemplateEditor::tellLeftOut(TemplateField::LeftOut what)
{
    switch (what) {
    case TemplateField::LeftOut::Files:
        m_note = tr("A template is text only: videos, pictures and files can’t be added.");
        break;
    case TemplateField::LeftOut::Pictures:
        m_note = tr("A template is text only: the picture was left out.");
        break;
    case TemplateField::LeftOut::Formatting:
        m_note = tr("A template is plain text: the formatting was left out.");
        break;
    }
    refresh();
}

void TemplateEditor::retranslate()
{
    m_titleName->setText(tr("Title"));
    m_title->setAccessibleName(m_titleName->text());
    m_title->setPlaceholderText(tr("What you will look for"));
    m_textName->setText(tr("Text"));
    m_text->setAccessibleName(m_textName->text());
    m_text->setPlaceholderText(tr("What the buyer will read"));
    m_variable->setText(tr("Insert variable"));
    m_delete->setText(tr("Delete"));
    m_save->setText(tr("Save"));
    refresh();
}

void TemplateEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrina::ui

#include "moc_template_editor.cpp"
