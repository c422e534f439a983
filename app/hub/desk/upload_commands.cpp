// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/command_handler.h"
#include "hub/desk/uploads.h"

namespace vitrina::hub {

using namespace Qt::StringLiterals;

Handled CommandHandler::handle(const wire::BeginUpload &command)
{
    auto begun = Uploads(desk, clock).begin(view, command.dialog, command.attachment, AttachmentId(madeId("a_"_L1)));
    return std::move(begun).map([](wire::UploadState &&state) { return wire::ReplyBody(std::move(state)); });
}

Handled CommandHandler::handle(const wire::CommitUpload &command)
{
    auto done = Uploads(desk, clock).commit(view, command.id);
    return std::move(done).map([](wire::UploadState &&state) { return wire::ReplyBody(std::move(state)); });
}

} // namespace vitrina::hub
