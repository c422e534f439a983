// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/lock_rows.h"

#include "ui/lock/lock_passphrase_dialog.h"
#include "ui/lock/screen_lock.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_form.h"

#include <QCoreApplication>

#include <array>

namespace vitrina::ui {
namespace {

using Purpose = LockPassphraseDialog::Purpose;
constexpr std::array minuteChoices{1, 5, 10, 15, 30, 60};

class LockRows final : public QObject {
    Q_DECLARE_TR_FUNCTIONS(LockRows)
public:
    LockRows(ScreenLock &lock, SettingsForm &form);

private:
    void makeAfter(SettingsForm &form);
    void show();
    void ask(Purpose purpose);

    ScreenLock &m_lock;
    SettingsForm &m_form;
    ButtonRow *m_passphrase = nullptr;
    ButtonRow *m_remove = nullptr;
    ChoiceRow *m_after = nullptr;
    ButtonRow *m_now = nullptr;
};

LockRows::LockRows(ScreenLock &lock, SettingsForm &form)
    : QObject(&form)
    , m_lock(lock)
    , m_form(form)
{
    form.addHeading(tr("Lock"),
                    tr("Keeps others from reading your screen and your notifications while you are away. It does not "
                       "protect the disk: that is encrypted with another key, locked or not."));
    m_passphrase = &form.add(
        new ButtonRow({tr("Passphrase"), {}, tr("lock, idle, away")}, tr("Set…"), ButtonKind::Secondary, &form));
    m_remove =
        &form.add(new ButtonRow({tr("Remove the passphrase"), {}, {}}, tr("Remove…"), ButtonKind::Secondary, &form));
    makeAfter(form);
    m_now = &form.add(new ButtonRow({tr("Lock now"), tr("Messages keep coming while Vitrina is locked."), {}},
                                    tr("Lock", "button"), ButtonKind::Secondary, &form));
    connect(m_passphrase, &ButtonRow::pressed, this,
            [this] { ask(m_lock.canLock() ? Purpose::Change : Purpose::Choose); });
    connect(m_remove, &ButtonRow::pressed, this, [this] { ask(Purpose::Remove); });
    connect(m_now, &ButtonRow::pressed, &m_lock, &ScreenLock::lockNow);
    show();
}

void LockRows::makeAfter(SettingsForm &form)
{
    std::vector<ChoiceRow::Choice> choices{{QStringLiteral("0"), tr("Only by hand")}};
    for (const int minutes : minuteChoices)
        choices.push_back({QString::number(minutes), tr("After %n min", nullptr, minutes)});
    m_after = &form.add(new ChoiceRow(
        {tr("Lock by itself"), tr("When nobody has touched Vitrina for this long, also while the computer slept."), {}},
        choices, &form));
    connect(m_after, &ChoiceRow::chosen, this,
            [this](const QString &minutes) { m_lock.settings().set(lockAfterKey, minutes.toInt()); });
}

void LockRows::show()
{
    const bool ofTheData = m_lock.secret().isOfTheData();
    const bool set = m_lock.canLock();
    m_passphrase->setHelp(ofTheData ? tr("The one that opens your data when Vitrina starts.")
                              : set ? tr("Vitrina asks for it at its start, too.")
                                    : tr("Choose one first."));
    m_passphrase->button().setText(set ? tr("Change…") : tr("Set…"));
    m_passphrase->button().setVisible(!ofTheData);
    m_remove->setAbsent(!set || ofTheData);
    const QString blocked = set ? QString() : tr("Set a passphrase first.");
    m_after->setBlocked(blocked);
    m_now->setBlocked(blocked);
    m_after->setChosen(QString::number(m_lock.settings().value(lockAfterKey)));
}

void LockRows::ask(Purpose purpose)
{
    auto *dialog = new LockPassphraseDialog(purpose, m_lock.secret(), m_form.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_lock.refresh();
        show();
    });
    dialog->open();
}

} // namespace

void addLockRows(ScreenLock &lock, SettingsForm &form)
{
    new LockRows(lock, form);
}

} // namespace vitrina::ui
