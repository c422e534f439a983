// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/connectors/demo/chatter.h"
#include "hub/connectors/demo/inventor.h"
#include "hub/connectors/demo/options.h"

namespace vitrina::hub {

/// The simulated marketplaces as they are before life begins: first the written scenes, then as many invented dialogs
/// as were asked for. Nothing is kept for a dialog; each is made again from its number.
class DemoWorld {
public:
    DemoWorld(std::shared_ptr<const DemoContent> content, const DemoOptions &options, DemoFiles &files);

    /// How far life has gone; what begins or ends with time depends on it.
    void setPresent(UtcTime now) { m_now = now; }
    /// The scenes whose chats open in the course of life (OZ-1), with the moment.
    [[nodiscard]] std::vector<std::pair<int, UtcTime>> openings() const;

    [[nodiscard]] const DemoContent &content() const { return *m_content; }
    [[nodiscard]] const DemoChatter &chatter() const { return m_chatter; }
    [[nodiscard]] int dialogs() const { return m_options.dialogs; }
    [[nodiscard]] int shipments() const; ///< orders that nobody has written about yet (OZ-4)
    [[nodiscard]] int earlierOrders() const { return int(m_returning.size()); } ///< of the scenes' buyers (RZ-3)

    [[nodiscard]] DialogFacts dialog(int index) const; ///< 0 ... dialogs() - 1
    [[nodiscard]] DialogFacts shipment(int index) const;
    [[nodiscard]] DialogFacts earlierOrder(int index) const;
    /// A new buyer; the id says all, so that it is found again.
    [[nodiscard]] DialogFacts newcomer(int shop, UtcTime at) const;
    /// Absent: not a dialog of this world.
    [[nodiscard]] std::optional<DialogFacts> find(const DialogId &id) const;

    /// The order of such a dialog as a marketplace tells it: with the pictures of its goods. There is one.
    [[nodiscard]] Order orderOf(const DialogFacts &facts) const;

    /// The past of a dialog, oldest first; gives the message up to which the seller has read (empty: none).
    MessageId tellPast(const DialogFacts &facts, const std::function<void(const Message &)> &tell) const;

private:
    [[nodiscard]] DialogFacts invented(int number) const;
    [[nodiscard]] qint64 messagesBefore(int number) const;
    [[nodiscard]] UtcTime lastMessageOf(int number) const;
    /// Those whose marketplace says when a chat may begin.
    [[nodiscard]] std::vector<const DemoShop *> shopsOfShipments() const;

    std::shared_ptr<const DemoContent> m_content;
    DemoOptions m_options;
    UtcTime m_now;
    DemoFiles &m_files;
    DemoInventor m_inventor;
    DemoChatter m_chatter;
    QHash<QString, int> m_scenes; ///< by dialog id
    std::vector<int> m_returning; ///< scenes whose buyer has ordered before
    qint64 m_sceneMessages = 0;
    int m_invented = 0;
};

} // namespace vitrina::hub
