// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"
#include "updates/update_feed.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

class QNetworkReply;

namespace vitrina {

/// What is kept between two runs, so that a feed is asked once a day however often the program starts.
struct UpdateMemory {
    std::optional<UtcTime> checkedAt;
    QByteArray feed; ///< the newest that was believed, as it came: it proves itself again
};

/// Asks a signed feed once a day whether there is a newer version, and tells. It loads nothing else, and installs
/// nothing. Whatever is wrong with an answer is one line in the log ("vitrina.updates"); a feed that is older than one
/// that was believed is not believed. One thread.
class UpdateCheck final : public QObject {
    Q_OBJECT
public:
    /// `running`: the version of this program. `network` has the user's proxy; it and `clock` outlive this.
    UpdateCheck(UpdateSource source, QVersionNumber running, QNetworkAccessManager &network, const Clock &clock,
                QObject *parent = nullptr);
    ~UpdateCheck() override;

    /// Before start(): whom to trust. Unless told, those that the system trusts.
    void setTls(const QSslConfiguration &tls);
    /// Tells at once what is remembered, and looks when a day has passed since the last time.
    void start(const UpdateMemory &memory);
    void stop(); ///< until the next start()
    /// Looks again when it is time; called by itself every hour.
    void lookIfDue();

Q_SIGNALS:
    void found(const vitrina::UpdateNews &news); ///< newer than the running version
    void memoryChanged(const vitrina::UpdateMemory &memory); ///< to be kept
    void looked(); ///< an attempt has ended, well or not

private:
    void look();
    void read(QNetworkReply &reply);
    void end(QNetworkReply &reply);
    void believe(const QByteArray &feed, const UpdateNews &news);

    UpdateSource m_source;
    QVersionNumber m_running;
    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    UpdateMemory m_memory;
    QVersionNumber m_believed; ///< of m_memory's feed
    QByteArray m_received;
    QPointer<QNetworkReply> m_reply;
    QTimer m_hourly;
};

} // namespace vitrina
