// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/message_files.h"

#include <QWidget>

#include <functional>

namespace vitrina::ui {

/// Saves files of messages where the user wants them: warns of dangerous ones first, suggests a safe name, fetches what
/// is not here yet, and marks what was saved as from the internet. Never opens or runs anything.
class FileSaver final : public QObject {
    Q_OBJECT
public:
    /// `parent` is what its dialogs stand before.
    FileSaver(MessageFiles &files, QWidget *parent);

    void save(const Attachment &file);
    using Chosen = std::function<void(const QString &path)>;
    /// Asks where to save under a suggested name; a dialog of the system unless a test says otherwise.
    void setChooser(std::function<void(const QString &name, const Chosen &chosen)> chooser);

Q_SIGNALS:
    void saved(const QString &path);

private:
    void chooseTarget(const Attachment &file);
    void onArrived(const AttachmentId &id, const QByteArray &content);
    void onChanged(const AttachmentId &id);
    void write(const QString &path, const QByteArray &content);
    void askForTarget(const QString &name, const Chosen &chosen);

    MessageFiles &m_files;
    QWidget *m_parent;
    std::function<void(const QString &, const Chosen &)> m_chooser;
    QHash<AttachmentId, QString> m_targets; ///< where to write what has not come yet
};

} // namespace vitrina::ui
