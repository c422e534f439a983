// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QLocale>
#include <QObject>

#include <memory>
#include <vector>

class QTranslator;

namespace vitrina::ui {

/// The languages of the interface, and the one in use (ALL-4). Switching reaches every widget as
/// QEvent::LanguageChange.
class Language final : public QObject {
    Q_OBJECT
public:
    struct Choice {
        QString code; ///< "hy"
        QString name; ///< in the language itself: "Հայերեն"
    };

    /// `folder` holds vitrina_<code>.qm.
    explicit Language(QString folder = QStringLiteral(":/i18n"), QObject *parent = nullptr);
    ~Language() override;

    [[nodiscard]] static const std::vector<Choice> &choices();
    /// What suits a computer set up like this: one of ours, else English.
    [[nodiscard]] static QString codeFor(const QLocale &system);

    [[nodiscard]] const QString &code() const { return m_code; }
    /// Errors: Local/"language_unknown", Local/"translation_missing"; the words are English then, and the program goes
    /// on.
    Result<void> use(const QString &code);

Q_SIGNALS:
    void changed();

private:
    void install(std::unique_ptr<QTranslator> own, std::unique_ptr<QTranslator> qt);

    QString m_folder;
    QString m_code;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace vitrina::ui
