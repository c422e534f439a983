// SPDX-License-Identifier: Apache-2.0
#include "spelling/armenian_spelling.h"

namespace vitrina::spelling {
using namespace Qt::StringLiterals;

bool isReformed(WordBook &book)
{
    // Each is written otherwise in the old spelling: -ություն and -ութիւն, և and եւ, վ and ւ, օ and աւ, յ and nothing.
    static const QStringList today{u"հաղորդագրություն"_s, u"շնորհակալություն"_s, u"բարև"_s, u"արև"_s,
                                   u"պատվեր"_s,           u"հարցում"_s,          u"օր"_s,   u"տվյալ"_s};
    static const QStringList before{u"հաղորդագրութիւն"_s, u"շնորհակալութիւն"_s, u"բարեւ"_s, u"արեւ"_s,
                                    u"պատուէր"_s,         u"պատուեր"_s,         u"աւուր"_s, u"տուեալ"_s};
    int known = 0;
    for (const QString &word : today)
        known += int(book.knows(word));
    int old = 0;
    for (const QString &word : before)
        old += int(book.knows(word));
    return known > 0 && known >= old;
}

} // namespace vitrina::spelling
