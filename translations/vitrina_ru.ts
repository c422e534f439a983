<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Protocol with the hub</source>
        <translation>Протокол связи с хабом</translation>
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
        <translation>Версии</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Скопировать версии</translation>
    </message>
    <message>
        <source>As text, for a letter to whoever helps you with Vitrina.</source>
        <translation>Текстом, чтобы отправить тому, кто помогает вам с программой.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>What Vitrina is made of, and on which terms everybody may use it.</source>
        <translation>Из чего состоит Vitrina и на каких условиях этим можно пользоваться.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>About Vitrina</source>
        <translation>О программе Vitrina</translation>
    </message>
    <message>
        <source>Notify about new versions</source>
        <translation>Сообщать о новых версиях</translation>
    </message>
    <message>
        <source>Asks once a day whether there is one. Nothing is installed by itself.</source>
        <translation>Проверка — раз в день. Обновления сами не устанавливаются.</translation>
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
        <translation>Как у текста в системе</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Vitrina closes and comes back in a moment; the chat and what you typed stay.</source>
        <translation>Vitrina закроется и сразу откроется снова: чат и набранный текст останутся.</translation>
    </message>
    <message>
        <source>zoom scale text font larger smaller</source>
        <translation>масштаб размер текст шрифт крупнее мельче</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>High contrast: stronger text, and every line is seen.</source>
        <translation>При высоком контрасте текст чётче и видны все линии.</translation>
    </message>
    <message>
        <source>colours black white</source>
        <translation>цвета чёрный белый</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Without motion the caret does not blink either.</source>
        <translation>Без анимации не мигает и курсор.</translation>
    </message>
    <message>
        <source>animation blinking caret</source>
        <translation>движение мигание курсор</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Спец. возможности</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Not yet</source>
        <translation>Ещё не было</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Этот аккаунт</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Хаб</translation>
    </message>
    <message>
        <source>Demo, on this computer</source>
        <translation>Демоверсия, на этом компьютере</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Last synchronised</source>
        <translation>Последняя синхронизация</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Новый токен</translation>
    </message>
    <message>
        <source>For when the hub no longer takes the present one. Everything kept on this computer stays.</source>
        <translation>На случай, если хаб перестал принимать текущий. Всё, что хранится на этом компьютере, останется.</translation>
    </message>
    <message>
        <source>password access expired revoked</source>
        <translation>пароль доступ истёк отозван</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>Ввести новый токен…</translation>
    </message>
    <message>
        <source>The demo needs no token.</source>
        <translation>Для демоверсии токен не нужен.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Removes the dialogs, the token and the key from this computer; the hub keeps everything. Then you can connect to another hub.</source>
        <translation>Удаляет с этого компьютера диалоги, токен и ключ; на хабе всё остаётся. После этого можно подключиться к другому хабу.</translation>
    </message>
    <message>
        <source>another hub leave log out</source>
        <translation>другой хаб выход сменить</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Выйти…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find an action, a dialog or an order</source>
        <translation>Найти действие, диалог или заказ</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Next dialog that waits for an answer</source>
        <translation>Следующий диалог, который ждёт ответа</translation>
    </message>
    <message>
        <source>Previous dialog that waits for an answer</source>
        <translation>Предыдущий диалог, который ждёт ответа</translation>
    </message>
    <message>
        <source>Next overdue dialog</source>
        <translation>Следующий просроченный диалог</translation>
    </message>
    <message>
        <source>Next dialog in the list</source>
        <translation>Следующий диалог в списке</translation>
    </message>
    <message>
        <source>Previous dialog in the list</source>
        <translation>Предыдущий диалог в списке</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Show all dialogs</source>
        <translation>Показать все диалоги</translation>
    </message>
    <message>
        <source>Show what waits for an answer</source>
        <translation>Показать ждущие ответа</translation>
    </message>
    <message>
        <source>Show what is unread</source>
        <translation>Показать непрочитанные</translation>
    </message>
    <message>
        <source>Show what is overdue</source>
        <translation>Показать просроченные</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>Перейти к фильтрам</translation>
    </message>
    <message>
        <source>Go to the dialogs</source>
        <translation>Перейти к диалогам</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Перейти к переписке</translation>
    </message>
    <message>
        <source>Go to the order</source>
        <translation>Перейти к заказу</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Пометить как прочитанное или непрочитанное</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>Отключить или включить уведомления</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Закрепить или открепить</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Ответ не нужен</translation>
    </message>
    <message>
        <source>Report fraud</source>
        <translation>Сообщить о мошенничестве</translation>
    </message>
    <message>
        <source>Safety rules</source>
        <translation>Правила безопасности</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Сохранить доказательство…</translation>
    </message>
    <message>
        <source>Forget this buyer…</source>
        <translation>Забыть этого покупателя…</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Быстрые ответы</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Прикрепить файлы…</translation>
    </message>
    <message>
        <source>Next breach of a rule in what you type</source>
        <translation>Следующее нарушение правил в тексте</translation>
    </message>
    <message>
        <source>Previous breach of a rule in what you type</source>
        <translation>Предыдущее нарушение правил в тексте</translation>
    </message>
    <message>
        <source>Quick reply templates…</source>
        <translation>Шаблоны быстрых ответов…</translation>
    </message>
    <message>
        <source>Show or hide the order</source>
        <translation>Показать или скрыть заказ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить масштаб</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить масштаб</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Обычный масштаб</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Тема: как в системе</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: светлая</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: тёмная</translation>
    </message>
    <message>
        <source>Language: Armenian (Հայերեն)</source>
        <translation>Язык: армянский (Հայերեն)</translation>
    </message>
    <message>
        <source>Language: Russian (Русский)</source>
        <translation>Язык: русский</translation>
    </message>
    <message>
        <source>Language: Ukrainian (Українська)</source>
        <translation>Язык: украинский (Українська)</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Язык: английский (English)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Подключиться сейчас</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Выйти…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>The open dialog</source>
        <translation>Открытый диалог</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ввод текста</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Следующее слово с ошибкой</translation>
    </message>
    <message>
        <source>Previous misspelled word</source>
        <translation>Предыдущее слово с ошибкой</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать сейчас</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>File without a name</source>
        <translation>Файл без имени</translation>
    </message>
</context>
<context>
    <name>Author</name>
    <message>
        <source>Buyer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Системное сообщение</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, what, for a reader of the screen</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>Автоматический ответ</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Buyer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>label of a dialog whose other party is not known</comment>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>Breach</name>
    <message>
        <source>Such a message is not sent. Correct the text.</source>
        <translation>Такое сообщение не отправляется. Исправьте текст.</translation>
    </message>
    <message>
        <source>This can turn against you. Look whether it is meant so.</source>
        <translation>Это может обернуться против вас. Проверьте, так ли это задумано.</translation>
    </message>
    <message>
        <source>%1 has published no such rule: this is Vitrina’s advice.</source>
        <translation>%1 такого правила не публикует: это совет Vitrina.</translation>
    </message>
    <message>
        <source>%1 does not allow this. Correct the text, and it can be sent.</source>
        <translation>%1 этого не разрешает. Исправьте текст, и его можно будет отправить.</translation>
    </message>
    <message>
        <source>%1 may cancel such a message. Look whether it is meant so.</source>
        <translation>%1 может отменить такое сообщение. Проверьте, так ли это задумано.</translation>
    </message>
    <message>
        <source>Source: %1, “%2”</source>
        <translation>Источник: %1, «%2»</translation>
    </message>
</context>
<context>
    <name>ChatStart</name>
    <message>
        <source>Write to buyer</source>
        <translation>Написать покупателю</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Открыть чат</translation>
    </message>
    <message>
        <source>Only the buyer can start this chat</source>
        <translation>Этот чат может начать только покупатель</translation>
    </message>
    <message>
        <source>You can write from %1</source>
        <translation>Написать можно с %1</translation>
    </message>
    <message>
        <source>You can write once the order is paid</source>
        <translation>Написать можно будет после оплаты заказа</translation>
    </message>
    <message>
        <source>You can write once the order is shipped, due by %1</source>
        <translation>Написать можно будет после отправки заказа, её срок: %1</translation>
    </message>
    <message>
        <source>You can write once the order is shipped</source>
        <translation>Написать можно будет после отправки заказа</translation>
    </message>
    <message>
        <source>You can write once the order is delivered</source>
        <translation>Написать можно будет после доставки заказа</translation>
    </message>
    <message>
        <source>The marketplace does not let you write now</source>
        <translation>Маркетплейс сейчас не разрешает писать</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Everything after this: not tested yet</source>
        <translation>Остальное ещё не проверено</translation>
    </message>
    <message>
        <source>Address: not tested yet</source>
        <translation>Адрес ещё не проверен</translation>
    </message>
    <message>
        <source>Address found: %1</source>
        <translation>Адрес найден: %1</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, and the network of this computer.</source>
        <translation>Проверьте, нет ли в адресе опечатки и есть ли на этом компьютере интернет.</translation>
    </message>
    <message>
        <source>Port: not tested yet</source>
        <translation>Порт ещё не проверен</translation>
    </message>
    <message>
        <source>The hub answers on port %1</source>
        <translation>Хаб отвечает на порту %1</translation>
    </message>
    <message>
        <source>Check the port, and whether the hub is running.</source>
        <translation>Проверьте номер порта и работает ли хаб.</translation>
    </message>
    <message>
        <source>Certificate: not tested yet</source>
        <translation>Сертификат ещё не проверен</translation>
    </message>
    <message>
        <source>The connection is protected</source>
        <translation>Подключение защищено</translation>
    </message>
    <message>
        <source>Check the address or ask whoever runs the hub.</source>
        <translation>Проверьте адрес или спросите того, кто отвечает за хаб.</translation>
    </message>
    <message>
        <source>Token and version: not tested yet</source>
        <translation>Токен и версия ещё не проверены</translation>
    </message>
    <message>
        <source>The hub lets you in: %1</source>
        <translation>Хаб открыл доступ: %1</translation>
    </message>
    <message>
        <source>Copy the whole token, or ask whoever runs the hub for a new one.</source>
        <translation>Скопируйте токен целиком или попросите новый у того, кто отвечает за хаб.</translation>
    </message>
    <message>
        <source>Update Vitrina or the hub, so that both are of the same age.</source>
        <translation>Обновите программу Vitrina или хаб, чтобы их версии подходили друг другу.</translation>
    </message>
    <message>
        <source>Use an address that begins with wss://.</source>
        <translation>Используйте адрес, который начинается с wss://.</translation>
    </message>
    <message>
        <source>Proxy: not tested yet</source>
        <translation>Прокси ещё не проверен</translation>
    </message>
    <message>
        <source>The proxy answers: %1</source>
        <translation>Прокси отвечает: %1</translation>
    </message>
    <message>
        <source>Check the proxy’s kind, address and port, or ask whoever runs it.</source>
        <translation>Проверьте тип, адрес и порт прокси или спросите того, кто за него отвечает.</translation>
    </message>
    <message>
        <source>Check the user name and the password of the proxy.</source>
        <translation>Проверьте имя пользователя и пароль прокси.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>format of a date in this year, as QLocale reads it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>format of a date, as QLocale reads it</comment>
        <translation>d MMMM yyyy &apos;г.&apos;</translation>
    </message>
</context>
<context>
    <name>DeadlineChip</name>
    <message>
        <source>Waits %1</source>
        <comment>%1: a span of time</comment>
        <translation>Ждёт %1</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <comment>%1: a span of time</comment>
        <translation>Просрочено на %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the marketplace takes no answer any more</comment>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <comment>the marketplace opens the chat later</comment>
        <translation>Ещё не открыто</translation>
    </message>
    <message>
        <source>Closes in %1</source>
        <comment>%1: a span of time</comment>
        <translation>Закроется через %1</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Sending</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
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
        <translation>Не отправлено</translation>
    </message>
