# vademecum 的消息：`src/ground/code.rs` 中每个代码一条，以及各命令的其他说明。
#
# 消息说明哪里不对。`.label` 写在所指位置下面，`.related` 写在第二个位置下面，`.help` 说明怎么办。读者是律师、警察和非政府组织人员：不用行话。

did-you-mean = 您是否想写 `{ $suggestion }`？

more = ……另有 { $count } 项。请先改正以上各项；`--format json` 列出全部。
no-faults = 没有发现错误。
count-errors = { $count } 个错误
count-warnings = { $count } 个警告
count-notes = { $count } 个提示
between-counts = {"，"}
between-words = {"、"}
summary = { $counts }。
accepted = 有 { $count } 项已说明理由并予以接受。
mended = 已改正 { $count } 处。
not-shown = { $count } 个条目标记为“{ $term }”，不会显示：{ $entries }
mended-line = 已改正[{ $code }]：{ $place }：{ $kind ->
    [remove] 删去 `{ $from }`
    [add] 加上 `{ $to }`
   *[change] `{ $from }` 改为 `{ $to }`
}
mend-with = 把 `{ $from }` 写成 `{ $to }`
file-changed = `{ $file }` 在读取之后有改动，因此未作修改；请重新运行命令。
explain-hint = `vademecum explain { $code }` 有详细说明。
nothing-published = 没有发布任何内容；此前发布的网站（如有）未受影响。

## 版面用词

heading-page = { $code }（{ $level }）：{ $title }
error = 错误
warning = 警告
note = 提示
help = 帮助
annotations-more = GitHub 在各行旁只显示一部分；另有 { $count } 项见本步骤的摘要。
summary-more = 另有 { $count } 项在本摘要中放不下；请用 `vademecum check` 查看。
column-fault = 代码
column-place = 位置
column-message = 问题
column-help = 怎么办

## V0：文件

not-utf8 = 此文件不是 UTF-8 纯文本
    .title = 不是 UTF-8 纯文本的文件
    .label = 第一个无法读取的字符
    .help = 请以“UTF-8”编码重新保存文件；多数编辑器在“另存为”中可选
file-too-large = 此文件超过 { $limit } MiB
    .title = 过大的文件
    .help = 请把文本分成几个条目，或缩小图片
symbolic-link = 这是符号链接，程序不跟随链接
    .title = 符号链接
    .help = 请把文件本身放在这里；链接可能通向网站之外
name-not-portable = 此文件名并非在所有计算机上都能使用
    .title = 某些计算机不接受的文件名
    .help = { $why ->
        [character] 请使用字母、数字和连字符；字符 < > : " \ | ? * 并非处处允许
        [reserved] Windows 把这个名称留给设备；请另选名称
        [ending] Windows 会去掉名称末尾的点或空格；请删去
        [length] 名称不得超过 255 个字节
       *[shape] 请使用字母、数字和连字符
    }
names-fold = 在不区分大小写的计算机上，此名称与 `{ $other }` 相同
    .title = 只有大小写不同的两个名称
    .help = 请把两个文件之一改名
unknown-file-kind = 这类文件不应放在 `content/` 中
    .title = 不应放在 content 中的文件类型
    .help = 条目为 `.md` 文件，声明为 `.toml`，图片为 `.jpg`、`.png` 或 `.webp`；其他文件请移到别处
not-a-file = 这不是文件，而是设备、管道或套接字
    .title = 设备、管道或套接字，而非文件
    .help = 请从网站中移除
not-a-picture = `{ $file }` 不是可以发布的图片
    .title = 无法发布的图片
    .label = 在此显示
    .help = 请使用 JPEG、PNG 或 WebP 图片；如果确实是图片，请打开后重新保存
picture-too-large = `{ $file }` 超过 { $limit } 百万像素，或解压后占用超过 { $memory } MiB
    .title = 过大的图片
    .label = 在此显示
    .help = 请保存一份较小的副本；宽 2000 像素足够任何页面使用

## V1：书写格式

