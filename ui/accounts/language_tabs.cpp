// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/language_tabs.h"

#include "ui/shell/language.h"
#include "ui/theme/button.h"

#include <QHBoxLayout>

namespace vitrina::ui {

LanguageTabs::LanguageTabs(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Language::Choice &choice : Language::choices()) {
        auto *tab = new Button(choice.name, ButtonKind::Tab, this);
        tab->setCheckable(true);
        tab->setAutoExclusive(true);
        connect(tab, &QAbstractButton::clicked, this, [this, code = choice.code] { Q_EMIT chosen(code); });
        layout->addWidget(tab);
        m_tabs.push_back(tab);
    }
}

void LanguageTabs::setCurrent(const QString &code)
{
    const auto &choices = Language::choices();
    for (size_t i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setChecked(choices[i].code == code);
}

} // namespace vitrina::ui
