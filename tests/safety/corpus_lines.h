// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace vitrina::corpus {

using namespace Qt::StringLiterals;

/// One line of tests/safety/corpus; what its fields mean is told in the README there.
struct Line {
    QJsonObject fields;

    QString text(QLatin1StringView field) const { return fields.value(field).toString(); }
    QString id() const { return text("id"_L1); }
    QString language() const { return text("language"_L1); }
    QSet<QString> expected() const { return codes("expected"_L1); }
    QSet<QString> tolerated() const { return codes("tolerated"_L1); }
    bool harmless() const { return expected().isEmpty(); }

    /// What the program is given to judge: the line without the answer.
    QByteArray question() const
    {
        QJsonObject asked = fields;
        asked.remove("expected"_L1);
        asked.remove("tolerated"_L1);
        return QJsonDocument(asked).toJson(QJsonDocument::Compact);
    }

private:
    QSet<QString> codes(QLatin1StringView field) const
    {
        QSet<QString> found;
        for (const QJsonValue &code : fields.value(field).toArray())
            found.insert(code.toString());
        return found;
    }
};

inline const QStringList languages{u"ru"_s, u"uk"_s, u"hy"_s, u"en"_s};
inline const QStringList sets{u"tuning"_s, u"unseen"_s};

/// The lines of a set, in the order of the file; a line that is no JSON object has no fields.
inline QList<Line> linesOf(const QString &set)
{
    QFile file(QStringLiteral(VITRINA_SOURCE_DIR "/tests/safety/corpus/%1.jsonl").arg(set));
    QList<Line> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd())
        lines.append(Line{QJsonDocument::fromJson(file.readLine()).object()});
    return lines;
}

} // namespace vitrina::corpus
