// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/proof.h"

#include <QPointer>
#include <QThreadPool>
#include <QTimer>

class QWidget;

namespace vitrina {
class Inbox;
class Profiles;
} // namespace vitrina

namespace vitrina::ui {

class PictureCollector;
class ProofProgress;

/// Saves the proof of a dialog: asks where, fetches it and the pictures of its messages from the hub, writes the page
/// and the JSON beside it, and says what became of it. One at a time; pictures and files are made on other threads.
class ProofExport final : public QObject {
    Q_OBJECT
public:
    /// `inbox` and `profiles` outlive it; `window` is the parent of what is shown.
    ProofExport(Inbox &inbox, const Profiles &profiles, QWidget *window);
    ~ProofExport() override;

    /// Asks for a file first; nothing happens without one. Raises what is under way.
    void begin();
    /// With a file that is chosen already.
    void saveTo(const QString &file);

Q_SIGNALS:
    void finished(const QString &file); ///< both files are written
    void failed(const QString &sentence);

private:
    void onProof(const Result<Proof> &proof);
    void showProgress();
    void write();
    void end(const QString &wrong); ///< empty: nothing went wrong
    void cancel();

    Inbox &m_inbox;
    const Profiles &m_profiles;
    QWidget *m_window;
    PictureCollector *m_pictures;
    QPointer<ProofProgress> m_progress;
    QTimer m_patience; ///< what is quick shows no progress
    QThreadPool m_threads;
    QString m_file; ///< of the page; empty: nothing is being saved
    Proof m_proof; ///< whose pictures are on their way
};

} // namespace vitrina::ui
