# رسائل vademecum: رسالة لكل رمز في `src/ground/code.rs`، وكل ما تقوله الأوامر غير ذلك.
#
# تعد قواعد الجموع في البرنامج اليوم (intl_pluralrules 7.0.2) كل عدد من 100 فصاعدا `other`، حتى 103 و119؛ فصيغته هنا تصلح لأي عدد.
#
# تقول الرسالة ما الخطأ. يقف `.label` تحت الموضع، و`.related` تحت موضع ثان، ويقول `.help` ما العمل. يقرؤها محامون وأفراد شرطة وعاملون في منظمات غير حكومية: بلا مصطلحات تقنية.

did-you-mean = هل قصدت `{ $suggestion }`؟

more = … و{ $count } غيرها. أصلح هذه أولا؛ و`--format json` يعرضها كلها.
no-faults = لا توجد أخطاء.
count-errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأ
   *[other] { $count } من الأخطاء
}
count-warnings = { $count ->
    [zero] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $count } تحذيرات
    [many] { $count } تحذيرا
   *[other] { $count } من التحذيرات
}
count-notes = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } من الملاحظات
}
between-counts = {"، "}
between-words = {"، "}
summary = { $counts }.
accepted = { $count ->
    [zero] لا شيء مقبول بسبب.
    [one] أمر واحد مقبول، مع سببه.
    [two] أمران مقبولان، مع سببيهما.
    [few] { $count } أمور مقبولة، مع أسبابها.
    [many] { $count } أمرا مقبولا، مع أسبابها.
   *[other] { $count } من الأمور مقبولة، مع أسبابها.
}
mended = { $count ->
    [zero] لم يُصلَح أي خطأ.
    [one] أُصلح خطأ واحد.
    [two] أُصلح خطآن.
    [few] أُصلحت { $count } أخطاء.
    [many] أُصلح { $count } خطأ.
   *[other] أُصلحت { $count } من الأخطاء.
}
not-shown = { $count ->
    [zero] لا مدخل موسوم بـ «{ $term }»: { $entries }
    [one] مدخل واحد موسوم بـ «{ $term }» ولا يُعرض: { $entries }
    [two] مدخلان موسومان بـ «{ $term }» ولا يُعرضان: { $entries }
    [few] { $count } مداخل موسومة بـ «{ $term }» ولا تُعرض: { $entries }
    [many] { $count } مدخلا موسومة بـ «{ $term }» ولا تُعرض: { $entries }
   *[other] { $count } مدخل موسومة بـ «{ $term }» ولا تُعرض: { $entries }
}
mended-line = أُصلح[{ $code }]: { $place }: { $kind ->
    [remove] حُذف `{ $from }`
    [add] أُضيف `{ $to }`
   *[change] صار `{ $from }` الآن `{ $to }`
}
mend-with = اكتب `{ $to }` بدلا من `{ $from }`
file-changed = تغيّر `{ $file }` بعد قراءته فتُرك كما هو؛ أعد تشغيل الأمر.
explain-hint = للمزيد: `vademecum explain { $code }`.
nothing-published = لم يُنشر شيء؛ والموقع المنشور من قبل، إن وُجد، لم يُمس.

## كلمات الإخراج

heading-page = { $code } ({ $level }): { $title }
error = خطأ
warning = تحذير
note = ملاحظة
help = مساعدة
annotations-more = { $count ->
    [zero] كل شيء معروض بجانب الأسطر.
    [one] لا يعرض GitHub بجانب الأسطر إلا عددا محدودا؛ وأمر واحد آخر في ملخص هذه الخطوة.
    [two] لا يعرض GitHub بجانب الأسطر إلا عددا محدودا؛ وأمران آخران في ملخص هذه الخطوة.
    [few] لا يعرض GitHub بجانب الأسطر إلا عددا محدودا؛ و{ $count } أمور أخرى في ملخص هذه الخطوة.
    [many] لا يعرض GitHub بجانب الأسطر إلا عددا محدودا؛ و{ $count } أمرا آخر في ملخص هذه الخطوة.
   *[other] لا يعرض GitHub بجانب الأسطر إلا عددا محدودا؛ و{ $count } من الأمور الأخرى في ملخص هذه الخطوة.
}
summary-more = { $count ->
    [zero] كل شيء في هذا الملخص.
    [one] أمر واحد آخر لا يتسع له هذا الملخص؛ يعرضه `vademecum check`.
    [two] أمران آخران لا يتسع لهما هذا الملخص؛ يعرضهما `vademecum check`.
    [few] { $count } أمور أخرى لا يتسع لها هذا الملخص؛ يعرضها `vademecum check`.
    [many] { $count } أمرا آخر لا يتسع لها هذا الملخص؛ يعرضها `vademecum check`.
   *[other] { $count } من الأمور الأخرى لا يتسع لها هذا الملخص؛ يعرضها `vademecum check`.
}
column-fault = الرمز
column-place = الموضع
column-message = ما الخطأ
column-help = ما العمل

## V0: الملفات

not-utf8 = هذا الملف ليس نصا عاديا بترميز UTF-8
    .title = ملف ليس نصا عاديا بترميز UTF-8
    .label = أول حرف لا يمكن قراءته
    .help = احفظ الملف من جديد بترميز «UTF-8»؛ تجده في معظم المحررات تحت «حفظ باسم»
file-too-large = هذا الملف أكبر من { $limit } ميبيبايت
    .title = ملف كبير جدا
    .help = قسّم النص إلى عدة مداخل، أو صغّر الصورة
symbolic-link = هذه وصلة رمزية، والوصلات لا تُتبع
    .title = وصلة رمزية
    .help = ضع الملف نفسه هنا؛ فالوصلة قد تقود إلى خارج الموقع
name-not-portable = لا يمكن أن يحمل هذا الملف هذا الاسم على كل حاسوب
    .title = اسم ملف ترفضه بعض الحواسيب
    .help = { $why ->
        [character] استعمل الحروف والأرقام والواصلات؛ فالرموز < > : " \ | ? * غير مسموح بها في كل مكان
        [reserved] يحجز Windows هذا الاسم لجهاز؛ اختر اسما آخر
        [ending] يحذف Windows النقطة أو الفراغ في آخر الاسم؛ احذفهما
        [length] استعمل اسما لا يزيد على 255 بايتا
       *[shape] استعمل الحروف والأرقام والواصلات
    }
names-fold = هذا الاسم و`{ $other }` اسم واحد على الحواسيب التي لا تميز الحروف الكبيرة
    .title = اسمان لا يختلفان إلا في الحروف الكبيرة
    .help = غيّر اسم أحد الملفين
unknown-file-kind = لا مكان لملفات من هذا النوع في `content/`
    .title = نوع من الملفات لا مكان له في content
    .help = المداخل ملفات `.md`، والإعلانات `.toml`، والصور `.jpg` أو `.png` أو `.webp`؛ وانقل ما عداها إلى مكان آخر
not-a-file = هذا ليس ملفا بل جهاز أو أنبوب أو مقبس
    .title = جهاز أو أنبوب أو مقبس بدلا من ملف
    .help = أزله من الموقع
