// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/id.h"
#include "domain/quick_reply_file.h"

#include <QObject>

#include <optional>

namespace vitrina {

class Inbox;

/// Puts templates from a file into a shop, one after the other, each when the hub has answered for the one before.
class ReplyImportRun final : public QObject {
    Q_OBJECT
public:
    /// `inbox` outlives it.
    ReplyImportRun(Inbox &inbox, const ShopId &shop, std::vector<ReplyFileRow> rows, QObject *parent = nullptr);

    void start();
    void stop(); ///< what is on its way still arrives; nothing follows

    [[nodiscard]] int total() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int done() const { return static_cast<int>(m_next); } ///< answered, one way or the other
    [[nodiscard]] int added() const { return m_added; }
    [[nodiscard]] const std::vector<std::pair<ReplyFileRow, Error>> &refused() const { return m_refused; }

Q_SIGNALS:
    void progressed();
    void finished(); ///< once; also after stop()

private:
    void onSettled(const CommandId &command, const std::optional<Error> &refusal);
    void sendNext();
    void finish();

    Inbox &m_inbox;
    ShopId m_shop;
    std::vector<ReplyFileRow> m_rows;
    size_t m_next = 0;
    int m_added = 0;
    std::vector<std::pair<ReplyFileRow, Error>> m_refused;
    CommandId m_command;
    bool m_over = false;
};

} // namespace vitrina
