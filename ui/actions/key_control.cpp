// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/key_control.h"

#include "ui/actions/action_book.h"
#include "ui/actions/key_position.h"
#include "ui/actions/key_rules.h"
#include "ui/theme/button.h"
#include "ui/theme/icon_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace vitrina::ui {
namespace {

constexpr int narrowest = 120; ///< so that keys stand under each other

bool isModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr || key == 0
        || key == Qt::Key_unknown;
}

QString sentence(key_rules::Fault fault)
{
    using key_rules::Fault;
    switch (fault) {
    case Fault::None:
        return {};
    case Fault::Types:
        return KeyControl::tr("This key writes or moves in the text. Take one with Ctrl or Alt, or F1 to F12.");
    case Fault::Layout:
        return KeyControl::tr("This letter is on one keyboard layout only. Press it with Ctrl.");
    case Fault::Taken:
        return KeyControl::tr("Text fields and lists need this key.");
    case Fault::Odd:
        return KeyControl::tr("This can’t be a key.");
    }
    return {};
}

} // namespace

KeyControl::KeyControl(ActionBook &book, Act act, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_act(act)
    , m_key(new Button(ButtonKind::Secondary, this))
    , m_reset(new IconButton(Icon::Rotate, this))
    , m_take(new Button(tr("Reassign"), ButtonKind::Primary, this))
    , m_cancel(new Button(tr("Cancel"), ButtonKind::Secondary, this))
{
    m_key->setMinimumWidth(narrowest);
    m_key->installEventFilter(this);
    m_reset->setWords(tr("Default key"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_reset, m_key, m_cancel, m_take})
        line->addWidget(part);
    setFocusProxy(m_key);
    setTabOrder(m_cancel, m_take); // as they stand
    connect(m_key, &QAbstractButton::clicked, this, [this] { record(!m_recording); });
    connect(m_reset, &QAbstractButton::clicked, this, &KeyControl::reset);
    connect(m_take, &QAbstractButton::clicked, this, [this] { decide(true); });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { decide(false); });
    connect(&m_book, &ActionBook::keysChanged, this, [this] {
        m_offered.reset(); // the key may have another holder now
        Q_EMIT problemChanged({});
        refresh();
    });
    refresh();
}

void KeyControl::refresh()
{
    const QString keys = m_book.keyText(m_act);
    m_key->setText(m_recording ? tr("Press a key…") : keys.isEmpty() ? tr("No key") : keys);
    m_key->setAccessibleName(tr("%1, key: %2").arg(actName(m_act), m_key->text()));
    m_key->setActive(m_recording);
    const bool asks = m_offered.has_value();
    m_key->setVisible(!asks);
    m_reset->setVisible(!asks && m_book.isChanged(m_act));
    m_take->setVisible(asks);
    m_cancel->setVisible(asks);
}

void KeyControl::record(bool on)
{
    m_recording = on;
    if (on) {
        m_key->setFocus(Qt::OtherFocusReason);
        Q_EMIT problemChanged({});
    }
    refresh();
}

void KeyControl::take(const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return; // the key itself comes next
    const bool bare = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (bare && event.key() == Qt::Key_Escape)
        return record(false);
    record(false);
    if (bare && (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete))
        return m_book.setKey(m_act, {});
    const QKeySequence keys(latinKeys(event));
    if (const auto fault = key_rules::faultOf(keys); fault != key_rules::Fault::None)
        return Q_EMIT problemChanged(sentence(fault));
    if (const auto holder = m_book.holderOf(keys, m_act))
        return offer(keys, *holder);
    m_book.setKey(m_act, keys);
}

void KeyControl::offer(const QKeySequence &keys, Act holder)
{
    m_offered = keys;
    const QString text =
        keys.isEmpty() ? key_rules::text(QKeySequence(actEntry(m_act).keys.front())) : key_rules::text(keys);
    refresh();
    m_cancel->setFocus(Qt::OtherFocusReason);
    Q_EMIT problemChanged(tr("%1 is used by “%2”.").arg(text, actName(holder)));
}

void KeyControl::decide(bool taken)
{
    const auto offered = m_offered;
    m_offered.reset();
    Q_EMIT problemChanged({});
    if (taken && offered)
        offered->isEmpty() ? m_book.reset(m_act) : m_book.setKey(m_act, *offered);
    refresh();
    m_key->setFocus(Qt::OtherFocusReason);
}

void KeyControl::reset()
{
    if (const auto holder = m_book.holderOfDefault(m_act))
        return offer({}, *holder);
    m_book.reset(m_act);
    m_key->setFocus(Qt::OtherFocusReason);
}

bool KeyControl::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_key || !m_recording)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept(); // nothing else may take what is being recorded
        return true;
    case QEvent::KeyPress:
        take(static_cast<const QKeyEvent &>(*event));
        return true;
    case QEvent::KeyRelease:
        return true; // a button is pressed by the release of Space
    case QEvent::FocusOut:
        record(false);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vitrina::ui

#include "moc_key_control.cpp"
