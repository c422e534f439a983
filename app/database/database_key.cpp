// SPDX-License-Identifier: Apache-2.0
#include "database/database.h"

#include <QRandomGenerator>

namespace vitrina {
namespace {

void wipe(QByteArray &bytes)
{
    // volatile: the compiler may not drop a write to memory that nobody reads again.
    volatile char *data = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        data[i] = 0;
    bytes.clear();
}

} // namespace

DatabaseKey::DatabaseKey(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

DatabaseKey &DatabaseKey::operator=(DatabaseKey &&other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

DatabaseKey::~DatabaseKey()
{
    // Implicit sharing: a copy elsewhere keeps its own bytes, because data() above detaches only what is shared.
    if (m_bytes.isDetached())
        wipe(m_bytes);
}

DatabaseKey DatabaseKey::random()
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator *system = QRandomGenerator::system();
    for (qsizetype i = 0; i < size; i += qsizetype(sizeof(quint32))) {
        const quint32 word = system->generate();
        memcpy(bytes.data() + i, &word, sizeof word);
    }
    return DatabaseKey(std::move(bytes));
}

} // namespace vitrina
