// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/quick_reply_file.h"
#include "models/reply_import_run.h"

#include <QDialog>
#include <QFutureWatcher>

namespace vitrina {
class Inbox;
} // namespace vitrina

namespace vitrina::ui {

class Button;
class ImportList;
class PlainLabel;
struct TemplateRights;

/// Templates from a file: what would be added and what not, with the lines of faults; then, when the user says so, one
/// by one through the hub, and what came of it. Stopping leaves what was added.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Inbox &inbox, const ShopId &shop, const TemplateRights &rights, const QString &path, QWidget *parent);

    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] ImportList &list() { return *m_list; }
    [[nodiscard]] Button &start() { return *m_start; }

public Q_SLOTS:
    void reject() override; ///< while it runs: stops, and says what came of it

Q_SIGNALS:
    void ready(); ///< the file is read

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void onRead();
    void begin();
    void onProgress();
    void onFinished();

    Inbox &m_inbox;
    ShopId m_shop;
    ReplyImportLimits m_limits;
    QFutureWatcher<ReplyFile> m_reading;
    std::vector<ReplyFileRow> m_chosen; ///< that can be added
    ReplyImportRun *m_run = nullptr;
    bool m_running = false;

    PlainLabel *m_title;
    PlainLabel *m_name;
    PlainLabel *m_summary;
    ImportList *m_list;
    QWidget *m_footer;
    Button *m_close;
    Button *m_start;
};

} // namespace vitrina::ui
