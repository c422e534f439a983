// SPDX-License-Identifier: Apache-2.0
#include "hub/connectors/demo/content.h"

#include "hub/connectors/demo/goods_drawing.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrina::hub {
namespace {

QStringList texts(const QJsonValue &list)
{
    QStringList result;
    for (const QJsonValue &text : list.toArray())
        result << text.toString();
    return result;
}

std::vector<Phrase> phrases(const QJsonValue &list)
{
    std::vector<Phrase> result;
    for (const QJsonValue &text : list.toArray())
        result.emplace_back(text.toString());
    return result;
}

QHash<QString, QString> byLanguage(const QJsonValue &object)
{
    QHash<QString, QString> result;
    const QJsonObject values = object.toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        result.insert(it.key(), it.value().toString());
    return result;
}

DemoPhrases readPhrases(const QJsonObject &set)
{
    DemoPhrases result{phrases(set[u"greetings"]), phrases(set[u"thanks"]), phrases(set[u"welcome"]), {}};
    for (const QJsonValue &topic : set[u"topics"].toArray())
        result.topics.push_back(
            {topic[u"kind"].toString() == u"order", phrases(topic[u"q"]), phrases(topic[u"a"]), phrases(topic[u"f"])});
    return result;
}

std::vector<Phrase> inLanguage(const QJsonValue &list, const QString &language)
{
    std::vector<Phrase> result;
    for (const QJsonValue &translations : list.toArray())
        result.emplace_back(translations[language].toString());
    return result;
}

DemoPhrases readFamily(const QJsonObject &set, const QString &language)
{
    DemoPhrases result{inLanguage(set[u"greetings"], language),
                       inLanguage(set[u"thanks"], language),
                       inLanguage(set[u"welcome"], language),
                       {}};
    for (const QJsonValue &topic : set[u"topics"].toArray())
        result.topics.push_back({topic[u"kind"].toString() == u"order", inLanguage(QJsonArray{topic[u"q"]}, language),
                                 inLanguage(QJsonArray{topic[u"a"]}, language),
                                 inLanguage(QJsonArray{topic[u"f"]}, language)});
    return result;
}

void addPhrases(DemoContent &content, const QJsonObject &sets)
{
    for (auto it = sets.begin(); it != sets.end(); ++it) {
        const QJsonObject set = it->toObject();
        const QJsonObject sample = set[u"welcome"][0].toObject();
        if (sample.isEmpty())
            content.phrases.insert(it.key(), readPhrases(set));
        for (const QString &language : sample.keys())
            content.phrases.insert(it.key() + u'/' + language, readFamily(set, language));
    }
}

std::vector<DemoGoods> readGoods(const QJsonValue &list)
{
    std::vector<DemoGoods> result;
    for (const QJsonValue &item : list.toArray())
        result.push_back({item[u"article"].toString(), item[u"price"].toInteger(), byLanguage(item[u"name"]),
                          goodsShape(item[u"picture"].toString())});
    return result;
}

std::vector<DemoQuickReply> readQuickReplies(const QJsonValue &list)
{
    std::vector<DemoQuickReply> result;
    for (const QJsonValue &reply : list.toArray())
        result.push_back({reply[u"title"].toString(), reply[u"text"].toString(),
                          reply[u"state"].toString(u"accepted"_s), reply[u"reason"].toString()});
    return result;
}

std::vector<DemoSection> readSections(const QJsonValue &list)
{
    std::vector<DemoSection> result;
    for (const QJsonValue &section : list.toArray())
        result.push_back({section[u"id"].toString(), section[u"weight"].toInt(), texts(section[u"origins"])});
    return result;
}

DemoShop readShop(const QJsonObject &source)
{
    DemoShop shop;
    shop.id = source[u"id"].toString();
    shop.marketplace = source[u"marketplace"].toString();
    shop.name = source[u"name"].toString();
    shop.currency = source[u"currency"].toString();
    shop.languages = texts(source[u"languages"]);
    shop.family = source[u"phrases"].toString();
    shop.translatesTo = source[u"translatesTo"].toString();
    shop.schemes = texts(source[u"schemes"]);
    shop.buyerSchemes = texts(source[u"buyerSchemes"]);
    shop.numberForm = source[u"number"].toString();
    shop.switchName = source[u"switch"].toString();
    shop.hasSubscribers = source[u"subscribers"].toBool();
    shop.moderates = source[u"moderates"].toBool();
    shop.refusedCharacters = source[u"refuses"].toString();
    shop.refusesLinks = source[u"refusesLinks"].toBool();
    shop.limit = source[u"limit"].toInteger();
    shop.writeWindowHours = source[u"writeWindowHours"].toInt();
    shop.sections = readSections(source[u"sections"]);
    shop.sites = byLanguage(source[u"sites"]);
    return shop;
}

Result<QJsonDocument> readFile(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorClass::Local, u"demo_content", name + u": can't be read");
    QJsonParseError error{};
    QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isNull())
        return failure(ErrorClass::Local, u"demo_content", name + u": " + error.errorString());
    return document;
}

void addPeople(DemoContent &content, const QJsonObject &names, const QJsonObject &places)
{
    for (auto it = names.begin(); it != names.end(); ++it) {
        for (const auto *sex : {u"female", u"male"}) {
            const QJsonValue list = it.value()[QStringView(sex)];
            content.names[it.key()].push_back({texts(list[u"first"]), texts(list[u"last"])});
        }
    }
    for (auto it = places.begin(); it != places.end(); ++it)
        content.places.insert(
            it.key(), {texts(it.value()[u"cities"]), texts(it.value()[u"carriers"]), it.value()[u"phone"].toString()});
}

} // namespace

Result<std::shared_ptr<const DemoContent>> DemoContent::load(const QString &folder)
{
    QHash<QString, QJsonDocument> files;
    for (const auto &name :
         {u"shops"_s, u"goods"_s, u"quick_replies"_s, u"names"_s, u"places"_s, u"phrases"_s, u"scenes"_s}) {
        auto document = readFile(folder, name + u".json"_s);
        if (!document)
            return tl::unexpected(document.error());
        files.insert(name, *document);
    }
    auto content = std::make_shared<DemoContent>();
    for (const QJsonValue &shop : files[u"shops"_s].array()) {
        DemoShop read = readShop(shop.toObject());
        read.goods = readGoods(files[u"goods"_s][read.marketplace]);
        read.quickReplies = readQuickReplies(files[u"quick_replies"_s][read.marketplace]);
        content->shops.push_back(std::move(read));
    }
    addPeople(*content, files[u"names"_s].object(), files[u"places"_s].object());
    addPhrases(*content, files[u"phrases"_s].object());
    content->scenes = files[u"scenes"_s].array();
    return content;
}

const DemoPhrases &DemoContent::phrasesOf(const DemoShop &shop, const QString &language) const
{
    static const DemoPhrases none;
    const auto found = phrases.constFind(shop.family.isEmpty() ? language : QString(shop.family + u'/' + language));
    return found == phrases.constEnd() ? none : *found;
}

} // namespace vitrina::hub
