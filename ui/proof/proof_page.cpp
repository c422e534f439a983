// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/proof_page.h"

#include "domain/text.h"
#include "models/proof_file.h"
#include "ui/proof/proof_words.h"
#include "ui/theme/badge.h"

#include <QCoreApplication>
#include <QDateTime>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

// Nothing is loaded from anywhere: the page says so to the browser itself.
constexpr QByteArrayView style = R"(<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body { font: 14px/20px Inter, "Noto Sans", "Noto Sans Armenian", sans-serif; color: #17212B; background: #FFFFFF;
  max-width: 900px; margin: 32px auto; padding: 0 24px; }
h1 { font-size: 20px; line-height: 28px; } h2 { font-size: 16px; line-height: 24px; margin-top: 32px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 24px; } dt { color: #50606B; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; } th { text-align: start; color: #50606B; font-weight: 600; }
th, td { border-bottom: 1px solid #DBE2E5; padding: 8px 12px 8px 0; vertical-align: top; }
td:nth-child(1), td:nth-child(2) { white-space: nowrap; font-variant-numeric: tabular-nums; color: #50606B; }
p.said { margin: 4px 0 0; white-space: pre-wrap; overflow-wrap: anywhere; } p.note { color: #50606B; }
code { font-size: 11px; overflow-wrap: anywhere; color: #50606B; }
@media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }
</style>
)";

/// Foreign text: no markup, and its direction stays within.
QString plain(const QString &text)
{
    return u"<bdi>"_s + paragraphs(text).toHtmlEscaped() + u"</bdi>"_s;
}

QString fact(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(name.toHtmlEscaped(), value);
}

class Page {
public:
    Page(const Proof &proof, const Profile *profile, const QLocale &locale, const QTimeZone &zone)
        : m_proof(proof)
        , m_profile(profile)
        , m_locale(locale)
        , m_zone(zone)
    {
    }

    [[nodiscard]] QByteArray html() const
    {
        QString body = u"<h1>%1</h1>\n"_s.arg(
            QCoreApplication::translate("Proof", "What happened in this dialog").toHtmlEscaped());
        body += facts();
        for (size_t i = 0; i < m_proof.chains.size(); ++i)
            body += section(m_proof.chains[i], i == 0);
        body += u"<p class=\"note\">%1</p>\n"_s.arg(
            QCoreApplication::translate(
                "Proof",
                "Every entry carries a hash over the one before it: nothing can be changed, left out or put in between "
                "unnoticed. “vitrina verify” with the name of this file checks it.")
                .toHtmlEscaped());
        return "<!doctype html>\n<html lang=\"" + m_locale.bcp47Name().toUtf8() + "\">\n<head>" + style.toByteArray()
            + "<title>" + title().toHtmlEscaped().toUtf8() + "</title>\n</head>\n<body>\n" + body.toUtf8()
            + proofInPage(m_proof) + "\n</body>\n</html>\n";
    }

private:
    [[nodiscard]] QString title() const
    {
        return m_proof.orderNumber.isEmpty()
            ? QCoreApplication::translate("Proof", "What happened in this dialog")
            : QCoreApplication::translate("Proof", "Order %1").arg(singleLine(m_proof.orderNumber));
    }
    [[nodiscard]] QString time(UtcTime at) const
    {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), m_zone);
        return local.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u' ' + m_zone.abbreviation(local);
    }
    [[nodiscard]] QString facts() const
    {
        QString list = fact(QCoreApplication::translate("Proof", "Shop"), plain(singleLine(m_proof.shop)));
        list += fact(QCoreApplication::translate("Proof", "Marketplace"),
                     m_profile != nullptr ? m_profile->name.text(m_locale.name().left(2)).toHtmlEscaped()
                                          : plain(singleLine(m_proof.marketplace)));
        list += fact(badge::text(m_proof.label), plain(singleLine(m_proof.name)));
        if (!m_proof.orderNumber.isEmpty())
            list += fact(QCoreApplication::translate("Proof", "Order"), plain(singleLine(m_proof.orderNumber)));
        list += fact(QCoreApplication::translate("Proof", "Dialog"), plain(singleLine(m_proof.dialog.value())));
        list += fact(QCoreApplication::translate("Proof", "Made"), time(m_proof.madeAt).toHtmlEscaped());
        return u"<dl>\n"_s + list + u"</dl>\n"_s;
    }
    [[nodiscard]] QString section(const EvidenceChain &chain, bool ofDialog) const
    {
        if (chain.entries.empty())
            return ofDialog ? u"<p>%1</p>\n"_s.arg(
                       QCoreApplication::translate("Proof", "Nothing has been written down yet.").toHtmlEscaped())
                            : QString();
        QString rows;
        for (const EvidenceEntry &entry : chain.entries)
            rows += row(entry);
        const QString title = ofDialog ? QCoreApplication::translate("Proof", "Messages and actions")
                                       : QCoreApplication::translate("Proof", "Settings of the shop");
        QString heads;
        for (const QString &head :
             {QCoreApplication::translate("Proof", "No."), QCoreApplication::translate("Proof", "Time"),
              QCoreApplication::translate("Proof", "What"), QCoreApplication::translate("Proof", "Who")})
            heads += u"<th>"_s + head.toHtmlEscaped() + u"</th>"_s;
        return u"<h2>%1</h2>\n%2<table>\n<tr>%3</tr>\n%4</table>\n"_s.arg(title.toHtmlEscaped(), warning(chain), heads,
                                                                          rows);
    }
    [[nodiscard]] static QString warning(const EvidenceChain &chain)
    {
        const auto fault = faultOf(chain.chain, chain.entries);
        if (!fault)
            return {};
        const QString words =
            QCoreApplication::translate("Proof", "Entry %1 is not as the hub wrote it.").arg(fault->number);
        return u"<p><strong>%1</strong></p>\n"_s.arg(words.toHtmlEscaped());
    }
    [[nodiscard]] QString row(const EvidenceEntry &entry) const
    {
        const bool automatic = isAutomatic(entry);
        QString what = (automatic ? QCoreApplication::translate("Proof", "Automatic answer")
                                  : kindWords(entry.kind, m_proof.label))
                           .toHtmlEscaped();
        for (const QString &line : contentLines(entry, m_profile, m_locale))
            what += u"<p class=\"said\">"_s + plain(line) + u"</p>"_s;
        what += u"<p class=\"said\"><code>%1</code></p>"_s.arg(entry.hash.toHtmlEscaped());
        const QString nobody = automatic ? QCoreApplication::translate("Proof", "Automatic", "who answered")
                                         : QCoreApplication::translate("Proof", "Marketplace");
        const QString who = entry.actor.isEmpty() ? nobody.toHtmlEscaped() : plain(singleLine(entry.actor));
        return u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>\n"_s.arg(
            QString::number(entry.number), time(entry.at).toHtmlEscaped(), what, who);
    }

    const Proof &m_proof;
    const Profile *m_profile;
    const QLocale &m_locale;
    const QTimeZone &m_zone;
};

} // namespace

QByteArray proofPage(const Proof &proof, const Profile *profile, const QLocale &locale, const QTimeZone &zone)
{
    return Page(proof, profile, locale, zone).html();
}

} // namespace vitrina::ui
