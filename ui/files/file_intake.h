// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profile.h"
#include "models/pending_files.h"

#include <QThreadPool>
#include <QWidget>

#include <functional>

class QMimeData;

namespace vitrina::ui {

class Composer;
class FileStrip;

/// Takes in files for the message being typed: from the file dialog, dropped on the conversation, or pasted. Each is
/// read on another thread and held against the marketplace's limits by what it holds; what does not fit is
/// refused in words, and nothing else is touched. Nothing is sent while a file is being read.
class FileIntake final : public QObject {
    Q_OBJECT
public:
    /// A file that was read and checked.
    struct Offer {
        QString name;
        QByteArray content;
        QString fault; ///< a code; empty: it fits
        Attachment file;
    };

    /// Watches `pane` for what is dropped on it.
    FileIntake(PendingFiles &files, Composer &composer, QWidget *pane);
    ~FileIntake() override;

    /// Of the open dialog.
    void setDialog(const DialogId &dialog, const AttachmentLimits &limits);
    void takePaths(const QStringList &paths);
    void take(const QMimeData &data); ///< files, or a picture

    [[nodiscard]] FileStrip &strip() { return *m_strip; }

Q_SIGNALS:
    void refused(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Reader = std::function<Offer()>;
    void choose();
    void refresh();
    void begin(std::vector<Reader> readers);
    void finish(const DialogId &dialog, const std::vector<Offer> &offers, bool tooMany);
    [[nodiscard]] bool accepts(const QMimeData &data) const;

    PendingFiles &m_files;
    Composer &m_composer;
    QWidget *m_pane;
    FileStrip *m_strip;
    DialogId m_dialog;
    AttachmentLimits m_limits;
    QHash<DialogId, int> m_reading; ///< files that are being read
    QString m_folder; ///< from where the last ones were chosen
    QThreadPool m_threads;
};

} // namespace vitrina::ui
