// SPDX-License-Identifier: Apache-2.0
#include "ui/start/check_loader.h"

namespace vitrina::ui {
using namespace Qt::StringLiterals;

CheckLoader::CheckLoader(QObject *parent)
    : QObject(parent)
{
}

CheckLoader::~CheckLoader()
{
    if (m_thread)
        m_thread->wait();
}

void CheckLoader::start()
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this] {
        auto result = std::make_shared<Result<MessageCheck>>(MessageCheck::load());
        QMetaObject::invokeMethod(
            this, [this, result] { finish(std::move(*result)); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(u"check loader"_s);
    m_thread->start(QThread::LowPriority);
}

void CheckLoader::finish(Result<MessageCheck> result)
{
    if (!result) {
        const Error &why = result.error();
        Q_EMIT failed({ErrorClass::Local, u"check_unavailable"_s, why.code + u": "_s + why.detail});
        return;
    }
    Q_EMIT loaded(std::make_shared<const MessageCheck>(std::move(*result)));
}

} // namespace vitrina::ui

#include "moc_check_loader.cpp"
