// SPDX-License-Identifier: Apache-2.0
#include "ui/quickreplies/template_manager.h"

#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "ui/conversation/empty_page.h"
#include "ui/quickreplies/import_dialog.h"
#include "ui/quickreplies/quick_reply_row.h"
#include "ui/quickreplies/reply_files.h"
#include "ui/quickreplies/template_editor.h"
#include "ui/shell/error_words.h"
#include "ui/theme/card.h"
#include "ui/theme/confirm_dialog.h"
#include "ui/theme/field.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace vitrina::ui {
namespace {

constexpr QSize usual(820, 560);
constexpr QSize least(700, 460);
constexpr int sideWidth = 304;
constexpr int margin = 16;
constexpr int longestName = 24; ///< of a shop, on the button

bool sameWords(const QuickReply &a, const QuickReply &b)
{
    return a.title == b.title && a.text == b.text;
}

} // namespace

TemplateManager::TemplateManager(Inbox &inbox, const Profiles &profiles, QWidget *parent)
    : QDialog(parent)
    , m_inbox(inbox)
    , m_profiles(profiles)
    , m_side(new QWidget(this))
    , m_shopChoice(new Button(ButtonKind::Quiet, m_side))
    , m_count(new PlainLabel(TextStyle::Small, m_side))
    , m_list(new QListView(m_side))
    , m_notice(new PlainLabel(TextStyle::Body, m_side))
    , m_create(new Button(ButtonKind::Secondary, m_side))
    , m_import(new Button(ButtonKind::Quiet, m_side))
    , m_export(new Button(ButtonKind::Quiet, m_side))
    , m_editor(new TemplateEditor(this))
    , m_empty(new EmptyPage(Icon::Bolt, Color::Surface, this))
{
    resize(usual);
    setMinimumSize(least);
    m_shopChoice->setGlyph(Icon::Shop);
    m_create->setGlyph(Icon::Plus);
    m_count->setColor(Color::TextMuted);
    m_notice->setColor(Color::TextMuted);
    m_notice->setMaxLines(8);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new QuickReplyRow(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    arrange();
    connect(&inbox, &Inbox::quickRepliesChanged, this, &TemplateManager::onTemplates);
    connect(&inbox, &Inbox::shopsChanged, this, &TemplateManager::onTemplates);
    connect(&inbox, &Inbox::userChanged, this, &TemplateManager::onTemplates);
    connect(&inbox, &Inbox::settled, this, &TemplateManager::onSettled);
    // Not the current row, which the list sets by itself when the focus comes.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &now) {
        if (!now.isEmpty() && m_model.reply(now.indexes().front().row()).id != m_editor->id())
            edit(QuickReply(m_model.reply(now.indexes().front().row())));
    });
    connect(m_shopChoice, &QAbstractButton::clicked, this, &TemplateManager::chooseShop);
    connect(m_create, &QAbstractButton::clicked, this, [this] { create(ShopId(m_shop)); });
    connect(m_import, &QAbstractButton::clicked, this, [this] {
        reply_files::chooseForImport(
            *this, [this](const QString &path) { (new ImportDialog(m_inbox, m_shop, m_rights, path, this))->open(); });
    });
    connect(m_export, &QAbstractButton::clicked, this, [this] { reply_files::exportAll(*this, m_replies); });
    connect(m_editor, &TemplateEditor::saveRequested, this, &TemplateManager::save);
    connect(m_editor, &TemplateEditor::deleteRequested, this, [this] {
        if (const QuickReply *reply = find(m_editor->id()))
            Q_EMIT deleteRequested(QuickReply(*reply));
    });
    retranslate();
    showNothing();
}

void TemplateManager::arrange()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin, margin, margin, 8);
    head->addWidget(m_shopChoice);
    head->addStretch(1);
    head->addWidget(m_count);
    auto *saying = new QVBoxLayout(m_list);
    saying->setContentsMargins(margin, margin, margin, margin);
    saying->addWidget(m_notice);
    saying->addStretch();
    auto *files = new QHBoxLayout;
    files->setSpacing(8);
    files->addWidget(m_import);
    files->addWidget(m_export);
    files->addStretch();
    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(margin, 12, margin, margin);
    tools->setSpacing(8);
    tools->addWidget(m_create);
    tools->addLayout(files);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addLayout(head);
    side->addWidget(m_list, 1);
    side->addWidget(new Separator(m_side));
    side->addLayout(tools);
    m_side->setFixedWidth(sideWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addSpacing(1);
    row->addWidget(m_editor, 1);
    row->addWidget(m_empty, 1);
}

const QuickReply *TemplateManager::find(const QuickReplyId &id) const
{
    const auto found = std::ranges::find_if(m_replies, [&id](const QuickReply &one) { return one.id == id; });
    return id.isEmpty() || found == m_replies.end() ? nullptr : &*found;
}

void TemplateManager::openShop(const ShopId &shop)
{
    come();
    if (shop != m_shop)
        leaving([this, shop] { setShop(shop); });
}

void TemplateManager::create(const ShopId &shop, const QString &text)
{
    come();
    leaving([this, shop, text] {
        setShop(shop);
        QuickReply fresh;
        fresh.shop = shop;
        QuickReply typed = fresh;
        typed.text = text;
        present(fresh, typed);
        m_list->setCurrentIndex({});
        m_editor->title().setFocus(Qt::OtherFocusReason);
    });
}

void TemplateManager::edit(const QuickReply &reply)
{
    come();
    if (m_editing && reply.id == m_editor->id())
        return;
    leaving([this, reply] {
        setShop(reply.shop);
        present(reply, reply);
        select(reply.id);
    });
}

void TemplateManager::come()
{
    show();
    raise();
    activateWindow();
}

