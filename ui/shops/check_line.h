// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;

namespace vitrina::ui {

class PlainLabel;

/// A box to check with words that wrap and are never cut, and perhaps a smaller text under them. It shows what is, and
/// says what is wanted: who made it sets it when that has happened.
class CheckLine final : public QWidget {
    Q_OBJECT
public:
    explicit CheckLine(QWidget *parent = nullptr);

    void setWords(const QString &words, const QString &detail = {});
    void setOn(bool on);
    [[nodiscard]] bool isOn() const;
    /// Empty: it may be turned. Otherwise why not, shown under the words.
    void setBlocked(const QString &reason);
    [[nodiscard]] QCheckBox &box() { return *m_box; }

Q_SIGNALS:
    void turned(bool wanted);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box;
    PlainLabel *m_words;
    PlainLabel *m_detail;
    PlainLabel *m_reason;
};

} // namespace vitrina::ui
