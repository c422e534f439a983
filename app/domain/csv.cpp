// SPDX-License-Identifier: Apache-2.0
#include "domain/csv.h"

#include <algorithm>
#include <array>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

class Reader {
public:
    Reader(QStringView content, QChar separator)
        : m_content(content)
        , m_separator(separator)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_content.size(); }
    [[nodiscard]] int openQuote() const { return m_openQuote; }

    [[nodiscard]] CsvRow row()
    {
        CsvRow row{m_line, {}};
        do
            row.cells.append(cell());
        while (takeSeparator());
        takeLineEnd();
        return row;
    }

private:
    [[nodiscard]] QString cell()
    {
        if (!atEnd() && m_content[m_at] == u'"')
            return quoted();
        return plain();
    }

    [[nodiscard]] QString plain()
    {
        const qsizetype from = m_at;
        while (!atEnd() && m_content[m_at] != m_separator && !isLineEnd(m_content[m_at]))
            ++m_at;
        return m_content.sliced(from, m_at - from).toString();
    }

    [[nodiscard]] QString quoted()
    {
        const int began = m_line;
        QString text;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_content[m_at];
            if (c == u'"' && m_content.sliced(m_at + 1).startsWith(u'"'))
                ++m_at; // two of them mean one
            else if (c == u'"') {
                ++m_at;
                return text + plain();
            } else if (c == u'\n') {
                ++m_line;
            }
            text += c;
        }
        m_openQuote = began;
        return text;
    }

    [[nodiscard]] bool takeSeparator()
    {
        if (atEnd() || m_content[m_at] != m_separator)
            return false;
        ++m_at;
        return true;
    }

    void takeLineEnd()
    {
        if (atEnd())
            return;
        const bool two = m_content.sliced(m_at).startsWith("\r\n"_L1);
        m_at += two ? 2 : 1;
        ++m_line;
    }

    QStringView m_content;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_openQuote = 0;
};

bool isEmpty(const CsvRow &row)
{
    return std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

QChar separatorOf(QStringView content)
{
    constexpr std::array candidates{u',', u';', u'\t'};
    std::array<int, candidates.size()> count{};
    bool quoted = false;
    for (const QChar c : content) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && isLineEnd(c) && std::ranges::any_of(count, [](int n) { return n > 0; }))
            break;
        for (size_t i = 0; !quoted && i < candidates.size(); ++i)
            count[i] += c == candidates[i] ? 1 : 0;
    }
    return candidates[static_cast<size_t>(std::ranges::max_element(count) - count.begin())];
}

CsvContent readCsv(QStringView content, QChar separator, int mostRows)
{
    CsvContent result;
    Reader reader(content, separator);
    while (!reader.atEnd()) {
        CsvRow row = reader.row();
        if (reader.openQuote() > 0) {
            result.openQuote = reader.openQuote();
            break;
        }
        if (isEmpty(row))
            continue;
        if (result.rows.size() >= static_cast<size_t>(mostRows)) {
            result.cut = true;
            break;
        }
        result.rows.push_back(std::move(row));
    }
    return result;
}

QString csvRow(const QStringList &cells, QChar separator)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted += QString(u'"' + QString(cell).replace(u'"', "\"\""_L1) + u'"');
    return quoted.join(separator) + "\r\n"_L1;
}

} // namespace vitrina
