// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inbox.h"

#include <QDialog>

class QVBoxLayout;

namespace vitrina::ui {

class Button;
class Field;
class PlainLabel;

/// YM-5: the hosts to which links may be sent from a shop: manufacturers, service centres, distributors. Owner and
/// Administrator add and remove, each at once; others see the list. Shown with open(); the inbox outlives it.
class AllowedHostsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `suggested` stands in the field: a link or a host, may be empty.
    AllowedHostsDialog(Inbox &inbox, const ShopId &shop, const QString &suggested, QWidget *parent);

    [[nodiscard]] static bool mayEdit(UserRole role);
    [[nodiscard]] QStringList shownHosts() const;
    [[nodiscard]] QString problem() const; ///< what is said to be wrong; empty: nothing
    [[nodiscard]] Field &field() { return *m_field; }
    void add(); ///< what stands in the field
    void remove(const QString &host);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void addRow(const QString &host);
    void put(const ShopSettings &settings);
    void say(const QString &problem);
    void onSettled(const CommandId &command, const std::optional<Error> &refusal);

    Inbox &m_inbox;
    ShopId m_shop;
    CommandId m_saving;
    std::vector<QString> m_hosts; ///< as they are shown
    Field *m_field;
    Button *m_add;
    PlainLabel *m_problem;
    PlainLabel *m_none;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    QWidget *m_footer;
};

} // namespace vitrina::ui
