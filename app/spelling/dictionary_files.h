// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace vitrina::spelling {

/// A dictionary as it lies on the disk: a pair of files in Hunspell's form.
struct DictionaryFiles {
    QString name; ///< "ru_RU"
    QString language; ///< "ru"
    QString affixes; ///< path of the .aff
    QString words; ///< path of the .dic

    friend bool operator==(const DictionaryFiles &, const DictionaryFiles &) = default;
};

/// Where this system and its user keep dictionaries; the user's own place comes first.
[[nodiscard]] QStringList dictionaryFolders();

/// The dictionaries of these folders, by name, each file once; of two with one name the first folder's.
[[nodiscard]] std::vector<DictionaryFiles> findDictionaries(const QStringList &folders);

/// The one dictionary of each language that is used where the user has chosen none: that of the language's own country.
/// Of Armenian all: which of them know the spelling of today is seen when they are read.
[[nodiscard]] std::vector<DictionaryFiles> usualDictionaries(const std::vector<DictionaryFiles> &all);

} // namespace vitrina::spelling
