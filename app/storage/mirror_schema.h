// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"

namespace vitrina {

/// Times are milliseconds of UTC. A message's `k` begins with its time, so that the newest hits of a search are the
/// largest row ids. `complete_from` is the position from which on every message of the dialog is here; null: not known.
/// `generation` tells which snapshot named the dialog last. A dialog's `k` is never given to another one.
/// The indexes hold the words of searchWords(), which leaves FTS5 nothing to do but part them at spaces.
/// Schema 2 has orders in a table of their own and tells who the buyer is; what schema 1 did
/// not tell of that the hub says again: without a cursor it is asked for a snapshot. `number` of an order is plain, see
/// plainOrderNumber(). `long_word` holds the words of messages that are longer than the prefix lists reach: see
/// WordIndex.
inline constexpr Migration mirrorMigrations[] = {{1, R"sql(
CREATE TABLE record(kind TEXT NOT NULL, id TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID, STRICT;
CREATE TABLE dialog(
    k INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    shop TEXT NOT NULL,
    label INTEGER NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    section TEXT NOT NULL,
    origin TEXT NOT NULL,
    site TEXT NOT NULL,
    order_id TEXT NOT NULL,
    order_number TEXT NOT NULL,
    flags INTEGER NOT NULL,
    status INTEGER NOT NULL,
    block_reason TEXT,
    block_from INTEGER,
    unread INTEGER NOT NULL,
    last_text TEXT NOT NULL,
    last_author INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    last_attachments INTEGER NOT NULL,
    waiting_since INTEGER,
    answer_due INTEGER,
    write_until INTEGER,
    rank INTEGER NOT NULL,
    generation INTEGER NOT NULL DEFAULT 0,
    complete_from INTEGER
) STRICT;
CREATE INDEX dialog_rank ON dialog(rank);
CREATE VIRTUAL TABLE dialog_words USING fts5(words, content='', detail='none', prefix='1 2 3', tokenize='ascii');
CREATE TABLE message(
    k INTEGER PRIMARY KEY,
    dialog INTEGER NOT NULL,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    author INTEGER NOT NULL,
    author_name TEXT NOT NULL,
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    translation TEXT,
    translation_language TEXT,
    attachments BLOB,
    delivery INTEGER NOT NULL,
    refusal TEXT NOT NULL,
    moderation INTEGER NOT NULL,
    command TEXT NOT NULL,
    answers TEXT NOT NULL,
    UNIQUE(dialog, position)
) STRICT;
CREATE VIRTUAL TABLE message_words USING fts5(words, content='', detail='none', prefix='1 2 3 4 5', tokenize='ascii');
CREATE TABLE long_word(word TEXT PRIMARY KEY) WITHOUT ROWID, STRICT;
)sql"},
                                                 {2, R"sql(
CREATE TABLE shop_order(
    id TEXT PRIMARY KEY,
    shop TEXT NOT NULL,
    buyer TEXT NOT NULL,
    number TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    value BLOB NOT NULL
) STRICT;
CREATE INDEX order_newest ON shop_order(created_at, id);
CREATE INDEX order_shop ON shop_order(shop, created_at, id);
CREATE INDEX order_number ON shop_order(number, created_at, shop, id);
CREATE INDEX order_buyer ON shop_order(buyer, shop, created_at) WHERE buyer <> '';
ALTER TABLE dialog ADD COLUMN buyer TEXT NOT NULL DEFAULT '';
CREATE INDEX dialog_order ON dialog(order_id) WHERE order_id <> '';
CREATE INDEX dialog_buyer ON dialog(buyer, shop) WHERE buyer <> '';
INSERT OR IGNORE INTO shop_order(id, shop, buyer, number, created_at, value)
    SELECT id, json_extract(told, '$.shop'), '', lower(replace(replace(json_extract(told, '$.number'), ' ', ''), '-', '')),
        CAST(round((julianday(json_extract(told, '$.created_at')) - 2440587.5) * 86400000) AS INTEGER), value
    FROM (SELECT id, value, CAST(value AS TEXT) AS told FROM record WHERE kind = 'order') WHERE json_valid(told);
DELETE FROM record WHERE kind = 'order' OR (kind = 'sync' AND id = 'cursor');
)sql"},
                                                 {3, R"sql(
ALTER TABLE message ADD COLUMN automatic INTEGER NOT NULL DEFAULT 0;
)sql"}};

} // namespace vitrina
