<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Protocol with the hub</source>
        <translation>Протокол зв’язку з хабом</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Хаб</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Копіювати версії</translation>
    </message>
    <message>
        <source>As text, for a letter to whoever helps you with Vitrina.</source>
        <translation>Як текст для листа тому, хто допомагає вам із Vitrina.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>What Vitrina is made of, and on which terms everybody may use it.</source>
        <translation>Із чого складається Vitrina та на яких умовах усім цим можна користуватися.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читати</translation>
    </message>
    <message>
        <source>About Vitrina</source>
        <translation>Про програму Vitrina</translation>
    </message>
    <message>
        <source>Notify about new versions</source>
        <translation>Сповіщати про нові версії</translation>
    </message>
    <message>
        <source>Asks once a day whether there is one. Nothing is installed by itself.</source>
        <translation>Раз на день перевіряє, чи є нова версія. Автоматично нічого не встановлюється.</translation>
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
        <translation>Як текст у системі</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Vitrina closes and comes back in a moment; the chat and what you typed stay.</source>
        <translation>Vitrina закриється й одразу відкриється знову: чат і набраний текст залишаться.</translation>
    </message>
    <message>
        <source>zoom scale text font larger smaller</source>
        <translation>масштаб розмір текст шрифт більший менший спеціальні можливості</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>High contrast: stronger text, and every line is seen.</source>
        <translation>Високий контраст: текст чіткіший, видно кожну лінію.</translation>
    </message>
    <message>
        <source>colours black white</source>
        <translation>кольори чорний білий</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Високий</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Without motion the caret does not blink either.</source>
        <translation>Без руху не блимає й курсор.</translation>
    </message>
    <message>
        <source>animation blinking caret</source>
        <translation>анімація блимання курсор</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без руху</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступність</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Not yet</source>
        <translation>Ще не було</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Цей обліковий запис</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Хаб</translation>
    </message>
    <message>
        <source>Demo, on this computer</source>
        <translation>Демоверсія на цьому комп’ютері</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Last synchronised</source>
        <translation>Остання синхронізація</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Новий токен</translation>
    </message>
    <message>
        <source>For when the hub no longer takes the present one. Everything kept on this computer stays.</source>
        <translation>Якщо хаб більше не приймає поточного. Усе, що зберігається на цьому комп’ютері, залишиться.</translation>
    </message>
    <message>
        <source>password access expired revoked</source>
        <translation>пароль доступ минув відкликано</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>Ввести новий токен…</translation>
    </message>
    <message>
        <source>The demo needs no token.</source>
        <translation>Для демоверсії токен не потрібен.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Removes the dialogs, the token and the key from this computer; the hub keeps everything. Then you can connect to another hub.</source>
        <translation>Видаляє з цього комп’ютера діалоги, токен і ключ; на хабі все залишається. Після цього можна під’єднатися до іншого хаба.</translation>
    </message>
    <message>
        <source>another hub leave log out</source>
        <translation>інший хаб вихід змінити</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Вийти…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find an action, a dialog or an order</source>
        <translation>Знайти дію, діалог або замовлення</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Пошук у списку</translation>
    </message>
    <message>
        <source>Next dialog that waits for an answer</source>
        <translation>Наступний діалог, що чекає на відповідь</translation>
    </message>
    <message>
        <source>Previous dialog that waits for an answer</source>
        <translation>Попередній діалог, що чекає на відповідь</translation>
    </message>
    <message>
        <source>Next overdue dialog</source>
        <translation>Наступний прострочений діалог</translation>
    </message>
    <message>
        <source>Next dialog in the list</source>
        <translation>Наступний діалог у списку</translation>
    </message>
    <message>
        <source>Previous dialog in the list</source>
        <translation>Попередній діалог у списку</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Show all dialogs</source>
        <translation>Показати всі діалоги</translation>
    </message>
    <message>
        <source>Show what waits for an answer</source>
        <translation>Показати діалоги, що чекають на відповідь</translation>
    </message>
    <message>
        <source>Show what is unread</source>
        <translation>Показати непрочитані діалоги</translation>
    </message>
    <message>
        <source>Show what is overdue</source>
        <translation>Показати прострочені діалоги</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>Перейти до фільтрів</translation>
    </message>
    <message>
        <source>Go to the dialogs</source>
        <translation>Перейти до діалогів</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Перейти до листування</translation>
    </message>
    <message>
        <source>Go to the order</source>
        <translation>Перейти до замовлення</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Наступна частина вікна</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Попередня частина вікна</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Позначити як прочитане або непрочитане</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>Вимкнути або ввімкнути сповіщення</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Закріпити або відкріпити</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Відповідь не потрібна</translation>
    </message>
    <message>
        <source>Report fraud</source>
        <translation>Повідомити про шахрайство</translation>
    </message>
    <message>
        <source>Safety rules</source>
        <translation>Правила безпеки</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Зберегти доказ…</translation>
    </message>
    <message>
        <source>Forget this buyer…</source>
        <translation>Забути цього покупця…</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Швидкі відповіді</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Прикріпити файли…</translation>
    </message>
    <message>
        <source>Next breach of a rule in what you type</source>
        <translation>Наступне порушення правил у тексті</translation>
    </message>
    <message>
        <source>Previous breach of a rule in what you type</source>
        <translation>Попереднє порушення правил у тексті</translation>
    </message>
    <message>
        <source>Quick reply templates…</source>
        <translation>Шаблони швидких відповідей…</translation>
    </message>
    <message>
        <source>Show or hide the order</source>
        <translation>Показати або сховати замовлення</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Звичайний розмір</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Тема: як у системі</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: світла</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: темна</translation>
    </message>
    <message>
        <source>Language: Armenian (Հայերեն)</source>
        <translation>Мова: вірменська (Հայերեն)</translation>
    </message>
    <message>
        <source>Language: Russian (Русский)</source>
        <translation>Мова: російська (Русский)</translation>
    </message>
    <message>
        <source>Language: Ukrainian (Українська)</source>
        <translation>Мова: українська</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Мова: англійська (English)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Під’єднатися зараз</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Вийти…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрити програму</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Перехід</translation>
    </message>
    <message>
        <source>The open dialog</source>
        <translation>Відкритий діалог</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Введення тексту</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Наступне слово з помилкою</translation>
    </message>
    <message>
        <source>Previous misspelled word</source>
        <translation>Попереднє слово з помилкою</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокувати зараз</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>File without a name</source>
        <translation>Файл без назви</translation>
    </message>
</context>
<context>
    <name>Author</name>
    <message>
        <source>Buyer</source>
        <translation>Покупець</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Підтримка</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Системне повідомлення</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, what, for a reader of the screen</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>Автоматична відповідь</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Buyer</source>
        <translation>Покупець</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Підтримка</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>label of a dialog whose other party is not known</comment>
        <translation>Невідомо</translation>
    </message>
</context>
<context>
    <name>Breach</name>
    <message>
        <source>Such a message is not sent. Correct the text.</source>
        <translation>Таке повідомлення не надсилається. Виправте текст.</translation>
    </message>
    <message>
        <source>This can turn against you. Look whether it is meant so.</source>
        <translation>Це може обернутися проти вас. Перевірте, чи так це задумано.</translation>
    </message>
    <message>
        <source>%1 has published no such rule: this is Vitrina’s advice.</source>
        <translation>%1 такого правила не публікує: це порада Vitrina.</translation>
    </message>
    <message>
        <source>%1 does not allow this. Correct the text, and it can be sent.</source>
        <translation>%1 цього не дозволяє. Виправте текст, і його можна буде надіслати.</translation>
    </message>
    <message>
        <source>%1 may cancel such a message. Look whether it is meant so.</source>
        <translation>%1 може скасувати таке повідомлення. Перевірте, чи так це задумано.</translation>
    </message>
    <message>
        <source>Source: %1, “%2”</source>
        <translation>Джерело: %1, «%2»</translation>
    </message>
</context>
<context>
    <name>ChatStart</name>
    <message>
        <source>Write to buyer</source>
        <translation>Написати покупцю</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Відкрити чат</translation>
    </message>
    <message>
        <source>Only the buyer can start this chat</source>
        <translation>Цей чат може почати лише покупець</translation>
    </message>
    <message>
        <source>You can write from %1</source>
        <translation>Написати можна з %1</translation>
    </message>
    <message>
        <source>You can write once the order is paid</source>
        <translation>Написати можна буде після оплати замовлення</translation>
    </message>
    <message>
        <source>You can write once the order is shipped, due by %1</source>
        <translation>Написати можна буде після відправлення замовлення, його термін: %1</translation>
    </message>
    <message>
        <source>You can write once the order is shipped</source>
        <translation>Написати можна буде після відправлення замовлення</translation>
    </message>
    <message>
        <source>You can write once the order is delivered</source>
        <translation>Написати можна буде після доставки замовлення</translation>
    </message>
    <message>
        <source>The marketplace does not let you write now</source>
        <translation>Маркетплейс зараз не дозволяє писати</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Everything after this: not tested yet</source>
        <translation>Решту ще не перевірено</translation>
    </message>
    <message>
        <source>Address: not tested yet</source>
        <translation>Адресу ще не перевірено</translation>
    </message>
    <message>
        <source>Address found: %1</source>
        <translation>Адресу знайдено: %1</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, and the network of this computer.</source>
        <translation>Перевірте, чи немає в адресі помилки та чи є на цьому комп’ютері інтернет.</translation>
    </message>
    <message>
        <source>Port: not tested yet</source>
        <translation>Порт ще не перевірено</translation>
    </message>
    <message>
        <source>The hub answers on port %1</source>
        <translation>Хаб відповідає на порту %1</translation>
    </message>
    <message>
        <source>Check the port, and whether the hub is running.</source>
        <translation>Перевірте номер порту та чи працює хаб.</translation>
    </message>
    <message>
        <source>Certificate: not tested yet</source>
        <translation>Сертифікат ще не перевірено</translation>
    </message>
    <message>
        <source>The connection is protected</source>
        <translation>З’єднання захищено</translation>
    </message>
    <message>
        <source>Check the address or ask whoever runs the hub.</source>
        <translation>Перевірте адресу або запитайте того, хто відповідає за хаб.</translation>
    </message>
    <message>
        <source>Token and version: not tested yet</source>
        <translation>Токен і версію ще не перевірено</translation>
    </message>
    <message>
        <source>The hub lets you in: %1</source>
        <translation>Хаб надав доступ: %1</translation>
    </message>
    <message>
        <source>Copy the whole token, or ask whoever runs the hub for a new one.</source>
        <translation>Скопіюйте токен повністю або попросіть новий у того, хто відповідає за хаб.</translation>
    </message>
    <message>
        <source>Update Vitrina or the hub, so that both are of the same age.</source>
        <translation>Оновіть застосунок Vitrina або хаб, щоб їхні версії підходили одна одній.</translation>
    </message>
    <message>
        <source>Use an address that begins with wss://.</source>
        <translation>Використовуйте адресу, яка починається з wss://.</translation>
    </message>
    <message>
        <source>Proxy: not tested yet</source>
        <translation>Проксі ще не перевірено</translation>
    </message>
    <message>
        <source>The proxy answers: %1</source>
        <translation>Проксі відповідає: %1</translation>
    </message>
    <message>
        <source>Check the proxy’s kind, address and port, or ask whoever runs it.</source>
        <translation>Перевірте тип, адресу й порт проксі або запитайте того, хто за нього відповідає.</translation>
    </message>
    <message>
        <source>Check the user name and the password of the proxy.</source>
        <translation>Перевірте ім’я користувача та пароль проксі.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>format of a date in this year, as QLocale reads it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>format of a date, as QLocale reads it</comment>
        <translation>d MMMM yyyy &apos;р.&apos;</translation>
    </message>
</context>
<context>
    <name>DeadlineChip</name>
    <message>
        <source>Waits %1</source>
        <comment>%1: a span of time</comment>
        <translation>Чекає %1</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <comment>%1: a span of time</comment>
        <translation>Прострочено на %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the marketplace takes no answer any more</comment>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <comment>the marketplace opens the chat later</comment>
        <translation>Ще не відкрито</translation>
    </message>
    <message>
        <source>Closes in %1</source>
        <comment>%1: a span of time</comment>
        <translation>Закриється через %1</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Sending</source>
        <translation>Надсилається…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>the buyer has read the message</comment>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не надіслано</translation>
    </message>
