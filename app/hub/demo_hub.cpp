// SPDX-License-Identifier: Apache-2.0
#include "hub/demo_hub.h"

#include "hub/connectors/demo/demo_connector.h"

#include <QStringList>

namespace vitrina::hub {

using namespace Qt::StringLiterals;

namespace {

const QString memoName = u"demo"_s;

QString toMemo(const DemoOptions &options)
{
    return u"%1 %2 %3 %4"_s.arg(options.dialogs)
        .arg(options.messages)
        .arg(options.seed)
        .arg(toMilliseconds(options.start));
}

DemoOptions fromMemo(const QString &memo)
{
    const QStringList parts = memo.split(u' ');
    DemoOptions options;
    options.dialogs = parts.value(0).toInt();
    options.messages = parts.value(1).toLongLong();
    options.seed = parts.value(2).toULongLong();
    options.start = fromMilliseconds(parts.value(3).toLongLong());
    return options;
}

DemoOptions fromWish(const DemoWish &wish, UtcTime now)
{
    DemoOptions options;
    options.dialogs = wish.dialogs.value_or(options.dialogs);
    // As many messages a dialog as the demo has by itself.
    const qint64 usual = options.messages * options.dialogs / DemoOptions{}.dialogs;
    options.messages = std::max<qint64>(wish.messages.value_or(usual), options.dialogs);
    options.seed = wish.seed.value_or(options.seed);
    options.start = now;
    return options;
}

} // namespace

Result<void> startDemo(Hub &hub, const DemoWish &wish)
{
    const QString memo = hub.memo(memoName);
    DemoOptions options = memo.isEmpty() ? fromWish(wish, hub.clock().now()) : fromMemo(memo);
    options.rate = wish.rate.value_or(options.rate);
    auto demo = DemoConnector::make(options);
    if (!demo)
        return tl::unexpected(demo.error());
    if (memo.isEmpty())
        hub.setMemo(memoName, toMemo(options)); // before the world itself: a crash half-way makes the same world again
    std::vector<std::unique_ptr<Connector>> connectors;
    connectors.push_back(std::move(*demo));
    return hub.start(std::move(connectors));
}

} // namespace vitrina::hub
