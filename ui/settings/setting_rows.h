// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/setting_row.h"
#include "ui/theme/button.h"

#include <vector>

namespace vitrina::ui {

class ChoiceBox;
class Field;
class NumberBox;
class PlainLabel;
class Toggle;

/// The usual rows. Each shows what is and says what the user wants; who made it writes that down. setting_binding.h
/// joins them to keys of Settings, which is all that most rows need.

class SwitchRow final : public SettingRow {
    Q_OBJECT
public:
    explicit SwitchRow(const SettingWords &words, QWidget *parent = nullptr);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const;

Q_SIGNALS:
    void turned(bool on); ///< by the user

protected:
    void mouseReleaseEvent(QMouseEvent *event) override; ///< the words are pressed, too

private:
    Toggle *m_toggle;
};

class ChoiceRow final : public SettingRow {
    Q_OBJECT
public:
    struct Choice {
        QString id;
        QString words;
    };

    ChoiceRow(const SettingWords &words, const std::vector<Choice> &choices, QWidget *parent = nullptr);

    /// An id that is not among the choices shows the first of them.
    void setChosen(const QString &id);
    [[nodiscard]] QString chosenId() const;
    [[nodiscard]] ChoiceBox &box() { return *m_box; }

Q_SIGNALS:
    void chosen(const QString &id); ///< by the user

private:
    ChoiceBox *m_box;
};

class NumberRow final : public SettingRow {
    Q_OBJECT
public:
    struct Range {
        int least = 0;
        int most = 100;
        int step = 1;
        QString unit = {}; ///< after the number, with its space: " %"
    };

    NumberRow(const SettingWords &words, const Range &range, QWidget *parent = nullptr);

    void setNumber(int number);
    [[nodiscard]] int number() const;

Q_SIGNALS:
    void chosen(int number); ///< by the user

private:
    NumberBox *m_box;
};

/// A line of text, told when Enter is pressed or the field is left.
class TextRow final : public SettingRow {
    Q_OBJECT
public:
    explicit TextRow(const SettingWords &words, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setSecret(bool secret); ///< shown as dots
    [[nodiscard]] Field &field() { return *m_field; }

Q_SIGNALS:
    void given(const QString &text); ///< by the user, another than was set

private:
    Field *m_field;
    QString m_known;
};

/// Something to do, rather than to set.
class ButtonRow final : public SettingRow {
    Q_OBJECT
public:
    ButtonRow(const SettingWords &words, const QString &button, ButtonKind kind = ButtonKind::Secondary,
              QWidget *parent = nullptr);

    [[nodiscard]] Button &button() { return *m_button; }

Q_SIGNALS:
    void pressed();

private:
    Button *m_button;
};

/// Something to know; the value wraps and can be selected by nobody.
class FactRow final : public SettingRow {
    Q_OBJECT
public:
    FactRow(const SettingWords &words, const QString &fact, QWidget *parent = nullptr);

    void setFact(const QString &fact);
    [[nodiscard]] QString fact() const;

private:
    PlainLabel *m_fact;
};

} // namespace vitrina::ui