yaml-syntax = { $slip ->
        [blank] 此冒号后缺少空格
        [wide-colon] 前置信息不使用这种冒号
        [colon] 此值中有冒号
        [name] 此行没有后跟冒号的名称
        [quote] 此引号没有闭合
        [apostrophe] 引号中的文本在此撇号处结束
        [behind] 此值结束后还有内容
        [escape] 双引号中不能有此反斜杠
        [bracket] 此括号没有闭合
        [closing] 此括号没有对应的开括号
        [hash] 此 `#` 之后是注释，值被截断
        [mark] 值不能以 `{ $mark }` 开头
        [control] 这里有一个控制字符
        [item] 此列表项的位置不对
        [item-line] 列表项不能从名称所在的行开始
        [dash] 此连字符后缺少空格
        [indent] 此行的起点与相邻各行不一致
        [tab] 此行用制表键缩进
       *[other] 前置信息在此处无法读取
    }
    .title = 无法读取的前置信息
    .label = { $slip ->
        [quote] 从这里开始
        [bracket] 从这里开始
        [other] 从这里起无法读取
       *[here] 这里
    }
    .help = { $slip ->
        [blank] 请依次写名称、冒号、空格和值，例如 `title: A case`
        [wide-colon] 请在名称后写半角冒号 `:` 和一个空格，例如 `title: A case`
        [colon] 请给整个值加引号：冒号加空格在这里另有含义
        [name] 请写成 `名称: 值`；如果此行属于上面的值，请在行首加两个空格
        [quote] 请在文本末尾写上同样的符号 `{ $mark }`
        [apostrophe] 请用双引号括住文本，或把撇号写两次
        [behind] 请给整个值加引号；如果其中已有引号，请用另一种引号 `'` 或 `"`
        [escape] 请用单引号括住文本，或把反斜杠写两次
        [bracket] 请在列表末尾闭合；如果括号是文本的一部分，请给整个值加引号
        [closing] 请删去；如果它是文本的一部分，请给整个值加引号
        [hash] 请给文本加引号；说明请单独写一行
        [mark] 请给整个值加引号：这个符号在这里另有含义
        [control] 请删去并重新输入文本；它看不见，常随复制的文字而来
        [item] 请让所有列表项与边缘距离相同，写在没有值的名称之下；如果连字符是文本的一部分，请给文本加引号
        [item-line] 请把列表项写在名称下面单独一行；如果连字符是文本的一部分，请给文本加引号
        [dash] 请依次写连字符、空格和列表项
        [indent] 请让此行与它所属的各行从同一位置开始
        [tab] 请用空格缩进，不要用制表键
       *[other] 请检查本行和上一行的引号、括号和冒号
    }
toml-syntax = 这里无法作为 TOML 读取
    .title = 无法读取的 TOML 文件
    .label = { $reason }
    .help = 请检查本行和上一行的引号、括号和 `=`
yaml-feature = { $feature ->
        [anchor] 这里用 `&` 标记了一个值
        [alias] 这里用 `*` 重复了一个值
        [tag] 这里用 `!` 给值指定了类型
        [merge] 这里用 `<<` 合并了值
        [document] 第二份文档从这里开始
       *[key] 这个名称不是纯文本
    }，前置信息中不允许这样写
    .title = 此处不使用的 YAML 写法
    .label = 此处不允许
    .help = 请把值写全；如果文本本身以这个符号开头，请加引号
duplicate-key = `{ $key }` 给出了两次
    .title = 用了两次的名称
    .label = 第二次
    .related = 第一次
    .help = 请保留其中一个；一个字段的多个值写成列表
front-matter-missing = 此文件没有前置信息
    .title = 没有前置信息的条目
    .label = 第一行应为 `---`
    .help = 文件开头写一行 `---`，接着是各字段，再写一行 `---`
front-matter-unclosed = 前置信息没有结束
    .title = 没有结尾的前置信息
    .label = 从这里开始
    .help = 请在最后一个字段与正文之间写一行 `{ $fence }`
front-matter-too-large = 前置信息超过 { $limit } KiB
    .title = 过长的前置信息
    .label = 从这里开始
    .help = 请把长文本移到前置信息之下的正文中
too-deep = 列表和表格的嵌套超过 { $limit } 层
    .title = 嵌套过深的列表
    .label = 这里
    .help = 请减少层数
lost-text = `{ $lost }` 不属于此值：空格后的 `#` 表示注释开始
    .title = 被 `#` 从值中截去的文本
    .label = 这部分不会发布
    .help = 请给整个值加引号；如果是说明，请单独写一行
comment-behind-value = 这条说明不属于值 `{ $value }`
    .title = 写在值那一行的说明
    .label = 这部分不发布
    .help = 如果它属于此值，请给整个值加引号；如果是说明，请单独写一行

## V2：配置

site-file-missing = 这里没有 `site.toml`，或者它是空的
    .title = 没有 site.toml 的文件夹
    .help = 请在网站的文件夹中运行 vademecum，或用 --root 指明文件夹
unknown-key = 此处没有 `{ $key }` 这一设置
    .title = 未知的设置
    .label = 未知
    .help = 此处可用：{ $known }
missing-key = 缺少 `{ $key }`
    .title = 缺少的设置
    .label = 在此表中
    .help = 请加上 `{ $key }`
wrong-shape = 应为{ $expected ->
        [text] 文本
        [list] 列表
        [table] 表
        [flag] `true` 或 `false`
        [count] 整数
        [number] 数字
       *[other] 另一种值
    }，实为{ $found ->
        [scalar] 单个值
        [list] 列表
       *[table] 表
    }
    .title = 声明中类型不对的值
    .label = 这里
    .help = { $expected ->
        [text] 请用直引号写一段文本：`"text"`
        [list] 请加上方括号，即使只有一个值：`["one", "two"]`
        [table] 请写带名称的值：在 TOML 中写 `{"{"} name = "value" {"}"}`，在条目开头写 `{"{"}name: value{"}"}`
        [flag] 请写 `true` 或 `false`
        [count] 请只写数字：`12`
        [number] 请写数字，小数用点：`0.5`
       *[other] 请看邻近各行的写法
    }
unknown-language = `{ $tag }` 不是本网站的语言
    .title = 本网站没有的语言
    .label = 不是本网站的语言
    .help = 本网站的语言：`{ $known }`，列在 site.toml 的 `languages` 中