</context>
<context>
    <name>DialogRow</name>
    <message>
        <source>No name</source>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>Not sent:</source>
        <translation>Не надіслано:</translation>
    </message>
    <message>
        <source>Fraud reported</source>
        <translation>Повідомлено про шахрайство</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Чернетка:</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Публічний</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n вкладення</numerusform>
            <numerusform>%n вкладення</numerusform>
            <numerusform>%n вкладень</numerusform>
        </translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Ви: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитане повідомлення</numerusform>
            <numerusform>%n непрочитані повідомлення</numerusform>
            <numerusform>%n непрочитаних повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закріплено</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>сповіщення вимкнено</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Possible fraud</source>
        <translation>Можливе шахрайство</translation>
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
        <translation>Знає лише стару орфографію, тому не використовується.</translation>
    </message>
    <message>
        <source>It is damaged or too large, so it is not used.</source>
        <translation>Пошкоджений або завеликий, тому не використовується.</translation>
    </message>
    <message>
        <source>It did not answer in time and is not used until you restart Vitrina.</source>
        <translation>Не відповів учасно й не використовується, доки ви не перезапустите Vitrina.</translation>
    </message>
    <message>
        <source>No dictionary of today’s Armenian was found, so Armenian is not checked.</source>
        <translation>Словник сучасної вірменської мови не знайдено, тому вірменська не перевіряється.</translation>
    </message>
    <message>
        <source>No dictionary for %1 was found: install the package %2.</source>
        <translation>Словник не знайдено (%1): встановіть пакет %2.</translation>
    </message>
    <message>
        <source>No dictionary for %1 was found: put its .aff and .dic files into the folder below.</source>
        <translation>Словник не знайдено (%1): покладіть його файли .aff і .dic до папки, зазначеної нижче.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, alone</comment>
        <translation>
            <numerusform>%n дн.</numerusform>
            <numerusform>%n дн.</numerusform>
            <numerusform>%n дн.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 дн. %2 год</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, alone</comment>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n год</numerusform>
            <numerusform>%n год</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 год %2 хв</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, alone</comment>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вирізати</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The address was not found</source>
        <translation>Адресу не знайдено</translation>
    </message>
    <message>
        <source>Nothing answers at this address</source>
        <translation>За цією адресою ніхто не відповідає</translation>
    </message>
    <message>
        <source>The hub’s certificate can’t be trusted</source>
        <translation>Сертифікату хаба не можна довіряти</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>Хаб не відповідає</translation>
    </message>
    <message>
        <source>The hub closed the connection</source>
        <translation>Хаб закрив з’єднання</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Немає мережі</translation>
    </message>
    <message>
        <source>This is not the address of a hub</source>
        <translation>Це не адреса хаба</translation>
    </message>
    <message>
        <source>The connection would not be protected</source>
        <translation>З’єднання не було б захищеним</translation>
    </message>
    <message>
        <source>What answers there is not a hub</source>
        <translation>За цією адресою відповідає не хаб</translation>
    </message>
    <message>
        <source>The hub does not accept the token</source>
        <translation>Хаб не приймає токен</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Термін дії токена минув</translation>
    </message>
    <message>
        <source>The hub speaks another version</source>
        <translation>У хаба інша версія</translation>
    </message>
    <message>
        <source>Too many connections to the hub</source>
        <translation>Забагато з’єднань із хабом</translation>
    </message>
    <message>
        <source>The password store of the system is locked. Unlock it and try again</source>
        <translation>Сховище паролів системи заблоковано. Розблокуйте його та спробуйте ще раз</translation>
    </message>
    <message>
        <source>The password store of the system denied access</source>
        <translation>Сховище паролів системи відмовило в доступі</translation>
    </message>
    <message>
        <source>This system has no password store</source>
        <translation>У цій системі немає сховища паролів</translation>
    </message>
    <message>
        <source>The password store of the system does not answer</source>
        <translation>Сховище паролів системи не відповідає</translation>
    </message>
    <message>
        <source>The password store of the system failed</source>
        <translation>Сталася помилка у сховищі паролів системи</translation>
    </message>
    <message>
        <source>The passphrase is needed</source>
        <translation>Потрібна кодова фраза</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>Неправильна кодова фраза</translation>
    </message>
    <message>
        <source>The local database is damaged</source>
        <translation>Базу даних на цьому комп’ютері пошкоджено</translation>
    </message>
    <message>
        <source>The local database is from a newer version</source>
        <translation>База даних на цьому комп’ютері — від новішої версії</translation>
    </message>
    <message>
        <source>The local database is in use by another program</source>
        <translation>Базу даних на цьому комп’ютері використовує інша програма</translation>
    </message>
    <message>
        <source>The key does not open the local database</source>
        <translation>Ключ не підходить до бази даних на цьому комп’ютері</translation>
    </message>
    <message>
        <source>The local database can’t be opened</source>
        <translation>Не вдалося відкрити базу даних на цьому комп’ютері</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>На диску немає місця</translation>
    </message>
    <message>
        <source>The folder of the profile can’t be written</source>
        <translation>Не вдається записати до папки профілю</translation>
    </message>
    <message>
        <source>It did not work this time</source>
        <translation>Цього разу не вийшло</translation>
    </message>
    <message>
        <source>The hub refused this</source>
        <translation>Хаб відхилив цю дію</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Увійдіть ще раз</translation>
    </message>
    <message>
        <source>The hub sent something unexpected</source>
        <translation>Хаб надіслав незрозумілу відповідь</translation>
    </message>
    <message>
        <source>Something on this computer failed</source>
        <translation>На цьому комп’ютері сталася помилка</translation>
    </message>
    <message>
        <source>The password store of the system does not give the key back. It may be locked: unlock it and try again</source>
        <translation>Сховище паролів системи не віддає ключ. Можливо, його заблоковано: розблокуйте його та спробуйте ще раз</translation>
    </message>
    <message>
        <source>The token is too long for the password store of the system</source>
        <translation>Токен задовгий для сховища паролів системи</translation>
    </message>
    <message>
        <source>The password store of the system is being asked already</source>
        <translation>Запит до сховища паролів системи вже надіслано</translation>
    </message>
    <message>
        <source>The note on where your key lies is missing or damaged</source>
        <translation>Запис про те, де лежить ваш ключ, втрачено або пошкоджено</translation>
    </message>
    <message>
        <source>The password store of the system holds another profile’s key</source>
        <translation>У сховищі паролів системи лежить ключ іншого профілю</translation>
    </message>
    <message>
        <source>The passphrase is empty</source>
        <translation>Кодова фраза порожня</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Close other programs</source>
        <translation>Бракує пам’яті, щоб перевірити кодову фразу. Закрийте інші програми</translation>
    </message>
    <message>
        <source>The file with the protected token is damaged</source>
        <translation>Файл із захищеним токеном пошкоджено</translation>
    </message>
    <message>
        <source>The hub offers no protected connection</source>
        <translation>Хаб не пропонує захищеного з’єднання</translation>
    </message>
    <message>
        <source>The local copy of the messages was damaged. It is fetched anew from the hub</source>
        <translation>Локальну копію повідомлень було пошкоджено. Вона завантажується з хаба заново</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Ваша роль цього не дозволяє</translation>
    </message>
    <message>
        <source>You have no access to this shop’s chats</source>
        <translation>У вас немає доступу до чатів цього магазину</translation>
    </message>
    <message>
        <source>The rules for checking messages can’t be read: messages are not checked</source>
        <translation>Не вдалося прочитати правила перевірки: повідомлення не перевіряються</translation>
    </message>
    <message>
        <source>The fraud report names no reason</source>
        <translation>У повідомленні про шахрайство не вказано причину</translation>
    </message>
    <message>
        <source>The marketplace does not know this reason of a fraud report</source>
        <translation>У маркетплейсу немає такої причини для повідомлення про шахрайство</translation>
    </message>
    <message>
        <source>A message chosen as proof is not in this dialog any more</source>
        <translation>Повідомлення, позначеного як доказ, у цьому діалозі вже немає</translation>
    </message>
    <message>
        <source>Too many messages are chosen as proof</source>
        <translation>Як доказ позначено забагато повідомлень</translation>
    </message>
    <message>
        <source>The note of the fraud report is too long</source>
        <translation>Коментар до повідомлення про шахрайство задовгий</translation>
    </message>
    <message>
        <source>The same report waits for the marketplace already. Add a message, a reason or a note to send another</source>
        <translation>Таке саме повідомлення вже чекає на відповідь маркетплейсу. Щоб надіслати ще одне, додайте повідомлення, причину або коментар</translation>
    </message>
    <message>
        <source>The hub does not know this fraud report</source>
        <translation>Хаб не знає цього повідомлення про шахрайство</translation>
    </message>
    <message>
        <source>This step does not belong to the fraud report</source>
        <translation>Цей крок не стосується повідомлення про шахрайство</translation>
    </message>
    <message>
        <source>There is no connection to the hub. Try again when it is back</source>
        <translation>Немає зв’язку з хабом. Спробуйте ще раз, коли він з’явиться</translation>
    </message>
    <message>
        <source>The shop’s target can’t be longer than the marketplace’s</source>
        <translation>Термін магазину не може бути довшим за термін маркетплейсу</translation>
    </message>
    <message>
        <source>These working hours can’t be read</source>
        <translation>Не вдалося розібрати робочий час</translation>
    </message>
    <message>
        <source>The hub does not know this time zone</source>
        <translation>Хаб не знає цього часового поясу</translation>
    </message>
    <message>
        <source>This is not the name of a site</source>
        <translation>Це не ім’я сайту</translation>
    </message>
    <message>
        <source>There can be at most 100 sites</source>
        <translation>Сайтів може бути не більше 100</translation>
    </message>
    <message>
        <source>The marketplace has no such switch</source>
        <translation>У маркетплейсу немає такого перемикача</translation>
    </message>
    <message>
        <source>The buyer can be written to once the order is paid</source>
        <translation>Написати покупцю можна буде після оплати замовлення</translation>
    </message>
    <message>
        <source>The buyer can be written to once the order is shipped</source>
        <translation>Написати покупцю можна буде після відправлення замовлення</translation>
    </message>
    <message>
        <source>The buyer can be written to once the order is delivered</source>
        <translation>Написати покупцю можна буде після доставки замовлення</translation>
    </message>
    <message>
        <source>Only the buyer can start this chat</source>
        <translation>Цей чат може почати лише покупець</translation>
    </message>
    <message>
        <source>The marketplace does not know this order any more</source>
        <translation>На маркетплейсі цього замовлення більше немає</translation>
    </message>
    <message>
        <source>The marketplace does not answer now</source>
        <translation>Маркетплейс зараз не відповідає</translation>
    </message>
    <message>
        <source>This template is no longer there</source>
        <translation>Цього шаблону більше немає</translation>
    </message>
    <message>
        <source>The marketplace has not given quick replies to this shop yet</source>
        <translation>Маркетплейс ще не відкрив цьому магазину швидкі відповіді</translation>
    </message>
    <message>
        <source>The shop has as many templates as the marketplace allows. Delete one first</source>
        <translation>У магазині стільки шаблонів, скільки дозволяє маркетплейс. Спочатку видаліть один із них</translation>
    </message>
    <message>
        <source>The template needs a title</source>
        <translation>Шаблону потрібна назва</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Тексту немає</translation>
    </message>
    <message>
        <source>The text is longer than the marketplace allows</source>
        <translation>Текст довший, ніж дозволяє маркетплейс</translation>
    </message>
    <message>
        <source>The settings file was damaged. The settings of the last start are used</source>
        <translation>Файл налаштувань було пошкоджено. Використано налаштування з попереднього запуску</translation>
    </message>
    <message>
        <source>The settings file was damaged. Please choose your settings again</source>
        <translation>Файл налаштувань було пошкоджено. Виберіть налаштування ще раз</translation>
    </message>
    <message>
        <source>The settings are from a newer Vitrina. What you change holds until you quit</source>
        <translation>Налаштування створила новіша версія Vitrina. Ваші зміни діятимуть до закриття програми</translation>
    </message>
    <message>
        <source>The settings file can’t be read. What you change holds until you quit</source>
        <translation>Не вдається прочитати файл налаштувань. Ваші зміни діятимуть до закриття програми</translation>
    </message>
    <message>
        <source>The settings can’t be saved. Check the free space and the rights to the folder</source>
        <translation>Не вдається зберегти налаштування. Перевірте вільне місце та права на папку</translation>
    </message>
    <message>
        <source>This computer has no font with Armenian letters. Install “Noto Sans Armenian”; until then Vitrina speaks English</source>
        <translation>На цьому комп’ютері немає шрифту з вірменськими літерами. Встановіть «Noto Sans Armenian»; доти інтерфейс Vitrina буде англійською</translation>
    </message>
    <message>
        <source>Your dictionary is full. Remove words in the settings</source>
        <translation>Ваш словник заповнено. Вилучіть слова в налаштуваннях</translation>
    </message>
    <message>
        <source>The word can’t be saved in your dictionary. It counts as right until you quit</source>
        <translation>Не вдається зберегти слово у вашому словнику. Воно вважатиметься правильним до закриття програми</translation>
    </message>
    <message>
        <source>The proxy’s address was not found</source>
        <translation>Адресу проксі не знайдено</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy’s address</source>
        <translation>За адресою проксі ніхто не відповідає</translation>
    </message>
    <message>
        <source>The proxy closed the connection</source>
        <translation>Проксі закрив з’єднання</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>Проксі не відповідає</translation>
    </message>
    <message>
        <source>The proxy refused the login</source>
        <translation>Проксі не прийняв ім’я та пароль</translation>
    </message>
    <message>
        <source>The proxy asks for a login</source>
        <translation>Проксі запитує ім’я та пароль</translation>
    </message>
    <message>
        <source>What answers at the proxy’s address is not a proxy of this kind</source>
        <translation>За цією адресою відповідає не проксі вибраного типу</translation>
    </message>
    <message>
        <source>The proxy does not let Vitrina reach the hub</source>
        <translation>Проксі не пропускає застосунок Vitrina до хаба</translation>
    </message>
    <message>
        <source>The proxy could not reach the hub</source>
        <translation>Проксі не зміг зв’язатися з хабом</translation>
    </message>
    <message>
        <source>The address of the proxy is missing</source>
        <translation>Не вказано адресу проксі</translation>
    </message>
    <message>
        <source>The folder for your data can’t be written. What you do now is kept until you quit</source>
        <translation>Не вдається записати до папки з вашими даними. Те, що ви робите зараз, зберігатиметься лише до закриття програми</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file came damaged</source>
        <translation>Файл надійшов пошкодженим</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Файл завеликий</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>Цього файлу більше немає</translation>
    </message>
    <message>
        <source>This hub does not pass on files</source>
        <translation>Цей хаб не передає файли</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>На диску немає місця</translation>
    </message>
    <message>
        <source>The file did not load</source>
        <translation>Файл не завантажився</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Loading: %1%</source>
        <comment>a file, so many per cent of it</comment>
        <translation>Завантаження: %1%</translation>
    </message>
    <message>
        <source>The picture is too large to be shown safely</source>
        <translation>Зображення завелике, щоб показати його безпечно</translation>
    </message>
    <message>
        <source>This is not a picture that can be shown</source>
        <translation>Це не зображення, яке можна показати</translation>
    </message>
    <message>
        <source>%1. Press to try again</source>
        <comment>why a file is not here</comment>
        <translation>%1. Натисніть, щоб повторити</translation>
    </message>
    <message>
        <source>This file may be dangerous</source>
        <translation>Цей файл може бути небезпечним</translation>
    </message>
    <message>
        <source>It is an archive: nobody sees what is inside until it is unpacked.</source>
        <translation>Це архів: що всередині, не видно, поки його не розпакують.</translation>
    </message>
    <message>
        <source>It is a document with a program inside.</source>
        <translation>Це документ, усередині якого програма.</translation>
    </message>
    <message>
        <source>It is a program, or a page that acts like one.</source>
        <translation>Це програма або сторінка, що діє як програма.</translation>
    </message>
    <message>
        <source>It is a program whose name makes it look like a document.</source>
        <translation>Це програма, названа так, щоб скидатися на документ.</translation>
    </message>
    <message>
        <source>Hidden characters in its name show another ending than it has.</source>
        <translation>В імені приховані символи: вони показують не те розширення, що насправді.</translation>
    </message>
    <message>
        <source>This marketplace takes no files</source>
        <translation>Цей маркетплейс не приймає файли</translation>
    </message>
    <message>
        <source>Files of this type are not accepted</source>
        <translation>Файли цього типу не приймаються</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Файл порожній</translation>
    </message>
    <message>
        <source>The file is not what its name says</source>
        <translation>Вміст файлу не відповідає його назві</translation>
    </message>
    <message>
        <source>The file can’t be read</source>
        <translation>Файл не вдається прочитати</translation>
    </message>
    <message>
        <source>Its name is not allowed</source>
        <translation>Назва файлу неприпустима</translation>
    </message>
    <message>
        <source>The picture has too many pixels</source>
        <translation>У зображенні забагато пікселів</translation>
    </message>
    <message>
        <source>The hub has no room for files</source>
        <translation>На хабі немає місця для файлів</translation>
    </message>
    <message>
        <source>Nothing can be sent to this chat now</source>
        <translation>Зараз у цей чат нічого не можна надіслати</translation>
    </message>
    <message>
        <source>Your role may not write here</source>
        <translation>Ваша роль не дозволяє писати тут</translation>
    </message>
    <message>
        <source>The file arrived damaged at the hub</source>
        <translation>Файл дійшов до хаба пошкодженим</translation>
    </message>
    <message>
        <source>Waits for the hub</source>
        <translation>Чекає на зв’язок із хабом</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of a file, of how much</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>%1, ready to send</source>
        <comment>the size of a file</comment>
        <translation>%1, готовий до надсилання</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n file(s) in one message</source>
        <translation>
            <numerusform>В одному повідомленні — не більше ніж %n файл</numerusform>
            <numerusform>В одному повідомленні — не більше ніж %n файли</numerusform>
            <numerusform>В одному повідомленні — не більше ніж %n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large: up to %1 is allowed</source>
        <comment>a size</comment>
        <translation>Файл завеликий: можна до %1</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Повідомити</translation>
    </message>
    <message>
        <source>It’s fine</source>
        <translation>Усе гаразд</translation>
    </message>
    <message>
        <source>You said it’s fine</source>
        <translation>Ви позначили: усе гаразд</translation>
    </message>
    <message>
        <source>Warning: %1. %2</source>
        <comment>why, and the message, for a reader of the screen</comment>
        <translation>Попередження: %1. %2</translation>
    </message>
