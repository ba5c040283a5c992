import Testing

@testable import Dataset

struct MetricKeyTests {
    @Test(arguments: [
        // One key, many surface forms.
        ("营业收入", "营业收入"), ("營業收入", "营业收入"), ("营 业 收 入", "营业收入"), ("“营业收入”", "营业收入"),
        ("营业\n收入", "营业收入"), ("⼆氧化碳排放", "二氧化碳排放"), ("員工的總數", "员工总数"),
        ("温室气体排放（范围一）", "温室气体排放范围一"), ("溫室氣體排放(範圍一)", "温室气体排放范围一"),
        ("ＣＯ2 排放", "co2排放"), ("溢利╱（虧損）", "溢利/亏损"), ("溢利／(虧損)", "溢利/亏损"),
        ("之末期股息", "末期股息"),
        // Footnotes, and what is none.
        ("温室气体排放总量[1]", "温室气体排放总量"), ("员工流失率（注3）", "员工流失率"), ("用水量注2", "用水量"),
        ("PM2.5", "pm2.5"), ("A（2023）", "a2023"), ("[1]", "1"),
        // The company itself.
        ("岚坪乳业公益捐赠总额", "公益捐赠总额"), ("岚坪乳业的研发投入", "研发投入"), ("本公司研发投入", "研发投入"),
        ("岚坪乳业", "岚坪乳业"), ("公司债券余额", "公司债券余额"), ("的", ""),
    ])
    func key(_ metric: String, _ key: String) {
        #expect(MetricKey.of(metric, company: "岚坪乳业") == key)
    }

    @Test func shown() {
        #expect(MetricKey.shown("溫室氣體\n排放總量[1]") == "溫室氣體 排放總量")
        #expect(MetricKey.shown("范围（三）") == "范围（三）")
    }
}
