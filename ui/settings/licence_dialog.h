// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/licences.h"

#include <QDialog>

namespace vitrina::ui {

/// The whole text of a licence, to be read and copied.
class LicenceDialog final : public QDialog {
    Q_OBJECT
public:
    LicenceDialog(const LicencedPart &part, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_footer;
};

} // namespace vitrina::ui
