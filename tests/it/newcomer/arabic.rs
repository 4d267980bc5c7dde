//! The newcomer whose computer speaks Arabic.

use insta::assert_snapshot;

use super::walk::{Newcomer, transcript};

#[test]
fn eleven_mistakes_are_mended_by_what_the_terminal_says_in_arabic() {
    let newcomer = Newcomer {
        language: "ar",
        locale: "ar_EG.UTF-8",
        title: "بئر للمدرسة",
        summary: "حفرت القرية بئرا بجانب مدرستها.",
        guide: "الدليل الأول",
        source: "تقرير المجلس",
        words: "حَفَرَتِ القرية بئرا",
        picture: "تلاميذ عند البئر",
    };
    assert_snapshot!(transcript(&newcomer), @r#"
    $ vademecum init site --languages ar
    في site موقع جديد، عدد ملفاته N. لرؤيته: vademecum serve --root site

    $ vademecum new examples a-school
    ./content/examples/a-school.md

    $ vademecum check
    خطأ[V302]: ينقص الحقل `summary`
      --> content/examples/a-school.md:1:1
       |
     1 | ---
       | ^^^ مكانه هنا
       |
      ::: content/examples/_collection.toml:32:9
       |
    32 | [fields.summary]
       |         ------- يطلبه هذا الإعلان
       |
       = مساعدة: أضفه، مثل `summary: …`

    خطأ[V314]: عدد حروف هذا 95؛ والمسموح به 90 على الأكثر
     --> content/examples/a-school.md:5:8
      |
    5 | title: بئر للمدرسة بئر للمدرسة بئر للمدرسة بئر للمدرسة بئر للمدرسة بئر للمدرسة بئر للمدرسة بئر للمدرسة
      |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ طويل جدا
      |
      = مساعدة: اختصره، وانقل الباقي إلى المتن

    خطأ[V304]: `schols` ليس في قائمة المصطلحات `topics`
      --> content/examples/a-school.md:10:17
       |
    10 | topics: [water, schols]
       |                 ^^^^^^ ليس من مصطلحات هذه القائمة
       |
       = مساعدة: هل قصدت `schools`؟
       = مساعدة: الممكن: `water`، `schools` كما في `content/vocabularies/topics.toml`

    خطأ[V301]: ليس لهذا النوع من المداخل حقل `contries`
      --> content/examples/a-school.md:13:1
       |
    13 | contries: [KE]
       | ^^^^^^^^ ليس حقلا
       |
       = مساعدة: هل قصدت `countries`؟
       = مساعدة: تحقق من الإملاء، أو احذف السطر

    خطأ[V501]: لا يوجد مدخل `الدليل الأول` في `guides`
      --> content/examples/a-school.md:19:10
       |
    19 | guides: [الدليل الأول]
       |          ^^^^^^^^^^^^ لا يوجد هذا المدخل
       |
       = مساعدة: هل قصدت `a-first-guide`؟
       = مساعدة: يُسمى المدخل باسم ملفه، بلا مجلد ولا لاحقة

    خطأ[V305]: `31.12.2024` ليس تاريخا
      --> content/examples/a-school.md:32:15
       |
    32 |     accessed: 31.12.2024
       |               ^^^^^^^^^^ ليس تاريخا
       |
       = مساعدة: هل قصدت `2024-12-31`؟
       = مساعدة: اكتب السنة والشهر واليوم: `2024-03-31`

    خطأ[V324]: ليس في هذا المدخل مصدر `2`
      --> content/examples/a-school.md:41:22
       |
    41 | حَفَرَتِ القرية بئرا [@2]
       |                  ^^^^ لا يوجد هذا المصدر
       |
       = مساعدة: مصادر هذا المدخل: `1`؛ استشهد بواحد منها، أو أضف المصدر المقصود

    خطأ[V504]: لا يوجد ملف `../guides/a-frist-guide.md`
      --> content/examples/a-school.md:42:22
       |
    42 | حَفَرَتِ القرية بئرا [الدليل الأول](../guides/a-frist-guide.md)
       |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ لا يقود إلى شيء
       |
       = مساعدة: هل قصدت `../guides/a-first-guide.md`؟
       = مساعدة: اكتب الطريق من هذا الملف إلى الآخر، مثل `../folder/file.md`

    خطأ[V505]: لا يوجد عنوان `#outcom` في هذا النص
      --> content/examples/a-school.md:43:22
       |
    43 | حَفَرَتِ القرية بئرا [تقرير المجلس](#outcom)
       |                  ^^^^^^^^^^^^^^^^^^^^^^^ لا يقود إلى شيء
       |
       = مساعدة: هل قصدت `#outcome`؟
       = مساعدة: عناوينه: #outcome, #what-was-done

    خطأ[V407]: ليس لهذه الصورة كلمات لمن لا يراها من القراء
      --> content/examples/a-school.md:49:22
       |
    49 | حَفَرَتِ القرية بئرا ![](school.png)
       |                  ^^^^^^^^^^^^^^^ لا نص بديل
       |
       = مساعدة: قل بين القوسين ما تُظهره: `![شرطيان يفتحان حاوية](harbour.jpg)`

    تحذير[V408]: هنا حرف لا يراه أحد: لا عرض له (U+200B)
      --> content/examples/a-school.md:50:21
       |
    50 | حَفَرَتِ القرية بئرا\u{200b} حَفَرَتِ القرية بئرا
       |                 ^ قبل هذا مباشرة
       |
       = مساعدة: احذفه؛ كثيرا ما يأتي مع نص منسوخ من صفحة ويب أو من معالج نصوص

    10 أخطاء، تحذير واحد.
    للمزيد: `vademecum explain V302`.

    $ vademecum check --fix
    أُصلح[V304]: content/examples/a-school.md:10:17: صار `schols` الآن `schools`
    أُصلح[V301]: content/examples/a-school.md:13:1: صار `contries` الآن `countries`
    أُصلح[V305]: content/examples/a-school.md:32:15: صار `31.12.2024` الآن `2024-12-31`
    أُصلح[V408]: content/examples/a-school.md:50:21: حُذف `U+200B`

    خطأ[V302]: ينقص الحقل `summary`
      (as above)

    خطأ[V314]: عدد حروف هذا 95؛ والمسموح به 90 على الأكثر
      (as above)

    خطأ[V501]: لا يوجد مدخل `الدليل الأول` في `guides`
      (as above)

    خطأ[V324]: ليس في هذا المدخل مصدر `2`
      (as above)

    خطأ[V504]: لا يوجد ملف `../guides/a-frist-guide.md`
      (as above)

    خطأ[V505]: لا يوجد عنوان `#outcom` في هذا النص
      (as above)

    خطأ[V407]: ليس لهذه الصورة كلمات لمن لا يراها من القراء
      (as above)

    7 أخطاء. أُصلحت 4 أخطاء.
    للمزيد: `vademecum explain V302`.

    $ vademecum check
    لا توجد أخطاء.

    $ vademecum build
    نُشر N ملفا في /site/public خلال N.N ث: كُتب N، وبقي N، وحُذف N.
    "#);
}
