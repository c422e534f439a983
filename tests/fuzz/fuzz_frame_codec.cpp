// SPDX-License-Identifier: Apache-2.0
#include "wire/codec.h"

#include <cstdint>

using namespace vitrina::wire;

namespace {

// What was accepted can be written and read again, and then stays as it is. An error has words.
void checkText(QByteArrayView bytes)
{
    const auto frame = decode(bytes);
    if (!frame) {
        if (frame.error().detail.isEmpty())
            __builtin_trap();
        return;
    }
    if (std::holds_alternative<RefusedRequest>(*frame))
        return;
    const QByteArray written = encode(*frame);
    if (written.size() > maxFrameBytes)
        return; // escapes may lengthen a frame that was at its bound
    const auto again = decode(written);
    if (!again || encode(*again) != written)
        __builtin_trap();
}

void checkChunk(QByteArrayView bytes)
{
    const auto chunk = decodeChunk(bytes);
    if (chunk && encodeChunk(std::get<Chunk>(*chunk)) != bytes)
        __builtin_trap();
}

} // namespace

/// Any bytes as a frame: an error or a sound value, never a crash.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    checkText(bytes);
    checkChunk(bytes);
    return 0;
}
