// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace vitrina::ui {

class Button;
class Field;
class LockSecret;
class PlainLabel;

/// Chooses the passphrase of the lock, another one, or none any more; the last two ask for the present one first.
class LockPassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { Choose, Change, Remove };

    /// `secret` outlives it.
    LockPassphraseDialog(Purpose purpose, LockSecret &secret, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Field *addField(const QString &name);
    [[nodiscard]] QString fault() const;
    void refresh();
    void submit();
    void change();
    void setWorking(bool working);
    void showFault(const QString &fault);

    Purpose m_purpose;
    LockSecret &m_secret;
    PlainLabel *m_fault;
    Button *m_accept;
    Field *m_present;
    Field *m_new;
    Field *m_again;
    bool m_working = false;
};

} // namespace vitrina::ui
