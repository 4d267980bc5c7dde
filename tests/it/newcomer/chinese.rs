//! The newcomer whose computer speaks Chinese.

use insta::assert_snapshot;

use super::walk::{Newcomer, transcript};

#[test]
fn eleven_mistakes_are_mended_by_what_the_terminal_says_in_chinese() {
    let newcomer = Newcomer {
        language: "zh",
        locale: "zh_CN.UTF-8",
        title: "学校的水井",
        summary: "村里在学校旁边挖了一口井。",
        guide: "第一份指南",
        source: "村委会报告",
        words: "村里挖了一口井：",
        picture: "井边的孩子们",
    };
    assert_snapshot!(transcript(&newcomer), @r#"
    $ vademecum init site --languages zh
    site 中已有一个含 N 个文件的网站。查看：vademecum serve --root site

    $ vademecum new examples a-school
    ./content/examples/a-school.md

    $ vademecum check
    错误[V302]: 缺少字段 `summary`
      --> content/examples/a-school.md:1:1
       |
     1 | ---
       | ^^^ 应写在这里
       |
      ::: content/examples/_collection.toml:32:9
       |
    32 | [fields.summary]
       |         ------- 由此声明要求
       |
       = 帮助: 请加上，例如 `summary: …`

    错误[V314]: 长度为 95 个字符；最多允许 90
     --> content/examples/a-school.md:5:8
      |
    5 | ...e: 学校的水井 学校的水井 学校的水井 学校的水井 学校的水井 学校的水井 学校的水井 学校的水井 学校的水井 学校的水井 学校的水井 学校的水井 学校的水井 学校的水井 学校的水井 学校的水井
      |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 过长
      |
      = 帮助: 请缩短，其余移到正文

    错误[V304]: 词表 `topics` 中没有 `schols`
      --> content/examples/a-school.md:10:17
       |
    10 | topics: [water, schols]
       |                 ^^^^^^ 不是此词表的词条
       |
       = 帮助: 您是否想写 `schools`？
       = 帮助: 可用：`water`、`schools`，见 `content/vocabularies/topics.toml`

    错误[V301]: 这类条目没有字段 `contries`
      --> content/examples/a-school.md:13:1
       |
    13 | contries: [KE]
       | ^^^^^^^^ 不是字段
       |
       = 帮助: 您是否想写 `countries`？
       = 帮助: 请检查拼写，或删去此行

    错误[V501]: `guides` 中没有条目 `第一份指南`
      --> content/examples/a-school.md:19:10
       |
    19 | guides: [第一份指南]
       |          ^^^^^^^^^^ 没有这个条目
       |
       = 帮助: 您是否想写 `a-first-guide`？
       = 帮助: 条目以其文件名表示，不带文件夹和后缀

    错误[V305]: `31.12.2024` 不是日期
      --> content/examples/a-school.md:31:15
       |
    31 |     accessed: 31.12.2024
       |               ^^^^^^^^^^ 不是日期
       |
       = 帮助: 您是否想写 `2024-12-31`？
       = 帮助: 请写年、月、日：`2024-03-31`

    错误[V324]: 本条目中没有来源 `2`
      --> content/examples/a-school.md:40:10
       |
    40 | 村里挖了一口井： [@2]
       |                  ^^^^ 没有这个来源
       |
       = 帮助: 本条目的来源：`1`；请引用其中之一，或加上所指的来源

    错误[V504]: 没有文件 `../guides/a-frist-guide.md`
      --> content/examples/a-school.md:41:10
       |
    41 | 村里挖了一口井： [第一份指南](../guides/a-frist-guide.md)
       |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 没有去处
       |
       = 帮助: 您是否想写 `../guides/a-first-guide.md`？
       = 帮助: 请写从此文件到另一文件的路径，例如 `../folder/file.md`

    错误[V505]: 本文中没有标题 `#outcom`
      --> content/examples/a-school.md:42:10
       |
    42 | 村里挖了一口井： [村委会报告](#outcom)
       |                  ^^^^^^^^^^^^^^^^^^^^^ 没有去处
       |
       = 帮助: 您是否想写 `#outcome`？
       = 帮助: 它的标题：#outcome, #what-was-done

    错误[V407]: 这张图片没有给看不见它的读者的文字
      --> content/examples/a-school.md:48:10
       |
    48 | 村里挖了一口井： ![](school.png)
       |                  ^^^^^^^^^^^^^^^ 没有替代文字
       |
       = 帮助: 请在方括号中写明图中内容：`![两名警员打开集装箱](harbour.jpg)`

    警告[V408]: 这里有一个谁也看不见的字符：它没有宽度（U+200B）
      --> content/examples/a-school.md:49:9
       |
    49 | 村里挖了一口井：\u{200b} 村里挖了一口井：
       |                 ^ 就在此之前
       |
       = 帮助: 请删去；它常随从网页或文字处理软件复制的文字而来

    10 个错误，1 个警告。
    `vademecum explain V302` 有详细说明。

    $ vademecum check --fix
    已改正[V304]：content/examples/a-school.md:10:17：`schols` 改为 `schools`
    已改正[V301]：content/examples/a-school.md:13:1：`contries` 改为 `countries`
    已改正[V305]：content/examples/a-school.md:31:15：`31.12.2024` 改为 `2024-12-31`
    已改正[V408]：content/examples/a-school.md:49:9：删去 `U+200B`

    错误[V302]: 缺少字段 `summary`
      (as above)

    错误[V314]: 长度为 95 个字符；最多允许 90
      (as above)

    错误[V501]: `guides` 中没有条目 `第一份指南`
      (as above)

    错误[V324]: 本条目中没有来源 `2`
      (as above)

    错误[V504]: 没有文件 `../guides/a-frist-guide.md`
      (as above)

    错误[V505]: 本文中没有标题 `#outcom`
      (as above)

    错误[V407]: 这张图片没有给看不见它的读者的文字
      (as above)

    7 个错误。 已改正 4 处。
    `vademecum explain V302` 有详细说明。

    $ vademecum check
    没有发现错误。

    $ vademecum build
    已将 N 个文件发布到 /site/public，用时 N.N 秒：写入 N，不变 N，删除 N。
    "#);
}