not-a-picture = `{ $file }` ليست صورة يمكن نشرها
    .title = صورة لا يمكن نشرها
    .label = معروضة هنا
    .help = استعمل صورة JPEG أو PNG أو WebP؛ فإن كانت كذلك فافتحها واحفظها من جديد
picture-too-large = في `{ $file }` أكثر من { $limit } مليون بكسل، أو تشغل أكثر من { $memory } ميبيبايت حين يُفك ضغطها
    .title = صورة أكبر مما يجوز
    .label = معروضة هنا
    .help = احفظ نسخة أصغر؛ يكفي عرض 2000 بكسل لأي صفحة

## V1: الكتابة

yaml-syntax = { $slip ->
        [blank] ينقص فراغ بعد هاتين النقطتين
        [wide-colon] هاتان النقطتان ليستا اللتين تُكتب بهما الترويسة
        [colon] في هذه القيمة نقطتان
        [name] ليس في هذا السطر اسم تتبعه نقطتان
        [quote] علامة الاقتباس هذه لا تُغلق أبدا
        [apostrophe] ينتهي النص المقتبس عند هذه الفاصلة العليا
        [behind] يوجد شيء بعد نهاية هذه القيمة
        [escape] لا يجوز هذا الخط المائل العكسي بين علامتي اقتباس مزدوجتين
        [bracket] هذا القوس لا يُغلق أبدا
        [closing] هذا القوس لا يغلق شيئا
        [hash] ما بعد هذا الرمز `#` تعليق يقطع القيمة
        [mark] لا يجوز أن تبدأ قيمة بالرمز `{ $mark }`
        [control] هنا حرف تحكم
        [item] عنصر القائمة هذا ليس في مكانه
        [item-line] لا يجوز أن يبدأ عنصر قائمة في سطر الاسم
        [dash] ينقص فراغ بعد هذه الشرطة
        [indent] هذا السطر لا يبدأ حيث تبدأ الأسطر المجاورة
        [tab] أُزيح هذا السطر بمفتاح الجدولة
       *[other] لا يمكن قراءة الترويسة هنا
    }
    .title = ترويسة لا يمكن قراءتها
    .label = { $slip ->
        [quote] تُفتح هنا
        [bracket] يُفتح هنا
        [other] غير مقروء من هنا
       *[here] هنا
    }
    .help = { $slip ->
        [blank] اكتب الاسم ثم النقطتين ثم فراغا ثم القيمة، مثل `title: A case`
        [wide-colon] اكتب بعد الاسم النقطتين `:` من لوحة مفاتيح لاتينية ثم فراغا، مثل `title: A case`
        [colon] ضع القيمة كلها بين علامتي اقتباس: للنقطتين يتبعهما فراغ معنى خاص هنا
        [name] اكتب `الاسم: القيمة`؛ وإذا كان السطر تابعا للقيمة التي فوقه فابدأه بفراغين
        [quote] اكتب العلامة نفسها `{ $mark }` في نهاية النص
        [apostrophe] ضع النص بين علامتي اقتباس مزدوجتين، أو اكتب الفاصلة العليا مرتين
        [behind] ضع القيمة كلها بين علامتي اقتباس؛ وإذا كانت فيها علامات فاستعمل النوع الآخر، `'` أو `"`
        [escape] ضع النص بين علامتي اقتباس مفردتين، أو اكتب الخط المائل العكسي مرتين
        [bracket] أغلق القائمة في نهايتها؛ وإذا كان القوس جزءا من نص فضع القيمة كلها بين علامتي اقتباس
        [closing] احذفه؛ وإذا كان جزءا من نص فضع القيمة كلها بين علامتي اقتباس
        [hash] ضع النص بين علامتي اقتباس؛ أما الملاحظة فتُكتب في سطر مستقل
        [mark] ضع القيمة كلها بين علامتي اقتباس: لهذا الرمز معنى خاص هنا
        [control] احذفه واكتب النص من جديد؛ لا يراه أحد، وكثيرا ما يأتي مع نص منسوخ
        [item] لتبدأ كل العناصر على البعد نفسه من الحافة، تحت اسم بلا قيمة؛ وإذا كانت الشرطة جزءا من نص فضع النص بين علامتي اقتباس
        [item-line] اكتب العنصر في سطر مستقل تحت الاسم؛ وإذا كانت الشرطة جزءا من نص فضع النص بين علامتي اقتباس
        [dash] اكتب الشرطة ثم فراغا ثم العنصر
        [indent] ليبدأ على البعد نفسه تماما من الحافة كالأسطر التي ينتمي إليها
        [tab] أزح السطر بالفراغات لا بمفتاح الجدولة
       *[other] تحقق من علامات الاقتباس والأقواس والنقطتين في هذا السطر والذي قبله
    }
toml-syntax = لا يمكن قراءة هذا بصيغة TOML
    .title = ملف TOML لا يمكن قراءته
    .label = { $reason }
    .help = تحقق من علامات الاقتباس والأقواس و`=` في هذا السطر والذي قبله
yaml-feature = { $feature ->
        [anchor] هنا عُلّمت قيمة بالرمز `&`
        [alias] هنا كُررت قيمة بالرمز `*`
        [tag] هنا أُعطيت قيمة نوعا بالرمز `!`
        [merge] هنا دُمجت قيم بالرمز `<<`
        [document] يبدأ هنا مستند ثان
       *[key] هذا الاسم ليس نصا عاديا
    }، وهذا لا يجوز في الترويسة
    .title = جزء من YAML لا يُستعمل هنا
    .label = غير مسموح به هنا
    .help = اكتب القيمة كاملة؛ وإذا كان النص نفسه يبدأ بهذا الرمز فضعه بين علامتي اقتباس
duplicate-key = ورد `{ $key }` مرتين
    .title = اسم استُعمل مرتين
    .label = المرة الثانية
    .related = المرة الأولى
    .help = أبق أحدهما؛ وتُكتب القيم المتعددة لحقل واحد في قائمة
front-matter-missing = ليس لهذا الملف ترويسة
    .title = مدخل بلا ترويسة
    .label = كان المتوقع `---` في السطر الأول
    .help = ابدأ الملف بسطر `---` ثم الحقول ثم سطر آخر `---`
front-matter-unclosed = الترويسة لا تنتهي
    .title = ترويسة بلا نهاية
    .label = تبدأ هنا
    .help = ضع سطر `{ $fence }` بين آخر حقل والنص
front-matter-too-large = الترويسة أطول من { $limit } كيبيبايت
    .title = ترويسة طويلة جدا
    .label = تبدأ هنا
    .help = انقل النصوص الطويلة إلى ما تحت الترويسة
too-deep = القوائم والجداول متداخلة أكثر من { $limit } مستوى
    .title = قوائم داخل قوائم بعمق زائد
    .label = هنا
    .help = اكتب هذا بمستويات أقل
