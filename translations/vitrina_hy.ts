<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Protocol with the hub</source>
        <translation>Հանգույցի արձանագրություն</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Համակարգ</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Հանգույց</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Տարբերակներ</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Պատճենել տարբերակները</translation>
    </message>
    <message>
        <source>As text, for a letter to whoever helps you with Vitrina.</source>
        <translation>Տեքստի տեսքով՝ Vitrina-ի հարցերում ձեզ օգնողին ուղարկելու համար։</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Պատճենել</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Լիցենզիաներ</translation>
    </message>
    <message>
        <source>What Vitrina is made of, and on which terms everybody may use it.</source>
        <translation>Ինչից է կազմված Vitrina-ն, և ինչ պայմաններով կարող է այն օգտագործել յուրաքանչյուրը։</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Լիցենզիա</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Կարդալ</translation>
    </message>
    <message>
        <source>About Vitrina</source>
        <translation>Vitrina-ի մասին</translation>
    </message>
    <message>
        <source>Notify about new versions</source>
        <translation>Տեղեկացնել նոր տարբերակների մասին</translation>
    </message>
    <message>
        <source>Asks once a day whether there is one. Nothing is installed by itself.</source>
        <translation>Օրական մեկ անգամ ստուգում է՝ արդյոք կա նոր տարբերակ։ Ինքնաբերաբար ոչինչ չի տեղադրվում։</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the system’s text</source>
        <translation>Ըստ համակարգի տեքստի</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Ինտերֆեյսի չափը</translation>
    </message>
    <message>
        <source>Vitrina closes and comes back in a moment; the chat and what you typed stay.</source>
        <translation>Vitrina-ն կփակվի և մի ակնթարթից նորից կբացվի․ չաթն ու ձեր գրածը կմնան։</translation>
    </message>
    <message>
        <source>zoom scale text font larger smaller</source>
        <translation>մասշտաբ չափ տեքստ տառատեսակ մեծ փոքր</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ըստ համակարգի</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Կոնտրաստ</translation>
    </message>
    <message>
        <source>High contrast: stronger text, and every line is seen.</source>
        <translation>Բարձր կոնտրաստի դեպքում տեքստն ավելի հստակ է, և ամեն գիծ տեսանելի է։</translation>
    </message>
    <message>
        <source>colours black white</source>
        <translation>գույներ սև սպիտակ ցայտունություն</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Սովորական</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Բարձր</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Շարժում</translation>
    </message>
    <message>
        <source>Without motion the caret does not blink either.</source>
        <translation>Առանց շարժման նշիչն էլ չի թարթում։</translation>
    </message>
    <message>
        <source>animation blinking caret</source>
        <translation>անիմացիա թարթող նշիչ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Առանց շարժման</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Մատչելիություն</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Not yet</source>
        <translation>Դեռ ոչ</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Այս հաշիվը</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Հանգույց</translation>
    </message>
    <message>
        <source>Demo, on this computer</source>
        <translation>Դեմո տարբերակ՝ այս համակարգչում</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Օգտատեր</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Դեր</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Կապ</translation>
    </message>
    <message>
        <source>Last synchronised</source>
        <translation>Վերջին համաժամացումը</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Նոր թոքեն</translation>
    </message>
    <message>
        <source>For when the hub no longer takes the present one. Everything kept on this computer stays.</source>
        <translation>Եթե հանգույցն այլևս չի ընդունում ներկայիս թոքենը։ Այս համակարգչում պահված ամեն ինչ կմնա։</translation>
    </message>
    <message>
        <source>password access expired revoked</source>
        <translation>գաղտնաբառ մուտք ժամկետանց հետ կանչված</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>Մուտքագրել նոր թոքեն…</translation>
    </message>
    <message>
        <source>The demo needs no token.</source>
        <translation>Դեմո տարբերակին թոքեն պետք չէ։</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Դուրս գալ</translation>
    </message>
    <message>
        <source>Removes the dialogs, the token and the key from this computer; the hub keeps everything. Then you can connect to another hub.</source>
        <translation>Այս համակարգչից հեռացնում է երկխոսությունները, թոքենը և բանալին․ հանգույցում ամեն ինչ մնում է։ Հետո կարող եք միանալ այլ հանգույցի։</translation>
    </message>
    <message>
        <source>another hub leave log out</source>
        <translation>այլ հանգույց դուրս գալ ելք</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Դուրս գալ…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Հաշիվ</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find an action, a dialog or an order</source>
        <translation>Գտնել գործողություն, երկխոսություն կամ պատվեր</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Որոնել ցանկում</translation>
    </message>
    <message>
        <source>Next dialog that waits for an answer</source>
        <translation>Պատասխանի սպասող հաջորդ երկխոսությունը</translation>
    </message>
    <message>
        <source>Previous dialog that waits for an answer</source>
        <translation>Պատասխանի սպասող նախորդ երկխոսությունը</translation>
    </message>
    <message>
        <source>Next overdue dialog</source>
        <translation>Հաջորդ ժամկետանց երկխոսությունը</translation>
    </message>
    <message>
        <source>Next dialog in the list</source>
        <translation>Ցանկի հաջորդ երկխոսությունը</translation>
    </message>
    <message>
        <source>Previous dialog in the list</source>
        <translation>Ցանկի նախորդ երկխոսությունը</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Պատվերներ</translation>
    </message>
    <message>
        <source>Show all dialogs</source>
        <translation>Ցույց տալ բոլոր երկխոսությունները</translation>
    </message>
    <message>
        <source>Show what waits for an answer</source>
        <translation>Ցույց տալ պատասխանի սպասողները</translation>
    </message>
    <message>
        <source>Show what is unread</source>
        <translation>Ցույց տալ չկարդացվածները</translation>
    </message>
    <message>
        <source>Show what is overdue</source>
        <translation>Ցույց տալ ժամկետանցները</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>Անցնել զտիչներին</translation>
    </message>
    <message>
        <source>Go to the dialogs</source>
        <translation>Անցնել երկխոսություններին</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Անցնել նամակագրությանը</translation>
    </message>
    <message>
        <source>Go to the order</source>
        <translation>Անցնել պատվերին</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Պատուհանի հաջորդ մասը</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Պատուհանի նախորդ մասը</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Նշել որպես կարդացված կամ չկարդացված</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>Անջատել կամ միացնել ծանուցումները</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Ամրացնել կամ ապամրացնել</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Պատասխան պետք չէ</translation>
    </message>
    <message>
        <source>Report fraud</source>
        <translation>Հաղորդել խարդախության մասին</translation>
    </message>
    <message>
        <source>Safety rules</source>
        <translation>Անվտանգության կանոններ</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Պահել ապացույցը…</translation>
    </message>
    <message>
        <source>Forget this buyer…</source>
        <translation>Մոռանալ այս գնորդին…</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Արագ պատասխաններ</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Կցել ֆայլեր…</translation>
    </message>
    <message>
        <source>Next breach of a rule in what you type</source>
        <translation>Կանոնի հաջորդ խախտումը տեքստում</translation>
    </message>
    <message>
        <source>Previous breach of a rule in what you type</source>
        <translation>Կանոնի նախորդ խախտումը տեքստում</translation>
    </message>
    <message>
        <source>Quick reply templates…</source>
        <translation>Արագ պատասխանների ձևանմուշներ…</translation>
    </message>
    <message>
        <source>Show or hide the order</source>
        <translation>Ցույց տալ կամ թաքցնել պատվերը</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Մեծացնել</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Փոքրացնել</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Սովորական չափը</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Թեմա՝ ըստ համակարգի</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Թեմա՝ բաց</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Թեմա՝ մուգ</translation>
    </message>
    <message>
        <source>Language: Armenian (Հայերեն)</source>
        <translation>Լեզու՝ հայերեն</translation>
    </message>
    <message>
        <source>Language: Russian (Русский)</source>
        <translation>Լեզու՝ ռուսերեն (Русский)</translation>
    </message>
    <message>
        <source>Language: Ukrainian (Українська)</source>
        <translation>Լեզու՝ ուկրաիներեն (Українська)</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Լեզու՝ անգլերեն (English)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Կարգավորումներ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Մենյու</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Ստեղնաշարի դյուրանցումներ</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Միանալ հիմա</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Դուրս գալ…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Փակել ծրագիրը</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Անցում</translation>
    </message>
    <message>
        <source>The open dialog</source>
        <translation>Բաց երկխոսությունը</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Տեքստի մուտքագրում</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Տեսք</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Ծրագիր</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Հաջորդ սխալ գրված բառը</translation>
    </message>
    <message>
        <source>Previous misspelled word</source>
        <translation>Նախորդ սխալ գրված բառը</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Կողպել հիմա</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>File without a name</source>
        <translation>Անանուն ֆայլ</translation>
    </message>
</context>
<context>
    <name>Author</name>
    <message>
        <source>Buyer</source>
        <translation>Գնորդ</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Աջակցություն</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Դուք</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Համակարգային հաղորդագրություն</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Անհայտ</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, what, for a reader of the screen</comment>
        <translation>%1, %2՝ %3</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>Ավտոմատ պատասխան</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Buyer</source>
        <translation>Գնորդ</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Աջակցություն</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>label of a dialog whose other party is not known</comment>
        <translation>Անհայտ</translation>
    </message>
</context>
<context>
    <name>Breach</name>
    <message>
        <source>Such a message is not sent. Correct the text.</source>
        <translation>Այսպիսի հաղորդագրությունը չի ուղարկվում։ Ուղղեք տեքստը։</translation>
    </message>
    <message>
        <source>This can turn against you. Look whether it is meant so.</source>
        <translation>Սա կարող է շրջվել ձեր դեմ։ Ստուգեք՝ արդյոք դա՛ նկատի ունեք։</translation>
    </message>
    <message>
        <source>%1 has published no such rule: this is Vitrina’s advice.</source>
        <translation>%1 մարքեթփլեյսը նման կանոն չի հրապարակել․ սա Vitrina-ի խորհուրդն է։</translation>
    </message>
    <message>
        <source>%1 does not allow this. Correct the text, and it can be sent.</source>
        <translation>%1 մարքեթփլեյսը դա չի թույլատրում։ Ուղղեք տեքստը, և այն հնարավոր կլինի ուղարկել։</translation>
    </message>
    <message>
        <source>%1 may cancel such a message. Look whether it is meant so.</source>
        <translation>%1 մարքեթփլեյսը կարող է չեղարկել այսպիսի հաղորդագրությունը։ Ստուգեք՝ արդյոք դա՛ նկատի ունեք։</translation>
    </message>
    <message>
        <source>Source: %1, “%2”</source>
        <translation>Աղբյուր՝ %1, «%2»</translation>
    </message>
</context>
<context>
    <name>ChatStart</name>
    <message>
        <source>Write to buyer</source>
        <translation>Գրել գնորդին</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Բացել չաթը</translation>
    </message>
    <message>
        <source>Only the buyer can start this chat</source>
        <translation>Այս չաթը կարող է սկսել միայն գնորդը</translation>
    </message>
    <message>
        <source>You can write from %1</source>
        <translation>Գրել հնարավոր կլինի %1-ից</translation>
    </message>
    <message>
        <source>You can write once the order is paid</source>
        <translation>Գրել հնարավոր կլինի պատվերի համար վճարելուց հետո</translation>
    </message>
    <message>
        <source>You can write once the order is shipped, due by %1</source>
        <translation>Գրել հնարավոր կլինի պատվերն ուղարկելուց հետո, վերջնաժամկետը՝ %1</translation>
    </message>
    <message>
        <source>You can write once the order is shipped</source>
        <translation>Գրել հնարավոր կլինի պատվերն ուղարկելուց հետո</translation>
    </message>
    <message>
        <source>You can write once the order is delivered</source>
        <translation>Գրել հնարավոր կլինի պատվերի առաքումից հետո</translation>
    </message>
    <message>
        <source>The marketplace does not let you write now</source>
        <translation>Մարքեթփլեյսը հիմա թույլ չի տալիս գրել</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Everything after this: not tested yet</source>
        <translation>Մնացածը դեռ ստուգված չէ</translation>
    </message>
    <message>
        <source>Address: not tested yet</source>
        <translation>Հասցեն դեռ ստուգված չէ</translation>
    </message>
    <message>
        <source>Address found: %1</source>
        <translation>Հասցեն գտնվել է՝ %1</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, and the network of this computer.</source>
        <translation>Ստուգեք՝ արդյոք հասցեն ճիշտ է գրված, և արդյոք այս համակարգիչը միացված է ինտերնետին։</translation>
    </message>
    <message>
        <source>Port: not tested yet</source>
        <translation>Պորտը դեռ ստուգված չէ</translation>
    </message>
    <message>
        <source>The hub answers on port %1</source>
        <translation>Հանգույցը պատասխանում է %1 պորտով</translation>
    </message>
    <message>
        <source>Check the port, and whether the hub is running.</source>
        <translation>Ստուգեք՝ արդյոք պորտը ճիշտ է, և արդյոք հանգույցն աշխատում է։</translation>
    </message>
    <message>
        <source>Certificate: not tested yet</source>
        <translation>Հավաստագիրը դեռ ստուգված չէ</translation>
    </message>
    <message>
        <source>The connection is protected</source>
        <translation>Կապը պաշտպանված է</translation>
    </message>
    <message>
        <source>Check the address or ask whoever runs the hub.</source>
        <translation>Ստուգեք հասցեն կամ դիմեք հանգույցի պատասխանատուին։</translation>
    </message>
    <message>
        <source>Token and version: not tested yet</source>
        <translation>Թոքենն ու տարբերակը դեռ ստուգված չեն</translation>
    </message>
    <message>
        <source>The hub lets you in: %1</source>
        <translation>Հանգույցը թույլատրեց մուտքը՝ %1</translation>
    </message>
    <message>
        <source>Copy the whole token, or ask whoever runs the hub for a new one.</source>
        <translation>Պատճենեք ամբողջ թոքենը կամ նորը խնդրեք հանգույցի պատասխանատուից։</translation>
    </message>
    <message>
        <source>Update Vitrina or the hub, so that both are of the same age.</source>
        <translation>Թարմացրեք Vitrina-ն կամ հանգույցը, որպեսզի դրանց տարբերակները համապատասխանեն իրար։</translation>
    </message>
    <message>
        <source>Use an address that begins with wss://.</source>
        <translation>Օգտագործեք wss://-ով սկսվող հասցե։</translation>
    </message>
    <message>
        <source>Proxy: not tested yet</source>
        <translation>Պրոքսին դեռ ստուգված չէ</translation>
    </message>
    <message>
        <source>The proxy answers: %1</source>
        <translation>Պրոքսին պատասխանում է՝ %1</translation>
    </message>
    <message>
        <source>Check the proxy’s kind, address and port, or ask whoever runs it.</source>
        <translation>Ստուգեք պրոքսիի տեսակը, հասցեն և պորտը կամ դիմեք դրա պատասխանատուին։</translation>
    </message>
    <message>
        <source>Check the user name and the password of the proxy.</source>
        <translation>Ստուգեք պրոքսիի օգտանունն ու գաղտնաբառը։</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Today</source>
        <translation>Այսօր</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Երեկ</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>format of a date in this year, as QLocale reads it</comment>
        <translation>MMMM d</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>format of a date, as QLocale reads it</comment>
        <translation>yyyy &apos;թ.&apos; MMMM d</translation>
    </message>