</context>
<context>
    <name>DialogRow</name>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Not sent:</source>
        <translation>Не отправлено:</translation>
    </message>
    <message>
        <source>Fraud reported</source>
        <translation>Сообщено о мошенничестве</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Черновик:</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Публичный</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n вложение</numerusform>
            <numerusform>%n вложения</numerusform>
            <numerusform>%n вложений</numerusform>
        </translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Вы: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитанное сообщение</numerusform>
            <numerusform>%n непрочитанных сообщения</numerusform>
            <numerusform>%n непрочитанных сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплён</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>уведомления отключены</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Possible fraud</source>
        <translation>Возможно мошенничество</translation>
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
        <translation>В словаре только старая орфография, поэтому он не используется.</translation>
    </message>
    <message>
        <source>It is damaged or too large, so it is not used.</source>
        <translation>Словарь повреждён или слишком большой, поэтому не используется.</translation>
    </message>
    <message>
        <source>It did not answer in time and is not used until you restart Vitrina.</source>
        <translation>Словарь не ответил вовремя и не будет использоваться до перезапуска Vitrina.</translation>
    </message>
    <message>
        <source>No dictionary of today’s Armenian was found, so Armenian is not checked.</source>
        <translation>Словарь современного армянского языка не найден, поэтому армянский текст не проверяется.</translation>
    </message>
    <message>
        <source>No dictionary for %1 was found: install the package %2.</source>
        <translation>Словарь не найден (%1). Установите пакет %2.</translation>
    </message>
    <message>
        <source>No dictionary for %1 was found: put its .aff and .dic files into the folder below.</source>
        <translation>Словарь не найден (%1). Положите его файлы .aff и .dic в папку, указанную ниже.</translation>
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
        <translation>%1 дн. %2 ч</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, alone</comment>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, alone</comment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The address was not found</source>
        <translation>Адрес не найден</translation>
    </message>
    <message>
        <source>Nothing answers at this address</source>
        <translation>По этому адресу никто не отвечает</translation>
    </message>
    <message>
        <source>The hub’s certificate can’t be trusted</source>
        <translation>Сертификату хаба нельзя доверять</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>Хаб не отвечает</translation>
    </message>
    <message>
        <source>The hub closed the connection</source>
        <translation>Хаб закрыл подключение</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Нет сети</translation>
    </message>
    <message>
        <source>This is not the address of a hub</source>
        <translation>Это не адрес хаба</translation>
    </message>
    <message>
        <source>The connection would not be protected</source>
        <translation>Подключение не было бы защищено</translation>
    </message>
    <message>
        <source>What answers there is not a hub</source>
        <translation>По этому адресу отвечает не хаб</translation>
    </message>
    <message>
        <source>The hub does not accept the token</source>
        <translation>Хаб не принимает токен</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Срок действия токена истёк</translation>
    </message>
    <message>
        <source>The hub speaks another version</source>
        <translation>У хаба другая версия</translation>
    </message>
    <message>
        <source>Too many connections to the hub</source>
        <translation>Слишком много подключений к хабу</translation>
    </message>
    <message>
        <source>The password store of the system is locked. Unlock it and try again</source>
        <translation>Хранилище паролей системы заблокировано. Разблокируйте его и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>The password store of the system denied access</source>
        <translation>Хранилище паролей системы отказало в доступе</translation>
    </message>
    <message>
        <source>This system has no password store</source>
        <translation>В этой системе нет хранилища паролей</translation>
    </message>
    <message>
        <source>The password store of the system does not answer</source>
        <translation>Хранилище паролей системы не отвечает</translation>
    </message>
    <message>
        <source>The password store of the system failed</source>
        <translation>Произошла ошибка в хранилище паролей системы</translation>
    </message>
    <message>
        <source>The passphrase is needed</source>
        <translation>Нужна кодовая фраза</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>Неверная кодовая фраза</translation>
    </message>
    <message>
        <source>The local database is damaged</source>
        <translation>База данных на этом компьютере повреждена</translation>
    </message>
    <message>
        <source>The local database is from a newer version</source>
        <translation>База данных на этом компьютере — от более новой версии</translation>
    </message>
    <message>
        <source>The local database is in use by another program</source>
        <translation>База данных на этом компьютере занята другой программой</translation>
    </message>
    <message>
        <source>The key does not open the local database</source>
        <translation>Ключ не подходит к базе данных на этом компьютере</translation>
    </message>
    <message>
        <source>The local database can’t be opened</source>
        <translation>Не удалось открыть базу данных на этом компьютере</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>На диске нет места</translation>
    </message>
    <message>
        <source>The folder of the profile can’t be written</source>
        <translation>Не удаётся записать в папку профиля</translation>
    </message>
    <message>
        <source>It did not work this time</source>
        <translation>На этот раз не получилось</translation>
    </message>
    <message>
        <source>The hub refused this</source>
        <translation>Хаб отклонил это действие</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войдите ещё раз</translation>
    </message>
    <message>
        <source>The hub sent something unexpected</source>
        <translation>Хаб прислал непонятный ответ</translation>
    </message>
    <message>
        <source>Something on this computer failed</source>
        <translation>Произошла ошибка на этом компьютере</translation>
    </message>
    <message>
        <source>The password store of the system does not give the key back. It may be locked: unlock it and try again</source>
        <translation>Хранилище паролей системы не отдаёт ключ. Возможно, оно заблокировано: разблокируйте его и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>The token is too long for the password store of the system</source>
        <translation>Токен слишком длинный для хранилища паролей системы</translation>
    </message>
    <message>
        <source>The password store of the system is being asked already</source>
        <translation>Запрос к хранилищу паролей системы уже отправлен</translation>
    </message>
    <message>
        <source>The note on where your key lies is missing or damaged</source>
        <translation>Запись о том, где лежит ваш ключ, потеряна или повреждена</translation>
    </message>
    <message>
        <source>The password store of the system holds another profile’s key</source>
        <translation>В хранилище паролей системы лежит ключ другого профиля</translation>
    </message>
    <message>
        <source>The passphrase is empty</source>
        <translation>Кодовая фраза пуста</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Close other programs</source>
        <translation>Не хватает памяти, чтобы проверить кодовую фразу. Закройте другие программы</translation>
    </message>
    <message>
        <source>The file with the protected token is damaged</source>
        <translation>Файл с защищённым токеном повреждён</translation>
    </message>
    <message>
        <source>The hub offers no protected connection</source>
        <translation>Хаб не предлагает защищённого соединения</translation>
    </message>
    <message>
        <source>The local copy of the messages was damaged. It is fetched anew from the hub</source>
        <translation>Локальная копия сообщений была повреждена. Она загружается с хаба заново</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Ваша роль этого не позволяет</translation>
    </message>
    <message>
        <source>You have no access to this shop’s chats</source>
        <translation>У вас нет доступа к чатам этого магазина</translation>
    </message>
    <message>
        <source>The rules for checking messages can’t be read: messages are not checked</source>
        <translation>Не удалось прочитать правила проверки: сообщения не проверяются</translation>
    </message>
    <message>
        <source>The fraud report names no reason</source>
        <translation>В сообщении о мошенничестве не указана причина</translation>
    </message>
    <message>
        <source>The marketplace does not know this reason of a fraud report</source>
        <translation>У маркетплейса нет такой причины для сообщения о мошенничестве</translation>
    </message>
    <message>
        <source>A message chosen as proof is not in this dialog any more</source>
        <translation>Сообщения, отмеченного как доказательство, в этом диалоге больше нет</translation>
    </message>
    <message>
        <source>Too many messages are chosen as proof</source>
        <translation>Как доказательство отмечено слишком много сообщений</translation>
    </message>
    <message>
        <source>The note of the fraud report is too long</source>
        <translation>Комментарий к сообщению о мошенничестве слишком длинный</translation>
    </message>
    <message>
        <source>The same report waits for the marketplace already. Add a message, a reason or a note to send another</source>
        <translation>Такое же сообщение уже ждёт ответа маркетплейса. Чтобы отправить ещё одно, добавьте сообщение, причину или комментарий</translation>
    </message>
    <message>
        <source>The hub does not know this fraud report</source>
        <translation>Хаб не знает этого сообщения о мошенничестве</translation>
    </message>
    <message>
        <source>This step does not belong to the fraud report</source>
        <translation>Этот шаг не относится к сообщению о мошенничестве</translation>
    </message>
    <message>
        <source>There is no connection to the hub. Try again when it is back</source>
        <translation>Нет связи с хабом. Попробуйте снова, когда она появится</translation>
    </message>
    <message>
        <source>The shop’s target can’t be longer than the marketplace’s</source>
        <translation>Срок магазина не может быть больше срока маркетплейса</translation>
    </message>
    <message>
        <source>These working hours can’t be read</source>
        <translation>Не удалось разобрать рабочее время</translation>
    </message>
    <message>
        <source>The hub does not know this time zone</source>
        <translation>Хаб не знает этого часового пояса</translation>
    </message>
    <message>
        <source>This is not the name of a site</source>
        <translation>Это не имя сайта</translation>
    </message>
    <message>
        <source>There can be at most 100 sites</source>
        <translation>Сайтов может быть не больше 100</translation>
    </message>
    <message>
        <source>The marketplace has no such switch</source>
        <translation>У маркетплейса нет такого переключателя</translation>
    </message>
    <message>
        <source>The buyer can be written to once the order is paid</source>
        <translation>Написать покупателю можно будет после оплаты заказа</translation>
    </message>
    <message>
        <source>The buyer can be written to once the order is shipped</source>
        <translation>Написать покупателю можно будет после отправки заказа</translation>
    </message>
    <message>
        <source>The buyer can be written to once the order is delivered</source>
        <translation>Написать покупателю можно будет после доставки заказа</translation>
    </message>
    <message>
        <source>Only the buyer can start this chat</source>
        <translation>Этот чат может начать только покупатель</translation>
    </message>
    <message>
        <source>The marketplace does not know this order any more</source>
        <translation>На маркетплейсе этого заказа больше нет</translation>
    </message>
    <message>
        <source>The marketplace does not answer now</source>
        <translation>Маркетплейс сейчас не отвечает</translation>
    </message>
    <message>
        <source>This template is no longer there</source>
        <translation>Этого шаблона больше нет</translation>
    </message>
    <message>
        <source>The marketplace has not given quick replies to this shop yet</source>
        <translation>Маркетплейс ещё не открыл этому магазину быстрые ответы</translation>
    </message>
    <message>
        <source>The shop has as many templates as the marketplace allows. Delete one first</source>
        <translation>В магазине столько шаблонов, сколько разрешает маркетплейс. Сначала удалите один из них</translation>
    </message>
    <message>
        <source>The template needs a title</source>
        <translation>Шаблону нужно название</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Текста нет</translation>
    </message>
    <message>
        <source>The text is longer than the marketplace allows</source>
        <translation>Текст длиннее, чем разрешает маркетплейс</translation>
    </message>
    <message>
        <source>The settings file was damaged. The settings of the last start are used</source>
        <translation>Файл настроек был повреждён. Используются настройки прошлого запуска</translation>
    </message>
    <message>
        <source>The settings file was damaged. Please choose your settings again</source>
        <translation>Файл настроек был повреждён. Выберите настройки заново</translation>
    </message>
    <message>
        <source>The settings are from a newer Vitrina. What you change holds until you quit</source>
        <translation>Настройки созданы более новой версией Vitrina. Ваши изменения действуют до закрытия программы</translation>
    </message>
    <message>
        <source>The settings file can’t be read. What you change holds until you quit</source>
        <translation>Не удаётся прочитать файл настроек. Ваши изменения действуют до закрытия программы</translation>
    </message>
    <message>
        <source>The settings can’t be saved. Check the free space and the rights to the folder</source>
        <translation>Не удаётся сохранить настройки. Проверьте свободное место и права на папку</translation>
    </message>
    <message>
        <source>This computer has no font with Armenian letters. Install “Noto Sans Armenian”; until then Vitrina speaks English</source>
        <translation>На этом компьютере нет шрифта с армянскими буквами. Установите «Noto Sans Armenian», а пока интерфейс будет на английском</translation>
    </message>
    <message>
        <source>Your dictionary is full. Remove words in the settings</source>
        <translation>Ваш словарь заполнен. Удалите лишние слова в настройках</translation>
    </message>
    <message>
        <source>The word can’t be saved in your dictionary. It counts as right until you quit</source>
        <translation>Не удаётся сохранить слово в вашем словаре. Оно считается верным до закрытия программы</translation>
    </message>
    <message>
        <source>The proxy’s address was not found</source>
        <translation>Адрес прокси не найден</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy’s address</source>
        <translation>По адресу прокси никто не отвечает</translation>
    </message>
    <message>
        <source>The proxy closed the connection</source>
        <translation>Прокси закрыл подключение</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>Прокси не отвечает</translation>
    </message>
    <message>
        <source>The proxy refused the login</source>
        <translation>Прокси не принял имя и пароль</translation>
    </message>
    <message>
        <source>The proxy asks for a login</source>
        <translation>Прокси требует имя и пароль</translation>
    </message>
    <message>
        <source>What answers at the proxy’s address is not a proxy of this kind</source>
        <translation>По этому адресу отвечает не прокси выбранного типа</translation>
    </message>
    <message>
        <source>The proxy does not let Vitrina reach the hub</source>
        <translation>Прокси не пропускает Vitrina к хабу</translation>
    </message>
    <message>
        <source>The proxy could not reach the hub</source>
        <translation>Прокси не смог связаться с хабом</translation>
    </message>
    <message>
        <source>The address of the proxy is missing</source>
        <translation>Не указан адрес прокси</translation>
    </message>
    <message>
        <source>The folder for your data can’t be written. What you do now is kept until you quit</source>
        <translation>Нет доступа на запись в папку с вашими данными. Сделанное сейчас сохранится только до закрытия программы</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file came damaged</source>
        <translation>Файл пришёл повреждённым</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Файл слишком большой</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>Этого файла больше нет</translation>
    </message>
    <message>
        <source>This hub does not pass on files</source>
        <translation>Этот хаб не передаёт файлы</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>На диске нет места</translation>
    </message>
    <message>
        <source>The file did not load</source>
        <translation>Файл не загрузился</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Loading: %1%</source>
        <comment>a file, so many per cent of it</comment>
        <translation>Загрузка: %1%</translation>
    </message>
    <message>
        <source>The picture is too large to be shown safely</source>
        <translation>Изображение слишком большое, чтобы показать его безопасно</translation>
    </message>
    <message>
        <source>This is not a picture that can be shown</source>
        <translation>Это не изображение, которое можно показать</translation>
    </message>
    <message>
        <source>%1. Press to try again</source>
        <comment>why a file is not here</comment>
        <translation>%1. Нажмите, чтобы повторить</translation>
    </message>
    <message>
        <source>This file may be dangerous</source>
        <translation>Этот файл может быть опасным</translation>
    </message>
    <message>
        <source>It is an archive: nobody sees what is inside until it is unpacked.</source>
        <translation>Это архив: что внутри, не видно, пока его не распакуют.</translation>
    </message>
    <message>
        <source>It is a document with a program inside.</source>
        <translation>Это документ, внутри которого программа.</translation>
    </message>
    <message>
        <source>It is a program, or a page that acts like one.</source>
        <translation>Это программа или страница, которая действует как программа.</translation>
    </message>
    <message>
        <source>It is a program whose name makes it look like a document.</source>
        <translation>Это программа, названная так, чтобы походить на документ.</translation>
    </message>
    <message>
        <source>Hidden characters in its name show another ending than it has.</source>
        <translation>В имени скрытые символы: они показывают не то расширение, что на деле.</translation>
    </message>
    <message>
        <source>This marketplace takes no files</source>
        <translation>Этот маркетплейс не принимает файлы</translation>
    </message>
    <message>
        <source>Files of this type are not accepted</source>
        <translation>Файлы этого типа не принимаются</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Файл пуст</translation>
    </message>
    <message>
        <source>The file is not what its name says</source>
        <translation>Содержимое файла не соответствует его имени</translation>
    </message>
    <message>
        <source>The file can’t be read</source>
        <translation>Файл не удаётся прочитать</translation>
    </message>
    <message>
        <source>Its name is not allowed</source>
        <translation>Имя файла недопустимо</translation>
    </message>
    <message>
        <source>The picture has too many pixels</source>
        <translation>В изображении слишком много пикселей</translation>
    </message>
    <message>
        <source>The hub has no room for files</source>
        <translation>На хабе нет места для файлов</translation>
    </message>
    <message>
        <source>Nothing can be sent to this chat now</source>
        <translation>Сейчас в этот чат ничего нельзя отправить</translation>
    </message>
    <message>
        <source>Your role may not write here</source>
        <translation>Ваша роль не позволяет писать здесь</translation>
    </message>
    <message>
        <source>The file arrived damaged at the hub</source>
        <translation>Файл дошёл до хаба повреждённым</translation>
    </message>
    <message>
        <source>Waits for the hub</source>
        <translation>Ждёт связи с хабом</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of a file, of how much</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>%1, ready to send</source>
        <comment>the size of a file</comment>
        <translation>%1, готов к отправке</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n file(s) in one message</source>
        <translation>
            <numerusform>В одном сообщении — не больше %n файла</numerusform>
            <numerusform>В одном сообщении — не больше %n файлов</numerusform>
            <numerusform>В одном сообщении — не больше %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large: up to %1 is allowed</source>
        <comment>a size</comment>
        <translation>Файл слишком большой: можно до %1</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>It’s fine</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>You said it’s fine</source>
        <translation>Вы отметили: всё в порядке</translation>
    </message>
    <message>
        <source>Warning: %1. %2</source>
        <comment>why, and the message, for a reader of the screen</comment>
        <translation>Предупреждение: %1. %2</translation>
    </message>
