// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

namespace vitrina::wire {

/// What a relay shall do with the frames of one direction. Counts run over all connections.
struct RelayGate {
    int loseNext = 0; ///< so many frames vanish: a gap
    int doubleNext = 0; ///< so many frames go twice
    int cutAfter = -1; ///< the link is cut when so many more frames have passed; negative: never
    bool held = false; ///< set with ValidatingRelay::hold()

    /// How often the next frame is to be passed on.
    [[nodiscard]] int copies()
    {
        if (loseNext > 0) {
            --loseNext;
            return 0;
        }
        return doubleNext > 0 && doubleNext-- > 0 ? 2 : 1;
    }

    /// Whether the link is to be cut after the frame that has just passed.
    [[nodiscard]] bool cutsNow() { return cutAfter > 0 && --cutAfter == 0 && std::exchange(cutAfter, -1) == 0; }
};

} // namespace vitrina::wire
