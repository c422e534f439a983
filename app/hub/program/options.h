// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/demo_hub.h"
#include "hub/desk/people.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace vitrina::hub {

struct RunCommand {
    QString dataDir;
    QString host;
    quint16 port = 0;
    QString certificate; ///< file, may be empty
    QString privateKey;
    bool insecure = false;
    std::optional<DemoWish> demo;
};
struct CreateTokenCommand {
    QString dataDir;
    TokenRequest request;
};
struct ListTokensCommand {
    QString dataDir;
};
struct RevokeTokenCommand {
    QString dataDir;
    QString id;
};
/// A text to print: help or the version.
struct PrintCommand {
    QString text;
};

using ProgramCommand =
    std::variant<RunCommand, CreateTokenCommand, ListTokensCommand, RevokeTokenCommand, PrintCommand>;

/// Reads the command line, the program's name included. A wrong one is an error (Local/"usage") whose detail is one
/// sentence for the user.
[[nodiscard]] Result<ProgramCommand> parseArguments(const QStringList &arguments);

} // namespace vitrina::hub
