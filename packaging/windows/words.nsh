; SPDX-License-Identifier: Apache-2.0
; What the installer says in words of its own. Every sentence stands in all four languages.

LangString startVitrina ${LANG_ENGLISH} "Start Vitrina"
LangString startVitrina ${LANG_ARMENIAN} "Գործարկել Vitrina-ն"
LangString startVitrina ${LANG_RUSSIAN} "Запустить Vitrina"
LangString startVitrina ${LANG_UKRAINIAN} "Запустити Vitrina"

LangString startWithWindows ${LANG_ENGLISH} "Start when the computer starts"
LangString startWithWindows ${LANG_ARMENIAN} "Գործարկել համակարգիչը միացնելիս"
LangString startWithWindows ${LANG_RUSSIAN} "Запускать при включении компьютера"
LangString startWithWindows ${LANG_UKRAINIAN} "Запускати під час увімкнення комп’ютера"

LangString desktopShortcut ${LANG_ENGLISH} "Create a desktop shortcut"
LangString desktopShortcut ${LANG_ARMENIAN} "Ստեղծել դյուրանցում աշխատասեղանին"
LangString desktopShortcut ${LANG_RUSSIAN} "Создать ярлык на рабочем столе"
LangString desktopShortcut ${LANG_UKRAINIAN} "Створити ярлик на робочому столі"

LangString hub ${LANG_ENGLISH} "Hub for a team"
LangString hub ${LANG_ARMENIAN} "Հանգույց՝ թիմի համար"
LangString hub ${LANG_RUSSIAN} "Хаб для команды"
LangString hub ${LANG_UKRAINIAN} "Хаб для команди"

LangString aboutProgram ${LANG_ENGLISH} "Chats with buyers of several marketplaces in one window."
LangString aboutProgram ${LANG_ARMENIAN} "Չաթեր մի քանի մարքեթփլեյսի գնորդների հետ՝ մեկ պատուհանում։"
LangString aboutProgram ${LANG_RUSSIAN} "Чаты с покупателями нескольких маркетплейсов в одном окне."
LangString aboutProgram ${LANG_UKRAINIAN} "Чати з покупцями кількох маркетплейсів в одному вікні."

LangString aboutAutostart ${LANG_ENGLISH} "Vitrina starts when you sign in and waits without a window."
LangString aboutAutostart ${LANG_ARMENIAN} "Vitrina-ն գործարկվում է, երբ մուտք եք գործում համակարգ, և սպասում է առանց պատուհանի։"
LangString aboutAutostart ${LANG_RUSSIAN} "Vitrina запускается при входе в систему и работает в фоновом режиме."
LangString aboutAutostart ${LANG_UKRAINIAN} "Vitrina запускається під час входу в систему й чекає без вікна."

LangString aboutDesktop ${LANG_ENGLISH} "An icon on the desktop."
LangString aboutDesktop ${LANG_ARMENIAN} "Պատկերակ աշխատասեղանին։"
LangString aboutDesktop ${LANG_RUSSIAN} "Значок на рабочем столе."
LangString aboutDesktop ${LANG_UKRAINIAN} "Значок на робочому столі."

LangString aboutHub ${LANG_ENGLISH} "The server of a team. It is needed on one computer only."
LangString aboutHub ${LANG_ARMENIAN} "Թիմի սերվերը։ Այն պետք է միայն մեկ համակարգչում։"
LangString aboutHub ${LANG_RUSSIAN} "Сервер команды. Он нужен только на одном компьютере."
LangString aboutHub ${LANG_UKRAINIAN} "Сервер команди. Він потрібен лише на одному комп’ютері."

LangString closeVitrina ${LANG_ENGLISH} "Vitrina is running. Close it and try again."
LangString closeVitrina ${LANG_ARMENIAN} "Vitrina-ն աշխատում է։ Փակեք այն և նորից փորձեք։"
LangString closeVitrina ${LANG_RUSSIAN} "Vitrina запущена. Закройте её и попробуйте ещё раз."
LangString closeVitrina ${LANG_UKRAINIAN} "Vitrina запущена. Закрийте її та спробуйте ще раз."

LangString wrongSystem ${LANG_ENGLISH} "Vitrina needs 64-bit Windows 10 or newer."
LangString wrongSystem ${LANG_ARMENIAN} "Vitrina-ին անհրաժեշտ է 64-բիթանոց Windows 10 կամ ավելի նոր տարբերակ։"
LangString wrongSystem ${LANG_RUSSIAN} "Для Vitrina нужна 64-разрядная версия Windows 10 или новее."
LangString wrongSystem ${LANG_UKRAINIAN} "Для Vitrina потрібна 64-розрядна Windows 10 або новіша."

LangString dataTitle ${LANG_ENGLISH} "Your data"
LangString dataTitle ${LANG_ARMENIAN} "Ձեր տվյալները"
LangString dataTitle ${LANG_RUSSIAN} "Ваши данные"
LangString dataTitle ${LANG_UKRAINIAN} "Ваші дані"

LangString dataSubtitle ${LANG_ENGLISH} "Keep it or delete it"
LangString dataSubtitle ${LANG_ARMENIAN} "Պահել կամ ջնջել"
LangString dataSubtitle ${LANG_RUSSIAN} "Сохранить их или удалить"
LangString dataSubtitle ${LANG_UKRAINIAN} "Зберегти чи видалити"

LangString dataText ${LANG_ENGLISH} "Messages and settings of Vitrina stay on this computer unless you choose to delete them. With them drafts and messages not sent yet are lost."
LangString dataText ${LANG_ARMENIAN} "Vitrina-ի հաղորդագրություններն ու կարգավորումները կմնան այս համակարգչում, եթե չորոշեք ջնջել դրանք։ Ջնջելիս կկորչեն նաև սևագրերն ու դեռ չուղարկված հաղորդագրությունները։"
LangString dataText ${LANG_RUSSIAN} "Сообщения и настройки Vitrina останутся на этом компьютере, если вы не решите их удалить. При удалении пропадут и черновики, и ещё не отправленные сообщения."
LangString dataText ${LANG_UKRAINIAN} "Повідомлення й налаштування Vitrina залишаться на цьому комп’ютері, якщо ви не вирішите їх видалити. Разом із ними буде втрачено чернетки та ще не надіслані повідомлення."

LangString dataBox ${LANG_ENGLISH} "Also delete messages and settings from this computer"
LangString dataBox ${LANG_ARMENIAN} "Ջնջել նաև հաղորդագրություններն ու կարգավորումներն այս համակարգչից"
LangString dataBox ${LANG_RUSSIAN} "Также удалить сообщения и настройки с этого компьютера"
LangString dataBox ${LANG_UKRAINIAN} "Також видалити повідомлення й налаштування з цього комп’ютера"
