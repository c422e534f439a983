// SPDX-License-Identifier: Apache-2.0
#include "storage/accepted_findings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vitrina {
namespace {

constexpr std::size_t most = 5000;

} // namespace

std::vector<AcceptedFinding> readAcceptedFindings(const QString &json)
{
    std::vector<AcceptedFinding> findings;
    const QJsonArray entries = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &entry : entries) {
        AcceptedFinding finding{DialogId(entry[u"dialog"].toString()), entry[u"code"].toString(),
                                entry[u"subject"].toString()};
        if (!finding.code.isEmpty())
            findings.push_back(std::move(finding));
    }
    return findings;
}

QString writeAcceptedFindings(const std::vector<AcceptedFinding> &findings)
{
    QJsonArray entries;
    for (std::size_t i = findings.size() - std::min(most, findings.size()); i < findings.size(); ++i) {
        const AcceptedFinding &finding = findings[i];
        entries.append(QJsonObject{{QStringLiteral("dialog"), finding.dialog.value()},
                                   {QStringLiteral("code"), finding.code},
                                   {QStringLiteral("subject"), finding.subject}});
    }
    return QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

} // namespace vitrina