</context>
<context>
    <name>FraudReport</name>
    <message>
        <source>The fraud report is kept on this computer and goes when the connection is back</source>
        <translation>Сообщение о мошенничестве сохранено на этом компьютере и уйдёт, когда появится связь</translation>
    </message>
    <message>
        <source>The fraud report is being sent</source>
        <translation>Сообщение о мошенничестве отправляется</translation>
    </message>
    <message>
        <source>The marketplace accepted the fraud report · %1</source>
        <translation>Маркетплейс принял сообщение о мошенничестве · %1</translation>
    </message>
    <message>
        <source>The marketplace declined the fraud report · %1</source>
        <translation>Маркетплейс отклонил сообщение о мошенничестве · %1</translation>
    </message>
    <message>
        <source>Fraud reported · %1 · Waits for the marketplace’s check</source>
        <translation>Сообщено о мошенничестве · %1 · Ждёт проверки маркетплейсом</translation>
    </message>
    <message>
        <source>Done %1 of %2</source>
        <translation>Выполнено %1 из %2</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language of the interface</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>It changes at once.</source>
        <translation>Меняется сразу.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>light dark night colours appearance</source>
        <translation>светлая тёмная ночь цвета вид оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Show the order beside the conversation</source>
        <translation>Показывать заказ рядом с перепиской</translation>
    </message>
    <message>
        <source>In a narrow window it opens from the conversation’s header.</source>
        <translation>В узком окне он открывается из заголовка переписки.</translation>
    </message>
    <message>
        <source>Start when you sign in to the computer</source>
        <translation>Запускать при входе в систему</translation>
    </message>
    <message>
        <source>Vitrina waits in the tray and tells you of new messages.</source>
        <translation>Vitrina работает в фоновом режиме и уведомляет о новых сообщениях.</translation>
    </message>
    <message>
        <source>autostart startup boot</source>
        <translation>автозапуск автозагрузка включение</translation>
    </message>
    <message>
        <source>This was not changed: %1 can’t be written.</source>
        <translation>Не удалось изменить настройку: нельзя записать %1.</translation>
    </message>
    <message>
        <source>Dialog list</source>
        <translation>Список диалогов</translation>
    </message>
    <message>
        <source>Compact shows more dialogs at once; nothing in a row is left out.</source>
        <translation>Компактный вмещает больше диалогов; содержимое строк не меняется.</translation>
    </message>
    <message>
        <source>density rows height spacing</source>
        <translation>плотность строки высота интервал</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторный</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактный</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Как в программе</translation>
    </message>
    <message>
        <source>Font of messages</source>
        <translation>Шрифт сообщений</translation>
    </message>
    <message>
        <source>Those of this computer that have Armenian and Cyrillic letters.</source>
        <translation>Шрифты этого компьютера с армянскими буквами и кириллицей.</translation>
    </message>
    <message>
        <source>family letters conversation text</source>
        <translation>гарнитура буквы переписка текст</translation>
    </message>
