// SPDX-License-Identifier: Apache-2.0
#include "hub/server/downloads.h"

#include "wire/codec.h"

namespace vitrina::hub {

void Downloads::start(const AttachmentId &id, const QByteArray &content, qint64 offset)
{
    std::erase_if(m_files, [&id](const File &file) { return file.id == id; });
    if (offset < content.size())
        m_files.push_back({id, content, offset});
}

QByteArray Downloads::next()
{
    File file = std::move(m_files.front());
    m_files.pop_front();
    const wire::Chunk chunk{file.id, file.offset, file.content.mid(file.offset, wire::maxChunkBytes)};
    file.offset += chunk.bytes.size();
    if (file.offset < file.content.size())
        m_files.push_back(std::move(file));
    return wire::encodeChunk(chunk);
}

} // namespace vitrina::hub
