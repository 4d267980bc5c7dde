# Words of the interface, in Arabic.
#
# The plural rules that the program has today (intl_pluralrules 7.0.2) call every number from 100 on `other`, also 103 and 119.
# So `other` is worded here in a way that suits any number.

## Dates and periods. $month is 1 to 12.

date = { $day } { $month ->
        [1] كانون الثاني/يناير
        [2] شباط/فبراير
        [3] آذار/مارس
        [4] نيسان/أبريل
        [5] أيار/مايو
        [6] حزيران/يونيه
        [7] تموز/يوليه
        [8] آب/أغسطس
        [9] أيلول/سبتمبر
        [10] تشرين الأول/أكتوبر
        [11] تشرين الثاني/نوفمبر
       *[12] كانون الأول/ديسمبر
    } { $year }
month = { $month ->
        [1] كانون الثاني/يناير
        [2] شباط/فبراير
        [3] آذار/مارس
        [4] نيسان/أبريل
        [5] أيار/مايو
        [6] حزيران/يونيه
        [7] تموز/يوليه
        [8] آب/أغسطس
        [9] أيلول/سبتمبر
        [10] تشرين الأول/أكتوبر
        [11] تشرين الثاني/نوفمبر
       *[12] كانون الأول/ديسمبر
    } { $year }
period = { $start }–{ $end }
period-open = من { $start } إلى الآن

## Everywhere

comma = {"، "}
home = الصفحة الرئيسية
search = بحث
menu = القائمة
languages = اللغات
contents = في هذه الصفحة
skip = الانتقال إلى المحتوى
not-found = الصفحة غير موجودة
not-found-text = لا توجد صفحة في هذا العنوان. ربما نُقلت أو أن الرابط قديم. ابدأ من الصفحة الرئيسية، أو ابحث عنها بين جميع العناوين.
breadcrumb = أنت هنا
yes = نعم
no = لا
note = ملاحظة
tip = نصيحة
important = مهم
warning = تحذير
caution = تنبيه
footnote-back = العودة إلى النص
sources = المصادر
source-number = المصدر { $number }
accessed = اطُّلع عليه في { $date }
cite = الاستشهاد بهذا المدخل
cite-title = «{ $text }»
plain-text = نص عادي
entries = { $count ->
        [0] لا توجد مداخل
        [one] مدخل واحد
        [two] مدخلان
        [few] { $count } مداخل
        [many] { $count } مدخلا
       *[other] { $count } من المداخل
    }
page-of = الصفحة { $number } من { $count }
previous = السابقة
next = التالية
pages = الصفحات
show-all = الكل: { $label }
narrow = تصفية
browse = تصفح
latest = الأحدث
coverage = التغطية
fallback = لم تُترجم هذه الصفحة بعد. وهي معروضة باللغة { $language }.
body-fallback = لم يُترجم النص أدناه بعد. وهو معروض باللغة { $language }.
# The name of a language as it stands in the sentence above; another one is called as its speakers call it.
language-in-sentence = { $tag ->
    [en] الإنكليزية
    [fr] الفرنسية
    [es] الإسبانية
    [ru] الروسية
    [ar] العربية
    [zh] الصينية
   *[other] { $name }
}
machine = هذه ترجمة لم تُراجَع. ولم يقارنها أحد بالأصل بعد.
outdated = تغيّر الأصل بعد إعداد هذه الترجمة.
original = الاطلاع على الأصل
as-list = في شكل قائمة
gap = ثغرة
gap-cell = { $row } × { $column }: ثغرة، لا توجد مداخل بعد
filled-cell = { $row } × { $column }: { $count ->
        [one] مدخل واحد
        [two] مدخلان
        [few] { $count } مداخل
        [many] { $count } مدخلا
       *[other] { $count } من المداخل
    }
gaps = الثغرات وأسبابها
gap-unexplained = لم يُذكر سبب.
led-to = أفضى إلى
led-to-nothing = لا مدخل خاصا به
gap-text = لم يُسجَّل شيء هنا بعد. هذه ثغرة في هذه المجموعة، ولا تعني أنه لا يُفعل شيء.
gaps-of-entry = لم يُسجَّل شيء بعد حيث يلتقي هذا المدخل بما يلي. هذه ثغرة في هذه المجموعة، ولا تعني أنه لا يُفعل شيء.
add-one = أضف مدخلا
entries-recorded = تَعُدّ الأرقام المداخل المسجلة هنا، ولا تقيس الجريمة.
counted = ما جرى عدّه: { $labels }
legend = مفتاح
legend-some = من 1
legend-from = من { $count }
edition = طبعة { $date }
terms = المصطلحات
about = حول الموقع
search-intro = خريطة لكل شيء: اختر قائمة، أو اضغط Ctrl+F (وفي ماك ⌘F) ليجد المتصفح كلمة في العناوين أدناه.
too-many-titles = في هذه المجموعة عناوين أكثر مما تتسع له صفحة واحدة؛ استخدم قائمتها.
outside = يؤدي إلى موقع آخر
table-scroll = جدول قابل للتمرير
kind = نوع المدخل

