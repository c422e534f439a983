// SPDX-License-Identifier: Apache-2.0
#include "models/dialog_texts.h"

#include <array>
#include <cstring>
#include <numeric>

namespace vitrina {
namespace {

constexpr qsizetype longestId = 4096;
constexpr qsizetype longestName = 1024;
constexpr qsizetype longestPreview = 64; ///< half as much again as a row has room for
constexpr qsizetype longestOrder = 256;

QByteArray packed(const QString &text, qsizetype longest)
{
    QStringView view = QStringView(text).left(longest);
    if (!view.isEmpty() && view.last().isHighSurrogate())
        view.chop(1);
    return view.toUtf8();
}

} // namespace

DialogTexts::DialogTexts(const DialogRow &row)
{
    const std::array<QByteArray, parts> texts{packed(row.id.value(), longestId), packed(row.name, longestName),
                                              packed(row.preview, longestPreview),
                                              packed(row.orderNumber, longestOrder)};
    std::array<quint16, parts> lengths{};
    for (size_t i = 0; i < parts; ++i)
        lengths[i] = static_cast<quint16>(texts[i].size());
    m_block.reset(new char[std::accumulate(lengths.begin(), lengths.end(), sizeof(lengths))]);
    char *to = m_block.get();
    std::memcpy(to, lengths.data(), sizeof(lengths));
    to += sizeof(lengths);
    for (const QByteArray &text : texts)
        to = std::copy(text.begin(), text.end(), to);
}

QByteArrayView DialogTexts::part(int index) const
{
    std::array<quint16, parts> lengths;
    std::memcpy(lengths.data(), m_block.get(), sizeof(lengths));
    const size_t skipped = std::accumulate(lengths.begin(), lengths.begin() + index, sizeof(lengths));
    return {m_block.get() + skipped, lengths[static_cast<size_t>(index)]};
}

} // namespace vitrina
