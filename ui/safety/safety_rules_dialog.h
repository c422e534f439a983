// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/content_rules.h"

#include <QDialog>

namespace vitrina::ui {

/// The marketplace's safety rules (OZ-7), in the user's language. Not modal: one reads them beside the chat.
class SafetyRulesDialog final : public QDialog {
    Q_OBJECT
public:
    SafetyRulesDialog(const std::vector<SafetyRule> &rules, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QLayout *ruleOf(const SafetyRule &rule, int number);

    QWidget *m_footer;
};

} // namespace vitrina::ui
