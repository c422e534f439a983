// SPDX-License-Identifier: Apache-2.0
#include "ui/start/first_paint.h"

#include <QEvent>

namespace vitrina::ui {

FirstPaint::FirstPaint(QObject &viewport, const DialogListModel &model, Trace &trace)
    : QObject(&viewport)
    , m_model(model)
    , m_trace(trace)
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
                m_trace.write("first_paint");
                deleteLater();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vitrina::ui
