// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrina::wire {

/// Which way a frame goes.
enum class Toward { Hub, Client };

} // namespace vitrina::wire
