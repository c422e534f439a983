// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrina::ui {

/// What the window folds away as it gets narrower; logical pixels, lines between the panes included.
struct Folding {
    int rail = 228;
    int list = 332;
    int order = 236;
    bool railIsNarrow = false; ///< icons with tooltips
    bool orderIsFolded = false; ///< to its button; opened, it lies over the conversation
    bool onePane = false; ///< dialogs or the conversation, one at a time: a large zoom on a small screen
    bool headerIsNarrow = false; ///< buttons of the header keep the icon only
};

[[nodiscard]] constexpr Folding foldingFor(int windowWidth)
{
    Folding folding;
    folding.orderIsFolded = windowWidth < 1180;
    folding.railIsNarrow = windowWidth < 1040;
    folding.headerIsNarrow = windowWidth < 960;
    if (folding.railIsNarrow)
        folding.rail = 56;
    if (folding.headerIsNarrow)
        folding.list = 300;
    folding.onePane = windowWidth < 756; // 420 would not be left for the conversation
    if (folding.onePane)
        folding.list = windowWidth - folding.rail;
    return folding;
}

} // namespace vitrina::ui
