// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/conversation/message_layout.h"
#include "ui/files/file_shelf.h"

class QPainter;

namespace vitrina::ui {

/// Paints an attachment in its bubble: a picture, or the box where it will stand, or a document's name with what is to
/// be said about it.
void paintFile(QPainter &painter, const SpotLine &line, const QRect &box, const FileLook &look);

} // namespace vitrina::ui
