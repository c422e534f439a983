// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_list_model.h"

#include <functional>

namespace vitrina::ui {

/// Tells once that the list has been painted with rows in it. Destroys itself then.
class FirstPaint final : public QObject {
public:
    /// A child of `viewport`.
    FirstPaint(QObject &viewport, const DialogListModel &model, std::function<void()> painted);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const DialogListModel &m_model;
    std::function<void()> m_painted;
    bool m_seen = false;
};

} // namespace vitrina::ui
