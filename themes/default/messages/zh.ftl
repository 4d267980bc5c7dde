# Words of the interface, in Chinese.

## Dates and periods. $month is 1 to 12.

date = { $year }年{ $month }月{ $day }日
month = { $year }年{ $month }月
period = { $start }—{ $end }
period-open = { $start }至今

## Everywhere

comma = {"、"}
home = 首页
search = 搜索
menu = 菜单
languages = 语言
contents = 本页内容
skip = 跳到正文
not-found = 找不到页面
not-found-text = 此地址没有页面。页面可能已移动，或者链接已过期。请从首页重新开始，或在所有标题中查找。
breadcrumb = 您在这里
yes = 是
no = 否
note = 说明
tip = 提示
important = 重要
warning = 警告
caution = 注意
footnote-back = 返回正文
sources = 来源
source-number = 来源 { $number }
accessed = 查阅日期：{ $date }
cite = 引用本条目
cite-title = “{ $text }”
plain-text = 纯文本
entries = { $count ->
        [0] 没有条目
       *[other] { $count } 个条目
    }
page-of = 第 { $number } 页，共 { $count } 页
previous = 上一页
next = 下一页
pages = 分页
show-all = 全部：{ $label }
narrow = 筛选
browse = 浏览
latest = 最新
coverage = 覆盖情况
fallback = 本页尚未翻译，现以{ $language }显示。
body-fallback = 以下正文尚未翻译，现以{ $language }显示。
# The name of a language as it stands in the sentence above; another one is called as its speakers call it.
language-in-sentence = { $tag ->
    [en] 英文
    [fr] 法文
    [es] 西班牙文
    [ru] 俄文
    [ar] 阿拉伯文
    [zh] 中文
   *[other] { $name }
}
machine = 这是未经审校的译文，尚无人与原文核对。
outdated = 译文完成后，原文已有改动。
original = 查看原文
as-list = 列表
gap = 空白
gap-cell = { $row } × { $column }：空白，尚无条目
filled-cell = { $row } × { $column }：{ $count } 个条目
gaps = 空白及其原因
gap-unexplained = 未说明原因。
led-to = 所引出的内容
led-to-nothing = 没有单独条目
gap-text = 这里尚无记录。这是本资料库的空白，并不表示没有人在做工作。
gaps-of-entry = 本条目与以下各项的交叉处尚无记录。这是本资料库的空白，并不表示没有人在做工作。
add-one = 添加一个
entries-recorded = 数字表示此处记录的条目数，并不衡量犯罪。
counted = 计入：{ $labels }
legend = 图例
legend-some = 1 个起
legend-from = { $count } 个起
edition = { $date }版
terms = 术语
about = 关于
search-intro = 全部内容的地图：请选择一个列表，或按 Ctrl+F（Mac 上按 ⌘F），让浏览器在下面的标题中查找。
too-many-titles = 该类条目的标题太多，一页放不下；请使用其列表。
outside = 通往其他网站
table-scroll = 可滚动的表格
kind = 条目类别

## Start pages, what’s new, the glossary, the translations

starts = 从哪里开始
news = 最新内容
feed = 通过订阅源关注（Atom）
glossary = 术语表
glossary-text = 此处所用的术语及其在此处的含义。每个术语都通向带有它的条目。
letters = 字母
translations = 翻译
translations-text = 哪些已经翻译，哪些尚无人审校，哪些有待完成。
originals-in = 原文语言：{ language-in-sentence }。
translate-help = 如何帮忙
translate-help-text = 审校并改正译文，更新过时的译文，或撰写缺少的译文。不需要会编程。
state-current = 已审校
state-machine = 机器翻译，未审校
state-partly = 仅标题和摘要
state-outdated = 已过时
state-missing = 缺少
entries-current = { $count ->
        [0] 没有全文已译并已审校的条目
       *[other] { $count } 个条目全文已译并已审校
    }
entries-machine = { $count ->
        [0] 没有机器翻译的条目
       *[other] { $count } 个条目全文由机器翻译，未经审校
    }
entries-partly = { $count ->
        [0] 没有正文未译的条目
       *[other] { $count } 个条目仅译出标题和摘要
    }
entries-outdated = { $count ->
        [0] 没有过时的译文
       *[other] { $count } 个条目的译文早于原文
    }