</context>
<context>
    <name>HostEntry</name>
    <message>
        <source>Type the address of a site, for example maker.com</source>
        <translation>Введите адрес сайта, например maker.com</translation>
    </message>
    <message>
        <source>An address needs its ending, for example .com</source>
        <translation>В адресе не хватает окончания, например .com</translation>
    </message>
    <message>
        <source>This is not the address of a site</source>
        <translation>Это не адрес сайта</translation>
    </message>
    <message>
        <source>Many sites end like this. Type the whole address of the one you mean</source>
        <translation>Так оканчиваются многие сайты. Введите полный адрес нужного</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys of all actions</source>
        <translation>Клавиши всех действий</translation>
    </message>
    <message>
        <source>Press the button at the right of an action, then its new key; Backspace leaves it without one.</source>
        <translation>Нажмите кнопку справа от действия, затем новую клавишу; Backspace оставит действие без клавиши.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Все по умолчанию</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Armenian</source>
        <translation>армянский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>белорусский</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чешский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>эстонский</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>финский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латышский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румынский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Переведено</translation>
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
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Keeps others from reading your screen and your notifications while you are away. It does not protect the disk: that is encrypted with another key, locked or not.</source>
        <translation>Пока вас нет, никто не прочитает то, что на экране и в уведомлениях. Диск блокировка не защищает: данные на нём и так зашифрованы другим ключом.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Кодовая фраза</translation>
    </message>
    <message>
        <source>lock, idle, away</source>
        <translation>блокировка, бездействие, отсутствие</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Задать…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Удалить кодовую фразу</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать сейчас</translation>
    </message>
    <message>
        <source>Messages keep coming while Vitrina is locked.</source>
        <translation>Сообщения приходят и во время блокировки.</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>button</comment>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Только вручную</translation>
    </message>
    <message numerus="yes">
        <source>After %n min</source>
        <translation>
            <numerusform>Через %n минуту</numerusform>
            <numerusform>Через %n минуты</numerusform>
            <numerusform>Через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Блокировать автоматически</translation>
    </message>
    <message>
        <source>When nobody has touched Vitrina for this long, also while the computer slept.</source>
        <translation>Если программой столько времени не пользуются, в том числе пока компьютер спит.</translation>
    </message>
    <message>
        <source>The one that opens your data when Vitrina starts.</source>
        <translation>Та же, что открывает ваши данные при запуске Vitrina.</translation>
    </message>
    <message>
        <source>Vitrina asks for it at its start, too.</source>
        <translation>Vitrina спрашивает её и при запуске.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Сначала задайте её.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Set a passphrase first.</source>
        <translation>Сначала задайте кодовую фразу.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Show all</source>
        <translation>Показать полностью</translation>
    </message>
    <message>
        <source>Being checked · </source>
        <comment>by the marketplace</comment>
        <translation>На проверке · </translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Показать перевод</translation>
    </message>
    <message>
        <source>Show original message</source>
        <translation>Показать оригинальное сообщение</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>send the refused message again</comment>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>the refused message</comment>
        <translation>Редактировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the refused message</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Новые сообщения</translation>
    </message>
    <message>
        <source>In answer to “%1”</source>
        <translation>В ответ на «%1»</translation>
    </message>
    <message>
        <source>Answer this</source>
        <comment>this question</comment>
        <translation>Ответить на это</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Connection to the hub</source>
        <translation>Подключение к хабу</translation>
    </message>
    <message>
        <source>A hub on this computer is always reached directly.</source>
        <translation>С хабом на этом компьютере Vitrina всегда связывается напрямую.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Everything that Vitrina sends and receives goes this way.</source>
        <translation>Так передаётся всё, что Vitrina отправляет и получает.</translation>
    </message>
    <message>
        <source>VPN, SOCKS, HTTP</source>
        <translation>VPN, SOCKS, HTTP</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Без прокси</translation>
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
        <translation>Адрес прокси</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Often 1080 for SOCKS5, and 3128 or 8080 for HTTP.</source>
        <translation>Обычно 1080 для SOCKS5, 3128 или 8080 для HTTP.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Empty if the proxy asks for no login.</source>
        <translation>Оставьте пустым, если прокси не требует имени и пароля.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Проверка подключения</translation>
    </message>
    <message>
        <source>Tries the way to the hub step by step and names what is wrong.</source>
        <translation>Шаг за шагом проверяет подключение к хабу и показывает, что не так.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Результат проверки</translation>
    </message>
    <message>
        <source>Kept in the system’s password store, nowhere else.</source>
        <translation>Хранится только в хранилище паролей системы.</translation>
    </message>
    <message>
        <source>Kept under your passphrase.</source>
        <translation>Хранится под защитой вашей кодовой фразы.</translation>
    </message>
    <message>
        <source>Not kept: Vitrina asks for it again after a restart.</source>
        <translation>Не хранится: после перезапуска Vitrina спросит его снова.</translation>
    </message>
    <message>
        <source>Needed: without it Vitrina stays offline.</source>
        <translation>Обязательное поле: без него Vitrina не подключится.</translation>
    </message>
    <message>
        <source>There is no hub on another computer to reach yet.</source>
        <translation>Проверять нечего: хаба на другом компьютере пока нет.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n новое сообщение</numerusform>
            <numerusform>%n новых сообщения</numerusform>
            <numerusform>%n новых сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>Ваше сообщение не отправлено.</translation>
    </message>
    <message>
        <source>The answer is due soon: by %1</source>
        <translation>Срок ответа подходит к концу: до %1</translation>
    </message>
    <message>
        <source>The answer is overdue: it was due by %1</source>
        <translation>Ответ просрочен: срок был до %1</translation>
    </message>
    <message>
        <source>The marketplace has accepted your fraud report.</source>
        <translation>Маркетплейс принял ваше сообщение о мошенничестве.</translation>
    </message>
    <message>
        <source>The marketplace has declined your fraud report.</source>
        <translation>Маркетплейс отклонил ваше сообщение о мошенничестве.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) need your attention</source>
        <translation>
            <numerusform>%n чат требует внимания</numerusform>
            <numerusform>%n чата требуют внимания</numerusform>
            <numerusform>%n чатов требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n chat(s)</source>
        <translation>
            <numerusform>в %n чате</numerusform>
            <numerusform>в %n чатах</numerusform>
            <numerusform>в %n чатах</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Отключить уведомления</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications are switched off.</source>
        <translation>Уведомления отключены.</translation>
    </message>
    <message>
        <source>Muted for now</source>
        <translation>Уведомления временно отключены</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Показывать уведомления</translation>
    </message>
    <message>
        <source>One for each chat, by the system. Nothing of muted chats, nor of the one you look at.</source>
        <translation>Одно на каждый чат, средствами системы. Об открытом чате и чатах с отключёнными уведомлениями не сообщается.</translation>
    </message>
    <message>
        <source>Without names and text</source>
        <translation>Без имён и текста</translation>
    </message>
    <message>
        <source>Others who see your screen learn only that something came.</source>
        <translation>Тот, кто видит ваш экран, узнает лишь, что пришло что-то новое.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Воспроизводить звук</translation>
    </message>
    <message>
        <source>The system’s own.</source>
        <translation>Системный.</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Новое сообщение</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>Срок ответа подходит к концу</translation>
    </message>
    <message>
        <source>An answer is overdue</source>
        <translation>Ответ просрочен</translation>
    </message>
    <message>
        <source>A message of yours was refused</source>
        <translation>Ваше сообщение отклонено</translation>
    </message>
    <message>
        <source>A fraud report was decided</source>
        <translation>Решение по сообщению о мошенничестве</translation>
    </message>
    <message>
        <source>Do not disturb on a schedule</source>
        <translation>Не беспокоить по расписанию</translation>
    </message>
    <message>
        <source>Every day, by the clock of this computer. What comes meanwhile waits in the list.</source>
        <translation>Каждый день, по часам этого компьютера. Что придёт за это время, будет ждать в списке.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Notify when</source>
        <translation>О чём уведомлять</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазины</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Not paid yet</source>
        <translation>Ещё не оплачен</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Собирается</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлен</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращён</translation>
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
        <translation>%1, отправлен %2</translation>
    </message>
    <message>
        <source>%1, ship by %2</source>
        <translation>%1, отправить до %2</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>What happened in this dialog</source>
        <translation>Что произошло в этом диалоге</translation>
    </message>
    <message>
        <source>Every entry carries a hash over the one before it: nothing can be changed, left out or put in between unnoticed. “vitrina verify” with the name of this file checks it.</source>
        <translation>В каждой записи есть хеш предыдущей: ничего нельзя незаметно изменить, пропустить или вставить. Проверить это можно командой «vitrina verify» с именем этого файла.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Заказ %1</translation>
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
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Диалог</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Составлено</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Записей пока нет.</translation>
    </message>
    <message>
        <source>Entry %1 is not as the hub wrote it.</source>
        <translation>Запись %1 не такая, какой её сделал хаб.</translation>
    </message>
    <message>
        <source>Messages and actions</source>
        <translation>Сообщения и действия</translation>
    </message>
    <message>
        <source>Settings of the shop</source>
        <translation>Настройки магазина</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>The shop answered</source>
        <translation>Магазин ответил</translation>
    </message>
    <message>
        <source>The marketplace changed a message</source>
        <translation>Маркетплейс изменил сообщение</translation>
    </message>
    <message>
        <source>The marketplace removed a message</source>
        <translation>Маркетплейс удалил сообщение</translation>
    </message>
    <message>
        <source>Read up to this message</source>
        <translation>Прочитано до этого сообщения</translation>
    </message>
    <message>
        <source>A fraud was reported</source>
        <translation>Сообщено о мошенничестве</translation>
    </message>
    <message>
        <source>The marketplace answered the report</source>
        <translation>Маркетплейс ответил на сообщение о мошенничестве</translation>
    </message>
    <message>
        <source>A setting was changed</source>
        <translation>Изменена настройка</translation>
    </message>
    <message>
        <source>The buyer’s data was removed</source>
        <translation>Данные покупателя удалены</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Сообщение: %1</translation>
    </message>
    <message>
        <source>The content was removed with the buyer’s data.</source>
        <translation>Содержимое удалено вместе с данными покупателя.</translation>
    </message>
    <message>
        <source>The text was longer; its beginning is kept here.</source>
        <translation>Текст был длиннее; здесь сохранено его начало.</translation>
    </message>
    <message>
        <source>Sent in spite of a warning: %1</source>
        <translation>Отправлено вопреки предупреждению: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>Автоматический ответ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>who answered</comment>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>The pictures were drawn anew for this page, smaller where they were large. Each SHA-256 is the one of the file as it was sent.</source>
        <translation>Изображения для этой страницы отрисованы заново, крупные — уменьшены. SHA-256 указан для файла в том виде, в каком его отправили.</translation>
    </message>
    <message>
        <source>The picture stands above, in entry %1.</source>
        <translation>Изображение — выше, в записи %1.</translation>
    </message>
    <message>
        <source>No SHA-256 was stated of this file.</source>
        <translation>SHA-256 этого файла не указан.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Где искать:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлов:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
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
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Родительская папка</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Файл «%1» уже есть.
Заменить его?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
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
        <translation>Дата изменения</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Компьютер</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The message is longer than the marketplace allows.</source>
        <translation>Сообщение длиннее, чем разрешает маркетплейс.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>В сообщении нет текста.</translation>
    </message>
    <message>
        <source>The marketplace does not allow something in this message.</source>
        <translation>В сообщении есть то, что маркетплейс не разрешает.</translation>
    </message>
    <message>
        <source>The marketplace does not allow inviting to another messenger.</source>
        <translation>Маркетплейс не разрешает приглашать в другой мессенджер.</translation>
    </message>
    <message>
        <source>The marketplace does not allow phone numbers here.</source>
        <translation>Маркетплейс не разрешает указывать здесь номера телефонов.</translation>
    </message>
    <message>
        <source>The marketplace does not allow links to other sites.</source>
        <translation>Маркетплейс не разрешает ссылки на другие сайты.</translation>
    </message>
    <message>
        <source>The time in which this buyer could be answered is over.</source>
        <translation>Срок ответа этому покупателю истёк.</translation>
    </message>
    <message>
        <source>The marketplace has closed this dialog.</source>
        <translation>Маркетплейс закрыл этот диалог.</translation>
    </message>
    <message>
        <source>The order is not paid yet.</source>
        <translation>Заказ ещё не оплачен.</translation>
    </message>
    <message>
        <source>The order is not shipped yet.</source>
        <translation>Заказ ещё не отправлен.</translation>
    </message>
    <message>
        <source>This dialog can only be read.</source>
        <translation>Этот диалог можно только читать.</translation>
    </message>
    <message>
        <source>Your role may not write here.</source>
        <translation>Ваша роль не позволяет писать здесь.</translation>
    </message>
    <message>
        <source>The marketplace no longer has this dialog.</source>
        <translation>На маркетплейсе этого диалога больше нет.</translation>
    </message>
    <message>
        <source>The marketplace does not take messages here.</source>
        <translation>Маркетплейс не принимает здесь сообщения.</translation>
    </message>
    <message>
        <source>Another message was sent in its place.</source>
        <translation>Вместо него отправлено другое сообщение.</translation>
    </message>
    <message>
        <source>The marketplace cancelled this message.</source>
        <translation>Маркетплейс отменил это сообщение.</translation>
    </message>
    <message>
        <source>The marketplace did not take this message.</source>
        <translation>Маркетплейс не принял это сообщение.</translation>
    </message>
    <message>
        <source>%1 In its words: “%2”</source>
        <translation>%1 Пояснение маркетплейса: «%2»</translation>
    </message>
    <message>
        <source>Nobody can write in this dialog now.</source>
        <translation>Сейчас в этот диалог никто не может писать.</translation>
    </message>
    <message>
        <source>The files of this message are no longer at the hub. Edit it to send them again.</source>
        <translation>Файлов этого сообщения больше нет на хабе. Измените сообщение, чтобы отправить их снова.</translation>
    </message>
    <message>
        <source>The marketplace does not take so many files in one message.</source>
        <translation>Маркетплейс не принимает столько файлов в одном сообщении.</translation>
    </message>
