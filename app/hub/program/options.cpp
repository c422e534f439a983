// SPDX-License-Identifier: Apache-2.0
#include "hub/program/options.h"

#include <QCommandLineParser>
#include <QFile>

namespace vitrina::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDialogs = 1'000'000;
constexpr int maxMessages = 20'000'000;

tl::unexpected<Error> usage(const QString &sentence)
{
    return failure(ErrorClass::Local, u"usage", sentence);
}

Result<std::optional<int>> count(const QCommandLineParser &parser, const QString &option, int max)
{
    if (!parser.isSet(option))
        return std::nullopt;
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    if (!ok || value < 1 || value > max)
        return usage(u"--%1 takes a whole number from 1 to %2."_s.arg(option).arg(max));
    return value;
}

Result<void> readListen(const QString &text, RunCommand &run)
{
    const auto colon = text.lastIndexOf(u':');
    bool ok = false;
    const uint port = text.mid(colon + 1).toUInt(&ok);
    if (colon <= 0 || !ok || port > 65535)
        return usage(u"--listen takes ADDRESS:PORT, for example 127.0.0.1:0."_s);
    run.host = text.left(colon);
    if (run.host.startsWith(u'[') && run.host.endsWith(u']'))
        run.host = run.host.sliced(1, run.host.size() - 2);
    run.port = static_cast<quint16>(port);
    return {};
}

Result<DemoWish> readDemo(const QCommandLineParser &parser)
{
    DemoWish demo;
    const auto dialogs = count(parser, u"dialogs"_s, maxDialogs);
    if (!dialogs)
        return tl::unexpected(dialogs.error());
    demo.dialogs = *dialogs;
    const auto messages = count(parser, u"messages"_s, maxMessages);
    if (!messages)
        return tl::unexpected(messages.error());
    demo.messages = *messages;
    bool ok = true;
    if (parser.isSet(u"rate"_s))
        demo.rate = parser.value(u"rate"_s).toDouble(&ok);
    if (!ok || !(demo.rate.value_or(0) >= 0) || demo.rate.value_or(0) > 100'000)
        return usage(u"--rate takes a number of messages per second from 0 to 100000."_s);
    if (parser.isSet(u"seed"_s))
        demo.seed = parser.value(u"seed"_s).toULongLong(&ok);
    if (!ok)
        return usage(u"--seed takes a whole number."_s);
    return demo;
}

Result<ProgramCommand> readRun(const QCommandLineParser &parser)
{
    RunCommand run;
    run.dataDir = parser.value(u"data"_s);
    if (const auto listen = readListen(parser.value(u"listen"_s), run); !listen)
        return tl::unexpected(listen.error());
    run.certificate = parser.value(u"tls-cert"_s);
    run.privateKey = parser.value(u"tls-key"_s);
    if (run.certificate.isEmpty() != run.privateKey.isEmpty())
        return usage(u"--tls-cert and --tls-key go together."_s);
    run.insecure = parser.isSet(u"insecure"_s);
    const bool demo = parser.isSet(u"demo"_s);
    for (const QString &name : {u"dialogs"_s, u"messages"_s, u"rate"_s, u"seed"_s}) {
        if (!demo && parser.isSet(name))
            return usage(u"--%1 goes with --demo only."_s.arg(name));
    }
    if (demo) {
        auto wish = readDemo(parser);
        if (!wish)
            return tl::unexpected(wish.error());
        run.demo = *wish;
    }
    return ProgramCommand(run);
}

Result<ProgramCommand> readCreate(const QCommandLineParser &parser)
{
    CreateTokenCommand create{parser.value(u"data"_s), {parser.value(u"user"_s), UserRole::Unknown, {}}};
    if (create.request.user.isEmpty())
        return usage(u"token create needs --user NAME."_s);
    create.request.role = valueOf<UserRole>(parser.value(u"role"_s));
    if (create.request.role == UserRole::Unknown)
        return usage(u"token create needs --role owner, administrator, manager or operator."_s);
    for (const QString &shop : parser.values(u"shop"_s)) {
        if (shop.isEmpty())
            return usage(u"--shop needs the id of a shop."_s);
        create.request.shops.emplace_back(shop);
    }
    return ProgramCommand(create);
}

Result<ProgramCommand> readToken(const QCommandLineParser &parser, const QStringList &words)
{
    const QString verb = words.value(1);
    if (verb == "create"_L1 && words.size() == 2)
        return readCreate(parser);
    if (verb == "list"_L1 && words.size() == 2)
        return ProgramCommand(ListTokensCommand{parser.value(u"data"_s)});
    if (verb == "revoke"_L1 && words.size() == 3)
        return ProgramCommand(RevokeTokenCommand{parser.value(u"data"_s), words[2]});
    return usage(u"After \"token\" comes create, list, or revoke and the id that list shows."_s);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"The backend that Vitrina's desktops talk to.\n\n"
        "vitrina-hub --listen 127.0.0.1:0 --data DIR [--tls-cert FILE --tls-key FILE] [--demo]\n"
        "vitrina-hub token create --data DIR --user NAME --role owner|administrator|manager|operator [--shop ID ...]\n"
        "vitrina-hub token list --data DIR\n"
        "vitrina-hub token revoke ID --data DIR"_s);
    parser.addOptions(
        {{u"listen"_s, u"Address and port; port 0 takes a free one."_s, u"ADDRESS:PORT"_s, u"127.0.0.1:0"_s},
         {u"data"_s, u"Folder of the hub's database and key."_s, u"DIR"_s},
         {u"tls-cert"_s, u"Certificate chain, PEM."_s, u"FILE"_s},
         {u"tls-key"_s, u"Its private key, PEM."_s, u"FILE"_s},
         {u"insecure"_s, u"Listen to other computers without TLS."_s},
         {u"demo"_s, u"Run four simulated shops."_s},
         {u"dialogs"_s, u"Dialogs of the demo."_s, u"N"_s},
         {u"messages"_s, u"Messages of the demo."_s, u"M"_s},
         {u"rate"_s, u"New messages of the demo."_s, u"PER_SECOND"_s},
         {u"seed"_s, u"What the demo is made from."_s, u"S"_s},
         {u"user"_s, u"Name of the token's user."_s, u"NAME"_s},
         {u"role"_s, u"The user's role."_s, u"ROLE"_s},
         {u"shop"_s, u"A shop the user works for; without it, all."_s, u"ID"_s}});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"token"_s, u"Makes, lists and revokes tokens."_s, u"[token ...]"_s);
}

} // namespace

Result<ProgramCommand> parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        QString reason = parser.errorText();
        if (!reason.endsWith(u'.'))
            reason += u'.';
        return usage(reason);
    }
    if (parser.isSet(u"help"_s))
        return ProgramCommand(PrintCommand{parser.helpText()});
    if (parser.isSet(u"version"_s))
        return ProgramCommand(PrintCommand{u"vitrina-hub " VITRINA_VERSION "\n"_s});
    if (parser.value(u"data"_s).isEmpty())
        return usage(u"--data DIR is missing: the folder where the hub keeps its database."_s);
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return readRun(parser);
    if (words.first() == "token"_L1)
        return readToken(parser, words);
    return usage(u"\"%1\" is not a command of this program."_s.arg(words.first()));
}

} // namespace vitrina::hub
