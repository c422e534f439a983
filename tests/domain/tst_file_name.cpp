// SPDX-License-Identifier: Apache-2.0
#include "domain/file_name.h"

#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

/// Names of files from outside.
class FileNameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void OV_3_aNameFromOutsideBecomesASafeOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"invoice 5800.pdf"_s << u"invoice 5800.pdf"_s;
        QTest::newRow("Armenian") << u"լուսանկար.jpg"_s << u"լուսանկար.jpg"_s;
        QTest::newRow("up the tree") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("absolute") << u"/root/.ssh/authorized_keys"_s << u"authorized_keys"_s;
        QTest::newRow("of Windows") << u"..\\..\\Windows\\win.ini"_s << u"win.ini"_s;
        QTest::newRow("drive") << u"C:autorun.inf"_s << u"C_autorun.inf"_s;
        QTest::newRow("stream") << u"a.txt:hidden.exe"_s << u"a.txt_hidden.exe"_s;
        QTest::newRow("only dots") << u".."_s << u"file"_s;
        QTest::newRow("nothing") << QString() << u"file"_s;
        QTest::newRow("only a path") << u"a/b/"_s << u"file"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("an option") << u"-rf.txt"_s << u"rf.txt"_s;
        QTest::newRow("device") << u"CON"_s << u"_CON"_s;
        QTest::newRow("device with an ending") << u"nul.tar.gz"_s << u"_nul.tar.gz"_s;
        QTest::newRow("port") << u"Com1.txt"_s << u"_Com1.txt"_s;
        QTest::newRow("raised digit") << u"LPT².pdf"_s << u"_LPT².pdf"_s;
        QTest::newRow("device, then a space") << u"aux .txt"_s << u"_aux .txt"_s;
        QTest::newRow("no device") << u"console.txt"_s << u"console.txt"_s;
        QTest::newRow("trailing dots") << u"a.exe. . ."_s << u"a.exe"_s;
        QTest::newRow("wildcards") << u"a?b*c<d>e|f\"g.txt"_s << u"a_b_c_d_e_f_g.txt"_s;
        QTest::newRow("control") << u"a\nb\tc\u0007.txt"_s << u"a b c.txt"_s;
        QTest::newRow("turned round") << u"photo\u202Egpj.exe"_s << u"photogpj.exe"_s;
        QTest::newRow("joiner") << u"a\u200Db.txt"_s << u"a_b.txt"_s;
        QTest::newRow("composed") << u"Cafe\u0301.txt"_s << u"Café.txt"_s;
    }
    void OV_3_aNameFromOutsideBecomesASafeOne()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name), safe);
        QCOMPARE(safeFileName(safe), safe);
    }

    void OV_3_aLongNameKeepsItsEnding()
    {
        const QString safe = safeFileName(QString(u"ֆ"_s.repeated(5000) + u".pdf"_s));
        QVERIFY(safe.toUtf8().size() <= 200);
        QVERIFY(safe.size() > 90);
        QVERIFY(safe.endsWith(u".pdf"_s));
        const QString faces = safeFileName(u"\U0001F600"_s.repeated(300));
        QVERIFY(faces.toUtf8().size() <= 200);
        QVERIFY(!faces.contains(QChar::ReplacementCharacter)
                && faces.toUtf8() == QString::fromUtf8(faces.toUtf8()).toUtf8());
        QVERIFY(faces.back().isLowSurrogate());
    }

    void OV_3_aDangerousNameIsKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("risk");
        const auto row = [](const char *what, const QString &name, FileRisk risk) {
            QTest::newRow(what) << name << static_cast<int>(risk);
        };
        row("photo", u"IMG_20260700.png"_s, FileRisk::None);
        row("paper", u"invoice-5800.pdf"_s, FileRisk::None);
        row("no ending", u"README"_s, FileRisk::None);
        row("a date", u"act 12.07.2026"_s, FileRisk::None);
        row("program", u"update.exe"_s, FileRisk::Runs);
        row("upper case", u"UPDATE.EXE"_s, FileRisk::Runs);
        row("link", u"Order.lnk"_s, FileRisk::Runs);
        row("page", u"login.html"_s, FileRisk::Runs);
        row("dots behind", u"update.exe. ."_s, FileRisk::Runs);
        row("macros", u"price.xlsm"_s, FileRisk::Macros);
        row("archive", u"photos.rar"_s, FileRisk::Archive);
        row("double", u"photo of defect.pdf.exe"_s, FileRisk::DoubleEnding);
        row("double, far apart", u"photo.jpg                    .scr"_s, FileRisk::DoubleEnding);
        row("two harmless ones", u"table.xlsx.pdf"_s, FileRisk::None);
        row("turned round", u"photo\u202Egpj.exe"_s, FileRisk::HiddenLetters);
        row("isolated", u"a\u2066b.png"_s, FileRisk::HiddenLetters);
    }
    void OV_3_aDangerousNameIsKnown()
    {
        QFETCH(QString, name);
        QFETCH(int, risk);
        QCOMPARE(static_cast<int>(riskOfFileName(name)), risk);
    }
};

QTEST_GUILESS_MAIN(FileNameTest)
#include "tst_file_name.moc"