lost-text = `{ $lost }` ليس جزءا من القيمة: الرمز `#` بعد فراغ يبدأ تعليقا
    .title = نص يقتطعه الرمز `#` من قيمة
    .label = هذا لن يُنشر
    .help = ضع القيمة كلها بين علامتي اقتباس؛ وإذا كان ملاحظة فاكتبها في سطر مستقل
comment-behind-value = هذه الملاحظة ليست جزءا من القيمة `{ $value }`
    .title = ملاحظة في سطر قيمة
    .label = هذا لا يُنشر
    .help = إذا كانت جزءا من القيمة فضع القيمة كلها بين علامتي اقتباس؛ وإذا كانت ملاحظة فاكتبها في سطر مستقل

## V2: الإعدادات

site-file-missing = لا يوجد هنا `site.toml`، أو هو فارغ
    .title = مجلد بلا site.toml
    .help = شغّل vademecum في مجلد موقع، أو سمّ المجلد بعد --root
unknown-key = `{ $key }` غير معروف هنا
    .title = إعداد غير معروف
    .label = غير معروف
    .help = المعروف هنا: { $known }
missing-key = ينقص `{ $key }`
    .title = إعداد ناقص
    .label = في هذا الجدول
    .help = أضف `{ $key }`
wrong-shape = المتوقع { $expected ->
        [text] نص
        [list] قائمة
        [table] جدول
        [flag] `true` أو `false`
        [count] عدد صحيح
        [number] عدد
       *[other] قيمة من نوع آخر
    }، والموجود { $found ->
        [scalar] قيمة مفردة
        [list] قائمة
       *[table] جدول
    }
    .title = قيمة من نوع خاطئ في إعلان
    .label = هنا
    .help = { $expected ->
        [text] اكتب نصا واحدا بين علامتي اقتباس: `"text"`
        [list] ضع قوسين مربعين، ولو حول قيمة واحدة: `["one", "two"]`
        [table] اكتب قيما مسماة: `{"{"} name = "value" {"}"}` في TOML، و`{"{"}name: value{"}"}` في رأس المدخل
        [flag] اكتب `true` أو `false`
        [count] اكتب أرقاما فقط: `12`
        [number] اكتب أرقاما، مع نقطة قبل الكسور العشرية: `0.5`
       *[other] انظر كيف كُتبت الأسطر المجاورة
    }
unknown-language = `{ $tag }` ليست من لغات هذا الموقع
    .title = لغة ليست في هذا الموقع
    .label = ليست من لغات هذا الموقع
    .help = لغات هذا الموقع: `{ $known }`، وهي مدرجة تحت `languages` في site.toml
unknown-collection = لا توجد مجموعة `{ $collection }`
    .title = مجموعة غير موجودة
    .label = لا توجد
    .help = المجموعة مجلد في `content/` فيه `_collection.toml`
unknown-vocabulary = لا توجد قائمة مصطلحات `{ $vocabulary }`
    .title = قائمة مصطلحات غير موجودة
    .label = لا توجد
    .help = قائمة المصطلحات ملف في `content/vocabularies/`
unknown-field-name = لا يوجد حقل `{ $field }` يُشار إليه
    .title = حقل غير معلن
    .label = لا يوجد هذا الحقل
    .help = تُعلن الحقول تحت `[fields]` في `_collection.toml`
not-one-of = `{ $word }` غير ممكن هنا
    .title = كلمة غير ممكنة هنا
    .label = غير ممكن
    .help = الممكن: { $known }
invalid-name = `{ $name }` لا يمكن أن يكون جزءا من عنوان
    .title = اسم لا يمكن أن يكون جزءا من عنوان
    .label = ليس اسما
    .help = استعمل الحروف اللاتينية الصغيرة من a إلى z والأرقام والواصلات المفردة
duplicate-name = استُعمل `{ $name }` مرتين
    .title = اسم أُعطي مرتين
    .label = المرة الثانية
    .related = المرة الأولى
    .help = اختر اسما آخر لأحدهما
label-missing = لا يوجد نص باللغة الرئيسية `{ $language }`
    .title = تسمية بلا نص باللغة الرئيسية
    .label = يلزم هنا نص للغة `{ $language }`
    .help = أضفه: يراه قراء كل لغة أخرى حين ينقص نصهم
setting-misplaced = لا يستطيع `{ $setting }` استعمال الحقل `{ $field }`
    .title = إعداد لا يناسب نوع حقله
    .label = ليس مع حقل من هذا النوع
    .help = { $setting ->
        [facets] عوامل التصفية حقول من الأنواع choice أو country أو region أو reference، أو حقول محسوبة
        [matrix] الصفوف والأعمدة حقول من الأنواع choice أو country أو region، أو حقول محسوبة، أو إحالات إلى مجموعة واحدة
        [trace] جدول التتبع يتبع الإحالات
        [start] تُنتقى المداخل بحقل من الأنواع choice أو country أو region أو reference، أو بحقل محسوب
        [definition] التعريف حقل من النوع text أو markdown
        [question] السؤال حقل من النوع text أو markdown
        [only] تُختار المداخل بحقل من الأنواع choice أو country أو region، أو بحقل محسوب
        [marks] العلامات حقول من الأنواع choice أو country أو region، أو حقول محسوبة
        [each] تُصنع قائمة التحقق الخاصة بكل مدخل من فئة لها `key` كي تتميز عناصرها؛ وتُصنع المقارنة لكل مدخل من مجموعة واحدة يقود إليه حقل من النوع reference
        [items] تأتي عناصر ورقة العمل من فئة لها `key` كي تتميز؛ وعناصر المخطط من أي فئة
        [across] الأعمدة حقل من حقول العناصر، من الأنواع choice أو country أو region
        [up] الصفوف حقل من حقول العناصر أو من حقول مدخلها، من الأنواع choice أو country أو region، أو حقل محسوب
        [label] تُسمى العناصر بحقل من النوع text أو markdown
        [rows] لا تُقارن المصادر ولا الاستشهادات ولا الصور
        [group-by] تأتي العناوين من حقول من الأنواع choice أو country أو region أو reference، أو من حقول محسوبة
        [along] سمّ حقلا من النوع reference يقود من إحدى المجموعتين إلى الأخرى
        [check] يسمي `each` فئة يُنظر في عناصرها واحدا واحدا
        [review] يوم المراجعة في حقل من النوع date
        [referred-by] يُحال إلى المداخل بحقول من النوع reference
        [is] يقارن `is` المصطلحات؛ وللأعداد استعمل `minimum` و`maximum`، وللتواريخ `older-than-months`
       *[other] الشرط لا يناسب نوع الحقل
    }
url-pattern = `{ $pattern }` ليس نمط عناوين
    .title = نمط عناوين لا يمكن استعماله
    .label = ليس نمطا
    .help = استعمل كلمات بحروف صغيرة تصل بينها `/`، وفيها `{"{"}slug{"}"}` مرة واحدة، مثل `practices/{"{"}slug{"}"}`
unknown-theme = لا توجد سمة `{ $theme }`
    .title = سمة غير موجودة
    .help = السمة مجلد في `themes/`؛ والمدمجة اسمها `default`