unknown-collection = 没有名为 `{ $collection }` 的集合
    .title = 不存在的集合
    .label = 没有这个集合
    .help = 集合是 `content/` 中带有 `_collection.toml` 的文件夹
unknown-vocabulary = 没有名为 `{ $vocabulary }` 的词表
    .title = 不存在的词表
    .label = 没有这个词表
    .help = 词表是 `content/vocabularies/` 中的文件
unknown-field-name = 没有可以引用的字段 `{ $field }`
    .title = 没有声明的字段
    .label = 没有这个字段
    .help = 字段在 `_collection.toml` 的 `[fields]` 下声明
not-one-of = 此处不能写 `{ $word }`
    .title = 此处不能用的词
    .label = 不能用
    .help = 可用：{ $known }
invalid-name = `{ $name }` 不能作为地址的一部分
    .title = 不能作为地址一部分的名称
    .label = 不是名称
    .help = 请使用小写字母 a 到 z、数字和单个连字符
duplicate-name = `{ $name }` 用了两次
    .title = 重复的名称
    .label = 第二次
    .related = 第一次
    .help = 请给其中一个另取名称
label-missing = 没有主要语言 `{ $language }` 的文本
    .title = 没有主要语言文本的标签
    .label = 这里需要 `{ $language }` 的文本
    .help = 请补上：其他语言的读者在缺少本语言文本时看到的就是它
setting-misplaced = `{ $setting }` 不能使用字段 `{ $field }`
    .title = 与字段类型不符的设置
    .label = 不能用这种类型的字段
    .help = { $setting ->
        [facets] 筛选项是 choice、country、region 或 reference 类型的字段，或计算字段
        [matrix] 行和列是 choice、country 或 region 类型的字段、计算字段，或指向一个集合的引用
        [trace] 追踪沿引用进行
        [start] 条目按 choice、country、region 或 reference 类型的字段或计算字段选取
        [definition] 定义是 text 或 markdown 类型的字段
        [question] 问题是 text 或 markdown 类型的字段
        [only] 条目按 choice、country 或 region 类型的字段或计算字段选取
        [marks] 标记是 choice、country 或 region 类型的字段，或计算字段
        [each] 单独的核对清单由带有 `key` 的组构成，以便区分各项；比较则由一个 reference 类型的字段构成，它通向一个集合，该集合的每个条目各有一份比较
        [items] 工作表的各项来自带有 `key` 的组，以便区分；图的各项可来自任何组
        [across] 列是各项的字段，类型为 choice、country 或 region
        [up] 行是各项或其条目的字段，类型为 choice、country 或 region，或计算字段
        [label] 各项以 text 或 markdown 类型的字段命名
        [rows] 来源、引注和图片不作比较
        [group-by] 标题来自 choice、country、region 或 reference 类型的字段，或计算字段
        [along] 请写明从两个集合之一通向另一个的 reference 类型字段
        [check] `each` 写明一个组，逐项检查
        [review] 复核日期在 date 类型的字段中
        [referred-by] 条目由 reference 类型的字段引用
        [is] `is` 比较词条；数字请用 `minimum` 和 `maximum`，日期请用 `older-than-months`
       *[other] 条件与字段类型不符
    }
url-pattern = `{ $pattern }` 不是地址格式
    .title = 不能使用的地址格式
    .label = 不是地址格式
    .help = 请用以 `/` 连接的小写词，其中 `{"{"}slug{"}"}` 出现一次，例如 `practices/{"{"}slug{"}"}`
unknown-theme = 没有主题 `{ $theme }`
    .title = 不存在的主题
    .help = 主题是 `themes/` 中的文件夹；内置主题名为 `default`
base-url = `{ $url }` 不能作为网站地址
    .title = 不能作为网站地址的地址
    .label = 不是网站地址
    .help = 请写完整地址，以 `https://` 开头，以 `/` 结尾
unknown-axis-value = `{ $value }` 既不是那里的行，也不是列
    .title = 矩阵中没有的行或列
    .label = { $axis ->
        [row] 矩阵没有这一行
       *[other] 矩阵没有这一列
    }
    .help = { $axis ->
        [row] 请按条目前置信息中的写法写行名
       *[other] 请按条目前置信息中的写法写列名
    }
unknown-rule = 没有代码 `{ $rule }`
    .title = 不存在的代码
    .label = 不是代码
    .help = `vademecum explain` 列出全部代码
level-fixed = `{ $rule }` 属于错误，不能降级
    .title = 不能降级的错误
    .label = 不能
    .help = 有这种错误，网站就会损坏或失实，因此必须改正；只有警告和提示可以选择级别

## V3：条目字段

unknown-field = { $why ->
        [computed] `{ $field }` 由程序计算，不能填写
       *[unknown] 这类条目没有字段 `{ $field }`
    }
    .title = 这类条目没有的字段
    .label = { $why ->
        [computed] 请删去
       *[unknown] 不是字段
    }
    .related = 由此声明计算
    .help = { $why ->
        [computed] 它的值取决于其他字段；请改那些字段
       *[unknown] 请检查拼写，或删去此行
    }
missing-field = 缺少字段 `{ $field }`
    .title = 缺少的字段
    .label = 应写在这里
    .related = 由此声明要求
    .help = { $why ->
        [alone] 只写名称不够，例如应写 `{ $shape }`
       *[absent] 请加上，例如 `{ $shape }`
    }
