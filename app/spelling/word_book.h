// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spelling/dictionary_files.h"

#include <functional>
#include <memory>

namespace vitrina::spelling {

/// A dictionary that has been read. One thread at a time.
class WordBook {
public:
    WordBook() = default;
    virtual ~WordBook() = default;
    Q_DISABLE_COPY_MOVE(WordBook)

    [[nodiscard]] virtual bool knows(const QString &word) = 0;
    [[nodiscard]] virtual QStringList suggestions(const QString &word) = 0;
};

/// Reads a dictionary; null: it can't be used.
using ReadWordBook = std::function<std::unique_ptr<WordBook>(const DictionaryFiles &)>;

} // namespace vitrina::spelling