</context>
<context>
    <name>ReplyFiles</name>
    <message>
        <source>Import templates</source>
        <translation>Импорт шаблонов</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Экспорт шаблонов</translation>
    </message>
    <message>
        <source>The templates were not exported</source>
        <translation>Шаблоны не экспортированы</translation>
    </message>
    <message>
        <source>The file can’t be written. Choose another folder or free some space.</source>
        <translation>Файл не удаётся записать. Выберите другую папку или освободите место.</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Key that sends</source>
        <translation>Клавиша отправки</translation>
    </message>
    <message>
        <source>The other one begins a new line; so does Shift+Enter, always.</source>
        <translation>Другая начинает новую строку; Shift+Enter — всегда.</translation>
    </message>
    <message>
        <source>send Enter Ctrl keyboard message new line</source>
        <translation>отправить Enter Ctrl клавиатура сообщение новая строка</translation>
    </message>
    <message>
        <source>Ask before a public answer</source>
        <translation>Спрашивать перед публичным ответом</translation>
    </message>
    <message>
        <source>Everybody sees the answer to a question about goods. The first one is confirmed, and then no more: switch this on to be asked again.</source>
        <translation>Ответ на вопрос о товаре видят все. Подтверждается только первый ответ: включите, чтобы подтвердить ещё раз.</translation>
    </message>
    <message>
        <source>confirmation warning publish question</source>
        <translation>подтверждение предупреждение публикация вопрос</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
</context>
<context>
    <name>ShopWords</name>
    <message>
        <source>Only these roles may change it: %1.</source>
        <translation>Изменить это могут только роли: %1.</translation>
    </message>
    <message>
        <source>There is no connection to the hub now.</source>
        <translation>Сейчас нет связи с хабом.</translation>
    </message>
    <message>
        <source>The answer was due by %1, %2 ago</source>
        <translation>Срок ответа истёк %1, %2 назад</translation>
    </message>
    <message>
        <source>Answer by %1, %2 left</source>
        <translation>Ответить до %1, осталось %2</translation>
    </message>
    <message>
        <source>Waits for an answer since %1</source>
        <translation>Ждёт ответа с %1</translation>
    </message>
    <message>
        <source>At the latest by %1</source>
        <translation>Не позднее %1</translation>
    </message>
    <message>
        <source>The marketplace takes messages until %1</source>
        <translation>Маркетплейс принимает сообщения до %1</translation>
    </message>
    <message>
        <source>The marketplace took messages until %1</source>
        <translation>Маркетплейс принимал сообщения до %1</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>закроется через %1</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>The dialogs kept on this computer, the token and the key are removed. Everything on the hub stays.</source>
        <translation>Диалоги на этом компьютере, токен и ключ будут удалены. На хабе всё останется.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Выйти?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent yet will be lost.</source>
        <translation>
            <numerusform>%n ещё не отправленное сообщение будет потеряно.</numerusform>
            <numerusform>%n ещё не отправленных сообщения будут потеряны.</numerusform>
            <numerusform>%n ещё не отправленных сообщений будут потеряны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) kept only on this computer will be lost.</source>
        <translation>
            <numerusform>%n черновик, который есть только на этом компьютере, будет потерян.</numerusform>
            <numerusform>%n черновика, которые есть только на этом компьютере, будут потеряны.</numerusform>
            <numerusform>%n черновиков, которые есть только на этом компьютере, будут потеряны.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Last synchronised: %1</source>
        <translation>Последняя синхронизация: %1</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>Следующая попытка через %n с</numerusform>
            <numerusform>Следующая попытка через %n с</numerusform>
            <numerusform>Следующая попытка через %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Синхронизация…</translation>
    </message>
    <message>
        <source>Updating: %1 of %2</source>
        <translation>Синхронизация: %1 из %2</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Not connected to a hub</source>
        <translation>Нет подключения к хабу</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет подключения</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) could not be read</source>
        <translation>
            <numerusform>Не удалось прочитать %n обновление</numerusform>
            <numerusform>Не удалось прочитать %n обновления</numerusform>
            <numerusform>Не удалось прочитать %n обновлений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Хранится на этом компьютере</translation>
    </message>
    <message>
        <source>All of it is encrypted.</source>
        <translation>Всё зашифровано.</translation>
    </message>
    <message>
        <source>Copy of the chats</source>
        <translation>Копия чатов</translation>
    </message>
    <message>
        <source>Messages, orders and whatever else the hub holds.</source>
        <translation>Сообщения, заказы и всё остальное, что есть на хабе.</translation>
    </message>
    <message>
        <source>size, disk, space</source>
        <translation>размер, диск, место</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Изображения и файлы</translation>
    </message>
    <message>
        <source>What was looked at, at most 512 MB.</source>
        <translation>То, что вы открывали: не больше 512 МБ.</translation>
    </message>
    <message>
        <source>Drafts and what is not sent yet</source>
        <translation>Черновики и неотправленное</translation>
    </message>
    <message>
        <source>Only this computer has it. Nothing below touches it.</source>
        <translation>Есть только на этом компьютере. Действия ниже этого не затрагивают.</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Освободить место</translation>
    </message>
    <message>
        <source>Clear pictures and files</source>
        <translation>Удалить изображения и файлы</translation>
    </message>
    <message>
        <source>They come again from the hub when you look at them.</source>
        <translation>Хаб пришлёт их снова, когда вы их откроете.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>pictures and files</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Rebuild the copy of the chats</source>
        <translation>Создать копию чатов заново</translation>
    </message>
    <message>
        <source>Throws the copy away and fetches everything anew from the hub.</source>
        <translation>Удаляет копию и загружает всё с хаба заново.</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>Создать заново…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>less than 0.1 MB</source>
        <translation>меньше 0,1 МБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>It needs the hub. There is no connection to it now.</source>
        <translation>Для этого нужна связь с хабом, а её сейчас нет.</translation>
    </message>
    <message>
        <source>Rebuild the copy of the chats?</source>
        <translation>Создать копию чатов заново?</translation>
    </message>
    <message>
        <source>The list is empty until the hub has sent it again, which may take some minutes. Drafts and what is not sent yet stay.</source>
        <translation>Список будет пуст, пока хаб не пришлёт его снова: это может занять несколько минут. Черновики и неотправленное останутся.</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Создать заново</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранилище</translation>
    </message>
</context>
<context>
    <name>TemplateRights</name>
    <message>
        <source>Your role does not allow changing templates.</source>
        <translation>Ваша роль не позволяет изменять шаблоны.</translation>
    </message>
    <message>
        <source>Only these roles can change templates: %1.</source>
        <translation>Изменять шаблоны могут только пользователи с ролями: %1.</translation>
    </message>
    <message>
        <source>The marketplace has not given quick replies to this shop yet: the tool is in test mode.</source>
        <translation>Маркетплейс ещё не открыл этому магазину быстрые ответы: инструмент работает в тестовом режиме.</translation>
    </message>
