// SPDX-License-Identifier: Apache-2.0
#include "ui/start/check_command.h"

#include "resources/resources.h"
#include "ui/start/check_line.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QMap>

#include <array>
#include <cstdio>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qint64 longestLine = 1 << 20;

constexpr auto helpText =
    u"Usage: vitrina check [--summary]\n"
    "Reads JSON Lines on standard input, one text each:\n"
    "  "
    "{\"id\",\"marketplace\",\"direction\":\"incoming|outgoing\",\"label\":\"buyer|support\",\"sender_name\",\"text\","
    "\n"
    "   \"order_number\",\"language\"}   (label, sender_name, order_number and language may be left out)\n"
    "and answers each with a line {\"id\",\"verdict\":\"clean|warn|stop\",\"findings\":[...]} or {\"id\",\"error\"}.\n"
    "  --summary   write figures to standard error at the end, as one line of JSON\n";

class Summary {
public:
    Summary() { m_time.start(); }

    void count(const CheckedLine &line)
    {
        ++m_lines;
        if (line.failed) {
            ++m_errors;
            return;
        }
        ++m_verdicts[std::size_t(line.verdict)];
        for (const Finding &finding : line.findings)
            ++m_codes[QString(nameOf(finding.code))];
    }

    QByteArray json() const
    {
        QJsonObject codes;
        for (auto i = m_codes.begin(); i != m_codes.end(); ++i)
            codes.insert(i.key(), i.value());
        const QJsonObject summary{{u"lines"_s, m_lines},
                                  {u"errors"_s, m_errors},
                                  {u"clean"_s, m_verdicts[std::size_t(Verdict::Clean)]},
                                  {u"warn"_s, m_verdicts[std::size_t(Verdict::Warn)]},
                                  {u"stop"_s, m_verdicts[std::size_t(Verdict::Stop)]},
                                  {u"findings"_s, codes},
                                  {u"milliseconds"_s, m_time.elapsed()}};
        return QJsonDocument(summary).toJson(QJsonDocument::Compact) + '\n';
    }

private:
    QElapsedTimer m_time;
    int m_lines = 0;
    int m_errors = 0;
    std::array<int, 3> m_verdicts{};
    QMap<QString, int> m_codes;
};

int complain(const QString &sentence)
{
    std::fputs(qPrintable(u"vitrina: "_s + sentence + u'\n'), stderr);
    return 2;
}

// A longer one is read to its end and answered as broken: it can't fill the memory.
QByteArray readLine(QFile &input)
{
    QByteArray line = input.readLine(longestLine);
    while (line.size() >= longestLine - 1 && !line.endsWith('\n')) {
        const QByteArray rest = input.readLine(longestLine);
        if (rest.isEmpty() || rest.endsWith('\n'))
            return "too long";
    }
    return line;
}

void answerAll(QFile &input, QFile &output, const Profiles &profiles, const MessageCheck &check, Summary &summary)
{
    for (QByteArray line = readLine(input); !line.isEmpty(); line = readLine(input)) {
        const QByteArray text = line.trimmed();
        if (text.isEmpty())
            continue;
        const CheckedLine checked = checkLine(text, profiles, check);
        output.write(QJsonDocument(checked.answer).toJson(QJsonDocument::Compact) + '\n');
        summary.count(checked);
        output.flush(); // who asks line by line is answered so
    }
}

} // namespace

int runCheckCommand(const QStringList &arguments)
{
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        std::fputs(qPrintable(QString::fromUtf16(helpText)), stdout);
        return 0;
    }
    const bool wantsSummary = arguments.contains(u"--summary"_s);
    if (arguments.size() > (wantsSummary ? 1 : 0))
        return complain(u"check knows only --summary. See vitrina check --help."_s);
    initVitrinaResources();
    const auto profiles = Profiles::loadAll();
    const auto check = MessageCheck::load();
    if (!profiles || !check)
        return complain(u"the profiles can't be read: "_s + (profiles ? check.error() : profiles.error()).detail);
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return complain(u"check needs standard input and output."_s);
    Summary summary;
    answerAll(input, output, *profiles, *check, summary);
    if (wantsSummary)
        std::fputs(summary.json().constData(), stderr);
    return 0;
}

} // namespace vitrina::ui
