// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace vitrina::ui {

/// What a template can leave open (OZ-5), in words, beside how it is written.
class VariableMenu final : public QMenu {
    Q_OBJECT
public:
    explicit VariableMenu(QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &written); ///< braces included
};

} // namespace vitrina::ui
