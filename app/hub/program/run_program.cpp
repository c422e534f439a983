// SPDX-License-Identifier: Apache-2.0
#include "hub/program/run_program.h"

#include "hub/demo_hub.h"
#include "hub/hub.h"
#include "hub/program/messages.h"
#include "hub/program/quit_signals.h"
#include "hub/program/tls_files.h"
#include "hub/store/key_file.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace vitrina::hub {

using namespace Qt::StringLiterals;

namespace {

void warn(const QString &sentence)
{
    const QByteArray text = "vitrina-hub: " + sentence.toUtf8() + '\n';
    std::fputs(text.constData(), stderr);
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Result<ListenOptions> listenOptions(const RunCommand &command)
{
    ListenOptions options{command.host, command.port, std::nullopt};
    if (!command.certificate.isEmpty()) {
        auto tls = readTlsFiles(command.certificate, command.privateKey);
        if (!tls)
            return tl::unexpected(tls.error());
        options.tls = std::move(*tls);
        return options;
    }
    if (isLoopback(command.host))
        return options;
    if (!command.insecure) {
        return failure(
            ErrorClass::Local, u"usage",
            u"Other computers are served with --tls-cert and --tls-key only (or, on your own risk, --insecure)."_s);
    }
    warn(u"warning: without TLS, everybody on the way can read the messages and take the tokens."_s);
    return options;
}

Result<Profiles> loadProfiles()
{
    auto profiles = Profiles::loadAll();
    if (profiles) {
        for (const Error &fault : profiles->faults())
            warn(u"warning: a profile was left out: "_s + fault.detail);
    }
    return profiles;
}

void announce(const QUrl &url)
{
    const QJsonObject line{{u"listening"_s, url.toString()}};
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fputs(text.constData(), stdout);
    std::fflush(stdout);
}

} // namespace

Result<void> runHub(const RunCommand &command, const Clock &clock)
{
    QuitSignals quitSignals;
    const auto listen = listenOptions(command);
    if (!listen)
        return tl::unexpected(listen.error());
    auto profiles = loadProfiles();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const ProfileRules rules(std::move(*profiles));
    auto key = loadOrMakeKey(command.dataDir);
    if (!key)
        return tl::unexpected(key.error());
    auto hub = Hub::open({command.dataDir, std::move(*key), {}}, rules, clock);
    if (!hub)
        return tl::unexpected(hub.error());
    const auto started = command.demo ? startDemo(**hub, *command.demo) : (*hub)->start({});
    if (!started)
        return started;
    const auto url = (*hub)->listen(*listen);
    if (!url)
        return tl::unexpected(url.error());

    Result<void> ended;
    QObject::connect(
        hub->get(), &Hub::failed, hub->get(),
        [&ended](const Error &error) {
            ended = tl::unexpected<Error>(error);
            QCoreApplication::exit(1);
        },
        Qt::QueuedConnection);
    QObject::connect(&quitSignals, &QuitSignals::quitWanted, hub->get(), [&hub] {
        (*hub)->close();
        // One more turn of the loop carries the farewells to the sockets.
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    announce(*url);
    QCoreApplication::exec();
    return ended;
}

} // namespace vitrina::hub
