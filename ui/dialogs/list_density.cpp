// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/list_density.h"

namespace vitrina::ui {
namespace {

ListDensity inUse = ListDensity::Comfortable;

} // namespace

void setListDensity(ListDensity density)
{
    inUse = density;
}

ListDensity listDensity()
{
    return inUse;
}

} // namespace vitrina::ui