## Start pages, what’s new, the glossary, the translations

starts = من أين تبدأ
news = ما الجديد
feed = المتابعة عبر موجز (Atom)
glossary = مسرد المصطلحات
glossary-text = المصطلحات المستخدمة هنا وما تعنيه هنا. ويقود كل مصطلح إلى المداخل التي تحمله.
letters = الحروف
translations = الترجمات
translations-text = ما تُرجم، وما لم يراجعه أحد بعد، وما بقي إنجازه.
originals-in = لغة الأصول: { language-in-sentence }.
translate-help = كيف تساعد
translate-help-text = راجع ترجمة وصحّحها، أو حدّث ترجمة قديمة، أو اكتب ترجمة ناقصة. ولا تلزمك معرفة بالبرمجة.
state-current = مُراجَعة
state-machine = آلية غير مُراجَعة
state-partly = العنوان والملخص فقط
state-outdated = قديمة
state-missing = ناقصة
entries-current = { $count ->
        [0] لا يوجد مدخل مترجم بالكامل ومُراجَع
        [one] مدخل واحد مترجم بالكامل ومُراجَع
        [two] مدخلان مترجمان بالكامل ومُراجَعان
        [few] { $count } مداخل مترجمة بالكامل ومُراجَعة
        [many] { $count } مدخلا مترجما بالكامل ومُراجَعا
       *[other] { $count } من المداخل مترجم بالكامل ومُراجَع
    }
entries-machine = { $count ->
        [0] لا يوجد مدخل مترجم آليا
        [one] مدخل واحد مترجم آليا بالكامل وغير مُراجَع
        [two] مدخلان مترجمان آليا بالكامل وغير مُراجَعين
        [few] { $count } مداخل مترجمة آليا بالكامل وغير مُراجَعة
        [many] { $count } مدخلا مترجما آليا بالكامل وغير مُراجَع
       *[other] { $count } من المداخل مترجم آليا بالكامل وغير مُراجَع
    }
entries-partly = { $count ->
        [0] لا يوجد مدخل لم يُترجم نصه
        [one] مدخل واحد تُرجم عنوانه وملخصه فقط
        [two] مدخلان تُرجم عنواناهما وملخصاهما فقط
        [few] { $count } مداخل تُرجمت عناوينها وملخصاتها فقط
        [many] { $count } مدخلا تُرجم عنوانه وملخصه فقط
       *[other] { $count } من المداخل تُرجم عنوانه وملخصه فقط
    }
entries-outdated = { $count ->
        [0] لا توجد ترجمات قديمة
        [one] ترجمة واحدة أقدم من أصلها
        [two] ترجمتان أقدم من أصليهما
        [few] { $count } ترجمات أقدم من أصولها
        [many] { $count } ترجمة أقدم من أصولها
       *[other] { $count } من الترجمات أقدم من أصولها
    }
entries-missing = { $count ->
        [0] لا تنقص أي ترجمة
        [one] ترجمة واحدة ناقصة
        [two] ترجمتان ناقصتان
        [few] { $count } ترجمات ناقصة
        [many] { $count } ترجمة ناقصة
       *[other] { $count } من الترجمات ناقصة
    }
entries-more = { $count ->
        [one] ومدخل واحد آخر. ويسرد المداخل كلها الأمر «vademecum translations».
        [two] ومدخلان آخران. ويسرد المداخل كلها الأمر «vademecum translations».
        [few] و{ $count } مداخل أخرى. ويسرد المداخل كلها الأمر «vademecum translations».
        [many] و{ $count } مدخلا آخر. ويسرد المداخل كلها الأمر «vademecum translations».
       *[other] و{ $count } من المداخل الأخرى. ويسرد المداخل كلها الأمر «vademecum translations».
    }

## البحث

