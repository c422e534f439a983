// SPDX-License-Identifier: Apache-2.0
#include "marketplace/localised.h"

namespace vitrina {

const QString &Localised::text(QStringView language) const
{
    const QStringView code = language.first(qMin(language.size(), qsizetype(2)));
    const bool wholeCode = language.size() <= 2 || language[2] == u'_' || language[2] == u'-';
    const QString *found = &en;
    if (wholeCode && code == u"hy")
        found = &hy;
    else if (wholeCode && code == u"ru")
        found = &ru;
    else if (wholeCode && code == u"uk")
        found = &uk;
    return found->isEmpty() ? en : *found;
}

bool Localised::isComplete() const
{
    return !en.isEmpty() && !hy.isEmpty() && !ru.isEmpty() && !uk.isEmpty();
}

} // namespace vitrina