</context>
<context>
    <name>UserRole</name>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
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
        <translation>Диалог ещё не открыт</translation>
    </message>
    <message>
        <source>You can write when the order is paid.</source>
        <translation>Написать можно будет после оплаты заказа.</translation>
    </message>
    <message>
        <source>You can write when the order is shipped.</source>
        <translation>Написать можно будет после отправки заказа.</translation>
    </message>
    <message>
        <source>The time to answer is over</source>
        <translation>Срок ответа истёк</translation>
    </message>
    <message>
        <source>You can write again when the buyer writes.</source>
        <translation>Написать снова можно будет, когда напишет покупатель.</translation>
    </message>
    <message>
        <source>The marketplace has closed this dialog</source>
        <translation>Маркетплейс закрыл этот диалог</translation>
    </message>
    <message>
        <source>The messages stay here to be read.</source>
        <translation>Сообщения остаются здесь, их можно читать.</translation>
    </message>
    <message>
        <source>This dialog can only be read</source>
        <translation>Этот диалог можно только читать</translation>
    </message>
    <message>
        <source>Your role may not write here</source>
        <translation>Ваша роль не позволяет писать здесь</translation>
    </message>
    <message>
        <source>The owner of the company decides about roles.</source>
        <translation>Роли назначает владелец компании.</translation>
    </message>
    <message>
        <source>This dialog is closed</source>
        <translation>Этот диалог закрыт</translation>
    </message>
    <message>
        <source>The marketplace takes no messages here now</source>
        <translation>Маркетплейс сейчас не принимает здесь сообщения</translation>
    </message>
    <message>
        <source>You can write from %1.</source>
        <translation>Диалог откроется %1.</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Check spelling as you type</source>
        <translation>Проверять орфографию при вводе</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Language of what you write</source>
        <translation>Язык, на котором вы пишете</translation>
    </message>
    <message>
        <source>Automatic goes by the letters and by the language of the dialog.</source>
        <translation>Автоматически — по буквам и по языку диалога.</translation>
    </message>
    <message>
        <source>More dictionaries</source>
        <translation>Другие словари</translation>
    </message>
    <message>
        <source>Put the .aff and .dic files of a language into this folder.</source>
        <translation>Положите файлы .aff и .dic нужного языка в эту папку.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ваши слова</translation>
    </message>
    <message>
        <source>None yet. Add a word from the menu of the field where you write.</source>
        <translation>Пока нет. Слово можно добавить из контекстного меню поля ввода.</translation>
    </message>
    <message>
        <source>They count as right in every language.</source>
        <translation>Считаются верными во всех языках.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ввод текста</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>Misspelled words are dotted. A right click or the menu key shows suggestions.</source>
        <translation>Слова с ошибками подчёркнуты точками. Варианты покажет щелчок правой кнопкой или клавиша меню.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::AllowedHostsDialog</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Список пуст</translation>
    </message>
    <message>
        <source>Sites for links</source>
        <translation>Сайты для ссылок</translation>
    </message>
    <message>
        <source>Links to these sites can be sent from %1 without a question: the manufacturer, service centres, official distributors. Parts of a site are included.</source>
        <translation>Ссылки на эти сайты можно отправлять из магазина «%1» без вопроса: производитель, сервисные центры, официальные дистрибьюторы. Разделы сайта тоже входят.</translation>
    </message>
    <message>
        <source>Address of a site</source>
        <translation>Адрес сайта</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Only the Owner and Administrator roles can change this list.</source>
        <translation>Изменять этот список могут только роли «Владелец» и «Администратор».</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>This site is on the list already.</source>
        <translation>Этот сайт уже в списке.</translation>
    </message>
    <message>
        <source>The list is full. Remove a site first.</source>
        <translation>Список заполнен. Сначала удалите какой-нибудь сайт.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::AppMenu</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Shop settings</source>
        <translation>Настройки магазина</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Показывать уведомления</translation>
    </message>
    <message>
        <source>Without names and text</source>
        <comment>notifications</comment>
        <translation>Без имён и текста</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::Application</name>
    <message>
        <source>Vitrina can’t open your data</source>
        <translation>Не удаётся открыть ваши данные</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрыть программу</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::BreachPopover</name>
    <message>
        <source>Edit the text</source>
        <translation>Исправить текст</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Всё равно отправить</translation>
    </message>
    <message>
        <source>Allow for this shop…</source>
        <translation>Разрешить для этого магазина…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::BreachWatch</name>
    <message>
        <source>%1 of %2</source>
        <comment>which breach, of how many</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Также: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <comment>a breach of a rule in what is typed</comment>
        <translation>Предупреждение: %1</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::BuyerSheet</name>
    <message>
        <source>Other orders of this buyer</source>
        <translation>Другие заказы этого покупателя</translation>
    </message>
    <message>
        <source>Other chats of this buyer</source>
        <translation>Другие чаты этого покупателя</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ChatButton</name>
    <message numerus="yes">
        <source>Chats with unread messages: %n</source>
        <translation>
            <numerusform>%n чат с непрочитанными сообщениями</numerusform>
            <numerusform>%n чата с непрочитанными сообщениями</numerusform>
            <numerusform>%n чатов с непрочитанными сообщениями</numerusform>
        </translation>
    </message>
    <message>
        <source>No unread chats</source>
        <translation>Непрочитанных чатов нет</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::CommandPalette</name>
    <message>
        <source>Nothing found. Type the name of an action, a buyer’s name or an order number.</source>
        <translation>Ничего не найдено. Введите название действия, имя покупателя или номер заказа.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>An action, a buyer’s name, an order number</source>
        <translation>Действие, имя покупателя, номер заказа</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc closes</source>
        <translation>↑ ↓ — выбрать · Enter — перейти · Esc — закрыть</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::Composer</name>
    <message>
        <source>The field is not empty</source>
        <translation>Поле не пустое</translation>
    </message>
    <message>
        <source>What you have typed stays. The text of the message is added below it.</source>
        <translation>Набранный текст останется. Текст сообщения добавится под ним.</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Добавить ниже</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>characters typed, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>%n лишний символ</numerusform>
            <numerusform>%n лишних символа</numerusform>
            <numerusform>%n лишних символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <translation>Пока ничего не написано</translation>
    </message>
    <message>
        <source>Enter sends, Ctrl+Enter begins a line</source>
        <translation>Enter — отправить, Ctrl+Enter — новая строка</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a line</source>
        <translation>Ctrl+Enter — отправить, Enter — новая строка</translation>
    </message>
    <message>
        <source>Everyone will see the answer</source>
        <translation>Ответ увидят все</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Напишите ответ</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Напишите сообщение</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>verb, on a button</comment>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Which key sends</source>
        <translation>Какой клавишей отправлять</translation>
    </message>
    <message>
        <source>Fill in the empty variable first: %1</source>
        <translation>Сначала заполните пустую переменную: %1</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Быстрые ответы</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Прикрепить файл</translation>
    </message>
    <message>
        <source>This marketplace takes no files</source>
        <translation>Этот маркетплейс не принимает файлы</translation>
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
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Подписчик</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>печатает…</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>a dialog that everybody can read</comment>
        <translation>Публичный</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Пометить как непрочитанное</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Закрепить вверху</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Включить уведомления</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Отключить уведомления</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Показать заказ</translation>
    </message>
    <message>
        <source>Safety rules</source>
        <translation>Правила безопасности</translation>
    </message>
    <message>
        <source>Fraud reported</source>
        <translation>Сообщено о мошенничестве</translation>
    </message>
    <message>
        <source>Report fraud</source>
        <translation>Сообщить о мошенничестве</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Сохранить доказательство…</translation>
    </message>
    <message>
        <source>Forget this buyer…</source>
        <translation>Забыть этого покупателя…</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Ответ не нужен</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ConversationPane</name>
    <message>
        <source>No dialog chosen</source>
        <translation>Диалог не выбран</translation>
    </message>
    <message>
        <source>Choose a dialog in the list: its messages are shown here.</source>
        <translation>Выберите диалог в списке — здесь появятся его сообщения.</translation>
    </message>
    <message>
        <source>No access to the chats of %1</source>
        <translation>Нет доступа к чатам магазина %1</translation>
    </message>
    <message>
        <source>Your role does not include them. The owner of the company can change that.</source>
        <translation>Для вашей роли они недоступны. Изменить это может владелец компании.</translation>
    </message>
    <message>
        <source>Only these roles have it: %1. The owner of the company can change yours.</source>
        <translation>Доступ есть только у этих ролей: %1. Вашу роль может изменить владелец компании.</translation>
    </message>
    <message>
        <source>Forget this buyer?</source>
        <translation>Забыть этого покупателя?</translation>
    </message>
    <message>
        <source>Vitrina removes this dialog with its messages, drafts and reports, and the buyer’s phone and address in the order: here, at the hub and on your colleagues’ computers. The proof keeps when something happened, but not what was said. The marketplace keeps its own copy, and what the buyer writes from now on will come again. This can’t be undone.</source>
        <translation>Vitrina удалит этот диалог с его сообщениями, черновиками и жалобами, а также телефон и адрес покупателя в заказе: здесь, на хабе и на компьютерах коллег. В доказательстве останется, когда что произошло, но не то, что было сказано. У маркетплейса остаётся своя копия, а новые сообщения покупателя снова появятся. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::CrashDialog</name>
    <message>
        <source>Vitrina ended unexpectedly</source>
        <translation>Vitrina неожиданно завершила работу</translation>
    </message>
    <message>
        <source>What was typed and what waits to be sent are kept. A report of what went wrong lies on this computer, without messages and names. It is sent nowhere: give it to whoever looks after Vitrina, or delete it.</source>
        <translation>Набранный текст и неотправленные сообщения сохранены. Отчёт о сбое лежит на этом компьютере; сообщений и имён в нём нет. Он никуда не отправляется: передайте его тому, кто обслуживает Vitrina, или удалите.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::DbusNotifications</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::DemoCard</name>
    <message>
        <source>Try the demo</source>
        <translation>Попробовать демоверсию</translation>
    </message>
    <message numerus="yes">
        <source>Living shops on this computer: %n</source>
        <translation>
            <numerusform>%n магазин на этом компьютере, совсем как настоящий</numerusform>
            <numerusform>%n магазина на этом компьютере, совсем как настоящие</numerusform>
            <numerusform>%n магазинов на этом компьютере, совсем как настоящие</numerusform>
        </translation>
    </message>
    <message>
        <source>Buyers write, answer and make mistakes as in life. Nothing is sent to anybody, and no account is needed.</source>
        <translation>Покупатели пишут, отвечают и ошибаются, как в жизни. Никому ничего не отправляется, и аккаунт не нужен.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::DialogListPane</name>
    <message>
        <source>Search name, order number, text</source>
        <translation>Имя, номер заказа, текст</translation>
    </message>
    <message>
        <source>Search dialogs</source>
        <translation>Поиск по диалогам</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Диалоги</translation>
    </message>
    <message>
        <source>%1: no answer needed</source>
        <comment>%1: the buyer&apos;s name</comment>
        <translation>%1: ответ не нужен</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::DialogMenu</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Отключить уведомления</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Включить уведомления</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Пометить как непрочитанное</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Пометить как прочитанное</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Ответ не нужен</translation>
    </message>
    <message>
        <source>An answer is needed</source>
        <translation>Ответ нужен</translation>
    </message>
    <message>
        <source>Mute for a time</source>
        <translation>Отключить уведомления на время</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::EmptyVariableBar</name>
    <message>
        <source>Empty variable: %1</source>
        <translation>Пустая переменная: %1</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::EvidenceList</name>
    <message>
        <source>No messages in this dialog yet</source>
        <translation>В этом диалоге пока нет сообщений</translation>
    </message>
    <message>
        <source>Messages that prove it</source>
        <translation>Сообщения, которые это доказывают</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Вы: %1</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FileChip</name>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Убрать файл</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FileIntake</name>
    <message>
        <source>The file is not attached</source>
        <translation>Файл не прикреплён</translation>
    </message>
    <message>
        <source>A file is not at the hub yet</source>
        <translation>Файл ещё не загружен на хаб</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FileSaver</name>
    <message>
        <source>%1
%2 Save it only if you expected it from this buyer, and never open it before an antivirus program has looked at it.</source>
        <comment>a file&apos;s name, then why it is dangerous</comment>
        <translation>%1
