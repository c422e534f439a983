// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrina {

/// A visitor made of lambdas, one for each alternative of a variant.
template <typename... F> struct Overloaded : F... {
    using F::operator()...;
};
template <typename... F> Overloaded(F...) -> Overloaded<F...>;

} // namespace vitrina
