// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/composer.h"

#include "ui/access/announcer.h"
#include "ui/composer/breach_watch.h"
#include "ui/composer/composer_field.h"
#include "ui/composer/empty_variable_bar.h"
#include "ui/composer/publish_bar.h"
#include "ui/composer/question_bar.h"
#include "ui/composer/send_button.h"
#include "ui/spelling/spelling_menu.h"
#include "ui/spelling/spelling_watch.h"
#include "ui/theme/button.h"
#include "ui/theme/confirm_dialog.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include <utility>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int bottomMargin = 12;

} // namespace

Composer::Composer(Settings &settings, milliseconds draftDelay, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_sendKey(sendKeyIn(settings))
    , m_public(new PlainLabel(TextStyle::SmallStrong, this))
    , m_question(new QuestionBar(this))
    , m_publish(new PublishBar(settings, this))
    , m_field(new ComposerField(this))
    , m_breaches(new BreachWatch(*m_field, *this))
    , m_spelling(new SpellingWatch(*m_field, [this](const auto &words) { m_field->markSpelling(words); }))
    , m_variable(new EmptyVariableBar(this))
    , m_attach(new IconButton(Icon::Clip, this))
    , m_quickReplies(new Button(ButtonKind::Quiet, this))
    , m_reason(new PlainLabel(TextStyle::Small, this))
    , m_counter(new PlainLabel(TextStyle::Small, this))
    , m_send(new SendButton(this))
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    m_field->setSendKey(m_sendKey);
    m_public->setColor(Color::Public);
    m_reason->setColor(Color::Danger);
    announceText(*m_reason);
    m_quickReplies->setGlyph(Icon::Bolt);
    m_counter->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // half a number says nothing
    arrange();
    setFocusProxy(m_field);
    connect(&m_draftTimer, &QTimer::timeout, this, &Composer::flushDraft);
    connect(m_field, &QPlainTextEdit::textChanged, this, &Composer::onTyped);
    connect(m_field, &ComposerField::sendKeyPressed, m_send, &SendButton::press);
    connect(m_field, &ComposerField::left, this, &Composer::flushDraft);
    connect(m_field, &ComposerField::slashPressed, this, &Composer::quickRepliesRequested);
    connect(m_attach, &QAbstractButton::clicked, this, &Composer::attachRequested);
    connect(m_quickReplies, &QAbstractButton::clicked, this, &Composer::quickRepliesRequested);
    connect(m_variable, &EmptyVariableBar::fillRequested, this, &Composer::fillVariable);
    connect(m_breaches, &BreachWatch::sendConfirmed, this, &Composer::send);
    connect(m_question, &QuestionBar::releaseRequested, this, &Composer::newestQuestionRequested);
    connect(m_publish, &PublishBar::confirmed, this, &Composer::send);
    connect(m_publish, &PublishBar::backRequested, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_send, &SendButton::sendPressed, this, &Composer::send);
    connect(m_send, &SendButton::morePressed, this, &Composer::showMenu);
    connect(&m_settings, &Settings::changed, this, &Composer::followSendKey);
    retranslate();
}

Composer::~Composer()
{
    flushDraft();
    // The field loses the focus while it dies, and would tell what is no longer a composer.
    delete m_breaches;
    delete m_spelling;
    disconnect(m_field, nullptr, this, nullptr);
}

void Composer::arrange()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(margin);
    bar->addWidget(m_attach);
    bar->addWidget(m_quickReplies);
    bar->addWidget(m_reason, 1);
    bar->addWidget(m_counter);
    bar->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, gap + 1, margin, bottomMargin);
    column->setSpacing(gap);
    column->addWidget(m_public);
    column->addWidget(m_question);
    column->addWidget(m_field);
    column->addWidget(m_variable);
    column->addWidget(m_publish);
    column->addLayout(bar);
    m_public->hide();
}

void Composer::setStrip(QWidget *strip)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, strip);
}

void Composer::setFiles(const ComposerFiles &files)
{
    m_files = files;
    m_attach->setWords(files.allowed ? tr("Attach a file") : tr("This marketplace takes no files"));
    refresh();
}

void Composer::open(const DialogId &dialog, const QString &draft)
{
    flushDraft();
    m_publish->hide();
    m_dialog = dialog;
    m_breaches->reset();
    m_reply = {};
    m_touched = false;
    m_filling = true;
    m_field->resetText(draft);
    m_filling = false;
    refresh();
}

void Composer::setRules(const ComposerRules &rules)
{
    m_rules = rules;
    m_public->setVisible(rules.isPublic);
    m_question->setPublic(rules.isPublic);
    retranslate();
    update();
}

void Composer::acceptDraft(const DialogId &dialog, const QString &draft)
{
    if (dialog == m_dialog && !m_touched && draft != m_field->toPlainText())
        open(dialog, draft);
}

void Composer::takeUp(const QString &text, const CommandId &command)
{
    if (m_field->toPlainText().trimmed().isEmpty()) {
        m_field->resetText(text);
        return finishTakeUp(command);
    }
    auto *question = new ConfirmDialog({tr("The field is not empty"),
                                        tr("What you have typed stays. The text of the message is added below it."),
                                        tr("Add below"), tr("Cancel")},
                                       ButtonKind::Primary, window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, text, command, dialog = m_dialog] {
        if (dialog != m_dialog)
            return;
        m_field->appendParagraph(text);
        finishTakeUp(command);
    });
    question->open();
}

void Composer::setQuestion(const QString &question, bool chosen)
{
    m_question->setQuestion(question, chosen);
}

void Composer::insertReply(const QString &text, const QuickReplyId &reply)
{
    m_field->insertAside(text);
    m_reply = reply;
    m_field->setFocus(Qt::OtherFocusReason);
}