</context>
<context>
    <name>DeadlineChip</name>
    <message>
        <source>Waits %1</source>
        <comment>%1: a span of time</comment>
        <translation>Սպասում է %1</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <comment>%1: a span of time</comment>
        <translation>Ուշացում՝ %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the marketplace takes no answer any more</comment>
        <translation>Փակ է</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <comment>the marketplace opens the chat later</comment>
        <translation>Դեռ բաց չէ</translation>
    </message>
    <message>
        <source>Closes in %1</source>
        <comment>%1: a span of time</comment>
        <translation>Փակվելուն մնաց %1</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Sending</source>
        <translation>Ուղարկվում է…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Ուղարկված է</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Հասցված է</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>the buyer has read the message</comment>
        <translation>Կարդացված է</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Չի ուղարկվել</translation>
    </message>
</context>
<context>
    <name>DialogRow</name>
    <message>
        <source>No name</source>
        <translation>Անանուն</translation>
    </message>
    <message>
        <source>Not sent:</source>
        <translation>Չի ուղարկվել՝</translation>
    </message>
    <message>
        <source>Fraud reported</source>
        <translation>Հաղորդվել է խարդախության մասին</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Սևագիր՝</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Հրապարակային</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n կցված ֆայլ</numerusform>
            <numerusform>%n կցված ֆայլ</numerusform>
        </translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Դուք՝ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n չկարդացված հաղորդագրություն</numerusform>
            <numerusform>%n չկարդացված հաղորդագրություն</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ամրացված է</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ծանուցումներն անջատված են</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Երեկ</translation>
    </message>
    <message>
        <source>Possible fraud</source>
        <translation>Հնարավոր խարդախություն</translation>
    </message>
</context>
<context>
    <name>DictionaryWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>language (name)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It knows only the old spelling, so it is not used.</source>
        <translation>Պարունակում է միայն հին ուղղագրությունը, ուստի չի օգտագործվում։</translation>
    </message>
    <message>
        <source>It is damaged or too large, so it is not used.</source>
        <translation>Վնասված է կամ չափազանց մեծ, ուստի չի օգտագործվում։</translation>
    </message>
    <message>
        <source>It did not answer in time and is not used until you restart Vitrina.</source>
        <translation>Ժամանակին չի պատասխանել և չի օգտագործվի, մինչև չվերագործարկեք Vitrina-ն։</translation>
    </message>
    <message>
        <source>No dictionary of today’s Armenian was found, so Armenian is not checked.</source>
        <translation>Արդի ուղղագրությամբ հայերենի բառարան չի գտնվել, ուստի հայերենը չի ստուգվում։</translation>
    </message>
    <message>
        <source>No dictionary for %1 was found: install the package %2.</source>
        <translation>Բառարան չի գտնվել (%1)․ տեղադրեք %2 փաթեթը։</translation>
    </message>
    <message>
        <source>No dictionary for %1 was found: put its .aff and .dic files into the folder below.</source>
        <translation>Բառարան չի գտնվել (%1)․ դրեք դրա .aff և .dic ֆայլերը ներքևում նշված պանակում։</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, alone</comment>
        <translation>
            <numerusform>%n օր</numerusform>
            <numerusform>%n օր</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 օր %2 ժ</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, alone</comment>
        <translation>
            <numerusform>%n ժամ</numerusform>
            <numerusform>%n ժամ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 ժ %2 ր</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, alone</comment>
        <translation>
            <numerusform>%n րոպե</numerusform>
            <numerusform>%n րոպե</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Կրկնել</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Կտրել</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Պատճենել</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Փակցնել</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Ընտրել բոլորը</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The address was not found</source>
        <translation>Հասցեն չի գտնվել</translation>
    </message>
    <message>
        <source>Nothing answers at this address</source>
        <translation>Այս հասցեով ոչինչ չի պատասխանում</translation>
    </message>
    <message>
        <source>The hub’s certificate can’t be trusted</source>
        <translation>Հանգույցի հավաստագիրը վստահելի չէ</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>Հանգույցը չի պատասխանում</translation>
    </message>
    <message>
        <source>The hub closed the connection</source>
        <translation>Հանգույցն ընդհատել է կապը</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Ցանց չկա</translation>
    </message>
    <message>
        <source>This is not the address of a hub</source>
        <translation>Սա հանգույցի հասցե չէ</translation>
    </message>
    <message>
        <source>The connection would not be protected</source>
        <translation>Կապը պաշտպանված չէր լինի</translation>
    </message>
    <message>
        <source>What answers there is not a hub</source>
        <translation>Այնտեղ պատասխանողը հանգույց չէ</translation>
    </message>
    <message>
        <source>The hub does not accept the token</source>
        <translation>Հանգույցը չի ընդունում թոքենը</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Թոքենի ժամկետն ավարտվել է</translation>
    </message>
    <message>
        <source>The hub speaks another version</source>
        <translation>Հանգույցի տարբերակն այլ է</translation>
    </message>
    <message>
        <source>Too many connections to the hub</source>
        <translation>Չափազանց շատ միացումներ հանգույցին</translation>
    </message>
    <message>
        <source>The password store of the system is locked. Unlock it and try again</source>
        <translation>Համակարգի գաղտնաբառերի պահոցը կողպված է։ Ապակողպեք այն և նորից փորձեք</translation>
    </message>
    <message>
        <source>The password store of the system denied access</source>
        <translation>Համակարգի գաղտնաբառերի պահոցը մերժել է մուտքը</translation>
    </message>
    <message>
        <source>This system has no password store</source>
        <translation>Այս համակարգում գաղտնաբառերի պահոց չկա</translation>
    </message>
    <message>
        <source>The password store of the system does not answer</source>
        <translation>Համակարգի գաղտնաբառերի պահոցը չի պատասխանում</translation>
    </message>
    <message>
        <source>The password store of the system failed</source>
        <translation>Համակարգի գաղտնաբառերի պահոցում սխալ է տեղի ունեցել</translation>
    </message>
    <message>
        <source>The passphrase is needed</source>
        <translation>Պահանջվում է գաղտնի արտահայտությունը</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>Գաղտնի արտահայտությունը սխալ է</translation>
    </message>
    <message>
        <source>The local database is damaged</source>
        <translation>Այս համակարգչի տվյալների բազան վնասված է</translation>
    </message>
    <message>
        <source>The local database is from a newer version</source>
        <translation>Այս համակարգչի տվյալների բազան ավելի նոր տարբերակի է</translation>
    </message>
    <message>
        <source>The local database is in use by another program</source>
        <translation>Այս համակարգչի տվյալների բազան զբաղված է այլ ծրագրով</translation>
    </message>
    <message>
        <source>The key does not open the local database</source>
        <translation>Բանալին չի բացում այս համակարգչի տվյալների բազան</translation>
    </message>
    <message>
        <source>The local database can’t be opened</source>
        <translation>Չհաջողվեց բացել այս համակարգչի տվյալների բազան</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Սկավառակը լցված է</translation>
    </message>
    <message>
        <source>The folder of the profile can’t be written</source>
        <translation>Չի հաջողվում գրել պրոֆիլի պանակի մեջ</translation>
    </message>
    <message>
        <source>It did not work this time</source>
        <translation>Այս անգամ չստացվեց</translation>
    </message>
    <message>
        <source>The hub refused this</source>
        <translation>Հանգույցը մերժել է գործողությունը</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Նորից մուտք գործեք</translation>
    </message>
    <message>
        <source>The hub sent something unexpected</source>
        <translation>Հանգույցից անսպասելի պատասխան է ստացվել</translation>
    </message>
    <message>
        <source>Something on this computer failed</source>
        <translation>Սխալ է տեղի ունեցել այս համակարգչում</translation>
    </message>
    <message>
        <source>The password store of the system does not give the key back. It may be locked: unlock it and try again</source>
        <translation>Համակարգի գաղտնաբառերի պահոցը հետ չի տալիս բանալին։ Հնարավոր է՝ այն կողպված է․ ապակողպեք և նորից փորձեք</translation>
    </message>
    <message>
        <source>The token is too long for the password store of the system</source>
        <translation>Թոքենը չափազանց երկար է համակարգի գաղտնաբառերի պահոցի համար</translation>
    </message>
    <message>
        <source>The password store of the system is being asked already</source>
        <translation>Համակարգի գաղտնաբառերի պահոցին արդեն հարցում է արվել</translation>
    </message>
    <message>
        <source>The note on where your key lies is missing or damaged</source>
        <translation>Բանալու պահման վայրի նշումը բացակայում է կամ վնասված է</translation>
    </message>
    <message>
        <source>The password store of the system holds another profile’s key</source>
        <translation>Համակարգի գաղտնաբառերի պահոցում այլ պրոֆիլի բանալի է</translation>
    </message>
    <message>
        <source>The passphrase is empty</source>
        <translation>Գաղտնի արտահայտությունը դատարկ է</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Close other programs</source>
        <translation>Գաղտնի արտահայտությունը ստուգելու համար հիշողությունը չի բավականացնում։ Փակեք այլ ծրագրեր</translation>
    </message>
    <message>
        <source>The file with the protected token is damaged</source>
        <translation>Պաշտպանված թոքենով ֆայլը վնասված է</translation>
    </message>
    <message>
        <source>The hub offers no protected connection</source>
        <translation>Հանգույցը պաշտպանված կապ չի առաջարկում</translation>
    </message>
    <message>
        <source>The local copy of the messages was damaged. It is fetched anew from the hub</source>
        <translation>Հաղորդագրությունների տեղային պատճենը վնասված էր։ Այն նորից ստացվում է հանգույցից</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Ձեր դերը դա թույլ չի տալիս</translation>
    </message>
    <message>
        <source>You have no access to this shop’s chats</source>
        <translation>Այս խանութի չաթերը ձեզ հասանելի չեն</translation>
    </message>
    <message>
        <source>The rules for checking messages can’t be read: messages are not checked</source>
        <translation>Չհաջողվեց կարդալ ստուգման կանոնները․ հաղորդագրությունները չեն ստուգվում</translation>
    </message>
    <message>
        <source>The fraud report names no reason</source>
        <translation>Խարդախության մասին հաղորդման մեջ պատճառ նշված չէ</translation>
    </message>
    <message>
        <source>The marketplace does not know this reason of a fraud report</source>
        <translation>Մարքեթփլեյսը խարդախության մասին հաղորդման այսպիսի պատճառ չունի</translation>
    </message>
    <message>
        <source>A message chosen as proof is not in this dialog any more</source>
        <translation>Որպես ապացույց նշված հաղորդագրությունն այս երկխոսության մեջ այլևս չկա</translation>
    </message>
    <message>
        <source>Too many messages are chosen as proof</source>
        <translation>Որպես ապացույց չափազանց շատ հաղորդագրություններ են նշված</translation>
    </message>
    <message>
        <source>The note of the fraud report is too long</source>
        <translation>Խարդախության մասին հաղորդման մեկնաբանությունը չափազանց երկար է</translation>
    </message>
    <message>
        <source>The same report waits for the marketplace already. Add a message, a reason or a note to send another</source>
        <translation>Նույն հաղորդումն արդեն սպասում է մարքեթփլեյսի պատասխանին։ Մեկ ևս ուղարկելու համար ավելացրեք հաղորդագրություն, պատճառ կամ մեկնաբանություն</translation>
    </message>
    <message>
        <source>The hub does not know this fraud report</source>
        <translation>Խարդախության մասին այս հաղորդումը հանգույցին հայտնի չէ</translation>
    </message>
    <message>
        <source>This step does not belong to the fraud report</source>
        <translation>Այս քայլը չի վերաբերում խարդախության մասին հաղորդմանը</translation>
    </message>
    <message>
        <source>There is no connection to the hub. Try again when it is back</source>
        <translation>Հանգույցի հետ կապ չկա։ Փորձեք նորից, երբ այն վերականգնվի</translation>
    </message>
    <message>
        <source>The shop’s target can’t be longer than the marketplace’s</source>
        <translation>Խանութի ժամկետը չի կարող ավելի երկար լինել, քան մարքեթփլեյսինը</translation>
    </message>
    <message>
        <source>These working hours can’t be read</source>
        <translation>Այս աշխատանքային ժամերը հնարավոր չէ կարդալ</translation>
    </message>
    <message>
        <source>The hub does not know this time zone</source>
        <translation>Հանգույցը չի ճանաչում այս ժամային գոտին</translation>
    </message>
    <message>
        <source>This is not the name of a site</source>
        <translation>Սա կայքի անուն չէ</translation>
    </message>
    <message>
        <source>There can be at most 100 sites</source>
        <translation>Կարող է լինել առավելագույնը 100 կայք</translation>
    </message>
    <message>
        <source>The marketplace has no such switch</source>
        <translation>Մարքեթփլեյսը նման անջատիչ չունի</translation>
    </message>
    <message>
        <source>The buyer can be written to once the order is paid</source>
        <translation>Գնորդին գրել հնարավոր կլինի պատվերի համար վճարելուց հետո</translation>
    </message>
    <message>
        <source>The buyer can be written to once the order is shipped</source>
        <translation>Գնորդին գրել հնարավոր կլինի պատվերն ուղարկելուց հետո</translation>
    </message>
    <message>
        <source>The buyer can be written to once the order is delivered</source>
        <translation>Գնորդին գրել հնարավոր կլինի պատվերի առաքումից հետո</translation>
    </message>
    <message>
        <source>Only the buyer can start this chat</source>
        <translation>Այս չաթը կարող է սկսել միայն գնորդը</translation>
    </message>
    <message>
        <source>The marketplace does not know this order any more</source>
        <translation>Մարքեթփլեյսում այս պատվերն այլևս չկա</translation>
    </message>
    <message>
        <source>The marketplace does not answer now</source>
        <translation>Մարքեթփլեյսը հիմա չի պատասխանում</translation>
    </message>
    <message>
        <source>This template is no longer there</source>
        <translation>Այս ձևանմուշն այլևս չկա</translation>
    </message>
    <message>
        <source>The marketplace has not given quick replies to this shop yet</source>
        <translation>Մարքեթփլեյսն այս խանութի համար դեռ չի բացել արագ պատասխանները</translation>
    </message>
    <message>
        <source>The shop has as many templates as the marketplace allows. Delete one first</source>
        <translation>Խանութն ունի այնքան ձևանմուշ, որքան թույլ է տալիս մարքեթփլեյսը։ Նախ ջնջեք դրանցից մեկը</translation>
    </message>
    <message>
        <source>The template needs a title</source>
        <translation>Ձևանմուշին վերնագիր է պետք</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Տեքստ չկա</translation>
    </message>
    <message>
        <source>The text is longer than the marketplace allows</source>
        <translation>Տեքստն ավելի երկար է, քան թույլ է տալիս մարքեթփլեյսը</translation>
    </message>
    <message>
        <source>The settings file was damaged. The settings of the last start are used</source>
        <translation>Կարգավորումների ֆայլը վնասված էր։ Օգտագործվում են նախորդ մեկնարկի կարգավորումները</translation>
    </message>
    <message>
        <source>The settings file was damaged. Please choose your settings again</source>
        <translation>Կարգավորումների ֆայլը վնասված էր։ Նորից ընտրեք ձեր կարգավորումները</translation>
    </message>
    <message>
        <source>The settings are from a newer Vitrina. What you change holds until you quit</source>
        <translation>Կարգավորումները Vitrina-ի ավելի նոր տարբերակից են։ Ձեր փոփոխությունները կգործեն մինչև ծրագիրը փակելը</translation>
    </message>
    <message>
        <source>The settings file can’t be read. What you change holds until you quit</source>
        <translation>Կարգավորումների ֆայլը հնարավոր չէ կարդալ։ Ձեր փոփոխությունները կգործեն մինչև ծրագիրը փակելը</translation>
    </message>
    <message>
        <source>The settings can’t be saved. Check the free space and the rights to the folder</source>
        <translation>Կարգավորումները հնարավոր չէ պահել։ Ստուգեք ազատ տեղը և պանակում գրելու իրավունքը</translation>
    </message>
    <message>
        <source>This computer has no font with Armenian letters. Install “Noto Sans Armenian”; until then Vitrina speaks English</source>
        <translation>Այս համակարգչում հայերեն տառերով տառատեսակ չկա։ Տեղադրեք «Noto Sans Armenian» տառատեսակը․ մինչ այդ Vitrina-ն կլինի անգլերեն</translation>
    </message>
    <message>
        <source>Your dictionary is full. Remove words in the settings</source>
        <translation>Ձեր բառարանը լրացած է։ Հեռացրեք բառեր կարգավորումներում</translation>
    </message>
    <message>
        <source>The word can’t be saved in your dictionary. It counts as right until you quit</source>
        <translation>Բառը հնարավոր չէ պահել ձեր բառարանում։ Այն ճիշտ կհամարվի մինչև ծրագիրը փակելը</translation>
    </message>
    <message>
        <source>The proxy’s address was not found</source>
        <translation>Պրոքսիի հասցեն չի գտնվել</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy’s address</source>
        <translation>Պրոքսիի հասցեով ոչինչ չի պատասխանում</translation>
    </message>
    <message>
        <source>The proxy closed the connection</source>
        <translation>Պրոքսին ընդհատել է կապը</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>Պրոքսին չի պատասխանում</translation>
    </message>
    <message>
        <source>The proxy refused the login</source>
        <translation>Պրոքսին չի ընդունել օգտանունն ու գաղտնաբառը</translation>
    </message>
    <message>
        <source>The proxy asks for a login</source>
        <translation>Պրոքսին պահանջում է օգտանուն և գաղտնաբառ</translation>
    </message>
    <message>
        <source>What answers at the proxy’s address is not a proxy of this kind</source>
        <translation>Պրոքսիի հասցեով պատասխանողն այդ տեսակի պրոքսի չէ</translation>
    </message>
    <message>
        <source>The proxy does not let Vitrina reach the hub</source>
        <translation>Պրոքսին թույլ չի տալիս, որ Vitrina-ն կապվի հանգույցի հետ</translation>
    </message>
    <message>
        <source>The proxy could not reach the hub</source>
        <translation>Պրոքսին չի կարողացել կապվել հանգույցի հետ</translation>
    </message>
    <message>
        <source>The address of the proxy is missing</source>
        <translation>Պրոքսիի հասցեն նշված չէ</translation>
    </message>
    <message>
        <source>The folder for your data can’t be written. What you do now is kept until you quit</source>
        <translation>Ձեր տվյալների պանակում հնարավոր չէ գրել։ Այն, ինչ անում եք հիմա, կպահպանվի մինչև ծրագիրը փակելը</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file came damaged</source>
        <translation>Ֆայլը ստացվել է վնասված</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Ֆայլը չափազանց մեծ է</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>Ֆայլն այլևս չկա</translation>
    </message>
    <message>
        <source>This hub does not pass on files</source>
        <translation>Այս հանգույցը ֆայլեր չի փոխանցում</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Սկավառակում տեղ չկա</translation>
    </message>
    <message>
        <source>The file did not load</source>
        <translation>Ֆայլը չբեռնվեց</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Բեռնվում է</translation>
    </message>
    <message>
        <source>Loading: %1%</source>
        <comment>a file, so many per cent of it</comment>
        <translation>Բեռնվում է՝ %1%</translation>
    </message>
    <message>
        <source>The picture is too large to be shown safely</source>
        <translation>Նկարը չափազանց մեծ է անվտանգ ցուցադրելու համար</translation>
    </message>
    <message>
        <source>This is not a picture that can be shown</source>
        <translation>Սա ցուցադրելի նկար չէ</translation>
    </message>
    <message>
        <source>%1. Press to try again</source>
        <comment>why a file is not here</comment>
        <translation>%1։ Սեղմեք՝ կրկին փորձելու համար</translation>
    </message>
    <message>
        <source>This file may be dangerous</source>
        <translation>Այս ֆայլը կարող է վտանգավոր լինել</translation>
    </message>
    <message>
        <source>It is an archive: nobody sees what is inside until it is unpacked.</source>
        <translation>Սա արխիվ է․ մինչև չբացվի, չի երևում, թե ինչ կա ներսում։</translation>
    </message>
    <message>
        <source>It is a document with a program inside.</source>
        <translation>Սա ծրագիր պարունակող փաստաթուղթ է։</translation>
    </message>
    <message>
        <source>It is a program, or a page that acts like one.</source>
        <translation>Սա ծրագիր է կամ ծրագրի պես գործող էջ։</translation>
    </message>
    <message>
        <source>It is a program whose name makes it look like a document.</source>
        <translation>Սա ծրագիր է, որի անունը փաստաթղթի է նման։</translation>
    </message>
    <message>
        <source>Hidden characters in its name show another ending than it has.</source>
        <translation>Անվան մեջ թաքնված սիմվոլներ կան, որոնք ցույց են տալիս ոչ իրական ընդլայնում։</translation>
    </message>
    <message>
        <source>This marketplace takes no files</source>
        <translation>Այս մարքեթփլեյսը ֆայլեր չի ընդունում</translation>
    </message>
    <message>
        <source>Files of this type are not accepted</source>
        <translation>Այս տեսակի ֆայլեր չեն ընդունվում</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Ֆայլը դատարկ է</translation>
    </message>
    <message>
        <source>The file is not what its name says</source>
        <translation>Ֆայլի պարունակությունը չի համապատասխանում անվանը</translation>
    </message>
    <message>
        <source>The file can’t be read</source>
        <translation>Ֆայլը հնարավոր չէ կարդալ</translation>
    </message>
    <message>
        <source>Its name is not allowed</source>
        <translation>Ֆայլի անունը թույլատրելի չէ</translation>
    </message>
    <message>
        <source>The picture has too many pixels</source>
        <translation>Նկարում չափազանց շատ պիքսելներ կան</translation>
    </message>
    <message>
        <source>The hub has no room for files</source>
        <translation>Հանգույցում ֆայլերի համար տեղ չկա</translation>
    </message>
    <message>
        <source>Nothing can be sent to this chat now</source>
        <translation>Այս չաթում հիմա ոչինչ ուղարկել չի կարելի</translation>
    </message>
    <message>
        <source>Your role may not write here</source>
        <translation>Ձեր դերը թույլ չի տալիս գրել այստեղ</translation>
    </message>
    <message>
        <source>The file arrived damaged at the hub</source>
        <translation>Ֆայլը հանգույց է հասել վնասված</translation>
    </message>
    <message>
        <source>Waits for the hub</source>
        <translation>Սպասում է հանգույցին</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of a file, of how much</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Դադարեցված է</translation>
    </message>
    <message>
        <source>%1, ready to send</source>
        <comment>the size of a file</comment>
        <translation>%1, պատրաստ է ուղարկման</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n file(s) in one message</source>
        <translation>
            <numerusform>Մեկ հաղորդագրության մեջ՝ առավելագույնը %n ֆայլ</numerusform>
            <numerusform>Մեկ հաղորդագրության մեջ՝ առավելագույնը %n ֆայլ</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large: up to %1 is allowed</source>
        <comment>a size</comment>
        <translation>Ֆայլը չափազանց մեծ է (առավելագույնը՝ %1)</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Հաղորդել</translation>
    </message>
    <message>
        <source>It’s fine</source>
        <translation>Ամեն ինչ կարգին է</translation>
    </message>
    <message>
        <source>You said it’s fine</source>
        <translation>Դուք նշել եք՝ ամեն ինչ կարգին է</translation>
    </message>
    <message>
        <source>Warning: %1. %2</source>
        <comment>why, and the message, for a reader of the screen</comment>
        <translation>Զգուշացում՝ %1։ %2</translation>
    </message>
