// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/trace.h"
#include "models/dialog_list_model.h"

namespace vitrina::ui {

/// Writes `first_paint` once: when the list has been painted with rows in it. Destroys itself then.
class FirstPaint final : public QObject {
public:
    /// A child of `viewport`.
    FirstPaint(QObject &viewport, const DialogListModel &model, Trace &trace);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const DialogListModel &m_model;
    Trace &m_trace;
    bool m_seen = false;
};

} // namespace vitrina::ui
