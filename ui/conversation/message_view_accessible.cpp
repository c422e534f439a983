// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/message_view_accessible.h"

#include "ui/access/announcer.h"
#include "ui/conversation/message_view.h"
#include "ui/conversation/message_words.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace vitrina::ui {
namespace {

QString spokenOf(const MessageView &view, int row)
{
    const QString message = message_words::spoken(view.model().message(row), view.shownTextOf(row));
    return message_words::withFinding(message, view.findingOf(row));
}

/// One message; follows it when rows come and go.
class MessageItem final : public QAccessibleInterface {
public:
    MessageItem(MessageView &view, int row)
        : m_view(&view)
        , m_message(view.model().index(row))
    {
    }

    [[nodiscard]] bool isValid() const override { return m_view && m_message.isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? spokenOf(*m_view, m_message.row()) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect row = m_view->rowRect(m_message.row());
        return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.readOnly = true;
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->currentRow() == m_message.row();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->rowRect(m_message.row()));
        return state;
    }

private:
    QPointer<MessageView> m_view;
    QPersistentModelIndex m_message;
};

class MessageList final : public QAccessibleWidget {
public:
    explicit MessageList(MessageView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~MessageList() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return view().model().rowCount(); }

    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        const QPersistentModelIndex message = view().model().index(row);
        if (const auto known = m_items.constFind(message); known != m_items.cend())
            return QAccessible::accessibleInterface(*known);
        forgetGone();
        auto *item = new MessageItem(view(), row); // the registry owns it
        m_items.insert(message, QAccessible::registerAccessibleInterface(item));
        return item;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *item) const override
    {
        for (auto known = m_items.cbegin(); known != m_items.cend(); ++known) {
            if (QAccessible::accessibleInterface(known.value()) == item)
                return known.key().isValid() ? known.key().row() : -1;
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view().rowAt(view().viewport()->mapFromGlobal(QPoint(x, y))));
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view().hasFocus() ? child(view().currentRow()) : nullptr;
    }

private:
    // Items of messages that went, and of dialogs that were open before, pile up only so far.
    void forgetGone() const
    {
        if (m_items.size() < 2 * childCount() + 64)
            return;
        for (auto item = m_items.begin(); item != m_items.end();) {
            if (item.key().isValid()) {
                ++item;
                continue;
            }
            QAccessible::deleteAccessibleInterface(item.value());
            item = m_items.erase(item);
        }
    }
    [[nodiscard]] MessageView &view() const { return *static_cast<MessageView *>(widget()); }

    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_items;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<MessageView *>(object);
    return view ? new MessageList(view) : nullptr;
}

} // namespace

void installMessageViewAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceCurrentMessage(MessageView &view)
{
    if (!QAccessible::isActive() || view.currentRow() < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(view.currentRow());
    QAccessible::updateAccessibility(&event);
}

void announceNewMessages(MessageView &view, int first, int last)
{
    if (!QAccessible::isActive())
        return;
    for (int row = first; row <= last; ++row) {
        QAccessibleEvent event(&view, QAccessible::ObjectCreated);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
        if (view.model().message(row).author != PartyRole::Seller)
            announce(view, spokenOf(view, row));
    }
}

void announceRefusals(MessageView &view, int first, int last, QSet<CommandId> &said)
{
    if (!QAccessible::isActive())
        return;
    for (int row = first; row <= last; ++row) {
        const Message &message = view.model().message(row);
        const bool refused = message.delivery == Delivery::Refused && !message.command.isEmpty();
        if (refused && !said.contains(message.command)) {
            said.insert(message.command);
            announce(view, spokenOf(view, row));
        }
    }
}

void announceFinding(MessageView &view, int row)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::NameChanged);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
    announce(view, spokenOf(view, row));
}

} // namespace vitrina::ui
