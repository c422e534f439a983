// SPDX-License-Identifier: Apache-2.0
#include "resources/resources.h"

#include <QtGlobal>
#include <QDir>

void initVitrinaResources()
{
    // set when the first profile is there
}