</context>
<context>
    <name>FraudReport</name>
    <message>
        <source>The fraud report is kept on this computer and goes when the connection is back</source>
        <translation>Повідомлення про шахрайство збережено на цьому комп’ютері, його буде надіслано, щойно з’явиться зв’язок</translation>
    </message>
    <message>
        <source>The fraud report is being sent</source>
        <translation>Повідомлення про шахрайство надсилається</translation>
    </message>
    <message>
        <source>The marketplace accepted the fraud report · %1</source>
        <translation>Маркетплейс прийняв повідомлення про шахрайство · %1</translation>
    </message>
    <message>
        <source>The marketplace declined the fraud report · %1</source>
        <translation>Маркетплейс відхилив повідомлення про шахрайство · %1</translation>
    </message>
    <message>
        <source>Fraud reported · %1 · Waits for the marketplace’s check</source>
        <translation>Повідомлено про шахрайство · %1 · Чекає на перевірку маркетплейсом</translation>
    </message>
    <message>
        <source>Done %1 of %2</source>
        <translation>Виконано %1 з %2</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language of the interface</source>
        <translation>Мова інтерфейсу</translation>
    </message>
    <message>
        <source>It changes at once.</source>
        <translation>Змінюється одразу.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>light dark night colours appearance</source>
        <translation>світла темна ніч кольори вигляд оформлення</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Загальні</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>Show the order beside the conversation</source>
        <translation>Показувати замовлення поруч із листуванням</translation>
    </message>
    <message>
        <source>In a narrow window it opens from the conversation’s header.</source>
        <translation>У вузькому вікні воно відкривається із заголовка листування.</translation>
    </message>
    <message>
        <source>Start when you sign in to the computer</source>
        <translation>Запускати під час входу в систему</translation>
    </message>
    <message>
        <source>Vitrina waits in the tray and tells you of new messages.</source>
        <translation>Vitrina чекає в області сповіщень і дає знати про нові повідомлення.</translation>
    </message>
    <message>
        <source>autostart startup boot</source>
        <translation>автозапуск автозавантаження увімкнення</translation>
    </message>
    <message>
        <source>This was not changed: %1 can’t be written.</source>
        <translation>Змінити не вдалося: файл %1 не можна записати.</translation>
    </message>
    <message>
        <source>Dialog list</source>
        <translation>Список діалогів</translation>
    </message>
    <message>
        <source>Compact shows more dialogs at once; nothing in a row is left out.</source>
        <translation>Компактний вміщує більше діалогів; у рядку нічого не зникає.</translation>
    </message>
    <message>
        <source>density rows height spacing</source>
        <translation>щільність рядки висота інтервал</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторий</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактний</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Як у програмі</translation>
    </message>
    <message>
        <source>Font of messages</source>
        <translation>Шрифт повідомлень</translation>
    </message>
    <message>
        <source>Those of this computer that have Armenian and Cyrillic letters.</source>
        <translation>Шрифти цього комп’ютера, що мають вірменські та кириличні літери.</translation>
    </message>
    <message>
        <source>family letters conversation text</source>
        <translation>гарнітура літери листування діалог текст</translation>
    </message>
