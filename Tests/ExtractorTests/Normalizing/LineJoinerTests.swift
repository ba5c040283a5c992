import Testing

@testable import Extractor

/// Which lines are one text: what a report looks like, and how an analyst reads it.
struct LineJoinerTests {
    /// Joins `lines` with blank lines between them, and without.
    private func expect(
        _ expected: [String], _ text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(blocks(text) == expected, sourceLocation: sourceLocation)
        let spaced = text.replacing("\n", with: "\n\n")
        #expect(blocks(spaced) == expected, "spaced", sourceLocation: sourceLocation)
        let windows = text.replacing("\n", with: " \r\n")
        #expect(blocks(windows) == expected, "windows", sourceLocation: sourceLocation)
    }

    @Test func aParagraphUnderItsHeading() {
        expect(
            [
                "奶源建设",
                "海棠乳业多年来坚持与周边的农户签订长期收购合同，并为他们提供饲料、防疫和技术方面的支持。2022年，公司共收购鲜奶41.2万吨，较上年增加2.6万吨，惠及12,875户。",
            ],
            """
            奶源建设
            海棠乳业多年来坚持与周边的农户签订长期收购合同，并为他们提供饲料、
            防疫和技术方面的支持。2022 年，公司共收购鲜奶 41.2 万吨，较上年增
            加 2.6 万吨，惠及 12,875 户。
            """)
    }

    @Test func twoParagraphs() {
        expect(
            ["海棠乳业坚持绿色发展，把节能减排作为长期的工作来抓。", "公司每年公布能耗数据，接受社会的监督。"],
            """
            海棠乳业坚持绿色发展，把节能减
            排作为长期的工作来抓。
            公司每年公布能耗数据，接受社会
            的监督。
            """)
    }

    @Test(arguments: [
        "去年接受培训的牧民超 3|万名，遍及三省。", "去年接受培训的牧民超|3 万名，遍及三省。",
        "新建村级收奶站点共计 47|个，遍及三省。", "海棠杯第 8|次在湖边开赛并收官。",
        "冷链车温度达标率升到 97.|3%，好于往年。", "冷链车温度达标率升到 97.3|%，好于往年。",
        "冷链车温度达标率升到 97|.3%，好于往年。", "全年牧场开放日迎来 1,250 万|人次，创下新高。",
        "自 2019|年 5 月起，奶罐车换了新锁。", "自 2019 年|5 月起，奶罐车换了新锁。",
        "奶农节于 6 月 3 日|至 5 日举行，天气晴好。", "挤奶要花上一个|半小时，一天两次，共 24 桶。",
        "公司助学金累计发放（|含实物）2,270 万元。", "协会编写《2021|高原牧场手册》，首次列出用水量。",
        "产量同比增长|8%，高于前年的水平。", "新增用户数量约|3 万人，创历史新高纪录。",
    ])
    func aNumberOrDateIsNeverTorn(marked: String) {
        let whole = marked.replacing("|", with: "")
        let expected = blocks(whole)
        #expect(expected.count == 1)
        for tear in ["\n", "\n\n", " \n", "\r\n", "\r", "\n  "] {
            #expect(blocks(marked.replacing("|", with: tear)) == expected)
        }
    }

    @Test func labelsAndNumbersOfAChartStayApart() {
        expect(
            ["平均每月产奶量", "（单位：万吨）", "644.0", "2020", "2021", "2022", "毛利", "（单位：千元）"],
            """
            平均每月产奶量
            （单位：万吨）
            644.0
            2020
            2021
            2022
            毛利
            （单位：千元）
            """)
    }

    @Test func callOutsAboveASentence() {
        expect(
            [
                "12,875户", "合作牧户", "公益捐赠总额", "1,284.5万元", "总经理的一封信",
                "各位伙伴：这一年，我在牧场、工厂和学校之间跑了超过6万公里。",
            ],
            """
            12,875 户
            合作牧户
            公益捐赠总额
            1,284.5 万元
            总经理的一封信
            各位伙伴：这一年，我在牧场、工厂和学校之间跑了超过 6 万公里。
            """)
    }