base-url = لا يمكن أن يكون `{ $url }` عنوان موقع
    .title = عنوان لا يمكن أن يكون عنوان موقع
    .label = ليس عنوانا أساسيا
    .help = اكتب العنوان كاملا، يبدأ بـ`https://` وينتهي بـ`/`
unknown-axis-value = `{ $value }` ليس هناك صفا ولا عمودا
    .title = صف أو عمود ليس في المصفوفة
    .label = { $axis ->
        [row] ليس في المصفوفة هذا الصف
       *[other] ليس في المصفوفة هذا العمود
    }
    .help = { $axis ->
        [row] سمّ الصفوف كما تسميها ترويسات المداخل
       *[other] سمّ الأعمدة كما تسميها ترويسات المداخل
    }
unknown-rule = لا يوجد رمز `{ $rule }`
    .title = رمز غير موجود
    .label = ليس رمزا
    .help = يعرض `vademecum explain` كل الرموز
level-fixed = `{ $rule }` خطأ ولا يمكن تخفيفه
    .title = خطأ لا يمكن تخفيفه
    .label = غير ممكن
    .help = مع هذا الخطأ يكون الموقع معطلا أو غير صادق، فلا بد من إصلاحه؛ ولا يُختار المستوى إلا للتحذيرات والملاحظات

## V3: حقول المداخل

unknown-field = { $why ->
        [computed] `{ $field }` حقل محسوب ولا يُكتب
       *[unknown] ليس لهذا النوع من المداخل حقل `{ $field }`
    }
    .title = حقل ليس لهذا النوع من المداخل
    .label = { $why ->
        [computed] احذف هذا
       *[unknown] ليس حقلا
    }
    .related = يحسبه هذا الإعلان
    .help = { $why ->
        [computed] قيمته ناتجة عن الحقول الأخرى؛ غيّر تلك
       *[unknown] تحقق من الإملاء، أو احذف السطر
    }
missing-field = ينقص الحقل `{ $field }`
    .title = حقل ناقص
    .label = مكانه هنا
    .related = يطلبه هذا الإعلان
    .help = { $why ->
        [alone] الاسم وحده لا يكفي؛ اكتب مثلا `{ $shape }`
       *[absent] أضفه، مثل `{ $shape }`
    }
wrong-kind = يأخذ `{ $field }` { $expected ->
        [single] قيمة واحدة لا قائمة
        [table] عدة قيم مسماة
       *[value] قيمة مفردة
    }
    .title = قائمة حيث تُنتظر قيمة واحدة، أو العكس
    .label = هنا
    .related = معلن هنا
    .help = { $expected ->
        [single] أبق قيمة واحدة، مثل `{ $shape }`
        [table] اكتب أجزاءه بأسمائها، مثل `{ $shape }`
       *[value] اكتب قيمة بلا أجزاء، مثل `{ $shape }`
    }
unknown-term = `{ $term }` ليس في قائمة المصطلحات `{ $vocabulary }`
    .title = مصطلح ليس في قائمة المصطلحات
    .label = ليس من مصطلحات هذه القائمة
    .related = قائمة المصطلحات
    .help = { $known ->
        [none] تُكتب المصطلحات كما في `content/vocabularies/{ $vocabulary }.toml`
       *[other] الممكن: `{ $known }` كما في `content/vocabularies/{ $vocabulary }.toml`
    }
malformed-date = `{ $date }` ليس تاريخا
    .title = ما ليس تاريخا
    .label = ليس تاريخا
    .help = { $why ->
        [ambiguous] قد يتبادل اليوم والشهر مكانيهما: اكتب `{ $one }` أو `{ $other }`
        [no-day] ينقص اليوم؛ اكتب السنة والشهر واليوم: `2024-03-31`
        [impossible] لا يوجد هذا اليوم؛ اكتب السنة والشهر واليوم: `2024-03-31`
       *[form] اكتب السنة والشهر واليوم: `2024-03-31`
    }
malformed-period = `{ $period }` ليس فترة
    .title = ما ليس فترة
    .label = ليس فترة
    .help = اكتب `2016` أو `2016-2024` أو `2010-present`؛ ومع الأشهر `2016-05/2018-07`
not-a-number = `{ $word }` ليس { $kind ->
        [whole] عددا صحيحا
       *[decimal] عددا
    }
    .title = ما ليس عددا
    .label = ليس عددا
    .help = اكتب أرقاما فقط، مع نقطة للكسور ولا شيء بين الآلاف: `12500.5`
out-of-range = `{ $number }` خارج الحدود
    .title = عدد صغير جدا أو كبير جدا
    .label = خارج الحدود
    .help = الممكن: من { $minimum } إلى { $maximum }
not-yes-or-no = `{ $word }` ليس نعم ولا لا
    .title = ما ليس نعم ولا لا
    .label = ليس نعم ولا لا
    .help = اكتب `yes` (نعم) أو `no` (لا)
unknown-country = `{ $term }` ليس رمز بلد
    .title = ما ليس رمز بلد
    .label = ليس رمز بلد
    .help = اكتب رمز البلد بحرفين كبيرين وفق ISO 3166-1، مثل `KE` لكينيا
unknown-region = `{ $term }` ليس رمز منطقة
    .title = ما ليس رمز منطقة
    .label = ليس رمز منطقة
    .help = اكتب بين علامتي اقتباس الرمز ذا الأرقام الثلاثة من قائمة الأمم المتحدة M49، مثل `"014"` لشرق أفريقيا أو `"001"` للعالم
malformed-language = `{ $tag }` ليس رمز لغة
    .title = ما ليس رمز لغة
    .label = ليس رمز لغة
    .help = اكتب رمز اللغة، مثل `en` أو `fr` أو `pt-BR`
address-refused = لا يمكن أن يكون `{ $address }` رابطا هنا
    .title = عنوان لا يمكن أن يكون رابطا
    .label = مرفوض
    .help = { $reason ->
        [empty] اكتب عنوانا بين القوسين
        [control] فيه حرف لا يُرى؛ اكتبه من جديد باليد
        [share] خطان مائلان في البداية يسميان حاسوبا في شبكة القارئ؛ اكتب `https://` كاملة
        [rooted] ابدأ بـ`./` أو `../` وسمّ ملفا، كي يعمل الرابط من أي مجلد
        [scheme] لا يقود إلى خارج الموقع إلا `https:` و`http:` و`mailto:` و`tel:`
        [login] احذف من العنوان اسم المستخدم وكلمة السر
        [outside-picture] يجب أن تكون الصورة في الموقع؛ احفظها بجانب هذا الملف
        [not-web] يأخذ هذا الحقل عنوان ويب يبدأ بـ`https://` أو `http://`
       *[malformed] تحقق من إملاء العنوان
    }
too-long = { $unit ->
        [words] عدد كلمات هذا
       *[characters] عدد حروف هذا
    } { $length }؛ والمسموح به { $limit } على الأكثر
    .title = نص طويل جدا
    .label = طويل جدا
    .help = اختصره، وانقل الباقي إلى المتن
