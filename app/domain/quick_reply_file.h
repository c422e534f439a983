// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/quick_reply.h"
#include "domain/text.h"

#include <QByteArray>

#include <vector>

/// Quick replies as files, to carry them from shop to shop: CSV (RFC 4180) or JSON, in UTF-8. What comes in is not
/// trusted: a file may be anything. Pure functions; any thread.
namespace vitrina {

/// A larger file holds no templates: twenty of a thousand characters take a hundred kilobytes at most.
inline constexpr qint64 largestReplyFile = 1024 * 1024;
/// More rows than any shop may have; the rest is not read.
inline constexpr int mostReplyRows = 500;

enum class ReplyFileFault {
    TooLarge,
    Empty,
    NotText, ///< binary, or not UTF-8
    NotJson, ///< begins as JSON and is none, or has another shape
    OpenQuote, ///< a quote is never closed
    NoTitle,
    NoText,
    TooManyRows,
    Unreadable, ///< not opened, or no plain file
};

/// `line` counts from 1, as editors do; in JSON it is the number of the template. 0: the whole file.
struct ReplyFileProblem {
    int line = 0;
    ReplyFileFault fault = ReplyFileFault::Empty;

    friend bool operator==(const ReplyFileProblem &, const ReplyFileProblem &) = default;
};

struct ReplyFileRow {
    int line = 0;
    QString title;
    QString text;

    friend bool operator==(const ReplyFileRow &, const ReplyFileRow &) = default;
};

struct ReplyFile {
    std::vector<ReplyFileRow> rows;
    std::vector<ReplyFileProblem> problems;
};

/// Finds out by itself whether it is JSON or CSV, and which sign parts the columns: comma, semicolon or tab. A first
/// row that names the columns "title" and "text" (in any of the four languages) says where they are; otherwise the
/// first two are taken.
[[nodiscard]] ReplyFile readReplyFile(const QByteArray &bytes);

/// For spreadsheets: with a byte order mark, every field quoted, and none that a spreadsheet would take for a formula
/// (an apostrophe stands before = + - @; readReplyFile() takes it off again). `separator`: ',' or ';'.
[[nodiscard]] QByteArray repliesAsCsv(const std::vector<QuickReply> &replies, QChar separator);
[[nodiscard]] QByteArray repliesAsJson(const std::vector<QuickReply> &replies);

/// What becomes of a row on its way into a shop.
enum class ReplyImport { Add, Double, TooLong, OverLimit };

struct ReplyImportLimits {
    int most = 0; ///< templates of the shop; 0: not known
    int characters = 0; ///< of one; 0: not known
    CharacterUnit unit = CharacterUnit::CodePoint;
};

/// One for each row, in their order. A double has title and text of one that is there or comes earlier in the file.
[[nodiscard]] std::vector<ReplyImport> planImport(const std::vector<ReplyFileRow> &rows,
                                                  const std::vector<QuickReply> &existing,
                                                  const ReplyImportLimits &limits);

} // namespace vitrina
