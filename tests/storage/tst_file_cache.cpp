// SPDX-License-Identifier: Apache-2.0
#include "storage/file_cache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

/// Where files of messages are kept.
class FileCacheTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    DatabaseKey m_key = DatabaseKey::random();
    std::unique_ptr<FileCache> m_cache;
    qint64 m_now = 1000;

    static AttachmentId id(const QString &name) { return AttachmentId(name); }
    UtcTime now() { return fromMilliseconds(++m_now); }
    void open(qint64 limit) { m_cache = std::move(*FileCache::open(m_dir->path(), m_key, limit)); }
    void keep(const QString &name, const QByteArray &bytes, const QSet<AttachmentId> &kept = {})
    {
        QVERIFY(m_cache->append(id(name), bytes, now()));
        QVERIFY(m_cache->complete(id(name), kept, now()));
    }
    [[nodiscard]] bool has(const QString &name) { return m_cache->find(id(name), now()).value().has_value(); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        open(1000);
    }
    void cleanup() { m_cache.reset(); }

    void OV_3_aFileLiesThereInItsParts()
    {
        QVERIFY(m_cache->append(id(u"a"_s), "one ", now()));
        QVERIFY(m_cache->append(id(u"b"_s), "other", now()));
        QVERIFY(m_cache->append(id(u"a"_s), "two", now()));
        QCOMPARE(m_cache->received(id(u"a"_s)).value(), 7);
        QVERIFY(!has(u"a"_s)); // not whole
        open(1000);
        QCOMPARE(m_cache->received(id(u"a"_s)).value(), 7);
        QVERIFY(m_cache->complete(id(u"a"_s), {}, now()));
        QCOMPARE(m_cache->find(id(u"a"_s), now()).value().value(), QByteArray("one two"));
        QVERIFY(m_cache->remove(id(u"a"_s)));
        QVERIFY(!has(u"a"_s));
        QCOMPARE(m_cache->totalBytes().value(), 5);
    }

    void OV_3_theCacheIsBoundedAndLosesWhatWasLongestNotAskedFor()
    {
        const QByteArray bytes(400, 'x');
        keep(u"a"_s, bytes);
        keep(u"b"_s, bytes);
        QVERIFY(has(u"a"_s)); // asked for: b is the older one now
        keep(u"c"_s, bytes);
        QVERIFY(has(u"a"_s));
        QVERIFY(!has(u"b"_s));
        QVERIFY(has(u"c"_s));
        QVERIFY(m_cache->totalBytes().value() <= 1000);
        // What is under way is not taken from under the one that brings it.
        QVERIFY(m_cache->find(id(u"a"_s), now()));
        keep(u"d"_s, bytes, {id(u"c"_s), id(u"d"_s)});
        QVERIFY(has(u"c"_s) && has(u"d"_s) && !has(u"a"_s));
    }

    void OV_3_anEmptyFileIsAFile()
    {
        QVERIFY(m_cache->complete(id(u"e"_s), {}, now()));
        QCOMPARE(m_cache->find(id(u"e"_s), now()).value().value(), QByteArray());
    }

    void OV_3_aDamagedCacheIsThrownAway()
    {
        keep(u"a"_s, "something");
        m_cache.reset();
        QFile file(m_dir->filePath(FileCache::fileName()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'z'));
        file.close();
        open(1000);
        QVERIFY(!has(u"a"_s));
        keep(u"a"_s, "again");
        QVERIFY(has(u"a"_s));
    }
};

QTEST_GUILESS_MAIN(FileCacheTest)
#include "tst_file_cache.moc"
