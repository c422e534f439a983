// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/desk/commands.h"

namespace vitrina::hub {

/// The files that messages carry, those of buyers and those that were sent through this hub, for whoever may read one
/// of those messages (OV-5), and the pictures of goods, for whoever may read the chats of their shop.
class Files {
public:
    Files(Desk &desk, ConnectorOf connectorOf);

    struct File {
        Attachment attachment; ///< with the size and the sum of what `content` holds, where nobody stated them
        QByteArray content;
    };
    /// Errors: Refused/"no_access" for a file that is not there and for one that is not for this user alike;
    /// Transient/"marketplace_unavailable"; or what the marketplace says.
    [[nodiscard]] Result<File> open(const View &view, const AttachmentId &id);

private:
    struct Found {
        ShopId shop;
        Attachment attachment;
        bool ofMessage = false; ///< not of goods
    };
    [[nodiscard]] std::optional<Found> findReadable(const View &view, const AttachmentId &id);

    Desk &m_desk;
    ConnectorOf m_connectorOf;
};

} // namespace vitrina::hub
