// SPDX-License-Identifier: Apache-2.0
#include "ui/access/announcer.h"

#include "domain/text.h"
#include "ui/theme/plain_label.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int momentMs = 100; ///< a reader fetches the words after it heard of them: they must stand for a while
constexpr qsizetype mostAtOnce = 5; ///< of a flood, the newest
constexpr qsizetype longest = 600; ///< letters of one of them

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

void installFactory()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

/// What is painted is said: so nobody who sets or shows the label has to think of it.
class TextAnnouncer final : public QObject {
public:
    explicit TextAnnouncer(PlainLabel &label)
        : QObject(&label)
        , m_label(label)
    {
        label.installEventFilter(this);
    }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_label && event->type() == QEvent::Hide) {
            m_said.clear();
        } else if (watched == &m_label && event->type() == QEvent::Paint && m_label.text() != m_said) {
            m_said = m_label.text();
            announce(m_label, m_said);
        }
        return QObject::eventFilter(watched, event);
    }

    PlainLabel &m_label;
    QString m_said;
};

} // namespace

void announceText(PlainLabel &label)
{
    new TextAnnouncer(label);
}

void announce(QWidget &from, const QString &words)
{
    if (QAccessible::isActive() && from.isVisible() && !words.isEmpty())
        Announcer::of(*from.window()).add(words);
}

Announcer::Announcer(QWidget &window)
    : QWidget(&window)
{
    installFactory();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1);
    lower();
    show();
    m_moment.setSingleShot(true);
    m_moment.setInterval(momentMs);
    connect(&m_moment, &QTimer::timeout, this, &Announcer::speak);
}

Announcer &Announcer::of(QWidget &window)
{
    auto *known = window.findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new Announcer(window);
}

void Announcer::add(const QString &words)
{
    m_words += singleLine(words, longest);
    if (m_words.size() > mostAtOnce)
        m_words.removeFirst();
    if (!m_moment.isActive())
        m_moment.start();
}

void Announcer::speak()
{
    const QString words = m_words.join(u". "_s);
    m_words.clear();
    if (!isVisible()) // the lock has covered the window meanwhile
        return;
    setAccessibleName(words);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent said(this, words);
    QAccessible::updateAccessibility(&said);
#else
    // AT-SPI: a notification that shows itself. UI Automation: an alert.
    for (const QAccessible::Event kind : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent said(this, kind);
        QAccessible::updateAccessibility(&said);
    }
#endif
}

} // namespace vitrina::ui

#include "moc_announcer.cpp"
