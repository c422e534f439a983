// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace vitrina {

struct CsvRow {
    int line = 0; ///< where it begins, from 1
    QStringList cells;

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

struct CsvContent {
    std::vector<CsvRow> rows; ///< without empty ones
    int openQuote = 0; ///< line of a quote that is never closed; what it began is left out. 0: none
    bool cut = false; ///< there were more rows than asked for
};

/// The sign that parts the cells of the first row: the one of comma, semicolon and tab that stands there most often
/// outside quotes; a comma when there is none.
[[nodiscard]] QChar separatorOf(QStringView content);

/// RFC 4180, with any line ending. A quote inside a cell that is not quoted is a character like others.
[[nodiscard]] CsvContent readCsv(QStringView content, QChar separator, int mostRows);

/// One row with its line ending; every cell quoted.
[[nodiscard]] QString csvRow(const QStringList &cells, QChar separator);

} // namespace vitrina