    @Test func aNumberAboveItsUnit() {
        expect(["8,730户", "合作奶农"], "8,730\n户\n合作奶农")
        // A page number has no unit.
        expect(["38", "人才培养"], "38\n人才培养")
        expect(["海棠乳业2023年度报告· 5", "人与组织"], "海棠乳业 2023 年度报告 · 5\n人与组织")
        expect(["海棠乳业 ESG 报告| P06", "县域兴农"], "海棠乳业 ESG 报告 | P06\n县域兴农")
    }

    @Test func aCallOutOfSeveralLines() {
        expect(
            ["2021年，海棠乳业学生奶供应学校的数量同比增长35%，喝上奶的学生增长28%"],
            """
            2021 年， 海 棠 乳 业 学 生 奶 供 应 学 校 的 数 量 同 比 增 长
            35%，喝上奶的学生增长 28%
            """)
        expect(
            ["截至2020年，海棠乳业出产近90种牛羊奶制品", "奶罐车换上温控锁和新标志"],
            """
            截至 2020 年，海棠乳业出产近 90 种牛羊奶
            制品
            奶罐车换上温控锁和新标志
            """)
        expect(["2021年，奶农技术热线全年接听来电超2,100通"], "2021 年，奶农技术热线\n全年接听来电超\n2,100 通")
    }

    @Test func aNarrowColumn() {
        expect(
            ["海棠乳业最早只是湖边的一间小作坊每天送奶的马车要走三十里山路，到了冬天雪深路滑，赶车人就在半路的驿站里歇脚。"],
            """
            海棠乳业最早只是湖边的一间小作坊
            每天送奶的马车要走三十里山路，到
            了冬天雪深路滑，赶车人就在半路的
            驿站里歇脚。
            """)
    }

    @Test func aHeadingAboveADatedSentence() {
        expect(
            ["直播卖奶，牧场主当起主播", "2021年5月7日至6月7日，牧场主们轮流出镜，卖出鲜奶12万盒。"],
            """
            直播卖奶，牧场主当起主播
            2021 年 5 月 7 日
            至 6 月 7 日，牧场主们轮流出镜，卖出鲜奶 12 万盒。
            """)
        expect(["专题活动", "2021年，活动正式启动。"], "专题活动\n2021 年，活动正式启动。")
    }

    @Test func aTimeLine() {
        expect(
            ["1991", "青岚县乳品厂建成投产，日处理鲜奶8吨", "1998", "完成改制，员工由60余人增至310人"],
            """
            1991
            青岚县乳品厂建成投产，日处理鲜奶 8 吨
            1998
            完成改制，员工由 60 余人增至 310 人
            """)
        expect(
            ["2022年3月", "石渡工厂动工，总投资约6.8亿元", "2022年9月", "首条生产线投用"],
            "2022 年 3 月\n石渡工厂动工，总投资约 6.8 亿元\n2022 年 9 月\n首条生产线投用")
        expect(
            ["2018完成C轮融资1.2亿美元", "2019“暖铃基金”设立"],
            "2018 完成C轮融资1.2亿美元\n2019 “暖铃基金”设立")
    }

    @Test func aTimeLineWithoutColumns() {
        expect(
            [
                "1月12日集团召开工作会议，确定全年投资180亿元", "3月22日启动“世界水日”宣传，走进社区58个",
                "5月中旬3号机组投产，新增装机35万千瓦", "9月发行首期绿色债券15亿元，期限3年",
            ],
            """
            1 月 12 日 集团召开工作会议，确定全年投资 180 亿元
            3 月 22 日 启动“世界水日”宣传，走进社区 58 个
            5 月中旬 3 号机组投产，新增装机 35 万千瓦
            9 月 发行首期绿色债券 15 亿元，期限 3 年
            """)
    }

