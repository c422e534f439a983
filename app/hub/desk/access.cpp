// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/access.h"

#include <algorithm>

namespace vitrina::hub {

void Access::setShop(const ShopRecord &shop)
{
    m_shops.insert_or_assign(shop.shop.id, shop);
    m_chatters.clear();
    for (const auto &[key, view] : m_views)
        allow(*view, shop.shop);
}

View &Access::setUser(const UserRecord &user)
{
    std::unique_ptr<View> &view = m_views[user.key];
    if (!view)
        view = std::make_unique<View>();
    *view = View{user, user.seq, {}, {}};
    m_chatters.clear();
    for (const auto &[id, shop] : m_shops)
        allow(*view, shop.shop);
    return *view;
}

void Access::dropUser(qint64 key)
{
    m_chatters.clear();
    m_views.erase(key);
}

void Access::allow(View &view, const Shop &shop)
{
    const auto &listed = view.user.shops;
    if (!view.user.allShops && std::find(listed.begin(), listed.end(), shop.id) == listed.end())
        return;
    view.shops.insert(shop.id.value());
    if (m_rules.mayChat(shop.marketplace, view.user.role))
        view.chats.insert(shop.id.value());
    else
        view.chats.remove(shop.id.value());
}

View *Access::view(qint64 key) const
{
    const auto found = m_views.find(key);
    return found == m_views.end() ? nullptr : found->second.get();
}

const ShopRecord *Access::shop(const ShopId &id) const
{
    const auto found = m_shops.find(id);
    return found == m_shops.end() ? nullptr : &found->second;
}

std::vector<View *> Access::everybody() const
{
    std::vector<View *> views;
    for (const auto &[key, view] : m_views)
        views.push_back(view.get());
    return views;
}

const std::vector<View *> &Access::chatters(const ShopId &shop)
{
    const auto known = m_chatters.constFind(shop.value());
    if (known != m_chatters.constEnd())
        return *known;
    std::vector<View *> views;
    for (const auto &[key, view] : m_views) {
        if (mayChat(*view, shop))
            views.push_back(view.get());
    }
    return *m_chatters.insert(shop.value(), views);
}

std::vector<View *> Access::seers(const ShopId &shop) const
{
    std::vector<View *> views;
    for (const auto &[key, view] : m_views) {
        if (view->shops.contains(shop.value()))
            views.push_back(view.get());
    }
    return views;
}

std::vector<Shop> Access::shopsOf(const View &view) const
{
    std::vector<Shop> shops;
    for (const auto &[id, record] : m_shops) {
        if (view.shops.contains(id.value()))
            shops.push_back(asSeenBy(view, record.shop));
    }
    return shops;
}

Shop Access::asSeenBy(const View &view, const Shop &shop) const
{
    Shop seen = shop;
    seen.chatAccess = mayChat(view, shop.id);
    return seen;
}

} // namespace vitrina::hub
