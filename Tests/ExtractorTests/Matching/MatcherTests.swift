import Testing

@testable import Extractor

/// Where a number may begin, and what is passed over. In each line the marks stand around all
/// that is found.
struct MatcherTests {
    private func expect(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) {
        for line in lines {
            #expect(marked(unmarked(line)) == line, sourceLocation: sourceLocation)
        }
    }

    @Test func codesArePassedOver() {
        expect([
            "参照 GB/T36001-2015 和 ISO 14001:2015 编写",
            "见 https://example.cn/2022/report-3万.html",
            "写信给 csr2022@example.cn，或致电 400-150-2277",
            "型号 X200-300，版本 v2.5.1，[[3 台]]",
            "NBA3X3 和 5G 网络，A股代码609931",
            "AI4Science 与 3D 打印，H5 页面 [[200 个]]",
            "CO2 排放 [[3 万吨]]",
            "第三方认证，TCFD 建议",
        ])
    }

    @Test func aCurrencyOfLettersIsNoCode() {
        expect([
            "捐赠[[RMB2,270万元]]", "合[[HK$12.5亿]]", "[[约合US$ 3 亿]]", "共[[USD 300 万]]",
        ])
        // A word that ends like one is a word.
        expect(["型号 XUSD300 万"])
    }

    @Test func titlesArePassedOver() {
        expect([
            "依据《公益事业捐赠法（2022 年修订）》捐赠 [[3 万元]]",
            "《2022 年中国 500 强》榜单，第 3 位",
            "《三年行动》与《100 问》，[[2 册]]",
        ])
        // One that is not closed is no title.
        expect(["《公益事业捐赠 [[3 万元]]"])
    }

    @Test func hashtagsArePassedOver() {
        expect([
            "话题 #2022我的3万公里# 播放 [[2 亿次]]", "#100种生活#[[3 亿]]播放", "排名 # [[3 万人]]",
        ])
    }

    @Test func ordinalsArePassedOver() {
        expect([
            "第 33 届、第三届和第 5 次", "第 3-5 章，第三至第五章", "第一百二十三位", "第 1、2 名", "第十四届",
            "第三，捐赠 [[3 万元]]",
        ])
    }

    @Test func idiomsArePassedOver() {
        expect([
            "千家万户、三农、一带一路、百花齐放", "一起努力，一直向前，一些企业", "万一、万物、万众一心", "两岸三地",
            "十分重要，几乎全部，数字经济", "九年义务教育，三位一体",
        ])
        // With a modifier before it, it is a number.
        expect(["覆盖[[超百家]]企业", "[[近千家]]门店", "[[逾万户]]"])
    }

    @Test func onlyAWholeNumberIsOne() {
        expect([
            "3.5.2 节", "1/3", "编号 12-34-56", "0.5.1", "3X3 篮球",
            "7*24 小时",
        ])
    }

    @Test func aDayThatNoCalendarHasIsNothing() {
        expect(["2019 年 2 月 29 日，下雪", "[[2020 年 2 月 29 日]]，下雪", "2022 年 4 月 31 日，捐赠 [[3 万元]]"])
    }

    @Test func nothingReachesIntoAnotherBlock() {
        expect(["共计 3。\n万元", "2022。\n年度", "捐赠 [[3 万元]]。\n吨", "同比增长。\n[[24%]]"])
        let apart = records("同比增长。\n24%").first
        #expect(apart?.change == nil && apart?.basis == nil)
    }

    @Test func neighboursDoNotOverlap() {
        expect([
            "[[2022 年]][[3 万元]]", "[[24%]][[3 家]][[2 人]]", "[[3 万元]]、[[4 万元]]和[[5 万元]]",
            "[[39.6%]]、[[65.5%]]", "[[9 月 16 日至 17 日]][[3 场]]", "[[2021-2022 年]][[24%]]",
        ])
    }
}
