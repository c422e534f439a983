// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/allowed_hosts_dialog.h"

#include "domain/text.h"
#include "ui/access/announcer.h"
#include "ui/safety/host_entry.h"
#include "ui/shell/error_words.h"
#include "ui/theme/button.h"
#include "ui/theme/dialog_ground.h"
#include "ui/theme/field.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr QSize dialogSize(460, 460);
constexpr int margin = 24;
constexpr int mostLines = 6;

} // namespace

AllowedHostsDialog::AllowedHostsDialog(Inbox &inbox, const ShopId &shop, const QString &suggested, QWidget *parent)
    : QDialog(parent)
    , m_inbox(inbox)
    , m_shop(shop)
    , m_field(new Field(this))
    , m_add(new Button(tr("Add"), ButtonKind::Primary, this))
    , m_problem(new PlainLabel(TextStyle::Small, this))
    , m_none(new PlainLabel(tr("The list is empty"), TextStyle::Body, this))
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
    , m_footer(new QWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sites for links"));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, 20, margin, 16);
    body->setSpacing(8);
    body->addWidget(new PlainLabel(windowTitle(), TextStyle::Heading, this));
    const Shop *known = inbox.shop(shop);
    auto *what = new PlainLabel(tr("Links to these sites can be sent from %1 without a question: the manufacturer, "
                                   "service centres, official distributors. Parts of a site are included.")
                                    .arg(known != nullptr ? isolated(singleLine(known->name)) : QString()),
                                TextStyle::Small, this);
    what->setColor(Color::TextMuted);
    what->setMaxLines(mostLines);
    body->addWidget(what);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(8);
    m_field->setAccessibleName(tr("Address of a site"));
    m_field->setPlaceholderText(u"maker.com"_s);
    if (!suggested.isEmpty()) {
        const HostEntry host = readHost(suggested);
        m_field->setText(host.host.isEmpty() ? suggested : host.host);
    }
    entry->addWidget(m_field, 1);
    entry->addWidget(m_add);
    body->addLayout(entry);
    m_problem->setColor(Color::Danger);
    announceText(*m_problem);
    m_problem->setMaxLines(mostLines);
    body->addWidget(m_problem);
    m_none->setColor(Color::TextMuted);
    body->addWidget(m_none);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    body->addWidget(scroll, 1);

    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(margin, 12, margin, 12);
    auto *close = new Button(tr("Close"), ButtonKind::Secondary, m_footer);
    close->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(m_footer);
    setFixedSize(dialogSize);

    m_add->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_add, &QAbstractButton::clicked, this, &AllowedHostsDialog::add);
    connect(m_field, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(&m_inbox, &Inbox::shopsChanged, this, &AllowedHostsDialog::refresh);
    connect(&m_inbox, &Inbox::userChanged, this, &AllowedHostsDialog::refresh);
    connect(&m_inbox, &Inbox::settled, this, &AllowedHostsDialog::onSettled);
    say({});
    refresh();
    m_field->setFocus(Qt::OtherFocusReason);
}

bool AllowedHostsDialog::mayEdit(UserRole role)
{
    return role == UserRole::Owner || role == UserRole::Administrator;
}

QStringList AllowedHostsDialog::shownHosts() const
{
    return {m_hosts.begin(), m_hosts.end()};
}

QString AllowedHostsDialog::problem() const
{
    return m_problem->text();
}

void AllowedHostsDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void AllowedHostsDialog::refresh()
{
    const Shop *shop = m_inbox.shop(m_shop);
    if (shop == nullptr)
        return reject(); // it is gone, or is no longer this user's
    const bool editable = mayEdit(m_inbox.user().role);
    m_field->setEnabled(editable && m_saving.isEmpty());
    m_add->setEnabled(editable && m_saving.isEmpty());
    if (!editable)
        say(tr("Only the Owner and Administrator roles can change this list."));
    m_hosts = shop->settings.allowedHosts;
    std::sort(m_hosts.begin(), m_hosts.end());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString &host : m_hosts)
        addRow(host);
    m_rows->addStretch(1);
    m_none->setVisible(m_hosts.empty());
}

void AllowedHostsDialog::addRow(const QString &host)
{
    auto *row = new QWidget(m_list);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new PlainLabel(readableHost(host), TextStyle::Body, row), 1);
    if (mayEdit(m_inbox.user().role)) {
        auto *button = new Button(tr("Remove"), ButtonKind::Plain, row);
        button->setButtonHeight(28);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Remove %1").arg(readableHost(host)));
        button->setEnabled(m_saving.isEmpty());
        connect(button, &QAbstractButton::clicked, this, [this, host] { remove(host); });
        line->addWidget(button);
    }
    m_rows->addWidget(row);
}

void AllowedHostsDialog::add()
{
    const Shop *shop = m_inbox.shop(m_shop);
    const HostEntry entry = readHost(m_field->text());
    if (shop == nullptr || !m_saving.isEmpty())
        return;
    if (entry.host.isEmpty())
        return say(entry.problem);
    ShopSettings settings = shop->settings;
    if (std::find(settings.allowedHosts.begin(), settings.allowedHosts.end(), entry.host)
        != settings.allowedHosts.end())
        return say(tr("This site is on the list already."));
    if (settings.allowedHosts.size() >= ShopSettings::maxHosts)
        return say(tr("The list is full. Remove a site first."));
    settings.allowedHosts.push_back(entry.host);
    put(settings);
}

void AllowedHostsDialog::remove(const QString &host)
{
    const Shop *shop = m_inbox.shop(m_shop);
    if (shop == nullptr || !m_saving.isEmpty())
        return;
    ShopSettings settings = shop->settings;
    std::erase(settings.allowedHosts, host);
    put(settings);
}

void AllowedHostsDialog::put(const ShopSettings &settings)
{
    say({});
    m_saving = m_inbox.putShopSettings(m_shop, settings);
    refresh();
}

void AllowedHostsDialog::onSettled(const CommandId &command, const std::optional<Error> &refusal)
{
    if (command != m_saving || m_saving.isEmpty())
        return;
    m_saving = {};
    if (refusal)
        say(errorText(*refusal));
    else
        m_field->clear();
    refresh();
}

void AllowedHostsDialog::paintEvent(QPaintEvent *)
{
    paintDialogGround(*this, *m_footer);
}

} // namespace vitrina::ui

#include "moc_allowed_hosts_dialog.cpp"