</context>
<context>
    <name>HostEntry</name>
    <message>
        <source>Type the address of a site, for example maker.com</source>
        <translation>Введіть адресу сайту, наприклад maker.com</translation>
    </message>
    <message>
        <source>An address needs its ending, for example .com</source>
        <translation>В адресі бракує закінчення, наприклад .com</translation>
    </message>
    <message>
        <source>This is not the address of a site</source>
        <translation>Це не адреса сайту</translation>
    </message>
    <message>
        <source>Many sites end like this. Type the whole address of the one you mean</source>
        <translation>Так закінчується багато сайтів. Введіть повну адресу потрібного</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys of all actions</source>
        <translation>Клавіші всіх дій</translation>
    </message>
    <message>
        <source>Press the button at the right of an action, then its new key; Backspace leaves it without one.</source>
        <translation>Натисніть кнопку праворуч від дії, потім нову клавішу; Backspace залишає дію без клавіші.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Повернути типові</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Armenian</source>
        <translation>вірменська</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>білоруська</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чеська</translation>
    </message>
    <message>
        <source>English</source>
        <translation>англійська</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>естонська</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>фінська</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французька</translation>
    </message>
    <message>
        <source>German</source>
        <translation>німецька</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>італійська</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латиська</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовська</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польська</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румунська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>російська</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>іспанська</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>українська</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Перекладено</translation>
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
        <translation>Блокування</translation>
    </message>
    <message>
        <source>Keeps others from reading your screen and your notifications while you are away. It does not protect the disk: that is encrypted with another key, locked or not.</source>
        <translation>Поки вас немає, інші не побачать вашого екрана та сповіщень. Диска це не захищає: дані на ньому завжди зашифровано іншим ключем.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Кодова фраза</translation>
    </message>
    <message>
        <source>lock, idle, away</source>
        <translation>блокування, бездіяльність, відійшов</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Задати…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Прибрати кодову фразу</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Прибрати…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокувати зараз</translation>
    </message>
    <message>
        <source>Messages keep coming while Vitrina is locked.</source>
        <translation>Повідомлення надходять і тоді, коли Vitrina заблокована.</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>button</comment>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Лише вручну</translation>
    </message>
    <message numerus="yes">
        <source>After %n min</source>
        <translation>
            <numerusform>Через %n хвилину</numerusform>
            <numerusform>Через %n хвилини</numerusform>
            <numerusform>Через %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Блокувати автоматично</translation>
    </message>
    <message>
        <source>When nobody has touched Vitrina for this long, also while the computer slept.</source>
        <translation>Якщо стільки часу програмою ніхто не користувався, зокрема поки комп’ютер спав.</translation>
    </message>
    <message>
        <source>The one that opens your data when Vitrina starts.</source>
        <translation>Та сама, що відкриває ваші дані під час запуску Vitrina.</translation>
    </message>
    <message>
        <source>Vitrina asks for it at its start, too.</source>
        <translation>Vitrina запитує її й під час запуску.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Спочатку задайте її.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Set a passphrase first.</source>
        <translation>Спочатку задайте кодову фразу.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Show all</source>
        <translation>Показати повністю</translation>
    </message>
    <message>
        <source>Being checked · </source>
        <comment>by the marketplace</comment>
        <translation>На перевірці · </translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Показати переклад</translation>
    </message>
    <message>
        <source>Show original message</source>
        <translation>Показати оригінальне повідомлення</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>send the refused message again</comment>
        <translation>Надіслати ще раз</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>the refused message</comment>
        <translation>Редагувати</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the refused message</comment>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Нові повідомлення</translation>
    </message>
    <message>
        <source>In answer to “%1”</source>
        <translation>У відповідь на «%1»</translation>
    </message>
    <message>
        <source>Answer this</source>
        <comment>this question</comment>
        <translation>Відповісти на це</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Connection to the hub</source>
        <translation>Шлях до хаба</translation>
    </message>
    <message>
        <source>A hub on this computer is always reached directly.</source>
        <translation>З хабом на цьому комп’ютері Vitrina завжди зв’язується напряму.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>Everything that Vitrina sends and receives goes this way.</source>
        <translation>Усе, що Vitrina надсилає та отримує, іде цим шляхом.</translation>
    </message>
    <message>
        <source>VPN, SOCKS, HTTP</source>
        <translation>VPN, SOCKS, HTTP</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Без проксі</translation>
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
        <translation>Адреса проксі</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Often 1080 for SOCKS5, and 3128 or 8080 for HTTP.</source>
        <translation>Зазвичай 1080 для SOCKS5, а для HTTP — 3128 або 8080.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Empty if the proxy asks for no login.</source>
        <translation>Залиште порожнім, якщо проксі не запитує ім’я та пароль.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Перевірка шляху</translation>
    </message>
    <message>
        <source>Tries the way to the hub step by step and names what is wrong.</source>
        <translation>Крок за кроком перевіряє шлях до хаба й показує, що не так.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Що показала перевірка</translation>
    </message>
    <message>
        <source>Kept in the system’s password store, nowhere else.</source>
        <translation>Зберігається лише у сховищі паролів системи.</translation>
    </message>
    <message>
        <source>Kept under your passphrase.</source>
        <translation>Зберігається під захистом вашої кодової фрази.</translation>
    </message>
    <message>
        <source>Not kept: Vitrina asks for it again after a restart.</source>
        <translation>Не зберігається: після перезапуску Vitrina запитає його знову.</translation>
    </message>
    <message>
        <source>Needed: without it Vitrina stays offline.</source>
        <translation>Обов’язково: інакше з’єднання не буде.</translation>
    </message>
    <message>
        <source>There is no hub on another computer to reach yet.</source>
        <translation>Хаба на іншому комп’ютері поки немає.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n нове повідомлення</numerusform>
            <numerusform>%n нові повідомлення</numerusform>
            <numerusform>%n нових повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>Ваше повідомлення не надіслано.</translation>
    </message>
    <message>
        <source>The answer is due soon: by %1</source>
        <translation>Термін відповіді спливає: до %1</translation>
    </message>
    <message>
        <source>The answer is overdue: it was due by %1</source>
        <translation>Відповідь прострочено: термін був до %1</translation>
    </message>
    <message>
        <source>The marketplace has accepted your fraud report.</source>
        <translation>Маркетплейс прийняв ваше повідомлення про шахрайство.</translation>
    </message>
    <message>
        <source>The marketplace has declined your fraud report.</source>
        <translation>Маркетплейс відхилив ваше повідомлення про шахрайство.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) need your attention</source>
        <translation>
            <numerusform>%n чат потребує уваги</numerusform>
            <numerusform>%n чати потребують уваги</numerusform>
            <numerusform>%n чатів потребують уваги</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n chat(s)</source>
        <translation>
            <numerusform>у %n чаті</numerusform>
            <numerusform>у %n чатах</numerusform>
            <numerusform>у %n чатах</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Вимкнути сповіщення</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications are switched off.</source>
        <translation>Сповіщення вимкнено.</translation>
    </message>
    <message>
        <source>Muted for now</source>
        <translation>Сповіщення тимчасово вимкнено</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Показувати сповіщення</translation>
    </message>
    <message>
        <source>One for each chat, by the system. Nothing of muted chats, nor of the one you look at.</source>
        <translation>Одне на кожен чат, засобами системи. Для чатів із вимкненими сповіщеннями та для відкритого зараз їх немає.</translation>
    </message>
    <message>
        <source>Without names and text</source>
        <translation>Без імен і тексту</translation>
    </message>
    <message>
        <source>Others who see your screen learn only that something came.</source>
        <translation>Ті, хто бачить ваш екран, дізнаються лише, що щось надійшло.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>The system’s own.</source>
        <translation>Системний.</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Нове повідомлення</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>Термін відповіді спливає</translation>
    </message>
    <message>
        <source>An answer is overdue</source>
        <translation>Відповідь прострочено</translation>
    </message>
    <message>
        <source>A message of yours was refused</source>
        <translation>Ваше повідомлення відхилено</translation>
    </message>
    <message>
        <source>A fraud report was decided</source>
        <translation>Рішення щодо повідомлення про шахрайство</translation>
    </message>
    <message>
        <source>Do not disturb on a schedule</source>
        <translation>Не турбувати за розкладом</translation>
    </message>
    <message>
        <source>Every day, by the clock of this computer. What comes meanwhile waits in the list.</source>
        <translation>Щодня, за годинником цього комп’ютера. Усе, що надійде за цей час, чекатиме у списку.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не турбувати</translation>
    </message>
    <message>
        <source>Notify when</source>
        <translation>Про що сповіщати</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазини</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Not paid yet</source>
        <translation>Ще не оплачено</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Комплектується</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Відправлено</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Повернено</translation>
    </message>
    <message numerus="yes">
        <source>%n pc(s).</source>
        <comment>pieces of one item</comment>
        <translation>
            <numerusform>%n шт.</numerusform>
            <numerusform>%n шт.</numerusform>
            <numerusform>%n шт.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shipped %2</source>
        <translation>%1, відправлено %2</translation>
    </message>
    <message>
        <source>%1, ship by %2</source>
        <translation>%1, відправити до %2</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Відкривається…</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>What happened in this dialog</source>
        <translation>Що сталося в цьому діалозі</translation>
    </message>
    <message>
        <source>Every entry carries a hash over the one before it: nothing can be changed, left out or put in between unnoticed. “vitrina verify” with the name of this file checks it.</source>
        <translation>Кожен запис містить хеш попереднього: нічого не можна непомітно змінити, пропустити чи вставити. Перевірити це можна командою «vitrina verify» з назвою цього файлу.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Замовлення %1</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Маркетплейс</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Діалог</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Складено</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Записів поки немає.</translation>
    </message>
    <message>
        <source>Entry %1 is not as the hub wrote it.</source>
        <translation>Запис %1 не такий, яким його зробив хаб.</translation>
    </message>
    <message>
        <source>Messages and actions</source>
        <translation>Повідомлення та дії</translation>
    </message>
    <message>
        <source>Settings of the shop</source>
        <translation>Налаштування магазину</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>The shop answered</source>
        <translation>Магазин відповів</translation>
    </message>
    <message>
        <source>The marketplace changed a message</source>
        <translation>Маркетплейс змінив повідомлення</translation>
    </message>
    <message>
        <source>The marketplace removed a message</source>
        <translation>Маркетплейс видалив повідомлення</translation>
    </message>
    <message>
        <source>Read up to this message</source>
        <translation>Прочитано до цього повідомлення</translation>
    </message>
    <message>
        <source>A fraud was reported</source>
        <translation>Повідомлено про шахрайство</translation>
    </message>
    <message>
        <source>The marketplace answered the report</source>
        <translation>Маркетплейс відповів на повідомлення про шахрайство</translation>
    </message>
    <message>
        <source>A setting was changed</source>
        <translation>Змінено налаштування</translation>
    </message>
    <message>
        <source>The buyer’s data was removed</source>
        <translation>Дані покупця видалено</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Повідомлення: %1</translation>
    </message>
    <message>
        <source>The content was removed with the buyer’s data.</source>
        <translation>Вміст видалено разом із даними покупця.</translation>
    </message>
    <message>
        <source>The text was longer; its beginning is kept here.</source>
        <translation>Текст був довший; тут збережено його початок.</translation>
    </message>
    <message>
        <source>Sent in spite of a warning: %1</source>
        <translation>Надіслано попри попередження: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>Автоматична відповідь</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>who answered</comment>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>The pictures were drawn anew for this page, smaller where they were large. Each SHA-256 is the one of the file as it was sent.</source>
        <translation>Зображення для цієї сторінки відтворено наново, великі — зменшено. SHA-256 вказано для файлу в тому вигляді, в якому його надіслали.</translation>
    </message>
    <message>
        <source>The picture stands above, in entry %1.</source>
        <translation>Зображення — вище, у записі %1.</translation>
    </message>
    <message>
        <source>No SHA-256 was stated of this file.</source>
        <translation>SHA-256 цього файлу не вказано.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Де шукати:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Ім’я файлу:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлів:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Вибрати</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Батьківська папка</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Створити папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Докладно</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Файл «%1» уже є.
Замінити його?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата зміни</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Комп’ютер</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вирізати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ні</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вирізати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The message is longer than the marketplace allows.</source>
        <translation>Повідомлення довше, ніж дозволяє маркетплейс.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>У повідомленні немає тексту.</translation>
    </message>
    <message>
        <source>The marketplace does not allow something in this message.</source>
        <translation>У повідомленні є те, чого маркетплейс не дозволяє.</translation>
    </message>
    <message>
        <source>The marketplace does not allow inviting to another messenger.</source>
        <translation>Маркетплейс не дозволяє запрошувати в інший месенджер.</translation>
    </message>
    <message>
        <source>The marketplace does not allow phone numbers here.</source>
        <translation>Маркетплейс не дозволяє вказувати тут номери телефонів.</translation>
    </message>
    <message>
        <source>The marketplace does not allow links to other sites.</source>
        <translation>Маркетплейс не дозволяє посилань на інші сайти.</translation>
    </message>
    <message>
        <source>The time in which this buyer could be answered is over.</source>
        <translation>Термін відповіді цьому покупцеві минув.</translation>
    </message>
    <message>
        <source>The marketplace has closed this dialog.</source>
        <translation>Маркетплейс закрив цей діалог.</translation>
    </message>
    <message>
        <source>The order is not paid yet.</source>
        <translation>Замовлення ще не оплачено.</translation>
    </message>
    <message>
        <source>The order is not shipped yet.</source>
        <translation>Замовлення ще не відправлено.</translation>
    </message>
    <message>
        <source>This dialog can only be read.</source>
        <translation>Цей діалог можна лише читати.</translation>
    </message>
    <message>
        <source>Your role may not write here.</source>
        <translation>Ваша роль не дозволяє писати тут.</translation>
    </message>
    <message>
        <source>The marketplace no longer has this dialog.</source>
        <translation>На маркетплейсі цього діалогу більше немає.</translation>
    </message>
    <message>
        <source>The marketplace does not take messages here.</source>
        <translation>Маркетплейс не приймає тут повідомлень.</translation>
    </message>
    <message>
        <source>Another message was sent in its place.</source>
        <translation>Замість нього надіслано інше повідомлення.</translation>
    </message>
    <message>
        <source>The marketplace cancelled this message.</source>
        <translation>Маркетплейс скасував це повідомлення.</translation>
    </message>
    <message>
        <source>The marketplace did not take this message.</source>
        <translation>Маркетплейс не прийняв це повідомлення.</translation>
    </message>
    <message>
        <source>%1 In its words: “%2”</source>
        <translation>%1 Пояснення маркетплейсу: «%2»</translation>
    </message>
    <message>
        <source>Nobody can write in this dialog now.</source>
        <translation>Зараз у цей діалог ніхто не може писати.</translation>
    </message>
    <message>
        <source>The files of this message are no longer at the hub. Edit it to send them again.</source>
        <translation>Файлів цього повідомлення більше немає на хабі. Змініть повідомлення, щоб надіслати їх знову.</translation>
    </message>
    <message>
        <source>The marketplace does not take so many files in one message.</source>
        <translation>Маркетплейс не приймає стільки файлів в одному повідомленні.</translation>
    </message>
