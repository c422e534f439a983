// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/send_key.h"

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

const auto name = u"composer/sendKey"_s;
const auto controlEnter = u"ctrl-enter"_s;

} // namespace

SendKey loadSendKey(const QSettings &settings)
{
    return settings.value(name).toString() == controlEnter ? SendKey::ControlEnter : SendKey::Enter;
}

void saveSendKey(QSettings &settings, SendKey key)
{
    settings.setValue(name, key == SendKey::ControlEnter ? controlEnter : u"enter"_s);
}

} // namespace vitrina::ui