entries-missing = { $count ->
        [0] 没有缺少的译文
       *[other] { $count } 个条目缺少译文
    }
entries-more = { $count ->
       *[other] 还有 { $count } 个。命令“vademecum translations”可列出全部。
    }

## 搜索

suggestions = 建议
searching = 正在搜索…
search-failed = 无法加载搜索功能。列表仍可使用。
search-damaged = 部分搜索文件缺失或损坏，显示的结果可能不完整：
nothing-found = 没有找到与“{ $query }”相关的内容。
results = { $count ->
        [0] 没有结果
       *[other] { $count } 条结果
    }
all-results = { $count ->
       *[other] 显示全部 { $count } 条结果
    }
show-more = { $count ->
       *[other] 再显示 { $count } 条
    }
all-languages = 所有语言
all-in-language = { $language }的全部结果
also-searched = 同时搜索了：{ $words }
query-cut = 输入过长，只搜索了开头部分。
drop-filter = 取消筛选：{ $label }
drop-filters = 取消所有筛选
search-tip-phrase = 用引号括起词语，可查找连在一起的词语：“联合调查组”。
search-tip-exclude = 在词语前加减号，可排除含有该词语的条目：贩运 -毒品。
search-tip-typos = 直接输入词语即可，不必输入完整的句子。
try-spelling = 请检查有无错字。
try-words = 请减少词语，或换用更宽泛的词语。
try-filters = 筛选条件可能过窄。
try-languages = 在所有语言中搜索
try-lists = 浏览列表

## Worksheets and checklists

sheets = 工作表和核对清单
sheets-short = 工作表
checklists = 核对清单
sheet-private = 您在此填写的内容只留在这台电脑上。除非您自己存为文件，否则不会保留任何内容。
partly = 部分
answer = 回答
your-note = 备注
save-file = 存为文件
open-file = 打开文件
print-sheet = 打印
clear-sheet = 清空
clear-sure = 有内容尚未保存。要放弃并继续吗？
sheet-cleared = 已全部清空。
sheet-saved = 已保存为 { $file }。
sheet-opened = 已打开：{ $file }。
sheet-exported = 已写入：{ $file }。
answered = 已回答：{ $count } / { $total }
file-damaged = 无法读取此文件：文件已损坏，或不是在这里保存的。
file-too-large = 此文件过大，不可能是在这里保存的。
file-foreign = 此文件不是在这里保存的。
file-other = 此文件属于另一份工作表或核对清单。
file-newer = 此文件由更新的版本保存，本版本无法读取。
gone = 本版本已不再收录
remove-line = 移除
add-line = 添加自己的一行
own-words = 用您自己的话
read-more = 在新标签页中阅读
nothing-chosen = 尚未选择任何内容。
also-chosen = 草案中还有
draft-title = 草案标题
draft-coverage = 草案涵盖的内容
coverage-note = 所选内容以及与之相关的内容视为涵盖，但不说明涵盖得如何。
export-as = 导出
exporting = 正在写入文档……
export-failed = 无法写入文档。其他格式仍可使用。
covered = { $count ->
       *[other] 涵盖 { $count } 项
    }
left-out = { $count ->
        [0] 没有遗漏
       *[other] 遗漏 { $count } 项
    }

## 图

plot-mark = 每个标记是条目中的一项记录，其编号即下表中的行号。
plot-lines = 同样内容的表格
plot-number = 编号
not-stated = 未说明

## 比较

compare = 比较
compare-with-others = 与其他条目比较
compare-here = 比较引用本条目的内容
compare-ready = 现成的比较
compare-ready-text = 引用同一对象的条目并列显示。数字表示有多少条目引用它。
compare-shown = 显示：{ $shown }／{ $total }。
compare-order = 排列依据：{ $fields }。
compare-highest = { $field }（由高到低）
compare-sources = 方括号中的数字是来源编号，来源列于条目页面。
compare-change = 选择其他条目进行比较
compare-rest = 上面未显示的
compare-fields = 字段
compare-ungrouped = 其他
compare-choose = 最多选择 { $count } 个条目
compare-chosen = 已选：{ $count }／{ $most }
compare-full = 一次最多比较 { $count } 个条目，否则表格无法阅读。请先取消选择其中一个。
compare-over = 放不下：{ $names }。
compare-unknown = 本版中没有，已略去：{ $names }。
compare-few = 请至少选择两个，以便并列查看。
compare-filter = 筛选列表
compare-none = 列表中没有含有这些词的内容。
compare-drop = 去掉
compare-address = 本次比较的地址，可复制和分享
compare-private = 所作选择只写在地址中，不保存任何内容。
compare-table = 并列
compare-see = 并列查看

