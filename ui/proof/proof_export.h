// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/proof.h"

#include <QObject>

class QWidget;

namespace vitrina {
class Inbox;
class Profiles;
} // namespace vitrina

namespace vitrina::ui {

/// Saves the proof of a dialog: asks where, fetches it from the hub, writes the page and the JSON beside it, and says
/// what became of it. One at a time.
class ProofExport final : public QObject {
    Q_OBJECT
public:
    /// `inbox` and `profiles` outlive it; `window` is the parent of what is shown.
    ProofExport(Inbox &inbox, const Profiles &profiles, QWidget *window);

    /// Asks for a file first; nothing happens without one.
    void begin();
    /// With a file that is chosen already.
    void saveTo(const QString &file);

Q_SIGNALS:
    void finished(const QString &file); ///< both files are written
    void failed(const QString &sentence);

private:
    void onProof(const Result<Proof> &proof);
    [[nodiscard]] QString write(const Proof &proof) const; ///< what went wrong; empty: nothing

    Inbox &m_inbox;
    const Profiles &m_profiles;
    QWidget *m_window;
    QString m_file; ///< of the page; empty: nothing is being saved
};

} // namespace vitrina::ui
