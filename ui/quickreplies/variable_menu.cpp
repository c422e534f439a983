// SPDX-License-Identifier: Apache-2.0
#include "ui/quickreplies/variable_menu.h"

#include "domain/reply_variables.h"

#include <QLocale>

namespace vitrina::ui {
namespace {

QString words(ReplyVariable variable)
{
    switch (variable) {
    case ReplyVariable::Buyer:
        return VariableMenu::tr("Buyer’s name");
    case ReplyVariable::Order:
        return VariableMenu::tr("Order number");
    case ReplyVariable::Goods:
        return VariableMenu::tr("Goods");
    case ReplyVariable::Tracking:
        return VariableMenu::tr("Tracking number");
    case ReplyVariable::Delivery:
        return VariableMenu::tr("Delivery date");
    case ReplyVariable::Shop:
        return VariableMenu::tr("Shop");
    case ReplyVariable::Operator:
        return VariableMenu::tr("Who answers");
    }
    return {};
}

} // namespace

VariableMenu::VariableMenu(QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const ReplyVariable variable : allReplyVariables) {
        const QString written = u'{' + replyVariableName(variable, QLocale().name()) + u'}';
        connect(addAction(QString(words(variable) + u'\t' + written)), &QAction::triggered, this,
                [this, written] { Q_EMIT chosen(written); });
    }
}

} // namespace vitrina::ui

#include "moc_variable_menu.cpp"