</context>
<context>
    <name>FraudReport</name>
    <message>
        <source>The fraud report is kept on this computer and goes when the connection is back</source>
        <translation>Խարդախության մասին հաղորդումը պահված է այս համակարգչում և կուղարկվի, երբ կապը վերականգնվի</translation>
    </message>
    <message>
        <source>The fraud report is being sent</source>
        <translation>Խարդախության մասին հաղորդումն ուղարկվում է</translation>
    </message>
    <message>
        <source>The marketplace accepted the fraud report · %1</source>
        <translation>Մարքեթփլեյսն ընդունել է խարդախության մասին հաղորդումը · %1</translation>
    </message>
    <message>
        <source>The marketplace declined the fraud report · %1</source>
        <translation>Մարքեթփլեյսը մերժել է խարդախության մասին հաղորդումը · %1</translation>
    </message>
    <message>
        <source>Fraud reported · %1 · Waits for the marketplace’s check</source>
        <translation>Հաղորդվել է խարդախության մասին · %1 · Սպասում է մարքեթփլեյսի ստուգմանը</translation>
    </message>
    <message>
        <source>Done %1 of %2</source>
        <translation>Կատարված է %1՝ %2-ից</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language of the interface</source>
        <translation>Ինտերֆեյսի լեզուն</translation>
    </message>
    <message>
        <source>It changes at once.</source>
        <translation>Փոխվում է անմիջապես։</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Թեմա</translation>
    </message>
    <message>
        <source>light dark night colours appearance</source>
        <translation>բաց մուգ գիշեր գույներ տեսք</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ըստ համակարգի</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Բաց</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Մուգ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ընդհանուր</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Արտաքին տեսք</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Պատուհան</translation>
    </message>
    <message>
        <source>Show the order beside the conversation</source>
        <translation>Ցույց տալ պատվերը նամակագրության կողքին</translation>
    </message>
    <message>
        <source>In a narrow window it opens from the conversation’s header.</source>
        <translation>Նեղ պատուհանում այն բացվում է նամակագրության վերնագրից։</translation>
    </message>
    <message>
        <source>Start when you sign in to the computer</source>
        <translation>Գործարկել համակարգիչ մուտք գործելիս</translation>
    </message>
    <message>
        <source>Vitrina waits in the tray and tells you of new messages.</source>
        <translation>Vitrina-ն սպասում է ծանուցումների վահանակում և տեղեկացնում է նոր հաղորդագրությունների մասին։</translation>
    </message>
    <message>
        <source>autostart startup boot</source>
        <translation>ինքնագործարկում միացում</translation>
    </message>
    <message>
        <source>This was not changed: %1 can’t be written.</source>
        <translation>Չփոխվեց․ %1 ֆայլը հնարավոր չէ գրել։</translation>
    </message>
    <message>
        <source>Dialog list</source>
        <translation>Երկխոսությունների ցանկ</translation>
    </message>
    <message>
        <source>Compact shows more dialogs at once; nothing in a row is left out.</source>
        <translation>Խիտ ցանկում միանգամից ավելի շատ երկխոսություններ են երևում․ տողից ոչինչ դուրս չի մնում։</translation>
    </message>
    <message>
        <source>density rows height spacing</source>
        <translation>խտություն տողեր բարձրություն</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Ընդարձակ</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Խիտ</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Ինչպես ծրագրում</translation>
    </message>
    <message>
        <source>Font of messages</source>
        <translation>Հաղորդագրությունների տառատեսակը</translation>
    </message>
    <message>
        <source>Those of this computer that have Armenian and Cyrillic letters.</source>
        <translation>Այս համակարգչի տառատեսակները, որոնք ունեն հայերեն և կյուրեղյան տառեր։</translation>
    </message>
    <message>
        <source>family letters conversation text</source>
        <translation>տառատեսակ տառեր նամակագրություն տեքստ</translation>
    </message>
