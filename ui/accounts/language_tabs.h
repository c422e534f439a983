// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace vitrina::ui {

/// The four languages side by side, each in its own words, so that everybody finds theirs.
class LanguageTabs final : public QWidget {
    Q_OBJECT
public:
    explicit LanguageTabs(QWidget *parent = nullptr);

    void setCurrent(const QString &code);

Q_SIGNALS:
    void chosen(const QString &code);

private:
    std::vector<QAbstractButton *> m_tabs; ///< in the order of Language::choices()
};

} // namespace vitrina::ui