suggestions = اقتراحات
searching = جارٍ البحث…
search-failed = تعذّر تحميل البحث. وما زالت القوائم متاحة.
search-damaged = بعض ملفات البحث مفقود أو تالف. وقد لا يكون المعروض كل ما هو موجود:
nothing-found = لم يُعثر على شيء عن «{ $query }».
results = { $count ->
        [0] لا توجد نتائج
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
all-results = { $count ->
        [zero] عرض جميع النتائج
        [one] عرض النتيجة في صفحة البحث
        [two] عرض النتيجتين
        [few] عرض جميع النتائج وعددها { $count }
        [many] عرض جميع النتائج وعددها { $count }
       *[other] عرض جميع النتائج وعددها { $count }
    }
show-more = { $count ->
        [zero] عرض المزيد
        [one] عرض نتيجة أخرى
        [two] عرض نتيجتين أخريين
        [few] عرض { $count } نتائج أخرى
        [many] عرض { $count } نتيجة أخرى
       *[other] عرض { $count } نتيجة أخرى
    }
all-languages = جميع اللغات
all-in-language = جميع النتائج: { $language }
also-searched = شمل البحث أيضا: { $words }
query-cut = كان السؤال طويلا جدا، فلم يُبحث إلا عن أوله.
drop-filter = إزالة عامل التصفية: { $label }
drop-filters = إزالة جميع عوامل التصفية
search-tip-phrase = ضع الكلمات بين علامتي اقتباس لتجدها متجاورة: «التحقيقات المشتركة».
search-tip-exclude = ضع علامة ناقص قبل الكلمة لاستبعاد ما يحتوي عليها: الاتجار -المخدرات.
search-tip-typos = لا تهم أواخر الكلمات ولا الأخطاء الصغيرة: يجد البحث أيضا أوائل الكلمات والكتابات المتقاربة.
try-spelling = تحقق من الإملاء.
try-words = جرّب كلمات أقل أو أعم.
try-filters = ربما كانت التصفية ضيقة أكثر من اللازم.
try-languages = البحث بجميع اللغات
try-lists = تصفح القوائم

## Worksheets and checklists

sheets = أوراق العمل وقوائم التحقق
sheets-short = أوراق العمل
checklists = قائمة تحقق
sheet-private = ما تكتبه هنا يبقى على هذا الحاسوب. ولا يُحفظ شيء ما لم تحفظه في ملف لديك.
partly = جزئيا
answer = الإجابة
your-note = ملاحظة
save-file = حفظ في ملف
open-file = فتح ملف
print-sheet = طباعة
clear-sheet = مسح
clear-sure = هناك ما لم يُحفظ. هل تريد المتابعة دونه؟
sheet-cleared = مُسح كل شيء.
sheet-saved = حُفظ باسم { $file }.
sheet-opened = فُتح: { $file }.
sheet-exported = كُتب: { $file }.
answered = أُجيب عن { $count } من { $total }
file-damaged = لا يمكن قراءة هذا الملف: إما أنه تالف أو لم يُحفظ هنا.
file-too-large = هذا الملف أكبر من أن يكون قد حُفظ هنا.
file-foreign = لم يُحفظ هذا الملف هنا.
file-other = هذا الملف يخص ورقة أخرى أو قائمة أخرى.
file-newer = حُفظ هذا الملف بطبعة أحدث، ولا تستطيع هذه الطبعة قراءته.
gone = لم يعد في هذه الطبعة
remove-line = إزالة
add-line = إضافة سطر من عندك
own-words = بكلماتك
read-more = القراءة في علامة تبويب جديدة
nothing-chosen = لم يُختر شيء بعد.
also-chosen = وفي مسودتك أيضا
draft-title = عنوان مسودتك
draft-coverage = ما تغطيه المسودة
coverage-note = المشمول هو ما اخترته وما يرتبط به هنا. ولا يدل ذلك على مدى جودته.
export-as = تصدير
exporting = جار كتابة المستند…
export-failed = تعذرت كتابة المستند. وما زالت الصيغ الأخرى تعمل.
covered = { $count ->
        [0] لا شيء مشمول
        [zero] لا شيء مشمول
        [one] عنصر واحد مشمول
        [two] عنصران مشمولان
        [few] { $count } عناصر مشمولة
        [many] { $count } عنصرا مشمولا
       *[other] { $count } عنصر مشمول
    }
left-out = { $count ->
        [0] لم يُترك شيء
        [zero] لم يُترك شيء
        [one] عنصر واحد متروك
        [two] عنصران متروكان
        [few] { $count } عناصر متروكة
        [many] { $count } عنصرا متروكا
       *[other] { $count } عنصر متروك
    }

## الرسوم البيانية

plot-mark = كل علامة سجل واحد من مدخل، ورقمها هو رقم سطره في الجدول أدناه.
plot-lines = الشيء نفسه في جدول
plot-number = الرقم
not-stated = غير مذكور

## المقارنات

compare = مقارنة
compare-with-others = قارن بغيرها
compare-here = قارن ما يحيل إلى هذا
compare-ready = مقارنات جاهزة
compare-ready-text = مداخل تحيل إلى الشيء نفسه، جنبا إلى جنب. ويبين العدد كم مدخلا يحيل إليه.
compare-shown = المعروض: { $shown } من { $total }.
compare-order = مرتبة بحسب: { $fields }.
compare-highest = { $field } (الأعلى أولا)
compare-sources = الأرقام بين قوسين معقوفين مصادر مدرجة في صفحة المدخل.
compare-change = اختر مداخل أخرى للمقارنة
compare-rest = غير معروض أعلاه
compare-fields = الحقل
compare-ungrouped = غير ذلك
compare-choose = { $count ->
    [zero] لا تختر أي مدخل
    [one] اختر مدخلا واحدا على الأكثر
    [two] اختر مدخلين على الأكثر
    [few] اختر { $count } مداخل على الأكثر
    [many] اختر { $count } مدخلا على الأكثر
   *[other] اختر { $count } مدخل على الأكثر
}
compare-chosen = المختار: { $count } من { $most }
compare-full = { $count ->
    [zero] لا يمكن مقارنة أي مدخل.
    [one] لا يمكن مقارنة أكثر من مدخل واحد في آن واحد، وإلا تعذرت قراءة الجدول. ألغِ اختيار الآخر أولا.
    [two] لا يمكن مقارنة أكثر من مدخلين في آن واحد، وإلا تعذرت قراءة الجدول. ألغِ اختيار أحد المداخل الأخرى أولا.
    [few] لا يمكن مقارنة أكثر من { $count } مداخل في آن واحد، وإلا تعذرت قراءة الجدول. ألغِ اختيار أحد المداخل الأخرى أولا.
    [many] لا يمكن مقارنة أكثر من { $count } مدخلا في آن واحد، وإلا تعذرت قراءة الجدول. ألغِ اختيار أحد المداخل الأخرى أولا.
   *[other] لا يمكن مقارنة أكثر من { $count } مدخل في آن واحد، وإلا تعذرت قراءة الجدول. ألغِ اختيار أحد المداخل الأخرى أولا.
}
compare-over = لم يبق متسع لما يلي: { $names }.
compare-unknown = غير موجود في هذه الطبعة وقد أُسقط: { $names }.
compare-few = اختر مدخلين على الأقل لعرضهما جنبا إلى جنب.
compare-filter = تصفية القائمة
compare-none = لا شيء في القائمة يحتوي على هذه الكلمات.
compare-drop = استبعاد
compare-address = عنوان هذه المقارنة، لنسخه ومشاركته
compare-private = الاختيار مدون في العنوان وحده، ولا يُحفظ أي شيء.
compare-table = جنبا إلى جنب
compare-see = اعرضها جنبا إلى جنب

## ما تطلبه الحقول: ملفات جديدة واستمارات على الورق وعلى الشبكة

form-needed = مطلوب.
form-optional = اختياري.
form-any-of = يلزم واحد على الأقل من هذه الحقول: { $fields }.
form-text = سطر واحد من النص.
form-markdown = بضع جمل.
form-integer = عدد صحيح.
form-number = عدد.
form-date = يوم، بالسنة والشهر واليوم: 2024-03-31.
form-year = سنة، مثل 2019.
form-period = سنة، أو من سنة إلى أخرى: 2016 أو 2016/2024 أو 2010/present.
form-boolean = yes (نعم) أو no (لا).
form-country = الرمز المكون من حرفين كبيرين (ISO 3166-1)، مثل KE لكينيا.
form-region = الرمز المكون من ثلاثة أرقام (UN M49)، مثل "014" لشرق أفريقيا أو "001" للعالم.
form-language = رمز لغة، مثل fr.
form-url = عنوان على الشبكة يبدأ بـ https://.
form-source = منشور: عنوانه، ومن نشره، ومتى، وعنوانه على الشبكة. رقّمها من 1.
form-citation = رقم أحد المصادر.
form-image = صورة: اسم ملفها، وما تبينه، ومن صنعها، وبأي رخصة.
form-many = يمكن ذكر أكثر من واحد.
form-least = { $count ->
       *[other] { $count } على الأقل.
    }
form-most = { $count ->
       *[other] { $count } على الأكثر.
    }
form-characters = { $count ->
        [zero] بلا حروف.
        [one] حرف واحد على الأكثر.
        [two] حرفان على الأكثر.
        [few] { $count } حروف على الأكثر.
        [many] { $count } حرفا على الأكثر.
       *[other] عدد الحروف { $count } على الأكثر.
    }
form-words = { $count ->
        [zero] بلا كلمات.
        [one] كلمة واحدة على الأكثر.
        [two] كلمتان على الأكثر.
        [few] { $count } كلمات على الأكثر.
        [many] { $count } كلمة على الأكثر.
       *[other] عدد الكلمات { $count } على الأكثر.
    }
form-between = من { $minimum } إلى { $maximum }.
form-from = { $minimum } أو أكثر.
form-up-to = { $maximum } أو أقل.
form-one-of = واحد من: { $terms }.
form-some-of = واحد أو أكثر من: { $terms }.
form-whole-list = القائمة الكاملة: { $place }
form-from = يُختار من:
form-entry-of = من: { $collections }.
form-such-as = الأسماء: { $names }.
form-title = { $kind }: استمارة فارغة
form-lead = للملء على الورق، أو لإعداد ما ستكتبه. والحقول المطلوبة مبينة.
form-print = اطبعها واملأها وسلمها إلى من يستطيع كتابتها.
form-part-text = النص
form-further = على ظهر الورقة أو على ورقة أخرى متسع للمزيد.
forms = استمارات فارغة
new-intro = اكتب بعد النقطتين. الأسطر التي تبدأ بـ # شرح ولا تُنشر. لاستخدام حقل اختياري احذف # الذي يسبق اسمه.
new-text = اكتب النص هنا.
new-translation-intro = تحت كل نص من الأصل مكان ترجمته. وما ليس هنا يؤخذ من الأصل.
new-translation-state = machine: لم يقارنها أحد بالأصل بعد. reviewed: قارنها شخص.

## أسئلة المقابلة

ask-intro = أجب سطرا سطرا. Enter وحده: ترك السؤال. < العودة إلى السؤال السابق. ? كل ما يمكن اختياره. ! التوقف مع حفظ ما قدمته.
ask-long = اكتب ما شئت من الأسطر، واختم بسطر ليس فيه إلا نقطة. < حذف السطر الأخير.
ask-fill-in = Enter وحده: ترك السؤال. أي شيء آخر: الملء.
ask-another = واحد آخر؟ Enter وحده: لا. أي شيء آخر: نعم. < حذف الأخير.
ask-which = أيها؟ اسمه أو عنوانه.
ask-meant = هل قصدت واحدا من هذه؟
ask-no-list = لا قائمة لهذا السؤال.
ask-title = العنوان
ask-publisher = من نشره
ask-issued = متى: سنة، أو يوم مثل 2024-03-31
ask-url = العنوان على الشبكة
ask-file = اسم ملف الصورة
ask-alternative = ما تبينه الصورة، لمن لا يراها
ask-credit = من صنعها
ask-licence = بأي رخصة
ask-done = كُتب الملف. شغّل الآن: vademecum check
ask-unreadable = لا يمكن قراءة هذا السطر: ليس بترميز UTF-8. اكتبه مرة أخرى.
ask-line-back = حُذف السطر الأخير.
ask-keep = اكتبه مرة أخرى، أو اضغط Enter وحده ليبقى كما هو، وسيبين الفحص ما فيه من خطأ.
ask-nothing = لم يُجب عن شيء، فلم يُكتب أي ملف.
ask-not-written = تعذرت كتابة الملف. هذا ما كان سيحتويه:

## استمارات الاقتراح

issue-name = اقتراح: { $kind }
issue-description = لا حاجة إلى ملف. يكمل أحد المحررين العمل انطلاقا مما تكتبه.
issue-intro = كل ما يُكتب هنا علني ولا يمكن استرجاعه. لا تذكر اسم أحد قد يلحقه منه ضرر، ولا تكتب شيئا سريا. واترك ما لا تعرفه.
issue-parts = واحد في كل سطر، وبين أجزائه خطوط عمودية: { $parts }
issue-unplaced = من الاستمارة، لم يوضع في مكانه بعد