wrong-kind = `{ $field }` 应为{ $expected ->
        [single] 一个值，而不是列表
        [table] 若干带名称的值
       *[value] 单个值
    }
    .title = 应为单个值处写了列表，或相反
    .label = 这里
    .related = 在此声明
    .help = { $expected ->
        [single] 请只留一个值，例如 `{ $shape }`
        [table] 请按名称写出各部分，例如 `{ $shape }`
       *[value] 请写一个不分部分的值，例如 `{ $shape }`
    }
unknown-term = 词表 `{ $vocabulary }` 中没有 `{ $term }`
    .title = 词表中没有的词条
    .label = 不是此词表的词条
    .related = 词表
    .help = { $known ->
        [none] 词条的写法见 `content/vocabularies/{ $vocabulary }.toml`
       *[other] 可用：`{ $known }`，见 `content/vocabularies/{ $vocabulary }.toml`
    }
malformed-date = `{ $date }` 不是日期
    .title = 不是日期的内容
    .label = 不是日期
    .help = { $why ->
        [ambiguous] 日和月可能互换：请写 `{ $one }` 或 `{ $other }`
        [no-day] 缺少日；请写年、月、日：`2024-03-31`
        [impossible] 没有这一天；请写年、月、日：`2024-03-31`
       *[form] 请写年、月、日：`2024-03-31`
    }
malformed-period = `{ $period }` 不是时期
    .title = 不是时期的内容
    .label = 不是时期
    .help = 请写 `2016`、`2016-2024` 或 `2010-present`；带月份写 `2016-05/2018-07`
not-a-number = `{ $word }` 不是{ $kind ->
        [whole] 整数
       *[decimal] 数字
    }
    .title = 不是数字的内容
    .label = 不是数字
    .help = 只写数字，小数用点，千位之间不加符号：`12500.5`
out-of-range = `{ $number }` 超出范围
    .title = 过小或过大的数字
    .label = 超出范围
    .help = 可用范围：{ $minimum } 至 { $maximum }
not-yes-or-no = `{ $word }` 既不是“是”也不是“否”
    .title = 既不是“是”也不是“否”的内容
    .label = 既不是“是”也不是“否”
    .help = 请写 `yes`（是）或 `no`（否）
unknown-country = `{ $term }` 不是国家代码
    .title = 不是国家代码的内容
    .label = 不是国家代码
    .help = 请写 ISO 3166-1 的两个大写字母代码，例如 `KE` 代表肯尼亚
unknown-region = `{ $term }` 不是区域代码
    .title = 不是区域代码的内容
    .label = 不是区域代码
    .help = 请在引号中写联合国 M49 的三位数字代码，例如 `"014"` 代表东非，`"001"` 代表全世界
malformed-language = `{ $tag }` 不是语言标记
    .title = 不是语言标记的内容
    .label = 不是语言标记
    .help = 请写语言标记，例如 `en`、`fr` 或 `pt-BR`
address-refused = `{ $address }` 在此不能作为链接
    .title = 不能作为链接的地址
    .label = 不接受
    .help = { $reason ->
        [empty] 请在括号中写地址
        [control] 其中有看不见的字符；请重新手工输入
        [share] 开头的两条斜线指读者网络中的计算机；请把 `https://` 写全
        [rooted] 请以 `./` 或 `../` 开头并写明文件，使链接在任何文件夹中都有效
        [scheme] 只有 `https:`、`http:`、`mailto:` 和 `tel:` 可通向网站之外
        [login] 请从地址中删去用户名和密码
        [outside-picture] 图片必须在网站之内；请保存在此文件旁边
        [not-web] 此字段应为以 `https://` 或 `http://` 开头的网址
       *[malformed] 请检查地址的拼写
    }
too-long = 长度为 { $length } { $unit ->
        [words] 个词
       *[characters] 个字符
    }；最多允许 { $limit }
    .title = 过长的文本
    .label = 过长
    .help = 请缩短，其余移到正文
too-few = `{ $field }` 至少需要 { $limit ->
       *[other] { $limit } 个值
    }，现有 { $found } 个
    .title = 值太少
    .label = 太少
    .related = 在此声明
too-many = `{ $field }` 最多可有 { $limit ->
       *[other] { $limit } 个值
    }，现有 { $found } 个
    .title = 值太多
    .label = 太多
    .related = 在此声明
repeated = `{ $field }` 的这个值用了两次
    .title = 用了两次的值
    .label = 第二次
    .related = 第一次
    .help = 请删去其中一个，或加以改正
not-translatable = `{ $field }` 沿用原文，不能在此填写
    .title = 译文不能填写的字段
    .label = 请删去
    .related = 声明为不可翻译
    .help = 译文只写文本；其他内容请在原文中修改
translation-without-original = 这篇译文没有原文
    .title = 没有原文的译文
    .help = 缺少原文：`{ $original }`；请新建原文，或改正此文件的名称
translation-item = { $why ->
        [number] 原文的 `{ $field }` 有 { $wanted } 项，此译文有 { $found } 项
        [key] `{ $field }` 的这一项没有说明译的是原文哪一项
       *[unknown] 原文的 `{ $field }` 中没有这一项
    }
    .title = 与原文各项都不对应的译文项
    .label = 这里
    .help = 请逐项翻译原文，每项带上原文中的键
