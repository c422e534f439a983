// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/breach_popover.h"
#include "ui/composer/typing_check.h"

#include <QPointer>
#include <QTimer>

#include <set>

namespace vitrina::ui {

class ComposerField;

/// Holds what is typed against the rules of the dialog's marketplace (RZ-6, YM-5, YM-6, OZ-5, OZ-7): marks each breach
/// where it stands, explains it under the pointer and the caret, and decides whether the text may leave. What stops
/// does not leave; what asks leaves after one "Send anyway", which holds for these words alone.
class BreachWatch final : public QObject {
    Q_OBJECT
public:
    /// The popover stands over `field`, in the parent that `composer` has by then.
    BreachWatch(ComposerField &field, QWidget &composer);
    ~BreachWatch() override;

    void setCheck(std::shared_ptr<const MessageCheck> check) { m_check.setCheck(std::move(check)); }
    void setContext(const TypingContext &context);
    /// YM-5: the user may put a host on the shop's list.
    void setHostsEditable(bool editable) { m_hostsEditable = editable; }
    /// Another dialog: what was confirmed is forgotten.
    void reset();
    void close();

    /// May the text of the field be sent as it stands? If not, the breach that stands against it is selected and
    /// explained.
    [[nodiscard]] bool letsThrough();
    void explain() { (void)letsThrough(); } ///< selects and explains what stands against sending, if anything does
    /// Codes of what was confirmed and is still in the text, for Inbox::send().
    [[nodiscard]] std::vector<QString> confirmed();
    /// May this text, which once was sent and refused, be sent again as it stands?
    [[nodiscard]] bool letsAgain(const QString &text) const;
    void walk(int step); ///< to the next breach (1) or the one before (-1)
    void noteSent(const QString &text); ///< with what confirmed() says

    [[nodiscard]] const std::vector<Finding> &findings() const { return m_check.findings(); }
    [[nodiscard]] TypingCheck &check() { return m_check; }
    [[nodiscard]] BreachPopover *popover() const { return m_popover; } ///< null: there was none yet

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void sendConfirmed(); ///< "Send anyway"
    void allowRequested(const QString &words); ///< YM-5: the words of the link as they were typed
    void roomTaken(int height); ///< by the popover over the field; 0: there is none

private:
    enum class Why { Pointer, Caret, Walk, Ask };

    void onText();
    void onFound();
    void sayNew(const QStringList &titles);
    void onCaret();
    void onPointer(const QPoint &at);
    void show(const Finding &finding, Why why);
    void select(const Finding &finding);
    void hide();
    void place();
    void sendAnyway();
    void edit();
    [[nodiscard]] BreachPopover &makePopover();
    [[nodiscard]] QString wordsOf(const Finding &finding) const;
    [[nodiscard]] bool isConfirmed(const Finding &finding) const;
    [[nodiscard]] const Finding *at(qsizetype position) const; ///< null: no breach there
    [[nodiscard]] QString otherTitles(const Finding &shown) const;

    ComposerField &m_field;
    QWidget &m_composer;
    TypingCheck m_check;
    bool m_hostsEditable = false;
    std::set<std::pair<QString, QString>> m_confirmed; ///< rule and words
    QStringList m_said; ///< titles of the breaches that were announced
    std::set<QString> m_sentAnyway; ///< texts of this session, for a second try
    QPointer<BreachPopover> m_popover;
    std::optional<Finding> m_shown;
    Why m_why = Why::Caret;
    bool m_dismissed = false; ///< the caret's popover, until the caret goes elsewhere
    QTimer m_leave; ///< the mouse may go over to the popover
};

} // namespace vitrina::ui