</context>
<context>
    <name>ReplyFiles</name>
    <message>
        <source>Import templates</source>
        <translation>Імпорт шаблонів</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблони</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Експорт шаблонів</translation>
    </message>
    <message>
        <source>The templates were not exported</source>
        <translation>Шаблони не експортовано</translation>
    </message>
    <message>
        <source>The file can’t be written. Choose another folder or free some space.</source>
        <translation>Файл не вдається записати. Виберіть іншу папку або звільніть місце.</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Key that sends</source>
        <translation>Клавіша надсилання</translation>
    </message>
    <message>
        <source>The other one begins a new line; so does Shift+Enter, always.</source>
        <translation>Інша починає новий рядок; Shift+Enter робить це завжди.</translation>
    </message>
    <message>
        <source>send Enter Ctrl keyboard message new line</source>
        <translation>надіслати Enter Ctrl клавіатура повідомлення новий рядок</translation>
    </message>
    <message>
        <source>Ask before a public answer</source>
        <translation>Запитувати перед публічною відповіддю</translation>
    </message>
    <message>
        <source>Everybody sees the answer to a question about goods. The first one is confirmed, and then no more: switch this on to be asked again.</source>
        <translation>Відповідь на запитання про товар бачать усі. Підтверджується лише перша; увімкніть, щоб Vitrina запитала ще раз.</translation>
    </message>
    <message>
        <source>confirmation warning publish question</source>
        <translation>підтвердження попередження публікація запитання</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилання</translation>
    </message>
</context>
<context>
    <name>ShopWords</name>
    <message>
        <source>Only these roles may change it: %1.</source>
        <translation>Змінити це можуть лише ролі: %1.</translation>
    </message>
    <message>
        <source>There is no connection to the hub now.</source>
        <translation>Зараз немає зв’язку з хабом.</translation>
    </message>
    <message>
        <source>The answer was due by %1, %2 ago</source>
        <translation>Термін відповіді минув %1, %2 тому</translation>
    </message>
    <message>
        <source>Answer by %1, %2 left</source>
        <translation>Відповісти до %1, залишилося %2</translation>
    </message>
    <message>
        <source>Waits for an answer since %1</source>
        <translation>Чекає на відповідь з %1</translation>
    </message>
    <message>
        <source>At the latest by %1</source>
        <translation>Не пізніше %1</translation>
    </message>
    <message>
        <source>The marketplace takes messages until %1</source>
        <translation>Маркетплейс приймає повідомлення до %1</translation>
    </message>
    <message>
        <source>The marketplace took messages until %1</source>
        <translation>Маркетплейс приймав повідомлення до %1</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>закриється через %1</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>The dialogs kept on this computer, the token and the key are removed. Everything on the hub stays.</source>
        <translation>Діалоги на цьому комп’ютері, токен і ключ буде видалено. На хабі все залишиться.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Вийти?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent yet will be lost.</source>
        <translation>
            <numerusform>%n ще не надіслане повідомлення буде втрачено.</numerusform>
            <numerusform>%n ще не надіслані повідомлення буде втрачено.</numerusform>
            <numerusform>%n ще не надісланих повідомлень буде втрачено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) kept only on this computer will be lost.</source>
        <translation>
            <numerusform>%n чернетку, що є лише на цьому комп’ютері, буде втрачено.</numerusform>
            <numerusform>%n чернетки, що є лише на цьому комп’ютері, буде втрачено.</numerusform>
            <numerusform>%n чернеток, що є лише на цьому комп’ютері, буде втрачено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Last synchronised: %1</source>
        <translation>Остання синхронізація: %1</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>Наступна спроба через %n с</numerusform>
            <numerusform>Наступна спроба через %n с</numerusform>
            <numerusform>Наступна спроба через %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Синхронізація…</translation>
    </message>
    <message>
        <source>Updating: %1 of %2</source>
        <translation>Синхронізація: %1 з %2</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>З’єднано</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>З’єднання…</translation>
    </message>
    <message>
        <source>Not connected to a hub</source>
        <translation>Немає з’єднання з хабом</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Немає з’єднання</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) could not be read</source>
        <translation>
            <numerusform>Не вдалося прочитати %n оновлення</numerusform>
            <numerusform>Не вдалося прочитати %n оновлення</numerusform>
            <numerusform>Не вдалося прочитати %n оновлень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Зберігається на цьому комп’ютері</translation>
    </message>
    <message>
        <source>All of it is encrypted.</source>
        <translation>Усе зашифровано.</translation>
    </message>
    <message>
        <source>Copy of the chats</source>
        <translation>Копія чатів</translation>
    </message>
    <message>
        <source>Messages, orders and whatever else the hub holds.</source>
        <translation>Повідомлення, замовлення та решта, що є в хабі.</translation>
    </message>
    <message>
        <source>size, disk, space</source>
        <translation>розмір, диск, місце</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Зображення та файли</translation>
    </message>
    <message>
        <source>What was looked at, at most 512 MB.</source>
        <translation>Те, що ви відкривали, не більше ніж 512 МБ.</translation>
    </message>
    <message>
        <source>Drafts and what is not sent yet</source>
        <translation>Чернетки та ненадіслане</translation>
    </message>
    <message>
        <source>Only this computer has it. Nothing below touches it.</source>
        <translation>Є лише на цьому комп’ютері. Дії нижче цього не зачіпають.</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Звільнити місце</translation>
    </message>
    <message>
        <source>Clear pictures and files</source>
        <translation>Видалити зображення та файли</translation>
    </message>
    <message>
        <source>They come again from the hub when you look at them.</source>
        <translation>Хаб надішле їх знову, коли ви їх відкриєте.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>pictures and files</comment>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Rebuild the copy of the chats</source>
        <translation>Створити копію чатів заново</translation>
    </message>
    <message>
        <source>Throws the copy away and fetches everything anew from the hub.</source>
        <translation>Видаляє копію й завантажує все з хаба заново.</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>Створити заново…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>less than 0.1 MB</source>
        <translation>менш ніж 0,1 МБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>It needs the hub. There is no connection to it now.</source>
        <translation>Для цього потрібен хаб, а зв’язку з ним зараз немає.</translation>
    </message>
    <message>
        <source>Rebuild the copy of the chats?</source>
        <translation>Створити копію чатів заново?</translation>
    </message>
    <message>
        <source>The list is empty until the hub has sent it again, which may take some minutes. Drafts and what is not sent yet stay.</source>
        <translation>Список буде порожнім, доки хаб не надішле його знову: це може тривати кілька хвилин. Чернетки та ненадіслане залишаться.</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Створити заново</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Сховище</translation>
    </message>
</context>
<context>
    <name>TemplateRights</name>
    <message>
        <source>Your role does not allow changing templates.</source>
        <translation>Ваша роль не дозволяє змінювати шаблони.</translation>
    </message>
    <message>
        <source>Only these roles can change templates: %1.</source>
        <translation>Змінювати шаблони можуть лише користувачі з ролями: %1.</translation>
    </message>
    <message>
        <source>The marketplace has not given quick replies to this shop yet: the tool is in test mode.</source>
        <translation>Маркетплейс ще не відкрив цьому магазину швидкі відповіді: інструмент працює в тестовому режимі.</translation>
    </message>
</context>
<context>
    <name>UserRole</name>
    <message>
        <source>Owner</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
