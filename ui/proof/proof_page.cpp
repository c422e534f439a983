// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/proof_page.h"

#include "domain/text.h"
#include "models/proof_file.h"
#include "ui/conversation/message_words.h"
#include "ui/proof/proof_files.h"
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
figure { margin: 8px 0 0; } figcaption { color: #50606B; overflow-wrap: anywhere; margin-top: 4px; }
img { display: block; width: auto; height: auto; max-width: 100%; max-height: 640px; border: 1px solid #DBE2E5; border-radius: 6px; }
@media print { body { margin: 0; max-width: none; } tr, figure { break-inside: avoid; } img { max-height: 16cm; } }
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
    Page(const Proof &proof, const Profile *profile, const QLocale &locale, const QTimeZone &zone,
         const PagePictures &pictures)
        : m_proof(proof)
        , m_profile(profile)
        , m_locale(locale)
        , m_zone(zone)
        , m_pictures(pictures)
    {
    }

    [[nodiscard]] std::vector<QByteArray> parts()
    {
        m_text = "<!doctype html>\n<html lang=\"" + m_locale.bcp47Name().toUtf8() + "\">\n<head>" + style.toByteArray();
        add(u"<title>%1</title>\n</head>\n<body>\n<h1>%2</h1>\n"_s.arg(
            title().toHtmlEscaped(),
            QCoreApplication::translate("Proof", "What happened in this dialog").toHtmlEscaped()));
        add(facts());
        for (size_t i = 0; i < m_proof.chains.size(); ++i)
            section(m_proof.chains[i], i == 0);
        if (!m_shown.isEmpty())
            note(QCoreApplication::translate(
                "Proof",
                "The pictures were drawn anew for this page, smaller where they were large. Each SHA-256 is the one of "
                "the file as it was sent."));
        note(QCoreApplication::translate(
            "Proof",
            "Every entry carries a hash over the one before it: nothing can be changed, left out or put in between "
            "unnoticed. “vitrina verify” with the name of this file checks it."));
        m_text += proofInPage(m_proof) + "\n</body>\n</html>\n";
        m_parts.push_back(std::move(m_text));
        return std::move(m_parts);
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
    void add(const QString &html) { m_text += html.toUtf8(); }
    void note(const QString &words) { add(u"<p class=\"note\">%1</p>\n"_s.arg(words.toHtmlEscaped())); }
    void section(const EvidenceChain &chain, bool ofDialog)
    {
        if (chain.entries.empty() && ofDialog)
            add(u"<p>%1</p>\n"_s.arg(
                QCoreApplication::translate("Proof", "Nothing has been written down yet.").toHtmlEscaped()));
        if (chain.entries.empty())
            return;
        const QString title = ofDialog ? QCoreApplication::translate("Proof", "Messages and actions")
                                       : QCoreApplication::translate("Proof", "Settings of the shop");
        QString heads;
        for (const QString &head :
             {QCoreApplication::translate("Proof", "No."), QCoreApplication::translate("Proof", "Time"),
              QCoreApplication::translate("Proof", "What"), QCoreApplication::translate("Proof", "Who")})
            heads += u"<th>"_s + head.toHtmlEscaped() + u"</th>"_s;
        add(u"<h2>%1</h2>\n%2<table>\n<tr>%3</tr>\n"_s.arg(title.toHtmlEscaped(), warning(chain), heads));
        for (const EvidenceEntry &entry : chain.entries)
            row(entry);
        add(u"</table>\n"_s);
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
    void row(const EvidenceEntry &entry)
    {
        const bool automatic = isAutomatic(entry);
        QString what = (automatic ? QCoreApplication::translate("Proof", "Automatic answer")
                                  : kindWords(entry.kind, m_proof.label))
                           .toHtmlEscaped();
        for (const QString &line : contentLines(entry, m_profile, m_locale))
            what += said(plain(line));
        add(u"<tr><td>%1</td><td>%2</td><td>%3"_s.arg(QString::number(entry.number), time(entry.at).toHtmlEscaped(),
                                                      what));
        for (const Attachment &each : filesOf(entry))
            file(each, entry.number);
        const QString nobody = automatic ? QCoreApplication::translate("Proof", "Automatic", "who answered")
                                         : QCoreApplication::translate("Proof", "Marketplace");
        const QString who = entry.actor.isEmpty() ? nobody.toHtmlEscaped() : plain(singleLine(entry.actor));
        add(said(u"<code>%1</code>"_s.arg(entry.hash.toHtmlEscaped())) + u"</td><td>%1</td></tr>\n"_s.arg(who));
    }
    /// A file with what is known of it, under its picture if there is one.
    void file(const Attachment &file, qint64 entry)
    {
        const auto picture = m_pictures.constFind(file.id);
        QString words = plain(message_words::attachment(file));
        if (file.bytes > 0)
            words += u" · "_s + message_words::attachmentSize(file.bytes).toHtmlEscaped();
        words += u"<br>"_s + sum(file);
        if (picture == m_pictures.constEnd() || file.id.isEmpty())
            return add(said(words));
        if (picture->uri.isEmpty())
            return add(said(words + u"<br>"_s + picture->missing.toHtmlEscaped()));
        if (const auto before = m_shown.constFind(file.id); before != m_shown.constEnd())
            return add(said(words + u"<br>"_s
                            + QCoreApplication::translate("Proof", "The picture stands above, in entry %1.")
                                  .arg(*before)
                                  .toHtmlEscaped()));
        m_shown.insert(file.id, entry);
        add(u"<figure><img width=\"%1\" height=\"%2\" alt=\"%3\" src=\""_s.arg(
            QString::number(picture->size.width()), QString::number(picture->size.height()),
            message_words::attachment(file).toHtmlEscaped()));
        m_parts.push_back(std::move(m_text));
        m_parts.push_back(picture->uri);
        m_text = {};
        add(u"\"><figcaption>%1</figcaption></figure>"_s.arg(words));
    }
    [[nodiscard]] static QString sum(const Attachment &file)
    {
        return file.sha256.isEmpty()
            ? QCoreApplication::translate("Proof", "No SHA-256 was stated of this file.").toHtmlEscaped()
            : u"<code>SHA-256 %1</code>"_s.arg(singleLine(file.sha256, 128).toHtmlEscaped());
    }
    [[nodiscard]] static QString said(const QString &html) { return u"<p class=\"said\">%1</p>"_s.arg(html); }

    const Proof &m_proof;
    const Profile *m_profile;
    const QLocale &m_locale;
    const QTimeZone &m_zone;
    const PagePictures &m_pictures;
    QHash<AttachmentId, qint64> m_shown; ///< in which entry
    QByteArray m_text; ///< since the last picture
    std::vector<QByteArray> m_parts;
};

} // namespace

std::vector<QByteArray> proofPage(const Proof &proof, const Profile *profile, const QLocale &locale,
                                  const QTimeZone &zone, const PagePictures &pictures)
{
    return Page(proof, profile, locale, zone, pictures).parts();
}

} // namespace vitrina::ui