## 各字段的要求：新文件、纸质和网络表格

form-needed = 必填。
form-optional = 选填。
form-any-of = 下列至少填一项：{ $fields }。
form-text = 一行文字。
form-markdown = 几句话。
form-integer = 整数。
form-number = 数字。
form-date = 日期，按年、月、日：2024-03-31。
form-year = 年份，例如 2019。
form-period = 一年，或从某年到某年：2016、2016-2024、2010-present。
form-boolean = yes（是）或 no（否）。
form-country = 两个大写字母的代码（ISO 3166-1），例如肯尼亚为 KE。
form-region = 三位数字的代码（联合国 M49），例如东非为 "014"，全世界为 "001"。
form-language = 语言标记，例如 fr。
form-url = 以 https:// 开头的网址。
form-source = 出版物：标题、出版者、时间和网址。从 1 开始编号。
form-citation = 某一来源的编号。
form-image = 图片：文件名、所示内容、作者和许可。
form-many = 可填多项。
form-least = { $count ->
       *[other] 至少 { $count } 项。
    }
form-most = { $count ->
       *[other] 至多 { $count } 项。
    }
form-characters = { $count ->
       *[other] 至多 { $count } 个字符。
    }
form-words = { $count ->
       *[other] 至多 { $count } 个词（约两个汉字为一词）。
    }
form-between = 从 { $minimum } 到 { $maximum }。
form-from = { $minimum } 或以上。
form-up-to = { $maximum } 或以下。
form-one-of = 任选其一：{ $terms }。
form-some-of = 选一项或多项：{ $terms }。
form-whole-list = 完整列表：{ $place }
form-from = 选自：
form-entry-of = 选自：{ $collections }。
form-such-as = 名称：{ $names }。
form-title = { $kind }：空白表格
form-lead = 用于纸上填写，或准备录入内容。必填项均已注明。
form-print = 打印、填写，然后交给能录入的人。
form-part-text = 正文
form-further = 背面或另页可以续写。
forms = 空白表格
new-intro = 在冒号后填写。以 # 开头的行是说明，不会发布。要使用选填字段，请删去其名称前的 #。
new-text = 在此写正文。
new-translation-intro = 每段原文下面是译文的位置。此处没有的内容取自原文。
new-translation-state = machine：尚无人与原文核对。reviewed：已有人核对。

## 问答

ask-intro = 逐行回答。只按回车：留空。< 回到上一题。? 列出所有可选项。! 结束并保留已填内容。
ask-long = 可写任意多行；最后一行只写一个句点“.”。< 撤回上一行。
ask-fill-in = 只按回车：留空。输入其他任何内容：填写。
ask-another = 还有吗？只按回车：没有。输入其他任何内容：有。< 撤回上一项。
ask-which = 哪一个？写名称或标题。
ask-meant = 是否指下列之一？
ask-no-list = 这一题没有列表。
ask-title = 标题
ask-publisher = 出版者
ask-issued = 时间：年份，或日期如 2024-03-31
ask-url = 网址
ask-file = 图片文件名
ask-alternative = 图片所示内容，供看不到图片的人使用
ask-credit = 作者
ask-licence = 许可
ask-done = 已写好。现在运行：vademecum check
ask-unreadable = 这一行无法读取：不是 UTF-8 编码。请再输入一次。
ask-line-back = 已撤回上一行。
ask-keep = 请再写一次；只按回车则保持原样，检查时会指出问题。
ask-nothing = 没有任何回答，因此没有写文件。
ask-not-written = 文件无法写入。其内容本应如下：

## 建议表格

issue-name = 建议：{ $kind }
issue-description = 不需要文件。编辑会在您所写内容的基础上继续。
issue-intro = 此处所写内容均为公开，无法收回。不要写出可能因此受到伤害的人的姓名，也不要写机密内容。不清楚的请留空。
issue-parts = 每行一项，各部分以竖线分隔：{ $parts }
issue-unplaced = 来自表格，尚未归位
