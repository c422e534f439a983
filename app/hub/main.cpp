// SPDX-License-Identifier: Apache-2.0
#include "hub/program/messages.h"
#include "hub/program/run_program.h"
#include "hub/program/token_program.h"
#include "resources/resources.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace vitrina;
using namespace vitrina::hub;

constexpr int failed = 1;
constexpr int wrongUsage = 2;

int complain(const Error &error)
{
    const QByteArray text = "vitrina-hub: " + sentenceFor(error).toUtf8() + '\n';
    std::fputs(text.constData(), stderr);
    return error.code == u"usage" || error.code == u"role_invalid" || error.code == u"user_invalid" ? wrongUsage
                                                                                                    : failed;
}

int print(const Result<QString> &text)
{
    if (!text)
        return complain(text.error());
    std::fputs(text->toUtf8().constData(), stdout);
    return 0;
}

int run(const RunCommand &command, const Clock &clock)
{
    const auto ended = runHub(command, clock);
    return ended ? 0 : complain(ended.error());
}
int run(const CreateTokenCommand &command, const Clock &clock)
{
    return print(runTokens(command, clock));
}
int run(const ListTokensCommand &command, const Clock &)
{
    return print(runTokens(command));
}
int run(const RevokeTokenCommand &command, const Clock &)
{
    return print(runTokens(command));
}
int run(const PrintCommand &command, const Clock &)
{
    return print(command.text);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vitrina-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINA_VERSION));
    initVitrinaResources();
    const auto command = parseArguments(QCoreApplication::arguments());
    if (!command)
        return complain(command.error());
    const SystemClock clock;
    return std::visit([&clock](const auto &wanted) { return run(wanted, clock); }, *command);
}
