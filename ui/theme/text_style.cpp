// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/text_style.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

namespace {

struct Metrics {
    int size; ///< logical pixels
    int line;
    QFont::Weight weight;
};

// In the order of the enumeration.
constexpr std::array<Metrics, textStyleCount> metrics{{
    {28, 36, QFont::DemiBold}, // Welcome
    {20, 28, QFont::DemiBold}, // Title
    {16, 24, QFont::DemiBold}, // Heading
    {14, 20, QFont::Normal}, // Message
    {14, 20, QFont::DemiBold}, // MessageStrong
    {13, 20, QFont::Normal}, // Body
    {13, 20, QFont::DemiBold}, // BodyStrong
    {12, 16, QFont::Normal}, // Small
    {12, 16, QFont::DemiBold}, // SmallStrong
    {11, 16, QFont::Normal}, // Tiny
    {11, 16, QFont::DemiBold}, // TinyStrong
}};

} // namespace

QFont styleFont(TextStyle style)
{
    const Metrics &m = metrics[static_cast<size_t>(style)];
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans Armenian"_s, u"Noto Sans"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(m.size);
    font.setWeight(m.weight);
    return font;
}

int styleLineHeight(TextStyle style)
{
    return metrics[static_cast<size_t>(style)].line;
}

} // namespace vitrina::ui
