// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Makes the profiles that are compiled in readable under ":/marketplaces", and the message check's words
/// under ":/safety". Called once, at start.
void initVitrinaResources();
