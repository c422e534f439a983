// SPDX-License-Identifier: Apache-2.0
#include "hub/store/schema.h"

#include <array>

namespace vitrina::hub {
namespace {

constexpr const char *first = R"sql(
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- A user's view has one log: `seq` is the newest number in `epoch`.
CREATE TABLE users(
    key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, role TEXT NOT NULL, all_shops INTEGER NOT NULL,
    epoch TEXT NOT NULL, seq INTEGER NOT NULL);
CREATE TABLE user_shops(user INTEGER NOT NULL, shop TEXT NOT NULL, PRIMARY KEY(user, shop)) WITHOUT ROWID;
-- Only the hash of a token is ever written.
CREATE TABLE tokens(hash BLOB PRIMARY KEY, id TEXT NOT NULL UNIQUE, user INTEGER NOT NULL, at INTEGER NOT NULL)
    WITHOUT ROWID;

CREATE TABLE shops(id TEXT PRIMARY KEY, connector INTEGER NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE orders(id TEXT PRIMARY KEY, shop TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE quick_replies(id TEXT PRIMARY KEY, shop TEXT NOT NULL, value TEXT NOT NULL);
CREATE INDEX quick_replies_shop ON quick_replies(shop, id);
CREATE TABLE reports(id TEXT PRIMARY KEY, shop TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE drafts(user INTEGER NOT NULL, dialog TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(user, dialog))
    WITHOUT ROWID;

-- `waiting` and `recency` are the order of the list: the longest waiting first, then the newest.
CREATE TABLE dialogs(
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, shop TEXT NOT NULL, position INTEGER NOT NULL,
    read_up_to INTEGER NOT NULL, unanswered INTEGER, waiting INTEGER NOT NULL, recency INTEGER NOT NULL,
    order_id TEXT NOT NULL, value TEXT NOT NULL);
CREATE INDEX dialogs_list ON dialogs(waiting, recency, key, shop);
CREATE INDEX dialogs_order ON dialogs(order_id) WHERE order_id<>'';

-- A dialog's messages lie side by side in the file, so that a page of history is a few reads.
CREATE TABLE messages(
    dialog INTEGER NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, incoming INTEGER NOT NULL,
    value TEXT NOT NULL, PRIMARY KEY(dialog, position)) WITHOUT ROWID;
CREATE UNIQUE INDEX messages_id ON messages(id);

-- An event is written once, however many views hold it.
CREATE TABLE events(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, payload TEXT NOT NULL);
CREATE TABLE views(user INTEGER NOT NULL, seq INTEGER NOT NULL, event INTEGER NOT NULL, PRIMARY KEY(user, seq))
    WITHOUT ROWID;

-- `reply` is null as long as nobody knows what became of the command.
CREATE TABLE commands(
    user INTEGER NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, body_hash BLOB NOT NULL, reply TEXT,
    PRIMARY KEY(user, id)) WITHOUT ROWID;
CREATE INDEX commands_at ON commands(at);
)sql";

constexpr const char *second = R"sql(
-- The proof of what happened, a chain for each dialog and shop; see domain/evidence.h.
CREATE TABLE evidence(
    chain TEXT NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL, actor TEXT NOT NULL,
    content TEXT NOT NULL, salt TEXT NOT NULL, digest TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY(chain, number))
    WITHOUT ROWID;
-- What must not come in again, told by a marketplace of the time up to `at`.
CREATE TABLE forgotten(kind TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID;
)sql";

// "No answer needed" holds up to this message, and can be taken back.
constexpr const char *dismissed = "ALTER TABLE dialogs ADD COLUMN dismissed INTEGER NOT NULL DEFAULT 0";

constexpr const char *attachments = R"sql(
CREATE TABLE attachments(id TEXT NOT NULL, message TEXT NOT NULL, PRIMARY KEY(id, message)) WITHOUT ROWID;
CREATE INDEX attachments_message ON attachments(message);
INSERT OR IGNORE INTO attachments(id, message)
    SELECT json_extract(file.value, '$.id'), messages.id FROM messages, json_each(messages.value, '$.attachments') file
    WHERE messages.value LIKE '%"attachments"%' AND json_extract(file.value, '$.id') IS NOT NULL;
)sql";

constexpr const char *uploads = R"sql(
CREATE TABLE uploads(
    id TEXT PRIMARY KEY, user INTEGER NOT NULL, dialog TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL,
    bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
    received INTEGER NOT NULL, complete INTEGER NOT NULL, sent INTEGER NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX uploads_unsent ON uploads(user, at) WHERE sent=0;
CREATE TABLE upload_parts(upload TEXT NOT NULL, at INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(upload, at));
)sql";

constexpr const char *goodsPictures = R"sql(
CREATE TABLE goods_pictures(id TEXT NOT NULL, shop TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(id, shop)) WITHOUT ROWID;
)sql";

constexpr std::array migrations{Migration{1, first},       Migration{2, second},  Migration{3, dismissed},
                                Migration{4, attachments}, Migration{5, uploads}, Migration{6, goodsPictures}};

} // namespace

std::span<const Migration> schema()
{
    return migrations;
}

} // namespace vitrina::hub
