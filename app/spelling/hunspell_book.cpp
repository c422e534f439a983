// SPDX-License-Identifier: Apache-2.0
#include "spelling/hunspell_book.h"

#include "spelling/file_check.h"

#include <QDir>
#include <QFile>

#include <hunspell.hxx>
#include <unicode/ucnv.h>

#include <exception>
#include <optional>
#include <string>

namespace vitrina::spelling {
namespace {

/// Between QString and the bytes of an encoding.
class Encoding {
public:
    explicit Encoding(const std::string &name)
    {
        // Hunspell has a name of its own for this one.
        const bool isWindows = name.rfind("microsoft-cp", 0) == 0;
        const std::string known = isWindows ? "windows-" + name.substr(12) : name;
        UErrorCode error = U_ZERO_ERROR;
        m_converter.reset(ucnv_open(known.c_str(), &error));
        if (U_FAILURE(error))
            m_converter.reset();
        if (!m_converter)
            return;
        ucnv_setFromUCallBack(m_converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    }

    [[nodiscard]] bool isKnown() const { return m_converter != nullptr; }

    /// Absent: the encoding has not all of its letters.
    [[nodiscard]] std::optional<std::string> bytes(const QString &text) const
    {
        std::string bytes(size_t(UCNV_GET_MAX_BYTES_FOR_STRING(text.size(), ucnv_getMaxCharSize(m_converter.get()))),
                          '\0');
        UErrorCode error = U_ZERO_ERROR;
        const int32_t length =
            ucnv_fromUChars(m_converter.get(), bytes.data(), int32_t(bytes.size()),
                            reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &error);
        if (U_FAILURE(error))
            return std::nullopt;
        bytes.resize(size_t(length));
        return bytes;
    }

    [[nodiscard]] QString text(const std::string &bytes) const
    {
        QString text(qsizetype(bytes.size()) * 2, Qt::Uninitialized);
        UErrorCode error = U_ZERO_ERROR;
        const int32_t length = ucnv_toUChars(m_converter.get(), reinterpret_cast<UChar *>(text.data()),
                                             int32_t(text.size()), bytes.data(), int32_t(bytes.size()), &error);
        text.resize(U_FAILURE(error) ? 0 : length);
        return text;
    }

private:
    struct Close {
        void operator()(UConverter *converter) const { ucnv_close(converter); }
    };
    std::unique_ptr<UConverter, Close> m_converter;
};

std::string pathOf(const QString &file)
{
#ifdef Q_OS_WIN
    return "\\\\?\\" + QDir::toNativeSeparators(QDir(file).absolutePath()).toStdString(); // so it is read as UTF-8
#else
    return QFile::encodeName(file).toStdString();
#endif
}

class HunspellBook final : public WordBook {
public:
    explicit HunspellBook(const DictionaryFiles &files)
        : m_hunspell(pathOf(files.affixes).c_str(), pathOf(files.words).c_str())
        , m_encoding(m_hunspell.get_dict_encoding())
    {
    }

    [[nodiscard]] bool isUsable() const { return m_encoding.isKnown(); }

    bool knows(const QString &word) override
    {
        const auto bytes = m_encoding.bytes(word);
        return bytes && m_hunspell.spell(*bytes);
    }

    QStringList suggestions(const QString &word) override
    {
        QStringList all;
        if (const auto bytes = m_encoding.bytes(word)) {
            for (const std::string &one : m_hunspell.suggest(*bytes))
                all += m_encoding.text(one);
        }
        all.removeAll(QString());
        return all;
    }

private:
    Hunspell m_hunspell;
    Encoding m_encoding;
};

} // namespace

std::unique_ptr<WordBook> readHunspellBook(const DictionaryFiles &files)
{
    if (!checkDictionaryFiles(files))
        return nullptr;
    try {
        auto book = std::make_unique<HunspellBook>(files);
        if (book->isUsable())
            return book;
    } catch (const std::exception &) { // it throws where it has no room, or meets what it did not expect
    }
    return nullptr;
}

} // namespace vitrina::spelling
