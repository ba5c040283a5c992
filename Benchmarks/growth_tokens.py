"""What growth.py repeats: some of every kind of thing that a rule, a table of words or a reader of layout begins with.

KINDS maps a kind to its tokens. A token is a string, or a pair: a head that stands once, and what is repeated behind
it. № is a number that grows from one to the next. A lone surrogate ("\\udcff") is a byte that is no UTF-8.
"""

KINDS = {
    # Digits, and what makes one number of them.
    "numbers": """
        0 1 12 1234567890 00 0.5 1. 1.2 1.1.1. 1, 1,2 1,234 -1 +1 1:2 1/2 1'000 #1 １ １， ① Ⅳ ² GB/T36001-2015 7×24
        400-150-2277 (1,204)万元
        """.split() + [
        "1 ", "1 000 ", "35. 6万元"],
    # Chinese numerals alone, mixed with digits, as banks write them, and words that look like them.
    "numerals": """
        零 一 十 千 万 兆 几 多 半 点 个 壹 萬 二〇 十几 三点五 百万 一万零 5千 1.2万 3万4 3万4000 5个亿 20余万 一个半 翻番 翻了两番 零下 负 负百分之
        """.split() + [
        "一 "],
    # Days, months, years, parts of them; what is relative, of an era, fiscal, of a plan; what a date governs.
    "dates": """
        2022 2022年 2022年度 2022年3月 2022年3月1日 3月 3月1日 1日 年 月 22年 08年 12年3 2022-03-15 2022.3.15 2022. 20220315 113.09.21
        12时30分 二零二二年三月 三月三十一日 民國113年 令和5年 平成30年 今（114）年 去年 报告期内 当年 今年上半年 上半年 3月上旬 第三季度 2022Q3 1H23 FY2023 “十四五” 上世纪80年代
        1990年代 2023年春节 截至 截至2023年、 截至2023年12月31日止年度 止六个月 2024年、 2021年11/15 11/15、 日期：2022 自2018年开始 2022年底前 2022年以来
        2010年之后 2021年4月和 2022年同期 2019年2月29日 近三年 2022年度报告 新华社北京7月19日电 28日，
        """.split() + [
        "2022 年 3 月 1 日 ", "日期：2022 11 23 ", "2022 "],
    # Two ends, halves of them, and chains of them.
    "ranges": """
        至 到 从 由 – — —— - 1- 1至 10%-20% 200-300人 三至五 三千至五千万元 -500～-300万元 1万至2万元 由360家增至500家 2020-2022年 2020- 2020年至
        2022年3月至 2022年4月至2023年3月 1-6月 3月-
        """.split(),
    # What stands beside a number.
    "units": """
        元 亿元 RMB HK$ $ ¥ 元/月 % 成 折 个百分点 bp 百分之五 三成 1% 1元 1万元 １２％ 人 家 个月 小时 2小时26分 公里 吨 tCO2e/万元 1t -18℃ 度 m² ㎡ mg/L 台（套）
        噸 人民币1 HK$1 $1 1million 3元5角 1倍多 1、 1、2和3万元 20个、
        """.split(),
    # Words that say less exactly.
    "modifiers": """
        近 近近近 约 超过 最高不超过 达 以上 ≥ 超1 近1万 1以上 節約
        """.split(),
    # Words of change, and what something is compared with.
    "comparisons": """
        增长 同比增长 较 较上年同期增长 增长3% 提高1个百分点 3%的增长 比上年末高 与上年同期相比 由1增至 占 占营业收入的 翻一番
        """.split(),
    # Words that deal out, join, stop a noun or lead a subject; subjects themselves.
    "grammar": """
        的 和 或 分别 其中： 第 前 前五名 第3、 为 不 将 等 共 累计 每 本集团 全年 目前 营业收入 人数 总额 單位 由于 报告期 有限公司 来源： 年龄分布1人， 为0人，
        """.split(),
    # Opened and never closed, closed and never opened.
    "brackets": """
        ( ) （ [ [] { 《 》 “ ” ‘ " ' （2022年 （1 （一） （3% 《1 （( （1、
        """.split(),
    # Signs by themselves, and behind a number or a numeral.
    "punctuation": """
        . , 、 ， 。 ： ... …… / \\ & ~~ ● 1。 一、 （一）、 第一， 、。
        """.split(),
    # Markdown, HTML, formulas.
    "markup": """
        # ## * *a _a ` ~~a ![ ![]( [a]( [a](b) [^1] [1]: \\* --- | || |a |a|b| |---|---| *1* **1** <td> <tr><td>1
        <td>1</td> <table><tr><td> <p> <br> <a <a> < <!-- <!--a--> <script> <script>a <pre> <td <a" <td'" &amp; & &#
        &#37; &nbsp; &lt;td&gt; $ $$ $x^2$ $1 $2.6\\%$ $\\mathrm{ $720\\mathrm{kWh}$ $\\frac{1}{2}$ {\\rm \\% ^{2}
        $^{2}$ CO$_2$ <sup>2</sup> <sub> #a# http://a a@b.cn $\\text{报 <table><tr><td>1</td></tr>
        """.split() + [
        "- ", "# ", "| ", "| 1 ", "| 1 | 2 |", "<td rowspan=2>", '<a href="b">1', "```\n", "|---|\n",
        "| a | b |\n|---|---|\n| 1 | 2 |\n", "# 1\n", "    1", "*a "],
    # What tables are made of: heads, labels, cells, and whole rows.
    "tables": """
        项目 单位：万元 单位：万元币种：人民币 减： 合计 不适用 N/A 期末余额 增减（%） 本年比上年增减(%) 占比（%） 合并 2023年12月31日 2023年 12.5 (12.5) 1,234,567.89 第1页
        1/2 單位：千元 截至12月31日止年度 "1
        """.split() + [
        "项目  ", "1  ", "2023年  ", "1\t", "\t1", "项目\t2023年\t2022年\n", "营业收入\t12\t34\n", "营业收入  1,234.5  2,345.6  ",
        "项目  2023年  2022年  增减(%)\n", "营业收入  12.5  11.2  3.4\n", "营业收入 12.5 11.2 3.4\n", "营业收入,12,34\n",
        "营业收入\n12\n34\n", "单位：万元\n项目  2023年\n收入  12\n", "员工总数  人  1,234\n", "1 2 3 4 5 6\n", "a  b  ", "收入 12、\n",
        "2023  2022  2021\n", "二零二三年  二零二二年\n千元  千元\n", "其中：\n1\n", "收入…………12\n", "收入......12 ", "1\n\n", "a\n1\n",
        ("项目  2023年  2022年\n", "营业收入  12.5  11.2\n"), ("项目  2023年  2022年\n", "营业收入"), ("单位：万元\n", "1  "),
        ("项目\t2023年\t2022年\n", "营业收入\t12\t34\n"), ("| 项目 | 2023年 |\n|---|---|\n", "| 收入 | 12 |\n"),
        ("<table><tr><th>项目</th><th>2023年</th></tr>", "<tr><td>收入</td><td>12万元</td></tr>"),
        ("<table><tr><th>项目</th><th>2023年</th></tr><tr>", "<td>1"), ("<table>", "a\n"), ("<table><tr><td>", "1，\n"),
        ("指标\n单位\n2023年\n", "收入\n万元\n12\n"), ("项目,2023年,2022年\n", "收入,12,34\n"), '"1,234","2"\n'],
    # Blanks, ends of lines and pages, what is not seen.
    "blanks": [
        " ", "\t", "\u3000", "\xa0", "\u200b", "\ufeff", "\xad", "\n", "\r", "\r\n", "\x0c", "\x0c1", "\x0b",
        "\u2028", "\x85", " \n", "a ", "报 告 ", "报\u3000告\u3000", "2 0 2 2 年 ", "1 ,2 3 4 ", "营 业 收 入 1 2 ", "  1\n",
        " " * 48 + "1", "报\u200b", "1\u200b", "报告 ", "a\t1  "],
    # Characters by themselves: letters, scripts, glyphs that stand for others, what is no text.
    "characters": """
        a é я あ 한 報 ⼆ ⽉ ⺟ ㍿ 𠀀 😀 � 国國 数据 报报1 报报11
        """.split() + [
        "👨\u200d👩\u200d👧", "e\u0301", "\u0301", "\u20e3", "\ue000", "\0", "\x01", "\x02", "\x0b", "\x7f", "1\x01",
        "\u202e", "\U0010ffff", "\udcff", "\udce4\udcb8", "报报告告 ", "Revenue "],
    # Clauses and sentences, most of them without an end.
    "sentences": [
        "2023年，公司实现营业收入12.5亿元，同比增长3.2%，", "公司实现营业收入12.5亿元，同比增长3.2%、", "营业收入12.5亿元；",
        "公益捐赠总额超2,270万元，同比增长两成，惠及学生18—20万名，", "二零二三年，本集團收入約人民幣12.5億元，較二零二二年增加3.2%，", "甲、乙和丙分别增长3%、5%和7%，", "公司、",
        "3%、", "分别为3%、", "由2022年的3%增至", "占营业收入的3%，", "2022年3月，公司", "每年2.4万元的津贴，", "截至2023年12月31日，", "报告期内，公司",
        "人均培训24小时，", "1.公司治理", "温室气体排放量（tCO2e）", "2023年工作回顾", "岚坪乳业股份有限公司", "限售期为自发行之日起24个月", "65岁以上长者120人报名参加",
        "以6元/股的授予价格", "约60百万港元用于偿还银行借贷", "增加6,200万元到7,300万元", "The company reported revenue of 12 million ",
        "公司实现营业收入12.5亿元。", "2023年，公司增长3%。", "2023年3月，公司捐款12万元；", "A公司3月1日至5日捐款5千元，", "3月1日、5日和8日", ("2023年", "1元"),
        ("2023年，", "营业收入1元，"), ("（", "1元，"), ("“", "1元，"), ("其中：", "1元；"), ("分别为", "1元、")],
    # What differs from one to the next: what is remembered of each must not be looked through for the next.
    "counted": [
        "№", "№元", "№%、", "20№年、", "№日，", "2023年№月№日，", "（№）", "第№条", "第№页\x0c", "公司№\n第№页\n\x0c",
        "指标№  1,234  2,345\n", "公司№，", "公司№营业收入№元，", "《公司№》", "[^№]", "| a№ | № |\n",
        "<tr><td>a№</td><td>№</td></tr>", "表№\n项目  2023年  2022年\n收入  12  34\n", "单位：№万元\n项目  2023年\n收入  12\n",
        "# 第№章\n", "№\n\n", "公司名称：甲№\n", "较20№年增长№%，"],
}


def tokens():
    """Every token once, with its kind."""
    seen = set()
    for kind, members in KINDS.items():
        for token in members:
            if token not in seen:
                seen.add(token)
                yield kind, token