</context>
<context>
    <name>HostEntry</name>
    <message>
        <source>Type the address of a site, for example maker.com</source>
        <translation>Մուտքագրեք կայքի հասցեն, օրինակ՝ maker.com</translation>
    </message>
    <message>
        <source>An address needs its ending, for example .com</source>
        <translation>Հասցեին պակասում է վերջավորությունը, օրինակ՝ .com</translation>
    </message>
    <message>
        <source>This is not the address of a site</source>
        <translation>Սա կայքի հասցե չէ</translation>
    </message>
    <message>
        <source>Many sites end like this. Type the whole address of the one you mean</source>
        <translation>Շատ կայքեր են այդպես ավարտվում։ Մուտքագրեք ճիշտ այն կայքի ամբողջ հասցեն, որը նկատի ունեք</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys of all actions</source>
        <translation>Բոլոր գործողությունների ստեղները</translation>
    </message>
    <message>
        <source>Press the button at the right of an action, then its new key; Backspace leaves it without one.</source>
        <translation>Սեղմեք գործողության աջ կողմի կոճակը, ապա՝ նոր ստեղնը։ Backspace-ը հեռացնում է ստեղնը։</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Վերականգնել բոլորը</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ստեղներ</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Armenian</source>
        <translation>հայերեն</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>բելառուսերեն</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>չեխերեն</translation>
    </message>
    <message>
        <source>English</source>
        <translation>անգլերեն</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>էստոներեն</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>ֆիններեն</translation>
    </message>
    <message>
        <source>French</source>
        <translation>ֆրանսերեն</translation>
    </message>
    <message>
        <source>German</source>
        <translation>գերմաներեն</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>իտալերեն</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>լատվիերեն</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>լիտվերեն</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>լեհերեն</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>ռումիներեն</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ռուսերեն</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>իսպաներեն</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ուկրաիներեն</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Թարգմանված է</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>translated from one language to another</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>LockRows</name>
    <message>
        <source>Lock</source>
        <translation>Կողպում</translation>
    </message>
    <message>
        <source>Keeps others from reading your screen and your notifications while you are away. It does not protect the disk: that is encrypted with another key, locked or not.</source>
        <translation>Քանի դեռ տեղում չեք, ուրիշները չեն կարդա ձեր էկրանն ու ծանուցումները։ Սկավառակը սա չի պաշտպանում․ տվյալները միշտ գաղտնագրված են այլ բանալիով։</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Գաղտնի արտահայտություն</translation>
    </message>
    <message>
        <source>lock, idle, away</source>
        <translation>կողպել, անգործություն, բացակայություն</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Սահմանել…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Հեռացնել գաղտնի արտահայտությունը</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Հեռացնել…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Կողպել հիմա</translation>
    </message>
    <message>
        <source>Messages keep coming while Vitrina is locked.</source>
        <translation>Հաղորդագրությունները ստացվում են նաև, երբ Vitrina-ն կողպված է։</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>button</comment>
        <translation>Կողպել</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Միայն ձեռքով</translation>
    </message>
    <message numerus="yes">
        <source>After %n min</source>
        <translation>
            <numerusform>%n րոպե անց</numerusform>
            <numerusform>%n րոպե անց</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Ավտոմատ կողպում</translation>
    </message>
    <message>
        <source>When nobody has touched Vitrina for this long, also while the computer slept.</source>
        <translation>Եթե այդքան ժամանակ ոչ ոք չի օգտվել Vitrina-ից, այդ թվում՝ երբ համակարգիչը քնի ռեժիմում էր։</translation>
    </message>
    <message>
        <source>The one that opens your data when Vitrina starts.</source>
        <translation>Այն, որով բացվում են ձեր տվյալները Vitrina-ի մեկնարկին։</translation>
    </message>
    <message>
        <source>Vitrina asks for it at its start, too.</source>
        <translation>Vitrina-ն այն հարցնում է նաև մեկնարկին։</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Նախ սահմանեք այն։</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Փոխել…</translation>
    </message>
    <message>
        <source>Set a passphrase first.</source>
        <translation>Նախ սահմանեք գաղտնի արտահայտություն։</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Show all</source>
        <translation>Ցույց տալ ամբողջը</translation>
    </message>
    <message>
        <source>Being checked · </source>
        <comment>by the marketplace</comment>
        <translation>Ստուգվում է · </translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Ցույց տալ թարգմանությունը</translation>
    </message>
    <message>
        <source>Show original message</source>
        <translation>Ցույց տալ հաղորդագրության բնօրինակը</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>send the refused message again</comment>
        <translation>Նորից ուղարկել</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>the refused message</comment>
        <translation>Խմբագրել</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the refused message</comment>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Նոր հաղորդագրություններ</translation>
    </message>
    <message>
        <source>In answer to “%1”</source>
        <translation>Ի պատասխան՝ «%1»</translation>
    </message>
    <message>
        <source>Answer this</source>
        <comment>this question</comment>
        <translation>Պատասխանել սրան</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Connection to the hub</source>
        <translation>Կապը հանգույցի հետ</translation>
    </message>
    <message>
        <source>A hub on this computer is always reached directly.</source>
        <translation>Այս համակարգչի հանգույցի հետ Vitrina-ն միշտ ուղիղ է կապվում։</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Պրոքսի</translation>
    </message>
    <message>
        <source>Everything that Vitrina sends and receives goes this way.</source>
        <translation>Vitrina-ի ուղարկած ու ստացած ամեն ինչ անցնում է այս ճանապարհով։</translation>
    </message>
    <message>
        <source>VPN, SOCKS, HTTP</source>
        <translation>VPN, SOCKS, HTTP</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>Ըստ համակարգի</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Առանց պրոքսիի</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Proxy’s address</source>
        <translation>Պրոքսիի հասցեն</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Պորտ</translation>
    </message>
    <message>
        <source>Often 1080 for SOCKS5, and 3128 or 8080 for HTTP.</source>
        <translation>Սովորաբար 1080՝ SOCKS5-ի համար, 3128 կամ 8080՝ HTTP-ի համար։</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Օգտանուն</translation>
    </message>
    <message>
        <source>Empty if the proxy asks for no login.</source>
        <translation>Թողեք դատարկ, եթե պրոքսին օգտանուն չի պահանջում։</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Գաղտնաբառ</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Կապի ստուգում</translation>
    </message>
    <message>
        <source>Tries the way to the hub step by step and names what is wrong.</source>
        <translation>Քայլ առ քայլ ստուգում է կապը հանգույցի հետ և ցույց տալիս, թե ինչն է սխալ։</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Ստուգել</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Ստուգման արդյունքը</translation>
    </message>
    <message>
        <source>Kept in the system’s password store, nowhere else.</source>
        <translation>Պահվում է միայն համակարգի գաղտնաբառերի պահոցում։</translation>
    </message>
    <message>
        <source>Kept under your passphrase.</source>
        <translation>Պաշտպանված է ձեր գաղտնի արտահայտությամբ։</translation>
    </message>
    <message>
        <source>Not kept: Vitrina asks for it again after a restart.</source>
        <translation>Չի պահվում․ վերագործարկումից հետո Vitrina-ն այն նորից կհարցնի։</translation>
    </message>
    <message>
        <source>Needed: without it Vitrina stays offline.</source>
        <translation>Պարտադիր է․ առանց սրա Vitrina-ն կապ չի ունենա։</translation>
    </message>
    <message>
        <source>There is no hub on another computer to reach yet.</source>
        <translation>Դեռ չկա այլ համակարգչի հանգույց, որին պետք է միանալ։</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Ստուգվում է…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ցանց</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n նոր հաղորդագրություն</numerusform>
            <numerusform>%n նոր հաղորդագրություն</numerusform>
        </translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>Ձեր հաղորդագրությունը չի ուղարկվել։</translation>
    </message>
    <message>
        <source>The answer is due soon: by %1</source>
        <translation>Պատասխանի ժամկետը մոտենում է՝ մինչև %1</translation>
    </message>
    <message>
        <source>The answer is overdue: it was due by %1</source>
        <translation>Պատասխանը ժամկետանց է․ պետք է տրվեր մինչև %1</translation>
    </message>
    <message>
        <source>The marketplace has accepted your fraud report.</source>
        <translation>Մարքեթփլեյսն ընդունել է խարդախության մասին ձեր հաղորդումը։</translation>
    </message>
    <message>
        <source>The marketplace has declined your fraud report.</source>
        <translation>Մարքեթփլեյսը մերժել է խարդախության մասին ձեր հաղորդումը։</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) need your attention</source>
        <translation>
            <numerusform>%n չաթ պահանջում է ձեր ուշադրությունը</numerusform>
            <numerusform>%n չաթ պահանջում է ձեր ուշադրությունը</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n chat(s)</source>
        <translation>
            <numerusform>%n չաթում</numerusform>
            <numerusform>%n չաթում</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Պատասխանել</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Անջատել ծանուցումները</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications are switched off.</source>
        <translation>Ծանուցումներն անջատված են։</translation>
    </message>
    <message>
        <source>Muted for now</source>
        <translation>Ժամանակավորապես անջատված են</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Միացնել</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Մինչև %1</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Ցույց տալ ծանուցումները</translation>
    </message>
    <message>
        <source>One for each chat, by the system. Nothing of muted chats, nor of the one you look at.</source>
        <translation>Մեկական՝ ամեն չաթի համար, համակարգի միջոցով։ Անջատված ծանուցումներով չաթերի և այս պահին բաց չաթի մասին չի ծանուցվում։</translation>
    </message>
    <message>
        <source>Without names and text</source>
        <translation>Առանց անունների և տեքստի</translation>
    </message>
    <message>
        <source>Others who see your screen learn only that something came.</source>
        <translation>Ձեր էկրանը տեսնողները կիմանան միայն, որ ինչ-որ բան է եկել։</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ձայն</translation>
    </message>
    <message>
        <source>The system’s own.</source>
        <translation>Համակարգի ձայնը։</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Նոր հաղորդագրություն</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>Պատասխանի ժամկետը շուտով կլրանա</translation>
    </message>
    <message>
        <source>An answer is overdue</source>
        <translation>Պատասխանը ժամկետանց է</translation>
    </message>
    <message>
        <source>A message of yours was refused</source>
        <translation>Ձեր հաղորդագրությունը մերժվել է</translation>
    </message>
    <message>
        <source>A fraud report was decided</source>
        <translation>Խարդախության մասին հաղորդումը քննվել է</translation>
    </message>
    <message>
        <source>Do not disturb on a schedule</source>
        <translation>Չանհանգստացնել ըստ ժամերի</translation>
    </message>
    <message>
        <source>Every day, by the clock of this computer. What comes meanwhile waits in the list.</source>
        <translation>Ամեն օր, այս համակարգչի ժամացույցով։ Այդ ընթացքում եկածը կսպասի ցանկում։</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Սկիզբը</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ավարտը</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Չանհանգստացնել</translation>
    </message>
    <message>
        <source>Notify when</source>
        <translation>Ինչի մասին ծանուցել</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Խանութներ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Ծանուցումներ</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Not paid yet</source>
        <translation>Դեռ վճարված չէ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Վճարված է</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Փաթեթավորվում է</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Ուղարկված է</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Առաքված է</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Չեղարկված է</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Վերադարձված է</translation>
    </message>
    <message numerus="yes">
        <source>%n pc(s).</source>
        <comment>pieces of one item</comment>
        <translation>
            <numerusform>%n հատ</numerusform>
            <numerusform>%n հատ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shipped %2</source>
        <translation>%1, ուղարկված է՝ %2</translation>
    </message>
    <message>
        <source>%1, ship by %2</source>
        <translation>%1, ուղարկել մինչև %2</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Բացվում է…</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>What happened in this dialog</source>
        <translation>Ինչ է կատարվել այս երկխոսության մեջ</translation>
    </message>
    <message>
        <source>Every entry carries a hash over the one before it: nothing can be changed, left out or put in between unnoticed. “vitrina verify” with the name of this file checks it.</source>
        <translation>Յուրաքանչյուր գրառում պարունակում է նախորդի հեշը․ ոչինչ հնարավոր չէ աննկատ փոխել, բաց թողնել կամ ավելացնել։ Սա ստուգում է «vitrina verify» հրամանը՝ այս ֆայլի անունով։</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Պատվեր %1</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Խանութ</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Մարքեթփլեյս</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Պատվեր</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Երկխոսություն</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Կազմված է</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Դեռ ոչինչ գրանցված չէ։</translation>
    </message>
    <message>
        <source>Entry %1 is not as the hub wrote it.</source>
        <translation>Գրառում %1-ն այնպիսին չէ, ինչպիսին գրել է հանգույցը։</translation>
    </message>
    <message>
        <source>Messages and actions</source>
        <translation>Հաղորդագրություններ և գործողություններ</translation>
    </message>
    <message>
        <source>Settings of the shop</source>
        <translation>Խանութի կարգավորումներ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ժամանակ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ինչ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ով</translation>
    </message>
    <message>
        <source>The shop answered</source>
        <translation>Խանութը պատասխանել է</translation>
    </message>
    <message>
        <source>The marketplace changed a message</source>
        <translation>Մարքեթփլեյսը փոխել է հաղորդագրությունը</translation>
    </message>
    <message>
        <source>The marketplace removed a message</source>
        <translation>Մարքեթփլեյսը ջնջել է հաղորդագրությունը</translation>
    </message>
    <message>
        <source>Read up to this message</source>
        <translation>Կարդացվել է մինչև այս հաղորդագրությունը</translation>
    </message>
    <message>
        <source>A fraud was reported</source>
        <translation>Հաղորդվել է խարդախության մասին</translation>
    </message>
    <message>
        <source>The marketplace answered the report</source>
        <translation>Մարքեթփլեյսը պատասխանել է հաղորդմանը</translation>
    </message>
    <message>
        <source>A setting was changed</source>
        <translation>Կարգավորումը փոխվել է</translation>
    </message>
    <message>
        <source>The buyer’s data was removed</source>
        <translation>Գնորդի տվյալները ջնջվել են</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Հաղորդագրություն՝ %1</translation>
    </message>
    <message>
        <source>The content was removed with the buyer’s data.</source>
        <translation>Բովանդակությունը ջնջվել է գնորդի տվյալների հետ։</translation>
    </message>
    <message>
        <source>The text was longer; its beginning is kept here.</source>
        <translation>Տեքստն ավելի երկար էր․ այստեղ պահված է դրա սկիզբը։</translation>
    </message>
    <message>
        <source>Sent in spite of a warning: %1</source>
        <translation>Ուղարկվել է՝ չնայած նախազգուշացմանը՝ %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Ընդունված է</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Մերժված է</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Պատճառ՝ %1</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>Ավտոմատ պատասխան</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>who answered</comment>
        <translation>Ավտոմատ</translation>
    </message>
    <message>
        <source>The pictures were drawn anew for this page, smaller where they were large. Each SHA-256 is the one of the file as it was sent.</source>
        <translation>Նկարներն այս էջի համար նորից են արտապատկերվել, մեծերը՝ փոքրացվել։ Յուրաքանչյուր SHA-256 վերաբերում է ֆայլին այն տեսքով, որով այն ուղարկվել է։</translation>
    </message>
    <message>
        <source>The picture stands above, in entry %1.</source>
        <translation>Նկարը վերևում է՝ %1 գրառման մեջ։</translation>
    </message>
    <message>
        <source>No SHA-256 was stated of this file.</source>
        <translation>Այս ֆայլի SHA-256-ը նշված չէ։</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Որտեղ՝</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Ֆայլի &amp;անուն՝</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ֆայլերի տեսակը՝</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Բացել</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Պա&amp;հել</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Ընտրել</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Պանակ՝</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Առաջ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Վերին պանակ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Ստեղծել նոր պանակ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Ցանկ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Մանրամասն</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>«%1» ֆայլն արդեն կա։
Փոխարինե՞լ այն</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Անուն</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Չափ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Փոփոխման ամսաթիվ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Համակարգիչ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Համակարգիչ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Հետարկել</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Կրկնել</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Կ&amp;տրել</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Պ&amp;ատճենել</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Փակց&amp;նել</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Ընտրել բոլորը</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Լավ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Այո</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ոչ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Հետարկել</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Կրկնել</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Կ&amp;տրել</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Պ&amp;ատճենել</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Փակց&amp;նել</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Ընտրել բոլորը</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The message is longer than the marketplace allows.</source>
        <translation>Հաղորդագրությունն ավելի երկար է, քան թույլ է տալիս մարքեթփլեյսը։</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Հաղորդագրության մեջ տեքստ չկա։</translation>
    </message>
    <message>
        <source>The marketplace does not allow something in this message.</source>
        <translation>Հաղորդագրության մեջ կա ինչ-որ բան, որը մարքեթփլեյսն արգելում է։</translation>
    </message>
    <message>
        <source>The marketplace does not allow inviting to another messenger.</source>
        <translation>Մարքեթփլեյսն արգելում է առաջարկել անցնել այլ մեսենջերի։</translation>
    </message>
    <message>
        <source>The marketplace does not allow phone numbers here.</source>
        <translation>Մարքեթփլեյսն այստեղ արգելում է հեռախոսահամարներ գրել։</translation>
    </message>
    <message>
        <source>The marketplace does not allow links to other sites.</source>
        <translation>Մարքեթփլեյսն արգելում է այլ կայքերի հղումները։</translation>
    </message>
    <message>
        <source>The time in which this buyer could be answered is over.</source>
        <translation>Այս գնորդին պատասխանելու ժամկետն ավարտվել է։</translation>
    </message>
    <message>
        <source>The marketplace has closed this dialog.</source>
        <translation>Մարքեթփլեյսը փակել է այս երկխոսությունը։</translation>
    </message>
    <message>
        <source>The order is not paid yet.</source>
        <translation>Պատվերը դեռ վճարված չէ։</translation>
    </message>
    <message>
        <source>The order is not shipped yet.</source>
        <translation>Պատվերը դեռ ուղարկված չէ։</translation>
    </message>
    <message>
        <source>This dialog can only be read.</source>
        <translation>Այս երկխոսությունը կարելի է միայն կարդալ։</translation>
    </message>
    <message>
        <source>Your role may not write here.</source>
        <translation>Ձեր դերը թույլ չի տալիս գրել այստեղ։</translation>
    </message>
    <message>
        <source>The marketplace no longer has this dialog.</source>
        <translation>Մարքեթփլեյսում այս երկխոսությունն այլևս չկա։</translation>
    </message>
    <message>
        <source>The marketplace does not take messages here.</source>
        <translation>Մարքեթփլեյսն այստեղ հաղորդագրություններ չի ընդունում։</translation>
    </message>
    <message>
        <source>Another message was sent in its place.</source>
        <translation>Դրա փոխարեն ուղարկվել է այլ հաղորդագրություն։</translation>
    </message>
    <message>
        <source>The marketplace cancelled this message.</source>
        <translation>Մարքեթփլեյսը չեղարկել է այս հաղորդագրությունը։</translation>
    </message>
    <message>
        <source>The marketplace did not take this message.</source>
        <translation>Մարքեթփլեյսը չի ընդունել այս հաղորդագրությունը։</translation>
    </message>
    <message>
        <source>%1 In its words: “%2”</source>
        <translation>%1 Մարքեթփլեյսի խոսքերով՝ «%2»</translation>
    </message>
    <message>
        <source>Nobody can write in this dialog now.</source>
        <translation>Այս երկխոսությունում հիմա ոչ ոք չի կարող գրել։</translation>
    </message>
    <message>
        <source>The files of this message are no longer at the hub. Edit it to send them again.</source>
        <translation>Այս հաղորդագրության ֆայլերն այլևս հանգույցում չեն։ Խմբագրեք այն, որպեսզի ֆայլերը նորից ուղարկվեն։</translation>
    </message>
    <message>
        <source>The marketplace does not take so many files in one message.</source>
        <translation>Մարքեթփլեյսը մեկ հաղորդագրության մեջ այդքան ֆայլ չի ընդունում։</translation>
    </message>
