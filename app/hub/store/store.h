// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/attachment_table.h"
#include "hub/store/command_table.h"
#include "hub/store/dialog_table.h"
#include "hub/store/draft_table.h"
#include "hub/store/event_log.h"
#include "hub/store/evidence_table.h"
#include "hub/store/forgetting.h"
#include "hub/store/goods_picture_table.h"
#include "hub/store/message_table.h"
#include "hub/store/people_table.h"
#include "hub/store/shop_table.h"
#include "hub/store/upload_table.h"
#include "hub/store/value_table.h"

namespace vitrina::hub {

/// Everything that a hub keeps. One thread; the tables share one connection and one transaction.
class Store {
public:
    /// `dataDir` exists. Errors are those of Database::open().
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &dataDir, const DatabaseKey &key);

    [[nodiscard]] QString meta(const QString &name);
    void setMeta(const QString &name, const QString &value);

private:
    Database m_database;

public:
    Fault fault;
    PeopleTable people{m_database, fault};
    ShopTable shops{m_database, fault};
    ValueTable<Order> orders{m_database, fault};
    ValueTable<QuickReply> quickReplies{m_database, fault};
    ValueTable<FraudReport> reports{m_database, fault};
    DraftTable drafts{m_database, fault};
    DialogTable dialogs{m_database, fault};
    MessageTable messages{m_database, fault};
    AttachmentTable attachments{m_database, fault};
    UploadTable uploads{m_database, fault};
    GoodsPictureTable goodsPictures{m_database, fault};
    EventLog log{m_database, fault};
    CommandTable commands{m_database, fault};
    EvidenceTable evidence{m_database, fault};
    Forgetting forgetting{m_database, fault};

    [[nodiscard]] Database &database() { return m_database; }

private:
    explicit Store(Database database);
};

} // namespace vitrina::hub
