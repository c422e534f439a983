// SPDX-License-Identifier: Apache-2.0
#include "safety/hosts.h"

#include <libpsl.h>
#include <unicode/uidna.h>

#include <algorithm>
#include <array>
#include <memory>

namespace vitrina {
namespace {

const psl_ctx_t *suffixes()
{
    // The list that libpsl was built with, or the newer one of the system; read-only from then on.
    static const psl_ctx_t *const list = psl_latest(nullptr);
    return list;
}

const UIDNA *converter()
{
    static const std::unique_ptr<UIDNA, decltype(&uidna_close)> uts46 = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<UIDNA, decltype(&uidna_close)>(
            uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE, &status), &uidna_close);
    }();
    return uts46.get();
}

using Convert = int32_t (*)(const UIDNA *, const UChar *, int32_t, UChar *, int32_t, UIDNAInfo *, UErrorCode *);

QString converted(const QString &name, Convert convert)
{
    std::array<UChar, 512> buffer{};
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = convert(converter(), reinterpret_cast<const UChar *>(name.utf16()), int32_t(name.size()),
                                   buffer.data(), int32_t(buffer.size()), &info, &status);
    // A mixed-up label is what is looked for: only what can't be a host at all is refused.
    if (U_FAILURE(status) || length <= 0 || length >= int32_t(buffer.size()) || (info.errors & UIDNA_ERROR_EMPTY_LABEL))
        return {};
    return QString::fromUtf16(buffer.data(), length);
}

bool isPlain(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

Host hostOf(const QString &name)
{
    if (name.size() > 253 || name.isEmpty())
        return {};
    const bool plain = isPlain(name) && !name.contains(QStringLiteral("xn--"));
    Host host;
    host.ascii = plain ? name.toLower() : converted(name, &uidna_nameToASCII);
    host.readable = plain ? host.ascii : converted(name, &uidna_nameToUnicode);
    const QByteArray utf8 = host.ascii.toUtf8(); // the answer points into it
    if (const char *domain = psl_registrable_domain(suffixes(), utf8.constData()))
        host.registrable = QString::fromUtf8(domain);
    else
        host.registrable = host.ascii;
    return host;
}

bool isPublicSuffix(const QString &suffix)
{
    // Reserved by RFC 2606; the foreign sites of the demo are there.
    const bool forExamples = suffix == QStringLiteral("example");
    return forExamples
        || psl_is_public_suffix2(suffixes(), suffix.toUtf8().constData(), PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE) == 1;
}

bool isCovered(const QString &asciiHost, const std::vector<QString> &hosts)
{
    return std::any_of(hosts.begin(), hosts.end(), [&asciiHost](const QString &host) {
        return asciiHost == host || asciiHost.endsWith(QStringLiteral(".") + host);
    });
}

} // namespace vitrina
