// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/quick_reply_file.h"
#include "ui/theme/color.h"
#include "ui/theme/icons.h"

#include <QListView>
#include <QStandardItemModel>

namespace vitrina::ui {

/// One line of the preview: where in the file, what, and what becomes of it.
struct ImportLine {
    int line = 0; ///< 0: none
    QString title;
    QString fate;
    Icon icon = Icon::Check;
    Color color = Color::Ok;
};

/// In the order of the file; faults among the rows they stand between.
[[nodiscard]] std::vector<ImportLine> importLines(const ReplyFile &file, const std::vector<ReplyImport> &plan);

class ImportList final : public QListView {
    Q_OBJECT
public:
    explicit ImportList(QWidget *parent = nullptr);

    void setLines(const std::vector<ImportLine> &lines);

private:
    QStandardItemModel m_model;
};

} // namespace vitrina::ui
