// SPDX-License-Identifier: Apache-2.0
#include "ui/start/verify_command.h"

#include "domain/text.h"
#include "models/proof_file.h"

#include <QFile>

#include <cstdio>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qint64 largestFile = 256 << 20;

int complain(const QString &sentence)
{
    std::fputs(qPrintable(u"vitrina: "_s + sentence + u'\n'), stderr);
    return 2;
}

void say(const QString &sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stdout);
}

QString whatIsWrong(const EvidenceFault &fault)
{
    if (fault.code == "number"_L1)
        return u"entry %1 is missing, or one was put in before it"_s.arg(fault.number);
    if (fault.code == "digest"_L1)
        return u"the content of entry %1 is not what the hub wrote"_s.arg(fault.number);
    return u"entry %1, or one before it, is not what the hub wrote"_s.arg(fault.number);
}

bool verifyChain(const EvidenceChain &chain)
{
    const QString name = singleLine(chain.chain);
    if (const auto fault = faultOf(chain.chain, chain.entries)) {
        say(u"%1: CHANGED: %2."_s.arg(name, whatIsWrong(*fault)));
        return false;
    }
    if (chain.entries.empty())
        say(u"%1: whole, no entries."_s.arg(name));
    else
        say(u"%1: whole, %2 entries from %3 to %4, last hash %5."_s.arg(name)
                .arg(chain.entries.size())
                .arg(toIso(chain.entries.front().at), toIso(chain.entries.back().at),
                     singleLine(chain.entries.back().hash)));
    return true;
}

} // namespace

int runVerifyCommand(const QStringList &arguments)
{
    if (arguments.size() != 1 || arguments.first().startsWith(u'-')) {
        if (arguments.value(0) != "--help"_L1 && arguments.value(0) != "-h"_L1)
            return complain(u"say which file: vitrina verify FILE (a proof as JSON or as a page)."_s);
        say(u"Usage: vitrina verify FILE\n"
            "Says whether a proof that Vitrina exported, as JSON or as a page, is as the hub wrote it.\n"
            "Ends with 0 when it is, with 1 when something was changed, with 2 when the file is no proof."_s);
        return 0;
    }
    QFile file(arguments.first());
    if (!file.open(QIODevice::ReadOnly))
        return complain(u"the file can't be read: "_s + file.errorString());
    if (file.size() > largestFile)
        return complain(u"the file is too large for a proof."_s);
    const auto proof = proofFromFile(file.readAll());
    if (!proof)
        return complain(u"the file is no proof of Vitrina: "_s + proof.error().detail + u'.');
    bool whole = true;
    for (const EvidenceChain &chain : proof->chains)
        whole = verifyChain(chain) && whole;
    return whole ? 0 : 1;
}

} // namespace vitrina::ui