%2 Сохраняйте его, только если ждали его от этого покупателя, и не открывайте, пока его не проверит антивирус.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Файл не сохранён</translation>
    </message>
    <message>
        <source>This folder can’t be written, or the disk is full.</source>
        <translation>В эту папку нельзя записать, или на диске нет места.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FirstStartPage</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Welcome to Vitrina</source>
        <translation>Добро пожаловать в Vitrina</translation>
    </message>
    <message>
        <source>All your shops’ chats in one list, each under the rules of its own marketplace.</source>
        <translation>Чаты всех ваших магазинов в одном списке, каждый — по правилам своего маркетплейса.</translation>
    </message>
    <message>
        <source>You can sign out and choose again at any time.</source>
        <translation>В любой момент можно выйти и выбрать заново.</translation>
    </message>
    <message>
        <source>Not connected to a hub</source>
        <translation>Нет подключения к хабу</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FraudBanner</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>It’s fine</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Possible fraud</source>
        <translation>Возможно мошенничество</translation>
    </message>
    <message>
        <source>You said that this name is fine</source>
        <translation>Вы отметили: с именем всё в порядке</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FraudDesk</name>
    <message>
        <source>What to do now</source>
        <translation>Что сделать сейчас</translation>
    </message>
    <message>
        <source>The hub did not take the fraud report: %1</source>
        <translation>Хаб не принял сообщение о мошенничестве: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FraudReportDialog</name>
    <message>
        <source>Report fraud</source>
        <translation>Сообщить о мошенничестве</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>It has happened</source>
        <translation>Это уже произошло</translation>
    </message>
    <message>
        <source>What has happened? More than one can be chosen</source>
        <translation>Что случилось? Можно отметить несколько</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Somebody is trying</source>
        <translation>Кто-то пытается обмануть</translation>
    </message>
    <message>
        <source>What do you complain about?</source>
        <translation>На что пожаловаться? Можно отметить несколько</translation>
    </message>
    <message>
        <source>Submit a complaint</source>
        <translation>Пожаловаться</translation>
    </message>
    <message>
        <source>Messages that prove it</source>
        <translation>Сообщения, которые это доказывают</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>Write no passwords and no confirmation codes here: nobody needs them.</source>
        <translation>Пароли и коды подтверждения сюда не пишите: они никому не нужны.</translation>
    </message>
    <message>
        <source>Safety rules</source>
        <translation>Правила безопасности</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose what has happened</source>
        <translation>Отметьте, что случилось</translation>
    </message>
    <message>
        <source>Choose what you complain about</source>
        <translation>Отметьте, на что вы жалуетесь</translation>
    </message>
    <message>
        <source>The note is too long: %1 of %2 characters.</source>
        <translation>Комментарий слишком длинный: %1 из %2 символов.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n message(s) as proof.</source>
        <translation>
            <numerusform>Отметьте как доказательство не больше %n сообщения.</numerusform>
            <numerusform>Отметьте как доказательство не больше %n сообщений.</numerusform>
            <numerusform>Отметьте как доказательство не больше %n сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen. Without messages the marketplace may decline the report.</source>
        <translation>Ничего не отмечено. Без сообщений маркетплейс может отклонить жалобу.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %n. The name, the label and the order number go with them.</source>
        <translation>
            <numerusform>Выбрано: %n. Также отправятся имя, метка и номер заказа.</numerusform>
            <numerusform>Выбрано: %n. Также отправятся имя, метка и номер заказа.</numerusform>
            <numerusform>Выбрано: %n. Также отправятся имя, метка и номер заказа.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::FraudStepsDialog</name>
    <message>
        <source>What to do now</source>
        <translation>Что сделать сейчас</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Шаг выполнен</translation>
    </message>
    <message>
        <source>Done · %1</source>
        <translation>Выполнено · %1</translation>
    </message>
    <message>
        <source>Done · %1 · %2</source>
        <comment>time, name</comment>
        <translation>Выполнено · %1 · %2</translation>
    </message>
    <message>
        <source>The list comes back until all steps are done. It opens from the dialog, too.</source>
        <translation>Список будет появляться снова, пока не выполнены все шаги. Он открывается и из диалога.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Все шаги выполнены.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::GoodsPicture</name>
    <message>
        <source>Show the picture of the goods: %1</source>
        <translation>Показать изображение товара: %1</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Изменить клавиши…</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Выбрать строку</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::HoursEditor</name>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::HubCard</name>
    <message>
        <source>This is not the address of a hub. It looks like %1</source>
        <translation>Это не адрес хаба. Нужен такой: %1</translation>
    </message>
    <message>
        <source>Test the connection first</source>
        <translation>Сначала проверьте подключение</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Подключиться к хабу</translation>
    </message>
    <message>
        <source>For a team that already runs a Vitrina hub.</source>
        <translation>Для команды, у которой уже есть хаб Vitrina.</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Адрес хаба</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Показать токен</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Скрыть токен</translation>
    </message>
    <message>
        <source>Kept in the system’s password store, nowhere else</source>
        <translation>Хранится только в хранилище паролей системы</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Проверить подключение</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Прокси…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ImportDialog</name>
    <message>
        <source>Import templates</source>
        <translation>Импорт шаблонов</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Nothing can be added from this file.</source>
        <translation>Из этого файла нечего добавить.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) will be added.</source>
        <translation>
            <numerusform>Будет добавлен %n шаблон.</numerusform>
            <numerusform>Будут добавлены %n шаблона.</numerusform>
            <numerusform>Будет добавлено %n шаблонов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out.</source>
        <translation>
            <numerusform>%n строка будет пропущена.</numerusform>
            <numerusform>%n строки будут пропущены.</numerusform>
            <numerusform>%n строк будет пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>templates that are imported, of how many</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не импортирован</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) added.</source>
        <translation>
            <numerusform>Добавлен %n шаблон.</numerusform>
            <numerusform>Добавлены %n шаблона.</numerusform>
            <numerusform>Добавлено %n шаблонов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ImportList</name>
    <message>
        <source>Is there already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Слишком длинный</translation>
    </message>
    <message>
        <source>No room left in the shop</source>
        <translation>В магазине нет места</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Будет добавлен</translation>
    </message>
    <message>
        <source>The file is too large for templates</source>
        <translation>Файл слишком велик для шаблонов</translation>
    </message>
    <message>
        <source>There are no templates in this file</source>
        <translation>В этом файле нет шаблонов</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8</source>
        <translation>Это не текст в кодировке UTF-8</translation>
    </message>
    <message>
        <source>This is not a JSON list of templates</source>
        <translation>Это не список шаблонов в формате JSON</translation>
    </message>
    <message>
        <source>A quote that begins here is never closed</source>
        <translation>Открытая здесь кавычка не закрыта</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Нет названия</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Нет текста</translation>
    </message>
    <message>
        <source>There are more templates than any shop may have</source>
        <translation>Шаблонов больше, чем бывает в одном магазине</translation>
    </message>
    <message>
        <source>The file can’t be read</source>
        <translation>Файл не удаётся прочитать</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::KeyControl</name>
    <message>
        <source>This key writes or moves in the text. Take one with Ctrl or Alt, or F1 to F12.</source>
        <translation>Эта клавиша вводит текст или двигает курсор. Выберите сочетание с Ctrl или Alt либо клавишу F1–F12.</translation>
    </message>
    <message>
        <source>This letter is on one keyboard layout only. Press it with Ctrl.</source>
        <translation>Эта буква есть только в одной раскладке. Нажмите её вместе с Ctrl.</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>Эта клавиша нужна полям ввода и спискам.</translation>
    </message>
    <message>
        <source>This can’t be a key.</source>
        <translation>Эту клавишу назначить нельзя.</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Переназначить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Default key</source>
        <translation>Клавиша по умолчанию</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Нажмите клавишу…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Не назначена</translation>
    </message>
    <message>
        <source>%1, key: %2</source>
        <translation>%1, клавиша: %2</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>Действие «%2» уже использует %1.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::KeychainWait</name>
    <message>
        <source>Quit</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Waiting for the password store</source>
        <translation>Ожидание хранилища паролей</translation>
    </message>
    <message>
        <source>The key to your dialogs lies in the password store of the system. Vitrina opens as soon as it is unlocked.</source>
        <translation>Ключ к вашим диалогам лежит в хранилище паролей системы. Приложение Vitrina откроется, как только хранилище будет разблокировано.</translation>
    </message>
    <message>
        <source>The system asks for its password in a window of its own. If you don’t see it, look behind the other windows and in the task bar.</source>
        <translation>Система спрашивает свой пароль в отдельном окне. Если вы его не видите, посмотрите за другими окнами и на панели задач.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>This link leads out of Vitrina, to the site</source>
        <translation>Ссылка ведёт из программы Vitrina на сайт</translation>
    </message>
    <message>
        <source>In the message it is written as %1. Its letters may look like those of another site.</source>
        <translation>В сообщении он записан так: %1. Из-за похожих букв его можно принять за другой сайт.</translation>
    </message>
    <message>
        <source>The connection to it is not encrypted.</source>
        <translation>Соединение с ним не шифруется.</translation>
    </message>
    <message>
        <source>Never enter a password or a confirmation code on a site that a buyer has sent.</source>
        <translation>Никогда не вводите пароль и код подтверждения на сайте, который прислал покупатель.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Скопировать адрес</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>You reported this dialog as fraud.</source>
        <translation>Вы сообщили о мошенничестве в этом диалоге.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ListNotice</name>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>No dialogs yet</source>
        <translation>Диалогов пока нет</translation>
    </message>
    <message>
        <source>When a buyer writes to one of your shops, the dialog appears here.</source>
        <translation>Когда покупатель напишет в один из ваших магазинов, диалог появится здесь.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No dialog matches the search and the filters.</source>
        <translation>Под поиск и фильтры не подходит ни один диалог.</translation>
    </message>
    <message>
        <source>Loading dialogs…</source>
        <translation>Диалоги загружаются…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Нет подключения</translation>
    </message>
    <message>
        <source>The dialogs come with the connection to the hub. The line below says what is in its way.</source>
        <translation>Диалоги появятся, когда будет соединение с хабом. Что мешает, сказано в строке внизу окна.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::LockPage</name>
    <message>
        <source>Vitrina is locked</source>
        <translation>Vitrina заблокирована</translation>
    </message>
    <message>
        <source>Messages keep coming. They are shown when you unlock.</source>
        <translation>Сообщения продолжают приходить. Вы увидите их после разблокировки.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Кодовая фраза</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Забыли фразу?</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::LockPassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Текущая кодовая фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая кодовая фраза</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Новая кодовая фраза ещё раз</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Remove the lock’s passphrase</source>
        <translation>Удалить кодовую фразу блокировки</translation>
    </message>
    <message>
        <source>Passphrase of the lock</source>
        <translation>Кодовая фраза блокировки</translation>
    </message>
    <message>
        <source>It keeps others from reading your screen. Who forgets it signs out, and drafts and messages that are not sent yet are lost.</source>
        <translation>Она закрывает ваш экран от чужих глаз. Если её забыть, придётся выйти из аккаунта, а черновики и неотправленные сообщения пропадут.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Не менее %n символа</numerusform>
            <numerusform>Не менее %n символов</numerusform>
            <numerusform>Не менее %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Фразы не совпадают</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::MainWindow</name>
    <message>
        <source>Dialogs</source>
        <translation>Диалоги</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Loading earlier messages</source>
        <translation>Загружаются предыдущие сообщения</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <comment>a web site</comment>
        <translation>Открыть %1…</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Скопировать выделенный текст</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Скопировать сообщение</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Report fraud…</source>
        <translation>Сообщить о мошенничестве…</translation>
    </message>
    <message>
        <source>Warn about this again</source>
        <translation>Снова предупреждать об этом</translation>
    </message>
    <message>
        <source>View %1</source>
        <comment>a picture</comment>
        <translation>Посмотреть %1</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <comment>a file</comment>
        <translation>Сохранить %1…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::MuteMenu</name>
    <message>
        <source>Mute notifications</source>
        <translation>Отключить уведомления</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <translation>Включить уведомления (отключены до %1)</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>На 1 час</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>На 4 часа</translation>
    </message>
    <message>
        <source>Until 8 in the morning</source>
        <translation>До 8 утра</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::NetworkDesk</name>
    <message>
        <source>Keep the proxy’s password under your passphrase</source>
        <translation>Сохранить пароль прокси под защитой кодовой фразы</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::NumberRow</name>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больше</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::OrderPanel</name>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Fold the order away</source>
        <translation>Скрыть заказ</translation>
    </message>
    <message>
        <source>No order with this dialog</source>
        <translation>У этого диалога нет заказа</translation>
    </message>
    <message>
        <source>No dialog chosen</source>
        <translation>Диалог не выбран</translation>
    </message>
    <message>
        <source>The buyer asks about something else.</source>
        <translation>Покупатель спрашивает о другом.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::OrderSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
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
        <translation>Отправить до</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Buyer’s language</source>
        <translation>Язык покупателя</translation>
    </message>
    <message>
        <source>Buyer’s phone</source>
        <translation>Телефон покупателя</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Заказан</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>by telephone</comment>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>the phone number</comment>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Search by order number</source>
        <translation>Поиск по номеру заказа</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Все магазины</translation>
    </message>
    <message>
        <source>Looking for the orders…</source>
        <translation>Ищем заказы…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No order’s number begins like this.</source>
        <translation>Нет заказа, номер которого так начинается.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Заказов пока нет</translation>
    </message>
    <message>
        <source>They appear here as soon as somebody buys.</source>
        <translation>Они появятся здесь, как только кто‑нибудь что‑то купит.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::OwnWordsList</name>
    <message>
        <source>Your own words</source>
        <translation>Ваши слова</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::PaletteModel</name>
    <message>
        <source>Settings of the shop %1</source>
        <translation>Настройки магазина %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <comment>its number</comment>
        <translation>Заказ %1</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::PictureCollector</name>
    <message>
        <source>The picture was not here when this page was made</source>
        <translation>Когда создавалась страница, изображения здесь не было</translation>
    </message>
    <message>
        <source>This is not the file that was sent: its SHA-256 is another</source>
        <translation>Это не тот файл, который отправили: у него другой SHA-256</translation>
    </message>
    <message>
        <source>There was no more room for pictures in this page</source>
        <translation>На этой странице больше не было места для изображений</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Предыдущее изображение</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Следующее изображение</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>По размеру окна</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number, how many pictures, the name of this one</comment>
        <translation>%1 из %2 · %3</translation>
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
        <translation>Доказательство сохранено</translation>
    </message>
    <message>
        <source>%1
and the same as JSON beside it.</source>
        <translation>%1