too-few = يحتاج `{ $field }` على الأقل إلى { $limit ->
        [zero] لا قيمة
        [one] قيمة واحدة
        [two] قيمتين
        [few] { $limit } قيم
        [many] { $limit } قيمة
       *[other] { $limit } قيمة
    }، والموجود { $found }
    .title = قيم أقل مما يلزم
    .label = أقل مما يلزم
    .related = معلن هنا
too-many = يأخذ `{ $field }` على الأكثر { $limit ->
        [zero] لا قيمة
        [one] قيمة واحدة
        [two] قيمتين
        [few] { $limit } قيم
        [many] { $limit } قيمة
       *[other] { $limit } قيمة
    }، والموجود { $found }
    .title = قيم أكثر مما يجوز
    .label = أكثر مما يجوز
    .related = معلن هنا
repeated = استُعملت هذه القيمة من `{ $field }` مرتين
    .title = قيمة استُعملت مرتين
    .label = المرة الثانية
    .related = المرة الأولى
    .help = احذف إحداهما، أو صححها
not-translatable = يُورث `{ $field }` من الأصل ولا يمكن ذكره هنا
    .title = حقل لا يمكن أن تذكره الترجمة
    .label = احذف هذا
    .related = معلن غير قابل للترجمة
    .help = لا تذكر الترجمة إلا النصوص؛ وغيّر ما عداها في الأصل
translation-without-original = ليس لهذه الترجمة أصل
    .title = ترجمة بلا أصل
    .help = ينقص الأصل: `{ $original }`؛ أنشئه، أو صحح اسم هذا الملف
translation-item = { $why ->
        [number] عدد عناصر `{ $field }` في الأصل { $wanted } وفي هذه الترجمة { $found }
        [key] لا يقول هذا العنصر من `{ $field }` أي عنصر من الأصل يترجم
       *[unknown] ليس في `{ $field }` من الأصل هذا العنصر
    }
    .title = عنصر مترجم لا يقابل شيئا من الأصل
    .label = هنا
    .help = ترجم عناصر الأصل واحدا واحدا، كل منها بمفتاحه كما ورد هناك
invalid-slug = `{ $slug }` لا يمكن أن يكون جزءا من عنوان
    .title = اسم ملف لا يمكن أن يكون جزءا من عنوان
    .help = سمّ الملف بحروف لاتينية صغيرة من a إلى z وأرقام وواصلات مفردة
missing-section = { $why ->
        [anchor] العنوان «{ $label }» لا يقول إنه القسم `{ $section }`
       *[absent] ينقص القسم «{ $label }»
    }
    .title = قسم ناقص
    .label = { $why ->
        [anchor] تنقص علامته
       *[absent] يبدأ النص هنا
    }
    .help = { $why ->
        [anchor] ما بين القوسين المعقوفين يقول أي قسم هو، أيا كانت الكلمات واللغة
       *[absent] أضف عنوانا `## { $label } {"{"}#{ $section }{"}"}` وما يخصه تحته
    }
empty-value = ليس للحقل `{ $field }` قيمة
    .title = حقل بلا قيمة
    .label = فارغ
    .related = معلن هنا
    .help = { $need ->
        [required] اكتب قيمة، مثل `{ $shape }`
       *[optional] اكتب قيمة، مثل `{ $shape }`، أو احذف السطر
    }
unknown-citation = ليس في هذا المدخل مصدر `{ $citation }`
    .title = استشهاد بلا مصدر
    .label = لا يوجد هذا المصدر
    .help = { $known ->
        [none] ليس لهذا المدخل مصادر؛ أضف مصدرا بهذا المعرّف
       *[other] مصادر هذا المدخل: `{ $known }`؛ استشهد بواحد منها، أو أضف المصدر المقصود
    }
require-any = يلزم واحد من `{ $fields }`
    .title = لا شيء من حقول يلزم واحد منها
    .label = { $found ->
        [empty] فارغ
       *[absent] هنا
    }
    .help = اكتب واحدا منها: `{ $shapes }`
file-language = { $known ->
        [main] `{ $tag }` هي اللغة الرئيسية، فلا تُذكر في اسم الملف
       *[other] `{ $tag }` في اسم الملف ليست من لغات هذا الموقع
    }
    .title = لغة في اسم ملف لا يجوز أن تكون فيه
    .help = { $known ->
        [main] احذف `.{ $tag }` من الاسم: الأصل `name.md` والترجمة `name.fr.md`
       *[other] لغات هذا الموقع: { $known }؛ والنقطة في الاسم للغة وحدها
    }
malformed-year = `{ $year }` ليس سنة
    .title = ما ليس سنة
    .label = ليس سنة
    .help = اكتب أربعة أرقام: `2024`
no-collection = { $folder ->
        [none] لا يقع هذا المدخل في أي مجلد، فلا نوع له
       *[other] `{ $folder }` ليس مجموعة، فلا نوع لهذا المدخل
    }
    .title = مدخل لا يقع في أي مجموعة
    .help = انقل الملف إلى مجلد مجموعة: مجلد في `content/` فيه `_collection.toml`
acceptance-unused = هذا القبول لا يقبل شيئا
    .title = قبول لا يقبل شيئا
    .label = لم يعد في هذا الملف شيء كهذا
    .help = احذفه، كي لا يخفي أمرا يظهر غدا
cannot-be-accepted = `{ $rule }` خطأ ولا يمكن قبوله
    .title = خطأ لا يمكن قبوله
    .label = غير ممكن
    .help = أصلح الخطأ نفسه؛ فلا تُقبل بسبب إلا التحذيرات والملاحظات
picture-without-rights = لا تقول هذه الصورة في `{ $field }` من صنعها
    .title = صورة لا تقول من صنعها
    .label = هنا
    .help = أضف `credit:` مع اسم صانعها

## V4: النصوص

raw-html = يُعرض HTML نصا ولا يُنفَّذ
    .title = HTML في نص
    .label = HTML
    .help = اكتبه بصيغة Markdown؛ ففيها `**غامق**` و`[نص](عنوان)` والجداول
too-many-links = أكثر من { $limit } رابط في نص واحد
    .title = نص كثير الروابط
    .label = هنا
    .help = قسّم النص إلى عدة مداخل
markdown-too-deep = القوائم والاقتباسات متداخلة أكثر من { $limit } مستوى
    .title = اقتباسات وقوائم متداخلة بعمق زائد
    .label = هنا
    .help = اكتب هذا بمستويات أقل
markdown-too-large = سيصير هذا النص أكبر من حجمه بأكثر من { $limit } مرة
    .title = نص سيصير كبيرا جدا
    .label = هنا
    .help = اكتب الأجزاء المكررة كاملة، أو احذفها
duplicate-anchor = لعنوانين المرساة نفسها `{ $anchor }`
    .title = عنوانان بمرساة واحدة
    .label = الثاني
    .help = أعط كل عنوان مرساة خاصة به
heading-too-high = علامة `#` المفردة لعنوان الصفحة، وهو يأتي من الحقل `title`
    .title = عنوان في النص بمستوى عنوان الصفحة
    .label = يُعامل معاملة `##`
    .help = ابدأ عناوين النص بـ`##`
