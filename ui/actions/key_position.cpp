// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/key_position.h"

#include <QKeyEvent>

#include <array>
#include <string_view>

namespace vitrina::ui {
namespace {

constexpr bool writesAnotherScript(int key)
{
    return key > Qt::Key_ydiaeresis && key < Qt::Key_Escape; // Qt's own keys begin where Unicode ends
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
struct Row {
    quint32 first; ///< code of the key at its left: as the kernel's, and 8 more
    std::string_view keys;
};

constexpr std::array rows{Row{10, "1234567890-="}, Row{24, "QWERTYUIOP[]"}, Row{38, "ASDFGHJKL;'"},
                          Row{52, "ZXCVBNM,./"}};

int latinKeyAt(quint32 code)
{
    for (const Row &row : rows) {
        if (code >= row.first && code - row.first < row.keys.size())
            return static_cast<unsigned char>(row.keys[code - row.first]);
    }
    return 0;
}
#else
int latinKeyAt(quint32)
{
    return 0;
}
#endif

} // namespace

QKeyCombination latinKeys(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const int latin = writesAnotherScript(event.key()) ? latinKeyAt(event.nativeScanCode()) : 0;
    return QKeyCombination(held, static_cast<Qt::Key>(latin != 0 ? latin : event.key()));
}

} // namespace vitrina::ui
