// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings.h"
#include "ui/theme/card.h"

namespace vitrina::ui {

inline const SettingKey<bool> publicAnswersConfirmedSetting{"composer.publicAnswersConfirmed", false};

class Button;
class PlainLabel;

/// RZ-2: before the first public answer of this installation it is asked whether everybody shall read it.
class PublishBar final : public Card {
    Q_OBJECT
public:
    /// `settings` keeps that it was confirmed; outlives the bar.
    explicit PublishBar(Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] bool isConfirmed() const;
    void ask();

Q_SIGNALS:
    void confirmed();
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void goBack();

    Settings &m_settings;
    PlainLabel *m_title;
    PlainLabel *m_words;
    Button *m_publish;
    Button *m_back;
};

} // namespace vitrina::ui