</context>
<context>
    <name>ReplyFiles</name>
    <message>
        <source>Import templates</source>
        <translation>Ձևանմուշների ներմուծում</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Ձևանմուշներ</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Ձևանմուշների արտահանում</translation>
    </message>
    <message>
        <source>The templates were not exported</source>
        <translation>Ձևանմուշները չեն արտահանվել</translation>
    </message>
    <message>
        <source>The file can’t be written. Choose another folder or free some space.</source>
        <translation>Ֆայլը հնարավոր չէ գրել։ Ընտրեք այլ պանակ կամ տեղ ազատեք։</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Key that sends</source>
        <translation>Ուղարկման ստեղնը</translation>
    </message>
    <message>
        <source>The other one begins a new line; so does Shift+Enter, always.</source>
        <translation>Մյուսը սկսում է նոր տող, Shift+Enter-ը՝ նույնպես, միշտ։</translation>
    </message>
    <message>
        <source>send Enter Ctrl keyboard message new line</source>
        <translation>ուղարկել Enter Ctrl ստեղնաշար հաղորդագրություն նոր տող</translation>
    </message>
    <message>
        <source>Ask before a public answer</source>
        <translation>Հարցնել հրապարակային պատասխանից առաջ</translation>
    </message>
    <message>
        <source>Everybody sees the answer to a question about goods. The first one is confirmed, and then no more: switch this on to be asked again.</source>
        <translation>Ապրանքի մասին հարցի պատասխանը տեսնում են բոլորը։ Հաստատում պահանջվում է միայն առաջին անգամ․ միացրեք, որպեսզի նորից հարցնի։</translation>
    </message>
    <message>
        <source>confirmation warning publish question</source>
        <translation>հաստատում նախազգուշացում հրապարակում հարց</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Ուղարկում</translation>
    </message>
</context>
<context>
    <name>ShopWords</name>
    <message>
        <source>Only these roles may change it: %1.</source>
        <translation>Սա կարող են փոխել միայն այս դերերը՝ %1։</translation>
    </message>
    <message>
        <source>There is no connection to the hub now.</source>
        <translation>Հիմա հանգույցի հետ կապ չկա։</translation>
    </message>
    <message>
        <source>The answer was due by %1, %2 ago</source>
        <translation>Պատասխանի ժամկետը լրացել է %1, %2 առաջ</translation>
    </message>
    <message>
        <source>Answer by %1, %2 left</source>
        <translation>Պատասխանել մինչև %1, մնացել է %2</translation>
    </message>
    <message>
        <source>Waits for an answer since %1</source>
        <translation>Պատասխանի է սպասում %1-ից</translation>
    </message>
    <message>
        <source>At the latest by %1</source>
        <translation>Ամենաուշը՝ մինչև %1</translation>
    </message>
    <message>
        <source>The marketplace takes messages until %1</source>
        <translation>Մարքեթփլեյսը հաղորդագրություններ ընդունում է մինչև %1</translation>
    </message>
    <message>
        <source>The marketplace took messages until %1</source>
        <translation>Մարքեթփլեյսը հաղորդագրություններ ընդունում էր մինչև %1</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>փակվելուն մնաց %1</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>The dialogs kept on this computer, the token and the key are removed. Everything on the hub stays.</source>
        <translation>Այս համակարգչում պահված երկխոսությունները, թոքենը և բանալին կջնջվեն։ Հանգույցում ամեն ինչ կմնա։</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Դուրս գա՞լ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Դուրս գալ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent yet will be lost.</source>
        <translation>
            <numerusform>%n հաղորդագրություն դեռ չի ուղարկվել և կկորչի։</numerusform>
            <numerusform>%n հաղորդագրություն դեռ չի ուղարկվել և կկորչի։</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) kept only on this computer will be lost.</source>
        <translation>
            <numerusform>%n սևագիր կա միայն այս համակարգչում և կկորչի։</numerusform>
            <numerusform>%n սևագիր կա միայն այս համակարգչում և կկորչի։</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Last synchronised: %1</source>
        <translation>Վերջին համաժամացումը՝ %1</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>Հաջորդ փորձը՝ %n վրկ-ից</numerusform>
            <numerusform>Հաջորդ փորձը՝ %n վրկ-ից</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Համաժամացվում է…</translation>
    </message>
    <message>
        <source>Updating: %1 of %2</source>
        <translation>Համաժամացվում է՝ %1 / %2</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Կապը հաստատված է</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Միանում է…</translation>
    </message>
    <message>
        <source>Not connected to a hub</source>
        <translation>Հանգույցի հետ կապ չկա</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Կապ չկա</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) could not be read</source>
        <translation>
            <numerusform>Չհաջողվեց կարդալ %n թարմացում</numerusform>
            <numerusform>Չհաջողվեց կարդալ %n թարմացում</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Պահվում է այս համակարգչում</translation>
    </message>
    <message>
        <source>All of it is encrypted.</source>
        <translation>Ամբողջը գաղտնագրված է։</translation>
    </message>
    <message>
        <source>Copy of the chats</source>
        <translation>Չաթերի պատճենը</translation>
    </message>
    <message>
        <source>Messages, orders and whatever else the hub holds.</source>
        <translation>Հաղորդագրությունները, պատվերները և հանգույցի մնացած տվյալները։</translation>
    </message>
    <message>
        <source>size, disk, space</source>
        <translation>չափ, սկավառակ, տեղ</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Նկարներ և ֆայլեր</translation>
    </message>
    <message>
        <source>What was looked at, at most 512 MB.</source>
        <translation>Այն, ինչ դիտել եք՝ առավելագույնը 512 ՄԲ։</translation>
    </message>
    <message>
        <source>Drafts and what is not sent yet</source>
        <translation>Սևագրերը և դեռ չուղարկվածը</translation>
    </message>
    <message>
        <source>Only this computer has it. Nothing below touches it.</source>
        <translation>Կա միայն այս համակարգչում։ Ներքևի գործողությունները դրա վրա չեն ազդում։</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Ազատել տեղ</translation>
    </message>
    <message>
        <source>Clear pictures and files</source>
        <translation>Ջնջել նկարներն ու ֆայլերը</translation>
    </message>
    <message>
        <source>They come again from the hub when you look at them.</source>
        <translation>Հանգույցը դրանք նորից կուղարկի, երբ բացեք։</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>pictures and files</comment>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Rebuild the copy of the chats</source>
        <translation>Նորից ստեղծել չաթերի պատճենը</translation>
    </message>
    <message>
        <source>Throws the copy away and fetches everything anew from the hub.</source>
        <translation>Ջնջում է պատճենը և ամեն ինչ նորից բեռնում հանգույցից։</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>Նորից ստեղծել…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>դատարկ է</translation>
    </message>
    <message>
        <source>less than 0.1 MB</source>
        <translation>0,1 ՄԲ-ից քիչ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ՄԲ</translation>
    </message>
    <message>
        <source>It needs the hub. There is no connection to it now.</source>
        <translation>Դրա համար հանգույցն է պետք, իսկ հիմա դրա հետ կապ չկա։</translation>
    </message>
    <message>
        <source>Rebuild the copy of the chats?</source>
        <translation>Նորից ստեղծե՞լ չաթերի պատճենը</translation>
    </message>
    <message>
        <source>The list is empty until the hub has sent it again, which may take some minutes. Drafts and what is not sent yet stay.</source>
        <translation>Ցանկը դատարկ կլինի, մինչև հանգույցը նորից ուղարկի այն․ դա կարող է մի քանի րոպե տևել։ Սևագրերն ու դեռ չուղարկվածը կմնան։</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Նորից ստեղծել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Պահված տվյալներ</translation>
    </message>
</context>
<context>
    <name>TemplateRights</name>
    <message>
        <source>Your role does not allow changing templates.</source>
        <translation>Ձեր դերը թույլ չի տալիս փոխել ձևանմուշները։</translation>
    </message>
    <message>
        <source>Only these roles can change templates: %1.</source>
        <translation>Ձևանմուշները կարող են փոխել միայն այս դերերով օգտատերերը՝ %1։</translation>
    </message>
    <message>
        <source>The marketplace has not given quick replies to this shop yet: the tool is in test mode.</source>
        <translation>Մարքեթփլեյսն այս խանութի համար դեռ չի բացել արագ պատասխանները․ գործիքն աշխատում է փորձնական ռեժիմում։</translation>
    </message>
</context>
<context>
    <name>UserRole</name>
    <message>
        <source>Owner</source>
        <translation>Ղեկավար</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Ադմինիստրատոր</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Մենեջեր</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Օպերատոր</translation>
    </message>
