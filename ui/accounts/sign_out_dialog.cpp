// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/sign_out_dialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

ConfirmDialog *makeSignOutDialog(int unsent, QWidget *parent)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("SignOut", text); };
    QString text = words(QT_TRANSLATE_NOOP("SignOut",
                                           "The dialogs kept on this computer, the token and the key are removed. "
                                           "Everything on the hub stays."));
    if (unsent > 0)
        text += u"\n"_s
            + QCoreApplication::translate("SignOut", "Messages not sent yet, which will be lost: %n", nullptr, unsent);
    auto *dialog = new ConfirmDialog({words(QT_TRANSLATE_NOOP("SignOut", "Sign out?")), text,
                                      words(QT_TRANSLATE_NOOP("SignOut", "Sign out")),
                                      words(QT_TRANSLATE_NOOP("SignOut", "Cancel"))},
                                     ButtonKind::Danger, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace vitrina::ui
