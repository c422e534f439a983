// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/sign_out_dialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

namespace {

QString lost(const char *text, int count)
{
    return count > 0 ? u'\n' + QCoreApplication::translate("SignOut", text, nullptr, count) : QString();
}

} // namespace

ConfirmDialog *makeSignOutDialog(int messages, int drafts, QWidget *parent)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("SignOut", text); };
    QString text = words(QT_TRANSLATE_NOOP("SignOut",
                                           "The dialogs kept on this computer, the token and the key are removed. "
                                           "Everything on the hub stays."));
    text += lost(QT_TRANSLATE_N_NOOP("SignOut", "%n message(s) not sent yet will be lost."), messages);
    text += lost(QT_TRANSLATE_N_NOOP("SignOut", "%n draft(s) kept only on this computer will be lost."), drafts);
    auto *dialog = new ConfirmDialog({words(QT_TRANSLATE_NOOP("SignOut", "Sign out?")), text,
                                      words(QT_TRANSLATE_NOOP("SignOut", "Sign out")),
                                      words(QT_TRANSLATE_NOOP("SignOut", "Cancel"))},
                                     ButtonKind::Danger, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace vitrina::ui
