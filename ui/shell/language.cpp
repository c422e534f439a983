// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(languageLog, "vitrina.language")

namespace vitrina::ui {

namespace {

/// Formats of dates and numbers that go with the words. English with a 24-hour clock, as everywhere in the program.
QLocale localeFor(const QString &code)
{
    if (code == u"hy"_s)
        return QLocale(QLocale::Armenian, QLocale::Armenia);
    if (code == u"ru"_s)
        return QLocale(QLocale::Russian, QLocale::Russia);
    if (code == u"uk"_s)
        return QLocale(QLocale::Ukrainian, QLocale::Ukraine);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

bool isKnown(const QString &code)
{
    return std::ranges::any_of(Language::choices(),
                               [&](const Language::Choice &choice) { return choice.code == code; });
}

} // namespace

Language::Language(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_code(u"en"_s)
{
}

Language::~Language()
{
    install(nullptr, nullptr);
}

const std::vector<Language::Choice> &Language::choices()
{
    static const std::vector<Choice> all{
        {u"en"_s, u"English"_s}, {u"hy"_s, u"Հայերեն"_s}, {u"ru"_s, u"Русский"_s}, {u"uk"_s, u"Українська"_s}};
    return all;
}

QString Language::codeFor(const QLocale &system)
{
    const QString code = QLocale::languageToCode(system.language());
    return isKnown(code) ? code : u"en"_s;
}

Result<void> Language::use(const QString &code)
{
    const bool known = isKnown(code);
    m_code = known ? code : u"en"_s;
    QLocale::setDefault(localeFor(m_code));

    auto own = std::make_unique<QTranslator>();
    const bool found = own->load(u"vitrina_"_s + m_code, m_folder);
    auto qt = std::make_unique<QTranslator>();
    if (!qt->load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        qt.reset(); // Qt has no Armenian; the few words of Qt's that we show are among ours
    install(found ? std::move(own) : nullptr, std::move(qt));
    Q_EMIT changed();

    if (!known) {
        qCWarning(languageLog).noquote() << "no such language:" << code.left(20) << "- using English";
        return failure(ErrorClass::Local, u"language_unknown", code.left(20));
    }
    if (!found) {
        const QString detail = m_folder + u"/vitrina_"_s + m_code + u".qm is missing"_s;
        qCWarning(languageLog).noquote() << detail << "- using English";
        return failure(ErrorClass::Local, u"translation_missing", detail);
    }
    return {};
}

void Language::install(std::unique_ptr<QTranslator> own, std::unique_ptr<QTranslator> qt)
{
    if (m_own)
        QCoreApplication::removeTranslator(m_own.get());
    if (m_qt)
        QCoreApplication::removeTranslator(m_qt.get());
    m_qt = std::move(qt);
    m_own = std::move(own);
    if (m_qt)
        QCoreApplication::installTranslator(m_qt.get());
    if (m_own)
        QCoreApplication::installTranslator(m_own.get());
}

} // namespace vitrina::ui
