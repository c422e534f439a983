// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/proof_export.h"

#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "models/proof_file.h"
#include "ui/proof/proof_page.h"
#include "ui/shell/error_words.h"
#include "ui/theme/confirm_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

/// Of what foreign text becomes part of a file's name: letters and digits alone.
QString safePart(const QString &text)
{
    QString part;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            part += c;
        else if (!part.endsWith(u'-') && !part.isEmpty())
            part += u'-';
    }
    return part.left(40);
}

QString writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return file.errorString();
}

} // namespace

ProofExport::ProofExport(Inbox &inbox, const Profiles &profiles, QWidget *window)
    : QObject(window)
    , m_inbox(inbox)
    , m_profiles(profiles)
    , m_window(window)
{
    connect(&inbox, &Inbox::proofRead, this, &ProofExport::onProof);
    connect(this, &ProofExport::finished, this, [this](const QString &file) {
        tell(m_window, tr("The proof is saved"),
             tr("%1\nand the same as JSON beside it.").arg(QDir::toNativeSeparators(file)));
    });
    connect(this, &ProofExport::failed, this,
            [this](const QString &sentence) { tell(m_window, tr("The proof was not saved"), sentence); });
}

void ProofExport::begin()
{
    if (!m_inbox.current() || !m_file.isEmpty())
        return;
    const QString number = safePart(m_inbox.current()->orderNumber);
    auto *dialog = new QFileDialog(m_window, tr("Save the proof"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    dialog->setNameFilter(tr("Page (*.html)"));
    dialog->selectFile(number.isEmpty() ? u"vitrina.html"_s : u"vitrina-%1.html"_s.arg(number));
    connect(dialog, &QFileDialog::fileSelected, this, &ProofExport::saveTo);
    dialog->open();
}

void ProofExport::saveTo(const QString &file)
{
    if (!m_inbox.current())
        return;
    m_file = file;
    m_inbox.readProof(m_inbox.current()->id);
}

void ProofExport::onProof(const Result<Proof> &proof)
{
    if (m_file.isEmpty())
        return;
    const QString wrong = proof ? write(*proof) : errorText(proof.error());
    const QString file = std::exchange(m_file, {});
    if (wrong.isEmpty())
        Q_EMIT finished(file);
    else
        Q_EMIT failed(wrong);
}

QString ProofExport::write(const Proof &proof) const
{
    const Profile *profile = m_profiles.find(proof.marketplace);
    const QByteArray page = proofPage(proof, profile, QLocale(), QTimeZone::systemTimeZone());
    if (const QString wrong = writeFile(m_file, page); !wrong.isEmpty())
        return wrong;
    const QFileInfo info(m_file);
    return writeFile(info.dir().filePath(info.completeBaseName() + u".json"_s), proofToJson(proof));
}

} // namespace vitrina::ui

#include "moc_proof_export.cpp"
