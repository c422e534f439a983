// SPDX-License-Identifier: Apache-2.0
#include "resources/resources.h"

#include <QDir>

void initVitrinaResources()
{
    Q_INIT_RESOURCE(marketplaces);
}
