// SPDX-License-Identifier: Apache-2.0
#include "domain/evidence.h"

#include <QCryptographicHash>

namespace vitrina {
namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString evidenceStart(const QString &chain)
{
    return sha256("vitrina evidence 1\n" + chain.toUtf8());
}

QString evidenceDigest(const QString &salt, const QString &content)
{
    return sha256(salt.toUtf8() + '\n' + content.toUtf8());
}

QString evidenceHash(const QString &before, const EvidenceEntry &entry)
{
    QByteArray lines;
    for (const QByteArray &line :
         {before.toUtf8(), QByteArray::number(entry.number), QByteArray::number(toMilliseconds(entry.at)),
          entry.kind.toUtf8(), sha256(entry.actor.toUtf8()).toUtf8(), entry.digest.toUtf8()})
        lines += line + '\n';
    return sha256(lines);
}

std::optional<EvidenceFault> faultOf(const QString &chain, const std::vector<EvidenceEntry> &entries)
{
    using namespace Qt::StringLiterals;
    QString before = evidenceStart(chain);
    qint64 number = 0;
    for (const EvidenceEntry &entry : entries) {
        if (entry.number != ++number)
            return EvidenceFault{number, u"number"_s};
        const bool forgotten = entry.content.isEmpty() && entry.salt.isEmpty();
        if (!forgotten && evidenceDigest(entry.salt, entry.content) != entry.digest)
            return EvidenceFault{number, u"digest"_s};
        if (evidenceHash(before, entry) != entry.hash)
            return EvidenceFault{number, u"hash"_s};
        before = entry.hash;
    }
    return std::nullopt;
}

} // namespace vitrina