picture-without-text = ليس لهذه الصورة كلمات لمن لا يراها من القراء
    .title = صورة بلا كلمات لمن لا يراها
    .label = لا نص بديل
    .help = قل بين القوسين ما تُظهره: `![شرطيان يفتحان حاوية](harbour.jpg)`
hidden-character = هنا حرف لا يراه أحد: { $kind ->
        [direction] يقلب اتجاه الكتابة
        [zero-width] لا عرض له
        [tag] هو حرف مخفي
       *[control] هو حرف تحكم
    } (U+{ $number })
    .title = حرف لا يراه أحد
    .label = { $kind ->
        [zero-width] قبل هذا مباشرة
        [tag] قبل هذا مباشرة
       *[other] هنا
    }
    .help = { $kind ->
        [direction] قد يرى القراء نصا غير النص المحفوظ؛ احذفه
        [tag] قد تحمل الحروف المخفية رسالة لا يلحظها المراجع؛ احذفه
       *[other] احذفه؛ كثيرا ما يأتي مع نص منسوخ من صفحة ويب أو من معالج نصوص
    }
mixed-scripts = في `{ $word }` حروف من كتابتين: { $scripts }
    .title = كلمة فيها حروف من كتابتين
    .label = تبدو كلمة من كتابة واحدة
    .help = اكتب الكلمة من جديد بلوحة مفاتيح واحدة؛ فالحرف الشبيه لا يجده البحث، وقد يخدع
space-at-line-end = في آخر هذا السطر فراغات
    .title = فراغات في آخر سطر
    .label = فراغات
    .help = احذفها؛ يفعل ذلك `vademecum check --fix`
no-final-newline = السطر الأخير من هذا الملف لا ينتهي
    .title = ملف لا ينتهي سطره الأخير
    .label = هنا
    .help = اضغط مفتاح الإدخال في آخره؛ يفعل ذلك `vademecum check --fix`

## V5: الروابط

dangling-reference = { $why ->
        [ambiguous] قد يكون `{ $target }` مدخلا في أكثر من مجموعة
       *[missing] لا يوجد مدخل `{ $target }` في `{ $collections }`
    }
    .title = إحالة إلى مدخل غير موجود
    .label = { $why ->
        [ambiguous] أيها؟
       *[missing] لا يوجد هذا المدخل
    }
    .help = { $why ->
        [ambiguous] اكتب المجموعة قبله: `collection/{ $target }`
       *[missing] يُسمى المدخل باسم ملفه، بلا مجلد ولا لاحقة{ $known ->
            [none] {""}
           *[other] ؛ الممكن: `{ $known }`
        }
    }
unknown-sub-target = ليس في «{ $entry }» جزء `{ $part }`
    .title = إحالة إلى جزء غير موجود
    .label = لا يوجد هذا الجزء
    .help = أجزاؤه: { $known }
cycle = هذا يعود إلى بدايته: { $way }
    .title = علاقة تدور في حلقة
    .label = يغلق الحلقة
    .help = احذف إحدى هذه الإحالات
broken-link = لا يوجد ملف `{ $address }`
    .title = رابط لا يقود إلى شيء
    .label = لا يقود إلى شيء
    .help = اكتب الطريق من هذا الملف إلى الآخر، مثل `../folder/file.md`
broken-anchor = لا يوجد عنوان `#{ $anchor }`{ $file ->
        [none] {" "}في هذا النص
       *[other] {" "}في `{ $file }`
    }
    .title = رابط إلى عنوان غير موجود
    .label = لا يقود إلى شيء
    .help = { $known ->
        [none] ليس في ذلك النص عناوين
       *[other] عناوينه: { $known }
    }
self-reference = `{ $target }` هو هذا المدخل نفسه
    .title = مدخل يحيل إلى نفسه
    .label = يحيل إلى نفسه
    .help = سمّ مدخلا آخر، أو احذف السطر
link-to-hidden = `{ $target }` غير منشور
    .title = رابط إلى مدخل غير منشور
    .label = وضعه يبقيه مخفيا
    .help = احذف الرابط، أو انشر المدخل
translation-outdated = تغيّر الأصل منذ إعداد هذه الترجمة
    .title = ترجمة أقدم من أصلها
    .label = أُعدت من هذه النسخة
    .help = حدّث الترجمة، ثم اكتب `translated-from: { $hash }`
translation-undated = لا تقول هذه الترجمة أي نسخة من الأصل تترجم
    .title = ترجمة لا تقول مم أُعدت
    .label = هنا
    .help = إذا طابقت الأصل بصيغته الحالية فأضف `translated-from: { $hash }`
link-language = لغة هذا النص { $own ->
        [en] الإنكليزية
        [fr] الفرنسية
        [es] الإسبانية
        [ru] الروسية
        [ar] العربية
        [zh] الصينية
       *[other] { $own-name }
    }، والرابط يقود إلى نص لغته { $other ->
        [en] الإنكليزية
        [fr] الفرنسية
        [es] الإسبانية
        [ru] الروسية
        [ar] العربية
        [zh] الصينية
       *[other] { $other-name }
    }
    .title = رابط إلى لغة أخرى
    .label = لغة أخرى
    .help = اجعل الرابط إلى `{ $better }`؛ فيُقاد القراء إلى النص بلغتهم إن وُجد

## V6: الصفحات

path-collision = يريد ملفان العنوان `{ $path }`
    .title = ملفان يريدان عنوانا واحدا
    .label = هذا
    .related = وهذا
    .help = غيّر اسم أحدهما
gap-filled = يشرح هذا السبب ثغرة لم تعد موجودة
    .title = سبب ثغرة سُدت
    .label = في كل خانة يسميها مداخل
    .help = احذف السبب، أو سمّ صفوفا وأعمدة أخرى
trace-hole = لا يقود أي مدخل من جدول التتبع `{ $trace }` إلى هنا
    .title = مدخل لا يبلغه جدول تتبع كامل
    .label = لا يبلغه التتبع
    .help = سمّ هذا المدخل في `{ $fields }` من مدخل في `{ $collection }`
several-places = لا يمكن أن يستعمل `{ $setting }` الحقل `{ $field }`، إذ قد يحمل عدة قيم
    .title = حقل يعطي العلامة عدة مواضع
    .label = قد يحمل عدة قيم
    .help = يعطي المخطط كل عنصر موضعا واحدا؛ سمّ حقلا بلا `many`
comparison-size = لا يمكن وضع `{ $most }` من المداخل جنبا إلى جنب
    .title = مقارنة مداخل أكثر أو أقل مما ينبغي
    .label = ليس هذا العدد
    .help = اذكر عددا من { $from } إلى { $to }
part-unclear = لا يقول هذا الجزء بوضوح ما يعرضه
    .title = جزء من صفحة بداية لا يقول ما يعرضه
    .label = { $count ->
        [0] لا `entries` ولا `collection` ولا `pages`
       *[other] أكثر من واحد من `entries` و`collection` و`pages`
    }
    .help = اذكر واحدا فقط من الثلاثة
