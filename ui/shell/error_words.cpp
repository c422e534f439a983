// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/error_words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

namespace {

struct Words {
    const char16_t *code;
    const char *text;
};

constexpr Words known[]{
    {u"link_host_not_found", QT_TRANSLATE_NOOP("Error", "The address was not found")},
    {u"link_refused", QT_TRANSLATE_NOOP("Error", "Nothing answers at this address")},
    {u"link_tls", QT_TRANSLATE_NOOP("Error", "The hub’s certificate can’t be trusted")},
    {u"link_no_tls", QT_TRANSLATE_NOOP("Error", "The hub offers no protected connection")},
    {u"link_timeout", QT_TRANSLATE_NOOP("Error", "The hub does not answer")},
    {u"link_silent", QT_TRANSLATE_NOOP("Error", "The hub does not answer")},
    {u"link_closed", QT_TRANSLATE_NOOP("Error", "The hub closed the connection")},
    {u"link_network", QT_TRANSLATE_NOOP("Error", "No network")},
    {u"proxy_not_found", QT_TRANSLATE_NOOP("Error", "The proxy’s address was not found")},
    {u"proxy_refused", QT_TRANSLATE_NOOP("Error", "Nothing answers at the proxy’s address")},
    {u"proxy_closed", QT_TRANSLATE_NOOP("Error", "The proxy closed the connection")},
    {u"proxy_timeout", QT_TRANSLATE_NOOP("Error", "The proxy does not answer")},
    {u"proxy_login", QT_TRANSLATE_NOOP("Error", "The proxy refused the login")},
    {u"proxy_login_missing", QT_TRANSLATE_NOOP("Error", "The proxy asks for a login")},
    {u"proxy_protocol", QT_TRANSLATE_NOOP("Error", "What answers at the proxy’s address is not a proxy of this kind")},
    {u"proxy_denied", QT_TRANSLATE_NOOP("Error", "The proxy does not let Vitrina reach the hub")},
    {u"proxy_failed", QT_TRANSLATE_NOOP("Error", "The proxy could not reach the hub")},
    {u"proxy_incomplete", QT_TRANSLATE_NOOP("Error", "The address of the proxy is missing")},
    {u"address_invalid", QT_TRANSLATE_NOOP("Error", "This is not the address of a hub")},
    {u"address_insecure", QT_TRANSLATE_NOOP("Error", "The connection would not be protected")},
    {u"not_a_hub", QT_TRANSLATE_NOOP("Error", "What answers there is not a hub")},
    {u"token_unknown", QT_TRANSLATE_NOOP("Error", "The hub does not accept the token")},
    {u"token_expired", QT_TRANSLATE_NOOP("Error", "The token has expired")},
    {u"version", QT_TRANSLATE_NOOP("Error", "The hub speaks another version")},
    {u"too_many", QT_TRANSLATE_NOOP("Error", "Too many connections to the hub")},
    {u"keychain_locked",
     QT_TRANSLATE_NOOP("Error", "The password store of the system is locked. Unlock it and try again")},
    {u"keychain_denied", QT_TRANSLATE_NOOP("Error", "The password store of the system denied access")},
    {u"keychain_absent", QT_TRANSLATE_NOOP("Error", "This system has no password store")},
    {u"keychain_timeout", QT_TRANSLATE_NOOP("Error", "The password store of the system does not answer")},
    {u"keychain_failed", QT_TRANSLATE_NOOP("Error", "The password store of the system failed")},
    {u"keychain_not_found",
     QT_TRANSLATE_NOOP(
         "Error",
         "The password store of the system does not give the key back. It may be locked: unlock it and try again")},
    {u"keychain_too_large", QT_TRANSLATE_NOOP("Error", "The token is too long for the password store of the system")},
    {u"vault_busy", QT_TRANSLATE_NOOP("Error", "The password store of the system is being asked already")},
    {u"vault_damaged", QT_TRANSLATE_NOOP("Error", "The note on where your key lies is missing or damaged")},
    {u"vault_wrong_key", QT_TRANSLATE_NOOP("Error", "The password store of the system holds another profile’s key")},
    {u"vault_needs_passphrase", QT_TRANSLATE_NOOP("Error", "The passphrase is needed")},
    {u"passphrase_wrong", QT_TRANSLATE_NOOP("Error", "The passphrase is wrong")},
    {u"passphrase_empty", QT_TRANSLATE_NOOP("Error", "The passphrase is empty")},
    {u"passphrase_no_memory",
     QT_TRANSLATE_NOOP("Error", "There is not enough free memory to check the passphrase. Close other programs")},
    {u"passphrase_damaged", QT_TRANSLATE_NOOP("Error", "The file with the protected token is damaged")},
    {u"database_corrupt", QT_TRANSLATE_NOOP("Error", "The local database is damaged")},
    {u"database_newer", QT_TRANSLATE_NOOP("Error", "The local database is from a newer version")},
    {u"database_locked", QT_TRANSLATE_NOOP("Error", "The local database is in use by another program")},
    {u"database_wrong_key", QT_TRANSLATE_NOOP("Error", "The key does not open the local database")},
    {u"database_unavailable", QT_TRANSLATE_NOOP("Error", "The local database can’t be opened")},
    {u"no_armenian_font",
     QT_TRANSLATE_NOOP("Error",
                       "This computer has no font with Armenian letters. Install “Noto Sans Armenian”; until then "
                       "Vitrina speaks English")},
    {u"settings_restored",
     QT_TRANSLATE_NOOP("Error", "The settings file was damaged. The settings of the last start are used")},
    {u"settings_lost", QT_TRANSLATE_NOOP("Error", "The settings file was damaged. Please choose your settings again")},
    {u"settings_from_future",
     QT_TRANSLATE_NOOP("Error", "The settings are from a newer Vitrina. What you change holds until you quit")},
    {u"settings_unreadable",
     QT_TRANSLATE_NOOP("Error", "The settings file can’t be read. What you change holds until you quit")},
    {u"settings_unwritable",
     QT_TRANSLATE_NOOP("Error", "The settings can’t be saved. Check the free space and the rights to the folder")},
    {u"own_words_full", QT_TRANSLATE_NOOP("Error", "Your dictionary is full. Remove words in the settings")},
    {u"own_words_unwritable",
     QT_TRANSLATE_NOOP("Error", "The word can’t be saved in your dictionary. It counts as right until you quit")},
    {u"mirror_rebuilt",
     QT_TRANSLATE_NOOP("Error", "The local copy of the messages was damaged. It is fetched anew from the hub")},
    {u"role", QT_TRANSLATE_NOOP("Error", "Your role does not allow this")},
    {u"no_access", QT_TRANSLATE_NOOP("Error", "You have no access to this shop’s chats")},
    {u"report_no_reason", QT_TRANSLATE_NOOP("Error", "The fraud report names no reason")},
    {u"report_reason_unknown",
     QT_TRANSLATE_NOOP("Error", "The marketplace does not know this reason of a fraud report")},
    {u"report_evidence_unknown",
     QT_TRANSLATE_NOOP("Error", "A message chosen as proof is not in this dialog any more")},
    {u"report_too_much_evidence", QT_TRANSLATE_NOOP("Error", "Too many messages are chosen as proof")},
    {u"report_note_too_long", QT_TRANSLATE_NOOP("Error", "The note of the fraud report is too long")},
    {u"report_open",
     QT_TRANSLATE_NOOP(
         "Error",
         "The same report waits for the marketplace already. Add a message, a reason or a note to send another")},
    {u"report_unknown", QT_TRANSLATE_NOOP("Error", "The hub does not know this fraud report")},
    {u"report_step_unknown", QT_TRANSLATE_NOOP("Error", "This step does not belong to the fraud report")},
    {u"offline", QT_TRANSLATE_NOOP("Error", "There is no connection to the hub. Try again when it is back")},
    {u"answer_minutes", QT_TRANSLATE_NOOP("Error", "The shop’s target can’t be longer than the marketplace’s")},
    {u"hours", QT_TRANSLATE_NOOP("Error", "These working hours can’t be read")},
    {u"time_zone", QT_TRANSLATE_NOOP("Error", "The hub does not know this time zone")},
    {u"host_invalid", QT_TRANSLATE_NOOP("Error", "This is not the name of a site")},
    {u"too_many_hosts", QT_TRANSLATE_NOOP("Error", "There can be at most 100 sites")},
    {u"switch_unknown", QT_TRANSLATE_NOOP("Error", "The marketplace has no such switch")},
    {u"not_paid", QT_TRANSLATE_NOOP("Error", "The buyer can be written to once the order is paid")},
    {u"not_shipped", QT_TRANSLATE_NOOP("Error", "The buyer can be written to once the order is shipped")},
    {u"not_delivered", QT_TRANSLATE_NOOP("Error", "The buyer can be written to once the order is delivered")},
    {u"buyer_first", QT_TRANSLATE_NOOP("Error", "Only the buyer can start this chat")},
    {u"unknown_order", QT_TRANSLATE_NOOP("Error", "The marketplace does not know this order any more")},
    {u"marketplace_unavailable", QT_TRANSLATE_NOOP("Error", "The marketplace does not answer now")},
    {u"quick_reply_unknown", QT_TRANSLATE_NOOP("Error", "This template is no longer there")},
    {u"not_available", QT_TRANSLATE_NOOP("Error", "The marketplace has not given quick replies to this shop yet")},
    {u"too_many_quick_replies",
     QT_TRANSLATE_NOOP("Error", "The shop has as many templates as the marketplace allows. Delete one first")},
    {u"empty_title", QT_TRANSLATE_NOOP("Error", "The template needs a title")},
    {u"empty_text", QT_TRANSLATE_NOOP("Error", "There is no text")},
    {u"text_too_long", QT_TRANSLATE_NOOP("Error", "The text is longer than the marketplace allows")},
    {u"disk_full", QT_TRANSLATE_NOOP("Error", "The disk is full")},
    {u"check_unavailable",
     QT_TRANSLATE_NOOP("Error", "The rules for checking messages can’t be read: messages are not checked")},
    {u"profile_temporary",
     QT_TRANSLATE_NOOP("Error", "The folder for your data can’t be written. What you do now is kept until you quit")},
    {u"profile_unwritable", QT_TRANSLATE_NOOP("Error", "The folder of the profile can’t be written")},
};

const char *ofClass(ErrorClass kind)
{
    switch (kind) {
    case ErrorClass::Transient:
        return QT_TRANSLATE_NOOP("Error", "It did not work this time");
    case ErrorClass::Refused:
        return QT_TRANSLATE_NOOP("Error", "The hub refused this");
    case ErrorClass::Auth:
        return QT_TRANSLATE_NOOP("Error", "Sign in again");
    case ErrorClass::Protocol:
        return QT_TRANSLATE_NOOP("Error", "The hub sent something unexpected");
    case ErrorClass::Local:
        break;
    }
    return QT_TRANSLATE_NOOP("Error", "Something on this computer failed");
}

} // namespace

QString errorText(const Error &error)
{
    for (const Words &words : known) {
        if (error.code == QStringView(words.code))
            return QCoreApplication::translate("Error", words.text);
    }
    return QCoreApplication::translate("Error", ofClass(error.kind));
}

} // namespace vitrina::ui
