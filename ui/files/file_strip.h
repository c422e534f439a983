// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outgoing_file.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace vitrina::ui {

class IconButton;
class PlainLabel;

/// One file that waits for its message: its name, how far it has come, and what can be done about it.
class FileChip final : public QWidget {
    Q_OBJECT
public:
    explicit FileChip(QWidget *parent = nullptr);

    void setFile(const OutgoingFile &file);
    [[nodiscard]] QString words() const;
    [[nodiscard]] const OutgoingFile &file() const { return m_file; }
    [[nodiscard]] IconButton &pauseButton() { return *m_pause; }
    [[nodiscard]] IconButton &removeButton() { return *m_remove; }

Q_SIGNALS:
    void removeRequested(const QString &id);
    void pauseRequested(const QString &id, bool paused);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    OutgoingFile m_file;
    PlainLabel *m_name;
    PlainLabel *m_words;
    IconButton *m_pause;
    IconButton *m_remove;
};

/// The files that wait for the message being typed; many of them scroll. Hidden when there is none.
class FileStrip final : public QScrollArea {
    Q_OBJECT
public:
    explicit FileStrip(QWidget *parent = nullptr);

    void setFiles(const std::vector<OutgoingFile> &files);
    [[nodiscard]] const std::vector<FileChip *> &chips() const { return m_chips; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested(const QString &id);
    void pauseRequested(const QString &id, bool paused);

private:
    QVBoxLayout *m_column;
    std::vector<FileChip *> m_chips;
};

} // namespace vitrina::ui
