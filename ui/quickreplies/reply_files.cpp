// SPDX-License-Identifier: Apache-2.0
#include "ui/quickreplies/reply_files.h"

#include "models/reply_file_loader.h"
#include "ui/theme/confirm_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>

namespace vitrina::ui::reply_files {
using namespace Qt::StringLiterals;
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ReplyFiles", text);
}

// Spreadsheets take the comma for the sign between columns only where it is not the sign inside numbers.
QChar separatorHere()
{
    return QLocale().decimalPoint() == u","_s ? u';' : u',';
}

} // namespace

void chooseForImport(QWidget &parent, const std::function<void(const QString &path)> &then)
{
    auto *dialog = new QFileDialog(&parent, words(QT_TRANSLATE_NOOP("ReplyFiles", "Import templates")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(words(QT_TRANSLATE_NOOP("ReplyFiles", "Templates")) + u" (*.csv *.json)"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, then);
    dialog->open();
}

void exportAll(QWidget &parent, const std::vector<QuickReply> &replies)
{
    auto *dialog = new QFileDialog(&parent, words(QT_TRANSLATE_NOOP("ReplyFiles", "Export templates")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({u"CSV (*.csv)"_s, u"JSON (*.json)"_s});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"templates.csv"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.startsWith("JSON"_L1) ? u"json"_s : u"csv"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, [&parent, replies](const QString &path) {
        const bool json = path.endsWith(".json"_L1, Qt::CaseInsensitive);
        if (!saveReplyFile(path, json ? repliesAsJson(replies) : repliesAsCsv(replies, separatorHere())))
            tell(&parent, words(QT_TRANSLATE_NOOP("ReplyFiles", "The templates were not exported")),
                 words(QT_TRANSLATE_NOOP("ReplyFiles",
                                         "The file can’t be written. Choose another folder or free some space.")));
    });
    dialog->open();
}

} // namespace vitrina::ui::reply_files
