// SPDX-License-Identifier: Apache-2.0
#include "hub/program/messages.h"

#include <array>
#include <utility>

namespace vitrina::hub {
namespace {

constexpr std::array<std::pair<const char16_t *, const char16_t *>, 18> sentences{{
    {u"usage", u"%1"},
    {u"hub_running", u"Another hub already works with this folder (%1)."},
    {u"data_dir_unusable", u"The data folder can't be used: %1."},
    {u"key_file_readable_by_others", u"The key of the database is not safe: %1."},
    {u"key_file_damaged", u"The key file is damaged: %1. Restore it from a backup."},
    {u"key_file_missing", u"The database is there, but its key is not: %1. Restore it from a backup."},
    {u"database_locked", u"Another program holds the database; try again when it has ended."},
    {u"database_wrong_key", u"The database can't be opened: the key doesn't fit, or the file is damaged."},
    {u"database_corrupt", u"The database is damaged (%1). Restore it from a backup, or begin with another folder."},
    {u"database_newer", u"The database was written by a newer version of this program (%1); install that one."},
    {u"database_unavailable", u"The database can't be read or written (%1)."},
    {u"database_error", u"The database failed (%1)."},
    {u"disk_full", u"The disk is full (%1)."},
    {u"address_invalid", u"\"%1\" is not an address of this computer."},
    {u"listen_failed", u"Can't listen there: %1."},
    {u"tls_unusable", u"The certificate or its key can't be used: %1."},
    {u"user_invalid", u"The name of the user can't be used: %1."},
    {u"profiles_missing", u"The marketplaces' profiles are missing (%1)."},
}};

} // namespace

QString sentenceFor(const Error &error)
{
    for (const auto &[code, sentence] : sentences) {
        if (error.code == QStringView(code)) {
            const QString text = QString::fromUtf16(sentence);
            return text.contains(QLatin1StringView("%1")) ? text.arg(error.detail) : text;
        }
    }
    return QStringLiteral("%1: %2").arg(error.code, error.detail);
}

} // namespace vitrina::hub