и то же самое в формате JSON рядом.</translation>
    </message>
    <message>
        <source>The proof was not saved</source>
        <translation>Доказательство не сохранено</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Сохранить доказательство</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Страница (*.html)</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ProofProgress</name>
    <message>
        <source>Saving the proof</source>
        <translation>Сохранение доказательства</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save without the rest</source>
        <translation>Сохранить без остальных</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Изображение %1 из %2</translation>
    </message>
    <message>
        <source>There is no connection: it goes on when it is back.</source>
        <translation>Нет связи: продолжится, когда она появится.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::PublishBar</name>
    <message>
        <source>This answer is public</source>
        <translation>Этот ответ публичный</translation>
    </message>
    <message>
        <source>Everyone who opens the product reads the question and your answer, not this buyer alone. You are asked this once.</source>
        <translation>Вопрос и ваш ответ прочитает не только этот покупатель, но и каждый, кто откроет товар. Мы спрашиваем об этом один раз.</translation>
    </message>
    <message>
        <source>Publish the answer</source>
        <translation>Опубликовать ответ</translation>
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
        <translation>Ответ на вопрос: «%1»</translation>
    </message>
    <message>
        <source>Answer the newest</source>
        <translation>Ответить на последний</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::QuickReplyPicker</name>
    <message>
        <source>The marketplace has not given quick replies to this shop yet: the tool is in test mode.</source>
        <translation>Маркетплейс ещё не открыл этому магазину быстрые ответы: инструмент работает в тестовом режиме.</translation>
    </message>
    <message>
        <source>This shop has no quick replies yet. The Owner and Administrators can create them.</source>
        <translation>У этого магазина пока нет быстрых ответов. Создать их могут Владелец и Администраторы.</translation>
    </message>
    <message>
        <source>Nothing found. Try other words.</source>
        <translation>Ничего не найдено. Попробуйте другие слова.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>templates, of how many</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Быстрые ответы</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Найти шаблон</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter inserts</source>
        <translation>↑ ↓ выбрать · Enter вставить</translation>
    </message>
    <message>
        <source>This shop has no quick replies yet.</source>
        <translation>В этом магазине пока нет быстрых ответов.</translation>
    </message>
    <message>
        <source>The shop has as many templates as the marketplace allows.</source>
        <translation>В магазине столько шаблонов, сколько разрешает маркетплейс.</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Редактировать шаблон</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Удалить шаблон</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>Создать шаблон</translation>
    </message>
    <message>
        <source>F2 edit · Ctrl+Del delete</source>
        <translation>F2 изменить · Ctrl+Del удалить</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::QuickReplyRow</name>
    <message>
        <source>Deleted by the marketplace</source>
        <translation>Удалён маркетплейсом</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>Empty variable</source>
        <translation>Пустая переменная</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::Rail</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазины</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ждут ответа</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Shop settings…</source>
        <translation>Настройки магазина…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SafetyRulesDialog</name>
    <message>
        <source>Safety rules</source>
        <translation>Правила безопасности</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ScreenLock</name>
    <message>
        <source>Sign out without the passphrase?</source>
        <translation>Выйти без кодовой фразы?</translation>
    </message>
    <message>
        <source>Everything that is kept on this computer goes, also drafts and messages that are not sent yet. To come back you need your token.</source>
        <translation>Всё, что хранится на этом компьютере, будет удалено, в том числе черновики и неотправленные сообщения. Чтобы войти снова, понадобится ваш токен.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SecretChoiceDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Кодовая фраза</translation>
    </message>
    <message>
        <source>Your token is protected by a passphrase.</source>
        <translation>Ваш токен защищён кодовой фразой.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Кодовая фраза ещё раз</translation>
    </message>
    <message>
        <source>Passphrase, the same again</source>
        <translation>Кодовая фраза ещё раз</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Использовать фразу</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Только на этот сеанс</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Не менее %n символа</numerusform>
            <numerusform>Не менее %n символов</numerusform>
            <numerusform>Не менее %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Фразы не совпадают</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>Неверная кодовая фраза</translation>
    </message>
    <message>
        <source>Choose a passphrase that protects the token, or keep the token for this session only: you will then be asked for it again next time.</source>
        <translation>Придумайте кодовую фразу, которая защитит токен, или сохраните токен только на этот сеанс: тогда в следующий раз он понадобится снова.</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SettingsWindow</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ShopBar</name>
    <message>
        <source>Only subscribers</source>
        <translation>Только подписчики</translation>
    </message>
    <message>
        <source>Shop settings</source>
        <translation>Настройки магазина</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Включить</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ShopLine</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n сайт</numerusform>
            <numerusform>%n сайта</numerusform>
            <numerusform>%n сайтов</numerusform>
        </translation>
    </message>
    <message>
        <source>messages are translated</source>
        <translation>с переводом</translation>
    </message>
    <message>
        <source>answer within %1</source>
        <translation>срок ответа: %1</translation>
    </message>
    <message numerus="yes">
        <source>up to %n characters in a message</source>
        <translation>
            <numerusform>до %n символа в сообщении</numerusform>
            <numerusform>до %n символов в сообщении</numerusform>
            <numerusform>до %n символов в сообщении</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrina::ui::ShopSettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Shop settings</source>
        <translation>Настройки магазина</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Answer target</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>The marketplace’s target is %1. The shop may have a shorter one.</source>
        <translation>Срок маркетплейса — %1. У магазина может быть свой, короче.</translation>
    </message>
    <message>
        <source>The marketplace publishes no target. The shop may have one of its own.</source>
        <translation>Маркетплейс не назвал срока. Магазин может задать свой.</translation>
    </message>
    <message>
        <source>Answer target in minutes</source>
        <translation>Срок ответа в минутах</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Рабочее время</translation>
    </message>
    <message>
        <source>With hours, the target runs only in them and not on holidays; without, day and night. Time zone: %1.</source>
        <translation>Если часы указаны, срок идёт только в эти часы и не идёт в праздники; если нет — круглосуточно. Часовой пояс: %1.</translation>
    </message>
    <message>
        <source>Write hours like 9:00–18:00, or leave the day empty.</source>
        <translation>Пишите часы так: 9:00–18:00, или оставьте день пустым.</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>Ссылки в ответах</translation>
    </message>
    <message>
        <source>Sites for links…</source>
        <translation>Сайты для ссылок…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::SortChoice</name>
    <message>
        <source>Longest wait first</source>
        <translation>Сначала те, кто ждёт дольше</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
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
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Не проверять</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Подбор вариантов…</translation>
    </message>
    <message>
        <source>Add “%1” to dictionary</source>
        <translation>Добавить «%1» в словарь</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Вариантов нет</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::StatusLine</name>
    <message>
        <source>Connect now</source>
        <translation>Подключиться сейчас</translation>
    </message>
    <message>
        <source>Waiting for an answer: %1</source>
        <translation>Ждут ответа: %1</translation>
    </message>
    <message>
        <source>Version %1 is available</source>
        <translation>Доступна версия %1</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>Ввести новый токен…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TemplateDesk</name>
    <message>
        <source>Delete the template?</source>
        <translation>Удалить шаблон?</translation>
    </message>
    <message>
        <source>%1 will be gone for everybody in this shop. This cannot be undone.</source>
        <translation>Шаблон «%1» исчезнет у всех пользователей магазина. Это действие нельзя отменить.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TemplateEditor</name>
    <message>
        <source>This template was deleted meanwhile. Saving creates it anew.</source>
        <translation>Этот шаблон тем временем удалили. При сохранении он будет создан заново.</translation>
    </message>
    <message>
        <source>The marketplace is checking this template.</source>
        <translation>Маркетплейс проверяет этот шаблон.</translation>
    </message>
    <message>
        <source>Accepted by the marketplace.</source>
        <translation>Принят маркетплейсом.</translation>
    </message>
    <message>
        <source>Deleted by the marketplace.</source>
        <translation>Удалён маркетплейсом.</translation>
    </message>
    <message>
        <source>Deleted by the marketplace: %1</source>
        <translation>Удалён маркетплейсом: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters typed, of how many</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>%n лишний символ</numerusform>
            <numerusform>%n лишних символа</numerusform>
            <numerusform>%n лишних символов</numerusform>
        </translation>
    </message>
    <message>
        <source>The template needs a title</source>
        <translation>Шаблону нужно название</translation>
    </message>
    <message>
        <source>The template needs a text</source>
        <translation>Шаблону нужен текст</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Ничего не изменилось</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>No connection. It will be saved as soon as there is one.</source>
        <translation>Нет подключения. Сохранится, когда оно восстановится.</translation>
    </message>
    <message>
        <source>A template is text only: videos, pictures and files can’t be added.</source>
        <translation>Шаблон — это только текст: нельзя добавлять видео, изображения и файлы.</translation>
    </message>
    <message>
        <source>A template is text only: the picture was left out.</source>
        <translation>Шаблон — это только текст: изображение не добавлено.</translation>
    </message>
    <message>
        <source>A template is plain text: the formatting was left out.</source>
        <translation>Шаблон — это простой текст: оформление убрано.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What you will look for</source>
        <translation>По чему вы будете искать</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What the buyer will read</source>
        <translation>Что прочитает покупатель</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Вставить переменную</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TemplateManager</name>
    <message>
        <source>The template is not saved</source>
        <translation>Шаблон не сохранён</translation>
    </message>
    <message>
        <source>What you have typed would be lost.</source>
        <translation>Всё, что введено, будет потеряно.</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить редактирование</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>templates, of how many</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Choose a shop</source>
        <translation>Выберите магазин</translation>
    </message>
    <message>
        <source>The shop has as many templates as the marketplace allows.</source>
        <translation>В магазине столько шаблонов, сколько разрешает маркетплейс.</translation>
    </message>
    <message>
        <source>This shop has no templates yet.</source>
        <translation>В этом магазине пока нет шаблонов.</translation>
    </message>
    <message>
        <source>No template chosen</source>
        <translation>Шаблон не выбран</translation>
    </message>
    <message>
        <source>Choose a template in the list, or create one.</source>
        <translation>Выберите шаблон в списке или создайте новый.</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Быстрые ответы</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>Создать шаблон</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Новый токен</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Кодовая фраза</translation>
    </message>
    <message>
        <source>The passphrase under which the token lies</source>
        <translation>Кодовая фраза, которой защищён токен</translation>
    </message>
    <message>
        <source>The hub %1 gives a new token to its user. Your messages, drafts and settings on this computer stay.</source>
        <translation>Новый токен выдаёт хаб %1. Сообщения, черновики и настройки на этом компьютере останутся.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Скрыть токен</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Показать токен</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>Проверка токена…</translation>
    </message>
    <message>
        <source>Use the token</source>
        <translation>Использовать токен</translation>
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
        <translation>Открыть Vitrina</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрыть программу</translation>
    </message>
    <message numerus="yes">
        <source>Vitrina: %n chat(s) with unread messages</source>
        <translation>
            <numerusform>Vitrina: %n чат с непрочитанными сообщениями</numerusform>
            <numerusform>Vitrina: %n чата с непрочитанными сообщениями</numerusform>
            <numerusform>Vitrina: %n чатов с непрочитанными сообщениями</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing the window quits Vitrina</source>
        <translation>Закрытие окна завершит работу Vitrina</translation>
    </message>
    <message>
        <source>This desktop has no tray where Vitrina could go on. Nobody will tell you of new messages and deadlines until you start it again.</source>
        <translation>На этом рабочем столе нет области уведомлений, где Vitrina могла бы работать дальше. О новых сообщениях и сроках вы не узнаете, пока не запустите её снова.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::UpdateNotice</name>
    <message>
        <source>Version %1 is available…</source>
        <translation>Доступна версия %1…</translation>
    </message>
</context>
<context>
    <name>vitrina::ui::VariableMenu</name>
    <message>
        <source>Buyer’s name</source>
        <translation>Имя покупателя</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
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
        <translation>Кто отвечает</translation>
    </message>
</context>
</TS>
