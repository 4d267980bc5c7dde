# Words of the interface, in Russian.

## Dates and periods. $month is 1 to 12.

date = { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    } { $year } г.
month = { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    } { $year } г.
period = { $start }–{ $end }
period-open = с { $start } по настоящее время

## Everywhere

comma = {", "}
home = Главная
search = Поиск
menu = Меню
languages = Языки
contents = На этой странице
skip = Перейти к содержанию
not-found = Страница не найдена
not-found-text = По этому адресу нет страницы. Возможно, она перемещена или ссылка устарела. Начните с главной страницы или найдите её среди всех названий.
breadcrumb = Вы здесь
yes = Да
no = Нет
note = Примечание
tip = Совет
important = Важно
warning = Внимание
caution = Осторожно
footnote-back = Назад к тексту
sources = Источники
source-number = Источник { $number }
accessed = дата обращения: { $date }
cite = Как цитировать
cite-title = «{ $text }»
plain-text = Простой текст
entries = { $count ->
        [0] Нет записей
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
page-of = Страница { $number } из { $count }
previous = Предыдущая
next = Следующая
pages = Страницы
show-all = Все: { $label }
narrow = Фильтр
browse = Обзор
latest = Новое
coverage = Охват
fallback = Эта страница ещё не переведена. Она показана на языке: { $language }.
body-fallback = Текст ниже ещё не переведён. Он показан на языке: { $language }.
machine = Этот перевод не проверен. Никто ещё не сверил его с оригиналом.
outdated = Оригинал изменился после того, как был сделан этот перевод.
original = Открыть оригинал
as-list = Списком
gap = пробел
gap-cell = { $row } × { $column }: пробел, записей пока нет
filled-cell = { $row } × { $column }: { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
gaps = Пробелы и их причины
gap-unexplained = Причина не указана.
led-to = К чему привело
led-to-nothing = Отдельной записи нет
gap-text = Здесь пока ничего не записано. Это пробел в собрании; это не значит, что ничего не делается.
add-one = Добавить
entries-recorded = Числа показывают, сколько записей внесено сюда. Они не измеряют преступность.
counted = Учтены: { $labels }
legend = Обозначения
legend-some = от 1
legend-from = от { $count }
edition = Издание от { $date }
terms = Термины
about = О сайте
search-intro = Карта всего сайта: выберите список или нажмите Ctrl+F (на Mac ⌘F), чтобы браузер нашёл слово в названиях ниже.
too-many-titles = В этом разделе слишком много названий для одной страницы; воспользуйтесь его списком.
outside = ведёт на другой сайт
table-scroll = Таблица с прокруткой
kind = Вид записи

## Поиск

suggestions = Подсказки
searching = Идёт поиск…
search-failed = Не удалось загрузить поиск. Списки по-прежнему доступны.
search-damaged = Некоторые файлы поиска отсутствуют или повреждены. Возможно, показано не всё:
nothing-found = По запросу «{ $query }» ничего не найдено.
results = { $count ->
        [0] Нет результатов
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }
all-results = { $count ->
        [one] Показать { $count } результат
        [few] Показать все { $count } результата
        [many] Показать все { $count } результатов
       *[other] Показать все { $count } результата
    }
show-more = { $count ->
        [one] Показать ещё { $count }
        [few] Показать ещё { $count }
        [many] Показать ещё { $count }
       *[other] Показать ещё { $count }
    }
all-languages = Все языки
all-in-language = Все результаты: { $language }
also-searched = Также искали: { $words }
query-cut = Запрос слишком длинный: использовано только его начало.
drop-filter = Снять фильтр: { $label }
drop-filters = Снять все фильтры
search-tip-phrase = Возьмите слова в кавычки, чтобы найти их рядом: «совместные расследования».
search-tip-exclude = Поставьте минус перед словом, чтобы исключить то, где оно встречается: торговля -наркотики.
search-tip-typos = Окончания и мелкие опечатки не мешают: находятся и начала слов, и похожие написания.
try-spelling = Проверьте, нет ли опечаток.
try-words = Попробуйте меньше слов или более общие слова.
try-filters = Возможно, фильтры слишком узкие.
try-languages = Искать на всех языках
try-lists = Смотреть списки

## Worksheets and checklists

sheets = Рабочие листы и контрольные списки
sheets-short = Рабочие листы
checklists = Контрольный список
sheet-private = Написанное здесь остаётся на этом компьютере. Ничего не сохраняется, пока вы сами не сохраните это в файл.
partly = Частично
answer = Ответ
your-note = Заметка
save-file = Сохранить в файл
open-file = Открыть файл
print-sheet = Печать
clear-sheet = Очистить
clear-sure = Есть несохранённые изменения. Продолжить без них?
sheet-cleared = Всё очищено.
sheet-saved = Сохранено: { $file }.
sheet-opened = Открыто: { $file }.
sheet-exported = Записано: { $file }.
answered = Отвечено: { $count } из { $total }
file-damaged = Этот файл невозможно прочитать: он повреждён или сохранён не здесь.
file-too-large = Этот файл слишком велик, чтобы быть сохранённым здесь.
file-foreign = Этот файл сохранён не здесь.
file-other = Этот файл относится к другому листу или списку.
file-newer = Этот файл сохранён более новым изданием, которое здесь прочитать нельзя.
gone = нет в этом издании
remove-line = Убрать
add-line = Добавить свою строку
own-words = Своими словами
read-more = Читать в новой вкладке
nothing-chosen = Пока ничего не выбрано.
also-chosen = Также в вашем проекте
draft-title = Название вашего проекта
draft-coverage = Что охватывает проект
coverage-note = Охваченным считается выбранное и то, что с ним здесь связано. Насколько хорошо — не говорится.
export-as = Экспорт
exporting = Документ записывается…
export-failed = Документ не удалось записать. Другие форматы по-прежнему работают.
covered = { $count ->
        [0] Ничего не охвачено
        [one] Охвачен { $count } элемент
        [few] Охвачено { $count } элемента
        [many] Охвачено { $count } элементов
       *[other] Охвачено { $count } элемента
    }
left-out = { $count ->
        [0] Ничего не упущено
        [one] Упущен { $count } элемент
        [few] Упущено { $count } элемента
        [many] Упущено { $count } элементов
       *[other] Упущено { $count } элемента
    }