invalid-slug = `{ $slug }` 不能作为地址的一部分
    .title = 不能作为地址一部分的文件名
    .help = 文件名请用小写字母 a 到 z、数字和单个连字符
missing-section = { $why ->
        [anchor] 标题“{ $label }”没有说明它是 `{ $section }` 一节
       *[absent] 缺少“{ $label }”一节
    }
    .title = 缺少的章节
    .label = { $why ->
        [anchor] 缺少锚点
       *[absent] 正文从这里开始
    }
    .help = { $why ->
        [anchor] 花括号中的内容说明这是哪一节，无论用什么词语和语言
       *[absent] 请加上标题 `## { $label } {"{"}#{ $section }{"}"}` 及其内容
    }
empty-value = `{ $field }` 没有值
    .title = 没有值的字段
    .label = 空
    .related = 在此声明
    .help = { $need ->
        [required] 请写上值，例如 `{ $shape }`
       *[optional] 请写上值，例如 `{ $shape }`，或删去此行
    }
unknown-citation = 本条目中没有来源 `{ $citation }`
    .title = 没有来源的引注
    .label = 没有这个来源
    .help = { $known ->
        [none] 本条目没有来源；请以此编号加上一个
       *[other] 本条目的来源：`{ $known }`；请引用其中之一，或加上所指的来源
    }
require-any = 需要 `{ $fields }` 之一
    .title = 几个字段须有其一而全无
    .label = { $found ->
        [empty] 空
       *[absent] 这里
    }
    .help = 请写其中之一：`{ $shapes }`
file-language = { $known ->
        [main] `{ $tag }` 是主要语言，不写在文件名中
       *[other] 文件名中的 `{ $tag }` 不是本网站的语言
    }
    .title = 文件名中不应有的语言
    .help = { $known ->
        [main] 请从名称中删去 `.{ $tag }`：原文为 `name.md`，译文为 `name.fr.md`
       *[other] 本网站的语言：{ $known }；名称中的点只用于语言
    }
malformed-year = `{ $year }` 不是年份
    .title = 不是年份的内容
    .label = 不是年份
    .help = 请写四位数字：`2024`
no-collection = { $folder ->
        [none] 此条目不在任何文件夹中，因此没有类别
       *[other] `{ $folder }` 不是集合，因此此条目没有类别
    }
    .title = 不在任何集合中的条目
    .help = 请把文件移到集合的文件夹：`content/` 中带有 `_collection.toml` 的文件夹
acceptance-unused = 这项接受没有对象
    .title = 没有对象的接受
    .label = 此文件中已没有这一项
    .help = 请删去，以免日后掩盖新的问题
cannot-be-accepted = `{ $rule }` 属于错误，不能接受
    .title = 不能接受的错误
    .label = 不能
    .help = 请改正错误本身；只有警告和提示可以说明理由后接受
picture-without-rights = `{ $field }` 的这张图片没有说明由谁制作
    .title = 没有说明作者的图片
    .label = 这里
    .help = 请加上 `credit:` 和作者姓名

## V4：正文

raw-html = HTML 只作为文字显示，不会执行
    .title = 正文中的 HTML
    .label = HTML
    .help = 请用 Markdown 书写；`**粗体**`、`[文字](地址)` 和表格都有
too-many-links = 一篇正文中的链接超过 { $limit } 个
    .title = 链接过多的正文
    .label = 这里
    .help = 请把正文分成几个条目
markdown-too-deep = 列表和引文的嵌套超过 { $limit } 层
    .title = 嵌套过深的引文和列表
    .label = 这里
    .help = 请减少层数
markdown-too-large = 这篇正文会变成原来的 { $limit } 倍以上
    .title = 会变得过大的正文
    .label = 这里
    .help = 请把重复部分写出来，或删去
duplicate-anchor = 两个标题的锚点都是 `{ $anchor }`
    .title = 锚点相同的两个标题
    .label = 第二个
    .help = 请给每个标题一个自己的锚点
heading-too-high = 单个 `#` 用于页面标题，页面标题来自字段 `title`
    .title = 与页面标题同级的标题
    .label = 按 `##` 处理
    .help = 正文中的标题请从 `##` 开始
picture-without-text = 这张图片没有给看不见它的读者的文字
    .title = 没有替代文字的图片
    .label = 没有替代文字
    .help = 请在方括号中写明图中内容：`![两名警员打开集装箱](harbour.jpg)`
hidden-character = 这里有一个谁也看不见的字符：{ $kind ->
        [direction] 它改变书写方向
        [zero-width] 它没有宽度
        [tag] 它是隐藏的字母
       *[control] 它是控制字符
    }（U+{ $number }）
    .title = 谁也看不见的字符
    .label = { $kind ->
        [zero-width] 就在此之前
        [tag] 就在此之前
       *[other] 这里
    }
    .help = { $kind ->
        [direction] 读者看到的文字可能与所存的不同；请删去
        [tag] 隐藏的字母可能瞒过审阅者传递信息；请删去
       *[other] 请删去；它常随从网页或文字处理软件复制的文字而来
    }
