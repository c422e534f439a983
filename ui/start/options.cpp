// SPDX-License-Identifier: Apache-2.0
#include "ui/start/options.h"

#include <QCommandLineParser>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

tl::unexpected<StartAnswer> mistake(const QString &sentence)
{
    return tl::unexpected<StartAnswer>(StartAnswer{u"vitrina: "_s + sentence + u'\n', 2});
}

// Every option may stand once; these are they, and what each is for.
const QCommandLineOption optionDemo(u"demo"_s, u"Open four simulated shops on this computer."_s);
const QCommandLineOption optionHub(u"hub"_s, u"Connect to the hub at <url> (wss://host:port)."_s, u"url"_s);
const QCommandLineOption optionTokenFile(u"token-file"_s, u"Read the hub's token from <file>."_s, u"file"_s);
const QCommandLineOption optionHidden(u"hidden"_s, u"Start in the tray; without one, minimised."_s);
const QCommandLineOption optionProfile(u"profile"_s, u"Keep all state in <folder>."_s, u"folder"_s);
const QCommandLineOption optionLanguage(u"language"_s, u"hy, ru, uk or en."_s, u"language"_s);
const QCommandLineOption optionTheme(u"theme"_s, u"light, dark or system."_s, u"theme"_s);
const QCommandLineOption optionSize(u"size"_s, u"Size of the window, as 1280x800."_s, u"WxH"_s);
const QCommandLineOption optionScreenshot(u"screenshot"_s,
                                          u"Write the window to <file> when the list is ready, and exit."_s, u"file"_s);
const QCommandLineOption optionDialog(u"dialog"_s, u"Open the dialog <id>."_s, u"id"_s);
const QCommandLineOption optionTrace(u"trace"_s, u"Write when what happened to <file>, as JSON Lines."_s, u"file"_s);

tl::expected<QSize, StartAnswer> sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.width() < 900 || size.height() < 600 || size.width() > 16384 || size.height() > 16384)
        return mistake(u"--size needs WIDTHxHEIGHT of at least 900x600, like 1280x800."_s);
    return size;
}

// There is no application yet that the parser could ask for the program's name.
QString helpText(const QCommandLineParser &parser)
{
    return parser.helpText().replace(u"<executable_name>"_s, u"vitrina"_s)
        + u"\nWithout a window:\n"
          u"  vitrina check [--summary]  checks texts from standard input.\n"
          u"  vitrina verify FILE        tells whether an exported proof is as the hub wrote it.\n"_s;
}

tl::expected<StartOptions, StartAnswer> checked(StartOptions options)
{
    static const QStringList languages{u"hy"_s, u"ru"_s, u"uk"_s, u"en"_s};
    static const QStringList themes{u"light"_s, u"dark"_s, u"system"_s};
    if (!options.language.isEmpty() && !languages.contains(options.language))
        return mistake(u"--language knows hy, ru, uk and en."_s);
    if (!options.theme.isEmpty() && !themes.contains(options.theme))
        return mistake(u"--theme knows light, dark and system."_s);
    if (options.demo && !options.hub.isEmpty())
        return mistake(u"--demo and --hub exclude each other."_s);
    if (options.hidden && !options.screenshot.isEmpty())
        return mistake(u"--hidden and --screenshot exclude each other."_s);
    if (options.hub.isEmpty() != options.tokenFile.isEmpty())
        return mistake(u"--hub and --token-file go together: the token stands in a file, never on the command line."_s);
    return options;
}

} // namespace

tl::expected<StartOptions, StartAnswer> parseStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Vitrina answers the buyers of several marketplaces from one window."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({optionDemo, optionHub, optionTokenFile, optionHidden, optionProfile, optionLanguage, optionTheme,
                       optionSize, optionScreenshot, optionDialog, optionTrace});
    if (!parser.parse(arguments))
        return mistake(parser.errorText() + u" See --help."_s);
    if (parser.isSet(help))
        return tl::unexpected(StartAnswer{helpText(parser), 0});
    if (parser.isSet(version))
        return tl::unexpected(StartAnswer{u"vitrina "_s + QLatin1StringView(VITRINA_VERSION) + u'\n', 0});
    if (!parser.positionalArguments().isEmpty())
        return mistake(u"there is no argument “%1”. See --help."_s.arg(parser.positionalArguments().constFirst()));
    StartOptions options;
    options.demo = parser.isSet(optionDemo);
    options.tokenFile = parser.value(optionTokenFile);
    options.hidden = parser.isSet(optionHidden);
    options.profile = parser.value(optionProfile);
    options.language = parser.value(optionLanguage);
    options.theme = parser.value(optionTheme);
    options.screenshot = parser.value(optionScreenshot);
    options.dialog = DialogId(parser.value(optionDialog));
    options.trace = parser.value(optionTrace);
    if (parser.isSet(optionHub)) {
        options.hub = QUrl(parser.value(optionHub), QUrl::StrictMode);
        const bool known = options.hub.scheme() == "ws"_L1 || options.hub.scheme() == "wss"_L1;
        if (!options.hub.isValid() || !known || options.hub.host().isEmpty() || !options.hub.userInfo().isEmpty())
            return mistake(u"--hub needs an address like wss://hub.example.com:8443, without a token in it."_s);
    }
    if (parser.isSet(optionSize)) {
        const auto size = sizeOf(parser.value(optionSize));
        if (!size)
            return tl::unexpected(size.error());
        options.size = *size;
    }
    return checked(std::move(options));
}

} // namespace vitrina::ui
