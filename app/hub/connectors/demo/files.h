// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"
#include "hub/connectors/demo/content.h"

#include <map>

namespace vitrina::hub {

enum class DemoFileKind : quint8 { Photo, Document, Goods };

/// The files that simulated messages carry, and the pictures of goods: a few small pictures and papers, drawn when
/// first asked for. What an attachment holds is said by its id, so that nothing has to be remembered about it.
class DemoFiles {
public:
    /// `choice` says which of the few; any number.
    [[nodiscard]] Attachment attachment(const MessageId &message, int index, DemoFileKind kind, quint64 choice);
    /// The same for the same goods; absent where they have no picture.
    [[nodiscard]] std::optional<Attachment> picture(const DemoGoods &goods);
    /// Errors: Refused/"unknown_attachment".
    [[nodiscard]] Result<QByteArray> content(const AttachmentId &id);

private:
    struct File {
        QByteArray bytes;
        QString sha256;
    };
    const File &file(DemoFileKind kind, int variant);

    std::map<std::pair<DemoFileKind, int>, File> m_files;
};

} // namespace vitrina::hub
