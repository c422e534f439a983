// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"

namespace vitrina {

/// Times are milliseconds of UTC. A message's `k` begins with its time, so that the newest hits of a search are the
/// largest row ids. `complete_from` is the position from which on every message of the dialog is here; null: not known.
/// `generation` tells which snapshot named the dialog last. A dialog's `k` is never given to another one.
/// The indexes hold the words of searchWords(), which leaves FTS5 nothing to do but part them at spaces.
/// `long_word` holds the words of messages that are longer than the prefix lists reach: see WordIndex.
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
)sql"}};

} // namespace vitrina
