<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DialogRow</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, alone</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, alone</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, alone</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>File</name>
    <message numerus="yes">
        <source>No more than %n file(s) in one message</source>
        <translation>
            <numerusform>No more than %n file in one message</numerusform>
            <numerusform>No more than %n files in one message</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockRows</name>
    <message numerus="yes">
        <source>After %n min</source>
        <translation>
            <numerusform>After %n min</numerusform>
            <numerusform>After %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) need your attention</source>
        <translation>
            <numerusform>%n chat needs your attention</numerusform>
            <numerusform>%n chats need your attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n chat(s)</source>
        <translation>
            <numerusform>in %n chat</numerusform>
            <numerusform>in %n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message numerus="yes">
        <source>%n pc(s).</source>
        <comment>pieces of one item</comment>
        <translation>
            <numerusform>%n pc.</numerusform>
            <numerusform>%n pcs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message numerus="yes">
        <source>%n message(s) not sent yet will be lost.</source>
        <translation>
            <numerusform>%n message not sent yet will be lost.</numerusform>
            <numerusform>%n messages not sent yet will be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) kept only on this computer will be lost.</source>
        <translation>
            <numerusform>%n draft kept only on this computer will be lost.</numerusform>
            <numerusform>%n drafts kept only on this computer will be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>Trying again in %n s</numerusform>
            <numerusform>Trying again in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) could not be read</source>
        <translation>
            <numerusform>%n update could not be read</numerusform>
            <numerusform>%n updates could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ChatButton</name>
    <message numerus="yes">
        <source>Chats with unread messages: %n</source>
        <translation>
            <numerusform>Chats with unread messages: %n</numerusform>
            <numerusform>Chats with unread messages: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrina::ui::Composer</name>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>Too long by %n character</numerusform>
            <numerusform>Too long by %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrina::ui::DemoCard</name>
    <message numerus="yes">
        <source>Living shops on this computer: %n</source>
        <translation>
            <numerusform>Living shops on this computer: %n</numerusform>
            <numerusform>Living shops on this computer: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FraudReportDialog</name>
    <message numerus="yes">
        <source>Choose at most %n message(s) as proof.</source>
        <translation>
            <numerusform>Choose at most %n message as proof.</numerusform>
            <numerusform>Choose at most %n messages as proof.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %n. The name, the label and the order number go with them.</source>
        <translation>
            <numerusform>Chosen: %n. The name, the label and the order number go with it.</numerusform>
            <numerusform>Chosen: %n. The name, the label and the order number go with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n template(s) will be added.</source>
        <translation>
            <numerusform>%n template will be added.</numerusform>
            <numerusform>%n templates will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out.</source>
        <translation>
            <numerusform>%n line will be left out.</numerusform>
            <numerusform>%n lines will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) added.</source>
        <translation>
            <numerusform>%n template added.</numerusform>
            <numerusform>%n templates added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrina::ui::LockPassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrina::ui::OrderSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SecretChoiceDialog</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ShopLine</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n characters in a message</source>
        <translation>
            <numerusform>up to %n character in a message</numerusform>
            <numerusform>up to %n characters in a message</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TemplateEditor</name>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>Too long by %n character</numerusform>
            <numerusform>Too long by %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrina::ui::Tray</name>
    <message numerus="yes">
        <source>Vitrina: %n chat(s) with unread messages</source>
        <translation>
            <numerusform>Vitrina: %n chat with unread messages</numerusform>
            <numerusform>Vitrina: %n chats with unread messages</numerusform>
        </translation>
    </message>
</context>
</TS>
