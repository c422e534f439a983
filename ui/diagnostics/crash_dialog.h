// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace vitrina::ui {

/// Tells that the program crashed when it ran last, and where the report of it is. Nothing is sent anywhere.
class CrashDialog final : public QDialog {
    Q_OBJECT
public:
    explicit CrashDialog(QWidget *parent);

Q_SIGNALS:
    void folderRequested(); ///< stays open
    void deleteRequested(); ///< closes

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_footer;
};

/// Opens it over `parent` when the profile has a report that nobody was told of. Waits for nothing.
void tellOfCrashes(const QString &profileFolder, QWidget &parent);

} // namespace vitrina::ui
