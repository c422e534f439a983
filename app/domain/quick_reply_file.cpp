// SPDX-License-Identifier: Apache-2.0
#include "domain/quick_reply_file.h"

#include "domain/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr std::array titleNames{u"title", u"name", u"название", u"назва", u"վերնագիր"};
constexpr std::array textNames{u"text", u"template", u"текст", u"տեքստ"};

template <size_t n> bool isOneOf(const QString &cell, const std::array<const char16_t *, n> &names)
{
    const QString folded = cell.trimmed().toCaseFolded();
    return std::ranges::any_of(names, [&folded](const char16_t *name) { return folded == QStringView(name); });
}

/// Where the two columns are; absent: the row is no head.
std::optional<std::pair<qsizetype, qsizetype>> columnsOf(const QStringList &head)
{
    qsizetype title = -1;
    qsizetype text = -1;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (title < 0 && isOneOf(head[i], titleNames))
            title = i;
        else if (text < 0 && isOneOf(head[i], textNames))
            text = i;
    }
    return title >= 0 && text >= 0 ? std::optional(std::pair(title, text)) : std::nullopt;
}

bool startsFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    // Some spreadsheets take the full-width signs as well.
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(text.front());
}

QString disarmed(const QString &text)
{
    return startsFormula(text) ? QString(u'\'' + text) : text;
}

QString rearmed(const QString &text)
{
    return text.startsWith(u'\'') && startsFormula(text) ? text.sliced(1) : text;
}

void take(ReplyFile &file, int line, const QString &title, const QString &text)
{
    const ReplyFileRow row{line, singleLine(title, 120), text.trimmed()};
    if (row.title.isEmpty())
        return file.problems.push_back({line, ReplyFileFault::NoTitle});
    if (row.text.isEmpty())
        return file.problems.push_back({line, ReplyFileFault::NoText});
    file.rows.push_back(row);
}

ReplyFile fromCsv(const QString &content)
{
    ReplyFile file;
    const CsvContent csv = readCsv(content, separatorOf(content), mostReplyRows + 1);
    if (csv.openQuote > 0)
        file.problems.push_back({csv.openQuote, ReplyFileFault::OpenQuote});
    const auto head = csv.rows.empty() ? std::nullopt : columnsOf(csv.rows.front().cells);
    const auto [title, text] = head.value_or(std::pair<qsizetype, qsizetype>(0, 1));
    for (size_t i = head ? 1 : 0; i < csv.rows.size(); ++i)
        take(file, csv.rows[i].line, rearmed(csv.rows[i].cells.value(title)), rearmed(csv.rows[i].cells.value(text)));
    if (csv.cut)
        file.problems.push_back({0, ReplyFileFault::TooManyRows});
    return file;
}

ReplyFile fromJson(const QByteArray &bytes)
{
    ReplyFile file;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonValue list =
        document.isArray() ? QJsonValue(document.array()) : document.object().value(u"quick_replies");
    if (!list.isArray()) {
        file.problems.push_back({0, ReplyFileFault::NotJson});
        return file;
    }
    int number = 0;
    const QJsonArray all = list.toArray();
    for (const QJsonValue &one : all) {
        if (++number > mostReplyRows) {
            file.problems.push_back({0, ReplyFileFault::TooManyRows});
            break;
        }
        take(file, number, one[u"title"].toString(), one[u"text"].toString());
    }
    return file;
}

ReplyFile refused(ReplyFileFault fault)
{
    return {{}, {{0, fault}}};
}

} // namespace

ReplyFile readReplyFile(const QByteArray &bytes)
{
    if (bytes.size() > largestReplyFile)
        return refused(ReplyFileFault::TooLarge);
    QByteArrayView plain(bytes);
    if (plain.startsWith("\xEF\xBB\xBF"))
        plain = plain.sliced(3);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless); // half a character is a fault
    const QString content = utf8.decode(plain);
    if (utf8.hasError() || content.contains(QChar(0)))
        return refused(ReplyFileFault::NotText);
    const QString trimmed = content.trimmed();
    if (trimmed.isEmpty())
        return refused(ReplyFileFault::Empty);
    ReplyFile file =
        trimmed.startsWith(u'[') || trimmed.startsWith(u'{') ? fromJson(plain.toByteArray()) : fromCsv(content);
    if (file.rows.empty() && file.problems.empty())
        file.problems.push_back({0, ReplyFileFault::Empty});
    return file;
}

QByteArray repliesAsCsv(const std::vector<QuickReply> &replies, QChar separator)
{
    QString content = csvRow({u"title"_s, u"text"_s}, separator);
    for (const QuickReply &reply : replies)
        content += csvRow({disarmed(reply.title), disarmed(reply.text)}, separator);
    return "\xEF\xBB\xBF" + content.toUtf8();
}

QByteArray repliesAsJson(const std::vector<QuickReply> &replies)
{
    QJsonArray list;
    for (const QuickReply &reply : replies)
        list.append(QJsonObject{{u"title"_s, reply.title}, {u"text"_s, reply.text}});
    return QJsonDocument(QJsonObject{{u"quick_replies"_s, list}}).toJson();
}

std::vector<ReplyImport> planImport(const std::vector<ReplyFileRow> &rows, const std::vector<QuickReply> &existing,
                                    const ReplyImportLimits &limits)
{
    QSet<std::pair<QString, QString>> known;
    for (const QuickReply &reply : existing)
        known.insert({singleLine(reply.title, 120), reply.text.trimmed()});
    size_t count = existing.size();
    std::vector<ReplyImport> plan;
    plan.reserve(rows.size());
    for (const ReplyFileRow &row : rows) {
        const std::pair words(row.title, row.text);
        ReplyImport fate = ReplyImport::Add;
        if (known.contains(words))
            fate = ReplyImport::Double;
        else if (limits.characters > 0 && countCharacters(row.text, limits.unit) > limits.characters)
            fate = ReplyImport::TooLong;
        else if (limits.most > 0 && count >= static_cast<size_t>(limits.most))
            fate = ReplyImport::OverLimit;
        if (fate == ReplyImport::Add) {
            known.insert(words);
            ++count;
        }
        plan.push_back(fate);
    }
    return plan;
}

} // namespace vitrina
