// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace vitrina::ui {

class Button;
class PlainLabel;

/// Under the header of a dialog whose name claims to be support (OZ-8): why, in words, and what can be done about it.
/// Called fine, it offers the undo for as long as the dialog is open. Blocks nothing.
class FraudBanner final : public QWidget {
    Q_OBJECT
public:
    explicit FraudBanner(QWidget *parent = nullptr);

    void showReasons(const QStringList &reasons, bool canReport);
    void showUndo();
    /// Of the reasons, or of the undo.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void reportRequested();
    void fineRequested();
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &title);

    bool m_accepted = false;
    PlainLabel *m_title;
    PlainLabel *m_reasons;
    Button *m_report;
    Button *m_fine;
    Button *m_undo;
};

} // namespace vitrina::ui
