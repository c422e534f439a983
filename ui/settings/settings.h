// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace vitrina::ui {

/// One setting: its name in the file and what it is when nobody has chosen. T: bool, int, QString, QStringList,
/// QByteArray or QJsonObject.
template <typename T> struct SettingKey {
    const char *name;
    T fallback;
};

/// How this user wants the program, kept in a file of the profile. Nothing here is a secret. A value of another type
/// than its key's counts as not chosen. UI thread; the file is read once, and written on a thread of its own.
class Settings final : public QObject {
    Q_OBJECT
public:
    /// Reads the file; see readSettings() for what may be wrong with it.
    explicit Settings(QString file, QObject *parent = nullptr);
    ~Settings() override; ///< writes what is left to write

    template <typename T> [[nodiscard]] T value(const SettingKey<T> &key) const
    {
        return fromJson(m_values.value(QLatin1StringView(key.name)), key.fallback);
    }
    template <typename T> void set(const SettingKey<T> &key, const T &value)
    {
        put(QLatin1StringView(key.name), toJson(value));
    }
    template <typename T> void reset(const SettingKey<T> &key)
    {
        put(QLatin1StringView(key.name), QJsonValue::Undefined);
    }

    /// What was wrong with the file, or is: the last one.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed(const QString &name); ///< of the key
    void failed(const vitrina::Error &error); ///< Local/"settings_unwritable"; tries again with the next change

private:
    static bool fromJson(const QJsonValue &value, bool fallback) { return value.toBool(fallback); }
    static int fromJson(const QJsonValue &value, int fallback) { return value.toInt(fallback); }
    static QString fromJson(const QJsonValue &value, const QString &fallback) { return value.toString(fallback); }
    static QStringList fromJson(const QJsonValue &value, const QStringList &fallback);
    static QByteArray fromJson(const QJsonValue &value, const QByteArray &fallback);
    static QJsonObject fromJson(const QJsonValue &value, const QJsonObject &fallback)
    {
        return value.toObject(fallback);
    }
    static QJsonValue toJson(bool value) { return value; }
    static QJsonValue toJson(int value) { return value; }
    static QJsonValue toJson(const QString &value) { return value; }
    static QJsonValue toJson(const QStringList &value) { return QJsonArray::fromStringList(value); }
    static QJsonValue toJson(const QByteArray &value) { return QString::fromLatin1(value.toBase64()); }
    static QJsonValue toJson(const QJsonObject &value) { return value; }

    void put(QLatin1StringView name, const QJsonValue &value);
    void write();
    void onWritten(const Result<void> &result);

    QString m_file;
    QJsonObject m_values;
    bool m_mayWrite = true;
    std::optional<Error> m_problem;
    QThreadPool m_writer;
    QTimer m_soon; ///< a slider that is drawn is one change
};

} // namespace vitrina::ui