mixed-scripts = `{ $word }` 中有两种文字的字母：{ $scripts }
    .title = 含有两种文字字母的词
    .label = 看似同一种文字
    .help = 请用同一种键盘重新输入此词；只是相像的字母搜索不到，还可能误导人
space-at-line-end = 此行末尾有空格
    .title = 行末空格
    .label = 空格
    .help = 请删去；`vademecum check --fix` 可以代劳
no-final-newline = 此文件的最后一行没有结束
    .title = 最后一行没有结束的文件
    .label = 这里
    .help = 请在末尾按回车键；`vademecum check --fix` 可以代劳

## V5：链接

dangling-reference = { $why ->
        [ambiguous] `{ $target }` 可能是不止一个集合的条目
       *[missing] `{ $collections }` 中没有条目 `{ $target }`
    }
    .title = 指向不存在条目的引用
    .label = { $why ->
        [ambiguous] 哪一个？
       *[missing] 没有这个条目
    }
    .help = { $why ->
        [ambiguous] 请在前面写上集合：`collection/{ $target }`
       *[missing] 条目以其文件名表示，不带文件夹和后缀{ $known ->
            [none] {""}
           *[other] ；可用：`{ $known }`
        }
    }
unknown-sub-target = “{ $entry }”没有 `{ $part }` 这一部分
    .title = 指向不存在部分的引用
    .label = 没有这一部分
    .help = 它的各部分：{ $known }
cycle = 这又回到了起点：{ $way }
    .title = 绕成一圈的关系
    .label = 在此闭合
    .help = 请删去其中一个引用
broken-link = 没有文件 `{ $address }`
    .title = 没有去处的链接
    .label = 没有去处
    .help = 请写从此文件到另一文件的路径，例如 `../folder/file.md`
broken-anchor = { $file ->
        [none] 本文中
       *[other] `{ $file }` 中
    }没有标题 `#{ $anchor }`
    .title = 指向不存在标题的链接
    .label = 没有去处
    .help = { $known ->
        [none] 那篇正文没有标题
       *[other] 它的标题：{ $known }
    }
self-reference = `{ $target }` 就是本条目
    .title = 引用自己的条目
    .label = 引用自己
    .help = 请写另一个条目，或删去此行
link-to-hidden = `{ $target }` 没有发布
    .title = 指向未发布条目的链接
    .label = 其状态使它不公开
    .help = 请删去链接，或发布该条目
translation-outdated = 译文完成之后原文有改动
    .title = 比原文旧的译文
    .label = 译自此版本
    .help = 请更新译文，然后写 `translated-from: { $hash }`
translation-undated = 这篇译文没有说明译自原文的哪个版本
    .title = 没有说明所据版本的译文
    .label = 这里
    .help = 如果与现在的原文一致，请加上 `translated-from: { $hash }`
link-language = 本文的语言是{ $own ->
        [en] 英文
        [fr] 法文
        [es] 西班牙文
        [ru] 俄文
        [ar] 阿拉伯文
        [zh] 中文
       *[other] { $own-name }
    }，链接通向的文本是{ $other ->
        [en] 英文
        [fr] 法文
        [es] 西班牙文
        [ru] 俄文
        [ar] 阿拉伯文
        [zh] 中文
       *[other] { $other-name }
    }
    .title = 通向另一种语言的链接
    .label = 另一种语言
    .help = 请链接到 `{ $better }`；读者会被引到自己语言的文本（如有）

## V6：页面

path-collision = 两个文件都要用地址 `{ $path }`
    .title = 要用同一地址的两个文件
    .label = 这一个
    .related = 以及这一个
    .help = 请把其中一个改名
gap-filled = 这条理由所说明的空白已不存在
    .title = 空白已填补而理由仍在
    .label = 它所指的各格都有条目
    .help = 请删去理由，或写其他行和列
trace-hole = 追踪 `{ $trace }` 没有条目通向这里
    .title = 完整追踪未能到达的条目
    .label = 未到达
    .help = 请在 `{ $collection }` 某个条目的 `{ $fields }` 中写上本条目
several-places = `{ $setting }` 不能使用字段 `{ $field }`，它可以有多个值
    .title = 使一个标记有多个位置的字段
    .label = 可以有多个值
    .help = 图中每一项只有一个位置；请写一个没有 `many` 的字段
comparison-size = 不能并列 `{ $most }` 个条目
    .title = 比较的条目过多或过少
    .label = 不能是这个数目
    .help = 请写 { $from } 到 { $to } 之间的数目
part-unclear = 这一部分没有说清楚它显示什么
    .title = 起始页中没有说明显示什么的部分
    .label = { $count ->
        [0] `entries`、`collection`、`pages` 一个也没有
       *[other] `entries`、`collection`、`pages` 多于一个
    }
    .help = 三者之中请只写一个
unknown-entry = 没有条目 `{ $entry }`
    .title = 所指的条目不存在
    .label = 没有这个条目
    .help = 请按文件名连同文件夹书写：`集合/名称`
unknown-page = 没有页面 `{ $page }`
    .title = 所指的页面不存在
    .label = 没有这个页面
    .help = 请写发布该页面的文件夹，不带 `index.html`
nothing-selected = 这一部分没有显示任何内容
    .title = 起始页中没有内容的部分
    .label = 没有选出任何条目
    .help = 请放宽条件，或删去这一部分