</context>
<context>
    <name>WriteBlock</name>
    <message>
        <source>This dialog is not open yet</source>
        <translation>Երկխոսությունը դեռ բաց չէ</translation>
    </message>
    <message>
        <source>You can write when the order is paid.</source>
        <translation>Գրել հնարավոր կլինի պատվերի համար վճարելուց հետո։</translation>
    </message>
    <message>
        <source>You can write when the order is shipped.</source>
        <translation>Գրել հնարավոր կլինի պատվերն ուղարկելուց հետո։</translation>
    </message>
    <message>
        <source>The time to answer is over</source>
        <translation>Պատասխանի ժամկետն ավարտվել է</translation>
    </message>
    <message>
        <source>You can write again when the buyer writes.</source>
        <translation>Նորից գրել հնարավոր կլինի, երբ գրի գնորդը։</translation>
    </message>
    <message>
        <source>The marketplace has closed this dialog</source>
        <translation>Մարքեթփլեյսը փակել է այս երկխոսությունը</translation>
    </message>
    <message>
        <source>The messages stay here to be read.</source>
        <translation>Հաղորդագրությունները կմնան այստեղ, և դրանք կարելի է կարդալ։</translation>
    </message>
    <message>
        <source>This dialog can only be read</source>
        <translation>Այս երկխոսությունը կարելի է միայն կարդալ</translation>
    </message>
    <message>
        <source>Your role may not write here</source>
        <translation>Ձեր դերը թույլ չի տալիս գրել այստեղ</translation>
    </message>
    <message>
        <source>The owner of the company decides about roles.</source>
        <translation>Դերերը որոշում է ընկերության սեփականատերը։</translation>
    </message>
    <message>
        <source>This dialog is closed</source>
        <translation>Այս երկխոսությունը փակ է</translation>
    </message>
    <message>
        <source>The marketplace takes no messages here now</source>
        <translation>Մարքեթփլեյսն այժմ այստեղ հաղորդագրություններ չի ընդունում</translation>
    </message>
    <message>
        <source>You can write from %1.</source>
        <translation>Երկխոսությունը կբացվի %1-ին։</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Check spelling as you type</source>
        <translation>Ստուգել ուղղագրությունը գրելիս</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Ավտոմատ</translation>
    </message>
    <message>
        <source>Language of what you write</source>
        <translation>Ինչ լեզվով եք գրում</translation>
    </message>
    <message>
        <source>Automatic goes by the letters and by the language of the dialog.</source>
        <translation>Ավտոմատ՝ ըստ տառերի և երկխոսության լեզվի։</translation>
    </message>
    <message>
        <source>More dictionaries</source>
        <translation>Այլ բառարաններ</translation>
    </message>
    <message>
        <source>Put the .aff and .dic files of a language into this folder.</source>
        <translation>Լեզվի .aff և .dic ֆայլերը դրեք այս պանակում։</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ձեր բառերը</translation>
    </message>
    <message>
        <source>None yet. Add a word from the menu of the field where you write.</source>
        <translation>Դեռ չկան։ Բառն ավելացրեք այն դաշտի մենյուից, որտեղ գրում եք։</translation>
    </message>
    <message>
        <source>They count as right in every language.</source>
        <translation>Ճիշտ են համարվում բոլոր լեզուներում։</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Տեքստի մուտքագրում</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ուղղագրություն</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Բառարաններ</translation>
    </message>
    <message>
        <source>Misspelled words are dotted. A right click or the menu key shows suggestions.</source>
        <translation>Սխալ գրված բառերն ընդգծվում են կետերով։ Մկնիկի աջ կոճակը կամ մենյուի ստեղնը ցույց է տալիս տարբերակներ։</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::AllowedHostsDialog</name>
    <message>
        <source>Add</source>
        <translation>Ավելացնել</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Ցուցակը դատարկ է</translation>
    </message>
    <message>
        <source>Sites for links</source>
        <translation>Կայքեր հղումների համար</translation>
    </message>
    <message>
        <source>Links to these sites can be sent from %1 without a question: the manufacturer, service centres, official distributors. Parts of a site are included.</source>
        <translation>Այս կայքերի հղումները «%1» խանութից կարելի է ուղարկել առանց հարցի՝ արտադրող, սպասարկման կենտրոններ, պաշտոնական դիստրիբյուտորներ։ Կայքի բաժինները ևս ներառված են։</translation>
    </message>
    <message>
        <source>Address of a site</source>
        <translation>Կայքի հասցե</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Only the Owner and Administrator roles can change this list.</source>
        <translation>Այս ցուցակը կարող են փոխել միայն «Ղեկավար» և «Ադմինիստրատոր» դերերը։</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Հեռացնել</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Հեռացնել %1</translation>
    </message>
    <message>
        <source>This site is on the list already.</source>
        <translation>Այս կայքն արդեն ցուցակում է։</translation>
    </message>
    <message>
        <source>The list is full. Remove a site first.</source>
        <translation>Ցուցակը լրացած է։ Նախ հեռացրեք որևէ կայք։</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::AppMenu</name>
    <message>
        <source>Language</source>
        <translation>Լեզու</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Թեմա</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Ըստ համակարգի</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Բաց</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Մուգ</translation>
    </message>
    <message>
        <source>Shop settings</source>
        <translation>Խանութի կարգավորումներ</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Ցույց տալ ծանուցումները</translation>
    </message>
    <message>
        <source>Without names and text</source>
        <comment>notifications</comment>
        <translation>Առանց անունների և տեքստի</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Ծանուցումներ</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::Application</name>
    <message>
        <source>Vitrina can’t open your data</source>
        <translation>Չի հաջողվում բացել ձեր տվյալները</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Նորից փորձել</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Փակել ծրագիրը</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::BreachPopover</name>
    <message>
        <source>Edit the text</source>
        <translation>Ուղղել տեքստը</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Ամեն դեպքում ուղարկել</translation>
    </message>
    <message>
        <source>Allow for this shop…</source>
        <translation>Թույլատրել այս խանութի համար…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::BreachWatch</name>
    <message>
        <source>%1 of %2</source>
        <comment>which breach, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Նաև՝ %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <comment>a breach of a rule in what is typed</comment>
        <translation>Զգուշացում՝ %1</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::BuyerSheet</name>
    <message>
        <source>Other orders of this buyer</source>
        <translation>Այս գնորդի մյուս պատվերները</translation>
    </message>
    <message>
        <source>Other chats of this buyer</source>
        <translation>Այս գնորդի մյուս չաթերը</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ChatButton</name>
    <message numerus="yes">
        <source>Chats with unread messages: %n</source>
        <translation>
            <numerusform>Չկարդացված հաղորդագրություններով չաթեր՝ %n</numerusform>
            <numerusform>Չկարդացված հաղորդագրություններով չաթեր՝ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No unread chats</source>
        <translation>Չկարդացված չաթեր չկան</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::CommandPalette</name>
    <message>
        <source>Nothing found. Type the name of an action, a buyer’s name or an order number.</source>
        <translation>Ոչինչ չի գտնվել։ Մուտքագրեք գործողության անվանումը, գնորդի անունը կամ պատվերի համարը։</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Որոնվում է…</translation>
    </message>
    <message>
        <source>An action, a buyer’s name, an order number</source>
        <translation>Գործողություն, գնորդի անունը, պատվերի համարը</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Գտնվածը</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc closes</source>
        <translation>↑ ↓ ընտրել · Enter՝ անցնել · Esc՝ փակել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::Composer</name>
    <message>
        <source>The field is not empty</source>
        <translation>Դաշտը դատարկ չէ</translation>
    </message>
    <message>
        <source>What you have typed stays. The text of the message is added below it.</source>
        <translation>Ձեր գրածը կմնա։ Հաղորդագրության տեքստը կավելացվի դրա տակ։</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Ավելացնել ներքևում</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>characters typed, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>%n ավելորդ սիմվոլ</numerusform>
            <numerusform>%n ավելորդ սիմվոլ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <translation>Դեռ ոչինչ գրված չէ</translation>
    </message>
    <message>
        <source>Enter sends, Ctrl+Enter begins a line</source>
        <translation>Enter՝ ուղարկել, Ctrl+Enter՝ նոր տող</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a line</source>
        <translation>Ctrl+Enter՝ ուղարկել, Enter՝ նոր տող</translation>
    </message>
    <message>
        <source>Everyone will see the answer</source>
        <translation>Պատասխանը կտեսնեն բոլորը</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Գրեք պատասխան</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Գրեք հաղորդագրություն</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>verb, on a button</comment>
        <translation>Պատասխանել</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Ուղարկել</translation>
    </message>
    <message>
        <source>Which key sends</source>
        <translation>Որ ստեղնով ուղարկել</translation>
    </message>
    <message>
        <source>Fill in the empty variable first: %1</source>
        <translation>Նախ լրացրեք դատարկ փոփոխականը՝ %1</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Արագ պատասխաններ</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Կցել ֆայլ</translation>
    </message>
    <message>
        <source>This marketplace takes no files</source>
        <translation>Այս մարքեթփլեյսը ֆայլեր չի ընդունում</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ConversationHeader</name>
    <message>
        <source>%1, %2</source>
        <comment>name, label</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Պատվեր %1</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Բաժանորդ</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>գրում է…</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>a dialog that everybody can read</comment>
        <translation>Հրապարակային</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Նշել որպես չկարդացված</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Ապամրացնել</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Ամրացնել վերևում</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Միացնել ծանուցումները</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Անջատել ծանուցումները</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Այլ գործողություններ</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Ցույց տալ պատվերը</translation>
    </message>
    <message>
        <source>Safety rules</source>
        <translation>Անվտանգության կանոններ</translation>
    </message>
    <message>
        <source>Fraud reported</source>
        <translation>Հաղորդվել է խարդախության մասին</translation>
    </message>
    <message>
        <source>Report fraud</source>
        <translation>Հաղորդել խարդախության մասին</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Պահել ապացույցը…</translation>
    </message>
    <message>
        <source>Forget this buyer…</source>
        <translation>Մոռանալ այս գնորդին…</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Պատասխան պետք չէ</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ConversationPane</name>
    <message>
        <source>No dialog chosen</source>
        <translation>Երկխոսություն ընտրված չէ</translation>
    </message>
    <message>
        <source>Choose a dialog in the list: its messages are shown here.</source>
        <translation>Ընտրեք երկխոսություն ցանկից․ դրա հաղորդագրությունները կերևան այստեղ։</translation>
    </message>
    <message>
        <source>No access to the chats of %1</source>
        <translation>%1 խանութի չաթերը ձեզ հասանելի չեն</translation>
    </message>
    <message>
        <source>Your role does not include them. The owner of the company can change that.</source>
        <translation>Ձեր դերը թույլ չի տալիս դրանք տեսնել։ Դա կարող է փոխել ընկերության սեփականատերը։</translation>
    </message>
    <message>
        <source>Only these roles have it: %1. The owner of the company can change yours.</source>
        <translation>Հասանելի են միայն այս դերերին՝ %1։ Ձեր դերը կարող է փոխել ընկերության սեփականատերը։</translation>
    </message>
    <message>
        <source>Forget this buyer?</source>
        <translation>Մոռանա՞լ այս գնորդին</translation>
    </message>
    <message>
        <source>Vitrina removes this dialog with its messages, drafts and reports, and the buyer’s phone and address in the order: here, at the hub and on your colleagues’ computers. The proof keeps when something happened, but not what was said. The marketplace keeps its own copy, and what the buyer writes from now on will come again. This can’t be undone.</source>
        <translation>Vitrina-ն ջնջում է այս երկխոսությունը՝ դրա հաղորդագրություններով, սևագրերով և հաղորդումներով, ինչպես նաև գնորդի հեռախոսահամարն ու հասցեն պատվերում՝ այստեղ, հանգույցում և ձեր գործընկերների համակարգիչներում։ Ապացույցում մնում է, թե երբ ինչ է կատարվել, բայց ոչ՝ թե ինչ է ասվել։ Մարքեթփլեյսը պահում է իր պատճենը, և այն, ինչ գնորդը կգրի այսուհետ, նորից կհայտնվի։ Սա հետարկել հնարավոր չէ։</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Մոռանալ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::CrashDialog</name>
    <message>
        <source>Vitrina ended unexpectedly</source>
        <translation>Vitrina-ն անսպասելիորեն փակվել է</translation>
    </message>
    <message>
        <source>What was typed and what waits to be sent are kept. A report of what went wrong lies on this computer, without messages and names. It is sent nowhere: give it to whoever looks after Vitrina, or delete it.</source>
        <translation>Մուտքագրված տեքստն ու դեռ չուղարկված հաղորդագրությունները պահված են։ Խափանման մասին հաշվետվությունն այս համակարգչում է․ դրանում հաղորդագրություններ և անուններ չկան։ Այն ոչ մի տեղ չի ուղարկվում․ փոխանցեք այն Vitrina-ն սպասարկողին կամ ջնջեք։</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Բացել պանակը</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::DbusNotifications</name>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::DemoCard</name>
    <message>
        <source>Try the demo</source>
        <translation>Փորձել դեմո տարբերակը</translation>
    </message>
    <message numerus="yes">
        <source>Living shops on this computer: %n</source>
        <translation>
            <numerusform>%n խանութ այս համակարգչում՝ իսկականի պես</numerusform>
            <numerusform>%n խանութ այս համակարգչում՝ իսկականի պես</numerusform>
        </translation>
    </message>
    <message>
        <source>Buyers write, answer and make mistakes as in life. Nothing is sent to anybody, and no account is needed.</source>
        <translation>Գնորդները գրում են, պատասխանում ու սխալվում, ինչպես կյանքում։ Ոչ ոքի ոչինչ չի ուղարկվում, և հաշիվ պետք չէ։</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::DialogListPane</name>
    <message>
        <source>Search name, order number, text</source>
        <translation>Անուն, պատվեր, տեքստ</translation>
    </message>
    <message>
        <source>Search dialogs</source>
        <translation>Որոնել երկխոսություններ</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Մաքրել որոնումը</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Երկխոսություններ</translation>
    </message>
    <message>
        <source>%1: no answer needed</source>
        <comment>%1: the buyer&apos;s name</comment>
        <translation>%1․ պատասխան պետք չէ</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::DialogMenu</name>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Ամրացնել</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Ապամրացնել</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Անջատել ծանուցումները</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Միացնել ծանուցումները</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Նշել որպես չկարդացված</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Նշել որպես կարդացված</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Պատասխան պետք չէ</translation>
    </message>
    <message>
        <source>An answer is needed</source>
        <translation>Պատասխան պետք է</translation>
    </message>
    <message>
        <source>Mute for a time</source>
        <translation>Ժամանակավորապես անջատել ծանուցումները</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::EmptyVariableBar</name>
    <message>
        <source>Empty variable: %1</source>
        <translation>Դատարկ փոփոխական՝ %1</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Լրացնել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::EvidenceList</name>
    <message>
        <source>No messages in this dialog yet</source>
        <translation>Այս երկխոսության մեջ դեռ հաղորդագրություններ չկան</translation>
    </message>
    <message>
        <source>Messages that prove it</source>
        <translation>Հաղորդագրություններ, որոնք դա ապացուցում են</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Դուք՝ %1</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FileChip</name>
    <message>
        <source>Pause</source>
        <translation>Դադարեցնել</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Շարունակել</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Նորից փորձել</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Հեռացնել ֆայլը</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FileIntake</name>
    <message>
        <source>The file is not attached</source>
        <translation>Ֆայլը չկցվեց</translation>
    </message>
    <message>
        <source>A file is not at the hub yet</source>
        <translation>Ֆայլը դեռ հանգույց չի հասել</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Կցել ֆայլեր</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Բոլոր ֆայլերը</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FileSaver</name>
    <message>
        <source>%1
%2 Save it only if you expected it from this buyer, and never open it before an antivirus program has looked at it.</source>
        <comment>a file&apos;s name, then why it is dangerous</comment>
        <translation>%1
