// SPDX-License-Identifier: Apache-2.0
#include "models/proof_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr auto format = "vitrina proof 1"_L1;
constexpr QByteArrayView opening = "<script type=\"application/json\" id=\"vitrina-proof\">";
constexpr QByteArrayView closing = "</script>";

tl::unexpected<Error> notAProof(const char *what)
{
    return failure(ErrorClass::Local, u"not_a_proof", QString::fromLatin1(what));
}

QJsonObject toJson(const EvidenceEntry &entry)
{
    return {{u"number"_s, entry.number}, {u"at"_s, toIso(entry.at)},    {u"kind"_s, entry.kind},
            {u"actor"_s, entry.actor},   {u"content"_s, entry.content}, {u"salt"_s, entry.salt},
            {u"digest"_s, entry.digest}, {u"hash"_s, entry.hash}};
}

std::optional<EvidenceEntry> entryOf(const QJsonObject &object)
{
    const auto at = fromIso(object.value("at"_L1).toString());
    const qint64 number = object.value("number"_L1).toInteger();
    if (!at || number < 1)
        return std::nullopt;
    return EvidenceEntry{number,
                         *at,
                         object.value("kind"_L1).toString(),
                         object.value("actor"_L1).toString(),
                         object.value("content"_L1).toString(),
                         object.value("salt"_L1).toString(),
                         object.value("digest"_L1).toString(),
                         object.value("hash"_L1).toString()};
}

Result<EvidenceChain> chainOf(const QJsonObject &object)
{
    EvidenceChain chain{object.value("chain"_L1).toString(), {}};
    for (const QJsonValue &value : object.value("entries"_L1).toArray()) {
        auto entry = entryOf(value.toObject());
        if (!entry)
            return notAProof("an entry has no number or no time");
        chain.entries.push_back(std::move(*entry));
    }
    return chain;
}

} // namespace

QByteArray proofToJson(const Proof &proof)
{
    QJsonArray chains;
    for (const EvidenceChain &chain : proof.chains) {
        QJsonArray entries;
        for (const EvidenceEntry &entry : chain.entries)
            entries.append(toJson(entry));
        chains.append(QJsonObject{{u"chain"_s, chain.chain}, {u"entries"_s, entries}});
    }
    const QJsonObject root{{u"format"_s, format},
                           {u"made_at"_s, toIso(proof.madeAt)},
                           {u"dialog"_s, proof.dialog.value()},
                           {u"label"_s, nameOf(proof.label)},
                           {u"name"_s, proof.name},
                           {u"order_number"_s, proof.orderNumber},
                           {u"shop"_s, proof.shop},
                           {u"marketplace"_s, proof.marketplace},
                           {u"chains"_s, chains}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QByteArray proofInPage(const Proof &proof)
{
    // JSON may write any character as an escape; then no text in it can be taken for the end of the script.
    return opening.toByteArray() + proofToJson(proof).replace("<", "\\u003c") + closing.toByteArray();
}

Result<Proof> proofFromFile(QByteArrayView file)
{
    QByteArray json = file.toByteArray();
    if (const qsizetype begin = json.indexOf(opening); begin >= 0) {
        const qsizetype from = begin + opening.size();
        const qsizetype end = json.indexOf(closing, from);
        if (end < 0)
            return notAProof("the page ends in the middle");
        json = json.mid(from, end - from);
    }
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value("format"_L1).toString() != format)
        return notAProof("it does not say that it is a proof of Vitrina");
    Proof proof;
    proof.dialog = DialogId(root.value("dialog"_L1).toString());
    proof.label = valueOf<PartyRole>(root.value("label"_L1).toString());
    proof.name = root.value("name"_L1).toString();
    proof.orderNumber = root.value("order_number"_L1).toString();
    proof.shop = root.value("shop"_L1).toString();
    proof.marketplace = root.value("marketplace"_L1).toString();
    proof.madeAt = fromIso(root.value("made_at"_L1).toString()).value_or(UtcTime{});
    for (const QJsonValue &value : root.value("chains"_L1).toArray()) {
        auto chain = chainOf(value.toObject());
        if (!chain)
            return tl::unexpected(chain.error());
        proof.chains.push_back(std::move(*chain));
    }
    if (proof.chains.empty() || proof.chains.front().chain != proof.dialog.value())
        return notAProof("the chain of its dialog is missing");
    return proof;
}

} // namespace vitrina