nothing-defined = `{ $name }` 中没有任何定义
    .title = 术语表中没有定义的部分
    .label = 没有为术语表增添内容
    .help = 请写上定义，或将其删去
index-refused = 未能建立搜索索引
    .title = 未能建立的搜索索引
    .label = { $reason }
    .help = 这是 vademecum 的错误；请报告

## V7：主题

template-missing = 没有模板 `{ $template }`
    .title = 不存在的模板
    .help = 模板在主题的 `templates/` 中
template-syntax = 此模板无法读取
    .title = 无法读取的模板
    .label = { $reason }
template-render = 此模板在生成页面时出错
    .title = 出错的模板
    .label = { $reason }
message-syntax = 此消息无法读取
    .title = 主题中无法读取的消息
    .label = { $reason }
    .help = 消息写作 `name = text`；多行文本须缩进
script-syntax = 此脚本无法读取
    .title = 主题中无法读取的脚本
    .label = { $reason }

## V8：网站对自己的条目有何要求

check-failed = { $message }
    .title = 条目未通过的本网站检查
    .label = 这里
    .related = 由此声明要求
    .help = { $need ->
        [none] 请按消息改正，或说明理由后接受
       *[other] 请填写 { $need }
    }
one-sided = `{ $target }` 没有反过来提到本条目
    .title = 只有一方说明的关系
    .label = 在此提到
    .related = 声明为相互
    .help = 请把 `{ $own }` 加到 `{ $target }` 的 `{ $field }` 中，或删去此行
not-referred-to = 没有条目引用本条目
    .title = 无人引用的条目
    .label = 未被引用
    .related = 由此声明要求
    .help = 请在以下之一中提到它：{ $fields }
review-overdue = 上次复核是在 { $date }，距今超过 { $months ->
       *[other] { $months } 个月
    }
    .title = 逾期的复核
    .label = 当时复核
    .related = 由此声明要求
    .help = 请通读条目，改正已变化之处，再写新日期
sensitive-wording = “{ $word }”{ $near ->
        [none] 可能造成伤害
       *[other] 与“{ $near }”并用可能造成伤害
    }：{ $reason }
    .title = 可能造成伤害的措辞
    .label = 请考虑换一个词
    .related = 列于此处
    .help = 请写明已知的事实以及出自何人，不要对人下判断

## V9：已开始但尚未完成的内容

empty-section = 标题“{ $label }”下没有内容
    .title = 空的章节
    .label = 此章节为空
    .help = 请在标题下写出这一章节；`<!--` 与 `-->` 之间的内容不会发布

## 编辑器提供的内容

fix-near-miss = 改为 `{ $suggestion }`
fix-current = 标记为最新：有人已与今天的原文核对
fix-mend = 改正只能有一种理解的内容
fix-section = 添加章节“{ $label }”
rename-not-a-name = 条目的名称只能有小写字母 a 到 z、数字和单个连字符{ $suggestion ->
        [none] {""}
       *[other] ，例如 `{ $suggestion }`
    }
rename-taken = 已有文件 `{ $path }`。
rename-unsupported = 此编辑器不能按要求重命名文件。请重命名该文件，再由 `vademecum check` 找出其余需要修改之处。

## 命令自身的话

published = 已将 { $count } 个文件发布到 { $folder }，用时 { $seconds } 秒：写入 { $written }，不变 { $reused }，删除 { $removed }。
progress-checking = 正在检查
progress-making = 正在制作页面和索引
progress-publishing = 正在发布
site-begun = { $folder } 中已有一个含 { $count } 个文件的网站。查看：vademecum serve --root { $argument }
heading-unknown = 不是此表单的问题，已保留在正文末尾：“{ $heading }”
serve-listens = 网站在 { $address }（按 Ctrl+C 结束）
serve-no-browser = 无法打开浏览器；请自行打开 { $address }。
serve-looks-itself = { $why }。因此改为每秒查看一次变化。
serve-stands = { $count } 个页面已就绪，用时 { $seconds } 秒。
serve-searches = 搜索已更新，用时 { $seconds } 秒。
search-also = `{ $word }` 也按下列形式查找：{ $forms }。
search-cut = 查询过长，末尾已略去。
search-nothing = 没有结果。
search-nothing-in = 以 `{ $language }` 写成的内容中没有结果。用 --lang all 搜索全部。
search-results = { $count } 条结果，显示 { $shown } 条。
search-no-field = 没有可供筛选的字段 `{ $field }`，因此按词语查找。字段：{ $known }
search-no-value = `{ $field }` 中没有 `{ $value }`。现有：{ $known }

## 两个版本之间的变化

diff-heading = 对读者而言的变化
diff-nothing = 没有条目或数字不同。
diff-added = 新增：{ $count }
diff-changed = 修改：{ $count }
diff-removed = 删除：{ $count }
diff-outdated = 落后的译文：{ $count }
diff-more = ……另有 { $count } 项
diff-text = 正文
diff-translations = 译文：{ $languages }
diff-new-translations = 新译文：{ $languages }
diff-lost-translations = 消失的译文：{ $languages }
diff-coverage = 覆盖情况：{ $title }
diff-cells = 有条目的格子：之前 { $before }，之后 { $after }，共 { $cells }。
diff-row = 行
diff-column = 列
diff-before = 之前
diff-after = 之后
diff-filled = 空白已填补
diff-gap = 现为空白
diff-faults = `{ $name }` 有错误：
diff-not-compared = 没有进行比较，因为 `{ $name }` 有错误。

