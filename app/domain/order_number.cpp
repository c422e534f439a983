// SPDX-License-Identifier: Apache-2.0
#include "domain/order_number.h"

namespace vitrina {

QString plainOrderNumber(QStringView number)
{
    QString plain;
    for (const QChar c : number) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

} // namespace vitrina