</context>
<context>
    <name>WriteBlock</name>
    <message>
        <source>This dialog is not open yet</source>
        <translation>Діалог ще не відкрито</translation>
    </message>
    <message>
        <source>You can write when the order is paid.</source>
        <translation>Написати можна буде після оплати замовлення.</translation>
    </message>
    <message>
        <source>You can write when the order is shipped.</source>
        <translation>Написати можна буде після відправлення замовлення.</translation>
    </message>
    <message>
        <source>The time to answer is over</source>
        <translation>Термін відповіді минув</translation>
    </message>
    <message>
        <source>You can write again when the buyer writes.</source>
        <translation>Написати знову можна буде, коли напише покупець.</translation>
    </message>
    <message>
        <source>The marketplace has closed this dialog</source>
        <translation>Маркетплейс закрив цей діалог</translation>
    </message>
    <message>
        <source>The messages stay here to be read.</source>
        <translation>Повідомлення залишаються тут, їх можна читати.</translation>
    </message>
    <message>
        <source>This dialog can only be read</source>
        <translation>Цей діалог можна лише читати</translation>
    </message>
    <message>
        <source>Your role may not write here</source>
        <translation>Ваша роль не дозволяє писати тут</translation>
    </message>
    <message>
        <source>The owner of the company decides about roles.</source>
        <translation>Ролі призначає власник компанії.</translation>
    </message>
    <message>
        <source>This dialog is closed</source>
        <translation>Цей діалог закрито</translation>
    </message>
    <message>
        <source>The marketplace takes no messages here now</source>
        <translation>Маркетплейс зараз не приймає тут повідомлень</translation>
    </message>
    <message>
        <source>You can write from %1.</source>
        <translation>Діалог відкриється %1.</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Check spelling as you type</source>
        <translation>Перевіряти орфографію під час введення</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Language of what you write</source>
        <translation>Мова, якою ви пишете</translation>
    </message>
    <message>
        <source>Automatic goes by the letters and by the language of the dialog.</source>
        <translation>Автоматично — за літерами й мовою діалогу.</translation>
    </message>
    <message>
        <source>More dictionaries</source>
        <translation>Додаткові словники</translation>
    </message>
    <message>
        <source>Put the .aff and .dic files of a language into this folder.</source>
        <translation>Покладіть файли .aff і .dic потрібної мови до цієї папки.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ваші слова</translation>
    </message>
    <message>
        <source>None yet. Add a word from the menu of the field where you write.</source>
        <translation>Поки немає. Додайте слово через контекстне меню поля, у якому пишете.</translation>
    </message>
    <message>
        <source>They count as right in every language.</source>
        <translation>Вважаються правильними в усіх мовах.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Введення тексту</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфографія</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Словники</translation>
    </message>
    <message>
        <source>Misspelled words are dotted. A right click or the menu key shows suggestions.</source>
        <translation>Слова з помилками підкреслено крапками. Щоб побачити варіанти, клацніть правою кнопкою миші або натисніть клавішу меню.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::AllowedHostsDialog</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Список порожній</translation>
    </message>
    <message>
        <source>Sites for links</source>
        <translation>Сайти для посилань</translation>
    </message>
    <message>
        <source>Links to these sites can be sent from %1 without a question: the manufacturer, service centres, official distributors. Parts of a site are included.</source>
        <translation>Посилання на ці сайти можна надсилати з магазину «%1» без запитання: виробник, сервісні центри, офіційні дистриб’ютори. Розділи сайту теж входять.</translation>
    </message>
    <message>
        <source>Address of a site</source>
        <translation>Адреса сайту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Only the Owner and Administrator roles can change this list.</source>
        <translation>Змінювати цей список можуть лише ролі «Власник» і «Адміністратор».</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Вилучити %1</translation>
    </message>
    <message>
        <source>This site is on the list already.</source>
        <translation>Цей сайт уже у списку.</translation>
    </message>
    <message>
        <source>The list is full. Remove a site first.</source>
        <translation>Список заповнений. Спершу вилучіть якийсь сайт.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::AppMenu</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Shop settings</source>
        <translation>Налаштування магазину</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Показувати сповіщення</translation>
    </message>
    <message>
        <source>Without names and text</source>
        <comment>notifications</comment>
        <translation>Без імен і тексту</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::Application</name>
    <message>
        <source>Vitrina can’t open your data</source>
        <translation>Не вдається відкрити ваші дані</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрити програму</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::BreachPopover</name>
    <message>
        <source>Edit the text</source>
        <translation>Виправити текст</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Усе одно надіслати</translation>
    </message>
    <message>
        <source>Allow for this shop…</source>
        <translation>Дозволити для цього магазину…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::BreachWatch</name>
    <message>
        <source>%1 of %2</source>
        <comment>which breach, of how many</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Також: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <comment>a breach of a rule in what is typed</comment>
        <translation>Попередження: %1</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::BuyerSheet</name>
    <message>
        <source>Other orders of this buyer</source>
        <translation>Інші замовлення цього покупця</translation>
    </message>
    <message>
        <source>Other chats of this buyer</source>
        <translation>Інші чати цього покупця</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ChatButton</name>
    <message numerus="yes">
        <source>Chats with unread messages: %n</source>
        <translation>
            <numerusform>%n чат із непрочитаними повідомленнями</numerusform>
            <numerusform>%n чати з непрочитаними повідомленнями</numerusform>
            <numerusform>%n чатів із непрочитаними повідомленнями</numerusform>
        </translation>
    </message>
    <message>
        <source>No unread chats</source>
        <translation>Непрочитаних чатів немає</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::CommandPalette</name>
    <message>
        <source>Nothing found. Type the name of an action, a buyer’s name or an order number.</source>
        <translation>Нічого не знайдено. Введіть назву дії, ім’я покупця або номер замовлення.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>An action, a buyer’s name, an order number</source>
        <translation>Дія, ім’я покупця, номер замовлення</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc closes</source>
        <translation>↑ ↓ вибрати · Enter перейти · Esc закрити</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::Composer</name>
    <message>
        <source>The field is not empty</source>
        <translation>Поле не порожнє</translation>
    </message>
    <message>
        <source>What you have typed stays. The text of the message is added below it.</source>
        <translation>Набраний текст залишиться. Текст повідомлення буде додано під ним.</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Додати нижче</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>characters typed, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>%n зайвий символ</numerusform>
            <numerusform>%n зайві символи</numerusform>
            <numerusform>%n зайвих символів</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <translation>Ще нічого не написано</translation>
    </message>
    <message>
        <source>Enter sends, Ctrl+Enter begins a line</source>
        <translation>Enter — надіслати, Ctrl+Enter — новий рядок</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a line</source>
        <translation>Ctrl+Enter — надіслати, Enter — новий рядок</translation>
    </message>
    <message>
        <source>Everyone will see the answer</source>
        <translation>Відповідь побачать усі</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Напишіть відповідь</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Напишіть повідомлення</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>verb, on a button</comment>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Which key sends</source>
        <translation>Якою клавішею надсилати</translation>
    </message>
    <message>
        <source>Fill in the empty variable first: %1</source>
        <translation>Спершу заповніть порожню змінну: %1</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Швидкі відповіді</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Прикріпити файл</translation>
    </message>
    <message>
        <source>This marketplace takes no files</source>
        <translation>Цей маркетплейс не приймає файли</translation>
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
        <translation>Замовлення %1</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Підписник</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>друкує…</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>a dialog that everybody can read</comment>
        <translation>Публічний</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити як непрочитане</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Відкріпити</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Закріпити вгорі</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Увімкнути сповіщення</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Вимкнути сповіщення</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Інші дії</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Показати замовлення</translation>
    </message>
    <message>
        <source>Safety rules</source>
        <translation>Правила безпеки</translation>
    </message>
    <message>
        <source>Fraud reported</source>
        <translation>Повідомлено про шахрайство</translation>
    </message>
    <message>
        <source>Report fraud</source>
        <translation>Повідомити про шахрайство</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Зберегти доказ…</translation>
    </message>
    <message>
        <source>Forget this buyer…</source>
        <translation>Забути цього покупця…</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Відповідь не потрібна</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ConversationPane</name>
    <message>
        <source>No dialog chosen</source>
        <translation>Діалог не вибрано</translation>
    </message>
    <message>
        <source>Choose a dialog in the list: its messages are shown here.</source>
        <translation>Виберіть діалог у списку — тут з’являться його повідомлення.</translation>
    </message>
    <message>
        <source>No access to the chats of %1</source>
        <translation>Немає доступу до чатів магазину %1</translation>
    </message>
    <message>
        <source>Your role does not include them. The owner of the company can change that.</source>
        <translation>Для вашої ролі вони недоступні. Змінити це може власник компанії.</translation>
    </message>
    <message>
        <source>Only these roles have it: %1. The owner of the company can change yours.</source>
        <translation>Доступ мають лише ці ролі: %1. Вашу роль може змінити власник компанії.</translation>
    </message>
    <message>
        <source>Forget this buyer?</source>
        <translation>Забути цього покупця?</translation>
    </message>
    <message>
        <source>Vitrina removes this dialog with its messages, drafts and reports, and the buyer’s phone and address in the order: here, at the hub and on your colleagues’ computers. The proof keeps when something happened, but not what was said. The marketplace keeps its own copy, and what the buyer writes from now on will come again. This can’t be undone.</source>
        <translation>Vitrina видалить цей діалог із його повідомленнями, чернетками та скаргами, а також телефон і адресу покупця в замовленні: тут, на хабі та на комп’ютерах колег. У доказі залишиться, коли що сталося, але не те, що було сказано. У маркетплейсу залишається власна копія, а нові повідомлення покупця знову з’являться. Скасувати це неможливо.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::CrashDialog</name>
    <message>
        <source>Vitrina ended unexpectedly</source>
        <translation>Vitrina несподівано завершила роботу</translation>
    </message>
    <message>
        <source>What was typed and what waits to be sent are kept. A report of what went wrong lies on this computer, without messages and names. It is sent nowhere: give it to whoever looks after Vitrina, or delete it.</source>
        <translation>Набраний текст і ненадіслані повідомлення збережено. Звіт про збій лежить на цьому комп’ютері; повідомлень та імен у ньому немає. Він нікуди не надсилається: передайте його тому, хто обслуговує Vitrina, або видаліть.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити папку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::DbusNotifications</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::DemoCard</name>
    <message>
        <source>Try the demo</source>
        <translation>Спробувати демоверсію</translation>
    </message>
    <message numerus="yes">
        <source>Living shops on this computer: %n</source>
        <translation>
            <numerusform>%n магазин на цьому комп’ютері, зовсім як справжній</numerusform>
            <numerusform>%n магазини на цьому комп’ютері, зовсім як справжні</numerusform>
            <numerusform>%n магазинів на цьому комп’ютері, зовсім як справжні</numerusform>
        </translation>
    </message>
    <message>
        <source>Buyers write, answer and make mistakes as in life. Nothing is sent to anybody, and no account is needed.</source>
        <translation>Покупці пишуть, відповідають і помиляються, як у житті. Нікому нічого не надсилається, і обліковий запис не потрібен.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::DialogListPane</name>
    <message>
        <source>Search name, order number, text</source>
        <translation>Ім’я, замовлення, текст</translation>
    </message>
    <message>
        <source>Search dialogs</source>
        <translation>Пошук у діалогах</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Діалоги</translation>
    </message>
    <message>
        <source>%1: no answer needed</source>
        <comment>%1: the buyer&apos;s name</comment>
        <translation>%1: відповідь не потрібна</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::DialogMenu</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закріпити</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Відкріпити</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Вимкнути сповіщення</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Увімкнути сповіщення</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити як непрочитане</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити як прочитане</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Відповідь не потрібна</translation>
    </message>
    <message>
        <source>An answer is needed</source>
        <translation>Відповідь потрібна</translation>
    </message>
    <message>
        <source>Mute for a time</source>
        <translation>Тимчасово вимкнути сповіщення</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::EmptyVariableBar</name>
    <message>
        <source>Empty variable: %1</source>
        <translation>Порожня змінна: %1</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заповнити</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::EvidenceList</name>
    <message>
        <source>No messages in this dialog yet</source>
        <translation>У цьому діалозі ще немає повідомлень</translation>
    </message>
    <message>
        <source>Messages that prove it</source>
        <translation>Повідомлення, які це доводять</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Ви: %1</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FileChip</name>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Прибрати файл</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FileIntake</name>
    <message>
        <source>The file is not attached</source>
        <translation>Файл не прикріплено</translation>
    </message>
    <message>
        <source>A file is not at the hub yet</source>
        <translation>Файл іще не завантажено на хаб</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикріпити файли</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FileSaver</name>
    <message>
        <source>%1
%2 Save it only if you expected it from this buyer, and never open it before an antivirus program has looked at it.</source>
        <comment>a file&apos;s name, then why it is dangerous</comment>
        <translation>%1