void TemplateManager::setShop(const ShopId &shop)
{
    if (shop == m_shop)
        return;
    m_shop = shop;
    showNothing();
    onTemplates();
}

void TemplateManager::present(const QuickReply &reply, const QuickReply &typed)
{
    m_editing = true;
    m_saving = {};
    m_saved.reset();
    m_editor->setRights(m_rights);
    m_editor->edit(reply, typed);
    m_editor->show();
    m_empty->hide();
}

void TemplateManager::showNothing()
{
    m_editing = false;
    m_editor->edit({});
    m_editor->hide();
    m_empty->show();
}

void TemplateManager::select(const QuickReplyId &id)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.reply(row).id == id)
            return m_list->setCurrentIndex(m_model.index(row));
    }
}

void TemplateManager::onTemplates()
{
    m_replies = m_inbox.quickReplies(m_shop);
    m_rights = templateRights(m_inbox, m_profiles, m_shop);
    m_model.setReplies(m_replies);
    m_editor->setRights(m_rights);
    refresh();
    if (!m_editing)
        return;
    if (m_saved) {
        const auto it = std::ranges::find_if(m_replies, [this](const auto &one) { return sameWords(one, *m_saved); });
        if (it != m_replies.end() && !m_editor->isModified()) {
            present(QuickReply(*it), QuickReply(*it));
            return select(m_editor->id());
        }
    }
    const QuickReply *now = find(m_editor->id());
    if (now == nullptr && !m_editor->id().isEmpty())
        return m_editor->isModified() ? m_editor->becomeNew() : showNothing();
    if (now != nullptr && m_saving.isEmpty() && !m_editor->isModified())
        m_editor->edit(*now);
    select(m_editor->id());
}

void TemplateManager::save()
{
    const QuickReply reply = m_editor->value();
    m_saved.reset();
    m_saving = m_inbox.putQuickReply(reply);
    for (QWidget *other :
         {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_create), static_cast<QWidget *>(m_shopChoice)})
        other->setEnabled(false);
    m_editor->setSaving(true, m_inbox.connection().state == LinkState::Live);
}

void TemplateManager::onSettled(const CommandId &command, const std::optional<Error> &refusal)
{
    if (m_saving.isEmpty() || command != m_saving)
        return;
    m_saving = {};
    m_list->setEnabled(true);
    m_shopChoice->setEnabled(true);
    m_editor->setSaving(false, true);
    refresh();
    if (refusal) {
        m_editor->showProblem(errorText(*refusal));
        return come();
    }
    // Its id, and what the marketplace says of it, come with the templates.
    QuickReply saved = m_editor->value();
    m_editor->edit(saved);
    m_saved = saved;
    onTemplates();
}

void TemplateManager::leaving(std::function<void()> next)
{
    if (!m_saving.isEmpty())
        return; // what waits for the hub's answer stays, should it be a refusal
    if (!m_editing || !m_editor->isModified())
        return next();
    auto *question = new ConfirmDialog({tr("The template is not saved"), tr("What you have typed would be lost."),
                                        tr("Don’t save"), tr("Keep editing")},
                                       ButtonKind::Danger, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, std::move(next));
    connect(question, &QDialog::rejected, this, [this] {
        m_list->setCurrentIndex({});
        select(m_editor->id());
    });
    question->open();
}

void TemplateManager::reject()
{
    if (!m_saving.isEmpty())
        return QDialog::reject();
    leaving([this] {
        showNothing();
        QDialog::reject();
    });
}

QString TemplateManager::countText() const
{
    return m_rights.available && m_rights.most > 0
        ? tr("%1 of %2", "templates, of how many").arg(m_model.total()).arg(m_rights.most)
        : QString();
}

void TemplateManager::refresh()
{
    const Shop *shop = m_inbox.shop(m_shop);
    m_shopChoice->setText(shop != nullptr ? singleLine(shop->name, longestName) : tr("Choose a shop"));
    m_count->setText(countText());
    const bool full = m_rights.most > 0 && m_model.total() >= m_rights.most;
    m_create->setVisible(m_rights.mayEdit);
    m_import->setVisible(m_rights.mayEdit);
    m_export->setEnabled(!m_replies.empty());
    m_create->setEnabled(!full && m_saving.isEmpty());
    setPlainToolTip(m_create, full ? tr("The shop has as many templates as the marketplace allows.") : QString());
    const QString none = m_model.total() == 0 && m_rights.mayEdit ? tr("This shop has no templates yet.") : QString();
    m_notice->setText(m_rights.whyNot.isEmpty() || (m_rights.available && m_model.total() > 0) ? none
                                                                                               : m_rights.whyNot);
    m_notice->setVisible(!m_notice->text().isEmpty());
    m_empty->setWords(tr("No template chosen"),
                      m_rights.mayEdit ? tr("Choose a template in the list, or create one.") : m_rights.whyNot);
}

void TemplateManager::chooseShop()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Shop &shop : m_inbox.shops()) {
        QAction *action = menu->addAction(singleLine(shop.name).replace(u'&', QLatin1StringView("&&")));
        action->setCheckable(true);
        action->setChecked(shop.id == m_shop);
        action->setEnabled(shop.chatAccess);
        connect(action, &QAction::triggered, this, [this, id = shop.id] { openShop(id); });
    }
    menu->popup(m_shopChoice->mapToGlobal(QPoint(0, m_shopChoice->height())));
}

void TemplateManager::retranslate()
{
    setWindowTitle(tr("Quick replies"));
    m_list->setAccessibleName(windowTitle());
    m_create->setText(tr("Create template"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    onTemplates();
}

void TemplateManager::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TemplateManager::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Surface));
    painter.fillRect(QRect(sideWidth, 0, 1, height()), themeColor(Color::Line));
}

} // namespace vitrina::ui

#include "moc_template_manager.cpp"