unknown-entry = لا يوجد مدخل `{ $entry }`
    .title = مدخل مسمى لا وجود له
    .label = لا يسمي أي مدخل
    .help = سمّه كما يُسمى ملفه، مع مجلده: `المجموعة/الاسم`
unknown-page = لا توجد صفحة `{ $page }`
    .title = صفحة مسماة لا وجود لها
    .label = لا توجد صفحة كهذه
    .help = سمّ المجلد الذي تُنشر فيه، بلا `index.html`
nothing-selected = لا يعرض هذا الجزء شيئا
    .title = جزء من صفحة بداية لا يعرض شيئا
    .label = لم يُختر أي مدخل
    .help = خفف ما يطلبه هذا الجزء، أو احذفه
nothing-defined = لا تعريف لشيء في `{ $name }`
    .title = جزء من المسرد لا يعرّف شيئا
    .label = لا يضيف شيئا إلى المسرد
    .help = اكتب تعريفات، أو احذفه
index-refused = تعذر إعداد فهرس البحث
    .title = فهرس بحث تعذر إعداده
    .label = { $reason }
    .help = هذا خطأ في vademecum؛ نرجو الإبلاغ عنه

## V7: السمات

template-missing = لا يوجد قالب `{ $template }`
    .title = قالب غير موجود
    .help = تقع القوالب في `templates/` من السمة
template-syntax = لا يمكن قراءة هذا القالب
    .title = قالب لا يمكن قراءته
    .label = { $reason }
template-render = أخفق هذا القالب في إعداد صفحة
    .title = قالب أخفق
    .label = { $reason }
message-syntax = لا يمكن قراءة هذه الرسالة
    .title = رسالة من السمة لا يمكن قراءتها
    .label = { $reason }
    .help = تُكتب الرسائل `name = text`؛ والنص المتعدد الأسطر يُزاح
script-syntax = لا يمكن قراءة هذا النص البرمجي
    .title = نص برمجي من السمة لا يمكن قراءته
    .label = { $reason }

## V8: ما يطلبه الموقع من مداخله

check-failed = { $message }
    .title = فحص من هذا الموقع لا يجتازه مدخل
    .label = هنا
    .related = يطلبه هذا الإعلان
    .help = { $need ->
        [none] أصلح ما تقوله الرسالة، أو اقبله بسبب
       *[other] اذكر { $need }
    }
one-sided = لا يسمي `{ $target }` هذا المدخل بدوره
    .title = علاقة لا يذكرها إلا طرف واحد
    .label = مسمى هنا
    .related = معلن متبادلا
    .help = أضف `{ $own }` إلى `{ $field }` في `{ $target }`، أو احذف هذا السطر
not-referred-to = لا يحيل أي مدخل إلى هذا
    .title = مدخل لا يحيل إليه شيء
    .label = لا إحالة إليه
    .related = يطلبه هذا الإعلان
    .help = سمّه في واحد من: { $fields }
review-overdue = كانت آخر مراجعة في { $date }، قبل أكثر من { $months ->
        [zero] لا شهر
        [one] شهر
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرا
       *[other] { $months } من الأشهر
    }
    .title = مراجعة فات موعدها
    .label = رُوجع حينها
    .related = يطلبه هذا الإعلان
    .help = اقرأ المدخل كله، وأصلح ما تغيّر، واكتب التاريخ الجديد
sensitive-wording = «{ $word }»{ $near ->
        [none] {" "}قد يؤذي
       *[other] {" "}بجانب «{ $near }» قد يؤذي
    }: { $reason }
    .title = صياغة قد تؤذي
    .label = فكّر في كلمة أخرى
    .related = مذكور هنا
    .help = قل ما هو معلوم ومن يعلمه، بلا حكم على الشخص

## V9: ما بُدئ ولم يكتمل

empty-section = لا شيء تحت العنوان «{ $label }»
    .title = قسم فارغ
    .label = هذا القسم فارغ
    .help = اكتب القسم تحت عنوانه؛ ما بين `<!--` و`-->` لا يُنشر

## ما يعرضه المحرر

fix-near-miss = التغيير إلى `{ $suggestion }`
fix-current = وضع علامة «محدّثة»: قارنها شخص بالأصل بصيغته الحالية
fix-mend = تصحيح ما لا يُفهم إلا على وجه واحد
fix-section = إضافة القسم «{ $label }»
rename-not-a-name = ليس في اسم المدخل إلا حروف لاتينية صغيرة من a إلى z وأرقام وواصلات مفردة{ $suggestion ->
        [none] {""}
       *[other] ، مثل `{ $suggestion }`
    }
rename-taken = هناك ملف `{ $path }` من قبل.
rename-unsupported = لا يستطيع هذا المحرر تغيير أسماء الملفات حين يُطلب منه. غيّر اسم الملف، ودع `vademecum check` يجد ما يجب تغييره أيضا.

## ما يقوله الأمر عن نفسه

published = نُشر { $count ->
        [zero] { $count } ملف
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفا
       *[other] { $count } ملف
    } في { $folder } خلال { $seconds } ث: كُتب { $written }، وبقي { $reused }، وحُذف { $removed }.
progress-checking = جار الفحص
progress-making = جار صنع الصفحات والفهارس
progress-publishing = جار النشر
site-begun = في { $folder } موقع جديد، عدد ملفاته { $count }. لرؤيته: vademecum serve --root { $argument }
heading-unknown = ليس من أسئلة هذه الاستمارة، وحُفظ في آخر النص: «{ $heading }»
serve-listens = الموقع على { $address } (للإنهاء: Ctrl+C)
serve-no-browser = تعذر فتح متصفح؛ افتح { $address } بنفسك.
serve-looks-itself = { $why }. لذلك يُبحث عن التغييرات كل ثانية.
serve-stands = { $count ->
    [zero] لا صفحات جاهزة
    [one] صفحة واحدة جاهزة
    [two] صفحتان جاهزتان
    [few] { $count } صفحات جاهزة
    [many] { $count } صفحة جاهزة
   *[other] { $count } صفحة جاهزة
} خلال { $seconds } ث.
serve-searches = البحث محدّث بعد { $seconds } ث.
search-also = بُحث عن `{ $word }` أيضا بصيغة: { $forms }.
search-cut = كان الاستعلام أطول مما يُقرأ، فتُرك آخره.
search-nothing = لا نتائج.
search-nothing-in = لا نتائج فيما كُتب بلغة `{ $language }`. ابحث في الكل بـ --lang all.
search-results = { $count ->
    [zero] لا نتائج، والمعروض { $shown }.
    [one] نتيجة واحدة.
    [two] نتيجتان، والمعروض { $shown }.
    [few] { $count } نتائج، والمعروض { $shown }.
    [many] { $count } نتيجة، والمعروض { $shown }.
   *[other] { $count } نتيجة، والمعروض { $shown }.
}
search-no-field = لا حقل `{ $field }` للتصفية، فبُحث عنه كلمةً. الحقول: { $known }
search-no-value = لا شيء فيه `{ $value }` في `{ $field }`. الموجود: { $known }