%2 Зберігайте його, лише якщо чекали на нього від цього покупця, і не відкривайте, доки його не перевірить антивірус.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Усе одно зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Зберегти файл</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Файл не збережено</translation>
    </message>
    <message>
        <source>This folder can’t be written, or the disk is full.</source>
        <translation>У цю папку не можна записати, або на диску немає місця.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FirstStartPage</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Welcome to Vitrina</source>
        <translation>Ласкаво просимо до Vitrina</translation>
    </message>
    <message>
        <source>All your shops’ chats in one list, each under the rules of its own marketplace.</source>
        <translation>Чати всіх ваших магазинів в одному списку, кожен — за правилами свого маркетплейсу.</translation>
    </message>
    <message>
        <source>You can sign out and choose again at any time.</source>
        <translation>Будь-коли можна вийти й вибрати знову.</translation>
    </message>
    <message>
        <source>Not connected to a hub</source>
        <translation>Немає з’єднання з хабом</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FraudBanner</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Повідомити</translation>
    </message>
    <message>
        <source>It’s fine</source>
        <translation>Усе гаразд</translation>
    </message>
    <message>
        <source>Possible fraud</source>
        <translation>Можливе шахрайство</translation>
    </message>
    <message>
        <source>You said that this name is fine</source>
        <translation>Ви позначили: з іменем усе гаразд</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FraudDesk</name>
    <message>
        <source>What to do now</source>
        <translation>Що зробити зараз</translation>
    </message>
    <message>
        <source>The hub did not take the fraud report: %1</source>
        <translation>Хаб не прийняв повідомлення про шахрайство: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Виправити</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FraudReportDialog</name>
    <message>
        <source>Report fraud</source>
        <translation>Повідомити про шахрайство</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>It has happened</source>
        <translation>Це вже сталося</translation>
    </message>
    <message>
        <source>What has happened? More than one can be chosen</source>
        <translation>Що сталося? Можна позначити кілька</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Somebody is trying</source>
        <translation>Хтось намагається ошукати</translation>
    </message>
    <message>
        <source>What do you complain about?</source>
        <translation>На що поскаржитися? Можна позначити кілька</translation>
    </message>
    <message>
        <source>Submit a complaint</source>
        <translation>Поскаржитися</translation>
    </message>
    <message>
        <source>Messages that prove it</source>
        <translation>Повідомлення, які це доводять</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Необов’язково</translation>
    </message>
    <message>
        <source>Write no passwords and no confirmation codes here: nobody needs them.</source>
        <translation>Паролі й коди підтвердження сюди не пишіть: вони нікому не потрібні.</translation>
    </message>
    <message>
        <source>Safety rules</source>
        <translation>Правила безпеки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose what has happened</source>
        <translation>Позначте, що сталося</translation>
    </message>
    <message>
        <source>Choose what you complain about</source>
        <translation>Позначте, на що ви скаржитеся</translation>
    </message>
    <message>
        <source>The note is too long: %1 of %2 characters.</source>
        <translation>Коментар задовгий: %1 з %2 символів.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n message(s) as proof.</source>
        <translation>
            <numerusform>Позначте як доказ не більше %n повідомлення.</numerusform>
            <numerusform>Позначте як доказ не більше %n повідомлень.</numerusform>
            <numerusform>Позначте як доказ не більше %n повідомлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen. Without messages the marketplace may decline the report.</source>
        <translation>Нічого не позначено. Без повідомлень маркетплейс може відхилити скаргу.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %n. The name, the label and the order number go with them.</source>
        <translation>
            <numerusform>Вибрано: %n. Також буде надіслано ім’я, мітку й номер замовлення.</numerusform>
            <numerusform>Вибрано: %n. Також буде надіслано ім’я, мітку й номер замовлення.</numerusform>
            <numerusform>Вибрано: %n. Також буде надіслано ім’я, мітку й номер замовлення.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FraudStepsDialog</name>
    <message>
        <source>What to do now</source>
        <translation>Що зробити зараз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Крок виконано</translation>
    </message>
    <message>
        <source>Done · %1</source>
        <translation>Виконано · %1</translation>
    </message>
    <message>
        <source>Done · %1 · %2</source>
        <comment>time, name</comment>
        <translation>Виконано · %1 · %2</translation>
    </message>
    <message>
        <source>The list comes back until all steps are done. It opens from the dialog, too.</source>
        <translation>Список повертатиметься, доки не виконано всі кроки. Він відкривається й із діалогу.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Усі кроки виконано.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::GoodsPicture</name>
    <message>
        <source>Show the picture of the goods: %1</source>
        <translation>Показати зображення товару: %1</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Змінити клавіші…</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Вибрати рядок</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::HoursEditor</name>
    <message>
        <source>day off</source>
        <translation>вихідний</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::HubCard</name>
    <message>
        <source>This is not the address of a hub. It looks like %1</source>
        <translation>Це не адреса хаба. Потрібна така: %1</translation>
    </message>
    <message>
        <source>Test the connection first</source>
        <translation>Спочатку перевірте з’єднання</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Під’єднатися до хаба</translation>
    </message>
    <message>
        <source>For a team that already runs a Vitrina hub.</source>
        <translation>Для команди, яка вже має хаб Vitrina.</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Адреса хаба</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Показати токен</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Сховати токен</translation>
    </message>
    <message>
        <source>Kept in the system’s password store, nowhere else</source>
        <translation>Зберігається лише у сховищі паролів системи</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Перевірити з’єднання</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Під’єднатися</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Проксі…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ImportDialog</name>
    <message>
        <source>Import templates</source>
        <translation>Імпорт шаблонів</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Файл читається…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>Nothing can be added from this file.</source>
        <translation>З цього файлу нічого додати.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) will be added.</source>
        <translation>
            <numerusform>Буде додано %n шаблон.</numerusform>
            <numerusform>Буде додано %n шаблони.</numerusform>
            <numerusform>Буде додано %n шаблонів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out.</source>
        <translation>
            <numerusform>%n рядок буде пропущено.</numerusform>
            <numerusform>%n рядки буде пропущено.</numerusform>
            <numerusform>%n рядків буде пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>templates that are imported, of how many</comment>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не імпортовано</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) added.</source>
        <translation>
            <numerusform>Додано %n шаблон.</numerusform>
            <numerusform>Додано %n шаблони.</numerusform>
            <numerusform>Додано %n шаблонів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ImportList</name>
    <message>
        <source>Is there already</source>
        <translation>Уже є</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Задовгий</translation>
    </message>
    <message>
        <source>No room left in the shop</source>
        <translation>У магазині немає місця</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Буде додано</translation>
    </message>
    <message>
        <source>The file is too large for templates</source>
        <translation>Файл завеликий для шаблонів</translation>
    </message>
    <message>
        <source>There are no templates in this file</source>
        <translation>У цьому файлі немає шаблонів</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8</source>
        <translation>Це не текст у кодуванні UTF-8</translation>
    </message>
    <message>
        <source>This is not a JSON list of templates</source>
        <translation>Це не список шаблонів у форматі JSON</translation>
    </message>
    <message>
        <source>A quote that begins here is never closed</source>
        <translation>Відкриту тут лапку не закрито</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Немає назви</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Немає тексту</translation>
    </message>
    <message>
        <source>There are more templates than any shop may have</source>
        <translation>Шаблонів більше, ніж буває в одному магазині</translation>
    </message>
    <message>
        <source>The file can’t be read</source>
        <translation>Файл не вдається прочитати</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::KeyControl</name>
    <message>
        <source>This key writes or moves in the text. Take one with Ctrl or Alt, or F1 to F12.</source>
        <translation>Ця клавіша вводить символ або рухає курсор. Виберіть комбінацію з Ctrl чи Alt або F1–F12.</translation>
    </message>
    <message>
        <source>This letter is on one keyboard layout only. Press it with Ctrl.</source>
        <translation>Ця літера є лише в одній розкладці. Натисніть її з Ctrl.</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>Ця клавіша потрібна полям введення та спискам.</translation>
    </message>
    <message>
        <source>This can’t be a key.</source>
        <translation>Цю клавішу призначити не можна.</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Перепризначити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Default key</source>
        <translation>Типова клавіша</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Натисніть клавішу…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавіші</translation>
    </message>
    <message>
        <source>%1, key: %2</source>
        <translation>%1, клавіша: %2</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 уже призначено дії «%2».</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::KeychainWait</name>
    <message>
        <source>Quit</source>
        <translation>Закрити програму</translation>
    </message>
    <message>
        <source>Waiting for the password store</source>
        <translation>Очікування сховища паролів</translation>
    </message>
    <message>
        <source>The key to your dialogs lies in the password store of the system. Vitrina opens as soon as it is unlocked.</source>
        <translation>Ключ до ваших діалогів лежить у сховищі паролів системи. Застосунок Vitrina відкриється, щойно сховище буде розблоковано.</translation>
    </message>
    <message>
        <source>The system asks for its password in a window of its own. If you don’t see it, look behind the other windows and in the task bar.</source>
        <translation>Система запитує свій пароль в окремому вікні. Якщо ви його не бачите, подивіться за іншими вікнами й на панелі завдань.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>Відкрити посилання</translation>
    </message>
    <message>
        <source>This link leads out of Vitrina, to the site</source>
        <translation>Посилання веде із застосунку Vitrina на сайт</translation>
    </message>
    <message>
        <source>In the message it is written as %1. Its letters may look like those of another site.</source>
        <translation>У повідомленні його записано так: %1. Через схожі літери його можна сплутати з іншим сайтом.</translation>
    </message>
    <message>
        <source>The connection to it is not encrypted.</source>
        <translation>З’єднання з ним не шифрується.</translation>
    </message>
    <message>
        <source>Never enter a password or a confirmation code on a site that a buyer has sent.</source>
        <translation>Ніколи не вводьте пароль і код підтвердження на сайті, який надіслав покупець.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>You reported this dialog as fraud.</source>
        <translation>Ви повідомили про шахрайство в цьому діалозі.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ListNotice</name>
    <message>
        <source>Clear filters</source>
        <translation>Скинути фільтри</translation>
    </message>
    <message>
        <source>No dialogs yet</source>
        <translation>Діалогів поки немає</translation>
    </message>
    <message>
        <source>When a buyer writes to one of your shops, the dialog appears here.</source>
        <translation>Коли покупець напише в один із ваших магазинів, діалог з’явиться тут.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>No dialog matches the search and the filters.</source>
        <translation>Жоден діалог не відповідає пошуку та фільтрам.</translation>
    </message>
    <message>
        <source>Loading dialogs…</source>
        <translation>Діалоги завантажуються…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Немає з’єднання</translation>
    </message>
    <message>
        <source>The dialogs come with the connection to the hub. The line below says what is in its way.</source>
        <translation>Діалоги з’являться, коли буде з’єднання з хабом. Що заважає, сказано в рядку внизу вікна.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::LockPage</name>
    <message>
        <source>Vitrina is locked</source>
        <translation>Vitrina заблокована</translation>
    </message>
    <message>
        <source>Messages keep coming. They are shown when you unlock.</source>
        <translation>Повідомлення й далі надходять. Ви побачите їх після розблокування.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Кодова фраза</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Забули фразу?</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::LockPassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Поточна кодова фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова кодова фраза</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ще раз те саме</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокування</translation>
    </message>
    <message>
        <source>Remove the lock’s passphrase</source>
        <translation>Прибрати кодову фразу блокування</translation>
    </message>
    <message>
        <source>Passphrase of the lock</source>
        <translation>Кодова фраза блокування</translation>
    </message>
    <message>
        <source>It keeps others from reading your screen. Who forgets it signs out, and drafts and messages that are not sent yet are lost.</source>
        <translation>Вона закриває ваш екран від чужих очей. Якщо її забути, залишиться лише вийти з облікового запису, а чернетки й ненадіслані повідомлення буде втрачено.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Щонайменше %n символ</numerusform>
            <numerusform>Щонайменше %n символи</numerusform>
            <numerusform>Щонайменше %n символів</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Фрази не збігаються</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::MainWindow</name>
    <message>
        <source>Dialogs</source>
        <translation>Діалоги</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Loading earlier messages</source>
        <translation>Завантажуються попередні повідомлення</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <comment>a web site</comment>
        <translation>Відкрити %1…</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Копіювати виділений текст</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Копіювати повідомлення</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Виділити все</translation>
    </message>
    <message>
        <source>Report fraud…</source>
        <translation>Повідомити про шахрайство…</translation>
    </message>
    <message>
        <source>Warn about this again</source>
        <translation>Знову попереджати про це</translation>
    </message>
    <message>
        <source>View %1</source>
        <comment>a picture</comment>
        <translation>Переглянути %1</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <comment>a file</comment>
        <translation>Зберегти %1…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Зберегти як шаблон…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::MuteMenu</name>
    <message>
        <source>Mute notifications</source>
        <translation>Вимкнути сповіщення</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <translation>Увімкнути сповіщення (вимкнено до %1)</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>На 1 годину</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>На 4 години</translation>
    </message>
    <message>
        <source>Until 8 in the morning</source>
        <translation>До 8-ї ранку</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::NetworkDesk</name>
    <message>
        <source>Keep the proxy’s password under your passphrase</source>
        <translation>Зберегти пароль проксі під захистом кодової фрази</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::NumberRow</name>
    <message>
        <source>Less</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::OrderPanel</name>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Fold the order away</source>
        <translation>Сховати замовлення</translation>
    </message>
    <message>
        <source>No order with this dialog</source>
        <translation>У цього діалогу немає замовлення</translation>
    </message>
    <message>
        <source>No dialog chosen</source>
        <translation>Діалог не вибрано</translation>
    </message>
    <message>
        <source>The buyer asks about something else.</source>
        <translation>Покупець запитує про інше.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::OrderSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Scheme</source>
        <comment>how the order is delivered</comment>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Відправити до</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Відправлено</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Buyer’s language</source>
        <translation>Мова покупця</translation>
    </message>
    <message>
        <source>Buyer’s phone</source>
        <translation>Телефон покупця</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Замовлено</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>by telephone</comment>
        <translation>Зателефонувати</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>the phone number</comment>
        <translation>Копіювати</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Search by order number</source>
        <translation>Пошук за номером замовлення</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Усі магазини</translation>
    </message>
    <message>
        <source>Looking for the orders…</source>
        <translation>Шукаємо замовлення…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>No order’s number begins like this.</source>
        <translation>Немає замовлення, номер якого так починається.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Замовлень поки немає</translation>
    </message>
    <message>
        <source>They appear here as soon as somebody buys.</source>
        <translation>Вони з’являться тут, щойно хтось щось купить.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::OwnWordsList</name>
    <message>
        <source>Your own words</source>
        <translation>Ваші слова</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::PaletteModel</name>
    <message>
        <source>Settings of the shop %1</source>
        <translation>Налаштування магазину %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <comment>its number</comment>
        <translation>Замовлення %1</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::PictureCollector</name>
    <message>
        <source>The picture was not here when this page was made</source>
        <translation>Коли створювалася сторінка, зображення тут не було</translation>
    </message>
    <message>
        <source>This is not the file that was sent: its SHA-256 is another</source>
        <translation>Це не той файл, який надіслали: у нього інший SHA-256</translation>
    </message>
    <message>
        <source>There was no more room for pictures in this page</source>
        <translation>На цій сторінці більше не було місця для зображень</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Попереднє зображення</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Наступне зображення</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>За розміром вікна</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number, how many pictures, the name of this one</comment>
        <translation>%1 з %2 · %3</translation>
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
        <translation>Доказ збережено</translation>
    </message>
    <message>
        <source>%1
and the same as JSON beside it.</source>
        <translation>%1
