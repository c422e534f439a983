// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/storage_page.h"

#include "models/storage_desk.h"
#include "ui/settings/lock_rows.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_form.h"
#include "ui/shell/error_words.h"
#include "ui/theme/confirm_dialog.h"

#include <QCoreApplication>
#include <QLocale>

namespace vitrina::ui {
namespace {

class StorageRows final : public QObject {
    Q_DECLARE_TR_FUNCTIONS(StoragePage)
public:
    StorageRows(StorageDesk &desk, SettingsForm &form);

private:
    void makeFacts(SettingsForm &form);
    void makeActions(SettingsForm &form);
    void show();
    void confirmRebuild();
    [[nodiscard]] static QString sizeText(qint64 bytes);

    StorageDesk &m_desk;
    SettingsForm &m_form;
    FactRow *m_copy = nullptr;
    FactRow *m_files = nullptr;
    FactRow *m_unsent = nullptr;
    ButtonRow *m_clear = nullptr;
    ButtonRow *m_rebuild = nullptr;
};

StorageRows::StorageRows(StorageDesk &desk, SettingsForm &form)
    : QObject(&form)
    , m_desk(desk)
    , m_form(form)
{
    makeFacts(form);
    makeActions(form);
    connect(&desk, &StorageDesk::changed, this, &StorageRows::show);
    connect(&desk, &StorageDesk::filesCleared, this,
            [this](const auto &problem) { m_clear->setProblem(problem ? errorText(*problem) : QString()); });
    show();
    desk.measure();
}

void StorageRows::makeFacts(SettingsForm &form)
{
    form.addHeading(tr("Kept on this computer"), tr("All of it is encrypted."));
    m_copy = &form.add(new FactRow(
        {tr("Copy of the chats"), tr("Messages, orders and whatever else the hub holds."), tr("size, disk, space")}, {},
        &form));
    m_files =
        &form.add(new FactRow({tr("Pictures and files"), tr("What was looked at, at most 512 MB."), {}}, {}, &form));
    m_unsent = &form.add(new FactRow(
        {tr("Drafts and what is not sent yet"), tr("Only this computer has it. Nothing below touches it."), {}}, {},
        &form));
}

void StorageRows::makeActions(SettingsForm &form)
{
    form.addHeading(tr("Make room"));
    m_clear = &form.add(
        new ButtonRow({tr("Clear pictures and files"), tr("They come again from the hub when you look at them."), {}},
                      tr("Clear", "pictures and files"), ButtonKind::Secondary, &form));
    m_rebuild = &form.add(new ButtonRow(
        {tr("Rebuild the copy of the chats"), tr("Throws the copy away and fetches everything anew from the hub."), {}},
        tr("Rebuild…"), ButtonKind::Secondary, &form));
    connect(m_clear, &ButtonRow::pressed, &m_desk, &StorageDesk::clearFiles);
    connect(m_rebuild, &ButtonRow::pressed, this, &StorageRows::confirmRebuild);
}

QString StorageRows::sizeText(qint64 bytes)
{
    constexpr double mega = 1024.0 * 1024.0;
    const QLocale locale;
    if (bytes == 0)
        return tr("nothing");
    if (double(bytes) < mega / 10)
        return tr("less than 0.1 MB");
    return tr("%1 MB").arg(locale.toString(double(bytes) / mega, 'f', double(bytes) < 100 * mega ? 1 : 0));
}

void StorageRows::show()
{
    const auto &sizes = m_desk.sizes();
    m_copy->setFact(sizes ? sizeText(sizes->copy) : QString());
    m_files->setFact(sizes ? sizeText(sizes->files) : QString());
    m_unsent->setFact(sizes ? sizeText(sizes->unsent + sizes->outgoing) : QString());
    m_clear->button().setEnabled(!m_desk.isClearing() && sizes && sizes->files > 0);
    m_rebuild->setBlocked(m_desk.isConnected() ? QString() : tr("It needs the hub. There is no connection to it now."));
}

void StorageRows::confirmRebuild()
{
    auto *dialog =
        new ConfirmDialog({tr("Rebuild the copy of the chats?"),
                           tr("The list is empty until the hub has sent it again, which may take some minutes. Drafts "
                              "and what is not sent yet stay."),
                           tr("Rebuild"), tr("Cancel")},
                          ButtonKind::Primary, m_form.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_desk, &StorageDesk::rebuildWanted, Qt::QueuedConnection);
    dialog->open();
}

} // namespace

SettingsPage storagePage(StorageDesk &desk, ScreenLock &lock)
{
    return {QStringLiteral("storage"), Icon::File, [] { return QCoreApplication::translate("StoragePage", "Storage"); },
            [&desk, &lock](SettingsForm &form) {
                new StorageRows(desk, form);
                addLockRows(lock, form);
            }};
}

} // namespace vitrina::ui
