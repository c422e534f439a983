// SPDX-License-Identifier: Apache-2.0
#include "ui/start/first_paint.h"

#include <QEvent>

#include <utility>

namespace vitrina::ui {

FirstPaint::FirstPaint(QObject &viewport, const DialogListModel &model, std::function<void()> painted)
    : QObject(&viewport)
    , m_model(model)
    , m_painted(std::move(painted))
{
    viewport.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_model.rowCount() > 0 && !m_seen) {
        m_seen = true;
        // The event is handled after this filter; what is queued comes when the painting is done.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_painted();
                deleteLater();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vitrina::ui
