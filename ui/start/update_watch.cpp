// SPDX-License-Identifier: Apache-2.0
#include "ui/start/update_watch.h"

#include "ui/updates/update_notice.h"
#include "ui/updates/update_settings.h"
#include "updates/built_in_feed.h"
#include "updates/update_check.h"

namespace vitrina::ui {

void watchForUpdates(MainWindow &window, Settings &settings, const Clock &clock, NetworkDesk &desk)
{
    const auto source = builtInFeed();
    if (!source)
        return;
    auto *network = new QNetworkAccessManager(&window);
    const auto running = QVersionNumber::fromString(QStringLiteral(VITRINA_VERSION));
    auto *check = new UpdateCheck(*source, running, *network, clock, &window);
    auto *notice = new UpdateNotice(window);
    QObject::connect(check, &UpdateCheck::found, notice,
                     [notice](const UpdateNews &news) { notice->tell(news.version.toString(), news.page); });
    QObject::connect(check, &UpdateCheck::memoryChanged, &settings, [&settings](const UpdateMemory &memory) {
        settings.set(updateCheckedAtSetting, memory.checkedAt ? toIso(*memory.checkedAt) : QString());
        settings.set(updateFeedSetting, memory.feed);
    });
    const auto obey = [check, &settings] {
        if (settings.value(updateCheckSetting))
            check->start({fromIso(settings.value(updateCheckedAtSetting)), settings.value(updateFeedSetting)});
        else
            check->stop();
    };
    QObject::connect(&settings, &Settings::changed, check, [obey](const QString &name) {
        if (name == QLatin1StringView(updateCheckSetting.name))
            obey();
    });
    desk.lead(*network, source->feed, obey);
}

} // namespace vitrina::ui
