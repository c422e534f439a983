// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/breach_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace vitrina::ui {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Breach", text);
}

} // namespace

BreachWords breachWords(const Finding &finding, const Profile &profile)
{
    const QString language = QLocale().name();
    const QString &marketplace = profile.name.text(language);
    const QString &source = profile.rulesSource.text(language);
    const bool stops = finding.severity == Severity::Stop;
    BreachWords words;
    words.severity = finding.severity;
    words.title = finding.reason.text(language);
    if (source.isEmpty()) {
        words.text = stops
            ? say(QT_TRANSLATE_NOOP("Breach", "Such a message is not sent. Correct the text."))
            : say(QT_TRANSLATE_NOOP("Breach", "This can turn against you. Look whether it is meant so."));
        words.source = say(QT_TRANSLATE_NOOP("Breach", "%1 has published no such rule: this is Vitrina’s advice."))
                           .arg(marketplace);
        return words;
    }
    words.text =
        say(stops ? QT_TRANSLATE_NOOP("Breach", "%1 does not allow this. Correct the text, and it can be sent.")
                  : QT_TRANSLATE_NOOP("Breach", "%1 may cancel such a message. Look whether it is meant so."))
            .arg(marketplace);
    words.source = say(QT_TRANSLATE_NOOP("Breach", "Source: %1, “%2”")).arg(marketplace, source);
    return words;
}

} // namespace vitrina::ui