%2 Պահեք միայն, եթե այն սպասում էիք այս գնորդից, և մի՛ բացեք, մինչև հակավիրուսային ծրագիրը չստուգի։</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Ամեն դեպքում պահել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Պահել ֆայլը</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Ֆայլը չպահվեց</translation>
    </message>
    <message>
        <source>This folder can’t be written, or the disk is full.</source>
        <translation>Այս պանակում հնարավոր չէ գրել, կամ սկավառակում տեղ չկա։</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FirstStartPage</name>
    <message>
        <source>Language</source>
        <translation>Լեզու</translation>
    </message>
    <message>
        <source>Welcome to Vitrina</source>
        <translation>Բարի գալուստ Vitrina</translation>
    </message>
    <message>
        <source>All your shops’ chats in one list, each under the rules of its own marketplace.</source>
        <translation>Ձեր բոլոր խանութների չաթերը մեկ ցանկում՝ յուրաքանչյուրն իր մարքեթփլեյսի կանոններով։</translation>
    </message>
    <message>
        <source>You can sign out and choose again at any time.</source>
        <translation>Ցանկացած պահի կարող եք դուրս գալ և նորից ընտրել։</translation>
    </message>
    <message>
        <source>Not connected to a hub</source>
        <translation>Հանգույցի հետ կապ չկա</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FraudBanner</name>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Հաղորդել</translation>
    </message>
    <message>
        <source>It’s fine</source>
        <translation>Ամեն ինչ կարգին է</translation>
    </message>
    <message>
        <source>Possible fraud</source>
        <translation>Հնարավոր խարդախություն</translation>
    </message>
    <message>
        <source>You said that this name is fine</source>
        <translation>Դուք նշել եք՝ անունը կարգին է</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FraudDesk</name>
    <message>
        <source>What to do now</source>
        <translation>Ինչ անել հիմա</translation>
    </message>
    <message>
        <source>The hub did not take the fraud report: %1</source>
        <translation>Հանգույցը չընդունեց խարդախության մասին հաղորդումը․ %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Ուղղել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FraudReportDialog</name>
    <message>
        <source>Report fraud</source>
        <translation>Հաղորդել խարդախության մասին</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>It has happened</source>
        <translation>Դա արդեն տեղի է ունեցել</translation>
    </message>
    <message>
        <source>What has happened? More than one can be chosen</source>
        <translation>Ի՞նչ է պատահել։ Կարելի է նշել մի քանիսը</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Հաստատել</translation>
    </message>
    <message>
        <source>Somebody is trying</source>
        <translation>Ինչ-որ մեկը փորձում է խաբել</translation>
    </message>
    <message>
        <source>What do you complain about?</source>
        <translation>Ինչի՞ մասին է բողոքը։ Կարելի է նշել մի քանիսը</translation>
    </message>
    <message>
        <source>Submit a complaint</source>
        <translation>Բողոք ներկայացնել</translation>
    </message>
    <message>
        <source>Messages that prove it</source>
        <translation>Հաղորդագրություններ, որոնք դա ապացուցում են</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Մեկնաբանություն</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Պարտադիր չէ</translation>
    </message>
    <message>
        <source>Write no passwords and no confirmation codes here: nobody needs them.</source>
        <translation>Այստեղ գաղտնաբառեր և հաստատման կոդեր մի՛ գրեք․ դրանք ոչ ոքի պետք չեն։</translation>
    </message>
    <message>
        <source>Safety rules</source>
        <translation>Անվտանգության կանոններ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Choose what has happened</source>
        <translation>Նշեք, թե ինչ է պատահել</translation>
    </message>
    <message>
        <source>Choose what you complain about</source>
        <translation>Նշեք, թե ինչի մասին է բողոքը</translation>
    </message>
    <message>
        <source>The note is too long: %1 of %2 characters.</source>
        <translation>Մեկնաբանությունը չափազանց երկար է՝ %1 սիմվոլ %2-ից։</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n message(s) as proof.</source>
        <translation>
            <numerusform>Որպես ապացույց նշեք առավելագույնը %n հաղորդագրություն։</numerusform>
            <numerusform>Որպես ապացույց նշեք առավելագույնը %n հաղորդագրություն։</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen. Without messages the marketplace may decline the report.</source>
        <translation>Ոչինչ նշված չէ։ Առանց հաղորդագրությունների մարքեթփլեյսը կարող է մերժել այն։</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %n. The name, the label and the order number go with them.</source>
        <translation>
            <numerusform>Նշված է՝ %n։ Կուղարկվեն նաև անունը, պիտակը և պատվերի համարը։</numerusform>
            <numerusform>Նշված է՝ %n։ Կուղարկվեն նաև անունը, պիտակը և պատվերի համարը։</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1՝ %2-ից</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FraudStepsDialog</name>
    <message>
        <source>What to do now</source>
        <translation>Ինչ անել հիմա</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Քայլը կատարված է</translation>
    </message>
    <message>
        <source>Done · %1</source>
        <translation>Կատարված է · %1</translation>
    </message>
    <message>
        <source>Done · %1 · %2</source>
        <comment>time, name</comment>
        <translation>Կատարված է · %1 · %2</translation>
    </message>
    <message>
        <source>The list comes back until all steps are done. It opens from the dialog, too.</source>
        <translation>Ցանկը կվերադառնա, քանի դեռ բոլոր քայլերը կատարված չեն։ Այն բացվում է նաև երկխոսությունից։</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Բոլոր քայլերը կատարված են։</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::GoodsPicture</name>
    <message>
        <source>Show the picture of the goods: %1</source>
        <translation>Ցույց տալ ապրանքի նկարը՝ %1</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Փոխել ստեղները…</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Ընտրել տող</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::HoursEditor</name>
    <message>
        <source>day off</source>
        <translation>հանգստյան օր</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::HubCard</name>
    <message>
        <source>This is not the address of a hub. It looks like %1</source>
        <translation>Սա հանգույցի հասցե չէ։ Ճիշտ հասցեի օրինակ՝ %1</translation>
    </message>
    <message>
        <source>Test the connection first</source>
        <translation>Նախ ստուգեք կապը</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Միանալ հանգույցին</translation>
    </message>
    <message>
        <source>For a team that already runs a Vitrina hub.</source>
        <translation>Թիմի համար, որն արդեն ունի Vitrina-ի հանգույց։</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Հանգույցի հասցեն</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Թոքեն</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Ցույց տալ թոքենը</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Թաքցնել թոքենը</translation>
    </message>
    <message>
        <source>Kept in the system’s password store, nowhere else</source>
        <translation>Պահվում է միայն համակարգի գաղտնաբառերի պահոցում</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Ստուգվում է…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Ստուգել կապը</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Միանալ</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Պրոքսի…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ImportDialog</name>
    <message>
        <source>Import templates</source>
        <translation>Ձևանմուշների ներմուծում</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Ֆայլը կարդացվում է…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ներմուծել</translation>
    </message>
    <message>
        <source>Nothing can be added from this file.</source>
        <translation>Այս ֆայլից ոչինչ հնարավոր չէ ավելացնել։</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) will be added.</source>
        <translation>
            <numerusform>Կավելացվի %n ձևանմուշ։</numerusform>
            <numerusform>Կավելացվի %n ձևանմուշ։</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out.</source>
        <translation>
            <numerusform>%n տող դուրս կմնա։</numerusform>
            <numerusform>%n տող դուրս կմնա։</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Դադարեցնել</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>templates that are imported, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Չի ներմուծվել</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) added.</source>
        <translation>
            <numerusform>Ավելացվել է %n ձևանմուշ։</numerusform>
            <numerusform>Ավելացվել է %n ձևանմուշ։</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ImportList</name>
    <message>
        <source>Is there already</source>
        <translation>Արդեն կա</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Չափազանց երկար է</translation>
    </message>
    <message>
        <source>No room left in the shop</source>
        <translation>Խանութում տեղ չի մնացել</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Կավելացվի</translation>
    </message>
    <message>
        <source>The file is too large for templates</source>
        <translation>Ֆայլը չափազանց մեծ է ձևանմուշների համար</translation>
    </message>
    <message>
        <source>There are no templates in this file</source>
        <translation>Այս ֆայլում ձևանմուշներ չկան</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8</source>
        <translation>Սա UTF-8 կոդավորմամբ տեքստ չէ</translation>
    </message>
    <message>
        <source>This is not a JSON list of templates</source>
        <translation>Սա ձևանմուշների JSON ցանկ չէ</translation>
    </message>
    <message>
        <source>A quote that begins here is never closed</source>
        <translation>Այստեղ բացված չակերտը չի փակվում</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Վերնագիր չկա</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Տեքստ չկա</translation>
    </message>
    <message>
        <source>There are more templates than any shop may have</source>
        <translation>Ձևանմուշներն ավելի շատ են, քան կարող է ունենալ որևէ խանութ</translation>
    </message>
    <message>
        <source>The file can’t be read</source>
        <translation>Ֆայլը հնարավոր չէ կարդալ</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::KeyControl</name>
    <message>
        <source>This key writes or moves in the text. Take one with Ctrl or Alt, or F1 to F12.</source>
        <translation>Այս ստեղնով գրում են կամ տեղաշարժվում տեքստում։ Ընտրեք Ctrl-ով կամ Alt-ով համակցություն կամ F1–F12 ստեղներից մեկը։</translation>
    </message>
    <message>
        <source>This letter is on one keyboard layout only. Press it with Ctrl.</source>
        <translation>Այս տառը կա ստեղնաշարի միայն մեկ դասավորությունում։ Սեղմեք այն Ctrl-ի հետ։</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>Այս ստեղնը պետք է տեքստային դաշտերին և ցանկերին։</translation>
    </message>
    <message>
        <source>This can’t be a key.</source>
        <translation>Սա չի կարող ստեղն լինել։</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Վերցնել այնտեղից</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Default key</source>
        <translation>Սովորական ստեղնը</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Սեղմեք ստեղն…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Առանց ստեղնի</translation>
    </message>
    <message>
        <source>%1, key: %2</source>
        <translation>%1, ստեղն՝ %2</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 ստեղնն արդեն զբաղված է «%2» գործողությամբ։</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::KeychainWait</name>
    <message>
        <source>Quit</source>
        <translation>Փակել ծրագիրը</translation>
    </message>
    <message>
        <source>Waiting for the password store</source>
        <translation>Սպասում ենք գաղտնաբառերի պահոցին</translation>
    </message>
    <message>
        <source>The key to your dialogs lies in the password store of the system. Vitrina opens as soon as it is unlocked.</source>
        <translation>Ձեր երկխոսությունների բանալին համակարգի գաղտնաբառերի պահոցում է։ Vitrina-ն կբացվի, հենց որ պահոցն ապակողպվի։</translation>
    </message>
    <message>
        <source>The system asks for its password in a window of its own. If you don’t see it, look behind the other windows and in the task bar.</source>
        <translation>Համակարգն իր գաղտնաբառը հարցնում է առանձին պատուհանում։ Եթե այն չեք տեսնում, նայեք մյուս պատուհանների հետևում և խնդրագոտում։</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>Բացել հղումը</translation>
    </message>
    <message>
        <source>This link leads out of Vitrina, to the site</source>
        <translation>Հղումը Vitrina-ից դուրս է տանում՝ դեպի այս կայքը</translation>
    </message>
    <message>
        <source>In the message it is written as %1. Its letters may look like those of another site.</source>
        <translation>Հաղորդագրության մեջ այն գրված է այսպես՝ %1։ Նման տառերի պատճառով այն կարելի է շփոթել այլ կայքի հետ։</translation>
    </message>
    <message>
        <source>The connection to it is not encrypted.</source>
        <translation>Այդ կայքի հետ կապը գաղտնագրված չէ։</translation>
    </message>
    <message>
        <source>Never enter a password or a confirmation code on a site that a buyer has sent.</source>
        <translation>Գնորդի ուղարկած կայքում երբեք մի՛ մուտքագրեք գաղտնաբառ կամ հաստատման կոդ։</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Պատճենել հասցեն</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>You reported this dialog as fraud.</source>
        <translation>Դուք այս երկխոսության վերաբերյալ խարդախության մասին եք հաղորդել։</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ListNotice</name>
    <message>
        <source>Clear filters</source>
        <translation>Մաքրել զտիչները</translation>
    </message>
    <message>
        <source>No dialogs yet</source>
        <translation>Երկխոսություններ դեռ չկան</translation>
    </message>
    <message>
        <source>When a buyer writes to one of your shops, the dialog appears here.</source>
        <translation>Երբ գնորդը գրի ձեր խանութներից մեկին, երկխոսությունը կհայտնվի այստեղ։</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ոչինչ չի գտնվել</translation>
    </message>
    <message>
        <source>No dialog matches the search and the filters.</source>
        <translation>Որոնմանն ու զտիչներին համապատասխան երկխոսություններ չկան։</translation>
    </message>
    <message>
        <source>Loading dialogs…</source>
        <translation>Երկխոսությունները բեռնվում են…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Կապ չկա</translation>
    </message>
    <message>
        <source>The dialogs come with the connection to the hub. The line below says what is in its way.</source>
        <translation>Երկխոսությունները կհայտնվեն, երբ կապ հաստատվի հանգույցի հետ։ Ինչն է խանգարում՝ գրված է պատուհանի ներքևում։</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::LockPage</name>
    <message>
        <source>Vitrina is locked</source>
        <translation>Vitrina-ն կողպված է</translation>
    </message>
    <message>
        <source>Messages keep coming. They are shown when you unlock.</source>
        <translation>Հաղորդագրությունները շարունակում են ստացվել։ Կտեսնեք դրանք ապակողպելուց հետո։</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Գաղտնի արտահայտություն</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Մի պահ…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ապակողպել</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Մոռացե՞լ եք</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::LockPassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Ներկայիս գաղտնի արտահայտությունը</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Նոր գաղտնի արտահայտություն</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Նույնը ևս մեկ անգամ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Կողպում</translation>
    </message>
    <message>
        <source>Remove the lock’s passphrase</source>
        <translation>Հեռացնել կողպման գաղտնի արտահայտությունը</translation>
    </message>
    <message>
        <source>Passphrase of the lock</source>
        <translation>Կողպման գաղտնի արտահայտություն</translation>
    </message>
    <message>
        <source>It keeps others from reading your screen. Who forgets it signs out, and drafts and messages that are not sent yet are lost.</source>
        <translation>Այն թույլ չի տալիս, որ ուրիշները կարդան ձեր էկրանը։ Եթե մոռանաք այն, ստիպված կլինեք դուրս գալ, և սևագրերն ու դեռ չուղարկված հաղորդագրությունները կկորչեն։</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Հեռացնել</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Պահել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Առնվազն %n սիմվոլ</numerusform>
            <numerusform>Առնվազն %n սիմվոլ</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Արտահայտությունները չեն համընկնում</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::MainWindow</name>
    <message>
        <source>Dialogs</source>
        <translation>Երկխոսություններ</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Հաղորդագրություններ</translation>
    </message>
    <message>
        <source>Loading earlier messages</source>
        <translation>Բեռնվում են նախորդ հաղորդագրությունները</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <comment>a web site</comment>
        <translation>Բացել %1…</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Պատճենել ընտրված տեքստը</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Պատճենել հաղորդագրությունը</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Ընտրել բոլորը</translation>
    </message>
    <message>
        <source>Report fraud…</source>
        <translation>Հաղորդել խարդախության մասին…</translation>
    </message>
    <message>
        <source>Warn about this again</source>
        <translation>Կրկին զգուշացնել սրա մասին</translation>
    </message>
    <message>
        <source>View %1</source>
        <comment>a picture</comment>
        <translation>Դիտել %1</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <comment>a file</comment>
        <translation>Պահել %1…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Պահել որպես ձևանմուշ…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::MuteMenu</name>
    <message>
        <source>Mute notifications</source>
        <translation>Անջատել ծանուցումները</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <translation>Միացնել ծանուցումները (անջատված են մինչև %1)</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 ժամով</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>4 ժամով</translation>
    </message>
    <message>
        <source>Until 8 in the morning</source>
        <translation>Մինչև առավոտյան 8-ը</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::NetworkDesk</name>
    <message>
        <source>Keep the proxy’s password under your passphrase</source>
        <translation>Պրոքսիի գաղտնաբառը պաշտպանել ձեր գաղտնի արտահայտությամբ</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::NumberRow</name>
    <message>
        <source>Less</source>
        <translation>Ավելի քիչ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ավելի շատ</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::OrderPanel</name>
    <message>
        <source>Order</source>
        <translation>Պատվեր</translation>
    </message>
    <message>
        <source>Fold the order away</source>
        <translation>Թաքցնել պատվերը</translation>
    </message>
    <message>
        <source>No order with this dialog</source>
        <translation>Այս երկխոսությունը պատվեր չունի</translation>
    </message>
    <message>
        <source>No dialog chosen</source>
        <translation>Երկխոսություն ընտրված չէ</translation>
    </message>
    <message>
        <source>The buyer asks about something else.</source>
        <translation>Գնորդը հարցնում է այլ բանի մասին։</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::OrderSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ևս %n ապրանք</numerusform>
            <numerusform>ևս %n ապրանք</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Համարը</translation>
    </message>
    <message>
        <source>Scheme</source>
        <comment>how the order is delivered</comment>
        <translation>Ձևաչափ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Կայք</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Առաքում</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Ուղարկել մինչև</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Ուղարկված է</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Առաքանու համարը</translation>
    </message>
    <message>
        <source>Buyer’s language</source>
        <translation>Գնորդի լեզուն</translation>
    </message>
    <message>
        <source>Buyer’s phone</source>
        <translation>Գնորդի հեռախոսը</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Պատվիրված է</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Վճարված է</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>by telephone</comment>
        <translation>Զանգահարել</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>the phone number</comment>
        <translation>Պատճենել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Պատվերներ</translation>
    </message>
    <message>
        <source>Search by order number</source>
        <translation>Որոնել ըստ պատվերի համարի</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Մաքրել որոնումը</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Բոլոր խանութները</translation>
    </message>
    <message>
        <source>Looking for the orders…</source>
        <translation>Պատվերների որոնում…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ոչինչ չի գտնվել</translation>
    </message>
    <message>
        <source>No order’s number begins like this.</source>
        <translation>Այսպես սկսվող համարով պատվեր չկա։</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Պատվերներ դեռ չկան</translation>
    </message>
    <message>
        <source>They appear here as soon as somebody buys.</source>
        <translation>Կհայտնվեն այստեղ, հենց որ որևէ մեկը գնում կատարի։</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::OwnWordsList</name>
    <message>
        <source>Your own words</source>
        <translation>Ձեր բառերը</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Հեռացնել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::PaletteModel</name>
    <message>
        <source>Settings of the shop %1</source>
        <translation>%1 խանութի կարգավորումներ</translation>
    </message>
    <message>
        <source>Order %1</source>
        <comment>its number</comment>
        <translation>Պատվեր %1</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::PictureCollector</name>
    <message>
        <source>The picture was not here when this page was made</source>
        <translation>Երբ էջը կազմվում էր, նկարն այստեղ չէր</translation>
    </message>
    <message>
        <source>This is not the file that was sent: its SHA-256 is another</source>
        <translation>Սա այն ֆայլը չէ, որն ուղարկվել է․ SHA-256-ն այլ է</translation>
    </message>
    <message>
        <source>There was no more room for pictures in this page</source>
        <translation>Այս էջում նկարների համար այլևս տեղ չկար</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Նկար</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Նախորդ նկարը</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Հաջորդ նկարը</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Փոքրացնել</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Մեծացնել</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Հարմարեցնել պատուհանին</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Պտտել</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Պահել…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number, how many pictures, the name of this one</comment>
        <translation>%1՝ %2-ից · %3</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>size of a picture</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ProofExport</name>
    <message>
        <source>The proof is saved</source>
        <translation>Ապացույցը պահված է</translation>
    </message>
    <message>
        <source>%1
and the same as JSON beside it.</source>
        <translation>%1
