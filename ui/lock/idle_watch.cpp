// SPDX-License-Identifier: Apache-2.0
#include "ui/lock/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace vitrina::ui {
namespace {

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

bool comesAfterSleep(QEvent::Type type)
{
    return type == QEvent::UpdateRequest || type == QEvent::ApplicationActivate || type == QEvent::WindowActivate;
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setLimit(std::optional<milliseconds> limit)
{
    m_limit = limit;
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    if (!limit)
        return;
    m_touched = m_clock.now();
    m_timer.start(*limit);
    QCoreApplication::instance()->installEventFilter(this);
}

bool IdleWatch::isOver() const
{
    return m_limit && m_clock.now() - m_touched >= *m_limit;
}

void IdleWatch::passTime()
{
    if (isOver())
        end();
}

void IdleWatch::look()
{
    m_touched = std::min(m_touched, m_clock.now()); // a clock that is set back lengthens nothing
    if (isOver())
        return end();
    m_timer.start(std::chrono::duration_cast<milliseconds>(*m_limit - (m_clock.now() - m_touched)));
}

void IdleWatch::end()
{
    setLimit(std::nullopt);
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    const bool touch = isTouch(event->type());
    if (!touch && !comesAfterSleep(event->type()))
        return QObject::eventFilter(watched, event);
    if (isOver()) {
        end();
        return touch; // the key that wakes the computer does nothing else
    }
    if (touch)
        m_touched = m_clock.now();
    return QObject::eventFilter(watched, event);
}

} // namespace vitrina::ui
