// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/card.h"

namespace vitrina::ui {

class Button;
class PlainLabel;

/// Names the question that an answer goes to (RZ-5), in the question's own words.
class QuestionBar final : public Card {
    Q_OBJECT
public:
    explicit QuestionBar(QWidget *parent = nullptr);

    /// Empty: there is none, and no bar. `chosen`: by hand, and can be let go of.
    void setQuestion(const QString &question, bool chosen);
    void setPublic(bool isPublic);
    [[nodiscard]] QString words() const; ///< empty when nothing is shown

Q_SIGNALS:
    void releaseRequested(); ///< back to the newest question

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_question;
    PlainLabel *m_words;
    Button *m_release;
};

} // namespace vitrina::ui
