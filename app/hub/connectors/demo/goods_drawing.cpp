// SPDX-License-Identifier: Apache-2.0
#include "hub/connectors/demo/goods_drawing.h"

#include "hub/connectors/demo/drawing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace vitrina::hub {
namespace {

/// A rounded box (a circle, when round enough), or a triangle standing on its base.
struct Part {
    double left;
    double top;
    double width;
    double height;
    double radius;
    double light; ///< of the goods' colour: 1 as it is, less is darker, more goes towards white
    bool triangle = false;
};
struct Shape {
    QStringView name;
    std::vector<Part> parts; ///< from the lowest to the topmost
};

const std::array<Shape, goodsShapes> &shapes()
{
    static const std::array<Shape, goodsShapes> all{{
        {u"rug",
         {{44, 30, 152, 180, 4, 0.7},
          {50, 38, 140, 164, 2, 1.0},
          {64, 52, 112, 136, 2, 1.5},
          {72, 60, 96, 120, 2, 0.85},
          {96, 90, 48, 60, 24, 1.6}}},
        {u"jug",
         {{140, 84, 64, 84, 32, 0.7},
          {156, 100, 32, 52, 16, 0},
          {92, 34, 56, 70, 8, 0.85},
          {56, 76, 120, 130, 54, 1.0},
          {76, 100, 18, 66, 9, 1.5},
          {84, 30, 72, 12, 6, 0.7}}},
        {u"lamp",
         {{28, 64, 184, 112, 40, 0.6},
          {40, 76, 160, 88, 32, 1.7},
          {52, 86, 68, 68, 34, 1.0},
          {64, 98, 44, 44, 22, 1.8},
          {132, 92, 56, 56, 28, 1.0},
          {142, 102, 36, 36, 18, 1.8}}},
        {u"box",
         {{36, 60, 168, 130, 8, 0.8},
          {36, 60, 168, 36, 8, 1.15},
          {48, 108, 66, 70, 4, 1.4},
          {126, 108, 66, 70, 4, 1.4},
          {100, 70, 40, 12, 6, 0.6}}},
        {u"tent", {{24, 40, 192, 160, 0, 1.0, true}, {88, 96, 64, 104, 0, 0.5, true}, {20, 198, 200, 8, 4, 0.7}}},
        {u"disc",
         {{36, 36, 168, 168, 84, 0.7},
          {44, 44, 152, 152, 76, 1.0},
          {76, 76, 88, 88, 44, 1.6},
          {104, 104, 32, 32, 16, 0.6}}},
    }};
    return all;
}

constexpr std::array<Colour, goodsColours> colours{
    {{150, 62, 58}, {70, 100, 130}, {96, 122, 84}, {176, 128, 70}, {92, 86, 120}, {78, 88, 94}}};
constexpr Colour ground{238, 241, 242};

/// How much of a pixel the part covers, 0 to 1.
double coverage(const Part &part, double x, double y)
{
    const double halfHeight = part.height / 2;
    const double halfWidth = part.triangle ? part.width / 2 * (y - part.top) / part.height : part.width / 2;
    const double dx = std::abs(x - part.left - part.width / 2) - (halfWidth - part.radius);
    const double dy = std::abs(y - part.top - halfHeight) - (halfHeight - part.radius);
    const double outside = std::hypot(std::max(dx, 0.0), std::max(dy, 0.0));
    const double distance = outside + std::min(std::max(dx, dy), 0.0) - part.radius;
    return std::clamp(0.5 - distance, 0.0, 1.0);
}

double shaded(double channel, double light)
{
    return light <= 1 ? channel * light : channel + (255 - channel) * (light - 1);
}

uchar mixed(double under, double over, double share)
{
    return uchar(std::lround(under + (over - under) * share));
}

} // namespace

int goodsShape(QStringView name)
{
    const auto found = std::ranges::find(shapes(), name, &Shape::name);
    return found == shapes().end() ? -1 : int(found - shapes().begin());
}

QByteArray drawGoods(int shape, int colour)
{
    const Colour base = colours.at(size_t(colour));
    const std::vector<Part> &parts = shapes().at(size_t(shape)).parts;
    return pngOf(goodsSide, goodsSide, [&](int x, int y) {
        Colour pixel = ground;
        for (const Part &part : parts) {
            const double share = coverage(part, x + 0.5, y + 0.5);
            if (share <= 0)
                continue;
            const bool hole = part.light <= 0; // one looks through it
            pixel = {mixed(pixel.red, hole ? ground.red : shaded(base.red, part.light), share),
                     mixed(pixel.green, hole ? ground.green : shaded(base.green, part.light), share),
                     mixed(pixel.blue, hole ? ground.blue : shaded(base.blue, part.light), share)};
        }
        return pixel;
    });
}

} // namespace vitrina::hub