і те саме у форматі JSON поруч.</translation>
    </message>
    <message>
        <source>The proof was not saved</source>
        <translation>Доказ не збережено</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Зберегти доказ</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Сторінка (*.html)</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ProofProgress</name>
    <message>
        <source>Saving the proof</source>
        <translation>Збереження доказу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save without the rest</source>
        <translation>Зберегти без решти</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Зображення %1 з %2</translation>
    </message>
    <message>
        <source>There is no connection: it goes on when it is back.</source>
        <translation>Немає зв’язку: продовжиться, коли він з’явиться.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::PublishBar</name>
    <message>
        <source>This answer is public</source>
        <translation>Ця відповідь публічна</translation>
    </message>
    <message>
        <source>Everyone who opens the product reads the question and your answer, not this buyer alone. You are asked this once.</source>
        <translation>Запитання й вашу відповідь прочитає не лише цей покупець, а кожен, хто відкриє товар. Ми питаємо про це один раз.</translation>
    </message>
    <message>
        <source>Publish the answer</source>
        <translation>Опублікувати відповідь</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::QuestionBar</name>
    <message>
        <source>Answering: “%1”</source>
        <translation>Відповідь на запитання: «%1»</translation>
    </message>
    <message>
        <source>Answer the newest</source>
        <translation>Відповісти на останнє</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::QuickReplyPicker</name>
    <message>
        <source>The marketplace has not given quick replies to this shop yet: the tool is in test mode.</source>
        <translation>Маркетплейс ще не відкрив цьому магазину швидкі відповіді: інструмент працює в тестовому режимі.</translation>
    </message>
    <message>
        <source>This shop has no quick replies yet. The Owner and Administrators can create them.</source>
        <translation>У цього магазину ще немає швидких відповідей. Створити їх можуть Власник і Адміністратори.</translation>
    </message>
    <message>
        <source>Nothing found. Try other words.</source>
        <translation>Нічого не знайдено. Спробуйте інші слова.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>templates, of how many</comment>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Швидкі відповіді</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Знайти шаблон</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter inserts</source>
        <translation>↑ ↓ вибрати · Enter вставити</translation>
    </message>
    <message>
        <source>This shop has no quick replies yet.</source>
        <translation>У цьому магазині поки немає швидких відповідей.</translation>
    </message>
    <message>
        <source>The shop has as many templates as the marketplace allows.</source>
        <translation>У магазині стільки шаблонів, скільки дозволяє маркетплейс.</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Редагувати шаблон</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Видалити шаблон</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>Створити шаблон</translation>
    </message>
    <message>
        <source>F2 edit · Ctrl+Del delete</source>
        <translation>F2 змінити · Ctrl+Del видалити</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::QuickReplyRow</name>
    <message>
        <source>Deleted by the marketplace</source>
        <translation>Видалено маркетплейсом</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>На перевірці</translation>
    </message>
    <message>
        <source>Empty variable</source>
        <translation>Порожня змінна</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::Rail</name>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазини</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Чекають на відповідь</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочені</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Shop settings…</source>
        <translation>Налаштування магазину…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SafetyRulesDialog</name>
    <message>
        <source>Safety rules</source>
        <translation>Правила безпеки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ScreenLock</name>
    <message>
        <source>Sign out without the passphrase?</source>
        <translation>Вийти без кодової фрази?</translation>
    </message>
    <message>
        <source>Everything that is kept on this computer goes, also drafts and messages that are not sent yet. To come back you need your token.</source>
        <translation>Усе, що зберігається на цьому комп’ютері, буде видалено, зокрема чернетки й ненадіслані повідомлення. Щоб повернутися, знадобиться токен.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SecretChoiceDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Кодова фраза</translation>
    </message>
    <message>
        <source>Your token is protected by a passphrase.</source>
        <translation>Ваш токен захищено кодовою фразою.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ще раз те саме</translation>
    </message>
    <message>
        <source>Passphrase, the same again</source>
        <translation>Кодова фраза ще раз</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Використати фразу</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Лише на цей сеанс</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Щонайменше %n символ</numerusform>
            <numerusform>Щонайменше %n символи</numerusform>
            <numerusform>Щонайменше %n символів</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Фрази не збігаються</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>Неправильна кодова фраза</translation>
    </message>
    <message>
        <source>Choose a passphrase that protects the token, or keep the token for this session only: you will then be asked for it again next time.</source>
        <translation>Придумайте кодову фразу, яка захистить токен, або збережіть токен лише на цей сеанс: тоді наступного разу він знадобиться знову.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SettingsWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Знайти налаштування</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ShopBar</name>
    <message>
        <source>Only subscribers</source>
        <translation>Лише підписники</translation>
    </message>
    <message>
        <source>Shop settings</source>
        <translation>Налаштування магазину</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Увімкнути</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ShopLine</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n сайт</numerusform>
            <numerusform>%n сайти</numerusform>
            <numerusform>%n сайтів</numerusform>
        </translation>
    </message>
    <message>
        <source>messages are translated</source>
        <translation>з перекладом</translation>
    </message>
    <message>
        <source>answer within %1</source>
        <translation>термін відповіді: %1</translation>
    </message>
    <message numerus="yes">
        <source>up to %n characters in a message</source>
        <translation>
            <numerusform>до %n символу в повідомленні</numerusform>
            <numerusform>до %n символів у повідомленні</numerusform>
            <numerusform>до %n символів у повідомленні</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ShopSettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Shop settings</source>
        <translation>Налаштування магазину</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Answer target</source>
        <translation>Термін відповіді</translation>
    </message>
    <message>
        <source>The marketplace’s target is %1. The shop may have a shorter one.</source>
        <translation>Термін маркетплейсу — %1. Магазин може мати свій, коротший.</translation>
    </message>
    <message>
        <source>The marketplace publishes no target. The shop may have one of its own.</source>
        <translation>Маркетплейс не назвав терміну. Магазин може задати свій.</translation>
    </message>
    <message>
        <source>Answer target in minutes</source>
        <translation>Термін відповіді у хвилинах</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>хв</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Робочий час</translation>
    </message>
    <message>
        <source>With hours, the target runs only in them and not on holidays; without, day and night. Time zone: %1.</source>
        <translation>Якщо години вказано, термін спливає лише в ці години й не спливає у свята; якщо ні — цілодобово. Часовий пояс: %1.</translation>
    </message>
    <message>
        <source>Write hours like 9:00–18:00, or leave the day empty.</source>
        <translation>Пишіть години так: 9:00–18:00, або залиште день порожнім.</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>Посилання у відповідях</translation>
    </message>
    <message>
        <source>Sites for links…</source>
        <translation>Сайти для посилань…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SortChoice</name>
    <message>
        <source>Longest wait first</source>
        <translation>Спочатку ті, хто чекає найдовше</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спочатку нові</translation>
    </message>
    <message>
        <source>Sort order: %1</source>
        <translation>Порядок: %1</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SpellingMenu</name>
    <message>
        <source>Spelling</source>
        <translation>Орфографія</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Добираємо варіанти…</translation>
    </message>
    <message>
        <source>Add “%1” to dictionary</source>
        <translation>Додати «%1» до словника</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Варіантів немає</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::StatusLine</name>
    <message>
        <source>Connect now</source>
        <translation>Під’єднатися зараз</translation>
    </message>
    <message>
        <source>Waiting for an answer: %1</source>
        <translation>Чекають на відповідь: %1</translation>
    </message>
    <message>
        <source>Version %1 is available</source>
        <translation>Доступна версія %1</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>Ввести новий токен…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TemplateDesk</name>
    <message>
        <source>Delete the template?</source>
        <translation>Видалити шаблон?</translation>
    </message>
    <message>
        <source>%1 will be gone for everybody in this shop. This cannot be undone.</source>
        <translation>Шаблон «%1» зникне в усіх користувачів магазину. Цю дію не можна скасувати.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TemplateEditor</name>
    <message>
        <source>This template was deleted meanwhile. Saving creates it anew.</source>
        <translation>Цей шаблон тим часом видалили. Під час збереження його буде створено знову.</translation>
    </message>
    <message>
        <source>The marketplace is checking this template.</source>
        <translation>Маркетплейс перевіряє цей шаблон.</translation>
    </message>
    <message>
        <source>Accepted by the marketplace.</source>
        <translation>Прийнято маркетплейсом.</translation>
    </message>
    <message>
        <source>Deleted by the marketplace.</source>
        <translation>Видалено маркетплейсом.</translation>
    </message>
    <message>
        <source>Deleted by the marketplace: %1</source>
        <translation>Видалено маркетплейсом: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters typed, of how many</comment>
        <translation>%1 із %2</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>%n зайвий символ</numerusform>
            <numerusform>%n зайві символи</numerusform>
            <numerusform>%n зайвих символів</numerusform>
        </translation>
    </message>
    <message>
        <source>The template needs a title</source>
        <translation>Шаблону потрібна назва</translation>
    </message>
    <message>
        <source>The template needs a text</source>
        <translation>Шаблону потрібен текст</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Нічого не змінилося</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Зберігається…</translation>
    </message>
    <message>
        <source>No connection. It will be saved as soon as there is one.</source>
        <translation>Немає з’єднання. Буде збережено, щойно воно відновиться.</translation>
    </message>
    <message>
        <source>A template is text only: videos, pictures and files can’t be added.</source>
        <translation>Шаблон — це лише текст: не можна додавати відео, зображення й файли.</translation>
    </message>
    <message>
        <source>A template is text only: the picture was left out.</source>
        <translation>Шаблон — це лише текст: зображення не додано.</translation>
    </message>
    <message>
        <source>A template is plain text: the formatting was left out.</source>
        <translation>Шаблон — це простий текст: оформлення прибрано.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>What you will look for</source>
        <translation>За чим ви шукатимете</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What the buyer will read</source>
        <translation>Що прочитає покупець</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Вставити змінну</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TemplateManager</name>
    <message>
        <source>The template is not saved</source>
        <translation>Шаблон не збережено</translation>
    </message>
    <message>
        <source>What you have typed would be lost.</source>
        <translation>Усе, що введено, буде втрачено.</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продовжити редагування</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>templates, of how many</comment>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>Choose a shop</source>
        <translation>Виберіть магазин</translation>
    </message>
    <message>
        <source>The shop has as many templates as the marketplace allows.</source>
        <translation>У магазині стільки шаблонів, скільки дозволяє маркетплейс.</translation>
    </message>
    <message>
        <source>This shop has no templates yet.</source>
        <translation>У цьому магазині поки немає шаблонів.</translation>
    </message>
    <message>
        <source>No template chosen</source>
        <translation>Шаблон не вибрано</translation>
    </message>
    <message>
        <source>Choose a template in the list, or create one.</source>
        <translation>Виберіть шаблон у списку або створіть новий.</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Швидкі відповіді</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>Створити шаблон</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Новий токен</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Кодова фраза</translation>
    </message>
    <message>
        <source>The passphrase under which the token lies</source>
        <translation>Кодова фраза, якою захищено токен</translation>
    </message>
    <message>
        <source>The hub %1 gives a new token to its user. Your messages, drafts and settings on this computer stay.</source>
        <translation>Новий токен видає хаб %1. Повідомлення, чернетки й налаштування на цьому комп’ютері залишаться.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Сховати токен</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Показати токен</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>Токен перевіряється…</translation>
    </message>
    <message>
        <source>Use the token</source>
        <translation>Використати токен</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::Tray</name>
    <message>
        <source>Open Vitrina</source>
        <translation>Відкрити Vitrina</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрити програму</translation>
    </message>
    <message numerus="yes">
        <source>Vitrina: %n chat(s) with unread messages</source>
        <translation>
            <numerusform>Vitrina: %n чат із непрочитаними повідомленнями</numerusform>
            <numerusform>Vitrina: %n чати з непрочитаними повідомленнями</numerusform>
            <numerusform>Vitrina: %n чатів із непрочитаними повідомленнями</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing the window quits Vitrina</source>
        <translation>Закриття вікна завершить роботу Vitrina</translation>
    </message>
    <message>
        <source>This desktop has no tray where Vitrina could go on. Nobody will tell you of new messages and deadlines until you start it again.</source>
        <translation>На цьому робочому столі немає області сповіщень, де Vitrina могла б працювати далі. Про нові повідомлення й терміни ви не дізнаєтеся, доки не запустите її знову.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::UpdateNotice</name>
    <message>
        <source>Version %1 is available…</source>
        <translation>Доступна версія %1…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::VariableMenu</name>
    <message>
        <source>Buyer’s name</source>
        <translation>Ім’я покупця</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер замовлення</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Дата доставки</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Хто відповідає</translation>
    </message>
</context>
</TS>
