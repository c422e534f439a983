// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace vitrina::ui {

class Button;
class Field;
class PlainLabel;

/// Asks for another token of the same user at the same hub. Nothing else changes: what is kept on this computer stays.
class TokenDialog final : public QDialog {
    Q_OBJECT
public:
    /// `needsPassphrase`: the token lies under one, and can't be replaced without it.
    TokenDialog(const QString &hub, bool needsPassphrase, QWidget *parent);

    /// While the token is tried out.
    void setBusy(bool busy);
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void given(const QByteArray &token, const QString &passphrase);
    void abandoned(); ///< what is being tried is no longer wanted

protected:
    void paintEvent(QPaintEvent *event) override;
    void done(int result) override;

private:
    void arrange(const QString &hub);
    void refresh();
    void submit();
    void showToken(bool shown);
    void fit();

    Field *m_token;
    Field *m_passphrase;
    PlainLabel *m_problem;
    QWidget *m_footer;
    Button *m_accept;
    bool m_busy = false;
};

} // namespace vitrina::ui
