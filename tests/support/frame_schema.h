// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace vitrina::wire {

/// The contract's JSON Schema (resources/protocol/vitrina.schema.json), to hold text frames against.
class FrameSchema {
public:
    /// Whether an object may have a field that the schema does not name. A receiver must bear with it; what we send
    /// ourselves has none.
    enum class OtherFields { Tolerated, Forbidden };

    /// Stops the program when the schema itself can't be read: then no test means anything.
    explicit FrameSchema(OtherFields otherFields = OtherFields::Forbidden);
    ~FrameSchema();
    Q_DISABLE_COPY_MOVE(FrameSchema)

    /// What is wrong with a text frame, and where; nothing when it is as the contract says.
    [[nodiscard]] std::optional<QString> fault(QByteArrayView textFrame) const;
    /// The same for a value alone, by the name of its definition: "Dialog".
    [[nodiscard]] std::optional<QString> faultOf(const QString &definition, const QJsonObject &value) const;

    /// Names of the definitions that begin with `prefix`, without it: "command." gives "message.send" ...
    [[nodiscard]] QStringList namesUnder(QStringView prefix) const;

private:
    class Definitions;
    std::unique_ptr<Definitions> m_definitions;
};

} // namespace vitrina::wire
