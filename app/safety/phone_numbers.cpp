// SPDX-License-Identifier: Apache-2.0
#include "safety/phone_numbers.h"

#include <phonenumbers/phonenumberutil.h>

namespace vitrina {

PhoneKind phoneKind(const QString &number, const QString &region)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber parsed;
    if (util.Parse(number.toStdString(), region.toStdString(), &parsed) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util.IsValidNumber(parsed))
        return PhoneKind::None;
    const PhoneNumberUtil::PhoneNumberType type = util.GetNumberType(parsed);
    const bool mobile = type == PhoneNumberUtil::MOBILE || type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE;
    return mobile ? PhoneKind::Mobile : PhoneKind::Other;
}

} // namespace vitrina