## 命令为何没有执行

disk-refuses = 无法{ $action ->
        [create] 创建
        [find] 找到
        [lock] 锁定
        [open] 打开
        [publish-to] 发布到
        [put-back] 放回
        [read] 读取
        [remove] 删除
        [replace] 替换
        [run] 运行
        [watch] 监视
       *[write] 写入
    } `{ $path }`：{ $why ->
        [full] 磁盘空间不足。先前发布的网站未受影响。请腾出空间后重新构建
        [permission] 您没有权限。先前发布的网站未受影响
        [read-only] 磁盘只能读取，不能写入
        [missing] 它不存在
       *[other] { $said }
    }
folder-foreign = `{ $path }` 不是空的，也不是 vademecum 制作的，因此保持原样。请用 --out 另选文件夹，或自行清空它。
files-foreign = `{ $path }` 中有不是 vademecum 制作的文件：{ $files }。下一版会丢失它们。请移到主题的 `static/` 中，使每一版都带上，或将其删除。
folder-precious = `{ $path }` 不能作为输出文件夹：它是{ $what ->
        [root] 磁盘的根目录
        [site] 网站自己的文件夹，或包含它的文件夹
        [sources] 网站源文件所在之处
        [home] 您的主文件夹，或包含它的文件夹
        [link] 通往别处的链接
       *[file] 文件而不是文件夹
    }。请用 --out 另选文件夹。
file-exists = `{ $path }` 已经存在，不会被覆盖。请另选名称，或自行修改该文件。
file-not-text = `{ $path }` 不能作为文本读取：它大于 2 MiB，或不是以 UTF-8 保存。请重新存为纯文本。
edition-unknown = `{ $name }` 既不是带数据的已发布网站的文件夹，也不是 Git 修订
edition-unreadable = `{ $name }` 中的数据无法读取：{ $said }
git-refuses = git：{ $said }
git-missing = 无法启动 `git`（{ $said }）。请安装它，或指明要检查的文件。
repository-missing = `{ $path }` 不在 git 仓库中，因此没有可比较的修订。请指明要检查的文件。
revision-elsewhere = 这里的文件不是 `{ $revision }` 的文件，而只能检查这里的文件。请先运行：git switch --detach { $revision }
revision-unknown = git 不认识修订 `{ $revision }`：{ $said }
folder-busy = 另一个 vademecum{ $owner ->
        [unknown] {""}
       *[other] （进程 { $owner }）
    } 正在发布到 `{ $path }`。请等它结束，或用 --out 另选文件夹。
folder-not-empty = `{ $path }` 不是空的，因此保持原样。请另选文件夹
index-missing = `{ $path }` 中没有搜索索引。请先用 `vademecum build` 构建网站，或用 --site 指明其文件夹。
index-damaged = 索引已损坏（{ $said }）。请重新复制网站，或用 `vademecum build` 重新构建。
index-unreadable = 无法读取索引：{ $said }
index-of-another-version = 索引由另一版本的 vademecum 制作；请用当前版本重新构建网站
index-language-unknown = 没有语言 `{ $tag }` 的索引；现有：{ $known }
queries-unreadable = 无法读取查询：{ $said }
answer-unreadable = 无法读取回答：{ $said }
output-unwritable = 无法写出结果：{ $said }
messages-missing = 没有 `{ $tag }` 的消息；现有：{ $known }
site-speaks-not = 本网站没有语言 `{ $tag }`；它有：{ $known }
language-not-of-translations = 没有内容译成 `{ $tag }`；本网站有：{ $known }
path-outside = `{ $path }` 不在网站 `{ $root }` 中
file-unknown = 本网站没有文件 `{ $path }`
collection-unknown = 没有集合 `{ $name }`。本网站有：{ $known }
code-unknown = 没有代码 `{ $code }`。`vademecum explain` 列出全部。
slug-malformed = `{ $slug }` 不能作为条目的名称：请用小写字母 a 到 z、数字和单个连字符
entry-exists = 条目 `{ $slug }` 已经存在，不会被覆盖
nothing-to-translate = `{ $collection }` 中没有可翻译的条目 `{ $slug }`
no-name-from-title = 无法由标题得出名称；请用 --slug 给出
tag-malformed = `{ $tag }` 不是语言代码，例如 `en` 或 `pt-BR`
owner-malformed = `{ $owner }` 不是负责人：请写 @person、@organization/team 或邮箱地址
preview-refused = 预览无法启动：{ $said }
preview-stopped = 预览已停止：{ $said }
port-refused = 无法使用 { $address }：{ $said }。是否有另一个预览在运行？请用 --port 另选端口。
slug-not-portable = `{ $slug }` 不能作为条目的名称：{ $why ->
        [length] 文件名最多 255 字节；请选较短的
       *[reserved] Windows 把此名称留给设备；请另选一个
    }
search-limit-zero = --limit 0 不会显示任何结果；请写 1 或更大的数
