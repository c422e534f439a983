// SPDX-License-Identifier: Apache-2.0
#include "updates/update_check.h"

#include <QLoggingCategory>
#include <QNetworkReply>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

Q_LOGGING_CATEGORY(updateLog, "vitrina.updates")

constexpr std::chrono::hours day(24);
constexpr int patience = 30'000; ///< milliseconds without a byte
constexpr int mostRedirects = 5;

} // namespace

UpdateCheck::UpdateCheck(UpdateSource source, QVersionNumber running, QNetworkAccessManager &network,
                         const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_running(std::move(running))
    , m_network(network)
    , m_clock(clock)
{
    m_hourly.setTimerType(Qt::VeryCoarseTimer);
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, &UpdateCheck::lookIfDue);
}

UpdateCheck::~UpdateCheck()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void UpdateCheck::setTls(const QSslConfiguration &tls)
{
    m_tls = tls;
}

void UpdateCheck::start(const UpdateMemory &memory)
{
    m_memory = memory;
    if (!m_memory.feed.isEmpty()) {
        // A build with another key begins anew.
        if (const auto news = readUpdateFeed(m_memory.feed, m_source.key))
            believe(m_memory.feed, *news);
        else
            m_memory.feed.clear();
    }
    m_hourly.start();
    lookIfDue();
}

void UpdateCheck::stop()
{
    m_hourly.stop();
    if (m_reply)
        m_reply->abort();
}

void UpdateCheck::lookIfDue()
{
    const UtcTime now = m_clock.now();
    // A clock that was set back makes the last time one to come.
    if (m_reply || (m_memory.checkedAt && *m_memory.checkedAt <= now && now - *m_memory.checkedAt < day))
        return;
    look();
}

void UpdateCheck::look()
{
    QNetworkRequest request(m_source.feed);
    request.setSslConfiguration(m_tls);
    request.setTransferTimeout(patience);
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"vitrina"_s); // nobody needs to know more
    m_received.clear();
    m_reply = m_network.get(request);
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { read(*reply); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { end(*reply); });
}

void UpdateCheck::read(QNetworkReply &reply)
{
    m_received += reply.read(longestUpdateFeed + 1 - m_received.size());
    if (m_received.size() > longestUpdateFeed)
        reply.abort();
}

void UpdateCheck::end(QNetworkReply &reply)
{
    reply.deleteLater();
    m_reply.clear();
    const bool tooLarge = m_received.size() > longestUpdateFeed;
    if (reply.error() != QNetworkReply::NoError && !tooLarge) {
        // Without a network: the next hour tries again.
        qCInfo(updateLog) << "the feed can't be had:" << reply.error(); // the server's own words stay out of the log
        Q_EMIT looked();
        return;
    }
    m_memory.checkedAt = m_clock.now();
    const auto news = readUpdateFeed(m_received, m_source.key);
    if (!news)
        qCInfo(updateLog).noquote() << "the feed is not believed:" << news.error().code << news.error().detail;
    else if (news->version < m_believed)
        qCInfo(updateLog).noquote() << "the feed is not believed: older than" << m_believed.toString();
    else
        believe(m_received, *news);
    Q_EMIT memoryChanged(m_memory);
    Q_EMIT looked();
}

void UpdateCheck::believe(const QByteArray &feed, const UpdateNews &news)
{
    m_memory.feed = feed;
    m_believed = news.version;
    if (news.version > m_running)
        Q_EMIT found(news);
}

} // namespace vitrina
