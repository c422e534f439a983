// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/proxy_choice.h"

#include <array>
#include <limits>
#include <utility>

namespace vitrina::ui {
namespace {

constexpr std::array<std::pair<ProxyKind, const char16_t *>, 4> kinds{{
    {ProxyKind::System, u"system"},
    {ProxyKind::None, u"none"},
    {ProxyKind::Socks5, u"socks5"},
    {ProxyKind::Http, u"http"},
}};

} // namespace

QString proxyKindId(ProxyKind kind)
{
    for (const auto &[known, name] : kinds) {
        if (known == kind)
            return QString::fromUtf16(name);
    }
    return {};
}

ProxyKind proxyKindOf(const QString &id)
{
    for (const auto &[kind, name] : kinds) {
        if (id == QStringView(name))
            return kind;
    }
    return ProxyKind::System;
}

ProxyChoice::ProxyChoice(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

Proxy ProxyChoice::proxy() const
{
    const int port = m_settings.value(proxyPortKey);
    const bool possible = port > 0 && port <= std::numeric_limits<quint16>::max();
    return {proxyKindOf(m_settings.value(proxyKindKey)), m_settings.value(proxyHostKey),
            possible ? static_cast<quint16>(port) : quint16(0), m_settings.value(proxyUserKey), m_password};
}

void ProxyChoice::choose(const Proxy &wanted)
{
    const Proxy before = proxy();
    if (wanted == before)
        return;
    m_settings.set(proxyKindKey, proxyKindId(wanted.kind));
    m_settings.set(proxyHostKey, wanted.host);
    m_settings.set(proxyPortKey, int(wanted.port));
    m_settings.set(proxyUserKey, wanted.user);
    m_password = wanted.password;
    m_testing = false; // what is being tested is no longer what is chosen
    m_steps.clear();
    Q_EMIT changed();
    if (wanted.password != before.password)
        Q_EMIT passwordGiven(wanted.password);
    Q_EMIT stateChanged();
}

void ProxyChoice::setPassword(const QString &password, Kept kept)
{
    m_password = password;
    setKept(kept);
}

void ProxyChoice::setKept(Kept kept)
{
    m_kept = kept;
    Q_EMIT stateChanged();
}

void ProxyChoice::setHasHub(bool has)
{
    m_hasHub = has;
    Q_EMIT stateChanged();
}

void ProxyChoice::test()
{
    if (!m_hasHub || m_testing)
        return;
    m_testing = true;
    m_steps.clear();
    Q_EMIT stateChanged();
    Q_EMIT testWanted();
}

void ProxyChoice::setTestResult(const TestSteps &steps)
{
    m_testing = false;
    m_steps = steps;
    Q_EMIT stateChanged();
}

} // namespace vitrina::ui