և նույնը՝ JSON ձևաչափով, դրա կողքին։</translation>
    </message>
    <message>
        <source>The proof was not saved</source>
        <translation>Ապացույցը չի պահվել</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Պահել ապացույցը</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Էջ (*.html)</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ProofProgress</name>
    <message>
        <source>Saving the proof</source>
        <translation>Ապացույցը պահվում է</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Save without the rest</source>
        <translation>Պահել առանց մնացածի</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Նկար %1՝ %2-ից</translation>
    </message>
    <message>
        <source>There is no connection: it goes on when it is back.</source>
        <translation>Կապ չկա․ կշարունակվի, երբ այն վերականգնվի։</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::PublishBar</name>
    <message>
        <source>This answer is public</source>
        <translation>Այս պատասխանը հրապարակային է</translation>
    </message>
    <message>
        <source>Everyone who opens the product reads the question and your answer, not this buyer alone. You are asked this once.</source>
        <translation>Հարցն ու ձեր պատասխանը կկարդա ոչ միայն այս գնորդը, այլև ամեն ոք, ով կբացի ապրանքի էջը։ Այս հարցը տրվում է մեկ անգամ։</translation>
    </message>
    <message>
        <source>Publish the answer</source>
        <translation>Հրապարակել պատասխանը</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Հետ</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::QuestionBar</name>
    <message>
        <source>Answering: “%1”</source>
        <translation>Պատասխան՝ «%1»</translation>
    </message>
    <message>
        <source>Answer the newest</source>
        <translation>Պատասխանել վերջինին</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::QuickReplyPicker</name>
    <message>
        <source>The marketplace has not given quick replies to this shop yet: the tool is in test mode.</source>
        <translation>Մարքեթփլեյսն այս խանութի համար դեռ չի բացել արագ պատասխանները․ գործիքն աշխատում է փորձնական ռեժիմում։</translation>
    </message>
    <message>
        <source>This shop has no quick replies yet. The Owner and Administrators can create them.</source>
        <translation>Այս խանութը դեռ արագ պատասխաններ չունի։ Դրանք կարող են ստեղծել Ղեկավարը և Ադմինիստրատորները։</translation>
    </message>
    <message>
        <source>Nothing found. Try other words.</source>
        <translation>Ոչինչ չի գտնվել։ Փորձեք այլ բառեր։</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>templates, of how many</comment>
        <translation>%2-ից %1-ը</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Արագ պատասխաններ</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Գտնել ձևանմուշ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter inserts</source>
        <translation>↑ ↓ ընտրել · Enter՝ տեղադրել տեքստում</translation>
    </message>
    <message>
        <source>This shop has no quick replies yet.</source>
        <translation>Այս խանութը դեռ արագ պատասխաններ չունի։</translation>
    </message>
    <message>
        <source>The shop has as many templates as the marketplace allows.</source>
        <translation>Խանութն ունի այնքան ձևանմուշ, որքան թույլ է տալիս մարքեթփլեյսը։</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Խմբագրել ձևանմուշը</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Ջնջել ձևանմուշը</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>Ստեղծել ձևանմուշ</translation>
    </message>
    <message>
        <source>F2 edit · Ctrl+Del delete</source>
        <translation>F2՝ խմբագրել · Ctrl+Del՝ ջնջել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::QuickReplyRow</name>
    <message>
        <source>Deleted by the marketplace</source>
        <translation>Ջնջվել է մարքեթփլեյսի կողմից</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Ստուգվում է</translation>
    </message>
    <message>
        <source>Empty variable</source>
        <translation>Դատարկ փոփոխական</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::Rail</name>
    <message>
        <source>Filters</source>
        <translation>Զտիչներ</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Խանութներ</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Բաժիններ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Բոլորը</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Պատասխանի սպասող</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Չկարդացված</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Ժամկետանց</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Օգնություն</translation>
    </message>
    <message>
        <source>Shop settings…</source>
        <translation>Խանութի կարգավորումներ…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Պատվերներ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Կարգավորումներ</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SafetyRulesDialog</name>
    <message>
        <source>Safety rules</source>
        <translation>Անվտանգության կանոններ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ScreenLock</name>
    <message>
        <source>Sign out without the passphrase?</source>
        <translation>Դուրս գա՞լ առանց գաղտնի արտահայտության</translation>
    </message>
    <message>
        <source>Everything that is kept on this computer goes, also drafts and messages that are not sent yet. To come back you need your token.</source>
        <translation>Այս համակարգչում պահված ամեն ինչ կջնջվի, այդ թվում՝ սևագրերն ու դեռ չուղարկված հաղորդագրությունները։ Վերադառնալու համար պետք կլինի ձեր թոքենը։</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Դուրս գալ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SecretChoiceDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Գաղտնի արտահայտություն</translation>
    </message>
    <message>
        <source>Your token is protected by a passphrase.</source>
        <translation>Ձեր թոքենը պաշտպանված է գաղտնի արտահայտությամբ։</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Նույնը ևս մեկ անգամ</translation>
    </message>
    <message>
        <source>Passphrase, the same again</source>
        <translation>Գաղտնի արտահայտությունը ևս մեկ անգամ</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Օգտագործել արտահայտությունը</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ապակողպել</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Միայն այս աշխատաշրջանի համար</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Առնվազն %n սիմվոլ</numerusform>
            <numerusform>Առնվազն %n սիմվոլ</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Արտահայտությունները չեն համընկնում</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>Գաղտնի արտահայտությունը սխալ է</translation>
    </message>
    <message>
        <source>Choose a passphrase that protects the token, or keep the token for this session only: you will then be asked for it again next time.</source>
        <translation>Ընտրեք գաղտնի արտահայտություն, որը կպաշտպանի թոքենը, կամ պահեք թոքենը միայն այս աշխատաշրջանի համար․ այդ դեպքում հաջորդ անգամ այն նորից կպահանջվի։</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SettingsWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>Ոչինչ չի գտնվել</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Կարգավորումներ</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Գտնել կարգավորում</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Էջեր</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ShopBar</name>
    <message>
        <source>Only subscribers</source>
        <translation>Միայն բաժանորդները</translation>
    </message>
    <message>
        <source>Shop settings</source>
        <translation>Խանութի կարգավորումներ</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Միացնել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ShopLine</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n կայք</numerusform>
            <numerusform>%n կայք</numerusform>
        </translation>
    </message>
    <message>
        <source>messages are translated</source>
        <translation>թարգմանությամբ</translation>
    </message>
    <message>
        <source>answer within %1</source>
        <translation>պատասխանի ժամկետը՝ %1</translation>
    </message>
    <message numerus="yes">
        <source>up to %n characters in a message</source>
        <translation>
            <numerusform>տեքստը՝ մինչև %n սիմվոլ</numerusform>
            <numerusform>տեքստը՝ մինչև %n սիմվոլ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ShopSettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>Պահել</translation>
    </message>
    <message>
        <source>Shop settings</source>
        <translation>Խանութի կարգավորումներ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Answer target</source>
        <translation>Պատասխանի ժամկետ</translation>
    </message>
    <message>
        <source>The marketplace’s target is %1. The shop may have a shorter one.</source>
        <translation>Մարքեթփլեյսի ժամկետը %1 է։ Խանութը կարող է ունենալ ավելի կարճ ժամկետ։</translation>
    </message>
    <message>
        <source>The marketplace publishes no target. The shop may have one of its own.</source>
        <translation>Մարքեթփլեյսը ժամկետ չի սահմանել։ Խանութը կարող է ունենալ իր սեփականը։</translation>
    </message>
    <message>
        <source>Answer target in minutes</source>
        <translation>Պատասխանի ժամկետը րոպեներով</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>րոպե</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Աշխատանքային ժամեր</translation>
    </message>
    <message>
        <source>With hours, the target runs only in them and not on holidays; without, day and night. Time zone: %1.</source>
        <translation>Եթե ժամերը նշված են, ժամկետը հաշվվում է միայն այդ ժամերին և ոչ տոն օրերին, եթե ոչ՝ շուրջօրյա։ Ժամային գոտի՝ %1։</translation>
    </message>
    <message>
        <source>Write hours like 9:00–18:00, or leave the day empty.</source>
        <translation>Գրեք ժամերն այսպես՝ 9:00–18:00, կամ օրը թողեք դատարկ։</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>Հղումներ պատասխաններում</translation>
    </message>
    <message>
        <source>Sites for links…</source>
        <translation>Կայքեր հղումների համար…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SortChoice</name>
    <message>
        <source>Longest wait first</source>
        <translation>Սկզբում՝ ամենաերկար սպասողները</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Սկզբում՝ ամենանորերը</translation>
    </message>
    <message>
        <source>Sort order: %1</source>
        <translation>Դասավորությունը․ %1</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SpellingMenu</name>
    <message>
        <source>Spelling</source>
        <translation>Ուղղագրություն</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Ավտոմատ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Անջատված</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Տարբերակների որոնում…</translation>
    </message>
    <message>
        <source>Add “%1” to dictionary</source>
        <translation>Ավելացնել «%1» բառը բառարանում</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Անտեսել</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Տարբերակներ չկան</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::StatusLine</name>
    <message>
        <source>Connect now</source>
        <translation>Միանալ հիմա</translation>
    </message>
    <message>
        <source>Waiting for an answer: %1</source>
        <translation>Պատասխանի սպասող՝ %1</translation>
    </message>
    <message>
        <source>Version %1 is available</source>
        <translation>Հասանելի է %1 տարբերակը</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>Մուտքագրել նոր թոքեն…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TemplateDesk</name>
    <message>
        <source>Delete the template?</source>
        <translation>Ջնջե՞լ ձևանմուշը</translation>
    </message>
    <message>
        <source>%1 will be gone for everybody in this shop. This cannot be undone.</source>
        <translation>«%1» ձևանմուշը կջնջվի խանութի բոլոր օգտատերերի համար։ Այս գործողությունը հնարավոր չէ հետարկել։</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TemplateEditor</name>
    <message>
        <source>This template was deleted meanwhile. Saving creates it anew.</source>
        <translation>Այս ձևանմուշն այդ ընթացքում ջնջվել է։ Պահելիս այն կստեղծվի նորից։</translation>
    </message>
    <message>
        <source>The marketplace is checking this template.</source>
        <translation>Մարքեթփլեյսը ստուգում է այս ձևանմուշը։</translation>
    </message>
    <message>
        <source>Accepted by the marketplace.</source>
        <translation>Մարքեթփլեյսն ընդունել է։</translation>
    </message>
    <message>
        <source>Deleted by the marketplace.</source>
        <translation>Մարքեթփլեյսը ջնջել է։</translation>
    </message>
    <message>
        <source>Deleted by the marketplace: %1</source>
        <translation>Մարքեթփլեյսը ջնջել է՝ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters typed, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>%n ավելորդ սիմվոլ</numerusform>
            <numerusform>%n ավելորդ սիմվոլ</numerusform>
        </translation>
    </message>
    <message>
        <source>The template needs a title</source>
        <translation>Ձևանմուշին վերնագիր է պետք</translation>
    </message>
    <message>
        <source>The template needs a text</source>
        <translation>Ձևանմուշին տեքստ է պետք</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Ոչինչ չի փոխվել</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Պահվում է…</translation>
    </message>
    <message>
        <source>No connection. It will be saved as soon as there is one.</source>
        <translation>Կապ չկա։ Կպահվի, երբ կապը վերականգնվի։</translation>
    </message>
    <message>
        <source>A template is text only: videos, pictures and files can’t be added.</source>
        <translation>Ձևանմուշը միայն տեքստ է․ չի կարելի ավելացնել տեսանյութեր, նկարներ կամ ֆայլեր։</translation>
    </message>
    <message>
        <source>A template is text only: the picture was left out.</source>
        <translation>Ձևանմուշը միայն տեքստ է․ նկարը չի ավելացվել։</translation>
    </message>
    <message>
        <source>A template is plain text: the formatting was left out.</source>
        <translation>Ձևանմուշը պարզ տեքստ է․ ձևավորումը հեռացվել է։</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Վերնագիր</translation>
    </message>
    <message>
        <source>What you will look for</source>
        <translation>Ինչով եք որոնելու</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Տեքստ</translation>
    </message>
    <message>
        <source>What the buyer will read</source>
        <translation>Ինչ է կարդալու գնորդը</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Տեղադրել փոփոխական</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Պահել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TemplateManager</name>
    <message>
        <source>The template is not saved</source>
        <translation>Ձևանմուշը պահված չէ</translation>
    </message>
    <message>
        <source>What you have typed would be lost.</source>
        <translation>Մուտքագրածը կկորչի։</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Չպահել</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Շարունակել խմբագրումը</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>templates, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Choose a shop</source>
        <translation>Ընտրեք խանութը</translation>
    </message>
    <message>
        <source>The shop has as many templates as the marketplace allows.</source>
        <translation>Խանութն ունի այնքան ձևանմուշ, որքան թույլ է տալիս մարքեթփլեյսը։</translation>
    </message>
    <message>
        <source>This shop has no templates yet.</source>
        <translation>Այս խանութը դեռ ձևանմուշներ չունի։</translation>
    </message>
    <message>
        <source>No template chosen</source>
        <translation>Ձևանմուշ ընտրված չէ</translation>
    </message>
    <message>
        <source>Choose a template in the list, or create one.</source>
        <translation>Ընտրեք ձևանմուշ ցանկից կամ ստեղծեք նորը։</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Արագ պատասխաններ</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>Ստեղծել ձևանմուշ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ներմուծել…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Արտահանել…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Նոր թոքեն</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Թոքեն</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Գաղտնի արտահայտություն</translation>
    </message>
    <message>
        <source>The passphrase under which the token lies</source>
        <translation>Թոքենը պաշտպանող գաղտնի արտահայտությունը</translation>
    </message>
    <message>
        <source>The hub %1 gives a new token to its user. Your messages, drafts and settings on this computer stay.</source>
        <translation>%1 հանգույցը նոր թոքեն է տալիս իր օգտատիրոջը։ Այս համակարգչի հաղորդագրությունները, սևագրերը և կարգավորումները կպահպանվեն։</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Թաքցնել թոքենը</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Ցույց տալ թոքենը</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>Թոքենը փորձարկվում է…</translation>
    </message>
    <message>
        <source>Use the token</source>
        <translation>Օգտագործել թոքենը</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Մենյու</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::Tray</name>
    <message>
        <source>Open Vitrina</source>
        <translation>Բացել Vitrina-ն</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Փակել ծրագիրը</translation>
    </message>
    <message numerus="yes">
        <source>Vitrina: %n chat(s) with unread messages</source>
        <translation>
            <numerusform>Vitrina․ չկարդացված հաղորդագրություններով չաթեր՝ %n</numerusform>
            <numerusform>Vitrina․ չկարդացված հաղորդագրություններով չաթեր՝ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing the window quits Vitrina</source>
        <translation>Պատուհանը փակելիս Vitrina-ն կփակվի</translation>
    </message>
    <message>
        <source>This desktop has no tray where Vitrina could go on. Nobody will tell you of new messages and deadlines until you start it again.</source>
        <translation>Այս համակարգի աշխատասեղանին ծանուցումների վահանակ չկա, որտեղ Vitrina-ն կարող էր շարունակել աշխատել։ Մինչև այն նորից չգործարկեք, նոր հաղորդագրությունների և ժամկետների մասին ծանուցումներ չեք ստանա։</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::UpdateNotice</name>
    <message>
        <source>Version %1 is available…</source>
        <translation>Հասանելի է %1 տարբերակը…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::VariableMenu</name>
    <message>
        <source>Buyer’s name</source>
        <translation>Գնորդի անունը</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Պատվերի համարը</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ապրանք</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Առաքանու համարը</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Առաքման ամսաթիվը</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Խանութ</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Ով է պատասխանում</translation>
    </message>
</context>
</TS>