void Composer::setQuickRepliesOpen(bool open)
{
    m_quickReplies->setActive(open);
}

void Composer::fillVariable()
{
    const auto open = openVariables(m_field->toPlainText());
    if (open.empty())
        return;
    QTextCursor cursor = m_field->textCursor();
    cursor.setPosition(int(open.front().range.start));
    cursor.setPosition(int(open.front().range.end()), QTextCursor::KeepAnchor);
    m_field->setTextCursor(cursor);
    m_field->setFocus(Qt::OtherFocusReason);
}

void Composer::finishTakeUp(const CommandId &command)
{
    // In this order: the words must be in the draft before the message that held them may go.
    m_unsaved = true;
    flushDraft();
    Q_EMIT takenUp(command);
    m_field->setFocus(Qt::OtherFocusReason);
}

void Composer::onTyped()
{
    refresh();
    m_publish->hide(); // what is published is what was asked about
    if (answer().isEmpty())
        m_reply = {};
    if (m_filling)
        return;
    m_touched = true;
    m_unsaved = true;
    m_draftTimer.start();
}

void Composer::flushDraft()
{
    m_draftTimer.stop();
    if (std::exchange(m_unsaved, false) && !m_dialog.isEmpty())
        Q_EMIT draftTyped(m_dialog, m_field->toPlainText());
}

QString Composer::answer() const
{
    return m_field->toPlainText().trimmed();
}

qsizetype Composer::answerLength() const
{
    return countCharacters(answer(), m_rules.limit.unit);
}

QString Composer::counterText() const
{
    return m_rules.limit.max > 0
        ? tr("%1 / %2", "characters typed, of how many").arg(answerLength()).arg(m_rules.limit.max)
        : QString();
}

QString Composer::reasonText() const
{
    const auto over = answerLength() - m_rules.limit.max;
    if (m_rules.limit.max > 0 && over > 0)
        return tr("Too long by %n character(s)", nullptr, static_cast<int>(over));
    return {};
}

void Composer::refresh()
{
    const auto open = openVariables(m_field->toPlainText());
    const QString variable = open.empty() ? QString() : replyVariableName(open.front().variable, QLocale().name());
    m_field->markVariables(open);
    m_variable->setVariable(variable);
    const QString reason = reasonText();
    m_reason->setText(reason);
    m_counter->setText(counterText());
    m_counter->setColor(reason.isEmpty() ? Color::TextMuted : Color::Danger);
    const bool empty = answer().isEmpty() && m_files.count == 0;
    QString obstacle = variable.isEmpty() ? reason : tr("Fill in the empty variable first: %1").arg(variable);
    if (obstacle.isEmpty())
        obstacle = m_files.obstacle;
    m_send->setSendable(!empty && obstacle.isEmpty(), empty ? tr("Nothing is typed yet") : obstacle);
    fitBar();
}

// Where the bar has no room for all its words, the button of the quick replies does without.
void Composer::fitBar()
{
    int needed = m_attach->sizeHint().width() + m_quickRepliesWidth + 3 * margin;
    for (const QWidget *other :
         {static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_counter), static_cast<QWidget *>(m_send)})
        needed += margin + other->sizeHint().width();
    m_quickReplies->setIconOnly(needed > width());
}

void Composer::send()
{
    const QString text = answer();
    if (!m_send->isSendable() || (text.isEmpty() && m_files.count == 0) || !m_breaches->letsThrough())
        return;
    if (m_rules.isPublic && !m_publish->isConfirmed())
        return m_publish->ask();
    const std::vector<QString> confirmed = m_breaches->confirmed();
    m_breaches->noteSent(text);
    const QuickReplyId reply = std::exchange(m_reply, {});
    m_draftTimer.stop();
    m_unsaved = false; // sending takes the draft with it
    m_touched = false;
    m_filling = true;
    m_field->resetText({});
    m_filling = false;
    Q_EMIT sendRequested(text, confirmed, reply);
    m_field->setFocus(Qt::OtherFocusReason);
}

void Composer::setSendKey(SendKey key)
{
    m_settings.set(sendsWithControlEnterSetting, key == SendKey::ControlEnter);
}

void Composer::followSendKey()
{
    m_sendKey = sendKeyIn(m_settings);
    m_field->setSendKey(m_sendKey);
}

void Composer::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const auto add = [this, menu, group](const QString &text, SendKey key) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_sendKey == key);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key] { setSendKey(key); });
    };
    add(tr("Enter sends, Ctrl+Enter begins a line"), SendKey::Enter);
    add(tr("Ctrl+Enter sends, Enter begins a line"), SendKey::ControlEnter);
    if (Spelling *spelling = m_spelling->spelling()) {
        menu->addSeparator();
        addSpellingChoice(*menu, *spelling);
    }
    const QPoint corner = m_send->menuPoint();
    menu->popup(corner - QPoint(menu->sizeHint().width(), menu->sizeHint().height()));
}

void Composer::retranslate()
{
    m_public->setText(tr("Everyone will see the answer"));
    m_field->setPlaceholderText(m_rules.answers ? tr("Write an answer") : tr("Write a message"));
    m_field->setAccessibleName(m_field->placeholderText());
    setFiles(m_files);
    m_quickReplies->setText(tr("Quick replies"));
    m_quickReplies->setIconOnly(false);
    m_quickRepliesWidth = m_quickReplies->sizeHint().width();
    m_send->setWords(m_rules.answers ? tr("Answer", "verb, on a button") : tr("Send"), tr("Which key sends"));
    refresh();
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

void Composer::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_breaches->close();
    flushDraft();
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(m_rules.isPublic ? Color::PublicSoft : Color::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(Color::Line));
}

} // namespace vitrina::ui

#include "moc_composer.cpp"
