// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "hub/connectors/demo/phrase.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <memory>

namespace vitrina::hub {

struct DemoNames {
    QStringList first;
    QStringList last;
};

struct DemoPlaces {
    QStringList cities;
    QStringList carriers;
    QString phone; ///< how a number begins there
};

struct DemoGoods {
    QString article;
    qint64 price = 0; ///< in the smallest unit
    QHash<QString, QString> names; ///< by language
    int shape = -1; ///< of its picture, see goodsShape(); -1: none
};

/// What is asked and answered about one matter.
struct DemoTopic {
    bool aboutOrder = false; ///< can't be asked before there is an order
    std::vector<Phrase> questions;
    std::vector<Phrase> answers;
    std::vector<Phrase> followUps;
};

/// The sentences of one language. Sets of one family ("ovoko") say the same at the same place, so that one is the
/// translation of the other.
struct DemoPhrases {
    std::vector<Phrase> greetings;
    std::vector<Phrase> thanks;
    std::vector<Phrase> welcome;
    std::vector<DemoTopic> topics;
};

struct DemoSection {
    QString id;
    int weight = 1;
    QStringList origins;
};

struct DemoQuickReply {
    QString title;
    QString text;
    QString state;
    QString reason;
};

struct DemoShop {
    QString id;
    QString marketplace;
    QString name;
    QString currency;
    QStringList languages; ///< of its buyers
    QString family; ///< of phrase sets; empty: the language's own
    QString translatesTo; ///< OV-4; empty: the marketplace does not translate
    QStringList schemes;
    QStringList buyerSchemes; ///< in which only the buyer begins (YM-1)
    QString numberForm; ///< how an order number is written
    QString switchName; ///< that stops new dialogs when it is off; may be empty
    bool hasSubscribers = false; ///< YM-3
    bool moderates = false; ///< OZ-5
    QString refusedCharacters; ///< RZ-6
    bool refusesLinks = false;
    qsizetype limit = 0; ///< UTF-16 units of a message
    int writeWindowHours = 0; ///< 0: none
    std::vector<DemoSection> sections;
    QHash<QString, QString> sites; ///< by language (OV-1)
    std::vector<DemoGoods> goods;
    std::vector<DemoQuickReply> quickReplies;
};

/// The texts that the simulated marketplaces are made of; read-only after loading.
struct DemoContent {
    std::vector<DemoShop> shops;
    QHash<QString, std::vector<DemoNames>> names; ///< by language: women, men
    QHash<QString, DemoPlaces> places; ///< by language
    QHash<QString, DemoPhrases> phrases; ///< by "ru" or "ovoko/pl"
    QJsonArray scenes;

    /// Errors: Local/"demo_content" when a file is missing or can't be read.
    [[nodiscard]] static Result<std::shared_ptr<const DemoContent>>
    load(const QString &folder = QStringLiteral(":/demo"));

    [[nodiscard]] const DemoPhrases &phrasesOf(const DemoShop &shop, const QString &language) const;
};

} // namespace vitrina::hub