## ما يتغير بين طبعتين

diff-heading = ما يتغير للقراء
diff-nothing = لم يتغير أي مدخل ولا أي رقم.
diff-added = المضاف: { $count }
diff-changed = المعدَّل: { $count }
diff-removed = المحذوف: { $count }
diff-outdated = ترجمات تخلفت عن أصلها: { $count }
diff-more = … و{ $count } أخرى
diff-text = النص
diff-translations = الترجمات: { $languages }
diff-new-translations = ترجمات جديدة: { $languages }
diff-lost-translations = ترجمات زالت: { $languages }
diff-coverage = التغطية: { $title }
diff-cells = الخانات التي فيها مدخل: { $before } قبل، و{ $after } بعد، من { $cells }.
diff-row = السطر
diff-column = العمود
diff-before = قبل
diff-after = بعد
diff-filled = فجوة سُدَّت
diff-gap = صارت فجوة
diff-faults = في `{ $name }` أخطاء:
diff-not-compared = لم يُقارن شيء، لأن في `{ $name }` أخطاء.

## لماذا لم يُنفَّذ الأمر

disk-refuses = تعذر { $action ->
        [create] إنشاء
        [find] إيجاد
        [lock] قفل
        [open] فتح
        [publish-to] النشر في
        [put-back] إعادة
        [read] قراءة
        [remove] حذف
        [replace] استبدال
        [run] تشغيل
        [watch] مراقبة
       *[write] كتابة
    } `{ $path }`: { $why ->
        [full] لم تبق مساحة على القرص. الموقع المنشور من قبل لم يُمس. أفسح مكانا وابن الموقع من جديد
        [permission] ليس لك إذن بذلك. الموقع المنشور من قبل لم يُمس
        [read-only] هذا القرص للقراءة فقط
        [missing] لا وجود له
       *[other] { $said }
    }
folder-foreign = المجلد `{ $path }` ليس فارغا ولم يصنعه vademecum، فيُترك كما هو. اختر مجلدا آخر بـ --out، أو أفرغه بنفسك.
files-foreign = في `{ $path }` ملفات لم يصنعها vademecum: { $files }. ستفقدها الطبعة التالية. انقلها إلى `static/` في سمتك لتحملها كل طبعة، أو احذفها.
folder-precious = لا يمكن أن يكون `{ $path }` مجلد النشر، لأنه { $what ->
        [root] جذر القرص
        [site] مجلد الموقع نفسه، أو مجلد يحتويه
        [sources] موضع ملفات الموقع الأصلية
        [home] مجلدك الشخصي، أو مجلد يحتويه
        [link] رابط إلى موضع آخر
       *[file] ليس مجلدا
    }. اختر مجلدا آخر بـ --out.
file-exists = الملف `{ $path }` موجود من قبل ولا يُكتب فوقه. اختر اسما آخر، أو عدّل الملف بنفسك.
file-not-text = لا يمكن قراءة `{ $path }` نصا: هو أكبر من 2 ميبيبايت، أو ليس محفوظا بترميز UTF-8. احفظه من جديد نصا عاديا.
edition-unknown = ليس `{ $name }` مجلد موقع منشور ببياناته، ولا مراجعة في Git
edition-unreadable = في `{ $name }` بيانات لا يمكن قراءتها: { $said }
git-refuses = git: { $said }
git-missing = تعذر تشغيل `git` ({ $said }). ثبّته، أو سمّ الملفات المطلوب فحصها.
repository-missing = ليس `{ $path }` في مستودع git، فلا مراجعة يُقارن بها. سمّ الملفات المطلوب فحصها.
revision-elsewhere = الملفات الموجودة هنا ليست ملفات `{ $revision }`، ولا يمكن فحص غير الموجود هنا. نفّذ أولا: git switch --detach { $revision }
revision-unknown = لا يعرف git المراجعة `{ $revision }`: { $said }
folder-busy = ينشر vademecum آخر{ $owner ->
        [unknown] {""}
       *[other] {" "}(العملية { $owner })
    } في `{ $path }`. انتظر حتى ينتهي، أو اختر مجلدا آخر بـ --out.
folder-not-empty = المجلد `{ $path }` ليس فارغا، فيُترك كما هو. اختر مجلدا آخر
index-missing = ليس في `{ $path }` فهرس للبحث. ابن الموقع أولا بـ `vademecum build`، أو سمّ مجلده بـ --site.
index-damaged = الفهرس تالف ({ $said }). انسخ الموقع من جديد، أو ابنه مرة أخرى بـ `vademecum build`.
index-unreadable = لا يمكن قراءة الفهرس: { $said }
index-of-another-version = صنعت الفهرس نسخة أخرى من vademecum؛ ابن الموقع من جديد بهذه النسخة
index-language-unknown = لا فهرس للغة `{ $tag }`؛ الموجود: { $known }
queries-unreadable = لا يمكن قراءة الاستعلامات: { $said }
answer-unreadable = لا يمكن قراءة الجواب: { $said }
output-unwritable = لا يمكن كتابة الجواب: { $said }
messages-missing = لا رسائل بلغة `{ $tag }`؛ الموجود: { $known }
site-speaks-not = هذا الموقع ليس بلغة `{ $tag }`؛ لغاته: { $known }
language-not-of-translations = لا يُترجم شيء إلى `{ $tag }`؛ لغات الموقع: { $known }
path-outside = ليس `{ $path }` في الموقع `{ $root }`
file-unknown = لا ملف `{ $path }` في هذا الموقع
collection-unknown = لا مجموعة `{ $name }`. في هذا الموقع: { $known }
code-unknown = لا رمز `{ $code }`. يسردها كلها `vademecum explain`.
slug-malformed = لا يمكن أن يكون `{ $slug }` اسم مدخل: استعمل الحروف الصغيرة من a إلى z والأرقام والواصلات المفردة
entry-exists = المدخل `{ $slug }` موجود من قبل ولا يُكتب فوقه
nothing-to-translate = لا مدخل `{ $slug }` ليُترجم في `{ $collection }`
no-name-from-title = لا يمكن صنع اسم من العنوان؛ أعط اسما بـ --slug
tag-malformed = ليس `{ $tag }` رمز لغة، مثل `en` أو `pt-BR`
owner-malformed = ليس `{ $owner }` مسؤولا: اكتب @person أو @organization/team أو عنوانا
preview-refused = لا يمكن أن تبدأ المعاينة: { $said }
preview-stopped = توقفت المعاينة: { $said }
port-refused = تعذر فتح { $address }: { $said }. هل تعمل معاينة أخرى؟ اختر منفذا آخر بـ --port.
slug-not-portable = لا يمكن أن يكون `{ $slug }` اسم مدخل: { $why ->
        [length] اسم الملف 255 بايت على الأكثر؛ اختر اسما أقصر
       *[reserved] يحجز Windows هذا الاسم لجهاز؛ اختر اسما آخر
    }
search-limit-zero = لن يُظهر --limit 0 شيئا؛ اطلب 1 أو أكثر
