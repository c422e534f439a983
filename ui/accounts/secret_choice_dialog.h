// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace vitrina::ui {

class Button;
class Field;
class PlainLabel;

/// There is no password store on this system: keep the token for this session only, or protect it with a passphrase
/// (ALL-3).
class SecretChoiceDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Purpose {
        Choose, ///< nothing is kept yet
        Unlock, ///< a passphrase was chosen earlier
    };

    SecretChoiceDialog(Purpose purpose, QWidget *parent, const QString &why = {});

    /// After a passphrase that was wrong: says so, and lets the user try again.
    void showWrong();

Q_SIGNALS:
    void sessionOnlyChosen();
    void passphraseChosen(const QString &passphrase);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void submit();
    [[nodiscard]] QString fault() const;

    Purpose m_purpose;
    Field *m_passphrase;
    Field *m_again;
    PlainLabel *m_fault;
    Button *m_accept;
};

} // namespace vitrina::ui