    @Test func aTimeLineInColumns() {
        expect(
            [
                "2020年2月\t捐赠现金800万元、食品15万箱，310名员工报名参加志愿运输队", "2021年11月\t设立乡村奖学金，首期规模3,000万元",
                "把河水还给河",
            ],
            """
            2020 年 2 月     捐赠现金 800 万元、食品 15 万箱，310
                             名员工报名参加志愿运输队
            2021 年 11 月    设立乡村奖学金，首期规模 3,000 万元
            把河水还给河
            """)
        // A row of figures, and the unit below its head.
        expect(
            ["指标\t2022年", "（万元）", "捐赠\t1,204"],
            "指标          2022 年\n              （万元）\n捐赠          1,204")
    }

    @Test func lists() {
        expect(
            ["主要成果包括：", "•捐赠超2,000万元，惠及贫困地区的学生和教师", "●建成希望小学12所", "1.新增绿地3亩"],
            """
            主要成果包括：
            • 捐赠超 2,000 万元，惠及贫困
            地区的学生和教师
            ● 建成希望小学 12 所
            1. 新增绿地 3 亩
            """)
        for mark in ["•", "（一）", "一、", "(1)", "①", "■", "1、", "2）"] {
            let text = "海棠乳业在报告期内的主要工作有，\n\(mark)捐赠，\n\(mark)支教"
            #expect(blocks(text).count == 3, "\(mark)")
        }
        // Not marks.
        expect(["会议在1、2月举行，增长1.5%。"], "会议在\n1、2 月举行，增长\n1.5%。")
    }

    @Test func rowsOfATableAreNeverJoined() {
        expect(
            ["指标\t2021年\t2022年", "营业收入，\t168,920\t186,540", "研发费用\t4,305\t4,820"],
            "指标      2021年    2022年\n营业收入，   168,920   186,540\n研发费用\t4,305\t4,820")
        expect(
            ["项目2020年2021年", "营业收入168,920 186,540", "毛利率31.5% 28.9%", "净利润（1.52）（0.74）3.06"],
            "项目 2020年 2021年\n营业收入 168,920 186,540\n毛利率 31.5% 28.9%\n净利润 （1.52） （0.74） 3.06")
        expect(
            ["报告说明……………02", "低碳行动……………05", "员工.........8"],
            "报告说明……………02\n低碳行动……………05\n员工.........8")
    }

    @Test func signaturesAndOrnaments() {
        expect(
            ["“", "“奶业是慢功夫，急不得。”", "——技术员老杨", "“", "绿色牧场与工厂"],
            "“\n“奶业是慢功夫，急不得。”\n——技术员老杨\n“\n绿色牧场与工厂")
    }

    @Test func traditionalText() {
        expect(
            ["公司全年捐贈超過2亿元，受惠學生达3万个。"],
            "公司全年捐贈超過 2\n億元，受惠學生達 3\n萬個。")
    }

    @Test func pagesAndGapsAreBorders() {
        #expect(blocks("海棠乳业捐赠超\u{0C}2,000 万元") == ["海棠乳业捐赠超", "2,000万元"])
        #expect(blocks("海棠乳业捐赠超\n\n\n\n2,000 万元") == ["海棠乳业捐赠超", "2,000万元"])
    }

    @Test func spacingTellsAHeadingFromATightParagraph() {
        #expect(
            blocks("让山区孩子喝上好奶\n\n我们相信每一个孩子\n都应该喝上一杯放心\n的好奶。")
                == ["让山区孩子喝上好奶", "我们相信每一个孩子都应该喝上一杯放心的好奶。"])
    }

    @Test func indentedParagraphs() {
        expect(
            ["海棠乳业坚持绿色发展，把节能减排作为长期的工作来抓，每年公布能耗", "公司的发展离不开各界的支持。"],
            """
            海棠乳业坚持绿色发展，把节能减排作为长期的工作来抓，每年公布能耗
                公司的发展离不开各界的支持。
            """)
    }
}
