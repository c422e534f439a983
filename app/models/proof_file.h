// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/proof.h"

namespace vitrina {

/// A proof as JSON (UTF-8): what is exported, and what is verified again.
[[nodiscard]] QByteArray proofToJson(const Proof &proof);

/// Reads such a file, or the page that has it inside. Errors: Local/"not_a_proof" with what is missing.
[[nodiscard]] Result<Proof> proofFromFile(QByteArrayView file);

/// What stands around the JSON in a page: nothing in it can end it before its end.
[[nodiscard]] QByteArray proofInPage(const Proof &proof);

} // namespace vitrina
