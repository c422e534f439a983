// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;

namespace vitrina::ui {

class FoundLabel;
class SettingQuery;

struct SettingWords {
    QString title;
    QString help = {}; ///< a sentence or two under the title; may be empty
    QString keywords = {}; ///< further words by which the search finds it
};

/// One setting: its title, a line of help, why it can't be changed, and its control at the right or below. The control
/// gets title and help as accessible name and description. setting_rows.h has the usual ones.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    explicit SettingRow(const SettingWords &words, QWidget *parent = nullptr);

    void setControl(QWidget *control); ///< at the right
    void setWideControl(QWidget *control); ///< below, as wide as the row
    void setHelp(const QString &help);
    /// Empty: it may be changed. Otherwise why not: the sentence stands under the help, the control is disabled.
    void setBlocked(const QString &reason);
    /// What is wrong with the value that was given; empty: nothing.
    void setProblem(const QString &problem);
    /// The row does not belong here now, whatever is searched for.
    void setAbsent(bool absent);

    /// Shows the row if it is asked for, and marks where. `around` are the words of its page and heading, by which it
    /// is found, too. Gives whether it is shown.
    bool find(const SettingQuery &query, const QString &around);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] QWidget *control() const { return m_control; }

Q_SIGNALS:
    void absentChanged();

private:
    void adopt(QWidget *control);
    void describe();

    QString m_keywords;
    FoundLabel *m_title;
    FoundLabel *m_help;
    FoundLabel *m_reason;
    FoundLabel *m_problem;
    QBoxLayout *m_words;
    QBoxLayout *m_row;
    QWidget *m_control = nullptr;
    bool m_absent = false;
};

} // namespace vitrina::ui
