// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/about_page.h"

#include "ui/settings/licence_dialog.h"
#include "ui/settings/setting_binding.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_form.h"
#include "ui/updates/update_settings.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QSysInfo>

#include <utility>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("AboutPage", text);
}

struct Version {
    QString name;
    QString value;
};

std::vector<Version> versions(const AboutFacts &facts)
{
    std::vector<Version> all{
        {u"Vitrina"_s, QStringLiteral(VITRINA_VERSION)},
        {say(QT_TRANSLATE_NOOP("AboutPage", "Protocol with the hub")), facts.contract},
        {u"Qt"_s, QString::fromLatin1(qVersion())},
        {u"SQLCipher"_s, facts.database},
        {say(QT_TRANSLATE_NOOP("AboutPage", "System")),
         QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture()},
    };
    if (const QString hub = facts.hub ? facts.hub() : QString(); !hub.isEmpty())
        all.insert(all.begin() + 1, {say(QT_TRANSLATE_NOOP("AboutPage", "Hub")), hub});
    return all;
}

void addVersions(SettingsForm &form, const AboutFacts &facts)
{
    form.addHeading(say(QT_TRANSLATE_NOOP("AboutPage", "Versions")));
    QStringList lines;
    for (const Version &version : versions(facts)) {
        form.add(new FactRow({.title = version.name}, version.value));
        lines += version.name + u": "_s + version.value;
    }
    if (facts.updates != nullptr) {
        addSwitch(form, *facts.updates, updateCheckSetting,
                  {.title = say(QT_TRANSLATE_NOOP("AboutPage", "Notify about new versions")),
                   .help = say(QT_TRANSLATE_NOOP(
                       "AboutPage", "Asks once a day whether there is one. Nothing is installed by itself."))});
    }
    const QString copy = say(QT_TRANSLATE_NOOP("AboutPage", "Copy the versions"));
    auto &row = form.add(new ButtonRow(
        {.title = copy,
         .help = say(QT_TRANSLATE_NOOP("AboutPage", "As text, for a letter to whoever helps you with Vitrina."))},
        say(QT_TRANSLATE_NOOP("AboutPage", "Copy"))));
    QObject::connect(&row, &ButtonRow::pressed, &form,
                     [all = lines.join(u'\n')] { QGuiApplication::clipboard()->setText(all); });
}

void addLicences(SettingsForm &form)
{
    form.addHeading(
        say(QT_TRANSLATE_NOOP("AboutPage", "Licences")),
        say(QT_TRANSLATE_NOOP("AboutPage", "What Vitrina is made of, and on which terms everybody may use it.")));
    for (const LicencedPart &part : licencedParts()) {
        auto &row = form.add(new ButtonRow({.title = part.name,
                                            .help = part.licence + u" · © "_s + part.owner,
                                            .keywords = say(QT_TRANSLATE_NOOP("AboutPage", "Licence"))},
                                           say(QT_TRANSLATE_NOOP("AboutPage", "Read")), ButtonKind::Quiet));
        QObject::connect(&row, &ButtonRow::pressed, &form,
                         [part, &form] { (new LicenceDialog(part, form.window()))->open(); });
    }
}

} // namespace

SettingsPage aboutPage(AboutFacts facts)
{
    return {.id = u"about"_s,
            .icon = Icon::Help,
            .title = [] { return say(QT_TRANSLATE_NOOP("AboutPage", "About Vitrina")); },
            .fill =
                [facts = std::move(facts)](SettingsForm &form) {
                    addVersions(form, facts);
                    addLicences(form);
                },
            .place = 100};
}

} // namespace vitrina::ui
