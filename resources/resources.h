// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Makes the profiles that are compiled in readable under ":/marketplaces". Called once, at start.
void initVitrinaResources();
