// Made of Patterns/ by `make patterns`; do not edit.

let builtInPackText: StaticString = ####"""
D	cn_digit	[〇零一二三四五六七八九]	Patterns/dates.yaml	161
D	year	(?:(?:1[89]|20)[0-9]{2}(?![0-9])|1[0-2][0-9](?=年度|年[0-9]{1,2}月|年十?[一二三四五六七八九十]月)|(?:二[〇零]|一[九八])(?&cn_digit){2}|(?<=民国)(?:[0-9]{1,3}(?![0-9])|[一二三四五六七八九十百〇零]{1,6})|(?&short_year))	Patterns/dates.yaml	164
D	short_year	(?:(?<![国期满共时达刑了近约超逾])(?<!不足|不到)[0-9]{2}(?=年(?:(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?!内|均)|第?[一二三四1-4]季度?|[上下]半年|全年|年?[底末](?![部层端气蕴价板子])|年?初(?![心衷步始期级中次创见试])|前[三3]季|前[一二三四五六七八九1-9]个月))\n  |0[0-9](?=年)|(?<=[较比])[0-9]{2}(?=年(?:同期|增|减|上升|下降|提|降|高|低|的)))	Patterns/dates.yaml	166
D	era	(?:中华)?民国	Patterns/dates.yaml	169
D	month	(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])	Patterns/dates.yaml	170
D	day	(?:3[01]|[12][0-9]|0?[1-9]|[二廿]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|三十一?|[一二三四五六七八九])	Patterns/dates.yaml	171
D	weekday	(?:[（(](?:星期|周|礼拜)[一二三四五六日天][)）])	Patterns/dates.yaml	172
D	tail	(?:[^\\x00-\\x7F，。；、：？！年月日（）《》“”]{0,6}?(?:以来|至今|迄今)\n  |起(?![来草步点到诉飞重伏始因源初航跑床算])|开始(?=[，、])\n  |[或及][之以][前后]|之前|以前(?![瞻沿置])|(?<=[底末])前|前(?!提(?![交出供报前升高])|[三四五六七八九十两几一二0-9列后往沿景身夕海门期瞻台端程置半述文款项进方十])\n  |之后|以后|后(?![续期来台端勤备者半疫世置市天人果代继轮裔])|止(?!损|步|于|付|血|痛|之?年度|财年|[两三六九]个月|[0-9]+个月|半年))	Patterns/dates.yaml	174
D	part_end	(?:(?<=初)(?![步期始级衷心次创见试中一二三高生露夏秋冬春])|(?<=底)(?![层部线蕴盘色气板座价稿])|(?<=末)(?![端位梢级代])\n  |(?<=中)(?![国央标期考部东西小层秋心间共华学医药外文长高低等旬])|(?<![初底末中]))	Patterns/dates.yaml	180
D	and	(?:、|以?及|和|与)	Patterns/dates.yaml	183
D	open	(?:(?<=\\n)[0-9]{1,2}\\.\\K(?=(?:19|20)[0-9]{2}年)|(?<![0-9第.])|(?<=\\.\\.))	Patterns/dates.yaml	185
D	digits	(?>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|(?&blank_groups)|[0-9]+)	Patterns/numbers.yaml	52
D	blank_groups	(?:(?<=[^\\x00-\\x7F])[0-9]{1,3}(?=[ '’][0-9])(?:(?:[ '’][0-9]{3}){2,}|[ '’]0[0-9]{2}|['’][0-9]{3})(?![0-9]|[ ][0-9]))	Patterns/numbers.yaml	54
D	arabic	(?:(?&digits)(?:\\.(?!(?:19|20)[0-9]{2}年)[0-9]+)?)	Patterns/numbers.yaml	56
D	hundred	百(?!(?&units:百)|瓦|分[之点比数])	Patterns/numbers.yaml	59
D	thousand	(?:仟(?=[元股度人吨公户张套件次平美港日新台片瓩立千粒支只本桶颗个])|千(?:(?=米粉)|(?!(?&units:千)|比特|分[之点])))	Patterns/numbers.yaml	60
D	trillion	兆(?!(?&units:兆)|[伏欧位]|比特)	Patterns/numbers.yaml	61
D	scale	(?:(?&hundred)|(?&thousand)|万(?!分之)|亿|(?&trillion))	Patterns/numbers.yaml	62
D	surplus	(?:来(?=[斤个岁人年名位家户块元吨亩头只天种次万])|多(?!样|边|数|种族|媒体|元[化素体文]|维|功能)|余(?!热|额|款|量|年期))	Patterns/numbers.yaml	64
D	arabic_number	(?:(?&arabic)(?&counter)?(?:[多余来](?=[百千万亿]))?(?&scale)*(?:[多余来](?=[万亿])(?&scale)+)?\n   (?:(?<=[百千仟万亿兆])(?:零?(?&arabic)(?:(?&scale)+|十)){0,6}(?:零?(?:[0-9]{1,4}|[0-9]{1,3},[0-9]{3})(?![0-9.,%年月/-]))?)?\n   (?&surplus)?)	Patterns/numbers.yaml	67
D	counter	(?:个(?=[多余来]?亿(?![纬联利达欧邦田])))	Patterns/numbers.yaml	72
D	chinese_digit	(?:[〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖]|参(?=[拾佰仟万亿]))	Patterns/numbers.yaml	73
D	chinese_unit	(?:[十拾佰仟廿卅]|(?&scale))	Patterns/numbers.yaml	74
D	chinese_number	(?:(?:(?:数(?=[十百千万亿])|几(?!乎|何|率|度)|(?&chinese_digit)(?!分之)|(?&chinese_unit)(?!分之))+\n      (?:(?&counter)?[多余来](?=[百千万亿])[百千万亿]+|(?&counter)亿)?\n      (?:点[〇零一二三四五六七八九]+(?&scale)*)?)\n   (?&surplus)?)	Patterns/numbers.yaml	76
D	number	(?:(?&arabic_number)|(?&chinese_number))	Patterns/numbers.yaml	81
D	to	(?:[ ]?(?:[–—]{1,2}|[-~〜～－])[ ]?|至(?!今|少|多|于)|到)	Patterns/numbers.yaml	84
D	percent_unit	(?:%|厘(?=至|到|，|。|、|；|）|计|\\n)|‰|‱|个百分点|百分点|个千分点|千分点|个基点|基点|bps?|BPs?|个bps?|成(?:半|[一二三四五六七八九](?![十百千万成个])|[1-9](?![0-9.,%年月]))|成(?!员(?!工)|[本为立功果品交长熟分年都就效语型批套千上百色绩因])|折(?![合旧扣算叠线磨射腾损现抵让]))	Patterns/percentages.yaml	4
R	amount.range	amount	Two numbers with a range sign; a unit or scale may stand at both or only behind.	quantity numeral		-–—~〜～－至到	(?<![第./图表])(?<low>(?&number))(?<lowunit>[^-–—~〜～－至到0-9、，。；：\\n\\t ]{0,6})\n(?&to)(?<sign>-)?(?<high>(?&number))(?![0-9%‰]|\\.[0-9])	Patterns/amounts.yaml	12
E	每天有 [[200-300 人]]到访	Patterns/amounts.yaml	16	high	300	low	200	unit	人
E	[[18 至 30 万日元]]	Patterns/amounts.yaml	17	high	300000	low	180000	unit	JPY
E	单价 [[4.8 万至 5.2 万元]]	Patterns/amounts.yaml	18	high	52000	low	48000	unit	CNY
E	工期[[三至五个月]]	Patterns/amounts.yaml	19	high	5	low	3	unit	mo
E	投资[[三千至五千万元]]	Patterns/amounts.yaml	20	high	50000000	low	30000000	unit	CNY
E	利润 [[-500～-300 万元]]	Patterns/amounts.yaml	21	high	-3000000	low	-5000000	unit	CNY
E	室外[[零下20至30℃]]	Patterns/amounts.yaml	22	high	-20	low	-30	unit	Cel
X	电话 400-150-2277	Patterns/amounts.yaml	23
X	第 3-5 章	Patterns/amounts.yaml	23
R	amount.half	amount	A count of 个 with a half or a surplus before the unit of time.	digit numeral	个十拾百佰千仟万亿兆多余来	半多	(?<![第./])(?<value>(?&number))个(?<half>半|多)(?=小时|月|星期|钟头|学期|世纪)	Patterns/amounts.yaml	30
E	短短[[一个半小时]]	Patterns/amounts.yaml	33	unit	h	value	1.5
E	用了 [[3 个多月]]	Patterns/amounts.yaml	34	modifier	more_than	unit	mo	value	3
X	半个小时前	Patterns/amounts.yaml	35
R	amount.listed	amount	A member of a list that says its scale and unit once, at the end.	digit	、和及与		(?<!条款|附注|章节)(?<![第/.:×*表图注附条章期号年月版\\n\\t。；！？ -])(?!(?:19|20)[0-9]{2}[、和及与])(?<value>(?&arabic))\n(?=(?:、[0-9][0-9,.]{0,20}){0,24}[、和及与](?<listed>(?&arabic_number))(?![0-9/:.%‰日号月期批级类栋楼层路线版]|个百分点|个基点|年[级代]|(?<=[^0-9]0[0-9]|[^0-9]19[0-9]{2}|[^0-9]20[0-9]{2})年|[-–—~至到]))	Patterns/amounts.yaml	41
E	学制分 [[3]]、5、7 年三档	Patterns/amounts.yaml	45	unit	a	value	3
E	分别捐款 [[120]]、85 和 60 万元	Patterns/amounts.yaml	46	unit	CNY	value	1200000
E	分设 [[50]]、100 和 200 元三档	Patterns/amounts.yaml	47	unit	CNY	value	50
X	见图 1、2 个	Patterns/amounts.yaml	48
X	2021、2022 年	Patterns/amounts.yaml	48
X	6 月 9、10 日	Patterns/amounts.yaml	48
X	1、20 家	Patterns/amounts.yaml	48
X	第 3、5、7 章	Patterns/amounts.yaml	48
X	分为 1、2、3 级	Patterns/amounts.yaml	48
R	amount.bracketed	amount	A number in brackets, which is negative, with its scale and unit behind them.	digit	）).	）)	(?<=[（(])(?<value>(?&arabic))(?=[）)](?<listed>(?&scale)+))	Patterns/amounts.yaml	55
E	虧損[[（64.3）百萬港元]]	Patterns/amounts.yaml	57	unit	HKD	value	-64300000
E	亏损 [[(1,204)万元]]	Patterns/amounts.yaml	58	unit	CNY	value	-12040000
X	（三）百万大军	Patterns/amounts.yaml	59
X	表（2）万元	Patterns/amounts.yaml	59
R	amount.fold	amount	翻番 doubles, 翻两番 makes it four times as much; the value is what was added, as in 增长一倍.	翻			(?<fold>翻)了?(?<value>[一两二三四1-4])?番(?!半)	Patterns/amounts.yaml	64
E	产量[[翻番]]	Patterns/amounts.yaml	66	change	increase	unit	倍	value	1
E	产值[[翻了一番]]	Patterns/amounts.yaml	67	change	increase	unit	倍	value	1
E	收入[[翻两番]]	Patterns/amounts.yaml	68	change	increase	unit	倍	value	3
X	翻唱歌曲	Patterns/amounts.yaml	69
X	三番五次	Patterns/amounts.yaml	69
X	番茄	Patterns/amounts.yaml	69
R	amount.digits	amount	A number that begins with a digit; scale words and a second part may follow.	quantity			(?<![第.×*±]|[0-9]-|[^\\x80-\\x{10FFFF}]:|[^Ww]/|[A-Za-z][-–—])(?!(?<=共)[0-9]+页)(?<value>(?&arabic_number))(?<latin>[ ]?(?i:thousand|million|billion|trillion|mn|bn)\\b)?(?![0-9])	Patterns/amounts.yaml	74
E	捐赠 [[2,270 万元]]	Patterns/amounts.yaml	76	unit	CNY	value	22700000
E	[[超 2,000 万场]]直播	Patterns/amounts.yaml	77	modifier	more_than	unit	场	value	20000000
E	[[52 万]]粉丝	Patterns/amounts.yaml	78	value	520000
E	奖金 [[3万4000元]]	Patterns/amounts.yaml	79	unit	CNY	value	34000
E	收益 [[HK$63.2 million]]	Patterns/amounts.yaml	80	unit	HKD	value	63200000
E	合 [[HK$ 12.5 亿]]	Patterns/amounts.yaml	81	unit	HKD	value	1250000000
X	第 33 届	Patterns/amounts.yaml	82
X	GB/T36001-2015	Patterns/amounts.yaml	82
X	8090 后	Patterns/amounts.yaml	82
X	5.0 模式	Patterns/amounts.yaml	82
R	amount.numerals	amount	A number that begins with a Chinese numeral. 一 before a measure word is an article.	numeral			(?<![第零〇一二三四五六七八九十几畴围])(?<![一二三四五六七八九十]、)(?!(?<=[长珠铁金大])三角)(?<value>(?&chinese_number))(?![0-9])	Patterns/amounts.yaml	87
E	月薪[[一万五六]]	Patterns/amounts.yaml	89	high	16000	low	15000
E	[[十几万人]]	Patterns/amounts.yaml	90	high	200000	low	100000	unit	人
E	[[数百名]]选手	Patterns/amounts.yaml	91	high	1000	low	100	unit	名
E	多卖[[一毛钱]]	Patterns/amounts.yaml	92	unit	CNY	value	0.1
E	覆盖[[近千万人]]	Patterns/amounts.yaml	93	modifier	nearly	unit	人	value	10000000
E	[[三个]]板块	Patterns/amounts.yaml	94	unit	个	value	3
X	一个板块	Patterns/amounts.yaml	95
X	三农	Patterns/amounts.yaml	95
X	千家万户	Patterns/amounts.yaml	95
X	一起	Patterns/amounts.yaml	95
X	万物	Patterns/amounts.yaml	95
X	第三方	Patterns/amounts.yaml	95
R	amount.above	amount	上 before a bare scale, 上百 上千万.	上百 上千 上万 上亿			(?<![以网线之路])(?<modifier>上)(?<value>[百千万亿]+)(?![0-9海次])	Patterns/amounts.yaml	100
E	[[上千万]]劳动者	Patterns/amounts.yaml	102	modifier	more_than	value	10000000
E	[[上百家]]企业	Patterns/amounts.yaml	103	modifier	more_than	unit	家	value	100
X	以上百姓	Patterns/amounts.yaml	104
X	网上千岛湖	Patterns/amounts.yaml	104
R	date.fiscal_shared	date	A year of several that share the day behind the last of them, 二零二五年及二零二四年三月三十一日止年度.	digit numeral 民国 中华民国	年	及和与、 月 日	(?&open)(?:(?<era>(?&era)))?(?<year>(?&year))年(?=(?:(?&and)(?&year)年){0,4}(?&and)(?&year)年(?<month>(?&month))月(?<day>(?&day))日\n(?:止(?:之|的)?(?:各|(?:[两二三四五2-5]个))?(?<span>(?:财政|会计|财务)?年度|财年|(?:[一二三四五六七八九十两]+|[0-9]+)个月|半年|季度))?(?!，?[^，。]{0,3}(?:、|和)[0-9]+月))	Patterns/dates.yaml	193
E	截至[[二零二五年]]及二零二四年三月三十一日止年度	Patterns/dates.yaml	197	edtf	2024-04-01/2025-03-31	end	2025-03-31	start	2024-04-01
E	截至[[2023年]]、2024年及2025年6月30日止三個年度	Patterns/dates.yaml	198	edtf	2022-07-01/2023-06-30	end	2023-06-30	start	2022-07-01
E	于[[2025年]]及2024年12月31日，总资产	Patterns/dates.yaml	199	edtf	2025-12-31	end	2025-12-31	start	2025-12-31
X	2025 年及其后	Patterns/dates.yaml	200
R	date.fiscal_last	date	The last of years that share their day, in front of 止三个年度.	digit numeral	年	止	(?&open)(?<=年[及和与、])(?<year>(?&year))年(?<month>(?&month))月(?<day>(?&day))日止(?:之|的)?(?:各|[两二三四五2-5]个)(?<span>(?:财政|会计|财务)?年度|财年)	Patterns/dates.yaml	207
E	2024年及[[2025年6月30日止兩個年度]]	Patterns/dates.yaml	210	edtf	2024-07-01/2025-06-30	end	2025-06-30	start	2024-07-01
X	2025年6月30日止三個月	Patterns/dates.yaml	211
R	date.fiscal	date	A fiscal year or part of one, by its last day.	digit numeral 民国 中华民国	年	止	(?&open)(?:(?<era>(?&era)))?(?<year>(?&year))年(?<month>(?&month))月(?<day>(?&day))日止\n(?:之|的)?(?<span>(?:[两二三四五2-5]个)?(?:(?:财政|会计|财务)?年度|财年)|(?:[一二三四五六七八九十两]+|[0-9]+)个月|半年|季度)(?:期间)?	Patterns/dates.yaml	218
E	截至[[二零二五年三月三十一日止年度]]，本集團收益增加	Patterns/dates.yaml	222	edtf	2024-04-01/2025-03-31	end	2025-03-31	start	2024-04-01
E	截至[[2024年9月30日止六個月]]	Patterns/dates.yaml	223	edtf	2024-04-01/2024-09-30	end	2024-09-30	start	2024-04-01
E	截至[[2024年6月30日止三個財政年度]]	Patterns/dates.yaml	224	edtf	2021-07-01/2024-06-30	end	2024-06-30	start	2021-07-01
X	截至目前为止年度预算	Patterns/dates.yaml	225
R	date.fiscal_month	date	A fiscal year by its last month, 截至2026年3月的财年.	digit numeral	年	月	(?&open)(?<year>(?&year))年(?<month>(?&month))月底?止?(?:之|的)?(?<span>财年|财政年度|会计年度)	Patterns/dates.yaml	232
E	截至 [[2026 年 3 月的财年]]净利润	Patterns/dates.yaml	234	edtf	2025-04-01/2026-03-31	end	2026-03-31	start	2025-04-01
E	截至[[二零二六年六月止財政年度]]	Patterns/dates.yaml	235	edtf	2025-07-01/2026-06-30	end	2026-06-30	start	2025-07-01
X	2026 年 3 月的预算	Patterns/dates.yaml	236
R	date.range_monthparts	date	Two parts of months, 3月上旬至4月中旬.	digit numeral 民国	年月上中下	-–—~〜～－至到 月	(?&open)(?:(?:(?<era>(?&era)))?(?<year>(?&year))年)?(?<month>(?&month))(?=月)月?(?<monthpart>(?&table:date.month_part))(?&to)\n(?:(?<year2>(?&year))年)?(?:(?<month2>(?&month))(?=月)月?)?(?<monthpart2>(?&table:date.month_part))(?&part_end)	Patterns/dates.yaml	243
E	[[2022 年 3 月上旬至 4 月中旬]]	Patterns/dates.yaml	247	edtf	2022-03-01/2022-04-20	end	2022-04-20	start	2022-03-01
X	3 月上旬至今	Patterns/dates.yaml	248
R	date.range_days	date	Two days; the second may share the year and the month of the first.	digit numeral 民国 中华民国	年月	-–—~〜～－至到 月	(?&open)(?:(?:(?<era>(?&era)))?(?<year>(?&year))年)?(?<month>(?&month))月(?<day>(?&day))(?:[日号]起?)?(?&weekday)?(?&to)\n(?:(?:(?<era2>(?&era)))?(?<year2>(?&year)|1[0-2][0-9])年|(?<relative2>次年|翌年|同年))?(?:(?<month2>(?&month))月)?(?<day2>(?&day))[日号](?&weekday)?\n(?:止(?![损步于付血痛])(?:之?(?:[一二三四五六七八九十两]+|[0-9]{1,2})个月|之?(?:半年度?|年度)|财年)?(?:之?期间)?)?	Patterns/dates.yaml	255
E	自[[2022年3月1日起至2022年5月31日止]]，公司停工	Patterns/dates.yaml	260	edtf	2022-03-01/2022-05-31	end	2022-05-31	start	2022-03-01
E	2022 年，活动于 [[9 月 16 日至 17 日]]举行	Patterns/dates.yaml	261	edtf	2022-09-16/2022-09-17	end	2022-09-17	inferred	true	start	2022-09-16
E	[[2022 年 11 月 25 日至 12 月 4 日]]	Patterns/dates.yaml	262	edtf	2022-11-25/2022-12-04	end	2022-12-04	start	2022-11-25
E	[[2022年1月1日至2022年12月31日]]	Patterns/dates.yaml	263	edtf	2022-01-01/2022-12-31	end	2022-12-31	start	2022-01-01
X	9 月 16 个至 17 个	Patterns/dates.yaml	264
R	date.between	date	Two dates of one kind with 之间 behind them.	digit numeral 民国 中华民国	年月	及和与 间	(?&open)(?:(?:(?<era>(?&era)))?(?<year>(?&year))年)?(?:(?<month>(?&month))月(?:(?<day>(?&day))日)?)?(?&and)\n(?:(?<year2>(?&year))年)?(?:(?<month2>(?&month))月(?:(?<day2>(?&day))日)?)?(?<=[年月日])之?间(?!接|隔|距|断)	Patterns/dates.yaml	271
E	[[2021 年 4 月和 7 月之间]]，公司捐款	Patterns/dates.yaml	275	edtf	2021-04/2021-07	end	2021-07-31	start	2021-04-01
E	在 [[2010 年与 2018 年之间]]	Patterns/dates.yaml	276	edtf	2010/2018	end	2018-12-31	start	2010-01-01
E	[[二零二四年五月一日及六月三十日之間]]	Patterns/dates.yaml	277	edtf	2024-05-01/2024-06-30	end	2024-06-30	start	2024-05-01
X	甲方和乙方之间	Patterns/dates.yaml	278
X	4 月和 7 月	Patterns/dates.yaml	278
R	date.after_before	date	What lies behind one date and in front of another, 2010年之后2018年之前.	digit numeral 民国 中华民国	年	后 前	(?&open)(?:(?<era>(?&era)))?(?<year>(?&year))年(?:(?<month>(?&month))月(?:(?<day>(?&day))日)?)?(?<outside>[之以]?后)(?&and)?，?\n(?<year2>(?&year))年(?:(?<month2>(?&month))月(?:(?<day2>(?&day))日)?)?[之以]?前	Patterns/dates.yaml	285
E	[[2010 年之后 2018 年之前]]建成	Patterns/dates.yaml	289	edtf	2011-01-01/2017-12-31	end	2017-12-31	start	2011-01-01
E	[[二零二零年六月以後、二零二二年三月以前]]	Patterns/dates.yaml	290	edtf	2020-07-01/2022-02-28	end	2022-02-28	start	2020-07-01
X	2010 年之后前往	Patterns/dates.yaml	291
R	date.range_months	date	Two months; the second may be in the year after.	digit numeral 民国 中华民国	年月-–—~〜～－至到	-–—~〜～－至到 月	(?&open)(?<!月)(?:(?:(?<era>(?&era)))?(?<year>(?&year))年度?)?(?<month>(?&month))(?:月份?起|月?份?)(?&to)\n(?:(?:(?<era2>(?&era)))?(?<year2>(?&year)|1[0-2][0-9])年|(?<relative2>次年|翌年|当年|同年))?(?<month2>(?&month))月份?(?!均|活|薪)\n(?<monthpart2>底|末)?(?<tail>(?&tail))?	Patterns/dates.yaml	298
E	[[2022 年 4-6 月]]的直播	Patterns/dates.yaml	303	edtf	2022-04/2022-06	end	2022-06-30	start	2022-04-01
E	[[2022 年 4 月至 2023 年 3 月]]	Patterns/dates.yaml	304	edtf	2022-04/2023-03	end	2023-03-31	start	2022-04-01
E	2021 年冬季，[[8 月至次年 2 月]]为汛期	Patterns/dates.yaml	305	edtf	2021-08/2022-02	end	2022-02-28	inferred	true	start	2021-08-01
X	3-5 个月	Patterns/dates.yaml	306
R	date.range_years	date	Two years; the second may be of two digits, 2016/17年度.	digit numeral 民国 中华民国	年学财-–—~〜～－至到/	-–—~〜～－至到/	(?&open)(?:(?<era>(?&era)))?(?<year>(?&year))(?:年?度?(?&to)|/(?=[0-9〇零一二三四五六七八九]{2,4}(?:年度|财年|财政年度|学年)))(?:(?<era2>(?&era)))?\n(?<year2>(?&year)|[0-9]{2,3}(?=年|财年|财政|学年)|一[一二]?[〇零一二三四五六七八九](?=年)|[〇零二三](?&cn_digit)(?=年度|财年|财政年度|学年))(?:年度|年|(?<fiscal>财年|财政年度)|学年)(?![级代])(?<part2>底|末)?	Patterns/dates.yaml	313
E	[[2021-2022 年]]，双方合作	Patterns/dates.yaml	317	edtf	2021/2022	end	2022-12-31	start	2021-01-01
E	[[1985 到 89 年]]	Patterns/dates.yaml	318	edtf	1985/1989	end	1989-12-31	start	1985-01-01
E	[[2016/17 年度]]收入	Patterns/dates.yaml	319	edtf	2016/2017	end	2017-12-31	start	2016-01-01
E	[[二零二三至二四年度]]開支	Patterns/dates.yaml	320	edtf	2023/2024	end	2024-12-31	start	2023-01-01
X	GB/T 2021-2022	Patterns/dates.yaml	321
X	电话 2021-2022	Patterns/dates.yaml	321
X	2016/17 号	Patterns/dates.yaml	321
R	date.range_parts	date	Two parts of a year or of two years.	digit numeral 民国	年Q	-–—~〜～－至到	(?&open)(?:(?<era>(?&era)))?(?<year>(?&year))年?(?<part>(?&table:date.year_part))(?&to)(?:(?:(?<era2>(?&era)))?(?<year2>(?&year))年?)?(?<part2>(?&table:date.year_part))	Patterns/dates.yaml	328
E	[[2021 年第四季度至 2022 年第一季度]]	Patterns/dates.yaml	331	edtf	2021-10/2022-03	end	2022-03-31	start	2021-10-01
E	[[2020 年初至 2022 年底]]	Patterns/dates.yaml	332	edtf	2020-01/2022-12	end	2022-12-31	start	2020-01-01
X	2021 年至此	Patterns/dates.yaml	333
R	date.range_numeric	date	Two days in digits.	digit	./-	-–—~〜～－至到	(?<![0-9.第/])(?<year>(?:19|20)[0-9]{2})[./-](?<month>0?[1-9]|1[0-2])[./-](?<day>3[01]|[12][0-9]|0?[1-9])(?&to)\n(?<year2>(?:19|20)[0-9]{2})[./-](?<month2>0?[1-9]|1[0-2])[./-](?<day2>3[01]|[12][0-9]|0?[1-9])(?![0-9])	Patterns/dates.yaml	340
E	报告期 [[2022.1.1-2022.12.31]]	Patterns/dates.yaml	344	edtf	2022-01-01/2022-12-31	end	2022-12-31	start	2022-01-01
X	版本 2022.1	Patterns/dates.yaml	345
R	date.range_numeric_months	date	Two months in digits, or a month and a year or 至今, as in a course of life.	digit	./	-–—~〜～－至到	(?<![0-9.第/])(?<year>(?:19|20)[0-9]{2})[./](?<month>0[1-9]|1[0-2])(?:(?&to)(?<year2>(?:19|20)[0-9]{2})(?:[./](?<month2>0[1-9]|1[0-2]))?(?![0-9.,%/万亿元-])\n|[-–—~～]?(?<tail>至今))	Patterns/dates.yaml	352
E	[[1999.08-2002.02]] 任职	Patterns/dates.yaml	356	edtf	1999-08/2002-02	end	2002-02-28	start	1999-08-01
E	[[2008.03-2009]]，在读	Patterns/dates.yaml	357	edtf	2008-03/2009-12	end	2009-12-31	start	2008-03-01
E	[[2012.05-至今]]，任董事	Patterns/dates.yaml	358	edtf	2012-05/..	relation	since	start	2012-05-01
X	2008.03-2009.12 万元	Patterns/dates.yaml	359
X	2010.12-15	Patterns/dates.yaml	359
R	date.numeric_blank	date	A day in digits with blanks between them, where a label calls it a date.	digit	0123456789		(?<=日期：|时间：)(?<year>(?:19|20)[0-9]{2})[ ](?<month>0?[1-9]|1[0-2])[ ](?<day>3[01]|[12][0-9]|0?[1-9])(?![0-9.]|[ ][0-9])	Patterns/dates.yaml	365
E	日期：[[2022 11 23]]	Patterns/dates.yaml	367	edtf	2022-11-23	end	2022-11-23	start	2022-11-23
X	合计：2022 11 23	Patterns/dates.yaml	368
R	date.numeric	date	A day in digits with one sign between them.	digit	./-		(?<![0-9.第/-])(?<year>(?:19|20)[0-9]{2})([./-])(?<month>0?[1-9]|1[0-2])\\g{-2}(?<day>3[01]|[12][0-9]|0?[1-9])(?![0-9.]|[-/][0-9])(?<tail>(?&tail))?	Patterns/dates.yaml	374
E	日期：[[2022-03-15]]	Patterns/dates.yaml	376	edtf	2022-03-15	end	2022-03-15	start	2022-03-15
E	于 [[2022/3/15]] 发布	Patterns/dates.yaml	377	edtf	2022-03-15	end	2022-03-15	start	2022-03-15
E	[[2022.3.15]]	Patterns/dates.yaml	378	edtf	2022-03-15	end	2022-03-15	start	2022-03-15
X	IP 2022.3.15.1	Patterns/dates.yaml	379
X	编号 2022-13-15	Patterns/dates.yaml	379
R	date.slash_day	date	A day in digits behind a year, 2021年11/15, and the days of the same list.	digit	/年	/	(?:(?&open)(?<year>(?&year))年[ ]?|(?<=/[0-9][0-9][、及和与]|/[0-9][0-9][、及和与] |/[0-9][0-9] [及和与] ))(?<month>1[0-2]|0?[1-9])/(?<day>3[01]|[12][0-9]|0?[1-9])(?![0-9/%])	Patterns/dates.yaml	386
E	[[2021 年 11/15]] 舉辦	Patterns/dates.yaml	388	edtf	2021-11-15	end	2021-11-15	start	2021-11-15
E	2021 年 11/15 及 [[2/27]] 舉辦	Patterns/dates.yaml	389	edtf	2021-02-27	end	2021-02-27	inferred	true	start	2021-02-27
X	占 2/3 及 1/5	Patterns/dates.yaml	390
X	7/24 小时	Patterns/dates.yaml	390
R	date.numeric_month	date	A month in digits at the beginning of an entry of a time line.	digit	./-		(?<=\\n)(?<year>(?:19|20)[0-9]{2})[./-](?<month>0?[1-9]|1[0-2])(?![0-9.,%/-])(?=[ \\t]?[^\\x00-\\x7F]|\\n)	Patterns/dates.yaml	396
E	[[2021.05]] 白桐仓启用	Patterns/dates.yaml	398	edtf	2021-05	end	2021-05-31	start	2021-05-01
X	占比 2021.05 万元	Patterns/dates.yaml	399
R	date.compact	date	Eight digits where nothing else can be meant.	digit	，。；、）)日\n		(?<=[：:（(\\n日期于])(?<year>(?:19|20)[0-9]{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12][0-9]|3[01])(?=[，。；、）)\\n日])	Patterns/dates.yaml	405
E	发布日期：[[20220315]]	Patterns/dates.yaml	407	edtf	2022-03-15	end	2022-03-15	start	2022-03-15
X	证书 20220315 号	Patterns/dates.yaml	408
X	股数 20220315 股	Patterns/dates.yaml	408
R	date.begins	date	A date from which something holds, 自2018年开始.	digit numeral 民国 中华民国	年	始	(?<=[自从由])(?:(?<era>(?&era)))?(?<year>(?&year))年(?:(?<month>(?&month))月(?:份|(?<day>(?&day))[日号]|(?<monthpart>(?&table:date.month_part)))?|(?<part>(?&table:date.year_part)))?(?<tail>开始)	Patterns/dates.yaml	415
E	自[[2018 年开始]]盈利	Patterns/dates.yaml	417	edtf	2018/..	relation	since	start	2018-01-01
E	從[[二零二二年六月開始]]試行	Patterns/dates.yaml	418	edtf	2022-06/..	relation	since	start	2022-06-01
X	自开始以来	Patterns/dates.yaml	419
R	date.day	date	A day with its year.	digit numeral 民国 中华民国	年	月 日号	(?&open)(?:(?<era>(?&era)))?(?<year>(?&year))年(?<month>(?&month))月(?<day>(?&day)(?=[日号])|3[2-9]|[4-9][0-9]|0?0)[日号](?<tail>(?&tail))?	Patterns/dates.yaml	426
E	[[2021 年 2 月 5 日]]，公司挂牌上市	Patterns/dates.yaml	428	edtf	2021-02-05	end	2021-02-05	start	2021-02-05
E	3.[[2021 年 2 月 5 日]]，公司挂牌上市	Patterns/dates.yaml	429	edtf	2021-02-05	end	2021-02-05	start	2021-02-05
E	12．[[2021 年 2 月 5 日]]，公司挂牌上市	Patterns/dates.yaml	430	edtf	2021-02-05	end	2021-02-05	start	2021-02-05
E	自 [[2019 年 12 月 24 日起]]	Patterns/dates.yaml	431	edtf	2019-12-24/..	relation	since	start	2019-12-24
E	[[二〇二二年三月廿一日]]	Patterns/dates.yaml	432	edtf	2022-03-21	end	2022-03-21	start	2022-03-21
E	[[民國 113 年 5 月 2 日]]	Patterns/dates.yaml	433	edtf	2024-05-02	end	2024-05-02	start	2024-05-02
X	2019 年 2 月 29 日	Patterns/dates.yaml	434
X	2022 年 12 月 32 日	Patterns/dates.yaml	434
X	2022 年 12 月 00 日	Patterns/dates.yaml	434
R	date.month	date	A month with its year, or a part of it.	digit numeral 民国 中华民国	年	月	(?&open)(?:(?<era>(?&era)))?(?<year>(?&year))年(?<month>(?&month))(?=月)月?(?:份(?![额子量])|(?<monthpart>(?&table:date.month_part)))?(?<=[月份旬初中底末])(?&part_end)(?!均|活)(?<tail>(?&tail))?	Patterns/dates.yaml	441
E	[[2022 年 6 月]]	Patterns/dates.yaml	443	edtf	2022-06	end	2022-06-30	start	2022-06-01
E	[[2022 年 3 月下旬]]	Patterns/dates.yaml	444	edtf	2022-03-21/2022-03-31	end	2022-03-31	start	2022-03-21
E	截至 [[2023 年 1 月]]，覆盖率提高	Patterns/dates.yaml	445	edtf	2023-01-31	end	2023-01-31	relation	as_of	start	2023-01-31
X	2022 年 13 月	Patterns/dates.yaml	446
R	date.same_period_of_year	date	The period at hand, in a year that is named.	digit numeral	年	期	(?&open)(?<year>(?&year))年(?<relative>同期)	Patterns/dates.yaml	453
E	2024 年上半年增长，[[2023 年同期]]则下降	Patterns/dates.yaml	455	edtf	2023-01/2023-06	end	2023-06-30	start	2023-01-01
X	2023 年同时	Patterns/dates.yaml	456
R	date.year_part	date	A quarter, a half, the beginning or the end of a year.	digit numeral 民国 中华民国	年财初底末上下第前QH岁首最	季半Q初底末中个H始月	(?&open)(?:(?<era>(?&era)))?(?<year>(?&year))[ ]?(?:年度?|(?<fiscal>财年|财政年度))?的?(?<part>(?&table:date.year_part))(?&part_end)(?<tail>(?&tail))?	Patterns/dates.yaml	463
E	截至 [[2022 年底]]	Patterns/dates.yaml	465	edtf	2022-12-31	end	2022-12-31	relation	as_of	start	2022-12-31
E	[[2022 年上半年]]	Patterns/dates.yaml	466	edtf	2022-01/2022-06	end	2022-06-30	start	2022-01-01
E	[[2022 年第三季度]]	Patterns/dates.yaml	467	edtf	2022-07/2022-09	end	2022-09-30	start	2022-07-01
E	[[2030 年底前]]达峰	Patterns/dates.yaml	468	edtf	../2030-12-31	end	2030-12-31	relation	before
E	[[2021 年第三个月]]	Patterns/dates.yaml	469	edtf	2021-03	end	2021-03-31	start	2021-03-01
E	[[2021 年最后两个月]]	Patterns/dates.yaml	470	edtf	2021-11/2021-12	end	2021-12-31	start	2021-11-01
E	较[[18 年上半年]]	Patterns/dates.yaml	471	edtf	2018-01/2018-06	end	2018-06-30	start	2018-01-01
X	2022 个年底	Patterns/dates.yaml	472
R	date.short_part	date	A quarter or a half behind its year as broker reports write it, 23Q1.	digit	QH		(?<![A-Za-z0-9./-])(?<year>[0-9]{2})(?<part>[QH][1-4])(?![A-Za-z0-9])	Patterns/dates.yaml	478
E	[[23Q1]]，营收	Patterns/dates.yaml	480	edtf	2023-01/2023-03	end	2023-03-31	start	2023-01-01
X	型号 23Q1A	Patterns/dates.yaml	481
X	H23	Patterns/dates.yaml	481
R	date.part_short	date	The same in front of its year, 1H23.	digit	QHM		(?<![A-Za-z0-9./-])(?<part>[1-4]Q|[12]H|9M)(?<year>(?:20)?[0-9]{2})(?![A-Za-z0-9])	Patterns/dates.yaml	487
E	[[1H23]] 净利润	Patterns/dates.yaml	489	edtf	2023-01/2023-06	end	2023-06-30	start	2023-01-01
E	较 [[3Q2022]] 增长	Patterns/dates.yaml	490	edtf	2022-07/2022-09	end	2022-09-30	start	2022-07-01
X	5H23	Patterns/dates.yaml	491
X	A1H23	Patterns/dates.yaml	491
R	date.short_fiscal	date	A fiscal year in Latin letters, FY2023.	FY			(?<![A-Za-z0-9-])(?<fiscal>FY)[ ]?(?<year>(?:20)?[0-9]{2})(?<part>[QH][1-4])?(?![A-Za-z0-9.-])	Patterns/dates.yaml	496
E	[[FY2023]] 收入	Patterns/dates.yaml	498	edtf	2023	end	2023-12-31	start	2023-01-01
X	型号 FY2023-A	Patterns/dates.yaml	499
X	XFY2023	Patterns/dates.yaml	499
R	date.quarter	date	A quarter in Latin letters behind one of a year, 2021年Q1…，Q2….	Q1 Q2 Q3 Q4 H1 H2			(?<![A-Za-z0-9.\\n-])(?<part>Q[1-4]|H[12])(?![A-Za-z0-9.：:、，）)-]|[ ]|\\n)	Patterns/dates.yaml	504
E	2021 年 Q1 营收 6 亿元，[[Q2]]营收	Patterns/dates.yaml	506	edtf	2021-04/2021-06	end	2021-06-30	inferred	true	start	2021-04-01
X	Q1：请问	Patterns/dates.yaml	507
X	奥迪 Q5	Patterns/dates.yaml	507
R	date.holiday	date	A holiday of a year, the day itself; days around it (期间, 假期) are left to the year.	digit numeral	年	节旦庆元端中大农	(?&open)(?<year>(?&year))年(?<holiday>(?&table:date.holiday))(?!期间|节|假|黄金|长|小长|前|后|档|临近|将至|以来|起|至|到|和|、|及|/|季|旺|日期|联|联欢|晚|慰|[“”])	Patterns/dates.yaml	514
E	[[2023 年春节]]，门店照常营业	Patterns/dates.yaml	516	edtf	2023-01-22	end	2023-01-22	start	2023-01-22
E	[[2022 年中秋节当天]]停业	Patterns/dates.yaml	517	edtf	2022-09-10	end	2022-09-10	start	2022-09-10
E	[[二零二二年國慶日]]	Patterns/dates.yaml	518	edtf	2022-10-01	end	2022-10-01	start	2022-10-01
X	2022 个国庆节	Patterns/dates.yaml	519
R	date.year	date	A year.	digit numeral 民国 中华民国	年财学		(?&open)(?:(?<era>(?&era)))?(?<year>(?&year))(?:年度(?![假过日])|年|(?<fiscal>财年|财政年度))(?!级|代(?!表|理|言|码)|的?历史|薪|款(?!项)|期(?!间|内|末|初))(?<tail>(?&tail))?	Patterns/dates.yaml	525
E	[[2022 年]]，公司捐赠增长	Patterns/dates.yaml	527	edtf	2022	end	2022-12-31	start	2022-01-01
E	自 [[2011 年创立至今]]	Patterns/dates.yaml	528	edtf	2011/..	relation	since	start	2011-01-01
E	[[2022 年以来]]	Patterns/dates.yaml	529	edtf	2022/..	relation	since	start	2022-01-01
E	[[二零二四年度]]	Patterns/dates.yaml	530	edtf	2024	end	2024-12-31	start	2024-01-01
X	2000 年的历史	Patterns/dates.yaml	531
X	走过 12 年	Patterns/dates.yaml	531
X	1995 年代	Patterns/dates.yaml	531
R	date.decade	date	Ten years, 上世纪80年代, 二十世纪九十年代末, 1990年代; without a century only those of the last one.	上世纪 上个世纪 本世纪 新世纪 digit numeral	世年	代	(?<![0-9一二三四五六七八九十第公])(?:(?<century>(?&table:date.century)|(?:1[0-9]|2[01]|十[一二三四五六七八九]?|二十一?)(?=世纪))(?:世纪)?)?\n(?<decade>(?<=世纪)(?:[1-9]0|[一二三四五六七八九]?十)|(?<!世纪)(?:[5-9]0|[五六七八九]十|(?:1[89]|20)[0-9]0))年代(?!表|理|言|码|销|购)(?:初期|中期|末期|后期|早期|中叶|初|中|末)?	Patterns/dates.yaml	538
E	[[上世纪80年代]]建厂	Patterns/dates.yaml	542	edtf	1980/1989	end	1989-12-31	start	1980-01-01
E	[[二十世紀九十年代末]]改制	Patterns/dates.yaml	543	edtf	1990/1999	end	1999-12-31	start	1990-01-01
E	[[十九世纪七十年代]]	Patterns/dates.yaml	544	edtf	1870/1879	end	1879-12-31	start	1870-01-01
E	[[1990年代]]	Patterns/dates.yaml	545	edtf	1990/1999	end	1999-12-31	start	1990-01-01
X	走过 90 年代表	Patterns/dates.yaml	546
X	20年代	Patterns/dates.yaml	546
R	date.minguo_bracket	date	A relative year with the year of the Republic in brackets, 今（114）年三月.	今（ 去（ 前（ 本（ 明（		年	[今去前本明]（(?<year>1[0-3][0-9])）年度?(?:(?<month>(?&month))月(?:(?<day>(?&day))日|(?<monthpart>(?&table:date.month_part)))?|(?<part>(?&table:date.year_part)))?(?<tail>(?&tail))?	Patterns/dates.yaml	552
E	到[[今（114）年三月]]	Patterns/dates.yaml	554	edtf	2025-03	end	2025-03-31	start	2025-03-01
E	[[去（112）年底]]	Patterns/dates.yaml	555	edtf	2023-12	end	2023-12-31	start	2023-12-01
X	今（12）年	Patterns/dates.yaml	556
R	date.minguo_numeric_range	date	Two days of the Republic in digits.	digit	./	-–—~〜～－至到	(?<![0-9.第/-])(?<year>1[0-3][0-9])[./](?<month>0?[1-9]|1[0-2])[./](?<day>3[01]|[12][0-9]|0?[1-9])(?&to)(?<year2>1[0-3][0-9])[./](?<month2>0?[1-9]|1[0-2])[./](?<day2>3[01]|[12][0-9]|0?[1-9])(?![0-9.])	Patterns/dates.yaml	563
E	任期（[[113/06/18～116/06/17]]）	Patterns/dates.yaml	565	edtf	2024-06-18/2027-06-17	end	2027-06-17	start	2024-06-18
X	113/06～116/06	Patterns/dates.yaml	566
R	date.minguo_numeric	date	A day of the Republic in digits.	digit	./		(?<![0-9.第/-])(?<year>1[0-3][0-9])([./])(?<month>0?[1-9]|1[0-2])\\g{-2}(?<day>3[01]|[12][0-9]|0?[1-9])(?![0-9.]|[./-][0-9])	Patterns/dates.yaml	572
E	[[113.09.21]] 國家防災日	Patterns/dates.yaml	574	edtf	2024-09-21	end	2024-09-21	start	2024-09-21
X	IP 113.9.21.4	Patterns/dates.yaml	575
R	date.minguo_bare	date	A number of years that is a year of the Republic where the report counts in them.	digit numeral	年		(?&open)(?<doubtful>(?<year>1[0-3][0-9]|一[〇零一二三][〇零一二三四五六七八九]))年(?:(?<part>(?&table:date.year_part)))?(?!级|代|的?历史)(?<tail>(?&tail))?	Patterns/dates.yaml	581
E	民國 112 年度已完成，[[113 年]]	Patterns/dates.yaml	583	edtf	2024	end	2024-12-31	start	2024-01-01
E	民國 112 年起，[[113 年底前]]完成	Patterns/dates.yaml	584	edtf	../2024-12-31	end	2024-12-31	relation	before
X	成立 113 年	Patterns/dates.yaml	585
R	date.short_bare	date	A number of years that is a year of two digits where the report writes years so, else a number.	digit	年		(?<![0-9第.近约满共了历经每期逾超达过足到前])(?<doubtful>(?<year>[0-9]{2}))年(?:度|(?<part>(?&table:date.year_part)))?(?![内来间以之前后期级代老龄多余限资]|(?&to)[0-9])	Patterns/dates.yaml	591
E	08 年销量下滑，[[10 年]]回升	Patterns/dates.yaml	593	edtf	2010	end	2010-12-31	start	2010-01-01	year	2009
X	历经 10 年	Patterns/dates.yaml	594
X	租期为 10 年内	Patterns/dates.yaml	594
R	date.month_day	date	A day without its year.	digit numeral	月	月 日号	(?&open)(?<![年0-9])(?<month>(?&month))月(?<day>(?&day))[日号](?<tail>(?&tail))?	Patterns/dates.yaml	601
E	2023 年，仅 [[1 月 28 日]]，投递量翻番	Patterns/dates.yaml	603	edtf	2023-01-28	end	2023-01-28	inferred	true	start	2023-01-28
X	3 个月 5 日	Patterns/dates.yaml	604
R	date.month_only	date	A month without its year.	digit numeral	月上中下初底末份		(?&open)(?<![年0-9个正腊明满])(?<month>(?&month))(?=月)月?(?:份(?![额子量])|(?<monthpart>(?&table:date.month_part)))?(?<=[月份旬初中底末])(?&part_end)(?<!^.初|^.底)(?![均活薪饼嫂球供息票份光亮老牙]|合约|期权|合同月|交货|交割)(?<tail>(?&tail))?	Patterns/dates.yaml	610
E	2023 年业绩：[[3 月]]营收回升	Patterns/dates.yaml	612	edtf	2023-03	end	2023-03-31	inferred	true	start	2023-03-01
E	2022 年的[[六月底]]	Patterns/dates.yaml	613	edtf	2022-06-21/2022-06-30	end	2022-06-30	inferred	true	start	2022-06-21
X	3 个月	Patterns/dates.yaml	614
X	月活 3 亿	Patterns/dates.yaml	614
R	date.bare_day	date	A day whose month and year the date before it gives.	digit numeral	日		(?<=于|至|当月|同月|该月|日、|日和|日及|日与)(?<day>(?&day))日(?!均|元|常|内|以|后|前|，?内|期|志|程|历|假|薪|间|无)	Patterns/dates.yaml	620
E	2023 年 12 月 18 日地震，平台于 [[19 日]]启动响应	Patterns/dates.yaml	622	edtf	2023-12-19	end	2023-12-19	inferred	true	start	2023-12-19
X	7 日内办结	Patterns/dates.yaml	623
R	date.told_day	date	A day whose month the dateline or a day of its paragraph gives, else a number of days.	digit numeral	日		(?<![0-9〇零一二三四五六七八九十百每前后近约达共历经续超逾足期第隔满限为是少多过于停计提延留用花需])(?<doubtful>(?<day>3[01]|[12][0-9]|[1-9]|[二廿]?十[一二三四五六七八九]?|三十一?))日\n(?:(?<=[，。；：、（\\n]..日|[，。；：、（\\n].日|[，。；：、（\\n]...日)(?=[^\\x00-\\x7F])(?![均元常内以后前间。；、）期志程历假薪无游])|(?=上午|下午|晚|凌晨|清晨|早[上间，]|中午|夜|从|对|就|向|表示|宣布|发布|公布|称|回应|说|指出|召开|举行|开幕|闭幕|抵达|透露|介绍|通报|报道|在[^内]))	Patterns/dates.yaml	629
E	2023 年 7 月 19 日，公司停产，[[28 日]]恢复生产	Patterns/dates.yaml	633	edtf	2023-07-28	end	2023-07-28	inferred	true	start	2023-07-28
E	新华社北京 2023 年 7 月 19 日电 某公司 [[21 日]]回应称	Patterns/dates.yaml	634	edtf	2023-07-21	end	2023-07-21	inferred	true	start	2023-07-21
X	历时 21 日完成	Patterns/dates.yaml	635
X	5 日内回复	Patterns/dates.yaml	635
R	date.relative_days	date	Two days of a relative year.	今年 本年 去年 上年 上一年 前年 明年 来年 同年 当年 次年 翌年		-–—~〜～－至到 月 日号	(?<relative>(?&table:date.relative))(?<month>(?&month))月(?<day>(?&day))[日号]?(?&weekday)?(?&to)(?:(?<month2>(?&month))月)?(?<day2>(?&day))[日号](?&weekday)?	Patterns/dates.yaml	641
E	[[去年 9 月 1 日至 5 日]]	Patterns/dates.yaml	643	edtf	2022-09-01/2022-09-05	end	2022-09-05	inferred	true	start	2022-09-01	year	2023
X	今年 9 月 1 日	Patterns/dates.yaml	644
R	date.relative_months	date	Two months of a relative year.	今年 本年 去年 上年 上一年 前年 明年 来年 同年 当年 次年 翌年		-–—~〜～－至到 月	(?<relative>(?&table:date.relative))(?<month>(?&month))月?份?(?&to)(?<relative2>(?&table:date.relative))?(?<month2>(?&month))月份?(?!均|活|薪)	Patterns/dates.yaml	650
E	[[今年 1-3 月]]	Patterns/dates.yaml	652	edtf	2023-01/2023-03	end	2023-03-31	inferred	true	start	2023-01-01	year	2023
E	[[前年 11 月到去年 3 月]]	Patterns/dates.yaml	653	edtf	2021-11/2022-03	end	2022-03-31	inferred	true	start	2021-11-01	year	2023
X	今年 3-5 个月	Patterns/dates.yaml	654
R	date.same_period	date	The period at hand, a year before.	上年 去年 上一年		期	(?<relative>(?:上年|去年|上一年)(?:度)?同期)	Patterns/dates.yaml	660
E	2023 年上半年客流与[[上年同期]]持平	Patterns/dates.yaml	662	edtf	2022-01/2022-06	end	2022-06-30	inferred	true	start	2022-01-01
X	同期	Patterns/dates.yaml	663
R	date.relative	date	A date relative to the report or to the date before it.	今年 今明 去今 前去 本年 去年 上年 上一年 前年 明年 来年 下年 下一年 同年 当年 次年 翌年 前一 当月 同月 次月 翌月 本月 上月 下月 上个 下个 本季 当季 上季 下季 上一 下一 当日 同日 次日 翌日 今日 今天 今晨 今早 今晚 昨日 昨天 昨晚 昨夜 隔夜 明日 明天			(?<![0-9〇零一二两三四五六七八九十百千万几数多近年往])(?!(?<=[及和与的》])[同当]日|次日[达送])(?<relative>(?&table:date.relative))(?![轻龄级代报均]|度?报告|会|所得|头条|之星|说法)\n(?:(?:(?<month>(?&month))月|(?<=月)(?!份))(?:(?<day>(?&day))[日号]|份|(?<monthpart>(?&table:date.month_part)))?|的?(?<part>(?&table:date.year_part)))?(?<tail>(?&tail))?	Patterns/dates.yaml	668
E	[[去年]]下降	Patterns/dates.yaml	672	edtf	2022	end	2022-12-31	inferred	true	start	2022-01-01	year	2023
E	[[今年上半年]]	Patterns/dates.yaml	673	edtf	2023-01/2023-06	end	2023-06-30	inferred	true	start	2023-01-01	year	2023
E	2021 年立项，[[次年 3 月]]开工	Patterns/dates.yaml	674	edtf	2022-03	end	2022-03-31	inferred	true	start	2022-03-01
E	[[今明两年]]供应充足	Patterns/dates.yaml	675	edtf	2023/2024	end	2024-12-31	inferred	true	start	2023-01-01	year	2023
E	[[上年末]]	Patterns/dates.yaml	676	edtf	2022-12	end	2022-12-31	inferred	true	start	2022-12-01	year	2023
X	近年来	Patterns/dates.yaml	677
X	三年前年会	Patterns/dates.yaml	677
R	date.part	date	A part of the year of the report.	年初 年底 年末 年中 上半年 下半年 第 首季 前三 numeral digit	季		(?<![0-9〇零一二两三四五六七八九十百千万几数多近半全每新往历当今去本同次年度上下])(?<part>(?&table:date.part_alone))(?&part_end)(?![终轻度]|度?报)(?<tail>(?&tail))?	Patterns/dates.yaml	683
E	[[上半年]]收入增长	Patterns/dates.yaml	685	edtf	2023-01/2023-06	end	2023-06-30	inferred	true	start	2023-01-01	year	2023
E	比[[年初]]增加	Patterns/dates.yaml	686	edtf	2023-01-01	end	2023-01-01	inferred	true	start	2023-01-01	year	2023
E	[[第三季度]]	Patterns/dates.yaml	687	edtf	2023-07/2023-09	end	2023-09-30	inferred	true	start	2023-07-01	year	2023
X	第三方	Patterns/dates.yaml	688
X	一年初心	Patterns/dates.yaml	688
R	date.report_period	date	The period of the report, its first or its last day.	报告期 本报告期 本期 期末 期初 过去一年 过去的一年			(?<![上中后前一二两三每同近定到延长短日学任工周分假孕孕])(?<relative>报告期期末|本报告期[末内]?(?!后)|报告期[末内初]?(?!后)|本期(?!间|权|刊|报告|债|票|发行|计划)|期[末初](?!数|余额|值|考试)|过去的?一年)	Patterns/dates.yaml	693
E	[[报告期内]]，公司实现营业收入	Patterns/dates.yaml	695	edtf	2023	end	2023-12-31	inferred	true	start	2023-01-01	year	2023
E	截至[[报告期末]]，公司拥有员工	Patterns/dates.yaml	696	edtf	2023-12-31	end	2023-12-31	inferred	true	relation	as_of	start	2023-12-31	year	2023
X	保质期内	Patterns/dates.yaml	697
X	长期末期	Patterns/dates.yaml	697
R	date.plan	date	The years of a five-year plan.	“十 「十 『十 十一五 十二五 十三五 十四五 十五五			[“「『]?(?<plan>(?&table:date.plan))[”」』]?(?:规划)?(?:时期|期间|(?<tail>以来))	Patterns/dates.yaml	702
E	[[“十四五”期间]]，公司将	Patterns/dates.yaml	704	edtf	2021/2025	end	2025-12-31	start	2021-01-01
E	[[“十四五”以来]]，公司	Patterns/dates.yaml	705	edtf	2021/..	relation	since	start	2021-01-01
X	“十四五”规划纲要	Patterns/dates.yaml	706
R	percentage.range	percentage	Two numbers with a range sign and a percent unit behind the second or both.	quantity numeral		-–—~〜～－至到 %‰‱点bB厘成折	(?<![第/])(?<low>(?&number))(?<lowunit>(?&percent_unit)?)(?&to)(?<sign>-)?\n(?<high>(?&number))(?<unit>(?&percent_unit))	Patterns/percentages.yaml	10
E	转化率在 [[10%-20%]]	Patterns/percentages.yaml	14	high	20	low	10	unit	%
E	[[约5-20%]]	Patterns/percentages.yaml	15	high	20	low	5	modifier	approx	unit	%
E	净利润变动 [[-15.30%~-10.20%]]	Patterns/percentages.yaml	16	high	-10.2	low	-15.3	unit	%
E	变动 [[-5%至3%]]	Patterns/percentages.yaml	17	high	3	low	-5	unit	%
X	7-24 小时	Patterns/percentages.yaml	18
R	percentage.digits	percentage	A number with %, ‰, 百分点, 基点, 成 or 折.	digit	%‰‱厘个百佰千仟基bB成折十拾多余来	%‰‱点bB厘成折	(?<![第/])(?<value>(?&arabic_number))[ ]?(?<unit>(?&percent_unit))	Patterns/percentages.yaml	25
E	同比增长 [[24%]]	Patterns/percentages.yaml	27	basis	yoy	change	increase	unit	%	value	24
E	[[3‰]]	Patterns/percentages.yaml	28	unit	%	value	0.3
E	下降 [[0.3 个百分点]]	Patterns/percentages.yaml	29	change	decrease	unit	pp	value	0.3
E	下调 [[10 个基点]]	Patterns/percentages.yaml	30	change	decrease	unit	bp	value	10
E	[[6 成]]	Patterns/percentages.yaml	31	unit	%	value	60
X	5 成功	Patterns/percentages.yaml	32
R	percentage.discount	percentage	A discount of two digits, 八五折.	numeral		折	(?<value>[一二三四五六七八九]{2})(?<unit>折)(?![合旧扣算叠线磨射腾损现抵让])	Patterns/percentages.yaml	38
E	团购价[[八五折]]	Patterns/percentages.yaml	40	unit	%	value	85
X	三五折扣	Patterns/percentages.yaml	41
R	percentage.listed	percentage	A member of a list that says its unit once, at the end.	digit	个	点	(?<![第/])(?<value>(?&arabic))个(?=(?:[、和及与，][0-9][0-9,.]{0,20}个){0,24}[、和及与](?&arabic)(?<unit>个百分点|个基点))	Patterns/percentages.yaml	48
E	下行 [[20 个]]、25 个基点	Patterns/percentages.yaml	50	change	decrease	unit	bp	value	20
X	下行 20 个、25 个	Patterns/percentages.yaml	51
R	percentage.numerals	percentage	A Chinese numeral with 成, 折 or 个百分点.	numeral	%‰‱厘个百千基bB成折分点多余来	%‰‱点bB厘成折	(?<![第/])(?<value>(?&chinese_number))(?<unit>(?&percent_unit))	Patterns/percentages.yaml	58
E	占[[两成]]	Patterns/percentages.yaml	60	unit	%	value	20
E	[[三成半]]	Patterns/percentages.yaml	61	unit	%	value	35
E	[[八折]]	Patterns/percentages.yaml	62	unit	%	value	80
E	上升[[二三十个百分点]]	Patterns/percentages.yaml	63	change	increase	high	30	low	20	unit	pp
E	占[[三成五]]	Patterns/percentages.yaml	64	unit	%	value	35
E	提高[[两个百分点]]	Patterns/percentages.yaml	65	change	increase	unit	pp	value	2
X	九成都	Patterns/percentages.yaml	66
X	三成功	Patterns/percentages.yaml	66
R	percentage.hundredths	percentage	百分之 and 千分之 with a number of any writing.	百分之 千分之 万分之 负百分之		分	(?<sign>负)?(?<base>[百千万])分之(?<low>(?&number))(?:(?&to)(?:[百千万]分之)?(?<high>(?&number)))?	Patterns/percentages.yaml	72
E	[[百分之五点六]]	Patterns/percentages.yaml	75	unit	%	value	5.6
E	[[百分之二十至三十]]	Patterns/percentages.yaml	76	high	30	low	20	unit	%
E	[[千分之三]]	Patterns/percentages.yaml	77	unit	%	value	0.3
E	[[负百分之二十]]	Patterns/percentages.yaml	78	unit	%	value	-20
X	百分制	Patterns/percentages.yaml	79
R	percentage.fraction	percentage	A fraction in words.	digit numeral	分	分	(?<![第/])(?<denominator>(?&digits)|[二三四五六七八九十百千万]+)分之(?<numerator>(?&digits)(?!\\.[0-9])|[一二两三四五六七八九十]+)	Patterns/percentages.yaml	86
E	[[三分之一]]	Patterns/percentages.yaml	88	unit	%	value	33.333333
E	[[四分之三]]	Patterns/percentages.yaml	89	unit	%	value	75
X	部分之一	Patterns/percentages.yaml	90
R	percentage.stroke	percentage	A fraction with a stroke where words call it a share; else it is a day or a page.	digit	/		(?:(?<=[达占为约近逾过的次])|(?<=[低高少多]于))(?<numerator>[1-9])/(?<denominator>[2-9]|10)(?=以[上下]|[的，。；、）]|董|席)	Patterns/percentages.yaml	96
E	女性主管達 [[1/3]]。	Patterns/percentages.yaml	99	unit	%	value	33.333333
E	[[不少于 2/3]]的董事	Patterns/percentages.yaml	100	modifier	equal_or_more	unit	%	value	66.666667
X	于 1/3，	Patterns/percentages.yaml	101
X	第 1/3 页	Patterns/percentages.yaml	101
X	达 1/3 号	Patterns/percentages.yaml	101
U	CNY	money	1	1	元|元整|元钱|元人民币|元RMB|圆|圆整|块钱|人民币|人民币元|人民币圆|RMB|CNY|CNH	人民币|RMB|RMB¥|RMB￥|CNY|CNH|CN¥|CN￥|¥|￥
U	CNY	money	1	0	块	
U	CNY	money	0.1	1	角钱|毛钱|角|毛	
U	CNY	money	0.01	1	分钱|分人民币|人民币分	
U	HKD	money	1	1	港元|港币|港圆|港纸|元港币|元港元|HKD|HK$	港元|港币|港圆|HKD|HK$|HKD$
U	HKD	money	0.01	1	港仙|港分	
U	HKD	money	0.01	0	仙	
U	MOP	money	1	1	澳门元|澳门币|澳门圆|葡币|元澳门币|MOP|MOP$	澳门元|澳门币|葡币|MOP|MOP$
U	TWD	money	1	1	新台币|台币|新台币元|台元|元新台币|元台币|TWD|NTD|NT$	新台币|台币|TWD|NTD|NT$|NTD$
U	USD	money	1	1	美元|美金|美圆|元美金|元美元|USD|US$	美元|美金|USD|US$|USD$|U.S.$|$
U	USD	money	0.01	1	美分|美仙	
U	EUR	money	1	1	欧元|EUR|€	欧元|EUR|€
U	EUR	money	0.01	1	欧分|欧元分	
U	JPY	money	1	1	日元|日圆|日币|元日币|円|JPY	日元|日圆|日币|JPY|JP¥|JP￥
U	GBP	money	1	1	英镑|GBP|£	英镑|GBP|£|￡
U	GBP	money	0.01	1	便士	
U	KRW	money	1	1	韩元|韩圆|韩圜|韩币|韩国元|KRW|₩	韩元|韩圆|韩币|KRW|₩|￦
U	SGD	money	1	1	新加坡元|新加坡币|新元|新币|坡币|坡元|星元|SGD|S$	新加坡元|新加坡币|新元|新币|坡币|SGD|S$|SG$
U	AUD	money	1	1	澳元|澳币|澳洲元|澳大利亚元|AUD|A$	澳元|澳币|澳大利亚元|AUD|A$|AU$
U	CAD	money	1	1	加元|加币|加拿大元|CAD|C$	加元|加币|加拿大元|C$|CA$|CAD$
U	NZD	money	1	1	新西兰元|纽西兰元|纽元|纽币|NZD|NZ$	新西兰元|纽元|NZD|NZ$
U	CHF	money	1	1	瑞士法郎|瑞郎|CHF	瑞士法郎|瑞郎|CHF
U	THB	money	1	1	泰铢|泰币|THB|฿	泰铢|THB|฿
U	VND	money	1	1	越南盾|越盾|VND|₫	越南盾|VND|₫
U	IDR	money	1	1	印尼盾|印度尼西亚盾|印尼卢比|印度尼西亚卢比|IDR	印尼盾|IDR|Rp
U	MYR	money	1	1	林吉特|马来西亚林吉特|令吉|马来西亚令吉|马币|马来西亚元|MYR	林吉特|令吉|马币|MYR|RM
U	PHP	money	1	1	菲律宾比索|菲律宾披索|菲律宾元|₱	菲律宾比索|₱
U	INR	money	1	1	印度卢比|卢比|INR|₹	印度卢比|卢比|INR|₹
U	PKR	money	1	1	巴基斯坦卢比|PKR	巴基斯坦卢比|PKR
U	LKR	money	1	1	斯里兰卡卢比|LKR	LKR
U	NPR	money	1	1	尼泊尔卢比|NPR	NPR
U	BDT	money	1	1	孟加拉塔卡|塔卡|BDT|৳	BDT|৳
U	MMK	money	1	1	缅甸元|缅元|缅币|缅甸缅元|MMK	缅币|MMK
U	LAK	money	1	1	老挝基普|基普|LAK|₭	LAK|₭
U	KHR	money	1	1	柬埔寨瑞尔|瑞尔|KHR|៛	KHR|៛
U	BND	money	1	1	文莱元|文莱币|BND	文莱元|BND
U	MNT	money	1	1	图格里克|蒙古图格里克|₮	MNT|₮
U	KPW	money	1	1	朝鲜元|朝鲜圆|KPW	
U	KZT	money	1	1	坚戈|哈萨克斯坦坚戈|KZT|₸	KZT|₸
U	UZS	money	1	1	乌兹别克斯坦苏姆|苏姆|UZS	UZS
U	KGS	money	1	1	吉尔吉斯斯坦索姆|吉尔吉斯索姆|KGS	KGS
U	TJS	money	1	1	塔吉克斯坦索莫尼|索莫尼|TJS	TJS
U	TMT	money	1	1	土库曼斯坦马纳特|TMT	TMT
U	AZN	money	1	1	阿塞拜疆马纳特|AZN	AZN
U	GEL	money	1	1	格鲁吉亚拉里	
U	RUB	money	1	1	卢布|俄罗斯卢布|俄卢布|RUB|₽	卢布|RUB|₽
U	BYN	money	1	1	白俄罗斯卢布|BYN	BYN
U	UAH	money	1	1	格里夫纳|乌克兰格里夫纳|UAH|₴	UAH|₴
U	PLN	money	1	1	兹罗提|波兰兹罗提|PLN	PLN
U	CZK	money	1	1	捷克克朗|CZK	CZK
U	HUF	money	1	1	匈牙利福林|福林|HUF	HUF
U	RON	money	1	1	罗马尼亚列伊	
U	BGN	money	1	1	保加利亚列弗|BGN	BGN
U	RSD	money	1	1	塞尔维亚第纳尔|RSD	RSD
U	SEK	money	1	1	瑞典克朗|SEK	SEK
U	NOK	money	1	1	挪威克朗|NOK	NOK
U	DKK	money	1	1	丹麦克朗|DKK	DKK
U	ISK	money	1	1	冰岛克朗|ISK	ISK
U	TRY	money	1	1	土耳其里拉|新土耳其里拉|₺	土耳其里拉|₺
U	ILS	money	1	1	新谢克尔|以色列谢克尔|以色列新谢克尔|谢克尔|ILS|₪	ILS|₪
U	AED	money	1	1	迪拉姆|阿联酋迪拉姆|阿联酋迪尔汗|迪尔汗|AED	迪拉姆|AED
U	SAR	money	1	1	沙特里亚尔|沙特阿拉伯里亚尔|沙特里亚|里亚尔	沙特里亚尔
U	QAR	money	1	1	卡塔尔里亚尔|QAR	QAR
U	OMR	money	1	1	阿曼里亚尔|OMR	OMR
U	IRR	money	1	1	伊朗里亚尔	
U	KWD	money	1	1	科威特第纳尔|KWD	KWD
U	BHD	money	1	1	巴林第纳尔|BHD	BHD
U	JOD	money	1	1	约旦第纳尔|JOD	JOD
U	IQD	money	1	1	伊拉克第纳尔|IQD	IQD
U	EGP	money	1	1	埃及镑|EGP	埃及镑|EGP
U	DZD	money	1	1	阿尔及利亚第纳尔|DZD	DZD
U	MAD	money	1	1	摩洛哥迪拉姆	
U	TND	money	1	1	突尼斯第纳尔|TND	TND
U	ZAR	money	1	1	兰特|南非兰特|ZAR	兰特|南非兰特|ZAR
U	NGN	money	1	1	奈拉|尼日利亚奈拉|NGN|₦	奈拉|NGN|₦
U	KES	money	1	1	肯尼亚先令|KES	KES
U	TZS	money	1	1	坦桑尼亚先令|TZS	TZS
U	UGX	money	1	1	乌干达先令|UGX	UGX
U	ETB	money	1	1	埃塞俄比亚比尔|埃塞比尔|ETB	ETB
U	GHS	money	1	1	加纳塞地|塞地|GHS	GHS
U	ZMW	money	1	1	赞比亚克瓦查|ZMW	ZMW
U	AOA	money	1	1	安哥拉宽扎|宽扎|AOA	AOA
U	MZN	money	1	1	莫桑比克梅蒂卡尔|梅蒂卡尔|MZN	MZN
U	BWP	money	1	1	博茨瓦纳普拉|BWP	BWP
U	NAD	money	1	1	纳米比亚元|NAD	NAD
U	MUR	money	1	1	毛里求斯卢比|MUR	MUR
U	XOF	money	1	1	西非法郎|西非金融共同体法郎|XOF	XOF
U	XAF	money	1	1	中非法郎|中非金融合作法郎|XAF	XAF
U	CDF	money	1	1	刚果法郎|CDF	CDF
U	GNF	money	1	1	几内亚法郎|GNF	GNF
U	BRL	money	1	1	雷亚尔|巴西雷亚尔|巴西里亚尔|BRL|R$	雷亚尔|巴西雷亚尔|BRL|R$
U	MXN	money	1	1	墨西哥比索|墨西哥披索|MXN|MX$	墨西哥比索|MXN|MX$
U	ARS	money	1	1	阿根廷比索|ARS	ARS
U	CLP	money	1	1	智利比索|CLP	CLP
U	COP	money	1	1	哥伦比亚比索	
U	PEN	money	1	1	秘鲁索尔|秘鲁新索尔|新索尔	
U	UYU	money	1	1	乌拉圭比索|UYU	UYU
U	BOB	money	1	1	玻利维亚诺	
U	PYG	money	1	1	瓜拉尼|巴拉圭瓜拉尼|PYG	PYG
U	VES	money	1	1	玻利瓦尔|委内瑞拉玻利瓦尔	
U	PGK	money	1	1	基那|巴布亚新几内亚基那|PGK	PGK
U	FJD	money	1	1	斐济元|FJD	FJD
U	XDR	money	1	1	特别提款权|特别提款权单位|XDR|SDR	XDR
U	a	duration	1	1	年|周年|个年头|年头|载|个整年|整年|个春秋|个寒暑|个年度|个财政年度|个会计年度	
U	a	duration	100	1	个世纪	
U	季度	duration	1	1	个季度	
U	mo	duration	1	1	个月|个整月|个自然月	
U	wk	duration	1	1	周|个周|星期|个星期|礼拜|个礼拜	
U	d	duration	1	1	天|整天|昼夜|个昼夜|个自然日|自然日|日历天|个日历日	
U	d	duration	1	0	日	
U	h	duration	1	1	小时|个小时|个钟头|钟头|个钟|h|hr|hrs	
U	min	duration	1	1	分钟|个分钟|min|mins	
U	min	duration	15	1	刻钟	
U	s	duration	1	1	秒|秒钟	
U	ms	duration	1	1	毫秒|ms	
U	us	duration	1	1	微秒|μs|µs	
U	ns	duration	1	1	纳秒|奈秒|ns	
U	工作日	duration	1	1	工作日|个工作日|个营业日|营业日|个工作天|工作天	
U	交易日	duration	1	1	交易日|个交易日	
U	学期	duration	1	1	学期|个学期	
U	学年	duration	1	1	学年|个学年	
U	工时	duration	1	1	工时|个工时	
U	岁	age	1	1	岁|周岁|虚岁	
U	岁	age	10	1	旬	
U	km	length	1	1	公里|千米|km|Km|KM|㎞	
U	m	length	1	1	米|公尺|延米|延长米|m	
U	dm	length	1	1	分米|公寸|dm	
U	cm	length	1	1	厘米|公分|cm|CM|㎝	
U	mm	length	1	1	毫米|公厘|mm|MM|㎜	
U	um	length	1	1	微米|um|μm|µm|㎛	
U	nm	length	1	1	纳米|奈米|nm|㎚	
U	[nmi_i]	length	1	1	海里|浬|海浬	
U	[mi_i]	length	1	1	英里|英哩|哩	
U	[ft_i]	length	1	1	英尺|英呎|呎	
U	[in_i]	length	1	1	英寸|英吋|吋	
U	[yd_i]	length	1	1	英码	
U	[ly]	length	1	1	光年	
U	华里	length	1	1	华里	
U	尺	length	1	1	尺|市尺	
U	寸	length	1	1	寸|市寸	
U	丈	length	1	0	丈	
U	m2	area	1	1	平方米|平方公尺|平米|平方|建筑平方米|㎡|m2|m²|M2	
U	m2	area	1	0	平	
U	km2	area	1	1	平方公里|平方千米|km2|km²|㎢	
U	cm2	area	1	1	平方厘米|平方公分|cm2|cm²|㎠	
U	mm2	area	1	1	平方毫米|mm2|mm²|㎟	
U	har	area	1	1	公顷|标准公顷|hm2|hm²|ha	
U	ar	area	1	1	公亩	
U	[sft_i]	area	1	1	平方英尺|平方呎|平方尺|方呎	
U	[smi_us]	area	1	1	平方英里|平方哩	
U	[nmi_i]2	area	1	1	平方海里|平方浬	
U	[acr_us]	area	1	1	英亩	
U	亩	area	1	1	亩|市亩	
U	亩次	area	1	1	亩次	
U	坪	area	1	1	坪	
U	m3	volume	1	1	立方米|立方公尺|立方|立米|标准立方米|标立方米|标方|m3|m³|㎥|Nm3|Nm³	
U	km3	volume	1	1	立方公里|立方千米	
U	cm3	volume	1	1	立方厘米|立方公分|cm3|cm³|㎤	
U	[cft_i]	volume	1	1	立方英尺|立方呎	
U	L	volume	1	1	升|公升|L	
U	kL	volume	1	1	公秉|kL|㎘	
U	mL	volume	1	1	毫升|mL|ml|cc|㏄|㎖	
U	uL	volume	1	1	微升|μL|µL	
U	[gal_us]	volume	1	1	加仑|美制加仑	
U	桶	volume	1	1	桶	
U	桶油当量	energy	1	1	桶油当量|桶当量|boe|BOE	
U	t	mass	1	1	吨|公吨|t	
U	kg	mass	1	1	千克|公斤|kg|Kg|KG|㎏	
U	g	mass	1	1	克|公克|g	
U	mg	mass	1	1	毫克|mg|㎎	
U	ug	mass	1	1	微克|ug|μg|µg|㎍	
U	ng	mass	1	1	纳克|奈克	
U	[lb_av]	mass	1	1	磅|英磅	
U	[oz_tr]	mass	1	1	金衡盎司	
U	盎司	mass	1	1	盎司|安士	
U	[car_m]	mass	1	1	克拉	
U	斤	mass	1	1	斤|市斤	
U	台斤	mass	1	1	台斤	
U	担	mass	1	1	市担	
U	载重吨	mass	1	1	载重吨|载重吨位|DWT	
U	总吨	volume	1	1	总吨	
U	修正总吨	volume	1	1	修正总吨	
U	tCO2e	mass	1	1	吨二氧化碳当量|公吨二氧化碳当量|吨二氧化碳|公吨二氧化碳|吨碳当量|吨CO2e|吨CO₂e|吨 CO2e|吨 CO₂e|公吨CO2e|公吨 CO2e|公吨CO₂e|公吨 CO₂e|吨CO2当量|吨CO₂当量|吨CO2|吨CO₂|吨 CO2|吨 CO₂|tCO2e|tCO₂e|tCO2eq|tCO2-e|t CO2e|tCO2|tCO₂	
U	kgCO2e	mass	1	1	千克二氧化碳当量|公斤二氧化碳当量|千克二氧化碳|公斤二氧化碳|千克CO2e|公斤CO2e|kgCO2e|kgCO₂e|kgCO2eq|kgCO2|kgCO₂	
U	gCO2e	mass	1	1	克二氧化碳当量|克二氧化碳|gCO2e|gCO₂e|gCO2|gCO₂	
U	kW.h	energy	1	1	千瓦时|千瓦小时|千瓦·时|千瓦·小时|度电|瓩时|瓩小时|kWh|KWh|KWH|kwh|Kwh|kW·h|kW•h|kW.h|KW·h|kW h|KW.h	
U	kW.h	energy	1	0	度	
U	W.h	energy	1	1	瓦时|瓦小时|Wh	
U	MW.h	energy	1	1	兆瓦时|兆瓦小时|兆瓦·时|MWh|MWH|Mwh|MW·h|MW.h|MW h	
U	GW.h	energy	1	1	吉瓦时|吉瓦小时|吉瓦·时|GWh|GWH|Gwh|GW·h|GW.h	
U	TW.h	energy	1	1	太瓦时|太瓦小时|太瓦·时|TWh|TWH|TW·h	
U	J	energy	1	1	焦耳	
U	kJ	energy	1	1	千焦|千焦耳|kJ|KJ	
U	MJ	energy	1	1	兆焦|兆焦耳|MJ	
U	GJ	energy	1	1	吉焦|吉焦耳|GJ	
U	TJ	energy	1	1	太焦|太焦耳|TJ	
U	PJ	energy	1	1	拍焦|拍焦耳|PJ	
U	cal	energy	1	1	卡路里	
U	kcal	energy	1	1	千卡|大卡|kcal|Kcal	
U	[Btu]	energy	1	1	英热单位|英热|Btu|BTU	
U	[Btu]	energy	1000000	1	MMBtu|MMBTU|mmbtu	
U	tce	energy	1	1	吨标准煤|吨标煤|吨标准煤当量|吨煤当量|公吨标准煤|tce|TCE	
U	kgce	energy	1	1	千克标准煤|公斤标准煤|千克标煤|公斤标煤|kgce	
U	gce	energy	1	1	克标准煤|克标煤|gce	
U	toe	energy	1	1	吨油当量|吨标准油|吨标油|toe	
U	W	power	1	1	瓦|瓦特|W	
U	kW	power	1	1	千瓦|瓩|kW|KW|㎾	
U	MW	power	1	1	兆瓦|MW|㎿	
U	GW	power	1	1	吉瓦|GW	
U	TW	power	1	1	太瓦|TW	
U	mW	power	1	1	毫瓦|mW	
U	Wp	power	1	1	峰瓦|瓦峰|Wp	
U	kWp	power	1	1	千瓦峰|千峰瓦|kWp|KWp|KWP	
U	MWp	power	1	1	兆瓦峰|兆峰瓦|MWp|MWP	
U	GWp	power	1	1	吉瓦峰|GWp	
U	[HP]	power	1	1	马力|匹马力	
U	V.A	power	1	1	伏安	
U	kV.A	power	1	1	千伏安|kVA|KVA|kV·A	
U	MV.A	power	1	1	兆伏安|MVA|MV·A	
U	kvar	power	1	1	千乏|kvar|kVar	
U	Mvar	power	1	1	兆乏|Mvar|MVar	
U	km/h	speed	1	1	公里/小时|公里/时|公里每小时|千米/小时|千米/时|千米每小时|km/h|Km/h|KM/H|KM/h|km/小时|kph	
U	m/s	speed	1	1	米/秒|米每秒|公尺/秒|m/s	
U	m/min	speed	1	1	米/分钟|米/分|米每分钟|m/min	
U	mm/a	speed	1	1	毫米/年	
U	[kn_i]	speed	1	1	海里/小时|海里/时|海里每小时	
U	[mi_i]/h	speed	1	1	英里/小时|英里每小时|mph	
U	Cel	temperature	1	1	摄氏度|℃|°C|度摄氏|度C	
U	deg		1	1	角度	
U	[degF]	temperature	1	1	华氏度|℉|°F	
U	K	temperature	1	1	开尔文	
U	By	data	1	1	字节|位元组	
U	kBy	data	1	1	千字节|KB|kB	
U	MBy	data	1	1	兆字节|MB	
U	GBy	data	1	1	吉字节|GB	
U	TBy	data	1	1	太字节|TB	
U	PBy	data	1	1	拍字节|PB	
U	EBy	data	1	1	艾字节|EB	
U	ZBy	data	1	1	泽字节|ZB	
U	bit	data	1	0	比特|位元	
U	bit/s	data	1	1	比特/秒|比特每秒|bit/s|b/s	
U	kbit/s	data	1	1	千比特/秒|千比特每秒|Kbps|kbps|kbit/s|Kb/s|kb/s	
U	Mbit/s	data	1	1	兆比特/秒|兆比特每秒|兆位/秒|Mbps|MBPS|Mbit/s|Mb/s	
U	Gbit/s	data	1	1	吉比特/秒|吉比特每秒|Gbps|Gbit/s|Gb/s	
U	Tbit/s	data	1	1	太比特/秒|太比特每秒|Tbps|Tbit/s|Tb/s	
U	MBy/s	data	1	1	兆字节/秒|MB/s	
U	GBy/s	data	1	1	GB/s	
U	TBy/s	data	1	1	TB/s	
U	V		1	1	伏|伏特|V	
U	kV		1	1	千伏|kV|KV	
U	mV		1	1	毫伏|mV	
U	A		1	1	安培	
U	mA		1	1	毫安|mA	
U	A.h		1	1	安时|安培时|Ah|A·h	
U	mA.h		1	1	毫安时|毫安小时|mAh	
U	Ohm		1	1	欧姆|Ω	
U	kOhm		1	1	千欧|kΩ	
U	Pa		1	1	帕|帕斯卡|Pa	
U	hPa		1	1	百帕|hPa	
U	kPa		1	1	千帕|kPa|KPa	
U	MPa		1	1	兆帕|MPa|Mpa	
U	GPa		1	1	吉帕|GPa	
U	bar		1	1	bar	
U	atm		1	1	个大气压|大气压	
U	mm[Hg]		1	1	毫米汞柱|mmHg	
U	Hz		1	1	赫兹|赫|Hz	
U	kHz		1	1	千赫|千赫兹|kHz|KHz	
U	MHz		1	1	兆赫|兆赫兹|MHz|Mhz	
U	GHz		1	1	吉赫|吉赫兹|GHz|Ghz	
U	N		1	1	牛顿	
U	kN		1	1	千牛|千牛顿|kN	
U	N.m		1	1	牛·米|牛米|牛顿·米|N·m	
U	lx		1	1	勒克斯|lx	
U	lm		1	1	流明|lm	
U	dB		1	1	分贝|dB|分贝(A)|dB(A)	
U	[CFU]/mL		1	1	CFU/mL|cfu/mL|CFU/ml|cfu/ml	
U	mol		1	1	摩尔|mol	
U	Bq		1	1	贝可|贝克勒尔|Bq	
U	Bq		1000	1	千贝可|kBq	
U	Bq		1000000	1	兆贝可|MBq	
U	Bq		1000000000	1	吉贝可|GBq	
U	mSv		1	1	毫希|毫希沃特|mSv	
U	uSv		1	1	微希|微希沃特|μSv|µSv	
U	[ppm]		1	1	ppm|PPM	
U	[ppb]		1	1	ppb|PPB	
U	r/min		1	1	转/分钟|转/分|转每分|转每分钟|rpm|RPM|r/min	
U	PFLOPS		1	1	PFLOPS|PFlops|Pflops	
U	EFLOPS		1	1	EFLOPS|EFlops|Eflops	
U	TOPS		1	1	TOPS	
U	t/a		1	1	吨/年|吨每年|公吨/年|t/a	
U	t/mo		1	1	吨/月	
U	t/d		1	1	吨/日|吨/天|吨每日|吨每天|公吨/日|t/d	
U	t/h		1	1	吨/小时|吨/时|吨每小时|t/h|蒸吨|蒸吨/小时|蒸吨/时	
U	kg/a		1	1	千克/年|公斤/年	
U	kg/h		1	1	千克/小时|公斤/小时|kg/h	
U	m3/a		1	1	立方米/年|立方米每年|m3/a|m³/a	
U	m3/d		1	1	立方米/日|立方米/天|立方米每日|立方米每天|m3/d|m³/d	
U	m3/h		1	1	立方米/小时|立方米/时|立方米每小时|m3/h|m³/h	
U	m3/s		1	1	立方米/秒|立方米每秒|m3/s|m³/s	
U	L/s		1	1	升/秒|L/s	
U	L/min		1	1	升/分钟|升/分|L/min	
U	桶/d		1	1	桶/日|桶/天|桶每日	
U	kW.h/a		1	1	千瓦时/年|kWh/a|kWh/年	
U	kW.h/t		1	1	千瓦时/吨|kWh/t|kWh/吨	
U	kW.h/m2		1	1	千瓦时/平方米|kWh/m2|kWh/m²	
U	kg/m3		1	1	千克/立方米|公斤/立方米|kg/m3|kg/m³	
U	kg/m2		1	1	千克/平方米|公斤/平方米|kg/m2|kg/m²	
U	kg/t		1	1	千克/吨|公斤/吨|kg/t	
U	t/m2		1	1	吨/平方米	
U	t/m3		1	1	吨/立方米	
U	t/har		1	1	吨/公顷	
U	g/L		1	1	克/升|g/L	
U	g/t		1	1	克/吨|g/t	
U	g/km		1	1	克/公里|克/千米|g/km	
U	g/kW.h		1	1	克/千瓦时|g/kWh	
U	gce/kW.h		1	1	克标准煤/千瓦时|克标煤/千瓦时|gce/kWh	
U	kgce/t		1	1	千克标准煤/吨|千克标煤/吨|公斤标准煤/吨|kgce/t	
U	mg/L		1	1	毫克/升|毫克每升|mg/L|mg/l	
U	mg/kg		1	1	毫克/千克|毫克/公斤|mg/kg	
U	mg/m3		1	1	毫克/立方米|毫克每立方米|mg/m3|mg/m³|mg/Nm3|mg/Nm³	
U	ug/m3		1	1	微克/立方米|微克每立方米|ug/m3|μg/m3|μg/m³|µg/m3|µg/m³	
U	W/m2		1	1	瓦/平方米|W/m2|W/m²	
U	m3/t		1	1	立方米/吨|m3/t|m³/t	
U	公斤/亩		1	1	公斤/亩|千克/亩	
U	斤/亩		1	1	斤/亩	
U	L/100km		1	1	升/百公里|L/100km|L/百公里	
U	t.km		1	1	吨公里|吨千米|吨·公里	
U	t.[nmi_i]		1	1	吨海里|吨·海里	
U	人公里	count	1	1	人公里|客公里|人·公里|客位公里	
U	座公里	count	1	1	座公里|座位公里	
U	车公里	count	1	1	车公里|车·公里|列公里|辆公里	
U	TEU	count	1	1	标准箱|标箱|国际标准箱|个标准箱|个标箱|个TEU|TEU|TEUs|teu	
U	FEU	count	1	1	FEU	
U	点		1	0	点	
U	倍	ratio	1	1	倍	
U	人次	count	1	1	人次|人·次|人/次	
U	人天	count	1	1	人天|人·天	
U	人日	count	1	1	人日|人·日	
U	人时	count	1	1	人时|人·时|人小时|人·小时	
U	台套	count	1	1	台套|台(套)|台/套|台（套）	
U	台班	count	1	1	台班|个台班	
U	课时	count	1	1	课时|个课时	
U	学时	count	1	1	学时|个学时	
U	学分	count	1	1	学分|个学分	
U	人	count	1	1	人	
U	名	count	1	1	名	
U	位	count	1	1	位	
U	户	count	1	1	户	
U	家	count	1	1	家	
U	席	count	1	1	席	
U	组	count	1	1	组	
U	桌	count	1	1	桌	
U	户次	count	1	1	户次	
U	家次	count	1	1	家次	
U	人月	count	1	1	人月	
U	人年	count	1	1	人年	
U	人份	count	1	1	人份	
U	人夜	count	1	1	人夜	
U	工日	count	1	1	工日	
U	席次	count	1	1	席次	
U	个	count	1	1	个	
U	件	count	1	1	件	
U	项	count	1	1	项	
U	种	count	1	1	种	
U	类	count	1	1	类	
U	款	count	1	1	款	
U	套	count	1	1	套	
U	批	count	1	1	批	
U	份	count	1	1	份	
U	例	count	1	1	例	
U	宗	count	1	1	宗	
U	批次	count	1	1	批次	
U	件次	count	1	1	件次	
U	项次	count	1	1	项次	
U	例次	count	1	1	例次	
U	份次	count	1	1	份次	
U	场	count	1	1	场	
U	次	count	1	1	次	
U	趟	count	1	1	趟	
U	遍	count	1	1	遍	
U	轮	count	1	1	轮	
U	顿	count	1	1	顿	
U	圈	count	1	1	圈	
U	场次	count	1	1	场次	
U	课次	count	1	1	课次	
U	班次	count	1	1	班次	
U	航次	count	1	1	航次	
U	趟次	count	1	1	趟次	
U	站次	count	1	1	站次	
U	门次	count	1	1	门次	
U	堂次	count	1	1	堂次	
U	所	count	1	1	所	
U	座	count	1	1	座	
U	间	count	1	1	间	
U	栋	count	1	1	栋	
U	幢	count	1	1	幢	
U	层	count	1	1	层	
U	省	count	1	1	省	
U	宗地	count	1	1	宗地	
U	幅	count	1	1	幅	
U	排	count	1	1	排	
U	间次	count	1	1	间次	
U	间夜	count	1	1	间夜	
U	床日	count	1	1	床日	
U	车位	count	1	1	车位	
U	客位	count	1	1	客位	
U	辆	count	1	1	辆	
U	台	count	1	1	台	
U	架	count	1	1	架	
U	艘	count	1	1	艘	
U	列	count	1	1	列	
U	挺	count	1	1	挺	
U	辆次	count	1	1	辆次	
U	台次	count	1	1	台次	
U	架次	count	1	1	架次	
U	艘次	count	1	1	艘次	
U	列次	count	1	1	列次	
U	车次	count	1	1	车次	
U	台时	count	1	1	台时	
U	机时	count	1	1	机时	
U	标台	count	1	1	标台	
U	盏	count	1	1	盏	
U	具	count	1	1	具	
U	樘	count	1	1	樘	
U	只	count	1	1	只	
U	匹	count	1	1	匹	
U	株	count	1	1	株	
U	棵	count	1	1	棵	
U	朵	count	1	1	朵	
U	羽	count	1	1	羽	
U	尾	count	1	1	尾	
U	簇	count	1	1	簇	
U	头次	count	1	1	头次	
U	条	count	1	1	条	
U	张	count	1	1	张	
U	篇	count	1	1	篇	
U	封	count	1	1	封	
U	册	count	1	1	册	
U	卷	count	1	1	卷	
U	页	count	1	1	页	
U	字	count	1	1	字	
U	句	count	1	1	句	
U	帧	count	1	1	帧	
U	集	count	1	1	集	
U	部	count	1	1	部	
U	章节	count	1	1	章节	
U	条次	count	1	1	条次	
U	篇次	count	1	1	篇次	
U	册次	count	1	1	册次	
U	字符	count	1	1	字符	
U	枚	count	1	1	枚	
U	颗	count	1	1	颗	
U	粒	count	1	1	粒	
U	片	count	1	1	片	
U	支	count	1	1	支	
U	根	count	1	1	根	
U	杆	count	1	1	杆	
U	串	count	1	1	串	
U	束	count	1	1	束	
U	滴	count	1	1	滴	
U	剂	count	1	1	剂	
U	剂次	count	1	1	剂次	
U	针次	count	1	1	针次	
U	瓶	count	1	1	瓶	
U	盒	count	1	1	盒	
U	箱	count	1	1	箱	
U	袋	count	1	1	袋	
U	罐	count	1	1	罐	
U	盆	count	1	1	盆	
U	杯	count	1	1	杯	
U	碗	count	1	1	碗	
U	双	count	1	1	双	
U	筐	count	1	1	筐	
U	篮	count	1	1	篮	
U	篓	count	1	1	篓	
U	捆	count	1	1	捆	
U	堆	count	1	1	堆	
U	摞	count	1	1	摞	
U	壶	count	1	1	壶	
U	坛	count	1	1	坛	
U	缸	count	1	1	缸	
U	筒	count	1	1	筒	
U	车皮	count	1	1	车皮	
U	笔	count	1	1	笔	
U	股	count	1	1	股	
U	桩	count	1	1	桩	
U	单次	count	1	1	单次	
U	则	count	1	1	则	
U	版	count	1	1	版	
U	代	count	1	0	代	
U	团	count	1	0	团	
U	队	count	1	0	队	
U	群	count	1	0	群	
U	伙	count	1	0	伙	
U	对	count	1	0	对	
U	副	count	1	0	副	
U	大	count	1	0	大	
U	级	count	1	0	级	
U	样	count	1	0	样	
U	味	count	1	0	味	
U	档	count	1	0	档	
U	起	count	1	0	起	
U	期	count	1	0	期	
U	回	count	1	0	回	
U	步	count	1	0	步	
U	站	count	1	0	站	
U	局	count	1	0	局	
U	堂	count	1	0	堂	
U	节	count	1	0	节	
U	课	count	1	0	课	
U	讲	count	1	0	讲	
U	幕	count	1	0	幕	
U	餐	count	1	0	餐	
U	炉	count	1	0	炉	
U	炉次	count	1	0	炉次	
U	处	count	1	0	处	
U	市	count	1	0	市	
U	县	count	1	0	县	
U	区	count	1	0	区	
U	区县	count	1	0	区县	
U	县区	count	1	0	县区	
U	县市	count	1	0	县市	
U	市县	count	1	0	市县	
U	州	count	1	0	州	
U	旗县	count	1	0	旗县	
U	国	count	1	0	国	
U	城	count	1	0	城	
U	乡	count	1	0	乡	
U	镇	count	1	0	镇	
U	乡镇	count	1	0	乡镇	
U	村	count	1	0	村	
U	岗	count	1	0	岗	
U	厂	count	1	0	厂	
U	店	count	1	0	店	
U	床	count	1	0	床	
U	头	count	1	0	头	
U	口	count	1	0	口	
U	眼	count	1	0	眼	
U	门	count	1	0	门	
U	尊	count	1	0	尊	
U	发	count	1	0	发	
U	本	count	1	0	本	
U	章	count	1	0	章	
U	词	count	1	0	词	
U	行	count	1	0	行	
U	段	count	1	0	段	
U	声	count	1	0	声	
U	首	count	1	0	首	
U	帖	count	1	0	帖	
U	票	count	1	0	票	
U	单	count	1	0	单	
U	手	count	1	0	手	
U	件套	count	1	0	件套	
U	班	count	1	0	班	
U	包	count	1	0	包	
U	道	count	1	0	道	
U	把	count	1	0	把	
U	校	count	1	0	校	
U	梯次	count	1	0	梯次	
U	面	count	1	0	面	
U	顶	count	1	0	顶	
U	扇	count	1	0	扇	
U	针	count	1	0	针	
U	盘	count	1	0	盘	
U	碟	count	1	0	碟	
U	勺	count	1	0	勺	
U	锅	count	1	0	锅	
U	扎	count	1	0	扎	
U	金	count	1	0	金	
U	银	count	1	0	银	
U	铜	count	1	0	铜	
W	date.head	as_of	，至|；至|。至|\n至|截至|截止|截止到|截至到|截止至|截至于|截止于|截至本报告期末|截至公历
W	date.head	comparison	不及|高于|低于|快于|优于|好于|多于|少于|同比|较|比|相较|相较于|相比|相比于|对比|较之|对照|比较
W	date.head	from	自|从|自从|由
W	date.head	at	于|在|早在
W	date.tail	since	以来|起|至今|迄今|开始|或之后|或以后|及之后|及以后
W	date.tail	before	前|之前|以前
W	date.tail	until	或之前|或以前|及之前|及以前
W	date.tail	after	后|之后|以后
W	date.tail	as_of	止
W	date.year_part	months 1-1	年初|初|伊始|年伊始|首月|第一个月|第1个月
W	date.year_part	months 6-7	年中
W	date.year_part	months 1-6	上半年|上半年度|前半年|H1|1H|前6个月|前六个月|首6个月|首六个月|首半年
W	date.year_part	months 7-12	下半年|下半年度|后半年|H2|2H
W	date.year_part	months 1-3	第一季度|一季度|第1季度|1季度|首季度|首季|第一季|Q1|1Q|第1季|一季|第首季度
W	date.year_part	months 4-6	第二季度|二季度|第2季度|2季度|次季|第二季|Q2|2Q|第2季|二季
W	date.year_part	months 7-9	第三季度|三季度|第3季度|3季度|第三季|Q3|3Q|第3季|三季
W	date.year_part	months 10-12	第四季度|四季度|第4季度|4季度|第四季|Q4|4Q|第4季|四季|最后3个月|最后三个月
W	date.year_part	months 1-9	前三季度|前三个季度|前三季|一至三季度|第一至第三季度|第一至三季度|1-3季度|首三季|前9个月|前九个月|首九个月|9M
W	date.year_part	months 3-3	第一季度末|一季度末|第1季度末|一季末|第3个月|第三个月
W	date.year_part	months 6-6	第二季度末|二季度末|第2季度末|二季末|上半年末|上半年底|第6个月|第六个月
W	date.year_part	months 9-9	第三季度末|三季度末|第3季度末|三季末|前三季度末|前三季末|第9个月|第九个月
W	date.year_part	months 12-12	年底|年末|底|末|岁末|第四季度末|四季度末|第4季度末|四季末|下半年末|最后一个月|最后1个月|第12个月|第十二个月
W	date.year_part	months 2-2	第2个月|第二个月
W	date.year_part	months 4-4	第4个月|第四个月
W	date.year_part	months 5-5	第5个月|第五个月
W	date.year_part	months 7-7	第7个月|第七个月
W	date.year_part	months 8-8	第8个月|第八个月
W	date.year_part	months 10-10	第10个月|第十个月
W	date.year_part	months 11-11	第11个月|第十一个月
W	date.year_part	months 11-12	最后2个月|最后两个月
W	date.year_part	months 9-12	最后4个月|最后四个月
W	date.year_part	months 1-2	前2个月|前两个月|首2个月|首两个月
W	date.year_part	months 1-4	前4个月|前四个月|首4个月|首四个月
W	date.year_part	months 1-5	前5个月|前五个月|首5个月|首五个月
W	date.year_part	months 1-7	前7个月|前七个月|首7个月|首七个月
W	date.year_part	months 1-8	前8个月|前八个月|首8个月|首八个月
W	date.year_part	months 1-10	前10个月|前十个月|首10个月|首十个月
W	date.year_part	months 1-11	前11个月|前十一个月|首11个月|首十一个月
W	date.part_alone	months 1-1	年初
W	date.part_alone	months 12-12	年底|年末|四季度末|第四季度末
W	date.part_alone	months 6-7	年中
W	date.part_alone	months 1-6	上半年|上半年度
W	date.part_alone	months 7-12	下半年|下半年度
W	date.part_alone	months 1-3	第一季度|一季度|首季度|首季|第1季度|1季度|第一季|第1季
W	date.part_alone	months 4-6	第二季度|二季度|第2季度|2季度|第二季|第2季
W	date.part_alone	months 7-9	第三季度|三季度|第3季度|3季度|第三季|第3季
W	date.part_alone	months 10-12	第四季度|四季度|第4季度|4季度|第四季|第4季
W	date.part_alone	months 1-9	前三季度|前三个季度|前三季|一至三季度
W	date.part_alone	months 3-3	一季度末|第一季度末
W	date.part_alone	months 6-6	二季度末|第二季度末|上半年末
W	date.part_alone	months 9-9	三季度末|第三季度末|前三季度末
W	date.month_part	days 1-10	上旬|月初|初
W	date.month_part	days 1-15	上半月
W	date.month_part	days 16-end	下半月
W	date.month_part	days 11-20	中旬|月中
W	date.month_part	days 21-end	下旬|月底|月末|底|末
W	date.relative	report year 0	今年|本年|本年度|今年度
W	date.relative	report year -1	去年|去年度
W	date.relative	section year -1	上年|上年度|上一年|上一年度
W	date.relative	report year -2	前年
W	date.relative	report year 1	明年|来年|下年度|下一年度
W	date.relative	report year 0 1	今明两年|今明二年
W	date.relative	report year -1 1	去今两年|去今二年
W	date.relative	report year -2 1	前去两年
W	date.relative	report period 0	报告期内|报告期|本报告期|本报告期内|本期
W	date.relative	report end 0	报告期末|本报告期末|期末|报告期期末
W	date.relative	report start 0	报告期初|期初
W	date.relative	section year 0	过去一年|过去的一年
W	date.relative	last period 0	同期
W	date.relative	last period -1	上年同期|去年同期|上一年同期|上年度同期|去年度同期
W	date.relative	last year 0	同年|当年
W	date.relative	last year 1	次年|翌年
W	date.relative	last year -1	前一年|前一年度
W	date.relative	last month 0	当月|同月|本月
W	date.relative	last month 1	次月|翌月|下月|下个月
W	date.relative	last month -1	上月|上个月
W	date.relative	last quarter 0	本季度|当季度
W	date.relative	last quarter 1	下一季度|下季度
W	date.relative	last quarter -1	上一季度|上季度|前一季度
W	date.relative	issue day 0	今日|今天|今晨|今早|今晚
W	date.relative	issue day -1	昨日|昨天|昨晚|昨夜|隔夜
W	date.relative	issue day 1	明日|明天
W	date.relative	last day 0	当日|同日
W	date.relative	last day 1	次日|翌日
W	date.relative	last day -1	前一日
W	date.plan	years 2006-2010	十一五
W	date.plan	years 2011-2015	十二五
W	date.plan	years 2016-2020	十三五
W	date.plan	years 2021-2025	十四五
W	date.plan	years 2026-2030	十五五
W	date.holiday	days 1-1	元旦|元旦节|元旦当天
W	date.holiday	days 3-8	妇女节|三八妇女节|三八国际妇女节
W	date.holiday	days 3-12	植树节
W	date.holiday	days 5-1	劳动节|五一劳动节|五一国际劳动节
W	date.holiday	days 5-4	青年节|五四青年节
W	date.holiday	days 6-1	儿童节|六一儿童节|六一国际儿童节
W	date.holiday	days 7-1	建党节
W	date.holiday	days 8-1	建军节
W	date.holiday	days 9-10	教师节
W	date.holiday	days 10-1	国庆节|国庆|国庆日|国庆当天|国庆节当天
W	date.holiday	days 12-25	圣诞节
W	date.holiday	days 2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-18 2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08	春节|春节当天|农历新年|大年初一
W	date.holiday	days 2000-02-19 2001-02-07 2002-02-26 2003-02-15 2004-02-05 2005-02-23 2006-02-12 2007-03-04 2008-02-21 2009-02-09 2010-02-28 2011-02-17 2012-02-06 2013-02-24 2014-02-14 2015-03-05 2016-02-22 2017-02-11 2018-03-02 2019-02-19 2020-02-08 2021-02-26 2022-02-15 2023-02-05 2024-02-24 2025-02-12 2026-03-03 2027-02-20 2028-02-09 2029-02-27 2030-02-17 2031-02-06 2032-02-25 2033-02-14 2034-03-05 2035-02-22	元宵节|元宵
W	date.holiday	days 2000-06-06 2001-06-25 2002-06-15 2003-06-04 2004-06-22 2005-06-11 2006-05-31 2007-06-19 2008-06-08 2009-05-28 2010-06-16 2011-06-06 2012-06-23 2013-06-12 2014-06-02 2015-06-20 2016-06-09 2017-05-30 2018-06-18 2019-06-07 2020-06-25 2021-06-14 2022-06-03 2023-06-22 2024-06-10 2025-05-31 2026-06-19 2027-06-09 2028-05-28 2029-06-16 2030-06-05 2031-06-24 2032-06-12 2033-06-01 2034-06-20 2035-06-10	端午节|端午|端午当天|端午节当天
W	date.holiday	days 2000-09-12 2001-10-01 2002-09-21 2003-09-11 2004-09-28 2005-09-18 2006-10-06 2007-09-25 2008-09-14 2009-10-03 2010-09-22 2011-09-12 2012-09-30 2013-09-19 2014-09-08 2015-09-27 2016-09-15 2017-10-04 2018-09-24 2019-09-13 2020-10-01 2021-09-21 2022-09-10 2023-09-29 2024-09-17 2025-10-06 2026-09-25 2027-09-15 2028-10-03 2029-09-22 2030-09-12 2031-10-01 2032-09-19 2033-09-08 2034-09-27 2035-09-16	中秋节|中秋|中秋当天|中秋节当天
W	date.century	years 1900-1999	上世纪|上个世纪
W	date.century	years 2000-2099	本世纪|新世纪
W	date.noun	name	年度计划书|年度计划|年度预算|计划书|工作计划|财务预算|审计报告|年度权益分派|年年度权益分派|年度利润分配|第一次临时股东大会|第二次临时股东大会|第三次临时股东大会|第四次临时股东大会|第五次临时股东大会|第一次临时股东会|第二次临时股东会|第三次临时股东会|第四次临时股东会|年度股东大会|年度股东会|报告|年度报告|年报|年鉴|版
W	date.noun	accounts	结转|结余|决算数|执行数|预算数
W	date.noun	results	之比较数字|的比较数字|之比较数据|的比较数据|之经审核综合业绩|的经审核综合业绩|之未经审核综合业绩|的未经审核综合业绩|之综合业绩|的综合业绩|之经审核业绩|之全年业绩|的全年业绩|之中期业绩|的中期业绩
W	report.title	title	报告|年报|公报|公告|报告书|白皮书|概览|业绩
W	heading.sender	word	公司|集团|董事会|委员会|办公室|董事长|主席|总裁|总经理|银行|人民政府|代表|编制|印制
W	heading.end	word	结构|情况|概况|一览|一览表|统计表|指标|摘要|目标|数据|对照|明细
W	report.section	section	主要目标|发展目标|回顾|工作总结|工作安排|工作情况|重点工作|大事记|展望|主要工作|工作任务|目标任务|经营情况|绩效|总体要求
W	event.adjunct	word	当地时间|北京时间|最晚|最迟|最早|截至|截止|截止到|截至到|自|从|于|在|早在|到|至|由|自从|仅|仅在|是在|直至|直到
W	event.tail	word	期间|之间|止|或前后|前后|或之前|或之后|（包括首尾两日）|（含首尾两日）|（首尾两天包括在内）|（包括首尾两天）|（含）|（含当日）
W	event.tail	edge	间|内
W	event.opening	goes_on	截至收盘|个股方面|盘中|现场|线上直播间|活动现场|活动期间|活动中|活动当天|当天|当日|会上|会议期间|其间|活动吸引|此次活动|该活动|直播间|直播中|直播期间|赛事期间|展会期间|大会期间
W	event.opening	none	截至目前|目前|如今|现在|当前|未来|近年来|近年|多年来|长期以来|今后|下一步|下一阶段|下阶段
W	metric.stop	none	授予价格|授予数量|授予日|授予对象|不法|不当|不实|不符合|减重|减肥|减灾|减贫|减排|减税|减碳|减塑|减废|委员会|董事会|监事会|股东会|股东大会|座谈会|培训会|发布会|推介会|招聘会|运动会|博览会|研讨会|理事会|商会|工会|宣讲会|交流会|说明会|家长会|协调会|一对一|规则|细则|准则|原则|功能|技能|智能|性能|节能|产能|能源|能力|效能|赋能|就业|成就|从业|从事|针对|应对|机会|社会|会员|会议|学会|协会|大会|晚会|在地|在职|在岗|在校|在线|达人|到期|到店|可再生|可持续|为老|行为|人为|作为|给水|供给|使用者|使馆|使命|大使|对象|对口|对外|方向|定向|向导|从前|自由|由来|于是|也门|又称|均价|平均|人均|共享|公共|共建|共富|共同|已婚|还款|都市|首都|超市|超级|达标率|占地|近海|近视|约定|合约|契约|节约|不动产|不良|不锈钢|未成年|未来|正式|等级|将军|让利|把手|以太|予以|即食|即时|仍然|保持架|覆盖率|覆盖面|获奖|参与者|参与度|使用权|使用率|使用量
W	metric.stop	word	兴建|推行|修建|购置|实施|推进|推动|关口|开启|发起|振兴|授予|完善|配备|建设|助力|联合|合作|培育|解决|重新|吃上|组建|上学|探访|陪读|未|就业。|就业，|不|没有|正|则有|出席|到场|签到|参赛|体检|受训|听讲|的|在|为|是|并|被|将|等|以|可|能|会|让|使|把|对|向|给|从|到|至|由|于|又|也|均|共|即|则|已|仍|近|超过|约|予|预计|计划|接入|满意|达标|合格|用上|优于|高于|低于|还|都|超|达|占|参与|参加|实现|通过|获得|获|提供|支持|成功|来自|进入|投入|用于|关注|上线|完成|高质量|顺利|分别|其中|同比|环比|较|比|增长|下降|增加|减少|覆盖|左右|以上|以下|在线|受到|受益于|接受|享受|使用|开展|建成|落地|发放|帮助|设立|建立|连接|累计|演练|免费|稳定|保持|台阶|大关|逾|者逾|用上|喝上|走进|到访|报名|入职|脱贫|学习|观看超|认为|表示|选择|需要|作为|成为|变|涉及|涵盖|达到|达成|位于|属于|具有|包括|包含|集体|年收入|调高|调低|调升|调整|开设|享有|拥有|正在|准时|跑|送|转|受益|加入|入驻|签约|签署|计算|估算|所致|存款|融资|计息|组成
W	metric.verb	none	行为|作为|认为|人为|国有|公共|理由|自由|缘由|服从|内在|外在
W	metric.verb	copula	控制在|最高达|最低为|平均为|平均达|达|达到|达成|已达|已达到|为|是|约为|均为|分别为|分别达|分别达到|仅为|则为|高达|合计为|共计|总计|合计|累计达|超过|突破|稳定在|保持在|收于|介乎|介于|处于|维持在
W	metric.verb	verb	收报|报收|收于|每股|每桶|每吨|每盎司|每人|每年|每月|日内|盘中|一度|较上一交易日放量|较上一交易日缩量|较前一交易日放量|较前一交易日缩量|失守|较前一交易日|较上一交易日|较前一日|较上周|按可比价格计算|按不变价格计算|按可比价计算|按可比口径计算|按可比口径|同口径|可比口径|皆|亦|更|宜达|应达|不得|不应|完成|仅完成|超额完成|实际完成|最高可|最高|最低|最多|至少|下达|紧急下达|拨出|有|共|累计|已|超|至|到|了|约|近|分别|就|已有|已超|同期|仅|仅得|则仅得|只有|平均|不断|持续|进一步|按年|大幅|稳步|由|从|在|以|录得|约合|也|还|都|再|又|再次|首次|其中|当中|先后|连续|调高|调低|调整|微降|微升|压缩|缩短|压降|改为|一般|每股|每人|每名|每月|每年|则|仍|仍达|共获|率先|稳定|维持|保持|继续|去年|上年|上年同期|去年同期|期初|期末|迈上|站上|达致|高于|低于|快于|相当于|约当|高出|占|较|只|才|虽|需|负担|约需|约需负担|曾达|曾|全年|满|为数|建成|形成|举办|推出|募得|捐出|实现|累计建成|预计|力争|将|不足|约占|仅占|合共|仅有
W	metric.lead	none	全体居民|全体国民|约束|约谈|约见|累计折旧|累计摊销|累计盈余|累计亏损|累计减值|累计影响|累计综合|约定|已发行|已婚|已故|为民|为老|为企|包括在内|其他|其它|其余|使用|使命|并购|并网|并表|并联|并轨|即期|即时|是否|有息|有效|有机|有色|有限|有毒|有害|有关|有形|有偿|有线|有源|有功|有氧|有轨|有条件|有权|有证|有责|有组织|有价|有资质|有编|有意|有望|有力|有序|有余|有利|有别|有薪|有名|有声|有奖|有房|有车|有产|有期|有无|有用|有损|有待|有感|有志|有为|有助|有实力|有能力|有潜力|有贡献|有影响|有需|有困难|有残疾|有劳动|有特殊|有经验|有异议|有担保|有抵押|有保证|有追索|有投票|有表决|有投资|有交易|有存款|有贷|有借|有借款|有债|有工作|有学历|有学位|有职称|有高级|有博士
W	metric.lead	word	有|本行|全体|现任|现时|现任全体|期间|在全球|在全国|在全省|在境内|之间|不再|为|共计|合计|总计|累计|约|已|包括|目前|当前|如今|本公司|公司|本集团|集团|我们|共有|现有|仍有|-|全年|本年度|年内|但|而|虽|则|惟|其|且|并|连同|使|是|即|以及|将|每年约可|每年可|至今已|已被|为此
W	event.goal	verb	延伸|回溯|延续|追溯|推迟|提前|延长|顺延|展期|递延|延后|延期
W	metric.cut	none	铺设面积|铺设里程|研发投入|投入占|投入强度|投入总|投入产出|投入额|投入比|投入资金|投入金额|办理时|办理量|办理率|计提比|计提金额|聘用期|缴纳比|缴纳人数|动员会|计划投资|计划总投资|拥有人|持有人|新开工|新开发|新开业
W	metric.cut	verb	投入|选派|捐建|铺设|缴纳|归还|计提|承接|承办|办理|发动|动员|招募|聘用|聘请|购入|盘活|累计支持|开立|归集|共处理|共归集|共开立|共办理|共发放|共受理|共收到|共签订|已宣派|宣派|同意使用|宣布将|决定将|所报|交易日之|可行日期|培育|包括|回收|产出|下达|拨出|出售|安排|捡回|新开|紧急|实现|录得|贡献|发放|派付|收购|收获|完成|惠及|带动|募得|拥有|聘有|设有|订有|由于|主要系|主要由于|主要是|其中|当中|预计|计划|力争|建议|提供|销售出|卖出|售出|推出|开设|投放|共派出|派出|举办|建成|取得|达成|覆盖|走访|帮扶|资助|接待|吸引|荣获|获得|签订|签署|处置|查处|接获|收到|开展|分别
W	metric.segment	end	产业|业务|板块|分部|事业部|分公司|子公司|母公司|市场|地区|区域|园区|工业企业
W	metric.none	word	于|於|自|从|在|之日起|日起|全台|全省|全市|全县|全区|全岛|全港|全国|全球|计算|相比|相较|口径|超额
W	metric.relation	word	不超过|不得超过|不低于|不得低于|不高于|不少于|超过|完成|为|是|相当于|约相当于|达到
W	metric.share	noun	比重|比例|份额|占比
W	period.none	word	我国|中国|全球|世界|全人类|据统计
W	period.span	near	近
W	period.span	past	最近|过去|过往|此前|这
W	period.span	whole	两年来|三年来|四年来|五年来|六年来|八年来|十年来|2年来|3年来|4年来|5年来|6年来|10年来
W	period.span	future	未来|今后|往后
W	period.span	none	附近|接近|将近|临近|邻近|不远的过去
W	period.balance	word	余额|负债|借贷|借款|存款|贷款|总资产|净资产|资产总|资产净|权益|现金|流动比率|杠杆|员工|雇员|职工|从业人员|会员|用户|存量|保有|拥有|共有|不良率|覆盖率|充足率|储备|市值|股份|库存|存货|在校|党员|营业网点|门店
W	period.balance	none	员工成本|雇员成本|员工薪酬|员工培训|员工流失|新增|贷款利率|存款利率|库存股|同店
W	event.announced	word	宣布|承诺
W	join	and	和|及|与|以及
W	join	or	或
W	one_by_one	word	分别|依次
W	of	particle	的|之
W	of	none	之中|之前|之后|之间|之内|之外|之上|之下|之一|之际|的话
W	than	word	比|较
W	than	none	占比|同比|环比|对比
W	than.basis	word	比|较|与
W	date.point	part	末|底|初
W	date.unit	year	年
W	date.unit	month	月
W	date.unit	day	日
W	date.span	half	半
W	date.span	quarter	季
W	date.touch	word	的|之|为|是|则
W	date.contrast	word	则|为|是|同
W	date.measure	copula	是|为|超过|相当于
W	date.base	front	以
W	date.base_of	behind	为|作为
W	date.even_with	front	与|和|同
W	date.even	behind	持平|相当|相若|一致|比较|对比
W	date.compared	behind	相比|相较|相比较|同期|的同期
W	date.same_period	behind	同期
W	date.dateline	behind	电|讯|专电
W	date.dateline	none	电力|电动|电子|电器|电网|电池|电商|电费|电能|电站|电信|电视|电影|电脑|电梯|电缆|电气|电机|电价|电量|电源|电流|电压|电阻|电容|电路|电线|电报|电话|电解|电焊|电镀|电工|电热|电锅|电磁|电竞|电炉|电厂|电化|电煤|电改|电表|电极|电石|讯息|讯号
W	date.until	word	至|到
W	event.on	word	并|且|并且
W	date.share	verb	占
W	date.share	none	占比|占地|占用|应占
W	date.object	verb	汇整|汇总|编制|编制了|发布|发布了|披露|披露了|公布|公布了|审议|审阅|总结|编写|出版|预告
W	date.titled	head	协议|合同|激励计划|购股权计划|奖励计划|股东周年大会|股东特别大会|持股计划|权益分派
W	date.byline	word	来源|编辑|作者|责编|记者|出处|文字
W	date.base_end	word	为基数|为基准|为基期|为基础
W	date.aim	word	到|至|预计|计划|力争|拟于|将于|争取|预期|目标
W	date.aim	none	截至|截止至|截止到|截至到
W	date.predicate	copula	为|是
W	change.former	word	由|从
W	change.to	word	到|至|为|了
W	change.range	forecast	将|预计|预增|预减|同比|相比
W	change.range_to	word	到
W	change.noun	end	幅|速
W	period.whole_year	word	全年
W	period.aside	word	主要|由于
W	period.aside	part	其中
W	heading.document	word	报告|公告|年报|公报|目录
W	metric.time	end	时|间|期|限|龄|命|假|天数|日数|时数
W	metric.runs_from	word	自|为自|从|为从|由
W	metric.lesson	end	课程|课|培训|训练|讲座|假|研修|演练|志愿服务|直播
W	metric.people	word	长者|老人|老年人|老年人口|子女|儿童|人口|人群|居民|员工|职工|青少年|女性|男性|青年|群众|劳动者|婴幼儿|幼儿|孩子|患者|学生|妇女|学童
W	metric.attend	verb	报名参加|参加|报名|参与|出席|观看|收看|到场|签到|参赛|参训|受训|参会|浏览|点播
W	metric.use	verb	用于|用作|将用于|将用作|拟用于|拟用作|已用于|已用作|主要用于|专项用于
W	metric.bare	word	进度|金额|数量|长度|规模|时间|人数|比例|里程|总额|次数|天数|时数|比率|价格
W	metric.rest	end	余下|其余|剩余
W	metric.spread	end	分布|构成|结构|组成|分布情况|构成情况
W	metric.group	end	成员|董事|监事|人员|员工|职工|雇员|学生|教师|党员|股东|客户|居民|人口|委员|志愿者|管理层|教职工
W	metric.who	end	人|者|员|工|生|户|家|仁|数|次|量|众|师|东|民|手|友
W	metric.per	front	以|按|按照|每年|每月|每天|每日|每人|每次|每股|每位|每名|每户|每胎|每周|每季
W	metric.measure	end	率|比|比重|比例|额|量|数|值|润|价|费|份额|日活|月活
W	metric.relative	verb	来自|从事|患有|具有|拥有|持有|具备
W	metric.term	end	期
W	metric.part_of	verb	占|占地区|占地方|高于|低于|快于|优于|好于
W	metric.part_of	noun	占比
W	metric.part_of	none	占用|占地|应占
W	metric.particle	word	的|了|之
W	sign	always	零下
W	sign	guarded	负
W	sign.before	word	为|至|到|是|达|约|率|润|额|长|在
W	ordinal	word	第
W	ordinal.rank	word	前
W	heading.first	word	第
W	heading.unit	part	编|篇|部分
W	heading.unit	chapter	章
W	heading.unit	section	节
W	heading.unit	article	条|讲|单元
W	heading.title	word	管理层讨论与分析|管理层讨论及分析|董事会报告|董事会报告书|主席报告|主席报告书|行政总裁报告|首席执行官报告|财务摘要|财务概要|财务回顾|业务回顾|企业管治报告|企业管治报告书|公司治理报告|公司资料|董事及高级管理层履历|董事及高级管理人员简历|董事及高级管理层|独立核数师报告|独立核数师报告书|审计报告|综合损益表|综合全面收益表|综合财务状况表|综合权益变动表|综合现金流量表|综合财务报表附注|合并资产负债表|合并利润表|合并现金流量表|财务报表附注|环境、社会及管治报告|五年财务概要|五年财务摘要|公司治理报告书
W	ordinal.to	word	至
W	half	word	半
W	half.counter	word	个
W	money.part	tenth	角|毛
W	money.part	hundredth	分
W	money.plain	word	元|圆|块|角|毛|钱|整
W	money.thing	word	角
W	unit.declared	word	位
W	unit.span_end	behind	来|最|新高|新低|以来|内|里|首次|间|同期
W	unit.role	yuan	CNY
W	unit.role	kilowatt_hour	kW.h
W	unit.role	times	倍
W	unit.role	point	点
W	unit.role	pair	对
W	unit.role	year	a
W	unit.role	month	mo
W	unit.role	week	wk
W	unit.role	day	d
W	unit.role	place	省|市|县|国|州|区县|县区
W	unit.degree	word	度
W	unit.part	a 12 mo	个月
W	unit.part	wk 7 d	天
W	unit.part	d 24 h	小时|个小时
W	unit.part	h 60 min	分|分钟
W	unit.part	min 60 s	秒|秒钟
W	percentage.unit	tenth	成
W	percentage.unit	discount	折
W	percentage.unit	percent	厘
W	percentage.unit	point	个百分点|百分点
W	percentage.unit	thousandth_point	个千分点|千分点
W	percentage.unit	basis_point	个基点|基点
W	line.end	open	之|的|和|与|及|在|于|将|对|把|被|从|以|并|是|为|或|让|且|而|至|到|自|比|较|截
W	line.end	measuring	超|近|约|逾|达|破|过|第|长|降|升|少|加|共|计|仅|有|了|足|每|涨|跌|余|动|币
W	line.end	number	超|近|约|逾|达|破|第|增长|成长|降|升|至|到|为
W	line.end	date	至|到|于|在|自|从|比|较
W	line.end	half	个|年|天|倍
W	line.end	torn	同比|环比
W	line.end	title	报告|公告|年报|公报|概况|摘要|目录|回顾|展望|概览
W	line.end	numbered	说明|情况|事项|安排|措施|条件|原则|依据|程序|内容|分析|构成|结果|方案|办法|政策|意见
W	line.begin	dependent	的|了|等|着|们|性|及|和
W	line.begin	range	至|到
W	line.begin	dated	截
W	line.begin	surplus	多|余
W	line.begin	half	半
W	line.begin	none	和谐|和平|年度|年报|年会
W	line.torn	word	个/月|个/百分|百/分点|千/分点
W	line.date	year	年
W	line.date	month	月
W	line.date	day	日|号
W	line.date	last	年|月|日
W	line.date	part	上|中|下|旬|底|末|初
W	line.unit	part	年|月|日|号|个|名|位|家|户|人|次|场|元|万|亿|千|百|吨|件|项|所|座|台|辆|条|只|株|亩|篇|倍|天|周|岁|届|度|米|种|门|批|期|支|套|册|级|份|款|组|省|市|县|℃|例|笔
W	line.unit	surely	年|月|日|个|名|元|万|亿|千|百|吨|户|辆|件|次|座|倍|岁|亩|小时|分钟|平方|立方|公里|公斤|公顷|美元|港元|欧元|人次
W	line.unit	scale	万|亿|千|百
W	numeral	0	〇|零
W	numeral	1	一
W	numeral	2	二|两
W	numeral	3	三
W	numeral	4	四
W	numeral	5	五
W	numeral	6	六
W	numeral	7	七
W	numeral	8	八
W	numeral	9	九
W	numeral	10	十
W	numeral	20	廿
W	numeral	30	卅
W	numeral	100	百
W	numeral	1000	千
W	numeral	10000	万
W	numeral	100000000	亿
W	numeral	1000000000000	兆
W	numeral	few	几|数
W	numeral	surplus	多|余
W	numeral	about	来
W	numeral	point	点
W	numeral	counter	个
W	numeral.financial	1	壹
W	numeral.financial	2	贰
W	numeral.financial	3	叁|参
W	numeral.financial	4	肆
W	numeral.financial	5	伍
W	numeral.financial	6	陆
W	numeral.financial	7	柒
W	numeral.financial	8	捌
W	numeral.financial	9	玖
W	numeral.financial	10	拾
W	numeral.financial	100	佰
W	numeral.financial	1000	仟
W	company.legal_form	word	股份有限公司|有限责任公司|有限公司|股份公司|控股公司
W	company.leader	word	本报告是|本报告为|本报告系|关于
W	company.clause	word	公司|成立|本报告|以下|股份有限
W	company.clause_start	word	于|在|由|与|及|和
W	company.no_start	word	截至|截止|第|本|附
W	company.none	word	目录|前言|序言|封面|附录|摘要|引言|致辞|数说|回顾|展望|业绩概览|关于我们|董事长致辞|重要提示|释义|扉页|股份
W	company.self	word	本公司|本集团|本行|我公司
W	company.label	name	公司名称|公司
W	company.label	short_name	股票简称|证券简称|公司简称|股份简称|A股简称
W	company.label	code	股票代码|证券代码|公司代码|股份代号|股份代码|股票代号|证券代号|A股代码|上市代号
W	company.label	both	股票简称及代码|证券简称及代码|股票简称和代码
W	report.kind	annual	年度报告|年报
W	report.kind	interim	中期报告|半年度报告|半年报
W	report.kind	quarterly	季度报告|第一季度报告|第三季度报告
W	report.kind	results	业绩公告|业绩快报|业绩预告|年度业绩公布|中期业绩公布|全年业绩|中期业绩
W	report.kind	sustainability	环境、社会及公司治理报告|环境、社会及管治报告|环境社会及管治报告|企业社会责任报告|可持续发展报告|社会责任报告|永续报告书
W	report.kind	statistics	国民经济和社会发展统计公报|统计公报|公报
W	report.kind	government	政府工作报告
W	report.kind	announcement	公告
W	report.kind	other	报告书|报告|摘要|年度
W	report.file_word	word	csr|esg|annual|interim|quarterly|report|reports|results|sustainability|ar|q1|q2|q3|q4|h1|h2|fy|final|full|text|txt|pdf|layout|cn|zh|sc|tc|chs|cht|en
W	report.region	taiwan	永续|金管会|环境部|环保署|劳动部|经济部|卫福部|国发会|证交所|柜买中心|公开资讯观测站|上市柜|上柜|仟元|佰万元|兆元|台湾|台北|新北市|高雄|台中|台南|统一编号|县市政府|行政院|农委会|长照|里民|碳费|公股
W	report.region	hong_kong	联交所|香港|港交所|港府|廉政公署
W	report.region	hong_kong_dollar	港元|港币|港仙
W	report.region	renminbi	人民币
W	report.era	word	民国
W	period.year_end	word	年末|年底|年终|期末|岁末
W	metric.note	word	注
W	metric.revenue	word	营业收入|营业总收入|主营业务收入|收入总额|总收入|收入合计|收入|收益总额|收益|营业额|总收益|营收
W	exchange.code	XSHG	60|68|90
W	exchange.code	XSHE	00|20|30
W	exchange.code	BJSE	43|83|87|88|92
W	exchange.label	XHKG	股份代号|股份代码
W	exchange.label	XTAI	股票代号|证券代号|上市代号
W	table.head	name	年份|报告期利润|年度|指标|项目|指标名称|类别|名称|科目|内容|分类|种类|关键绩效指标|绩效指标|议题|层面|品种|产品|项目名称|主要财务数据|主要会计数据|主要财务指标|财务指标|主要指标|会计科目|报表项目|资产|负债|负债及所有者权益|负债和所有者权益|负债及股东权益|负债和股东权益|所有者权益|股东权益|资产项目|负债项目|行业分类|产品分类|行业|产品名称|地区|分行业|分产品|分地区|股东名称|股东全称|客户名称|供应商名称|公司名称|单位名称|子公司名称|被投资单位|债务人名称|姓名|账龄|客户|供应商|专业构成类别|专业构成|教育程度类别|教育程度|学历|业务类型|业务分部|分部|股份类别|类型|险种|行业名称|地区名称|板块|业务|贷款种类|投资品种|募集资金项目|承诺投资项目|费用项目|税种|报告分部|名称及类别|部门|区域|被审计单位
W	table.head	unit	单位|计量单位|计量
W	table.head	note	附注|注释|附注编号|附注号
W	table.head	ordinal	序号|编号|排名|次序|行次
W	table.head	text	说明|备注|变动原因|变动说明|重大变动说明|原因|情况说明|原因说明|形成原因|性质|股东性质|职务|性别|任职状态|股份状态|限售原因|解除限售日期|币种|股份种类|是否|主营业务|注册地|业务性质|法人代表|经营范围|主要经营地|取得方式|任期|年龄|起始日期|终止日期|到期日|起息日|日期|到期日期|发行日期|决策程序|资金来源|款项性质|款项的性质|与本公司关系|关联关系|关联方|会计处理|证券代码|证券简称|代码|简称|会计准则|公允价值层次|核算科目|进度|学历背景|备考|信用等级|类比|主要原因|变动主要原因|增减变动原因|增减原因|受限原因|说明及原因|折旧方法|折旧年限|使用年限|预计使用寿命|摊销年限|发生原因|票面利率区间|开工时间|竣工时间|完工时间|预计开工时间|预计竣工时间|预计完工时间|开工日期|竣工日期|完工日期|预计开工日期|预计竣工日期|公司类型|企业类型|子公司类型|组织形式|主要业务|投资方式|是否为固定资产投资|投资项目涉及行业|涉及行业|项目进度|工程进度|披露日期|披露索引|未达到计划进度和预计收益的原因|关联交易方|关联交易类型|关联交易内容|关联交易定价原则|担保类型|担保期|是否履行完毕|是否为关联方担保|实际发生日期|担保额度相关公告披露日期|委托理财的资金来源|报酬确定方式|起止日期|债券期限|债券简称|债券代码|上市地点|核算方法|租赁资产种类|担保方|被担保方
W	table.head	sum	金额|数额|发生额|余额|金额合计
W	table.head	amount	数|值|数值|绝对值|经审计|未经审计|未审计|已审计|审计
W	table.head	share	占比|比例|比重|占总额比例|占总额的比例|百分比|所占比例|所占比重|构成比|份额|结构
W	table.head	change	增减|增减幅度|增减率|增减变动|变动|变动比例|变动幅度|变化|变动率|增长|变化幅度|增长率|增幅|增减比例|变化率|增（减）|增(减)|增（减）比例|增(减)比例|增（减）率|变动（%）|增加（减少）|增加(减少)|增长（下降）|升（跌）|升跌|增加／（减少）|增加/（减少）|增加/(减少)|增减变动幅度|增加|减少|升降|增减百分比|变动百分比|增减比率|涨幅|升幅|增速|增减变化|差异|变化比例|年增率|增长幅度|变动情况|增减情况|增减变动情况|增减变动比例|变化百分比
W	table.head	change_yoy	同比增减|同比变动|同比|同比增长|同比变化|年增减|按年变动|年增率|同比增减幅度|同比增幅|同比变动比例|按年变化|按年增减
W	table.head	change_pop	环比|环比增减|环比变动|环比增长
W	table.head	amount_change	增（减）金额|增(减)金额|增（减）额|增(减)额|增减额|变动额|变动金额|增减金额|增加额|减少额|变化额|增长额|差额|增减数|变动数|报告期内增减|报告期内增减变动|报告期内增减变动情况|报告期内增减变动数量|本期增减变动|报告期内增持股份数量|本次变动增减|本期变动增减
W	table.head	group	归属于母公司所有者权益|归属于母公司股东权益|归属于母公司所有者的权益|归属于母公司股东的权益|归属于本公司股东权益|归属于本行股东权益|归属于本公司股东的权益|归属于本行股东的权益
W	table.head	compare_yoy	本年比上年|比上年|较上年|比上年同期|较上年同期|本期末比上年同期末|本期末较上年同期末|比上年同期末|较上年同期末|本报告期末比上年同期末|本年较上年|比去年|较去年|比去年同期|较去年同期|本期比上年同期|本期较上年同期|本报告期比上年同期|本报告期较上年同期|本年末比上年末|本年末较上年末|比上年末|较上年末|本期末比上年末|本报告期末比上年度末|本报告期末较上年度末|较上年度末|比上年度末|本年度比上年度|本年度末比上年度末|比上年度|较上年度|年初至报告期末比上年同期|年初至报告期末较上年同期|报告期末比上年末|报告期末较上年末|较上年年末|比上年年末|较上年底|与上年相比|与上年同期相比|本报告期末比上年末|本期末较上年末
W	table.head	compare	本期比上期|比上期|较上期|本期较上期|比期初|较期初|比年初|较年初|期末比期初|较上期末|比上期末|本期末比上期末
W	table.head	consolidated	合并|本集团|集团|合并数|合并报表
W	table.head	parent	母公司|本公司|本行|公司
W	table.head	version	调整前|调整后|调整前金额|调整后金额|之前列报金额|列报金额|经重列后金额|重列后金额|重述后金额|重列后|经重列后|重述前|重述后|重列|经重列|追溯调整前|追溯调整后|经重述|已重述|重述
W	table.head	total	合计|总计|总额|小计|总和|总数|汇总
W	table.head	none	公司名|集团外|集团内|公司债券|公司债|变动成本|单位成本|单位售价|数量|人数|增加值|余额增减|暂时性差异|公允价值变动
W	table.period	current	本期|本期数|本年|本年度|本报告期|报告期|当期|本年数|本年累计|本年累计数|本期累计|今年|本期发生额|本年发生额|本期金额|本年金额|报告期内|本会计期间|本期发生数|当年|本年实际|本期实际|本年发生数|本财政年度
W	table.period	previous	上期|上期数|上年|上年度|上年同期|上年数|去年|去年同期|上年同期数|上期发生额|上年发生额|上期金额|上年金额|上年累计|上期同期|上年同期累计|上期发生数|上年实际|上年发生数|上一年度|上财政年度|上年同期金额
W	table.period	end	本期期末数|本期末数|本年末数|期末|年末|本报告期末|报告期末|本期末|本年末|期末数|年末数|期末余额|年末余额|期末金额|年末金额|本年年末|本年度末|本期期末|本年末余额|本期末余额|期终|本次变动后
W	table.period	start	上期期末数|上期末数|期初|年初|期初数|年初数|期初余额|年初余额|上年末|上年度末|上年年末|上期期末|上期末|本报告期初|报告期初|本期期初|本期初|本年初|本年年初|上年末余额|上年年末余额|上年末数|上期末余额|期初金额|年初金额|去年末|上年底|上期期末余额|本次变动前
W	table.period	first_quarter	第一季度|一季度|首季|第一季
W	table.period	second_quarter	第二季度|二季度|第二季
W	table.period	third_quarter	第三季度|三季度|第三季
W	table.period	fourth_quarter	第四季度|四季度|第四季
W	table.period	first_half	上半年|半年度|中期
W	table.period	second_half	下半年
W	table.period	three_quarters	前三季度|前三季
W	table.period	ytd	年初至报告期末|年初至报告期期末|年初至本报告期末|年初至本报告期期末
W	table.period	movement	本期增加|本期减少|本年增加|本年减少|本期增加额|本期减少额|本年增加额|本年减少额|本期增加金额|本期减少金额|本年增加金额|本年减少金额|本期增加数|本期减少数|本年增加数|本年减少数|本期计提|本年计提|本期转回|本年转回|本期收回|本期收回或转回|本期转销|本年转销|本期核销|本年核销|本期新增|本年新增|本期转出|本年转出|本期转入|本年转入|本期摊销|本年摊销|本期摊销额|本年摊销额|本期摊销金额|本期支付|本年支付|本期发行|本年发行|本期偿还|本年偿还|本期其他减少|本期其他减少金额|本期转入固定资产金额|本期新增补助金额
W	table.period	none	上年比|本期变动|本年变动|本年增减变动|本期增减变动
W	table.rate	percent	率|占比|比例|比重|百分比|回报率|收益率|份额|充足率|集中度|占比重
W	table.rate	plain	流动比率|速动比率|市盈率|市净率|汇率|周转率|保障倍数|倍数|现金比率|利息保障倍数|频率|功率|效率|斜率|系数|周转次数|产权比率|比率|机构数量|机构数|对象数量|个人数量|专利数量|专利数|门店数量|门店数|店铺数量|网点数量|网点数|项目数量|项目数|公司数量|供应商数量
W	table.stock	stock	资产|员工的数量|总资产|资产总额|资产总计|总负债|负债总额|负债合计|净资产|权益|权益合计|股本|余额|资产负债率|存款|贷款|股东权益|所有者权益|员工|员工人数|员工总数|雇员|职工人数|股东总数|股份|股份总数|持股|持股数量|持股比例|持股总数|股份数量|股份数目|存货|账面价值|账面余额|库存量|拨备覆盖率|不良贷款率|充足率|流动比率|速动比率|负债|总股本|持股情况|股东情况|员工情况|账龄|占总股本比例|生产人员|销售人员|技术人员|财务人员|行政人员|管理人员|人数合计|在职员工的数量合计|职工的数量|职工|人数|账款|学历|教育程度|专业构成|资产总值|负债总值|资产净值|现金及现金等价物|股权结构|资本净额|投资资产
W	table.stock	flow	收入|利润|收益|成本|费用|支出|净额|收益率|净资产收益率|现金流量净额|流量|增加额|净增加额|减值损失|损失|税|报酬|薪酬|产量|销量|销售额|采购额|投入|营业额|回报率|股息|股利|平均余额|日均余额|收益总额|研发人员数量|研发人员|接待人数|培训人数|参加人数|受益人数|增加金额|减少金额|购置|计提|处置|报废|转回|转销|核销|转入|转出
W	table.count	人	人数|员工的数量合计|在职员工的数量合计|员工总数|雇员总数|员工数|雇员人数|员工合计|人员数量|在职员工的数量|职工人数
W	table.count	户	股东总数|股东户数|户数|股东人数
W	table.count	股	持股数量|股份数目|股份数量|持股总数|持股数|股数|股份总数|持有股份数目|所持股份数目|限售股数|持股数目
W	table.count	次	次数
W	table.count	家	家数
W	table.count	件	件数
W	table.count	项	项数
W	table.single	word	每股|每单位|单价|每份
W	table.measure	measure	额|注册资本|实收资本|收入|成本|利润|率|数|量|价值|准备|余额|资产|负债|费用|股份|薪酬|报酬|人数|价款|原值|净值|股数|股份数目|权益|投资|现金|支出|损益|收益|减值|摊销|折旧|津贴|盈利|溢利|亏损|公允价值|公允价值变动|暂时性差异|股息|股利|单价|均价|价格|市价|收盘价|股价|售价|面积|产能|产量|销量|计提|转回|转销|核销|以内|以上|款|敞口|保费|成数|储备|股本|公积|补助|酬金|退休金|花红|工资|袍金|存款|贷款
W	table.lead	lead	其中|减|加|包括|其中包括|另|附
W	table.lead	none	减值|减排|减免|加工|加权|加盟|减持|加油|加班|减速|另类|加速|附加|附注
W	table.remark	word	填列|号填|如有|参见|见附注|注|附注|经审计|未经审计|单位
W	table.title	title	表|情况|数据|指标|构成|明细|摘要|结构|变动表|分析|分布|资料|报酬情况|金额|分部资料|汇总|概要|概况|列示|分类|披露|项目|状况|一览
W	table.scope	consolidated	合并|本集团
W	table.scope	parent	母公司
W	table.scope	leading	综合
W	table.scope	own_statement	本公司|本行|公司
W	table.continued	word	续|续上表|接上表|续表|承上页|接上页
W	table.declared	unit	单位|金额单位|货币单位|币种|以|计量单位|数量单位|为单位
W	table.declared	report	除特别注明外|除另有说明外|除另有注明外|除特别说明外|除另有标明外|列示|单位均为|单位均以|均以|报表的单位为|报表单位为
W	table.declared	none	编制单位|填报单位|被投资单位|编报单位|上报单位|所属单位|单位名称|以上|以下|以及|以内|下属单位|单位成本|接待单位
W	table.empty	word	不适用|N/A|n/a|NA|无|不詳|不详|未披露|无意义|没有意义
W	table.direction	increase	增加|上升|提高|增长|上涨|提升|增|升
W	table.direction	decrease	减少|下降|降低|下滑|下跌|减|降
W	table.point	word	个百分点|百分点
W	table.particle	copula	为
W	table.particle	currency	币
W	table.particle	statement	表
W	table.particle	reference	注
W	table.particle	naming	名称|全称
W	table.particle	legal_form	有限公司|有限责任公司
W	table.particle	page	第|页|共
W	table.date	opening	截至|截止|于|在
W	table.date	minguo	民国
W	table.date	end	末|底
W	table.date	year_end	终|年末|年底
W	table.date	year_start	初|年初
W	table.date	of_year	度
W	table.date	of_month	份
W	table.date	day_number	号
W	table.date	to	至
W	table.date	until	止
W	table.date_span	year	财政年度|会计年度|年度|年
W	table.date_span	half	半年度|半年
W	table.date_span	quarter	季度
W	table.date_span	months	个月
W	modifier.before	more_than	>|超过了|超出了|突破了|超过|超出|超|逾|突破|已破|破|多于|高于|大于|不止|远超|超逾|愈
W	modifier.before	equal_or_more	≥|≧|不得低于|不得少于|不得小于|不得不足|不能低于|不能少于|不能小于|不能不足|不应低于|不应少于|不应小于|不应不足|不可低于|不可少于|不可小于|不可不足|不会低于|不会少于|不会小于|不会不足|不许低于|不许少于|不许小于|不许不足|不宜低于|不宜少于|不宜小于|不宜不足|没有低于|没有少于|没有小于|没有不足|没低于|没少于|没小于|没不足|并未低于|并未少于|并未小于|并未不足|未低于|未少于|未小于|未不足|至少有|至少为|至少达|至少达到|不少于|不低于|不小于|至少|最少|起码|达到或超过|不下|不下于
W	modifier.before	less_than	<|跌破|不足|不到|不满|未满|未达|低于|少于|小于|未到
W	modifier.before	equal_or_less	≤|≦|不得超过|不得高于|不得多于|不得大于|不得超出|不能超过|不能高于|不能多于|不能大于|不能超出|不应超过|不应高于|不应多于|不应大于|不应超出|不可超过|不可高于|不可多于|不可大于|不可超出|不会超过|不会高于|不会多于|不会大于|不会超出|不许超过|不许高于|不许多于|不许大于|不许超出|不宜超过|不宜高于|不宜多于|不宜大于|不宜超出|没有超过|没有高于|没有多于|没有大于|没有超出|没超过|没高于|没多于|没大于|没超出|并未超过|并未高于|并未多于|并未大于|并未超出|未高于|未多于|未大于|未超出|不超过|不多于|不高于|不大于|至多|最多|最多可达|最多达|最高不超过|未超过|不逾
W	modifier.before	approx	约|大约|约为|约合|约达|大概|大致|接近于|约有|约占|差不多
W	modifier.before	nearly	近|将近|接近|近乎|几近|几乎
W	modifier.before	none	近年|近期|近岸|近代|近视|近海|近郊|近日|近来|近地|约束|约谈|约定|约见|走近|挨近|迫近|相近|节约|预约|合约|公约|条约|契约|签约|履约|违约|简约|纽约|制约|租约|邀约|续约|爽约|特约|最近|附近|邻近|临近|靠近|亲近|贴近|就近|远近|赶超|打破|爆破|侦破|识破|补足
W	modifier.apart	approx	约|大约|预计约
W	modifier.apart	nearly	近
W	modifier.apart	equal_or_less	不超过|不得超过|不高于|不得高于
W	modifier.apart	equal_or_more	不低于|不得低于|不少于|不得少于
W	modifier.apart	none	近年|近期|近岸|近代|近视|近海|近郊|近日|近来|近地|约束|约谈|约定|约见|节约|预约|合约|公约|条约|契约|签约|履约|违约|简约|纽约|制约|租约|邀约|续约|特约|最近|附近|邻近|临近|靠近|亲近|贴近|就近
W	modifier.after	more_than	+|＋|多|余|有余|开外|之多
W	modifier.after	equal_or_more	以上|及以上|或以上|起|（含）以上|（含）及以上|(含)以上|含以上
W	modifier.after	equal_or_less	以下|及以下|或以下|以内|之内|内|（含）以下|（含）及以下|(含)以下|（含）以内
W	modifier.after	approx	左右|上下|许|之谱
W	modifier.after	none	上下游|上下文|上下班|上下级|余热|起家|起来|起步|起点|内部|内容|内地|内外|内蒙|内蒙古|内需|内控|内含|内涵|内生|内在|内审|起草|起诉|起飞|起重|起伏|起到|多元|多样|多次|多边|多维|多媒体|多功能|余额|多种|多个|许可|许多|许昌|之多样
W	change	increase	调升|调高|增长|增加|增速|上升|上涨|提升|提高|增幅|涨幅|升幅|升高|增|涨|升|扩大|多增|上调|上行|加快|回升|攀升|增多|走高|净增|增发|新增|上浮|高增长|增值|拉升|反弹|上扬|跃升|成长|升值|增持|加幅|增产|扩阔|拓宽
W	change	decrease	调降|调低|负增长|负成长|压缩|减量|下降|减少|降低|下滑|下跌|降幅|跌幅|减幅|减低|缩减|缩短|回落|跌|减|降|少增|下调|下行|收窄|缩小|放缓|走低|减排|压降|压减|萎缩|下浮|贬值|减持|衰退|缩水|削减|减产
W	change	none	起降|升降|沉降|空降|骤降至|涨跌|增减|至|到|为|达|达到|占|占比|比例|比重|利率|收益率|毛利率|净增长率
W	change.filler	any	了|约|达|达到|率|率为|幅度|幅度为|幅|近|超|超过|逾|高达|仅|只|至少|累计|共|合计
W	change.filler	width	为|约为|稳定在|保持在|维持在|处于|收窄至|收窄到|扩大至|扩大到|回落至|回落到|控制在
W	change.width	word	涨幅|升幅|增幅|加幅|降幅|跌幅|减幅|增速|增长幅度|下降幅度|年增率|年减率
W	change.compared	increase	高|高出|多|快|多出
W	change.compared	decrease	低|少|慢|低了|少了
W	change.behind	increase	增长|增幅|高增幅|涨幅|增速|提升|提高|高增长|升幅|上升|增加|复合增长|年均增长|正增长
W	change.behind	decrease	下降|降幅|减少|跌幅|减幅|下滑|降低|负增长
W	basis	yoy	同比|较上年同期|比上年同期|较上年|比上年|较去年|比去年|较去年同期|比去年同期|按年|较上一年|比上一年|较前一年|比前一年|较上年度|较上一年度|与上年同期相比|与去年同期相比|与上年相比|与去年相比|较上财年|较上一财年|较去年度|年增率|年增|年减|同期比|比上年同月
W	basis	none	较基准年|比基准年|与基准年相比|较基期|比基期|每月增|每月减|每年增|每年减|每季增|每年增加
W	basis	qoq	按季|较上季|比上季|较上季度|比上季度|较上一季|较上季末|比上季末|季增|季减
W	basis	pop	环比|较上月|比上月|按月|月增|月减|较上月末|比上月末
W	distributive	all	分别|依次|均|各|分別|分别为|分别是|分别达|分别达到|分别约为
W	idiom	none	二氧化|三氧化|一氧化|五氧化|四氯化|二甲苯|二恶英|二噁英|三聚氰胺|三氯甲烷|四氯乙烯|两个毫不动摇|五股厂|五股盐场|七股厂|七股盐场|七股区|五股园区|三尺讲台|百尺竿头|三寸不烂|三寸之舌|三尺童|一下|一些|一体|一再|一切|一刻|一半|一同|一向|一味|一唱|一如|一定|一带一路|一带|一并|一度|一律|一念|一方面|一旦|一时|一般|一样|一直|一致|一起|一路|一边|一道|一面|一贯|一站式|一体化|一对一|一流|一线|一系列|一揽子|二维码|二手|二次元|二次创作|二次|二期|三农|三方|三维|三级|三甲|三亚|三明|三峡|三星|三位一体|三番五次|三七二十一|三包|三会|三重一大|三步走|三心二意|三令五申|三个代表|三严三实|四川|四海|四处|四周|四季如春|四季常青|四季轮转|二套|四面|四面八方|四通八达|五一|五四|五角大楼|五粮液|五谷|五金|五湖四海|五险一金|五官|五星|五指山|五常|六一|六合|六安|六盘水|七一|七夕|七彩|七上八下|七台河|五台山|八字|七嘴八舌|七成新|八一|八方|八卦|八面|八达岭|八角|八宝|九华山|九江|九寨沟|九州|九龙|九牛一毛|九年一贯制|九年义务教育|十足|十堰|十全十美|十佳|十字|十一届|十三届|十四届|十八大|十九大|二十大|十九届|二十届|十万火急|十项全能|百姓|百货|百年|百度|百科|百合|百胜|百家|百里|百花|百业|百日|百强|百色|百灵|百草|百般|百忙|千家万户|千方百计|千变万化|千岛湖|千秋|千禧|千年|千里|千山|千万别|千万不|千万要|千百年|千载|千古|千篇一律|千丝万缕|千军万马|千差万别|千家|千兆|千岁|万一|万里|万物|万事|万科|万达|万能|万象|万众|万州|万宁|万年|万岁|万户|万家|万向|万华|万古|万千|万无一失|万里长城|万水千山|万元户|万维网|万全|万博|万豪|亿纬|亿万|亿联|亿利|亿田|两会|两岸|两侧|两端|两者|两旁|两面|两山|两手|两翼|两业|两化|两级|两江|两广|两湖|两极|两性|两岸三地|两不愁|两癌|两新|两重|两高|两委|两弹|两院|两制|两融|双十一|双十二|几乎|几何|几率|数百万计|零售|零星|零件|零距离|零碳|零部件|零食|零工|零容忍|零事故|零钱|零下|二十四小时|二十四节气|四是|三是|二是|一是|五是|六是|七是|八是|九是|十是|九三|三伏|三九|二八|一二三|一五|九五|十五规划|四有|三好|三公|三废|三同时|三供一业|三会一层|三去一降一补|三大|三道|四个自信|四个意识|四大|五大|六大|七大|八大|九大|十大|两大|两个维护|两个确立|四个全面|六稳|六保|四好|五位一体|三重|两用|万亩|十年如一日|两头|两难|两肋|两全|三生|三代|三新|两网|三网|百业|百川|百威|百事|三次产业|三轮汽车|三轮摩托|三百六十行|三毛流浪记|三角形|三角梅|一毛不拔|三角洲|三角区|三角债|三角地|三角架|三角函数|三角龙|五角星|二元结构|二元体制|二元经济|三元锂|三元正极|三元电池|三元催化|三元聚合物|三元悖论|三元牛奶|三元食品|三元材料|三元前驱体|一年计划|三年计划|五年计划|五年规划|十年规划|八项规定|六项纪律|三部曲|四部曲|三支柱|四支柱|五支柱|四十人论坛|五十人论坛|百人会|百人计划|千人计划|万人计划|十二大|十三大|十四大|十五大|十六大|十七大|十月革命|两张皮|三轮车|千斤顶|千斤拨|一成不变|三五成群|三折页|千分尺|万分表|两位数|一位数|三位数|双位数|七匹狼|万和|万源|万用表|万机|万变|五家渠|三台县|三台山|九份老街|五股区|五股工|十月稻田|七天酒店|三只松鼠|三只雁|千户苗寨|千层蛋糕|千层饼|千层底|万代|千言万语|二元论|四平市|四通|三门峡|三河市|三沙|五台县|六盘山|七里|八里|九台区|十里|十渡|百户|一线城市|三线|二线|三产|三资|五保|五保户|七大姑|八成新|九成新
W	unit.degree_of	Cel	路径|冷气|控温|恒温|零下|零上|气温|温度|高温|低温|水温|体温|室温|摄氏|库温|升温|降温|温升|室内|空调
W	unit.degree_of	[degF]	华氏
W	unit.degree_of	m3	用水|省水|节水|自来水|耗水|取水|供水
W	unit.degree_of	kW.h	用电|节电|省电|耗电|发电|供电|电力
W	unit.degree_of	deg	倾斜角|倾斜|北纬|南纬|东经|西经|纬度|经度|倾角|角度|仰角|俯角|夹角|坡度|旋转|转动|方位角
W	unit.per	mo	月
W	unit.per	a	年
W	unit.per	d	日|天
W	unit.per	h	时|小时
W	unit.per	min	分|分钟
W	unit.per	s	秒
W	unit.none	none	人数|所载|所列|所指|所定|所披露|所称|所订|所涉|所规定|项下|股价|年息|单价|发展|发明|发行|发布|发现|发动|发放|发电|发生|发射|发起|发出|发表|发送|发挥|发酵|发车|发货|发票|发证|发言|发达|发力|发债|发烧|发热|发育|发光|发卡|发改|发文|发包|发掘|发扬|发往|发自|版本|版权|版图|版块|版面|则以|则为|尊严|尊重|尊敬|尊贵|尊享|把握|把关|把手|校区|校园|校友|校长|校企|路线|路口|路段|路径|路透|挺进|大促|大赛|大会|大学|大型|国集团|大寿|里路|里洋场|里长街|面埋伏|班级|班子|班组|班车|学年度|位数|度评估|度全景|度全方位|度角|度环|度反馈|度考核|国道|大楼|大厦|家庭|家长|家电|家居|家具|家园|人民|人民币|人工|人员|人才|人口|人物|人均|人大|元旦|元素|元宇宙|元件|天然|天津|天河|天气|天下|天使|年度|年代|年级|年龄|年报|年轻|年均|年产|年初|年末|年底|年中|年货|年夜|日均|日活|日常|月均|月活|点击|点赞|条件|条款|条例|条约|名单|名录|名牌|名额|名师|名优|个人|个性|个体|部分|部门|部署|部长|部级|项目|种植|种子|种族|级别|层次|层面|组织|组成|台湾|台州|台风|套餐|套路|次数|次级|场景|场地|场馆|场所|位置|位于|座谈|座位|单位|单品|单元|单一|笔记|笔者|本次|本报告|本公司|本科|本地|本土|本集团|本市|本年|本期|件套|代表|代理|代码|代言|分钟以内的|市场|市民|市值|市政|市级|市区|县级|县域|省级|省份|村民|村级|村庄|村委|国家|国际|国内|国产|国有|国债|镇级|乡村|乡镇|度假|度过|米粉|米饭|克服|斤斤|门店|门槛|门户|门诊|门类|句话|字母|声音|声明|行动|行业|行政|行为|片区|股东|股票|股份|股权|股息|手机|手段|手续|手册|包括|包装|包含|双方|双边|双碳|双向|对应|对接|对外|对于|对比|对公|对口|队伍|队员|团队|团体|团员|团结|代际|类似|类别|类型|款项|款式|道路|道德|处理|处于|处罚|处置|站点|站在|城市|城镇|城乡|区域|区间|区块链|厂房|厂商|厂家|店铺|店面|床位|户籍|户外|起点|票据|篇章|节约|节能|节目|节省|节点|节水|节日|课程|课题|讲师|讲座|轮次|轮胎|回升|回落|回购|回访|遍布|步伐|步行|字节跳动|页码|段落|秒杀|金额|金融|金属|金奖|金牌|银行|银牌|铜牌|大学|大型|大道|大厦|大会|大赛|小时工|周边|周围|周转|平台|平均|平衡|平安|平方公里数|升级|升至|升幅|升高|升值|吨位|度数|批准|批发|批复|批次|支持|支付|支部|支撑|支出|支行|支队|杆塔|根据|根本|头部|头条|只有|只能|只要|架构|列入|列车|列示|班级|班子|班组|趟次|张家|张家口|块链|幅度|卷烟|封闭|瓶颈|盒马|箱体|袋装|包邮|桶装|罐装|杯赛|碗里|副总|副主任|组合|群众|群体|样本|样品|声誉|例如|例行|例外|桩基|宗旨|席位|席卷|辆次|届满|期间|期末|期初|期货|期限|期刊|份额|份子|所得|所有|所以|所在|所属|所示|所述|所需|间接|间隔|间距|栋梁|株洲|株式|颗粒|粒子|粒度|册子|架次数|篇幅|折合|折旧|折扣|成本|成为|成立|成功|成果|成员|成品|成交|成长|成熟|成分|成年|分别|分布|分公司|分行|分之|分析|分配|分类|分部|角度|角色|毛利|毛利率|毛额|里程|里程碑|亩均|亩产|岁月|岁末|岁初|秒级|周年庆典|人行
G	⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼀一⼁丨⼂丶⼃丿⼄乙⼅亅⼆二⼇亠⼈人⼉儿⼊入⼋八⼌冂⼍冖⼎冫⼏几⼐凵⼑刀⼒力⼓勹⼔匕⼕匚⼖匸⼗十⼘卜⼙卩⼚厂⼛厶⼜又⼝口⼞囗⼟土⼠士⼡夂⼢夊⼣夕⼤大⼥女⼦子⼧宀⼨寸⼩小⼪尢⼫尸⼬屮⼭山⼮巛⼯工⼰己⼱巾⼲干⼳幺⼴广⼵廴⼶廾⼷弋⼸弓⼹彐⼺彡⼻彳⼼心⼽戈⼾户⼿手⽀支⽁攴⽂文⽃斗⽄斤⽅方⽆无⽇日⽈曰⽉月⽊木⽋欠⽌止⽍歹⽎殳⽏毋⽐比⽑毛⽒氏⽓气⽔水⽕火⽖爪⽗父⽘爻⽙爿⽚片⽛牙⽜牛⽝犬⽞玄⽟玉⽠瓜⽡瓦⽢甘⽣生⽤用⽥田⽦疋⽧疒⽨癶⽩白⽪皮⽫皿⽬目⽭矛⽮矢⽯石⽰示⽱禸⽲禾⽳穴⽴立⽵竹⽶米⽷糸⽸缶⽹网⽺羊⽻羽⽼老⽽而⽾耒⽿耳⾀聿⾁肉⾂臣⾃自⾄至⾅臼⾆舌⾇舛⾈舟⾉艮⾊色⾋艸⾌虍⾍虫⾎血⾏行⾐衣⾑襾⾒見⾓角⾔言⾕谷⾖豆⾗豕⾘豸⾙貝⾚赤⾛走⾜足⾝身⾞車⾟辛⾠辰⾡辵⾢邑⾣酉⾤釆⾥里⾦金⾧長⾨門⾩阜⾪隶⾫隹⾬雨⾭青⾮非⾯面⾰革⾱韋⾲韭⾳音⾴頁⾵風⾶飛⾷食⾸首⾹香⾺馬⾻骨⾼高⾽髟⾾鬥⾿鬯⿀鬲⿁鬼⿂魚⿃鳥⿄鹵⿅鹿⿆麥⿇麻⿈黃⿉黍⿊黑⿋黹⿌黽⿍鼎⿎鼓⿏鼠⿐鼻⿑齊⿒齒⿓龍⿔龜⿕龠㇐一㇑丨㇒丿㇔丶㇠乙豈豈更更車車賈賈滑滑串串句句龜龜龜龜契契金金喇喇奈奈懶懶癩癩羅羅蘿蘿螺螺裸裸邏邏樂樂洛洛烙烙珞珞落落酪酪駱駱亂亂卵卵欄欄爛爛蘭蘭鸞鸞嵐嵐濫濫藍藍襤襤拉拉臘臘蠟蠟廊廊朗朗浪浪狼狼郎郎來來冷冷勞勞擄擄櫓櫓爐爐盧盧老老蘆蘆虜虜路路露露魯魯鷺鷺碌碌祿祿綠綠菉菉錄錄鹿鹿論論壟壟弄弄籠籠聾聾牢牢磊磊賂賂雷雷壘壘屢屢樓樓淚淚漏漏累累縷縷陋陋勒勒肋肋凜凜凌凌稜稜綾綾菱菱陵陵讀讀拏拏樂樂諾諾丹丹寧寧怒怒率率異異北北磻磻便便復復不不泌泌數數索索參參塞塞省省葉葉說說殺殺辰辰沈沈拾拾若若掠掠略略亮亮兩兩凉凉梁梁糧糧良良諒諒量量勵勵呂呂女女廬廬旅旅濾濾礪礪閭閭驪驪麗麗黎黎力力曆曆歷歷轢轢年年憐憐戀戀撚撚漣漣煉煉璉璉秊秊練練聯聯輦輦蓮蓮連連鍊鍊列列劣劣咽咽烈烈裂裂說說廉廉念念捻捻殮殮簾簾獵獵令令囹囹寧寧嶺嶺怜怜玲玲瑩瑩羚羚聆聆鈴鈴零零靈靈領領例例禮禮醴醴隸隸惡惡了了僚僚寮寮尿尿料料樂樂燎燎療療蓼蓼遼遼龍龍暈暈阮阮劉劉杻杻柳柳流流溜溜琉琉留留硫硫紐紐類類六六戮戮陸陸倫倫崙崙淪淪輪輪律律慄慄栗栗率率隆隆利利吏吏履履易易李李梨梨泥泥理理痢痢罹罹裏裏裡裡里里離離匿匿溺溺吝吝燐燐璘璘藺藺隣隣鱗鱗麟麟林林淋淋臨臨立立笠笠粒粒狀狀炙炙識識什什茶茶刺刺切切度度拓拓糖糖宅宅洞洞暴暴輻輻行行降降見見廓廓兀兀嗀嗀塚塚晴晴凞凞猪猪益益礼礼神神祥祥福福靖靖精精羽羽蘒蘒諸諸逸逸都都飯飯飼飼館館鶴鶴郞郞隷隷侮侮僧僧免免勉勉勤勤卑卑喝喝嘆嘆器器塀塀墨墨層層屮屮悔悔慨慨憎憎懲懲敏敏既既暑暑梅梅海海渚渚漢漢煮煮爫爫琢琢碑碑社社祉祉祈祈祐祐祖祖祝祝禍禍禎禎穀穀突突節節練練縉縉繁繁署署者者臭臭艹艹艹艹著著褐褐視視謁謁謹謹賓賓贈贈辶辶逸逸難難響響頻頻恵恵舘舘並並况况全全侀侀充充冀冀勇勇勺勺喝喝啕啕喙喙嗢嗢塚塚墳墳奄奄奔奔婢婢嬨嬨廒廒廙廙彩彩徭徭惘惘慎慎愈愈憎憎慠慠懲懲戴戴揄揄搜搜摒摒敖敖晴晴朗朗望望杖杖歹歹殺殺流流滛滛滋滋漢漢瀞瀞煮煮瞧瞧爵爵犯犯猪猪瑱瑱甆甆画画瘝瘝瘟瘟益益盛盛直直睊睊着着磌磌窱窱節節类类絛絛練練缾缾者者荒荒華華蝹蝹襁襁覆覆視視調調諸諸請請謁謁諾諾諭諭謹謹變變贈贈輸輸遲遲醙醙鉶鉶陼陼難難靖靖韛韛響響頋頋頻頻鬒鬒龜龜㮝㮝䀘䀘䀹䀹齃齃龎龎
T	㑯㑔㑳㑇㑶㐹㓨刾㕘参㘚㘎㜄㚯㜏㛣㠏㟆㥮㤘㩜㨫㩳㧐㩵擜㪯举䁻䀥䃮鿎䊷䌶䋙䌺䋚䌻䋹䌿䋻䌾䍦䍠䎱䎬䙡䙌䜀䜧䝼䞍䥇䦂䥑鿏䥱䥾䦛䦶䦟䦷䯀䯅䰾鲃䱷䲣䱽䲝䲁鳚䲘鳤䴉鹮丟丢両两並并亂乱亇个亙亘亞亚佇伫佈布佔占併并來来侖仑価价侶侣侷局俁俣係系俔伣俠侠俥伡俬私倀伥倆俩倈俫倉仓個个們们倖幸値值倫伦倲㑈偉伟偑㐽側侧偵侦偽伪傌㐷傑杰傖伧傘伞備备傭佣傯偬傳传傴伛債债傷伤傾倾僂偻僅仅僉佥僑侨僕仆僞伪僥侥僨偾僱雇價价儀仪儁俊儂侬億亿儈侩儉俭儎傤儐傧儔俦儕侪儘尽償偿優优儲储儷俪儸㑩儺傩儻傥儼俨兇凶兌兑兒儿兗兖內内兩两冊册冑胄冪幂凈净凍冻凜凛処处凱凯別别刪删剄刭則则剎刹剗刬剛刚剝剥剮剐剴剀創创剷铲劃划劇剧劉刘劊刽劌刿劍剑劏㓥劑剂劚㔉劵券勁劲動动務务勛勋勝胜勞劳勢势勩勚勱劢勳勋勵励勸劝勻匀匭匦匯汇匱匮區区協协単单卹恤卻却卽即厙厍厠厕厤历厭厌厲厉厴厣參参叄叁叢丛吒咤吳吴吶呐呂吕咼呙員员唄呗唸念問问啓启啞哑啟启啢唡喎㖞喚唤喪丧喫吃喬乔單单喲哟嗆呛嗇啬嗊唝嗎吗嗚呜嗩唢嗶哔嘆叹嘍喽嘓啯嘔呕嘖啧嘗尝嘜唛嘩哗嘮唠嘯啸嘰叽嘵哓嘸呒嘽啴噁恶噓嘘噚㖊噝咝噠哒噥哝噦哕噯嗳噲哙噴喷噸吨噹当嚀咛嚇吓嚌哜嚐尝嚕噜嚙啮嚥咽嚦呖嚨咙嚮向嚲亸嚳喾嚴严嚶嘤囀啭囁嗫囂嚣囅冁囈呓囉啰囌苏囑嘱囘回囪囱囬回囯国圇囵國国圍围園园圓圆圖图團团垻坝埡垭埰采執执堅坚堊垩堖垴堝埚堯尧報报場场塊块塋茔塏垲塒埘塗涂塚冢塢坞塤埙塲场塵尘塹堑墊垫増增墜坠墮堕墰坛墳坟墶垯墻墙墾垦壇坛壋垱壎埙壓压壘垒壙圹壚垆壜坛壞坏壟垄壠垅壢坜壩坝壪塆壯壮壱壹壺壶壼壸壽寿夠够夢梦夥伙夾夹奐奂奧奥奩奁奪夺奬奖奮奋奼姹妝妆姍姗姦奸娛娱婁娄婦妇婭娅媧娲媯妫媰㛀媼媪媽妈嫋袅嫗妪嫵妩嫺娴嫻娴嫿婳嬀妫嬃媭嬈娆嬋婵嬌娇嬙嫱嬡嫒嬤嬷嬪嫔嬰婴嬸婶孃娘孋㛤孌娈孫孙學学孿孪宮宫寀采寢寝實实寧宁審审寫写寬宽寵宠寶宝將将專专尋寻對对導导尷尴屆届屍尸屓屃屜屉屢屡層层屨屦屬属岡冈峯峰峴岘島岛峽峡崍崃崑昆崗岗崙仑崢峥崬岽嵐岚嵗岁嵾㟥嶁嵝嶄崭嶇岖嶔嵚嶗崂嶠峤嶢峣嶧峄嶨峃嶮崄嶸嵘嶺岭嶼屿嶽岳巋岿巒峦巔巅巖岩巰巯巹卺帥帅師师帯带帳帐帶带幀帧幃帏幓㡎幗帼幘帻幟帜幣币幫帮幬帱幹干幾几庫库廁厕廂厢廄厩廈厦廎庼廕荫廚厨廝厮廟庙廠厂廡庑廢废廣广廩廪廬庐廳厅弐贰弒弑弔吊弳弪張张強强彆别彈弹彌弥彎弯彔录彙汇彠彟彥彦彫雕彲彨彿佛後后徑径從从徠徕復复徵征徹彻恆恒恥耻悅悦悞悮悵怅悶闷悽凄惡恶惱恼惲恽惻恻愛爱愜惬愨悫愴怆愷恺愾忾慄栗態态慍愠慘惨慚惭慟恸慣惯慤悫慪怄慫怂慮虑慳悭慶庆慺㥪慼戚慾欲憂忧憊惫憐怜憑凭憒愦憖慭憚惮憤愤憫悯憮怃憲宪憶忆懇恳應应懌怿懍懔懞蒙懟怼懣懑懤㤽懨恹懲惩懶懒懷怀懸悬懺忏懼惧懾慑戀恋戇戆戔戋戧戗戩戬戰战戱戏戲戏戶户戸户拋抛挩捝挱挲挾挟捨舍捫扪捲卷掃扫掄抡掆㧏掗挜掙挣掛挂採采揀拣揚扬換换揮挥揯搄損损搖摇搗捣搵揾搶抢摑掴摜掼摟搂摠总摯挚摳抠摶抟摺折摻掺撈捞撏挦撐撑撓挠撝㧑撟挢撣掸撥拨撫抚撲扑撳揿撻挞撾挝撿捡擁拥擄掳擇择擊击擋挡擓㧟擔担據据擠挤擣捣擬拟擯摈擰拧擱搁擲掷擴扩擷撷擺摆擻擞擼撸擽㧰擾扰攄摅攆撵攏拢攔拦攖撄攙搀攛撺攜携攝摄攢攒攣挛攤摊攪搅攬揽敍叙敎教敓敚敗败敘叙敵敌數数斂敛斃毙斆敩斕斓斬斩斷断於于旂旗旣既昇升時时晉晋晝昼晩晚暈晕暉晖暘旸暢畅暫暂曁暨曄晔曆历曇昙曉晓曏向曖暧曠旷曨昽曬晒書书會会朧胧朮术東东枱台枴拐柵栅柺拐査查桿杆梔栀梘枧條条梟枭梲棁棄弃棊棋棖枨棗枣棟栋棡㭎棧栈棲栖棶梾椏桠椲㭏楊杨楓枫楨桢業业極极榘矩榦干榪杩榮荣榲榅榿桤構构槍枪槓杠槤梿槧椠槨椁槪概槮椮槳桨槶椢槼椝樁桩樂乐樅枞樑梁樓楼標标樞枢樢㭤樣样樧榝樫㭴樳桪樸朴樹树樺桦樿椫橈桡橋桥機机橢椭橫横檁檩檉柽檔档檜桧檟槚檢检檣樯檮梼檯台檳槟檸柠檻槛櫃柜櫓橹櫚榈櫛栉櫝椟櫞橼櫟栎櫥橱櫧槠櫨栌櫪枥櫫橥櫬榇櫱蘖櫳栊櫸榉櫻樱欄栏欅榉權权欏椤欒栾欖榄欞棂欽钦歎叹歐欧歟欤歡欢歩步歲岁歳岁歷历歸归歿殁殘残殞殒殤殇殨㱮殫殚殭僵殮殓殯殡殰㱩殲歼殺杀殻壳殼壳毀毁毆殴毎每毿毵氂牦氈毡氌氇氣气氫氢氬氩氳氲氾泛汎泛汙污決决沒没沖冲況况泝溯洩泄洶汹浹浃涇泾涗涚涼凉淒凄淚泪淥渌淨净淩凌淪沦淵渊淶涞淸清淺浅渙涣減减渢沨渦涡測测渾浑湊凑湞浈湧涌湯汤溈沩準准溝沟溫温溮浉溳涢溼湿滄沧滅灭滌涤滎荥滙汇滬沪滯滞滲渗滷卤滸浒滻浐滾滚滿满漁渔漊溇漚沤漢汉漣涟漬渍漲涨漵溆漸渐漿浆潁颍潑泼潔洁潙沩潚㴋潛潜潤润潯浔潰溃潷滗潿涠澀涩澆浇澇涝澐沄澗涧澠渑澤泽澦滪澩泶澮浍澱淀澾㳠濁浊濃浓濄㳡濕湿濘泞濚溁濛蒙濜浕濟济濤涛濧㳔濫滥濰潍濱滨濶阔濺溅濼泺濾滤瀂澛瀅滢瀆渎瀇㲿瀉泻瀋沈瀏浏瀕濒瀘泸瀝沥瀟潇瀠潆瀦潴瀧泷瀨濑瀰弥瀲潋瀾澜灃沣灄滠灑洒灕漓灘滩灝灏灡㳕灣湾灤滦灧滟灩滟災灾為为烏乌烴烃無无煉炼煒炜煙烟煢茕煥焕煩烦煬炀煱㶽熅煴熒荧熗炝熱热熲颎熾炽燁烨燈灯燉炖燒烧燙烫燜焖營营燦灿燬毁燭烛燴烩燶㶶燻熏燼烬燾焘爍烁爐炉爛烂爭争爲为爺爷爾尔牀床牆墙牘牍牽牵犖荦犛牦犢犊犧牺狀状狹狭狽狈猙狰猶犹猻狲獁犸獃呆獄狱獅狮獎奖獨独獪狯獫猃獮狝獰狞獱㺍獲获獵猎獷犷獸兽獺獭獻献獼猕玀猡現现琱雕琺珐琿珲瑋玮瑒玚瑣琐瑤瑶瑩莹瑪玛瑲玱璉琏璡琎璣玑璦瑷璫珰璯㻅環环璵玙璸瑸璽玺璿璇瓊琼瓏珑瓔璎瓚瓒甌瓯甕瓮產产産产甦苏甯宁畝亩畢毕畧略畫画異异畵画當当疇畴疊叠痙痉痠酸痾疴瘂痖瘋疯瘍疡瘓痪瘞瘗瘡疮瘧疟瘮瘆瘲疭瘺瘘瘻瘘療疗癆痨癇痫癉瘅癒愈癘疠癟瘪癡痴癢痒癤疖癥症癧疬癩癞癬癣癭瘿癮瘾癰痈癱瘫癲癫發发皁皂皚皑皰疱皸皲皺皱盃杯盜盗盞盏盡尽監监盤盘盧卢盪荡県县眞真眥眦眾众睏困睜睁睞睐瞘眍瞜䁖瞞瞒瞶瞆瞼睑矇蒙矓眬矚瞩矯矫硃朱硜硁硤硖硨砗硯砚碕埼碩硕碭砀碸砜確确碼码碽䂵磑硙磚砖磠硵磣碜磧碛磯矶磽硗磾䃅礄硚礆硷礎础礙碍礦矿礪砺礫砾礬矾礱砻祕秘祿禄禍祸禎祯禕祎禡祃禦御禪禅禮礼禰祢禱祷禿秃秈籼秊年稅税稈秆稏䅉稜棱稟禀種种稱称穀谷穇䅟穌稣積积穎颖穠秾穡穑穢秽穩稳穫获穭穞窩窝窪洼窮穷窯窑窵窎窶窭窺窥竄窜竅窍竇窦竈灶竊窃竪竖競竞筆笔筍笋筧笕筴䇲箇个箋笺箏筝節节範范築筑篋箧篔筼篠筿篤笃篩筛篳筚簀箦簍篓簑蓑簞箪簡简簣篑簫箫簹筜簽签簾帘籃篮籌筹籔䉤籙箓籛篯籜箨籟籁籠笼籤签籩笾籪簖籬篱籮箩籲吁粧妆粵粤糉粽糝糁糞粪糧粮糭粽糰团糲粝糴籴糶粜糹纟糾纠紀纪紂纣約约紅红紆纡紇纥紈纨紉纫紋纹納纳紐纽紓纾純纯紕纰紖纼紗纱紘纮紙纸級级紛纷紜纭紝纴紡纺紬䌷紮扎細细紱绂紲绁紳绅紵纻紹绍紺绀紼绋紿绐絀绌終终絃弦組组絅䌹絆绊絎绗結结絕绝絛绦絝绔絞绞絡络絢绚給给絨绒絰绖統统絲丝絳绛絶绝絹绢綁绑綃绡綆绠綈绨綉绣綌绤綏绥綐䌼綑捆經经綜综綞缍綠绿綢绸綣绻綫线綬绶維维綯绹綰绾綱纲網网綳绷綴缀綵彩綸纶綹绺綺绮綻绽綽绰綾绫綿绵緄绲緇缁緊紧緋绯総总緑绿緒绪緓绬緔绱緖绪緗缃緘缄緙缂線线緝缉緞缎締缔緡缗緣缘緦缌編编緩缓緬缅緯纬緱缑緲缈練练緶缏緹缇緻致緼缊縂总縈萦縉缙縊缢縋缒縐绉縑缣縕缊縗缞縛缚縝缜縞缟縟缛縣县縧绦縫缝縭缡縮缩縱纵縲缧縳䌸縴纤縵缦縶絷縷缕縹缥總总績绩繃绷繅缫繆缪繒缯織织繕缮繚缭繞绕繡绣繢缋繩绳繪绘繫系繭茧繮缰繯缳繰缲繳缴繸䍁繹绎繼继繽缤繾缱繿䍀纇颣纈缬纊纩續续纍累纏缠纓缨纔才纖纤纘缵纜缆缽钵罃䓨罈坛罌罂罎坛罰罚罵骂罷罢羅罗羆罴羈羁羋芈羣群羥羟羨羡義义羶膻習习翫玩翬翚翹翘翽翙耬耧耮耢聖圣聞闻聯联聰聪聲声聳耸聵聩聶聂職职聹聍聽听聾聋肅肃脅胁脈脉脛胫脣唇脩修脫脱脹胀腎肾腖胨腡脶腦脑腫肿腳脚腸肠膃腽膕腘膚肤膞䏝膠胶膩腻膽胆膾脍膿脓臉脸臍脐臏膑臘腊臚胪臟脏臠脔臢臜臥卧臨临臺台與与興兴舉举舊旧舘馆艙舱艤舣艦舰艫舻艱艰艷艳芻刍苧苎茲兹荊荆莊庄莖茎莢荚莧苋華华菴庵菸烟萇苌萊莱萬万萴荝萵莴葉叶葒荭葤荮葦苇葯药葷荤蒐搜蒓莼蒔莳蒕蒀蒞莅蒼苍蓀荪蓆席蓋盖蓮莲蓯苁蓴莼蓽荜蔔卜蔘参蔞蒌蔣蒋蔥葱蔦茑蔭荫蕁荨蕆蒇蕎荞蕒荬蕓芸蕕莸蕘荛蕢蒉蕩荡蕪芜蕭萧蕷蓣薀蕰薈荟薊蓟薌芗薑姜薔蔷薘荙薟莶薦荐薩萨薳䓕薵䓓薺荠藍蓝藎荩藝艺藥药藪薮藭䓖藴蕴藶苈藹蔼藺蔺蘀萚蘄蕲蘆芦蘇苏蘊蕴蘋苹蘚藓蘞蔹蘢茏蘭兰蘺蓠蘿萝虆蔂處处虗虚虛虚虜虏號号虧亏虯虬蛺蛱蛻蜕蜆蚬蝕蚀蝟猬蝦虾蝨虱蝸蜗螄蛳螞蚂螢萤螮䗖螻蝼螿螀蟄蛰蟈蝈蟎螨蟣虮蟬蝉蟯蛲蟲虫蟶蛏蟻蚁蠁蚃蠅蝇蠆虿蠍蝎蠐蛴蠑蝾蠔蚝蠟蜡蠣蛎蠨蟏蠱蛊蠶蚕蠻蛮衆众衊蔑術术衕同衚胡衛卫衝冲衞卫袞衮裊袅裏里補补裝装裡里製制複复褌裈褘袆褲裤褳裢褸褛褻亵襇裥襉裥襏袯襖袄襝裣襠裆襤褴襪袜襬摆襯衬襲袭襴襕覈核見见覎觃規规覓觅視视覘觇覡觋覥觍覦觎親亲覬觊覯觏覲觐覷觑覺觉覽览覿觌觀观觴觞觶觯觸触訁讠訂订訃讣計计訊讯訌讧討讨訐讦訒讱訓训訕讪訖讫託托記记訛讹訝讶訟讼訢䜣訣诀訥讷訩讻訪访設设許许訴诉訶诃診诊註注証证詁诂詆诋詎讵詐诈詒诒詔诏評评詖诐詗诇詘诎詛诅詞词詠咏詡诩詢询詣诣試试詩诗詫诧詬诟詭诡詮诠詰诘話话該该詳详詵诜詼诙詿诖誄诔誅诛誆诓誇夸誌志認认誑诳誒诶誕诞誘诱誚诮語语誠诚誡诫誣诬誤误誥诰誦诵誨诲說说説说誰谁課课誶谇誹诽誼谊誾訚調调諂谄諄谆談谈諉诿請请諍诤諏诹諑诼諒谅論论諗谂諛谀諜谍諝谞諞谝諡谥諢诨諤谔諦谛諧谐諫谏諭谕諮咨諱讳諳谙諶谌諷讽諸诸諺谚諼谖諾诺謀谋謁谒謂谓謄誊謅诌謊谎謎谜謐谧謔谑謖谡謗谤謙谦謚谥講讲謝谢謠谣謡谣謨谟謫谪謬谬謭谫謳讴謹谨謾谩譁哗證证譎谲譏讥譖谮識识譙谯譚谭譜谱譟噪譫谵譭毁譯译議议譴谴護护譸诪譽誉譾谫讀读讅谉變变讋詟讌䜩讎雠讒谗讓让讕谰讖谶讚赞讜谠讞谳豈岂豎竖豐丰豔艳豬猪豶豮貓猫貙䝙貝贝貞贞貟贠負负財财貢贡貧贫貨货販贩貪贪貫贯責责貯贮貰贳貲赀貳贰貴贵貶贬買买貸贷貺贶費费貼贴貽贻貿贸賀贺賁贲賂赂賃赁賄贿賅赅資资賈贾賊贼賑赈賒赊賓宾賕赇賙赒賚赉賜赐賞赏賠赔賡赓賢贤賣卖賤贱賦赋賧赕質质賫赍賬账賭赌賰䞐賴赖賵赗賺赚賻赙購购賽赛賾赜贄贽贅赘贇赟贈赠贊赞贋赝贍赡贏赢贐赆贓赃贔赑贖赎贗赝贛赣贜赃赬赪趕赶趙赵趨趋趲趱跡迹踐践踰逾踴踊蹌跄蹕跸蹟迹蹠跖蹣蹒蹤踪蹺跷躂跶躉趸躊踌躋跻躍跃躎䟢躑踯躒跞躓踬躕蹰躚跹躡蹑躥蹿躦躜躪躏軀躯車车軋轧軌轨軍军軑轪軒轩軔轫軛轭軟软軤轷軫轸軲轱軸轴軹轵軺轺軻轲軼轶軾轼較较輅辂輇辁輈辀載载輊轾輒辄輓挽輔辅輕轻輛辆輜辎輝辉輞辋輟辍輥辊輦辇輩辈輪轮輬辌輯辑輳辏輸输輻辐輼辒輾辗輿舆轀辒轂毂轄辖轅辕轆辘轉转轍辙轎轿轔辚轟轰轡辔轢轹轤轳辦办辭辞辮辫辯辩農农迴回逕迳這这連连週周進进遊游運运過过達达違违遙遥遜逊遞递遠远遡溯適适遲迟遷迁選选遺遗遼辽邁迈還还邇迩邊边邏逻邐逦邨村郟郏郵邮鄆郓鄉乡鄒邹鄔邬鄕乡鄖郧鄧邓鄭郑鄰邻鄲郸鄴邺鄶郐鄺邝酇酂酈郦醃腌醖酝醜丑醞酝醟蒏醫医醬酱醱酦釀酿釁衅釃酾釅酽釋释釐厘釒钅釓钆釔钇釕钌釗钊釘钉釙钋針针釣钓釤钐釦扣釧钏釩钒釵钗釷钍釹钕釺钎釾䥺鈀钯鈁钫鈃钘鈄钭鈅钥鈈钚鈉钠鈍钝鈎钩鈐钤鈑钣鈒钑鈔钞鈕钮鈞钧鈡钟鈣钙鈥钬鈦钛鈧钪鈮铌鈰铈鈳钶鈴铃鈷钴鈸钹鈹铍鈺钰鈽钸鈾铀鈿钿鉀钾鉅巨鉆钻鉈铊鉉铉鉋铇鉍铋鉑铂鉕钷鉗钳鉚铆鉛铅鉞钺鉢钵鉤钩鉦钲鉬钼鉭钽鉳锫鉶铏鉸铰鉺铒鉻铬鉿铪銀银銃铳銅铜銍铚銑铣銓铨銖铢銘铭銚铫銛铦銜衔銠铑銣铷銥铱銦铟銨铵銩铥銪铕銫铯銬铐銭钱銱铞銳锐銷销銹锈銻锑銼锉鋁铝鋃锒鋅锌鋇钡鋌铤鋏铗鋒锋鋙铻鋝锊鋟锓鋣铘鋤锄鋥锃鋦锔鋨锇鋩铓鋪铺鋭锐鋮铖鋯锆鋰锂鋱铽鋶锍鋸锯鋼钢錁锞錄录錆锖錇锫錈锩錏铔錐锥錒锕錕锟錘锤錙锱錚铮錛锛錟锬錠锭錡锜錢钱錦锦錨锚錩锠錫锡錮锢錯错録录錳锰錶表錸铼錼镎鍀锝鍁锨鍃锪鍅钫鍆钔鍇锴鍈锳鍊炼鍋锅鍍镀鍔锷鍘铡鍚钖鍛锻鍠锽鍤锸鍥锲鍩锘鍬锹鍰锾鍵键鍶锶鍺锗鍼针鍾钟鎂镁鎄锿鎇镅鎊镑鎌镰鎔镕鎖锁鎘镉鎚锤鎛镈鎡镃鎢钨鎣蓥鎦镏鎧铠鎩铩鎪锼鎬镐鎭镇鎮镇鎰镒鎲镋鎳镍鎵镓鎶鿔鎸镌鎿镎鏃镞鏇旋鏈链鏌镆鏍镙鏐镠鏑镝鏗铿鏘锵鏜镗鏝镘鏞镛鏟铲鏡镜鏢镖鏤镂鏨錾鏰镚鏵铧鏷镤鏹镪鏺䥽鏽锈鐃铙鐋铴鐐镣鐒铹鐓镦鐔镡鐘钟鐙镫鐝镢鐠镨鐥䦅鐦锎鐧锏鐨镄鐫镌鐮镰鐯䦃鐲镯鐳镭鐵铁鐶镮鐸铎鐺铛鐿镱鑄铸鑊镬鑌镔鑑鉴鑒鉴鑔镲鑕锧鑞镴鑠铄鑣镳鑥镥鑭镧鑰钥鑱镵鑲镶鑷镊鑹镩鑼锣鑽钻鑾銮鑿凿钁镢钂镋長长門门閂闩閃闪閆闫閈闬閉闭開开閌闶閎闳閏闰閑闲閒闲間间閔闵閘闸閡阂閣阁閤合閥阀閨闺閩闽閫阃閬阆閭闾閱阅閲阅閶阊閹阉閻阎閼阏閽阍閾阈閿阌闃阒闆板闇暗闈闱闊阔闋阕闌阑闍阇闐阗闒阘闓闿闔阖闕阙闖闯關关闞阚闠阓闡阐闢辟闤阛闥闼陘陉陝陕陞升陣阵陰阴陳陈陸陆陽阳隉陧隊队階阶隕陨際际隨随險险隯陦隱隐隴陇隸隶隻只雋隽雖虽雙双雛雏雜杂雞鸡離离難难雲云電电霑沾霢霡霧雾霽霁靂雳靄霭靆叇靈灵靉叆靑青靚靓靜静靝靔靦腼靨靥鞏巩鞝绱鞦秋鞽鞒韁缰韃鞑韉鞯韋韦韌韧韍韨韓韩韙韪韜韬韝鞲韞韫韻韵響响頁页頂顶頃顷項项順顺頇顸須须頊顼頌颂頎颀頏颃預预頑顽頒颁頓顿頗颇領领頜颌頡颉頤颐頦颏頭头頮颒頰颊頲颋頴颕頷颔頸颈頹颓頻频頽颓顆颗題题額额顎颚顏颜顒颙顓颛顔颜願愿顙颡顛颠類类顢颟顥颢顧顾顫颤顬颥顯显顰颦顱颅顳颞顴颧風风颭飐颮飑颯飒颳刮颶飓颸飔颺飏颻飖颼飕飀飗飄飘飆飙飈飚飛飞飠饣飢饥飣饤飥饦飩饨飪饪飫饫飭饬飯饭飱飧飲饮飴饴飼饲飽饱飾饰飿饳餃饺餄饸餅饼餈糍餉饷養养餌饵餎饹餏饻餑饽餒馁餓饿餕馂餖饾餘余餚肴餛馄餜馃餞饯餡馅館馆餬糊餱糇餳饧餵喂餶馉餷馇餺馎餼饩餾馏餿馊饁馌饃馍饅馒饈馐饉馑饊馓饋馈饌馔饑饥饒饶饗飨饜餍饞馋饢馕馬马馭驭馮冯馱驮馳驰馴驯馹驲駁驳駐驻駑驽駒驹駔驵駕驾駘骀駙驸駛驶駝驼駟驷駡骂駢骈駭骇駰骃駱骆駸骎駿骏騁骋騂骍騅骓騌骔騍骒騎骑騏骐騖骛騙骗騤骙騧䯄騫骞騭骘騮骝騰腾騶驺騷骚騸骟騾骡驀蓦驁骜驂骖驃骠驄骢驅驱驊骅驌骕驍骁驏骣驕骄驗验驚惊驛驿驟骤驢驴驤骧驥骥驦骦驪骊驫骉骯肮髏髅髒脏體体髕髌髖髋髮发鬆松鬍胡鬚须鬢鬓鬥斗鬧闹鬨哄鬩阋鬮阄鬱郁鬹鬶魎魉魘魇魚鱼魛鱽魢鱾魨鲀魯鲁魴鲂魷鱿魺鲄鮁鲅鮃鲆鮊鲌鮋鲉鮍鲏鮎鲇鮐鲐鮑鲍鮒鲋鮓鲊鮚鲒鮜鲘鮝鲞鮞鲕鮣䲟鮦鲖鮪鲔鮫鲛鮭鲑鮮鲜鮳鲓鮶鲪鮺鲝鯀鲧鯁鲠鯇鲩鯉鲤鯊鲨鯒鲬鯔鲻鯕鲯鯖鲭鯗鲞鯛鲷鯝鲴鯡鲱鯢鲵鯤鲲鯧鲳鯨鲸鯪鲮鯫鲰鯰鲶鯴鲺鯷鳀鯽鲫鯿鳊鰁鳈鰂鲗鰃鳂鰆䲠鰈鲽鰉鳇鰌䲡鰍鳅鰏鲾鰐鳄鰒鳆鰓鳃鰛鳁鰜鳒鰟鳑鰠鳋鰣鲥鰥鳏鰧䲢鰨鳎鰩鳐鰭鳍鰮鳁鰱鲢鰲鳌鰳鳓鰵鳘鰷鲦鰹鲣鰺鲹鰻鳗鰼鳛鰾鳔鱂鳉鱅鳙鱈鳕鱉鳖鱒鳟鱔鳝鱖鳜鱗鳞鱘鲟鱝鲼鱟鲎鱠鲙鱣鳣鱤鳡鱧鳢鱨鲿鱭鲚鱯鳠鱷鳄鱸鲈鱺鲡鳥鸟鳧凫鳩鸠鳬凫鳲鸤鳳凤鳴鸣鳶鸢鳾䴓鴆鸩鴇鸨鴉鸦鴒鸰鴕鸵鴛鸳鴝鸲鴞鸮鴟鸱鴣鸪鴦鸯鴨鸭鴯鸸鴰鸹鴴鸻鴷䴕鴻鸿鴿鸽鵁䴔鵂鸺鵃鸼鵐鹀鵑鹃鵒鹆鵓鹁鵜鹈鵝鹅鵠鹄鵡鹉鵪鹌鵬鹏鵮鹐鵯鹎鵰雕鵲鹊鵷鹓鵾鹍鶄䴖鶇鸫鶉鹑鶊鹒鶓鹋鶖鹙鶘鹕鶚鹗鶡鹖鶥鹛鶩鹜鶪䴗鶬鸧鶯莺鶲鹟鶴鹤鶹鹠鶺鹡鶻鹘鶼鹣鶿鹚鷀鹚鷁鹢鷂鹞鷄鸡鷉䴘鷊鹝鷓鹧鷖鹥鷗鸥鷙鸷鷚鹨鷥鸶鷦鹪鷫鹔鷯鹩鷲鹫鷳鹇鷴鹇鷸鹬鷹鹰鷺鹭鷽鸴鸂㶉鸇鹯鸊䴙鸌鹱鸏鹲鸕鸬鸘鹴鸚鹦鸛鹳鸝鹂鸞鸾鹵卤鹹咸鹺鹾鹼碱鹽盐麗丽麥麦麩麸麪面麫面麯曲麴曲麵面麼么麽么黃黄黌黉黒黑點点黨党黲黪黴霉黶黡黷黩黽黾黿鼋鼂鼌鼉鼍鼕冬鼴鼹齊齐齋斋齎赍齏齑齒齿齔龀齕龁齗龂齙龅齜龇齟龃齠龆齡龄齦龈齧啮齪龊齬龉齲龋齶腭齷龌龍龙龎厐龐庞龑䶮龔龚龕龛龜龟鿁䜤鿓鿒
N	○〇◯〇⚪〇⭕〇⭘〇〸十〹廿〺卅ㄧ一亖四卄廿Ｏ〇ｏ〇
"""####

let builtInReadyText: StaticString = ####"""
T	modifier.before	<	222	突破了	1	超出了	1	超过了	1	近岸	-1	不逾	4	未满	3	不满	3	超逾	1	逾	1	最少	2	至少	2	≧	2	近日	-1	识破	-1	侦破	-1	爆破	-1	打破	-1	跌破	3	已破	1	突破	1	破	1	至少为	2	约为	5	近期	-1	不止	1	约见	-1	最高不超过	4	达到或超过	2	并未超过	4	没有超过	4	不宜超过	4	不许超过	4	不会超过	4	不可超过	4	不应超过	4	不能超过	4	不得超过	4	未超过	4	不超过	4	没超过	4	超过	1	≦	4	约束	-1	约占	5	差不多	5	最多	4	至多	4	约谈	-1	大致	5	<	3	约定	-1	不下	2	起码	2	近代	-1	≥	2	至少达到	2	未到	3	不到	3	近海	-1	特约	-1	爽约	-1	续约	-1	邀约	-1	租约	-1	制约	-1	纽约	-1	简约	-1	违约	-1	履约	-1	签约	-1	契约	-1	条约	-1	公约	-1	合约	-1	预约	-1	节约	-1	大约	5	约	5	愈	1	远近	-1	就近	-1	贴近	-1	亲近	-1	靠近	-1	临近	-1	邻近	-1	附近	-1	最近	-1	相近	-1	迫近	-1	挨近	-1	走近	-1	几近	6	接近	6	将近	6	近	6	>	1	近来	-1	近地	-1	最多可达	4	最多达	4	至少达	2	约达	5	未达	3	并未不足	2	没有不足	2	不宜不足	2	不许不足	2	不会不足	2	不可不足	2	不应不足	2	不能不足	2	不得不足	2	未不足	2	没不足	2	补足	-1	不足	3	几乎	6	近乎	6	≤	4	近年	-1	赶超	-1	远超	1	超	1	并未超出	4	没有超出	4	不宜超出	4	不许超出	4	不会超出	4	不可超出	4	不应超出	4	不能超出	4	不得超出	4	未超出	4	没超出	4	超出	1	大概	5	并未大于	4	并未多于	4	并未高于	4	没有大于	4	没有多于	4	没有高于	4	不宜大于	4	不宜多于	4	不宜高于	4	不许大于	4	不许多于	4	不许高于	4	不会大于	4	不会多于	4	不会高于	4	不可大于	4	不可多于	4	不可高于	4	不应大于	4	不应多于	4	不应高于	4	不能大于	4	不能多于	4	不能高于	4	不得大于	4	不得多于	4	不得高于	4	并未小于	2	并未少于	2	并未低于	2	没有小于	2	没有少于	2	没有低于	2	不宜小于	2	不宜少于	2	不宜低于	2	不许小于	2	不许少于	2	不许低于	2	不会小于	2	不会少于	2	不会低于	2	不可小于	2	不可少于	2	不可低于	2	不应小于	2	不应少于	2	不应低于	2	不能小于	2	不能少于	2	不能低于	2	不得小于	2	不得少于	2	不得低于	2	接近于	5	不大于	4	不高于	4	不多于	4	未大于	4	未多于	4	未高于	4	没大于	4	没多于	4	没高于	4	不下于	2	不小于	2	不低于	2	不少于	2	未小于	2	未少于	2	未低于	2	没小于	2	没少于	2	没低于	2	小于	3	少于	3	低于	3	大于	1	高于	1	多于	1	约合	5	近视	-1	至少有	2	约有	5	近郊	-1
T	modifier.apart	<	50	近代	-1	约见	-1	近岸	-1	不得超过	4	不超过	4	约束	-1	近日	-1	近年	-1	近海	-1	预计约	5	特约	-1	续约	-1	邀约	-1	租约	-1	制约	-1	纽约	-1	简约	-1	违约	-1	履约	-1	签约	-1	契约	-1	条约	-1	公约	-1	合约	-1	预约	-1	节约	-1	大约	5	约	5	约谈	-1	不得少于	2	不得低于	2	不得高于	4	不少于	2	不低于	2	不高于	4	就近	-1	贴近	-1	亲近	-1	靠近	-1	临近	-1	邻近	-1	附近	-1	最近	-1	近	6	近视	-1	近期	-1	约定	-1	近来	-1	近地	-1	近郊	-1
T	modifier.after	>	71	及以下	4	及以上	2	余额	-1	余热	-1	余	1	多功能	-1	多媒体	-1	多个	-1	多种	-1	多维	-1	多边	-1	多次	-1	多样	-1	多元	-1	多	1	（含）及以下	4	（含）及以上	2	（含）以内	4	（含）以下	4	（含）以上	2	或以下	4	或以上	2	许昌	-1	许多	-1	许可	-1	许	5	+	1	＋	1	内蒙古	-1	内审	-1	内在	-1	内生	-1	内涵	-1	内含	-1	内控	-1	内需	-1	内蒙	-1	内外	-1	内地	-1	内容	-1	内部	-1	内	4	上下级	-1	上下班	-1	上下文	-1	上下游	-1	上下	5	含以上	2	以内	4	以下	4	以上	2	左右	5	之多样	-1	之谱	5	之内	4	之多	1	开外	1	(含)以下	4	(含)以上	2	有余	1	起到	-1	起伏	-1	起重	-1	起飞	-1	起诉	-1	起草	-1	起点	-1	起步	-1	起来	-1	起家	-1	起	2
T	change	<	101	回落	2	减少	2	萎缩	2	压缩	2	负成长	2	负增长	2	高增长	1	成长	1	增长	1	贬值	2	升值	1	增值	1	缩小	2	达到	-1	到	-1	减排	2	空降	-1	沉降	-1	升降	-1	起降	-1	压降	2	下降	2	调降	2	降	2	涨跌	-1	下跌	2	跌	2	少增	2	新增	1	净增	1	多增	1	增	1	增减	-1	削减	2	压减	2	缩减	2	减量	2	减	2	比例	-1	占比	-1	比重	-1	扩阔	1	为	-1	上涨	1	涨	1	减幅	2	跌幅	2	降幅	2	加幅	1	走高	1	升高	1	升幅	1	涨幅	1	增幅	1	提高	1	调高	1	增速	1	骤降至	-1	至	-1	下调	2	上调	1	下行	2	上行	1	下滑	2	上扬	1	走低	2	减低	2	降低	2	调低	2	达	-1	拓宽	1	衰退	2	收窄	2	占	-1	放缓	2	减持	2	增持	1	加快	1	反弹	1	减产	2	增产	1	缩短	2	缩水	2	跃升	1	拉升	1	攀升	1	回升	1	提升	1	上升	1	调升	1	升	1	增多	1	增发	1	扩大	1	下浮	2	上浮	1	净增长率	-1	毛利率	-1	收益率	-1	利率	-1	增加	1
T	change	>	101	走低	2	走高	1	收益率	-1	收窄	2	成长	1	跌幅	2	多增	1	跌	2	反弹	1	利率	-1	削减	2	沉降	-1	毛利率	-1	至	-1	压减	2	压降	2	压缩	2	缩水	2	缩小	2	缩短	2	缩减	2	占比	-1	占	-1	上扬	1	上浮	1	上行	1	上调	1	上涨	1	上升	1	净增长率	-1	净增	1	比重	-1	比例	-1	提高	1	提升	1	为	-1	衰退	2	调低	2	调降	2	调高	1	调升	1	涨跌	-1	涨幅	1	涨	1	少增	2	回落	2	回升	1	拓宽	1	放缓	2	拉升	1	减产	2	减持	2	减排	2	减低	2	减幅	2	减少	2	减量	2	减	2	骤降至	-1	攀升	1	降幅	2	降低	2	降	2	贬值	2	负成长	2	负增长	2	扩阔	1	扩大	1	新增	1	跃升	1	起降	-1	加幅	1	加快	1	高增长	1	增减	-1	增产	1	增持	1	增值	1	增发	1	增多	1	增幅	1	增速	1	增加	1	增长	1	增	1	萎缩	2	达到	-1	达	-1	到	-1	下浮	2	下行	2	下调	2	下跌	2	下滑	2	下降	2	升降	-1	升值	1	升高	1	升幅	1	升	1	空降	-1
T	change.filler	<	33	了	1	逾	1	至少	1	超过	1	回落到	2	扩大到	2	收窄到	2	达到	1	超	1	控制在	2	维持在	2	保持在	2	稳定在	2	幅度	1	约	1	合计	1	累计	1	仅	1	幅度为	1	约为	2	率为	1	为	2	只	1	处于	2	幅	1	近	1	回落至	2	扩大至	2	收窄至	2	率	1	共	1	高达	1	达	1
T	change.width	<	12	减幅	1	跌幅	1	降幅	1	加幅	1	增幅	1	升幅	1	涨幅	1	年减率	1	年增率	1	增速	1	下降幅度	1	增长幅度	1
T	change.compared	<	10	少了	2	低了	2	多出	1	高出	1	快	1	高	1	少	2	慢	2	低	2	多	1
T	change.behind	>	22	涨幅	1	年均增长	1	负增长	2	正增长	1	上升	1	跌幅	2	复合增长	1	高增长	1	高增幅	1	增加	1	增速	1	增幅	1	增长	1	提高	1	提升	1	减幅	2	减少	2	降低	2	降幅	2	下滑	2	下降	2	升幅	1
T	basis	>	57	年增率	1	年减	1	年增	1	月减	3	月增	3	与去年同期相比	1	与上年同期相比	1	与基准年相比	-1	与去年相比	1	与上年相比	1	环比	3	季减	2	季增	2	按月	3	按季	2	按年	1	较上一财年	1	较上一年度	1	较去年同期	1	较上年同期	1	较上月末	3	较上季末	2	较上一季	2	较上季度	2	较基准年	-1	较去年度	1	较上财年	1	较上年度	1	较前一年	1	较上一年	1	较上月	3	较上季	2	较基期	-1	较去年	1	较上年	1	比上年同月	1	比去年同期	1	比上年同期	1	比上月末	3	比上季末	2	比上季度	2	比基准年	-1	比前一年	1	比上一年	1	比上月	3	比上季	2	比基期	-1	比去年	1	比上年	1	同期比	1	同比	1	每年增加	-1	每季增	-1	每年减	-1	每年增	-1	每月减	-1	每月增	-1
T	basis	<	57	比上月末	3	较上月末	3	比上季末	2	较上季末	2	较上一财年	1	比基准年	-1	较基准年	-1	较上财年	1	比前一年	1	较前一年	1	比上一年	1	较上一年	1	比去年	1	较去年	1	比上年	1	较上年	1	按年	1	每季增	-1	每年增	-1	每月增	-1	月增	3	季增	2	年增	1	较上一年度	1	比上季度	2	较上季度	2	较去年度	1	较上年度	1	每年减	-1	每月减	-1	月减	3	季减	2	年减	1	与去年同期相比	1	与上年同期相比	1	与基准年相比	-1	与去年相比	1	与上年相比	1	同期比	1	环比	3	同比	1	比去年同期	1	较去年同期	1	比上年同期	1	较上年同期	1	比基期	-1	较基期	-1	年增率	1	比上年同月	1	比上月	3	较上月	3	按月	3	每年增加	-1	较上一季	2	比上季	2	较上季	2	按季	2
T	distributive	<	10	分别是	1	分别	1	分别达到	1	分別	1	分别约为	1	分别为	1	依次	1	均	1	各	1	分别达	1
T	idiom	>	450	四十人论坛	1	四个全面	1	四个意识	1	四个自信	1	四通八达	1	四面八方	1	四季轮转	1	四季常青	1	四季如春	1	四氯乙烯	1	四平市	1	四支柱	1	四部曲	1	四氯化	1	四通	1	四好	1	四大	1	四有	1	四是	1	四面	1	四周	1	四处	1	四海	1	四川	1	三去一降一补	1	三元前驱体	1	三元聚合物	1	三毛流浪记	1	三百六十行	1	三七二十一	1	三只松鼠	1	三五成群	1	三年计划	1	三元材料	1	三元食品	1	三元牛奶	1	三元悖论	1	三元催化	1	三元电池	1	三元正极	1	三角函数	1	三轮摩托	1	三轮汽车	1	三次产业	1	三会一层	1	三供一业	1	三严三实	1	三个代表	1	三令五申	1	三心二意	1	三重一大	1	三番五次	1	三位一体	1	三寸之舌	1	三寸不烂	1	三尺讲台	1	三氯甲烷	1	三聚氰胺	1	三河市	1	三门峡	1	三只雁	1	三台山	1	三台县	1	三位数	1	三折页	1	三轮车	1	三支柱	1	三部曲	1	三元锂	1	三角龙	1	三角架	1	三角地	1	三角债	1	三角区	1	三角洲	1	三角梅	1	三角形	1	三同时	1	三步走	1	三尺童	1	三氧化	1	三资	1	三产	1	三线	1	三沙	1	三网	1	三新	1	三代	1	三生	1	三重	1	三道	1	三大	1	三废	1	三公	1	三好	1	三九	1	三伏	1	三是	1	三会	1	三包	1	三星	1	三峡	1	三明	1	三亚	1	三甲	1	三级	1	三维	1	三方	1	三农	1	二十四节气	1	二十四小时	1	二元经济	1	二元体制	1	二元结构	1	二次创作	1	二元论	1	二十届	1	二十大	1	二次元	1	二维码	1	二噁英	1	二恶英	1	二甲苯	1	二氧化	1	二线	1	二八	1	二是	1	二套	1	二期	1	二次	1	二手	1	百人计划	1	百尺竿头	1	百人会	1	百户	1	百事	1	百威	1	百川	1	百业	1	百忙	1	百般	1	百草	1	百灵	1	百色	1	百强	1	百日	1	百业	1	百花	1	百里	1	百家	1	百胜	1	百合	1	百科	1	百度	1	百年	1	百货	1	百姓	1	万人计划	1	万水千山	1	万里长城	1	万无一失	1	万用表	1	万分表	1	万维网	1	万元户	1	万代	1	万变	1	万机	1	万源	1	万和	1	万亩	1	万豪	1	万博	1	万全	1	万千	1	万古	1	万华	1	万向	1	万家	1	万户	1	万岁	1	万年	1	万宁	1	万州	1	万众	1	万象	1	万能	1	万达	1	万科	1	万事	1	万物	1	万里	1	万一	1	数百万计	1	一线城市	1	一成不变	1	一年计划	1	一毛不拔	1	一带一路	1	一位数	1	一二三	1	一揽子	1	一系列	1	一对一	1	一体化	1	一站式	1	一方面	1	一氧化	1	一五	1	一是	1	一线	1	一流	1	一贯	1	一面	1	一道	1	一边	1	一路	1	一起	1	一致	1	一直	1	一样	1	一般	1	一时	1	一旦	1	一念	1	一律	1	一度	1	一并	1	一带	1	一定	1	一如	1	一唱	1	一味	1	一向	1	一同	1	一半	1	一刻	1	一切	1	一再	1	一体	1	一些	1	一下	1	双位数	1	双十二	1	双十一	1	九年义务教育	1	九年一贯制	1	九份老街	1	九牛一毛	1	九成新	1	九台区	1	九寨沟	1	九华山	1	九大	1	九五	1	九三	1	九是	1	九龙	1	九州	1	九江	1	五十人论坛	1	五年规划	1	五年计划	1	五位一体	1	五险一金	1	五湖四海	1	五角大楼	1	五股园区	1	五股盐场	1	五保户	1	五台县	1	五股工	1	五股区	1	五家渠	1	五支柱	1	五角星	1	五台山	1	五指山	1	五粮液	1	五股厂	1	五氧化	1	五保	1	五大	1	五是	1	五常	1	五星	1	五官	1	五金	1	五谷	1	五四	1	五一	1	两个毫不动摇	1	两个确立	1	两个维护	1	两岸三地	1	两位数	1	两张皮	1	两不愁	1	两网	1	两全	1	两肋	1	两难	1	两头	1	两用	1	两大	1	两融	1	两制	1	两院	1	两弹	1	两委	1	两高	1	两重	1	两新	1	两癌	1	两性	1	两极	1	两湖	1	两广	1	两江	1	两级	1	两化	1	两业	1	两翼	1	两手	1	两山	1	两面	1	两旁	1	两者	1	两端	1	两侧	1	两岸	1	两会	1	七天酒店	1	七嘴八舌	1	七上八下	1	七股盐场	1	七大姑	1	七匹狼	1	七成新	1	七台河	1	七股区	1	七股厂	1	七里	1	七大	1	七是	1	七彩	1	七夕	1	七一	1	六项纪律	1	六盘山	1	六盘水	1	六保	1	六稳	1	六大	1	六是	1	六安	1	六合	1	六一	1	亿田	1	亿利	1	亿联	1	亿万	1	亿纬	1	零事故	1	零容忍	1	零部件	1	零距离	1	零下	1	零钱	1	零工	1	零食	1	零碳	1	零件	1	零星	1	零售	1	八项规定	1	八成新	1	八达岭	1	八里	1	八大	1	八是	1	八宝	1	八角	1	八面	1	八卦	1	八方	1	八一	1	八字	1	千言万语	1	千层蛋糕	1	千户苗寨	1	千人计划	1	千差万别	1	千军万马	1	千丝万缕	1	千篇一律	1	千变万化	1	千方百计	1	千家万户	1	千层底	1	千层饼	1	千分尺	1	千斤拨	1	千斤顶	1	千百年	1	千万要	1	千万不	1	千万别	1	千岛湖	1	千岁	1	千兆	1	千家	1	千古	1	千载	1	千山	1	千里	1	千年	1	千禧	1	千秋	1	几率	1	几何	1	几乎	1	十年如一日	1	十月稻田	1	十月革命	1	十年规划	1	十五规划	1	十项全能	1	十万火急	1	十全十美	1	十七大	1	十六大	1	十五大	1	十四大	1	十三大	1	十二大	1	十九届	1	十九大	1	十八大	1	十四届	1	十三届	1	十一届	1	十渡	1	十里	1	十大	1	十是	1	十字	1	十佳	1	十堰	1	十足	1
T	unit.degree_of	>	52	零上	227	零下	227	耗电	185	耗水	155	摄氏	227	转动	228	南纬	228	方位角	228	电力	185	用电	185	用水	155	坡度	228	北纬	228	角度	228	恒温	227	温升	227	温度	227	库温	227	俯角	228	降温	227	旋转	228	室内	227	室温	227	东经	228	节电	185	节水	155	路径	227	西经	228	控温	227	取水	155	经度	228	华氏	229	气温	227	倾斜角	228	倾角	228	倾斜	228	冷气	227	发电	185	高温	227	体温	227	供电	185	供水	155	纬度	228	省电	185	省水	155	低温	227	水温	227	自来水	155	仰角	228	升温	227	夹角	228	空调	227
T	unit.per	>	9	秒	113	年	103	月	106	小时	110	分钟	111	分	111	天	108	日	108	时	110
T	unit.part	>	8	秒钟	4	秒	4	小时	2	个小时	2	个月	0	分钟	3	分	3	天	1
T	date.tail	<	20	开始	1	迄今	1	至今	1	及以后	1	及之后	1	或以后	1	或之后	1	以后	3	之后	3	以来	1	后	3	及以前	5	及之前	5	或以前	5	或之前	5	以前	2	之前	2	前	2	起	1	止	4
T	date.year_part	>	159	底	12	伊始	0	前十一个月	28	前三季度末	11	前三个季度	8	前十个月	27	前八个月	26	前七个月	25	前五个月	24	前四个月	23	前两个月	22	前三季末	11	前九个月	8	前三季度	8	前六个月	2	前11个月	28	前10个月	27	前8个月	26	前7个月	25	前5个月	24	前4个月	23	前2个月	22	前9个月	8	前6个月	2	前三季	8	前半年	2	9M	8	后半年	3	上半年底	10	上半年末	10	上半年度	2	上半年	2	岁末	12	四季度末	12	四季末	12	四季度	7	四季	7	最后四个月	21	最后两个月	20	最后一个月	12	最后三个月	7	最后4个月	21	最后2个月	20	最后1个月	12	最后3个月	7	1-3季度	8	1季度	4	1Q	4	1H	2	三季度末	11	三季末	11	三季度	6	三季	6	二季度末	10	二季末	10	二季度	5	二季	5	第一至第三季度	8	第一至三季度	8	第十一个月	19	第十二个月	12	第四季度末	12	第三季度末	11	第二季度末	10	第一季度末	9	第4季度末	12	第3季度末	11	第2季度末	10	第1季度末	9	第十个月	18	第八个月	17	第七个月	16	第五个月	15	第四个月	14	第二个月	13	第九个月	11	第六个月	10	第三个月	9	第四季度	7	第三季度	6	第二季度	5	第首季度	4	第一季度	4	第一个月	0	第11个月	19	第10个月	18	第12个月	12	第8个月	17	第7个月	16	第5个月	15	第4个月	14	第2个月	13	第9个月	11	第6个月	10	第3个月	9	第4季度	7	第3季度	6	第2季度	5	第1季度	4	第1个月	0	第四季	7	第三季	6	第二季	5	第一季	4	第4季	7	第3季	6	第2季	5	第1季	4	2季度	5	2Q	5	2H	3	3季度	6	3Q	6	年伊始	0	年末	12	年底	12	年中	1	年初	0	首十一个月	28	首十个月	27	首八个月	26	首七个月	25	首五个月	24	首四个月	23	首两个月	22	首九个月	8	首六个月	2	首11个月	28	首10个月	27	首8个月	26	首7个月	25	首5个月	24	首4个月	23	首2个月	22	首6个月	2	首三季	8	首季度	4	首半年	2	首季	4	首月	0	4季度	7	4Q	7	末	12	一至三季度	8	一季度末	9	一季末	9	一季度	4	一季	4	Q4	7	Q3	6	Q2	5	Q1	4	H2	3	H1	2	初	0	次季	5	下半年末	12	下半年度	3	下半年	3
T	date.month_part	>	12	月末	33	月底	33	月中	32	月初	29	上半月	30	上旬	29	底	33	初	29	下半月	31	下旬	33	末	33	中旬	32
T	date.relative	>	78	隔夜	24	当季度	20	当日	26	当月	17	当年	14	前一季度	22	前一年度	16	前去两年	7	前一日	28	前一年	16	前年	3	昨夜	24	昨晚	24	昨天	24	昨日	24	明天	25	明日	25	明年	4	上年度同期	13	上一年同期	13	上一季度	22	上年同期	13	上一年度	2	上季度	22	上个月	19	上一年	2	上年度	2	上月	19	上年	2	过去的一年	11	过去一年	11	去年度同期	13	去年同期	13	去今二年	6	去今两年	6	去年度	1	去年	1	报告期期末	9	报告期初	10	报告期末	9	报告期内	8	报告期	8	来年	4	翌日	27	翌月	18	翌年	15	今明二年	5	今明两年	5	今年度	0	今晚	23	今早	23	今晨	23	今天	23	今日	23	今年	0	同日	26	同月	17	同年	14	同期	12	本报告期末	9	本报告期内	8	本报告期	8	本季度	20	本年度	0	次日	27	次月	18	本月	17	次年	15	本期	8	本年	0	期初	10	期末	9	下一季度	21	下一年度	4	下季度	21	下个月	18	下年度	4	下月	18
T	date.plan	>	5	十五五	4	十四五	3	十三五	2	十二五	1	十一五	0
T	date.century	>	4	新世纪	1	上个世纪	0	上世纪	0	本世纪	1
T	date.holiday	>	38	大年初一	11	青年节	4	三八国际妇女节	1	三八妇女节	1	建军节	7	建党节	6	五一国际劳动节	3	五四青年节	4	五一劳动节	3	春节当天	11	春节	11	农历新年	11	植树节	2	端午节当天	13	端午当天	13	端午节	13	端午	13	妇女节	1	元旦当天	0	元宵节	12	元旦节	0	元宵	12	元旦	0	儿童节	5	教师节	8	六一国际儿童节	5	六一儿童节	5	圣诞节	10	国庆节当天	9	国庆当天	9	国庆日	9	国庆节	9	国庆	9	中秋节当天	14	中秋当天	14	中秋节	14	劳动节	3	中秋	14
T	date.noun	>	46	年年度权益分派	1	年度股东大会	1	年度利润分配	1	年度权益分派	1	年度股东会	1	年度计划书	1	年度报告	1	年度预算	1	年度计划	1	年鉴	1	年报	1	报告	1	的未经审核综合业绩	1	的经审核综合业绩	1	的中期业绩	1	的全年业绩	1	的综合业绩	1	的比较数据	1	的比较数字	1	决算数	1	结余	1	结转	1	审计报告	1	工作计划	1	版	1	第五次临时股东大会	1	第四次临时股东大会	1	第三次临时股东大会	1	第二次临时股东大会	1	第一次临时股东大会	1	第四次临时股东会	1	第三次临时股东会	1	第二次临时股东会	1	第一次临时股东会	1	预算数	1	计划书	1	财务预算	1	执行数	1	之未经审核综合业绩	1	之经审核综合业绩	1	之经审核业绩	1	之中期业绩	1	之全年业绩	1	之综合业绩	1	之比较数据	1	之比较数字	1
T	report.title	>	8	概览	1	公告	1	公报	1	年报	1	报告书	1	报告	1	白皮书	1	业绩	1
T	report.region	>	39	环保署	1	环境部	1	行政院	1	证交所	1	农委会	1	县市政府	1	香港	2	永续	1	仟元	1	廉政公署	2	公开资讯观测站	1	公股	1	柜买中心	1	上市柜	1	台南	1	台中	1	台北	1	台湾	1	上柜	1	港交所	2	港仙	3	港币	3	港元	3	港府	2	经济部	1	碳费	1	新北市	1	高雄	1	长照	1	卫福部	1	统一编号	1	金管会	1	人民币	4	联交所	2	佰万元	1	里民	1	国发会	1	劳动部	1	兆元	1
T	report.section	>	15	重点工作	1	展望	1	目标任务	1	主要工作	1	主要目标	1	大事记	1	绩效	1	回顾	1	经营情况	1	工作任务	1	工作情况	1	工作安排	1	工作总结	1	总体要求	1	发展目标	1
T	heading.end	<	12	数据	1	摘要	1	概况	1	情况	1	对照	1	一览	1	明细	1	目标	1	指标	1	结构	1	统计表	1	一览表	1
T	heading.sender	<	14	总裁	1	总经理	1	办公室	1	银行	1	委员会	1	董事会	1	董事长	1	公司	1	人民政府	1	集团	1	印制	1	编制	1	主席	1	代表	1
T	event.adjunct	<	23	自从	1	从	1	北京时间	1	当地时间	1	最早	1	于	1	自	1	直至	1	截至	1	至	1	最晚	1	截至到	1	截止到	1	直到	1	到	1	是在	1	仅在	1	早在	1	在	1	由	1	最迟	1	仅	1	截止	1
T	event.tail	>	15	内	2	期间	1	（首尾两天包括在内）	1	（包括首尾两天）	1	（包括首尾两日）	1	（含首尾两日）	1	（含当日）	1	（含）	1	或之后	1	或之前	1	或前后	1	之间	1	止	1	间	2	前后	1
T	event.opening	>	37	截至目前	-1	截至收盘	1	线上直播间	1	未来	-1	目前	-1	该活动	1	大会期间	1	多年来	-1	当前	-1	当日	1	当天	1	其间	1	直播期间	1	直播中	1	直播间	1	活动吸引	1	活动当天	1	活动期间	1	活动现场	1	活动中	1	今后	-1	现在	-1	现场	1	会议期间	1	会上	1	展会期间	1	近年来	-1	近年	-1	盘中	1	长期以来	-1	个股方面	1	如今	-1	此次活动	1	下一阶段	-1	下阶段	-1	下一步	-1	赛事期间	1
T	event.goal	<	12	延续	1	延期	1	展期	1	递延	1	顺延	1	延后	1	延长	1	延伸	1	提前	1	推迟	1	追溯	1	回溯	1
T	event.announced	>	2	承诺	1	宣布	1
T	metric.stop	>	341	受益于	1	受益	1	受到	1	受训	1	于是	-1	于	1	宣讲会	-1	大关	1	满意	1	大使	-1	大会	-1	方向	-1	者逾	1	商会	-1	建立	1	建成	1	建设	1	重新	1	功能	-1	较	1	家长会	-1	智能	-1	支持	1	进入	1	占地	-1	占	1	免费	1	设立	1	比	1	应对	-1	认为	1	左右	1	振兴	1	脱贫	1	即时	-1	即食	-1	即	1	购置	1	估算	1	参与度	-1	参与者	-1	参加	1	参与	1	参赛	1	涵盖	1	座谈会	-1	报名	1	可持续	-1	可再生	-1	可	1	细则	-1	关注	1	关口	1	已婚	-1	已	1	对外	-1	对口	-1	对象	-1	对	1	给水	-1	给	1	位于	1	公共	-1	没有	1	定向	-1	让利	-1	让	1	同比	1	联合	1	入驻	1	入职	1	走进	1	等级	-1	等	1	享有	1	享受	1	选择	1	助力	1	培训会	-1	培育	1	完成	1	完善	1	性能	-1	配备	1	交流会	-1	组成	1	组建	1	能力	-1	能源	-1	能	1	共同	-1	共富	-1	共建	-1	共享	-1	共	1	也门	-1	也	1	获得	1	获奖	-1	获	1	使用量	-1	使用率	-1	使用权	-1	使用者	-1	连接	1	使用	1	使命	-1	使馆	-1	使	1	平均	-1	向导	-1	向	1	探访	1	授予对象	-1	授予数量	-1	授予价格	-1	一对一	-1	授予日	-1	授予	1	帮助	1	投入	1	开设	1	开展	1	开启	1	演练	1	环比	1	均价	-1	均	1	累计	1	运动会	-1	学习	1	学会	-1	吃上	1	其中	1	变	1	效能	-1	节约	-1	节能	-1	仍然	-1	仍	1	由来	-1	由	1	通过	1	集体	1	覆盖面	-1	覆盖率	-1	覆盖	1	加入	1	发布会	-1	发放	1	发起	1	予以	-1	予	1	融资	1	增加	1	增长	1	董事会	-1	针对	-1	规则	-1	在线	1	将军	-1	在线	-1	在校	-1	在岗	-1	在职	-1	在地	-1	将	1	在	1	技能	-1	存款	1	到访	1	到场	1	到店	-1	到期	-1	到	1	表示	1	属于	1	转	1	晚会	-1	成为	1	成功	1	成就	-1	原则	-1	涉及	1	是	1	合格	1	合作	1	合约	-1	作为	1	作为	-1	博览会	-1	至	1	台阶	1	上线	1	上学	1	产能	-1	兴建	1	契约	-1	委员会	-1	解决	1	以下	1	以上	1	提供	1	以太	-1	以	1	股东大会	-1	股东会	-1	落地	1	并	1	赋能	-1	接受	1	接入	1	人均	-1	人为	-1	低于	1	研讨会	-1	所致	1	喝上	1	被	1	的	1	观看超	1	来自	1	用上	1	用于	1	用上	1	机会	-1	行为	-1	顺利	1	又称	-1	又	1	签署	1	签约	1	签到	1	就业，	1	就业。	1	就业	-1	减少	1	减废	-1	减塑	-1	减碳	-1	减税	-1	减排	-1	减贫	-1	减灾	-1	减肥	-1	减重	-1	稳定	1	工会	-1	逾	1	保持架	-1	保持	1	预计	1	正在	1	正式	-1	正	1	把手	-1	把	1	体检	1	说明会	-1	分别	1	自由	-1	听讲	1	年收入	1	则有	1	则	1	招聘会	-1	首都	-1	包含	1	包括	1	需要	1	理事会	-1	还款	-1	还	1	约定	-1	约	1	会议	-1	会员	-1	会	1	计息	1	计算	1	计划	1	近视	-1	近海	-1	近	1	不锈钢	-1	不动产	-1	不符合	-1	不良	-1	不实	-1	不当	-1	不法	-1	不	1	具有	1	社会	-1	出席	1	都市	-1	都	1	准时	1	准则	-1	为老	-1	为	1	从前	-1	从事	-1	从业	-1	从	1	推介会	-1	推动	1	推进	1	推行	1	修建	1	调整	1	调升	1	调低	1	调高	1	跑	1	协调会	-1	协会	-1	送	1	未成年	-1	未来	-1	未	1	实现	1	实施	1	超过	1	超级	-1	超市	-1	超	1	陪读	1	高质量	1	高于	1	优于	1	供给	-1	达标率	-1	达成	1	达到	1	达标	1	达人	-1	达	1	下降	1	监事会	-1	拥有	1
T	metric.verb	<	206	了	1	服从	-1	从	1	满	1	至少	1	压缩	1	期末	1	较上一交易日	1	较前一交易日	1	较前一日	1	较前一交易日缩量	1	较前一交易日放量	1	较上一交易日缩量	1	较上一交易日放量	1	突破	2	已	1	合计为	2	分别为	2	平均为	2	最低为	2	改为	1	则为	2	仅为	2	均为	2	约为	2	人为	-1	认为	-1	作为	-1	行为	-1	为	2	大幅	1	约需负担	1	负担	1	失守	1	去年同期	1	上年同期	1	同期	1	力争	1	实现	1	较	1	每盎司	1	每月	1	每月	1	调低	1	最低	1	按可比口径计算	1	按不变价格计算	1	按可比价格计算	1	按可比价计算	1	仍	1	超过	2	报收	1	仅占	1	约占	1	占	1	约需	1	需	1	保持	1	维持	1	不应	1	也	1	先后	1	每人	1	每人	1	最多	1	仅	1	共获	1	首次	1	再次	1	达致	1	稳定	1	进一步	1	稳步	1	举办	1	每吨	1	再	1	皆	1	期初	1	当中	1	其中	1	盘中	1	是	2	分别达到	2	已达到	2	达到	2	到	1	更	1	最高可	1	压降	1	微降	1	平均	1	则	1	缘由	-1	自由	-1	理由	-1	由	1	一度	1	约	1	亦	1	每名	1	都	1	一般	1	预计	1	累计	1	合计	2	总计	2	共计	2	日内	1	就	1	较上周	1	调高	1	最高	1	近	1	收报	1	至	1	每桶	1	站上	1	迈上	1	率先	1	紧急下达	1	累计达	2	分别达	2	平均达	2	最高达	2	曾达	1	仍达	1	下达	1	应达	1	宜达	1	高达	2	已达	2	达	2	不足	1	介乎	2	又	1	还	1	全年	1	上年	1	去年	1	每年	1	按年	1	每年	1	已超	1	超	1	维持在	2	保持在	2	稳定在	2	控制在	2	外在	-1	内在	-1	在	1	捐出	1	推出	1	高出	1	拨出	1	缩短	1	每股	1	每股	1	才	1	微升	1	不断	1	分别	1	继续	1	连续	1	持续	1	只	1	相当于	1	快于	1	低于	1	高于	1	收于	1	处于	2	介于	2	收于	2	约当	1	将	1	调整	1	约合	1	曾	1	按可比口径	1	可比口径	1	同口径	1	累计建成	1	实际完成	1	超额完成	1	仅完成	1	形成	1	建成	1	完成	1	达成	2	仅有	1	只有	1	已有	1	国有	-1	有	1	则仅得	1	募得	1	为数	1	录得	1	仅得	1	不得	1	以	1	合共	1	公共	-1	共	1	虽	1
T	metric.lead	>	165	全体国民	-1	全体居民	-1	全年	1	全体	1	惟	1	是否	-1	是	1	合计	1	至今已	1	以及	1	并轨	-1	并联	-1	并表	-1	并网	-1	并购	-1	并	1	即时	-1	即期	-1	即	1	如今	1	已发行	-1	已被	1	已故	-1	已婚	-1	已	1	公司	1	但	1	本年度	1	本集团	1	本公司	1	本行	1	期间	1	总计	1	年内	1	目前	1	则	1	当前	1	包括在内	-1	包括	1	且	1	共有	1	共计	1	现任全体	1	现有	1	现时	1	现任	1	约定	-1	约见	-1	约谈	-1	约束	-1	约	1	连同	1	使命	-1	使用	-1	使	1	不再	1	之间	1	为此	1	为企	-1	为老	-1	为民	-1	为	1	累计综合	-1	累计影响	-1	累计减值	-1	累计亏损	-1	累计盈余	-1	累计摊销	-1	累计折旧	-1	累计	1	-	1	其余	-1	其它	-1	其他	-1	其	1	虽	1	有博士	-1	有高级	-1	有职称	-1	有学位	-1	有学历	-1	有工作	-1	有借款	-1	有存款	-1	有交易	-1	有投资	-1	有表决	-1	有投票	-1	有追索	-1	有保证	-1	有抵押	-1	有担保	-1	有异议	-1	有经验	-1	有特殊	-1	有劳动	-1	有残疾	-1	有困难	-1	有影响	-1	有贡献	-1	有潜力	-1	有能力	-1	有实力	-1	有资质	-1	有组织	-1	有条件	-1	有债	-1	有借	-1	有贷	-1	有需	-1	有助	-1	有为	-1	有志	-1	有感	-1	有待	-1	有损	-1	有用	-1	有无	-1	有期	-1	有产	-1	有车	-1	有房	-1	有奖	-1	有声	-1	有名	-1	有薪	-1	有别	-1	有利	-1	有余	-1	有序	-1	有力	-1	有望	-1	有意	-1	有编	-1	有价	-1	有责	-1	有证	-1	有权	-1	有轨	-1	有氧	-1	有功	-1	有源	-1	有线	-1	有偿	-1	有形	-1	有关	-1	有害	-1	有毒	-1	有限	-1	有色	-1	有机	-1	有效	-1	有息	-1	有	1	我们	1	仍有	1	集团	1	每年约可	1	每年可	1	而	1	在境内	1	在全省	1	在全国	1	在全球	1	将	1
T	metric.cut	>	128	走访	1	承办	1	承接	1	收到	1	收获	1	收购	1	宣布将	1	宣派	1	安排	1	选派	1	拨出	1	决定将	1	招募	1	紧急	1	当中	1	培育	1	建成	1	建议	1	包括	1	完成	1	贡献	1	主要由于	1	主要是	1	主要系	1	捡回	1	交易日之	1	共派出	1	共签订	1	共收到	1	共受理	1	共发放	1	共办理	1	共开立	1	共归集	1	共处理	1	举办	1	售出	1	产出	1	吸引	1	计划总投资	-1	计划投资	-1	计提金额	-1	计提比	-1	获得	1	计划	1	计提	1	取得	1	销售出	1	设有	1	卖出	1	动员会	-1	提供	1	动员	1	力争	1	帮扶	1	出售	1	归集	1	归还	1	接获	1	接待	1	捐建	1	研发投入	-1	购入	1	投入金额	-1	投入资金	-1	投入产出	-1	投入强度	-1	投入比	-1	投入额	-1	投入总	-1	投入占	-1	投放	1	投入	1	办理率	-1	办理量	-1	办理时	-1	所报	1	办理	1	录得	1	开展	1	开设	1	开立	1	推出	1	查处	1	回收	1	资助	1	实现	1	持有人	-1	可行日期	1	累计支持	1	募得	1	签署	1	签订	1	其中	1	已宣派	1	聘用期	-1	聘有	1	聘请	1	聘用	1	惠及	1	预计	1	派出	1	派付	1	由于	1	盘活	1	新开业	-1	新开发	-1	新开工	-1	覆盖	1	新开	1	处置	1	发放	1	发动	1	带动	1	同意使用	1	缴纳人数	-1	缴纳比	-1	缴纳	1	分别	1	达成	1	铺设里程	-1	铺设面积	-1	铺设	1	下达	1	订有	1	拥有人	-1	荣获	1	拥有	1
T	metric.segment	<	13	园区	1	地区	1	区域	1	板块	1	业务	1	工业企业	1	产业	1	母公司	1	子公司	1	分公司	1	市场	1	事业部	1	分部	1
T	metric.none	<	21	全岛	1	全区	1	相比	1	从	1	于	1	全港	1	全县	1	自	1	於	1	全省	1	全台	1	在	1	口径	1	全市	1	全国	1	相较	1	之日起	1	日起	1	全球	1	超额	1	计算	1
T	metric.relation	>	13	完成	1	相当于	1	达到	1	是	1	为	1	不得低于	1	不得超过	1	不少于	1	不高于	1	不低于	1	不超过	1	约相当于	1	超过	1
T	metric.share	<	4	占比	1	比重	1	份额	1	比例	1
T	table.head	>	437	受限原因	5	决策程序	5	注册地	5	注释	3	税种	1	按年增减	10	按年变化	10	按年变动	10	重大变动说明	5	重述后金额	18	重列后金额	18	重述后	18	重述前	18	重列后	18	重述	18	重列	18	较上年同期末	15	较上年年末	15	较上年度末	15	较去年同期	15	较上年同期	15	较上期末	14	较上年底	15	较上年度	15	较上年末	15	较年初	14	较期初	14	较上期	14	较去年	15	较上年	15	进度	5	占总额的比例	8	占总额比例	8	占比	8	比上年同期末	15	比上年年末	15	比上年度末	15	比去年同期	15	比上年同期	15	比上期末	14	比上年度	15	比上年末	15	比年初	14	比期初	14	比上期	14	比去年	15	比上年	15	比重	8	比例	8	子公司类型	5	子公司名称	1	母公司	17	报告期内增持股份数量	12	报告期内增减变动数量	12	报告期内增减变动情况	12	报告期末较上年末	15	报告期末比上年末	15	报告期内增减变动	12	报告期内增减	12	报酬确定方式	5	报告期利润	1	报告分部	1	报表项目	1	关联交易定价原则	5	关联交易内容	5	关联交易类型	5	关键绩效指标	1	关联交易方	5	关联关系	5	关联方	5	账龄	1	姓名	1	证券简称	5	证券代码	5	审计	7	已重述	18	已审计	7	品种	1	指标名称	1	指标	1	费用项目	1	公允价值变动	-1	公允价值层次	5	公司债券	-1	公司类型	5	公司名称	1	公司债	-1	公司名	-1	公司	17	负债和所有者权益	1	负债及所有者权益	1	负债和股东权益	1	负债及股东权益	1	负债项目	1	负债	1	区域	1	起止日期	5	起始日期	5	起息日	5	同比变动比例	10	同比增减幅度	10	同比增幅	10	同比变化	10	同比增长	10	同比变动	10	同比增减	10	同比	10	暂时性差异	-1	期末比期初	14	项目进度	5	项目名称	1	项目	1	企业类型	5	款项的性质	5	款项性质	5	承诺投资项目	1	余额增减	-1	余额	6	与上年同期相比	15	与本公司关系	5	与上年相比	15	核算方法	5	核算科目	5	完工日期	5	完工时间	5	性别	5	性质	5	百分比	8	小计	19	主要财务指标	1	主要会计数据	1	主要财务数据	1	主要经营地	5	主要业务	5	主要原因	5	主营业务	5	主要指标	1	组织形式	5	简称	5	币种	5	议题	1	使用年限	5	汇总	19	业务性质	5	业务分部	1	业务类型	1	业务	1	数量	-1	数值	7	数额	6	数	7	贷款种类	1	租赁资产种类	5	投资项目涉及行业	5	投资方式	5	投资品种	1	开工日期	5	开工时间	5	专业构成类别	1	专业构成	1	信用等级	5	环比增长	11	环比变动	11	环比增减	11	环比	11	学历背景	5	学历	1	票面利率区间	5	单位售价	-1	单位成本	-1	单位名称	1	单位	2	变动主要原因	5	变化百分比	9	变动百分比	9	变动（%）	9	变动成本	-1	变动金额	12	变动情况	9	变化比例	9	变化幅度	9	变动幅度	9	变动比例	9	变动说明	5	变动原因	5	变动数	12	变化额	12	变动额	12	变化率	9	变动率	9	变化	9	变动	9	科目	1	日期	5	追溯调整后	18	追溯调整前	18	集团内	-1	集团外	-1	集团	16	财务指标	1	发生原因	5	发行日期	5	发生额	6	担保额度相关公告披露日期	5	增加／（减少）	9	增加/（减少）	9	增（减）金额	12	增减变动比例	9	增减变动情况	9	增减变动幅度	9	增长（下降）	9	增加（减少）	9	增（减）比例	9	增减变动原因	5	增（减）额	12	增减百分比	9	增加/(减少)	9	增（减）率	9	增(减)金额	12	增加(减少)	9	增(减)比例	9	增减金额	12	增减情况	9	增长幅度	9	增减变化	9	增减比率	9	增（减）	9	增减比例	9	增减变动	9	增减幅度	9	担保类型	5	增减原因	5	增(减)额	12	增加值	-1	增减数	12	增长额	12	增加额	12	增减额	12	增长率	9	增减率	9	担保方	5	担保期	5	增(减)	9	增速	9	增加	9	增幅	9	增长	9	增减	9	差额	12	差异	9	备考	5	备注	5	到期日期	5	到期日	5	升（跌）	9	升幅	9	升降	9	升跌	9	竣工日期	5	竣工时间	5	原因说明	5	原因	5	情况说明	5	险种	1	涉及行业	5	是否为固定资产投资	5	是否为关联方担保	5	是否履行完毕	5	是否	5	合并报表	16	合并数	16	合计	19	合并	16	构成比	8	内容	1	上市地点	5	产品名称	1	产品分类	1	排名	4	产品	1	取得方式	5	委托理财的资金来源	5	客户名称	1	客户	1	解除限售日期	5	股份种类	5	股份状态	5	股东性质	5	股份类别	1	股东全称	1	股东名称	1	股东权益	1	人数	-1	教育程度类别	1	教育程度	1	值	7	所有者权益	1	所占比重	8	所占比例	8	形成原因	5	被审计单位	1	被投资单位	1	被担保方	5	涨幅	9	板块	1	折旧年限	5	折旧方法	5	名称及类别	1	名称	1	资金来源	5	资产项目	1	资产	1	结构	8	行业名称	1	行业分类	1	行次	4	行业	1	层面	1	披露索引	5	披露日期	5	减少额	12	减少	9	工程进度	5	预计竣工日期	5	预计开工日期	5	预计完工时间	5	预计竣工时间	5	预计开工时间	5	预计使用寿命	5	说明及原因	5	说明	5	本报告期末比上年同期末	15	本报告期末较上年度末	15	本报告期末比上年度末	15	本报告期末比上年末	15	本年度末比上年度末	15	本报告期较上年同期	15	本报告期比上年同期	15	本期末较上年同期末	15	本期末比上年同期末	15	本期末比上期末	14	本期末较上年末	15	本年度比上年度	15	本期末比上年末	15	本年末较上年末	15	本年末比上年末	15	本期较上年同期	15	本期比上年同期	15	本期变动增减	12	本次变动增减	12	本期增减变动	12	本期较上期	14	本期比上期	14	本年较上年	15	本年比上年	15	金额合计	6	本公司	17	本集团	16	分地区	1	分产品	1	分行业	1	本行	17	金额	6	分部	1	分类	1	种类	1	份额	8	总数	19	总和	19	总额	19	总计	19	代码	5	年初至报告期末较上年同期	15	年初至报告期末比上年同期	15	年增率	10	年增减	10	年增率	9	年龄	5	年度	1	年份	1	债务人名称	1	债券代码	5	债券简称	5	债券期限	5	编号	4	摊销年限	5	会计准则	5	会计处理	5	会计科目	1	计量单位	2	计量	2	职务	5	归属于母公司所有者的权益	13	归属于本公司股东的权益	13	归属于母公司股东的权益	13	归属于母公司所有者权益	13	归属于本行股东的权益	13	归属于本公司股东权益	13	归属于母公司股东权益	13	归属于本行股东权益	13	之前列报金额	18	地区名称	1	地区	1	附注编号	3	附注号	3	附注	3	类比	5	类型	1	类别	1	绝对值	7	调整后金额	18	调整前金额	18	调整后	18	调整前	18	未达到计划进度和预计收益的原因	5	未经审计	7	未审计	7	实际发生日期	5	任职状态	5	任期	5	募集资金项目	1	列报金额	18	限售原因	5	绩效指标	1	经重列后金额	18	经重列后	18	经营范围	5	经重述	18	经重列	18	经审计	7	供应商名称	1	供应商	1	序号	4	次序	4	部门	1	法人代表	5	终止日期	5
T	table.period	>	172	前三季度	11	前三季	11	上期期末余额	4	上年年末余额	4	上年同期金额	2	上年同期累计	2	上期末余额	4	上年末余额	4	上期期末数	4	上财政年度	2	上年发生数	2	上期发生数	2	上年发生额	2	上期发生额	2	上年同期数	2	上年末数	4	上期期末	4	上年年末	4	上年度末	4	上期末数	4	上一年度	2	上年实际	2	上期同期	2	上年累计	2	上年金额	2	上期金额	2	上年同期	2	上年比	-1	上半年	9	上年底	4	上期末	4	上年末	4	上年数	2	上年度	2	上期数	2	上年	2	上期	2	四季度	8	报告期初	4	报告期末	3	报告期内	1	报告期	1	三季度	7	二季度	6	今年	1	第四季度	8	第三季度	7	第二季度	6	第一季度	5	第四季	8	第三季	7	第二季	6	第一季	5	本期转入固定资产金额	13	本期新增补助金额	13	本期其他减少金额	13	本期收回或转回	13	本期增减变动	-1	本年增减变动	-1	本期其他减少	13	本期摊销金额	13	本年减少金额	13	本年增加金额	13	本期减少金额	13	本期增加金额	13	本年摊销额	13	本期摊销额	13	本年减少数	13	本年增加数	13	本期减少数	13	本期增加数	13	本年减少额	13	本年增加额	13	本期减少额	13	本期增加额	13	本次变动前	4	本报告期初	4	本次变动后	3	本期末余额	3	本年末余额	3	本报告期末	3	本期期末数	3	本财政年度	1	本年发生数	1	本期发生数	1	本会计期间	1	本年发生额	1	本期发生额	1	本年累计数	1	本年变动	-1	本期变动	-1	本年偿还	13	本期偿还	13	本年发行	13	本期发行	13	本年支付	13	本期支付	13	本年摊销	13	本期摊销	13	本年转入	13	本期转入	13	本年转出	13	本期转出	13	本年新增	13	本期新增	13	本年核销	13	本期核销	13	本年转销	13	本期转销	13	本期收回	13	本年转回	13	本期转回	13	本年计提	13	本期计提	13	本年减少	13	本年增加	13	本期减少	13	本期增加	13	本年年初	4	本期期初	4	本期期末	3	本年度末	3	本年年末	3	本年末数	3	本期末数	3	本期实际	1	本年实际	1	本年金额	1	本期金额	1	本期累计	1	本年累计	1	本报告期	1	本年初	4	本期初	4	本年末	3	本期末	3	本年数	1	本年度	1	本期数	1	本年	1	本期	1	期初金额	4	期初余额	4	期末金额	3	期末余额	3	期初数	4	期末数	3	期初	4	期终	3	期末	3	年初至本报告期期末	12	年初至本报告期末	12	年初至报告期期末	12	年初至报告期末	12	年初金额	4	年初余额	4	年末金额	3	年末余额	3	年初数	4	年末数	3	年初	4	年末	3	半年度	9	当年	1	当期	1	首季	5	一季度	5	去年同期	2	去年末	4	去年	2	中期	9	下半年	10
T	table.rate	<	44	集中度	1	供应商数量	2	公司数量	2	项目数量	2	网点数量	2	店铺数量	2	门店数量	2	专利数量	2	个人数量	2	对象数量	2	机构数量	2	份额	1	比例	1	百分比	1	占比	1	占比重	1	比重	1	产权比率	2	现金比率	2	速动比率	2	流动比率	2	周转率	2	市净率	2	市盈率	2	充足率	1	收益率	1	回报率	1	比率	2	斜率	2	效率	2	功率	2	频率	2	汇率	2	率	1	利息保障倍数	2	周转次数	2	保障倍数	2	项目数	2	网点数	2	门店数	2	专利数	2	机构数	2	系数	2	倍数	2
T	table.stock	<	117	现金及现金等价物	1	员工情况	1	股东情况	1	持股情况	1	职工	1	员工	1	资产净值	1	负债总值	1	资产总值	1	账面价值	1	股息	2	总负债	1	负债	1	所有者权益	1	股东权益	1	收益	2	权益	1	教育程度	1	研发人员数量	2	职工的数量	1	员工的数量	1	股份数量	1	持股数量	1	库存量	1	销量	2	产量	2	流量	2	在职员工的数量合计	1	人数合计	1	权益合计	1	负债合计	1	资产总计	1	占总股本比例	1	持股比例	1	转入	2	投入	2	收入	2	股份数目	1	利润	2	股份	1	存货	1	计提	2	学历	1	总股本	1	成本	2	股本	1	薪酬	2	报酬	2	账款	1	贷款	1	存款	1	转出	2	处置	2	购置	2	支出	2	研发人员	2	减值损失	2	管理人员	1	行政人员	1	财务人员	1	技术人员	1	销售人员	1	生产人员	1	损失	2	雇员	1	投资资产	1	净资产	1	总资产	1	资产	1	转回	2	持股	1	现金流量净额	2	减少金额	2	增加金额	2	收益总额	2	日均余额	2	平均余额	2	净增加额	2	资本净额	1	账面余额	1	负债总额	1	资产总额	1	营业额	2	采购额	2	销售额	2	增加额	2	净额	2	余额	1	股利	2	报废	2	税	2	核销	2	转销	2	账龄	1	专业构成	1	费用	2	净资产收益率	2	不良贷款率	1	拨备覆盖率	1	资产负债率	1	速动比率	1	流动比率	1	回报率	2	收益率	2	充足率	1	受益人数	2	参加人数	2	培训人数	2	接待人数	2	持股总数	1	股份总数	1	股东总数	1	职工人数	1	员工总数	1	员工人数	1	人数	1	股权结构	1
T	table.count	<	30	所持股份数目	484	持有股份数目	484	持股数目	484	股份数目	484	限售股数	484	股份总数	484	持股总数	484	股东人数	347	股东户数	347	股东总数	347	职工人数	344	雇员人数	344	雇员总数	344	员工总数	344	持股数	484	员工数	344	项数	362	件数	361	家数	348	次数	377	股数	484	户数	347	人数	344	在职员工的数量	344	股份数量	484	持股数量	484	人员数量	344	在职员工的数量合计	344	员工的数量合计	344	员工合计	344
T	table.single	>	4	每单位	1	每份	1	每股	1	单价	1
T	table.measure	<	74	价格	1	公允价值	1	减值	1	净值	1	原值	1	价值	1	折旧	1	亏损	1	股息	1	负债	1	退休金	1	袍金	1	酬金	1	现金	1	收益	1	损益	1	权益	1	产能	1	销量	1	产量	1	量	1	补助	1	收入	1	以内	1	股份数目	1	花红	1	利润	1	股份	1	公积	1	面积	1	计提	1	敞口	1	以上	1	收盘价	1	售价	1	股价	1	市价	1	均价	1	单价	1	暂时性差异	1	实收资本	1	注册资本	1	股本	1	成本	1	津贴	1	报酬	1	薪酬	1	贷款	1	存款	1	价款	1	款	1	支出	1	资产	1	转回	1	储备	1	准备	1	余额	1	额	1	公允价值变动	1	股利	1	溢利	1	盈利	1	核销	1	转销	1	摊销	1	费用	1	率	1	保费	1	成数	1	股数	1	人数	1	数	1	工资	1	投资	1
T	table.lead	>	21	加速	-1	加班	-1	加油	-1	加盟	-1	加权	-1	加工	-1	加	1	另类	-1	另	1	包括	1	减速	-1	减持	-1	减免	-1	减排	-1	减值	-1	减	1	其中包括	1	其中	1	附注	-1	附加	-1	附	1
T	table.remark	>	10	号填	1	填列	1	未经审计	1	如有	1	单位	1	经审计	1	注	1	见附注	1	参见	1	附注	1
T	table.title	<	24	数据	1	概要	1	摘要	1	项目	1	报酬情况	1	状况	1	概况	1	情况	1	一览	1	指标	1	汇总	1	分布	1	披露	1	构成	1	分析	1	列示	1	明细	1	分部资料	1	金额	1	资料	1	结构	1	变动表	1	分类	1	表	1
T	table.scope	>	7	母公司	2	公司	4	本公司	4	本集团	1	本行	4	合并	1	综合	3
T	table.continued	>	6	续上表	1	续表	1	续	1	承上页	1	接上页	1	接上表	1
T	table.declared	>	33	被投资单位	-1	报表的单位为	2	报表单位为	2	均以	2	除另有标明外	2	除特别说明外	2	除另有注明外	2	除另有说明外	2	除特别注明外	2	编报单位	-1	编制单位	-1	单位成本	-1	单位名称	-1	单位均以	2	单位均为	2	单位	1	列示	2	币种	1	上报单位	-1	计量单位	1	货币单位	1	数量单位	1	以内	-1	以及	-1	以下	-1	以上	-1	以	1	填报单位	-1	金额单位	1	接待单位	-1	所属单位	-1	为单位	1	下属单位	-1
T	table.empty	>	10	n/a	1	N/A	1	NA	1	没有意义	1	未披露	1	不适用	1	不详	1	不詳	1	无意义	1	无	1
T	table.direction	>	15	提升	1	提高	1	上涨	1	上升	1	减少	2	减	2	降低	2	降	2	下跌	2	下滑	2	下降	2	升	1	增长	1	增加	1	增	1
T	table.point	>	2	百分点	1	个百分点	1
T	table.particle	>	11	全称	5	币	2	页	7	名称	5	注	4	表	3	有限责任公司	6	有限公司	6	共	7	为	1	第	7
T	table.date	>	17	于	1	民国	2	年初	5	年底	4	年末	4	截止	1	截至	1	底	3	度	6	初	5	止	10	号	8	在	1	至	9	份	7	末	3	终	4
T	table.date_span	>	8	会计年度	1	半年度	2	半年	2	年度	1	年	1	财政年度	1	个月	4	季度	3
T	period.none	>	6	全人类	1	全球	1	世界	1	据统计	1	中国	1	我国	1
T	period.span	>	28	两年来	4	10年来	4	未来	3	近	1	八年来	4	临近	-1	邻近	-1	十年来	4	三年来	4	6年来	4	这	2	不远的过去	-1	5年来	4	五年来	4	过往	2	过去	2	4年来	4	接近	-1	将近	-1	往后	3	六年来	4	3年来	4	今后	3	此前	2	四年来	4	附近	-1	2年来	4	最近	2
T	period.balance	>	46	雇员成本	-1	雇员	1	余额	1	权益	1	用户	1	流动比率	1	储备	1	资产净	1	资产总	1	杠杆	1	员工流失	-1	员工培训	-1	员工薪酬	-1	员工成本	-1	员工	1	库存股	-1	库存	1	共有	1	现金	1	保有	1	会员	1	负债	1	净资产	1	充足率	1	营业网点	1	党员	1	覆盖率	1	新增	-1	不良率	1	贷款利率	-1	贷款	1	同店	-1	股份	1	职工	1	借款	1	借贷	1	门店	1	在校	1	存款利率	-1	存货	1	存量	1	存款	1	市值	1	从业人员	1	总资产	1	拥有	1
T	join	>	5	以及	1	和	1	或	2	及	1	与	1
T	join	<	5	和	1	以及	1	或	2	及	1	与	1
T	one_by_one	>	2	依次	1	分别	1
T	of	>	13	的话	-1	的	1	之际	-1	之一	-1	之下	-1	之上	-1	之外	-1	之内	-1	之间	-1	之后	-1	之前	-1	之中	-1	之	1
T	of	<	13	之际	-1	之内	-1	之间	-1	之	1	的话	-1	之下	-1	之后	-1	之前	-1	之一	-1	之外	-1	之上	-1	之中	-1	的	1
T	than	<	6	较	1	对比	-1	环比	-1	同比	-1	占比	-1	比	1
T	than.basis	>	3	较	1	比	1	与	1
T	date.point	>	3	初	1	末	1	底	1
T	date.unit	>	3	日	3	年	1	月	2
T	date.unit	<	3	月	2	日	3	年	1
T	date.span	>	2	半	1	季	2
T	date.touch	>	5	之	1	是	1	的	1	为	1	则	1
T	date.contrast	>	4	是	1	为	1	则	1	同	1
T	date.measure	<	4	超过	1	是	1	为	1	相当于	1
T	date.base	<	1	以	1
T	date.base_of	>	2	为	1	作为	1
T	date.even_with	<	3	和	1	同	1	与	1
T	date.even	>	6	相若	1	相当	1	持平	1	对比	1	比较	1	一致	1
T	date.compared	>	5	相比较	1	相较	1	相比	1	的同期	1	同期	1
T	date.same_period	>	1	同期	1
T	unit.span_end	>	10	以来	1	内	1	来	1	新低	1	新高	1	里	1	间	1	首次	1	同期	1	最	1
T	date.dateline	>	50	专电	1	电石	-1	电极	-1	电表	-1	电改	-1	电煤	-1	电化	-1	电厂	-1	电炉	-1	电竞	-1	电磁	-1	电锅	-1	电热	-1	电工	-1	电镀	-1	电焊	-1	电解	-1	电话	-1	电报	-1	电线	-1	电路	-1	电容	-1	电阻	-1	电压	-1	电流	-1	电源	-1	电量	-1	电价	-1	电机	-1	电气	-1	电缆	-1	电梯	-1	电脑	-1	电影	-1	电视	-1	电信	-1	电站	-1	电能	-1	电费	-1	电商	-1	电池	-1	电网	-1	电器	-1	电子	-1	电动	-1	电力	-1	电	1	讯号	-1	讯息	-1	讯	1
T	date.until	<	2	到	1	至	1
T	event.on	>	3	且	1	并且	1	并	1
T	date.share	>	5	占用	-1	占地	-1	占比	-1	占	1	应占	-1
T	date.object	<	16	公布了	1	披露了	1	发布了	1	编制了	1	汇总	1	编写	1	预告	1	公布	1	发布	1	总结	1	审阅	1	审议	1	披露	1	出版	1	汇整	1	编制	1
T	date.titled	>	9	激励计划	1	股东特别大会	1	股东周年大会	1	奖励计划	1	协议	1	权益分派	1	购股权计划	1	持股计划	1	合同	1
T	date.byline	>	7	编辑	1	出处	1	责编	1	文字	1	记者	1	作者	1	来源	1
T	date.base_end	>	4	为基础	1	为基期	1	为基准	1	为基数	1
T	date.aim	<	14	截至到	-1	截止到	-1	到	1	预期	1	争取	1	将于	1	拟于	1	力争	1	截止至	-1	截至	-1	至	1	目标	1	预计	1	计划	1
T	date.predicate	<	2	是	1	为	1
T	change.to	<	4	了	1	到	1	至	1	为	1
T	change.former	<	2	由	1	从	1
T	change.range	>	6	预减	1	预增	1	预计	1	相比	1	同比	1	将	1
T	change.range_to	>	1	到	1
T	change.noun	<	2	速	1	幅	1
T	period.whole_year	>	1	全年	1
T	period.aside	>	3	由于	1	主要	1	其中	2
T	heading.document	<	5	公告	1	报告	1	公报	1	年报	1	目录	1
T	metric.time	<	10	假	1	命	1	期	1	间	1	龄	1	时数	1	日数	1	天数	1	限	1	时	1
T	metric.runs_from	>	5	为从	1	为自	1	由	1	从	1	自	1
T	metric.lesson	<	10	直播	1	假	1	演练	1	训练	1	志愿服务	1	讲座	1	培训	1	研修	1	课程	1	课	1
T	metric.people	>	24	群众	1	幼儿	1	老年人口	1	老年人	1	老人	1	青少年	1	青年	1	女性	1	患者	1	妇女	1	长者	1	学童	1	学生	1	职工	1	员工	1	婴幼儿	1	人群	1	人口	1	子女	1	儿童	1	男性	1	孩子	1	居民	1	劳动者	1
T	metric.attend	>	15	浏览	1	受训	1	点播	1	报名参加	1	报名	1	出席	1	收看	1	签到	1	观看	1	到场	1	参会	1	参训	1	参赛	1	参与	1	参加	1
T	metric.use	>	10	专项用于	1	主要用于	1	已用作	1	已用于	1	将用作	1	将用于	1	用作	1	用于	1	拟用作	1	拟用于	1
T	metric.bare	>	15	长度	1	次数	1	金额	1	人数	1	规模	1	天数	1	价格	1	时数	1	时间	1	里程	1	总额	1	比率	1	比例	1	数量	1	进度	1
T	metric.rest	<	3	余下	1	剩余	1	其余	1
T	metric.spread	<	6	构成情况	1	分布情况	1	分布	1	组成	1	结构	1	构成	1
T	metric.group	<	18	教师	1	股东	1	居民	1	教职工	1	职工	1	员工	1	监事	1	董事	1	管理层	1	学生	1	委员	1	党员	1	雇员	1	人员	1	成员	1	志愿者	1	客户	1	人口	1
T	metric.who	<	17	手	1	众	1	师	1	东	1	次	1	友	1	民	1	工	1	仁	1	生	1	员	1	数	1	者	1	户	1	家	1	人	1	量	1
T	metric.per	<	16	每胎	1	每日	1	每年	1	每周	1	每次	1	每股	1	每月	1	按照	1	以	1	每户	1	按	1	每季	1	每人	1	每名	1	每位	1	每天	1
T	metric.measure	<	14	价	1	月活	1	日活	1	比	1	比重	1	率	1	费	1	数	1	润	1	值	1	量	1	份额	1	额	1	比例	1
T	metric.relative	>	7	持有	1	患有	1	从事	1	来自	1	具备	1	拥有	1	具有	1
T	metric.term	>	1	期	1
T	metric.part_of	>	12	快于	1	占地方	1	占地区	1	占地	-1	占用	-1	占比	2	占	1	低于	1	好于	1	应占	-1	优于	1	高于	1
T	metric.particle	>	3	之	1	的	1	了	1
T	sign	<	2	零下	1	负	2
T	sign.before	<	11	是	1	到	1	在	1	为	1	率	1	长	1	约	1	至	1	润	1	额	1	达	1
T	ordinal	>	1	第	1
T	ordinal.rank	<	1	前	1
T	ordinal.to	>	1	至	1
T	heading.first	>	1	第	1
T	heading.unit	>	8	节	3	编	1	篇	1	章	2	条	4	单元	4	部分	1	讲	4
T	heading.title	>	36	环境、社会及管治报告	1	独立核数师报告书	1	独立核数师报告	1	管理层讨论及分析	1	管理层讨论与分析	1	行政总裁报告	1	合并现金流量表	1	合并资产负债表	1	合并利润表	1	首席执行官报告	1	五年财务摘要	1	五年财务概要	1	审计报告	1	主席报告书	1	主席报告	1	公司治理报告书	1	公司治理报告	1	公司资料	1	财务报表附注	1	财务回顾	1	财务概要	1	财务摘要	1	业务回顾	1	董事及高级管理人员简历	1	董事及高级管理层履历	1	董事及高级管理层	1	董事会报告书	1	董事会报告	1	综合财务报表附注	1	综合现金流量表	1	综合权益变动表	1	综合财务状况表	1	综合全面收益表	1	综合损益表	1	企业管治报告书	1	企业管治报告	1
T	half	>	1	半	1
T	money.part	>	3	毛	1	角	1	分	2
T	money.plain	<	7	圆	1	钱	1	角	1	元	1	整	1	毛	1	块	1
T	money.thing	<	1	角	1
T	unit.declared	<	1	位	1
T	unit.role	>	16	点	4	CNY	1	区县	10	省	10	mo	7	县区	10	县	10	wk	8	倍	3	a	6	对	5	市	10	州	10	国	10	d	9	kW.h	2
T	unit.degree	<	1	度	1
T	percentage.unit	>	9	百分点	4	折	3	个千分点	5	个百分点	4	个基点	6	成	2	基点	6	厘	1	千分点	5
T	unit after digits	>	1859	巴布亚新几内亚基那	100	巴拉圭瓜拉尼	98	巴基斯坦卢比	28	巴西里亚尔	90	巴西雷亚尔	90	巴林第纳尔	66	整天	108	整年	103	家次	353	家园	-1	家具	-1	家居	-1	家电	-1	家长	-1	家庭	-1	家	348	伊拉克第纳尔	68	伊朗里亚尔	64	毛里求斯卢比	85	毛利率	-1	毛钱	2	毛额	-1	毛利	-1	眼	537	毛	2	μg/m³	320	μg/m3	320	μSv	282	μg	170	μL	162	μm	129	μs	115	Ω	255	口	536	罗马尼亚列伊	51	团结	-1	团员	-1	团体	-1	团队	-1	团	490	场次	383	场所	-1	场馆	-1	场地	-1	场景	-1	场	376	袋装	-1	袋	466	束	458	₽	45	套路	-1	套餐	-1	套	366	蒙古图格里克	36	片区	-1	片	453	美制加仑	163	美仙	10	美分	10	美圆	9	美金	9	美元	9	幢	395	伏特	248	伏安	216	伏	248	点赞	-1	点击	-1	点	333	便士	15	新土耳其里拉	58	新谢克尔	59	新西兰元	20	新加坡币	17	新加坡元	17	新台币元	8	新索尔	95	新台币	8	新币	17	新元	17	梯次	558	处置	-1	处罚	-1	处于	-1	处理	-1	处	515	㎎	169	篓	474	tCO₂e	182	tCO₂	182	t CO2e	182	tCO2-e	182	tCO2eq	182	tCO2e	182	tCO2	182	teu	331	t/h	292	t/d	291	t/a	289	toe	204	tce	201	t	166	章节	445	章	542	km/小时	221	kgCO₂e	183	kWh/m²	304	kWh/吨	303	kWh/年	302	kgCO₂	183	kgCO2eq	183	kgce/t	316	kg/m²	306	kg/m³	305	kWh/m2	304	kbit/s	241	kW•h	185	kgCO2e	183	kg/m2	306	kg/m3	305	kWh/t	303	kWh/a	302	kV·A	217	kW·h	185	kgCO2	183	kg/t	307	kg/h	294	kb/s	241	kbps	241	km/h	221	kVar	219	kvar	219	kgce	202	kcal	198	kW h	185	kW.h	185	km²	143	kBq	278	kHz	266	kPa	259	kΩ	256	kph	221	kVA	217	kWp	212	kwh	185	kWh	185	km2	143	kN	270	kV	249	kB	232	kW	206	kJ	192	kg	167	kL	160	km	124	莫桑比克梅蒂卡尔	82	摄氏度	227	bit/s	240	bar	262	b/s	240	boe	165	流明	273	太比特每秒	244	太比特/秒	244	太瓦小时	190	太瓦·时	190	太字节	235	太焦耳	195	太瓦时	190	太瓦	209	太焦	195	Pflops	286	PFlops	286	PFLOPS	286	PPB	284	PPM	283	PGK	100	PYG	98	PLN	48	PKR	28	Pa	257	PB	236	PJ	196	辆公里	330	辆次	412	辆次	-1	辆	406	Gbit/s	243	GW·h	189	GB/s	246	Gb/s	243	Gbps	243	GW.h	189	GBq	280	Ghz	268	GHz	268	GPa	261	GWp	214	Gwh	189	GWH	189	GWh	189	GNF	89	GHS	79	GBP	14	GB	234	GW	208	GJ	194	勺	565	老挝基普	33	延长米	125	延米	125	捷克克朗	49	双向	-1	双碳	-1	双边	-1	双方	-1	双	471	株式	-1	株洲	-1	株	426	៛	34	旬	123	₦	74	伙	493	哥伦比亚比索	94	岗	531	票据	-1	票	549	盒马	-1	盒	464	科威特第纳尔	65	坚戈	38	埃塞俄比亚比尔	78	埃塞比尔	78	埃及镑	69	㎘	160	浬	131	发自	-1	发往	-1	发扬	-1	发掘	-1	发包	-1	发文	-1	发改	-1	发卡	-1	发光	-1	发育	-1	发热	-1	发烧	-1	发债	-1	发力	-1	发达	-1	发言	-1	发证	-1	发票	-1	发货	-1	发车	-1	发酵	-1	发挥	-1	发送	-1	发表	-1	发出	-1	发起	-1	发射	-1	发生	-1	发电	-1	发放	-1	发动	-1	发现	-1	发布	-1	发行	-1	发明	-1	发展	-1	发	540	波兰兹罗提	48	升/百公里	325	升/分钟	300	升/分	300	升/秒	299	升值	-1	升高	-1	升幅	-1	升至	-1	升级	-1	升	159	₫	23	头次	432	头条	-1	头部	-1	头	535	成年	-1	成分	-1	成熟	-1	成长	-1	成交	-1	成品	-1	成员	-1	成果	-1	成功	-1	成立	-1	成为	-1	成本	-1	㎾	206	步行	-1	步伐	-1	步	504	㎝	127	排	400	扇	561	委内瑞拉玻利瓦尔	99	牛顿·米	271	牛·米	271	牛米	271	牛顿	269	人民币分	3	人民币圆	0	人民币元	0	人·小时	338	人·公里	328	人小时	338	人公里	328	人民币	0	人民币	-1	人·时	338	人·日	337	人·天	336	人·次	335	人/次	335	人夜	357	人份	356	人年	355	人月	354	人时	338	人日	337	人天	336	人次	335	人行	-1	人大	-1	人均	-1	人物	-1	人口	-1	人才	-1	人员	-1	人工	-1	人民	-1	人数	-1	人	344	棵	427	名优	-1	名师	-1	名额	-1	名牌	-1	名录	-1	名单	-1	名	345	幕	511	行为	-1	行政	-1	行业	-1	行动	-1	行	544	㎢	143	马来西亚林吉特	25	马来西亚令吉	25	马来西亚元	25	马力	215	马币	25	瓶颈	-1	瓶	463	根本	-1	根据	-1	根	455	颗粒	-1	颗	451	XDR	102	XAF	87	XOF	86	分钟以内的	-1	分人民币	3	分贝(A)	274	分公司	-1	分贝	274	分米	126	分钟	111	分钱	3	分部	-1	分类	-1	分配	-1	分析	-1	分之	-1	分行	-1	分布	-1	分别	-1	市县	522	市担	178	市斤	176	市亩	152	市寸	139	市尺	138	市区	-1	市级	-1	市政	-1	市值	-1	市民	-1	市场	-1	市	516	OMR	63	自然日	108	FEU	332	FJD	101	件套	552	件次	372	件套	-1	件	361	卷烟	-1	卷	438	铜牌	-1	铜	570	沙特阿拉伯里亚尔	61	沙特里亚尔	61	沙特里亚	61	₺	58	白俄罗斯卢布	46	文莱币	35	文莱元	35	类型	-1	类别	-1	类似	-1	类	364	艘次	415	艘	409	修正总吨	181	兰特	73	张家口	-1	张家	-1	张	434	剂次	461	剂	460	句话	-1	句	441	席次	359	席卷	-1	席位	-1	席	349	呎	133	宗地	398	宗旨	-1	宗	370	艾字节	237	条次	446	条约	-1	条例	-1	条款	-1	条件	-1	条	433	声誉	-1	声明	-1	声音	-1	声	546	次级	-1	次数	-1	次	377	円	13	碟	564	宽扎	81	大气压	263	大卡	198	大赛	-1	大会	-1	大厦	-1	大道	-1	大型	-1	大学	-1	大厦	-1	大楼	-1	大寿	-1	大型	-1	大学	-1	大会	-1	大赛	-1	大促	-1	大	496	讲座	-1	讲师	-1	讲	510	簇	431	昼夜	108	只要	-1	只能	-1	只有	-1	只	424	笔者	-1	笔记	-1	笔	483	匈牙利福林	50	省份	-1	省级	-1	省	397	r/min	285	rpm	285	赫兹	265	赫	265	刻钟	112	盏	421	块钱	0	块链	-1	块	1	令吉	25	W/m²	321	W/m2	321	Wp	211	Wh	187	W	205	雷亚尔	90	段落	-1	段	545	尊享	-1	尊贵	-1	尊敬	-1	尊重	-1	尊严	-1	尊	539	对口	-1	对公	-1	对比	-1	对于	-1	对外	-1	对接	-1	对应	-1	对	494	英里每小时	226	英里/小时	226	英热单位	199	英热	199	英磅	172	英亩	151	英码	135	英吋	134	英寸	134	英呎	133	英尺	133	英哩	132	英里	132	英镑	14	位元组	231	位元	239	位于	-1	位置	-1	位数	-1	位	346	刚果法郎	88	N·m	271	Nm³	155	Nm3	155	NAD	84	NGN	74	NOK	55	NPR	30	NZ$	20	NZD	20	NT$	8	NTD	8	瓩小时	185	瓩时	185	瓩	206	帖	548	Eflops	287	EFlops	287	EFLOPS	287	ETB	78	EGP	69	EUR	11	EB	237	筐	472	项次	373	项目	-1	项下	-1	项	362	级别	-1	级	497	词	543	栋梁	-1	栋	394	档	500	特别提款权单位	102	特别提款权	102	小时工	-1	小时	110	㎚	130	港分	5	港仙	5	港纸	4	港圆	4	港币	4	港元	4	平方公里数	-1	平方海里	150	平方英里	149	平方英尺	148	平方毫米	145	平方公分	144	平方厘米	144	平方千米	143	平方公里	143	平方公尺	141	平方浬	150	平方哩	149	平方尺	148	平方呎	148	平方米	141	平方	141	平米	141	平安	-1	平衡	-1	平均	-1	平台	-1	平	142	₭	33	贝克勒尔	277	贝可	277	门次	389	门类	-1	门诊	-1	门户	-1	门槛	-1	门店	-1	门	538	道德	-1	道路	-1	道	555	立方米每小时	297	立方米/小时	297	立方米每秒	298	立方米每天	296	立方米每日	296	立方米每年	295	立方米/吨	322	立方米/秒	298	立方米/时	297	立方米/天	296	立方米/日	296	立方米/年	295	立方英尺	158	立方公分	157	立方厘米	157	立方千米	156	立方公里	156	立方公尺	155	立方呎	158	立方米	155	立米	155	立方	155	中非金融合作法郎	87	塔吉克斯坦索莫尼	41	中非法郎	87	塔卡	31	秘鲁新索尔	95	秘鲁索尔	95	朝鲜圆	37	朝鲜元	37	坡元	17	坡币	17	迪尔汗	60	迪拉姆	60	㎟	145	队员	-1	队伍	-1	队	491	µg/m³	320	µg/m3	320	µSv	282	°F	229	°C	227	µg	170	µL	162	µm	129	µs	115	£	14	节日	-1	节水	-1	节点	-1	节省	-1	节目	-1	节能	-1	节约	-1	节	508	群体	-1	群众	-1	群	492	营业日	117	华氏度	229	华里	137	尺	138	串	457	米每分钟	223	米/分钟	223	米每秒	222	米/分	223	米/秒	222	米饭	-1	米粉	-1	米	125	国际标准箱	331	国集团	-1	国债	-1	国有	-1	国产	-1	国内	-1	国际	-1	国家	-1	国道	-1	国	525	旗县	524	坦桑尼亚先令	76	㎤	157	扎	567	桌	351	堆	476	hm²	146	hPa	258	hm2	146	hrs	110	ha	146	hr	110	h	110	股息	-1	股权	-1	股份	-1	股票	-1	股东	-1	股价	-1	股	484	塞尔维亚第纳尔	53	塞地	79	碗里	-1	碗	470	VND	23	V	248	捆	475	葡币	7	Mbit/s	242	MV·A	218	MMBTU	200	MMBtu	200	MW·h	188	MB/s	245	Mb/s	242	MBPS	242	Mbps	242	MVar	220	Mvar	220	MW h	188	MW.h	188	MOP$	7	MBq	279	Mhz	267	MHz	267	Mpa	260	MPa	260	MVA	218	MWP	213	MWp	213	Mwh	188	MWH	188	MWh	188	MX$	91	MXN	91	MUR	85	MZN	82	MMK	32	MYR	25	MOP	7	MB	233	MW	207	MJ	193	M2	141	MM	128	篮	473	赞比亚克瓦查	80	DWT	179	DZD	70	DKK	56	镇级	-1	镇	528	架次数	-1	架次	414	架构	-1	架	408	瓜拉尼	98	基那	100	基普	33	福林	50	把手	-1	把关	-1	把握	-1	把	556	批次	371	批次	-1	批复	-1	批发	-1	批准	-1	批	367	本集团	-1	本公司	-1	本报告	-1	本期	-1	本年	-1	本市	-1	本土	-1	本地	-1	本科	-1	本次	-1	本	541	份次	375	份子	-1	份额	-1	份	368	总吨	180	挺进	-1	挺	411	首	547	包邮	-1	包含	-1	包装	-1	包括	-1	包	554	斯里兰卡卢比	29	㎍	170	具	422	几内亚法郎	89	枚	450	天使	-1	天下	-1	天气	-1	天河	-1	天津	-1	天然	-1	㏄	161	天	108	℉	229	幅度	-1	幅	399	焦耳	191	泽字节	238	摩洛哥迪拉姆	71	摩尔	276	索莫尼	41	卢布	45	卢比	27	列公里	330	列次	416	列示	-1	列车	-1	列入	-1	列	410	৳	31	瓦/平方米	321	瓦小时	187	瓦峰	211	瓦特	205	瓦时	187	瓦	205	趟次	387	趟次	-1	趟	378	副主任	-1	副总	-1	副	495	顶	560	谢克尔	59	羽	429	方呎	148	ppb	284	ppm	283	建筑平方米	141	面埋伏	-1	gce/kWh	315	gCO₂e	184	gCO₂	184	g/kWh	314	gCO2e	184	g/km	313	gCO2	184	面	559	g/t	312	g/L	311	gce	203	g	168	智利比索	93	县市	521	县区	520	县域	-1	县级	-1	县	517	支队	-1	支行	-1	支出	-1	支撑	-1	支部	-1	支付	-1	支持	-1	支	454	吨二氧化碳当量	182	吨标准煤当量	201	吨二氧化碳	182	吨CO₂当量	182	吨/立方米	309	吨/平方米	308	吨每小时	292	吨标准油	204	吨油当量	204	吨煤当量	201	吨标准煤	201	吨CO2当量	182	吨碳当量	182	吨·海里	327	吨·公里	326	吨/公顷	310	吨/小时	292	吨 CO₂e	182	吨海里	327	吨千米	326	吨公里	326	吨每天	291	吨每日	291	吨每年	289	吨标油	204	吨标煤	201	吨 CO₂	182	吨CO₂e	182	吨CO₂	182	吨 CO2e	182	吨/时	292	吨/天	291	吨/日	291	吨/月	290	吨/年	289	吨 CO2	182	吨CO2e	182	吨CO2	182	吨位	-1	吨	166	筒	481	UYU	96	UGX	77	UAH	47	UZS	39	US$	9	USD	9	₪	59	L/百公里	325	L/100km	325	L/min	300	L/s	299	LAK	33	LKR	29	L	159	哩	132	CFU/ml	275	CFU/mL	275	CLP	93	CDF	88	CZK	49	CHF	21	CAD	19	CNH	0	CNY	0	CM	127	C$	19	个会计年度	103	个财政年度	103	个标准箱	331	个大气压	263	个交易日	118	个工作天	117	个营业日	117	个工作日	117	个日历日	108	个自然日	108	个自然月	106	个学分	343	个学时	342	个课时	341	个台班	340	个标箱	331	个工时	121	个学年	120	个学期	119	个分钟	111	个钟头	110	个小时	110	个昼夜	108	个礼拜	107	个星期	107	个整月	106	个季度	105	个世纪	104	个年度	103	个寒暑	103	个春秋	103	个整年	103	个年头	103	个TEU	331	个钟	110	个周	107	个月	106	个体	-1	个性	-1	个人	-1	个	360	圆整	0	圆	0	座位公里	329	座公里	329	座位	-1	座谈	-1	座	392	哈萨克斯坦坚戈	38	㎜	128	缸	480	乡镇	529	乡镇	-1	乡村	-1	乡	527	村委	-1	村庄	-1	村级	-1	村民	-1	村	530	区块链	-1	区县	519	区间	-1	区域	-1	区	518	钟头	110	例次	374	例外	-1	例行	-1	例如	-1	例	369	起点	-1	起	501	澳大利亚元	18	澳洲元	18	澳门圆	7	澳门币	7	澳门元	7	澳币	18	澳元	18	期刊	-1	期限	-1	期货	-1	期初	-1	期末	-1	期间	-1	期	502	厂家	-1	厂商	-1	厂房	-1	厂	532	㎡	141	手册	-1	手续	-1	手段	-1	手机	-1	手	551	组合	-1	组成	-1	组织	-1	组	350	₴	47	纳米比亚元	84	纳克	171	纳米	130	纳秒	116	尼日利亚奈拉	74	尼泊尔卢比	30	回访	-1	回购	-1	回落	-1	回升	-1	回	503	帧	442	光年	136	角度	228	角钱	2	角色	-1	角度	-1	角	2	泰币	22	泰铢	22	单次	486	单一	-1	单元	-1	单品	-1	单位	-1	单价	-1	单	550	₹	27	间夜	402	间次	401	间距	-1	间隔	-1	间接	-1	间	393	丹麦克朗	56	孟加拉塔卡	31	梅蒂卡尔	82	集	443	针次	462	针	562	月活	-1	月均	-1	转每分钟	285	转/分钟	285	转每分	285	转/分	285	Tbit/s	244	TW·h	190	TEUs	331	TOPS	288	TB/s	247	Tb/s	244	Tbps	244	TEU	331	TCE	201	TWH	190	TWh	190	TZS	76	TND	72	TMT	42	TJS	41	THB	22	TWD	8	TB	235	TW	209	TJ	195	仙	6	KW·h	185	Kb/s	241	Kbps	241	KM/h	221	KM/H	221	Km/h	221	Kcal	198	KW.h	185	KHz	266	KPa	259	KVA	217	KWP	212	KWp	212	Kwh	185	KWH	185	KWh	185	KES	75	KWD	65	KGS	40	KZT	38	KPW	37	KHR	34	KRW	16	KV	249	KB	232	KW	206	KJ	192	KG	167	Kg	167	KM	124	Km	124	博茨瓦纳普拉	83	纽西兰元	20	纽币	20	纽元	20	BTU	199	Btu	199	BOE	165	BRL	90	BWP	83	BHD	66	BGN	52	BYN	46	BND	35	BDT	31	Bq	277	校企	-1	校长	-1	校友	-1	校园	-1	校区	-1	版面	-1	版块	-1	版图	-1	版权	-1	版本	-1	校	557	版	488	微克每立方米	320	微克/立方米	320	微希沃特	282	微希	282	微克	170	微升	162	微米	129	微秒	115	路透	-1	路径	-1	路段	-1	路口	-1	路线	-1	味	499	林吉特	25	缅甸缅元	32	缅甸元	32	缅币	32	缅元	32	航次	386	㎏	167	斐济元	101	土库曼斯坦马纳特	42	土耳其里拉	58	兹罗提	48	州	523	盎司	174	韩国元	16	韩币	16	韩圜	16	韩圆	16	韩元	16	种族	-1	种子	-1	种植	-1	种	363	倍	334	代际	-1	代言	-1	代码	-1	代理	-1	代表	-1	代	489	冰岛克朗	57	星期	107	星元	17	寸	139	则为	-1	则以	-1	则	487	฿	22	帕斯卡	257	帕	257	苏姆	39	千克二氧化碳当量	183	千克标准煤/吨	316	千瓦时/平方米	304	千克二氧化碳	183	千克标煤/吨	316	千克/平方米	306	千克/立方米	305	千比特每秒	241	千米每小时	221	千克标准煤	202	千瓦·小时	185	千瓦时/吨	303	千瓦时/年	302	千克/小时	294	千比特/秒	241	千米/小时	221	千克标煤	202	千瓦小时	185	千瓦·时	185	千克/亩	323	千克/吨	307	千克/年	293	千米/时	221	千克CO2e	183	千贝可	278	千牛顿	270	千赫兹	266	千字节	232	千伏安	217	千峰瓦	212	千瓦峰	212	千焦耳	192	千瓦时	185	千牛	270	千赫	266	千帕	259	千欧	256	千伏	249	千乏	219	千瓦	206	千卡	198	千焦	192	千克	167	千米	124	瑞典克朗	54	瑞士法郎	21	瑞尔	34	瑞郎	21	约旦第纳尔	67	毫克每立方米	319	毫克/立方米	319	毫克/公斤	318	毫克/千克	318	毫克每升	317	毫希沃特	281	毫米汞柱	264	毫安小时	254	毫克/升	317	毫米/年	224	毫安时	254	毫希	281	毫安	252	毫伏	250	毫瓦	210	毫克	169	毫升	161	毫米	128	毫秒	114	局	506	遍布	-1	遍	379	秒钟	113	秒级	-1	秒杀	-1	秒	113	峰瓦	211	拍字节	236	拍焦耳	196	拍焦	196	坛	479	杯赛	-1	杯	469	nm	130	ns	116	€	11	㎿	207	吉尔吉斯斯坦索姆	40	吉尔吉斯索姆	40	吉比特每秒	243	吉比特/秒	243	吉瓦小时	189	吉瓦·时	189	吉贝可	280	吉赫兹	268	吉字节	234	吉瓦峰	214	吉焦耳	194	吉瓦时	189	吉赫	268	吉帕	261	吉瓦	208	吉焦	194	阿尔及利亚第纳尔	70	阿塞拜疆马纳特	43	阿联酋迪尔汗	60	阿联酋迪拉姆	60	阿根廷比索	92	阿曼里亚尔	63	锅	566	圈	382	盘	563	SDR	102	SEK	54	SGD	17	S$	17	JOD	67	JPY	13	挪威克朗	55	㎞	124	A·h	253	ARS	92	AOA	81	AED	60	AZN	43	AUD	18	Ah	253	A$	18	礼拜	107	户次	352	户外	-1	户籍	-1	户	347	安哥拉宽扎	81	安培时	253	安时	253	安培	251	安士	174	箱体	-1	箱	465	₱	26	届满	-1	滴	459	越南盾	23	越盾	23	字节跳动	-1	字符	449	字节	231	字母	-1	字	440	菲律宾披索	26	菲律宾比索	26	菲律宾元	26	比特每秒	240	比特/秒	240	比特	239	城乡	-1	城镇	-1	城市	-1	城	526	海里每小时	225	海里/小时	225	海里/时	225	海浬	131	海里	131	岁初	-1	岁末	-1	岁月	-1	岁	122	罐装	-1	罐	467	俄罗斯卢布	45	俄卢布	45	兆比特每秒	242	兆字节/秒	245	兆比特/秒	242	兆瓦小时	188	兆瓦·时	188	兆位/秒	242	兆贝可	279	兆赫兹	267	兆字节	233	兆伏安	218	兆峰瓦	213	兆瓦峰	213	兆焦耳	193	兆瓦时	188	兆赫	267	兆帕	260	兆乏	220	兆瓦	207	兆焦	193	斤/亩	324	斤斤	-1	斤	176	篇次	447	篇幅	-1	篇章	-1	篇	435	尾	430	公斤二氧化碳当量	183	公吨二氧化碳当量	182	公斤标准煤/吨	316	公斤二氧化碳	183	公吨二氧化碳	182	公斤/平方米	306	公斤/立方米	305	公里每小时	221	公斤标准煤	202	公吨标准煤	201	公斤/小时	294	公里/小时	221	公吨 CO₂e	182	公斤标煤	202	公吨CO₂e	182	公吨 CO2e	182	公斤/亩	323	公斤/吨	307	公斤/年	293	公吨/日	291	公吨/年	289	公尺/秒	222	公里/时	221	公斤CO2e	183	公吨CO2e	182	公克	168	公斤	167	公吨	166	公秉	160	公升	159	公亩	147	公顷	146	公厘	128	公分	127	公寸	126	公尺	125	公里	124	坪	154	蒸吨/小时	292	蒸吨/时	292	蒸吨	292	克标准煤/千瓦时	315	克二氧化碳当量	184	克标煤/千瓦时	315	克二氧化碳	184	克/千瓦时	314	克标准煤	203	克/千米	313	克/公里	313	克标煤	203	克/吨	312	克/升	311	克拉	175	克服	-1	克	168	款式	-1	款项	-1	款	365	摞	477	南非兰特	73	突尼斯第纳尔	72	站次	388	站在	-1	站点	-1	站	505	乌兹别克斯坦苏姆	39	乌克兰格里夫纳	47	乌拉圭比索	96	乌干达先令	77	百帕	258	桶油当量	165	桶每日	301	桶当量	165	桶/天	301	桶/日	301	桶装	-1	桶	164	交易日	118	℃	227	柬埔寨瑞尔	34	盆	468	mg/Nm³	319	mg/Nm3	319	mg/m³	319	轮胎	-1	轮次	-1	m³/t	322	mg/m3	319	mg/kg	318	m³/s	298	m³/h	297	m³/d	296	m³/a	295	m/min	223	mmbtu	200	m3/t	322	mg/l	317	mg/L	317	m3/s	298	m3/h	297	m3/d	296	m3/a	295	mmHg	264	mm²	145	mins	111	轮	380	mSv	281	mol	276	mAh	254	mph	226	m/s	222	m³	155	mm2	145	m²	141	min	111	mA	252	mV	250	mW	210	mg	169	ml	161	mL	161	m3	155	m2	141	mm	128	ms	114	m	125	店面	-1	店铺	-1	店	533	封闭	-1	封	436	dB(A)	274	dB	274	dm	126	开尔文	230	粒度	-1	粒子	-1	粒	452	RPM	285	RSD	53	RUB	45	RMB	0	R$	90	学年度	-1	学分	343	学时	342	学年	120	学期	119	勒克斯	272	班次	385	班组	-1	班子	-1	班级	-1	班车	-1	班组	-1	班子	-1	班级	-1	班	553	亩次	153	亩产	-1	亩均	-1	亩	152	IQD	68	ILS	59	ISK	57	INR	27	IDR	24	日历天	108	日币	13	日圆	13	日元	13	日常	-1	日活	-1	日均	-1	日	109	玻利维亚诺	97	玻利瓦尔	99	加纳塞地	79	加拿大元	19	加仑	163	加币	19	加元	19	壶	478	卡塔尔里亚尔	62	卡路里	197	餐	512	肯尼亚先令	75	欧元分	12	欧姆	255	欧分	12	欧元	11	册次	448	册子	-1	杆塔	-1	杆	456	册	437	朵	428	页码	-1	页	439	厘米	127	标准立方米	155	标立方米	155	标准公顷	146	标准箱	331	标台	420	标箱	331	标方	155	台（套）	339	台(套)	339	台/套	339	台时	418	台次	413	台班	340	台套	339	台斤	177	台元	8	台币	8	台风	-1	台州	-1	台湾	-1	台	407	客位公里	328	客公里	328	客位	405	以色列新谢克尔	59	以色列谢克尔	59	㎖	161	里亚尔	61	里程碑	-1	里长街	-1	里洋场	-1	里程	-1	里路	-1	所规定	-1	所披露	-1	所需	-1	所述	-1	所示	-1	所属	-1	所在	-1	所以	-1	所有	-1	所得	-1	所涉	-1	所订	-1	所称	-1	所定	-1	所指	-1	所列	-1	所载	-1	所	391	虚岁	122	折扣	-1	折旧	-1	折合	-1	机时	419	₩	16	层面	-1	层次	-1	层	396	工作天	117	工作日	117	工日	358	工时	121	保加利亚列弗	52	西非金融共同体法郎	86	西非法郎	86	墨西哥披索	91	墨西哥比索	91	载重吨位	179	载重吨	179	载	103	樘	423	度全方位	-1	度摄氏	227	度考核	-1	度反馈	-1	度全景	-1	度评估	-1	度电	185	度数	-1	度过	-1	度假	-1	度环	-1	度角	-1	度C	227	度	186	㎛	129	丈	140	金衡盎司	173	金牌	-1	金奖	-1	金属	-1	金融	-1	金额	-1	金	568	年头	103	年夜	-1	年货	-1	年中	-1	年底	-1	年末	-1	年初	-1	年产	-1	年均	-1	年轻	-1	年报	-1	年龄	-1	年级	-1	年代	-1	年度	-1	年息	-1	年	103	₮	36	匹马力	215	匹	425	顿	381	奈克	171	奈米	130	奈秒	116	奈拉	74	ug/m3	320	ug	170	um	129	吋	134	银牌	-1	银行	-1	银	569	lm	273	lx	272	桩基	-1	桩	485	cfu/ml	275	cfu/mL	275	cm³	157	cm²	144	cm3	157	cm2	144	cc	161	cm	127	㎠	144	印度尼西亚卢比	24	印度尼西亚盾	24	印度卢比	27	印尼卢比	24	印尼盾	24	ZMW	80	ZAR	73	ZB	238	QAR	62	元新台币	8	元澳门币	7	元人民币	0	元日币	13	元美元	9	元美金	9	元台币	8	元港元	4	元港币	4	元宇宙	-1	元RMB	0	元钱	0	元整	0	元件	-1	元素	-1	元旦	-1	元	0	样品	-1	样本	-1	样	498	床日	403	床位	-1	床	534	HUF	50	HK$	4	HKD	4	Hz	265	磅	172	堂次	390	堂	507	炉次	514	炉	513	图格里克	36	周年庆典	-1	周岁	122	周年	103	周转	-1	周围	-1	周边	-1	周	107	㎥	155	课次	384	课时	341	课题	-1	课程	-1	课	509	格鲁吉亚拉里	44	格里夫纳	47	车·公里	330	车公里	330	车皮	482	车次	417	车位	404	部级	-1	部长	-1	部署	-1	部门	-1	部分	-1	部	444	₸	38
T	unit after numerals	>	1768	巴布亚新几内亚基那	100	巴拉圭瓜拉尼	98	巴基斯坦卢比	28	巴西里亚尔	90	巴西雷亚尔	90	巴林第纳尔	66	整天	108	整年	103	家次	353	家园	-1	家具	-1	家居	-1	家电	-1	家长	-1	家庭	-1	家	348	伊拉克第纳尔	68	伊朗里亚尔	64	毛里求斯卢比	85	毛利率	-1	毛钱	2	毛额	-1	毛利	-1	毛	2	μg/m³	320	μg/m3	320	μSv	282	μg	170	μL	162	μm	129	μs	115	Ω	255	罗马尼亚列伊	51	团结	-1	团员	-1	团体	-1	团队	-1	场次	383	场所	-1	场馆	-1	场地	-1	场景	-1	场	376	袋装	-1	袋	466	束	458	₽	45	套路	-1	套餐	-1	套	366	蒙古图格里克	36	片区	-1	片	453	美制加仑	163	美仙	10	美分	10	美圆	9	美金	9	美元	9	幢	395	伏特	248	伏安	216	伏	248	点赞	-1	点击	-1	便士	15	新土耳其里拉	58	新谢克尔	59	新西兰元	20	新加坡币	17	新加坡元	17	新台币元	8	新索尔	95	新台币	8	新币	17	新元	17	处置	-1	处罚	-1	处于	-1	处理	-1	㎎	169	篓	474	tCO₂e	182	tCO₂	182	t CO2e	182	tCO2-e	182	tCO2eq	182	tCO2e	182	tCO2	182	teu	331	t/h	292	t/d	291	t/a	289	toe	204	tce	201	t	166	章节	445	km/小时	221	kgCO₂e	183	kWh/m²	304	kWh/吨	303	kWh/年	302	kgCO₂	183	kgCO2eq	183	kgce/t	316	kg/m²	306	kg/m³	305	kWh/m2	304	kbit/s	241	kW•h	185	kgCO2e	183	kg/m2	306	kg/m3	305	kWh/t	303	kWh/a	302	kV·A	217	kW·h	185	kgCO2	183	kg/t	307	kg/h	294	kb/s	241	kbps	241	km/h	221	kVar	219	kvar	219	kgce	202	kcal	198	kW h	185	kW.h	185	km²	143	kBq	278	kHz	266	kPa	259	kΩ	256	kph	221	kVA	217	kWp	212	kwh	185	kWh	185	km2	143	kN	270	kV	249	kB	232	kW	206	kJ	192	kg	167	kL	160	km	124	莫桑比克梅蒂卡尔	82	摄氏度	227	bit/s	240	bar	262	b/s	240	boe	165	流明	273	太比特每秒	244	太比特/秒	244	太瓦小时	190	太瓦·时	190	太字节	235	太焦耳	195	太瓦时	190	太瓦	209	太焦	195	Pflops	286	PFlops	286	PFLOPS	286	PPB	284	PPM	283	PGK	100	PYG	98	PLN	48	PKR	28	Pa	257	PB	236	PJ	196	辆公里	330	辆次	412	辆次	-1	辆	406	Gbit/s	243	GW·h	189	GB/s	246	Gb/s	243	Gbps	243	GW.h	189	GBq	280	Ghz	268	GHz	268	GPa	261	GWp	214	Gwh	189	GWH	189	GWh	189	GNF	89	GHS	79	GBP	14	GB	234	GW	208	GJ	194	老挝基普	33	延长米	125	延米	125	捷克克朗	49	双向	-1	双碳	-1	双边	-1	双方	-1	双	471	株式	-1	株洲	-1	株	426	៛	34	旬	123	₦	74	哥伦比亚比索	94	票据	-1	盒马	-1	盒	464	科威特第纳尔	65	坚戈	38	埃塞俄比亚比尔	78	埃塞比尔	78	埃及镑	69	㎘	160	浬	131	发自	-1	发往	-1	发扬	-1	发掘	-1	发包	-1	发文	-1	发改	-1	发卡	-1	发光	-1	发育	-1	发热	-1	发烧	-1	发债	-1	发力	-1	发达	-1	发言	-1	发证	-1	发票	-1	发货	-1	发车	-1	发酵	-1	发挥	-1	发送	-1	发表	-1	发出	-1	发起	-1	发射	-1	发生	-1	发电	-1	发放	-1	发动	-1	发现	-1	发布	-1	发行	-1	发明	-1	发展	-1	波兰兹罗提	48	升/百公里	325	升/分钟	300	升/分	300	升/秒	299	升值	-1	升高	-1	升幅	-1	升至	-1	升级	-1	升	159	₫	23	头次	432	头条	-1	头部	-1	成年	-1	成分	-1	成熟	-1	成长	-1	成交	-1	成品	-1	成员	-1	成果	-1	成功	-1	成立	-1	成为	-1	成本	-1	㎾	206	步行	-1	步伐	-1	㎝	127	排	400	委内瑞拉玻利瓦尔	99	牛顿·米	271	牛·米	271	牛米	271	牛顿	269	人民币分	3	人民币圆	0	人民币元	0	人·小时	338	人·公里	328	人小时	338	人公里	328	人民币	0	人民币	-1	人·时	338	人·日	337	人·天	336	人·次	335	人/次	335	人夜	357	人份	356	人年	355	人月	354	人时	338	人日	337	人天	336	人次	335	人行	-1	人大	-1	人均	-1	人物	-1	人口	-1	人才	-1	人员	-1	人工	-1	人民	-1	人数	-1	人	344	棵	427	名优	-1	名师	-1	名额	-1	名牌	-1	名录	-1	名单	-1	名	345	行为	-1	行政	-1	行业	-1	行动	-1	㎢	143	马来西亚林吉特	25	马来西亚令吉	25	马来西亚元	25	马力	215	马币	25	瓶颈	-1	瓶	463	根本	-1	根据	-1	根	455	颗粒	-1	颗	451	XDR	102	XAF	87	XOF	86	分钟以内的	-1	分人民币	3	分贝(A)	274	分公司	-1	分贝	274	分米	126	分钟	111	分钱	3	分部	-1	分类	-1	分配	-1	分析	-1	分之	-1	分行	-1	分布	-1	分别	-1	市担	178	市斤	176	市亩	152	市寸	139	市尺	138	市区	-1	市级	-1	市政	-1	市值	-1	市民	-1	市场	-1	OMR	63	自然日	108	FEU	332	FJD	101	件次	372	件套	-1	件	361	卷烟	-1	卷	438	铜牌	-1	沙特阿拉伯里亚尔	61	沙特里亚尔	61	沙特里亚	61	₺	58	白俄罗斯卢布	46	文莱币	35	文莱元	35	类型	-1	类别	-1	类似	-1	类	364	艘次	415	艘	409	修正总吨	181	兰特	73	张家口	-1	张家	-1	张	434	剂次	461	剂	460	句话	-1	句	441	席次	359	席卷	-1	席位	-1	席	349	呎	133	宗地	398	宗旨	-1	宗	370	艾字节	237	条次	446	条约	-1	条例	-1	条款	-1	条件	-1	条	433	声誉	-1	声明	-1	声音	-1	次级	-1	次数	-1	次	377	円	13	宽扎	81	大气压	263	大卡	198	大赛	-1	大会	-1	大厦	-1	大道	-1	大型	-1	大学	-1	大厦	-1	大楼	-1	大寿	-1	大型	-1	大学	-1	大会	-1	大赛	-1	大促	-1	讲座	-1	讲师	-1	簇	431	昼夜	108	只要	-1	只能	-1	只有	-1	只	424	笔者	-1	笔记	-1	笔	483	匈牙利福林	50	省份	-1	省级	-1	省	397	r/min	285	rpm	285	赫兹	265	赫	265	刻钟	112	盏	421	块钱	0	块链	-1	令吉	25	W/m²	321	W/m2	321	Wp	211	Wh	187	W	205	雷亚尔	90	段落	-1	尊享	-1	尊贵	-1	尊敬	-1	尊重	-1	尊严	-1	对口	-1	对公	-1	对比	-1	对于	-1	对外	-1	对接	-1	对应	-1	英里每小时	226	英里/小时	226	英热单位	199	英热	199	英磅	172	英亩	151	英码	135	英吋	134	英寸	134	英呎	133	英尺	133	英哩	132	英里	132	英镑	14	位元组	231	位于	-1	位置	-1	位数	-1	位	346	刚果法郎	88	N·m	271	Nm³	155	Nm3	155	NAD	84	NGN	74	NOK	55	NPR	30	NZ$	20	NZD	20	NT$	8	NTD	8	瓩小时	185	瓩时	185	瓩	206	Eflops	287	EFlops	287	EFLOPS	287	ETB	78	EGP	69	EUR	11	EB	237	筐	472	项次	373	项目	-1	项下	-1	项	362	级别	-1	栋梁	-1	栋	394	特别提款权单位	102	特别提款权	102	小时工	-1	小时	110	㎚	130	港分	5	港仙	5	港纸	4	港圆	4	港币	4	港元	4	平方公里数	-1	平方海里	150	平方英里	149	平方英尺	148	平方毫米	145	平方公分	144	平方厘米	144	平方千米	143	平方公里	143	平方公尺	141	平方浬	150	平方哩	149	平方尺	148	平方呎	148	平方米	141	平方	141	平米	141	平安	-1	平衡	-1	平均	-1	平台	-1	₭	33	贝克勒尔	277	贝可	277	门次	389	门类	-1	门诊	-1	门户	-1	门槛	-1	门店	-1	道德	-1	道路	-1	立方米每小时	297	立方米/小时	297	立方米每秒	298	立方米每天	296	立方米每日	296	立方米每年	295	立方米/吨	322	立方米/秒	298	立方米/时	297	立方米/天	296	立方米/日	296	立方米/年	295	立方英尺	158	立方公分	157	立方厘米	157	立方千米	156	立方公里	156	立方公尺	155	立方呎	158	立方米	155	立米	155	立方	155	中非金融合作法郎	87	塔吉克斯坦索莫尼	41	中非法郎	87	塔卡	31	秘鲁新索尔	95	秘鲁索尔	95	朝鲜圆	37	朝鲜元	37	坡元	17	坡币	17	迪尔汗	60	迪拉姆	60	㎟	145	队员	-1	队伍	-1	µg/m³	320	µg/m3	320	µSv	282	°F	229	°C	227	µg	170	µL	162	µm	129	µs	115	£	14	节日	-1	节水	-1	节点	-1	节省	-1	节目	-1	节能	-1	节约	-1	群体	-1	群众	-1	营业日	117	华氏度	229	华里	137	尺	138	串	457	米每分钟	223	米/分钟	223	米每秒	222	米/分	223	米/秒	222	米饭	-1	米粉	-1	米	125	国际标准箱	331	国集团	-1	国债	-1	国有	-1	国产	-1	国内	-1	国际	-1	国家	-1	国道	-1	坦桑尼亚先令	76	㎤	157	桌	351	堆	476	hm²	146	hPa	258	hm2	146	hrs	110	ha	146	hr	110	h	110	股息	-1	股权	-1	股份	-1	股票	-1	股东	-1	股价	-1	股	484	塞尔维亚第纳尔	53	塞地	79	碗里	-1	碗	470	VND	23	V	248	捆	475	葡币	7	Mbit/s	242	MV·A	218	MMBTU	200	MMBtu	200	MW·h	188	MB/s	245	Mb/s	242	MBPS	242	Mbps	242	MVar	220	Mvar	220	MW h	188	MW.h	188	MOP$	7	MBq	279	Mhz	267	MHz	267	Mpa	260	MPa	260	MVA	218	MWP	213	MWp	213	Mwh	188	MWH	188	MWh	188	MX$	91	MXN	91	MUR	85	MZN	82	MMK	32	MYR	25	MOP	7	MB	233	MW	207	MJ	193	M2	141	MM	128	篮	473	赞比亚克瓦查	80	DWT	179	DZD	70	DKK	56	镇级	-1	架次数	-1	架次	414	架构	-1	架	408	瓜拉尼	98	基那	100	基普	33	福林	50	把手	-1	把关	-1	把握	-1	批次	371	批次	-1	批复	-1	批发	-1	批准	-1	批	367	本集团	-1	本公司	-1	本报告	-1	本期	-1	本年	-1	本市	-1	本土	-1	本地	-1	本科	-1	本次	-1	份次	375	份子	-1	份额	-1	份	368	总吨	180	挺进	-1	挺	411	包邮	-1	包含	-1	包装	-1	包括	-1	斯里兰卡卢比	29	㎍	170	具	422	几内亚法郎	89	枚	450	天使	-1	天下	-1	天气	-1	天河	-1	天津	-1	天然	-1	㏄	161	天	108	℉	229	幅度	-1	幅	399	焦耳	191	泽字节	238	摩洛哥迪拉姆	71	摩尔	276	索莫尼	41	卢布	45	卢比	27	列公里	330	列次	416	列示	-1	列车	-1	列入	-1	列	410	৳	31	瓦/平方米	321	瓦小时	187	瓦峰	211	瓦特	205	瓦时	187	瓦	205	趟次	387	趟次	-1	趟	378	副主任	-1	副总	-1	谢克尔	59	羽	429	方呎	148	ppb	284	ppm	283	建筑平方米	141	面埋伏	-1	gce/kWh	315	gCO₂e	184	gCO₂	184	g/kWh	314	gCO2e	184	g/km	313	gCO2	184	g/t	312	g/L	311	gce	203	g	168	智利比索	93	县域	-1	县级	-1	支队	-1	支行	-1	支出	-1	支撑	-1	支部	-1	支付	-1	支持	-1	支	454	吨二氧化碳当量	182	吨标准煤当量	201	吨二氧化碳	182	吨CO₂当量	182	吨/立方米	309	吨/平方米	308	吨每小时	292	吨标准油	204	吨油当量	204	吨煤当量	201	吨标准煤	201	吨CO2当量	182	吨碳当量	182	吨·海里	327	吨·公里	326	吨/公顷	310	吨/小时	292	吨 CO₂e	182	吨海里	327	吨千米	326	吨公里	326	吨每天	291	吨每日	291	吨每年	289	吨标油	204	吨标煤	201	吨 CO₂	182	吨CO₂e	182	吨CO₂	182	吨 CO2e	182	吨/时	292	吨/天	291	吨/日	291	吨/月	290	吨/年	289	吨 CO2	182	吨CO2e	182	吨CO2	182	吨位	-1	吨	166	筒	481	UYU	96	UGX	77	UAH	47	UZS	39	US$	9	USD	9	₪	59	L/百公里	325	L/100km	325	L/min	300	L/s	299	LAK	33	LKR	29	L	159	哩	132	CFU/ml	275	CFU/mL	275	CLP	93	CDF	88	CZK	49	CHF	21	CAD	19	CNH	0	CNY	0	CM	127	C$	19	个会计年度	103	个财政年度	103	个标准箱	331	个大气压	263	个交易日	118	个工作天	117	个营业日	117	个工作日	117	个日历日	108	个自然日	108	个自然月	106	个学分	343	个学时	342	个课时	341	个台班	340	个标箱	331	个工时	121	个学年	120	个学期	119	个分钟	111	个钟头	110	个小时	110	个昼夜	108	个礼拜	107	个星期	107	个整月	106	个季度	105	个世纪	104	个年度	103	个寒暑	103	个春秋	103	个整年	103	个年头	103	个TEU	331	个钟	110	个周	107	个月	106	个体	-1	个性	-1	个人	-1	个	360	圆整	0	圆	0	座位公里	329	座公里	329	座位	-1	座谈	-1	座	392	哈萨克斯坦坚戈	38	㎜	128	缸	480	乡镇	-1	乡村	-1	村委	-1	村庄	-1	村级	-1	村民	-1	区块链	-1	区间	-1	区域	-1	钟头	110	例次	374	例外	-1	例行	-1	例如	-1	例	369	起点	-1	澳大利亚元	18	澳洲元	18	澳门圆	7	澳门币	7	澳门元	7	澳币	18	澳元	18	期刊	-1	期限	-1	期货	-1	期初	-1	期末	-1	期间	-1	厂家	-1	厂商	-1	厂房	-1	㎡	141	手册	-1	手续	-1	手段	-1	手机	-1	组合	-1	组成	-1	组织	-1	组	350	₴	47	纳米比亚元	84	纳克	171	纳米	130	纳秒	116	尼日利亚奈拉	74	尼泊尔卢比	30	回访	-1	回购	-1	回落	-1	回升	-1	帧	442	光年	136	角度	228	角钱	2	角色	-1	角度	-1	角	2	泰币	22	泰铢	22	单次	486	单一	-1	单元	-1	单品	-1	单位	-1	单价	-1	₹	27	间夜	402	间次	401	间距	-1	间隔	-1	间接	-1	间	393	丹麦克朗	56	孟加拉塔卡	31	梅蒂卡尔	82	集	443	针次	462	月活	-1	月均	-1	转每分钟	285	转/分钟	285	转每分	285	转/分	285	Tbit/s	244	TW·h	190	TEUs	331	TOPS	288	TB/s	247	Tb/s	244	Tbps	244	TEU	331	TCE	201	TWH	190	TWh	190	TZS	76	TND	72	TMT	42	TJS	41	THB	22	TWD	8	TB	235	TW	209	TJ	195	KW·h	185	Kb/s	241	Kbps	241	KM/h	221	KM/H	221	Km/h	221	Kcal	198	KW.h	185	KHz	266	KPa	259	KVA	217	KWP	212	KWp	212	Kwh	185	KWH	185	KWh	185	KES	75	KWD	65	KGS	40	KZT	38	KPW	37	KHR	34	KRW	16	KV	249	KB	232	KW	206	KJ	192	KG	167	Kg	167	KM	124	Km	124	博茨瓦纳普拉	83	纽西兰元	20	纽币	20	纽元	20	BTU	199	Btu	199	BOE	165	BRL	90	BWP	83	BHD	66	BGN	52	BYN	46	BND	35	BDT	31	Bq	277	校企	-1	校长	-1	校友	-1	校园	-1	校区	-1	版面	-1	版块	-1	版图	-1	版权	-1	版本	-1	版	488	微克每立方米	320	微克/立方米	320	微希沃特	282	微希	282	微克	170	微升	162	微米	129	微秒	115	路透	-1	路径	-1	路段	-1	路口	-1	路线	-1	林吉特	25	缅甸缅元	32	缅甸元	32	缅币	32	缅元	32	航次	386	㎏	167	斐济元	101	土库曼斯坦马纳特	42	土耳其里拉	58	兹罗提	48	盎司	174	韩国元	16	韩币	16	韩圜	16	韩圆	16	韩元	16	种族	-1	种子	-1	种植	-1	种	363	倍	334	代际	-1	代言	-1	代码	-1	代理	-1	代表	-1	冰岛克朗	57	星期	107	星元	17	寸	139	则为	-1	则以	-1	则	487	฿	22	帕斯卡	257	帕	257	苏姆	39	千克二氧化碳当量	183	千克标准煤/吨	316	千瓦时/平方米	304	千克二氧化碳	183	千克标煤/吨	316	千克/平方米	306	千克/立方米	305	千比特每秒	241	千米每小时	221	千克标准煤	202	千瓦·小时	185	千瓦时/吨	303	千瓦时/年	302	千克/小时	294	千比特/秒	241	千米/小时	221	千克标煤	202	千瓦小时	185	千瓦·时	185	千克/亩	323	千克/吨	307	千克/年	293	千米/时	221	千克CO2e	183	千贝可	278	千牛顿	270	千赫兹	266	千字节	232	千伏安	217	千峰瓦	212	千瓦峰	212	千焦耳	192	千瓦时	185	千牛	270	千赫	266	千帕	259	千欧	256	千伏	249	千乏	219	千瓦	206	千卡	198	千焦	192	千克	167	千米	124	瑞典克朗	54	瑞士法郎	21	瑞尔	34	瑞郎	21	约旦第纳尔	67	毫克每立方米	319	毫克/立方米	319	毫克/公斤	318	毫克/千克	318	毫克每升	317	毫希沃特	281	毫米汞柱	264	毫安小时	254	毫克/升	317	毫米/年	224	毫安时	254	毫希	281	毫安	252	毫伏	250	毫瓦	210	毫克	169	毫升	161	毫米	128	毫秒	114	遍布	-1	遍	379	秒钟	113	秒级	-1	秒杀	-1	秒	113	峰瓦	211	拍字节	236	拍焦耳	196	拍焦	196	坛	479	杯赛	-1	杯	469	nm	130	ns	116	€	11	㎿	207	吉尔吉斯斯坦索姆	40	吉尔吉斯索姆	40	吉比特每秒	243	吉比特/秒	243	吉瓦小时	189	吉瓦·时	189	吉贝可	280	吉赫兹	268	吉字节	234	吉瓦峰	214	吉焦耳	194	吉瓦时	189	吉赫	268	吉帕	261	吉瓦	208	吉焦	194	阿尔及利亚第纳尔	70	阿塞拜疆马纳特	43	阿联酋迪尔汗	60	阿联酋迪拉姆	60	阿根廷比索	92	阿曼里亚尔	63	圈	382	SDR	102	SEK	54	SGD	17	S$	17	JOD	67	JPY	13	挪威克朗	55	㎞	124	A·h	253	ARS	92	AOA	81	AED	60	AZN	43	AUD	18	Ah	253	A$	18	礼拜	107	户次	352	户外	-1	户籍	-1	户	347	安哥拉宽扎	81	安培时	253	安时	253	安培	251	安士	174	箱体	-1	箱	465	₱	26	届满	-1	滴	459	越南盾	23	越盾	23	字节跳动	-1	字符	449	字节	231	字母	-1	字	440	菲律宾披索	26	菲律宾比索	26	菲律宾元	26	比特每秒	240	比特/秒	240	城乡	-1	城镇	-1	城市	-1	海里每小时	225	海里/小时	225	海里/时	225	海浬	131	海里	131	岁初	-1	岁末	-1	岁月	-1	岁	122	罐装	-1	罐	467	俄罗斯卢布	45	俄卢布	45	兆比特每秒	242	兆字节/秒	245	兆比特/秒	242	兆瓦小时	188	兆瓦·时	188	兆位/秒	242	兆贝可	279	兆赫兹	267	兆字节	233	兆伏安	218	兆峰瓦	213	兆瓦峰	213	兆焦耳	193	兆瓦时	188	兆赫	267	兆帕	260	兆乏	220	兆瓦	207	兆焦	193	斤/亩	324	斤斤	-1	斤	176	篇次	447	篇幅	-1	篇章	-1	篇	435	尾	430	公斤二氧化碳当量	183	公吨二氧化碳当量	182	公斤标准煤/吨	316	公斤二氧化碳	183	公吨二氧化碳	182	公斤/平方米	306	公斤/立方米	305	公里每小时	221	公斤标准煤	202	公吨标准煤	201	公斤/小时	294	公里/小时	221	公吨 CO₂e	182	公斤标煤	202	公吨CO₂e	182	公吨 CO2e	182	公斤/亩	323	公斤/吨	307	公斤/年	293	公吨/日	291	公吨/年	289	公尺/秒	222	公里/时	221	公斤CO2e	183	公吨CO2e	182	公克	168	公斤	167	公吨	166	公秉	160	公升	159	公亩	147	公顷	146	公厘	128	公分	127	公寸	126	公尺	125	公里	124	坪	154	蒸吨/小时	292	蒸吨/时	292	蒸吨	292	克标准煤/千瓦时	315	克二氧化碳当量	184	克标煤/千瓦时	315	克二氧化碳	184	克/千瓦时	314	克标准煤	203	克/千米	313	克/公里	313	克标煤	203	克/吨	312	克/升	311	克拉	175	克服	-1	克	168	款式	-1	款项	-1	款	365	摞	477	南非兰特	73	突尼斯第纳尔	72	站次	388	站在	-1	站点	-1	乌兹别克斯坦苏姆	39	乌克兰格里夫纳	47	乌拉圭比索	96	乌干达先令	77	百帕	258	桶油当量	165	桶每日	301	桶当量	165	桶/天	301	桶/日	301	桶装	-1	桶	164	交易日	118	℃	227	柬埔寨瑞尔	34	盆	468	mg/Nm³	319	mg/Nm3	319	mg/m³	319	轮胎	-1	轮次	-1	m³/t	322	mg/m3	319	mg/kg	318	m³/s	298	m³/h	297	m³/d	296	m³/a	295	m/min	223	mmbtu	200	m3/t	322	mg/l	317	mg/L	317	m3/s	298	m3/h	297	m3/d	296	m3/a	295	mmHg	264	mm²	145	mins	111	轮	380	mSv	281	mol	276	mAh	254	mph	226	m/s	222	m³	155	mm2	145	m²	141	min	111	mA	252	mV	250	mW	210	mg	169	ml	161	mL	161	m3	155	m2	141	mm	128	ms	114	m	125	店面	-1	店铺	-1	封闭	-1	封	436	dB(A)	274	dB	274	dm	126	开尔文	230	粒度	-1	粒子	-1	粒	452	RPM	285	RSD	53	RUB	45	RMB	0	R$	90	学年度	-1	学分	343	学时	342	学年	120	学期	119	勒克斯	272	班次	385	班组	-1	班子	-1	班级	-1	班车	-1	班组	-1	班子	-1	班级	-1	亩次	153	亩产	-1	亩均	-1	亩	152	IQD	68	ILS	59	ISK	57	INR	27	IDR	24	日历天	108	日币	13	日圆	13	日元	13	日常	-1	日活	-1	日均	-1	玻利维亚诺	97	玻利瓦尔	99	加纳塞地	79	加拿大元	19	加仑	163	加币	19	加元	19	壶	478	卡塔尔里亚尔	62	卡路里	197	肯尼亚先令	75	欧元分	12	欧姆	255	欧分	12	欧元	11	册次	448	册子	-1	杆塔	-1	杆	456	册	437	朵	428	页码	-1	页	439	厘米	127	标准立方米	155	标立方米	155	标准公顷	146	标准箱	331	标台	420	标箱	331	标方	155	台（套）	339	台(套)	339	台/套	339	台时	418	台次	413	台班	340	台套	339	台斤	177	台元	8	台币	8	台风	-1	台州	-1	台湾	-1	台	407	客位公里	328	客公里	328	客位	405	以色列新谢克尔	59	以色列谢克尔	59	㎖	161	里亚尔	61	里程碑	-1	里长街	-1	里洋场	-1	里程	-1	里路	-1	所规定	-1	所披露	-1	所需	-1	所述	-1	所示	-1	所属	-1	所在	-1	所以	-1	所有	-1	所得	-1	所涉	-1	所订	-1	所称	-1	所定	-1	所指	-1	所列	-1	所载	-1	所	391	虚岁	122	折扣	-1	折旧	-1	折合	-1	机时	419	₩	16	层面	-1	层次	-1	层	396	工作天	117	工作日	117	工日	358	工时	121	保加利亚列弗	52	西非金融共同体法郎	86	西非法郎	86	墨西哥披索	91	墨西哥比索	91	载重吨位	179	载重吨	179	载	103	樘	423	度全方位	-1	度摄氏	227	度考核	-1	度反馈	-1	度全景	-1	度评估	-1	度电	185	度数	-1	度过	-1	度假	-1	度环	-1	度角	-1	度C	227	㎛	129	金衡盎司	173	金牌	-1	金奖	-1	金属	-1	金融	-1	金额	-1	年头	103	年夜	-1	年货	-1	年中	-1	年底	-1	年末	-1	年初	-1	年产	-1	年均	-1	年轻	-1	年报	-1	年龄	-1	年级	-1	年代	-1	年度	-1	年息	-1	年	103	₮	36	匹马力	215	匹	425	顿	381	奈克	171	奈米	130	奈秒	116	奈拉	74	ug/m3	320	ug	170	um	129	吋	134	银牌	-1	银行	-1	lm	273	lx	272	桩基	-1	桩	485	cfu/ml	275	cfu/mL	275	cm³	157	cm²	144	cm3	157	cm2	144	cc	161	cm	127	㎠	144	印度尼西亚卢比	24	印度尼西亚盾	24	印度卢比	27	印尼卢比	24	印尼盾	24	ZMW	80	ZAR	73	ZB	238	QAR	62	元新台币	8	元澳门币	7	元人民币	0	元日币	13	元美元	9	元美金	9	元台币	8	元港元	4	元港币	4	元宇宙	-1	元RMB	0	元钱	0	元整	0	元件	-1	元素	-1	元旦	-1	元	0	样品	-1	样本	-1	床日	403	床位	-1	HUF	50	HK$	4	HKD	4	Hz	265	磅	172	堂次	390	图格里克	36	周年庆典	-1	周岁	122	周年	103	周转	-1	周围	-1	周边	-1	周	107	㎥	155	课次	384	课时	341	课题	-1	课程	-1	格鲁吉亚拉里	44	格里夫纳	47	车·公里	330	车公里	330	车皮	482	车次	417	车位	404	部级	-1	部长	-1	部署	-1	部门	-1	部分	-1	部	444	₸	38
T	currency before	<	190	墨西哥比索	91	菲律宾比索	26	TMT	42	KZT	38	MNT	36	BDT	31	Rp	24	澳大利亚元	18	新西兰元	20	加拿大元	19	新加坡元	17	文莱元	35	澳门元	7	纽元	20	加元	19	澳元	18	新元	17	韩元	16	日元	13	欧元	11	美元	9	港元	4	PGK	100	ISK	57	DKK	56	NOK	55	SEK	54	CZK	49	LAK	33	MMK	32	ETB	78	RUB	45	THB	22	RMB	0	新加坡币	17	新台币	8	澳门币	7	人民币	0	缅币	32	马币	25	加币	19	澳币	18	坡币	17	新币	17	韩币	16	日币	13	台币	8	葡币	7	港币	4	埃及镑	69	英镑	14	土耳其里拉	58	奈拉	74	UYU	96	巴基斯坦卢比	28	印度卢比	27	卢比	27	৳	31	￦	16	BRL	90	₫	23	巴西雷亚尔	90	沙特里亚尔	61	雷亚尔	90	£	14	RM	25	₺	58	FJD	101	NAD	84	TND	72	DZD	70	IQD	68	JOD	67	BHD	66	KWD	65	AED	60	RSD	53	BND	35	VND	23	NZD	20	AUD	18	SGD	17	USD	9	NTD	8	TWD	8	HKD	4	南非兰特	73	林吉特	25	兰特	73	ZMW	80	KRW	16	MXN	91	MZN	82	NGN	74	BGN	52	PLN	48	BYN	46	AZN	43	RMB￥	0	JP￥	13	CN￥	0	￥	0	泰铢	22	₮	36	UGX	77	￡	14	₪	59	₽	45	GNF	89	CDF	88	XAF	87	XOF	86	HUF	50	CHF	21	₦	74	₹	27	JPY	13	CNY	0	៛	34	卢布	45	美金	9	CLP	93	BWP	83	EGP	69	GBP	14	MOP	7	PYG	98	₱	26	令吉	25	₭	33	UAH	47	CNH	0	RMB¥	0	JP¥	13	CN¥	0	¥	0	韩圆	16	日圆	13	港圆	4	₩	16	XDR	102	MUR	85	ZAR	73	OMR	63	QAR	62	KHR	34	NPR	30	LKR	29	PKR	28	INR	27	MYR	25	IDR	24	EUR	11	₸	38	฿	22	U.S.$	9	CAD$	19	USD$	9	NTD$	8	MOP$	7	HKD$	4	MX$	91	₴	47	NZ$	20	CA$	19	AU$	18	SG$	17	US$	9	NT$	8	HK$	4	R$	90	C$	19	A$	18	S$	17	$	9	ARS	92	GHS	79	TZS	76	KES	75	ILS	59	TJS	41	KGS	40	UZS	39	瑞士法郎	21	迪拉姆	60	瑞郎	21	印尼盾	24	越南盾	23	€	11	AOA	81
T	currency before	>	190	₫	23	TZS	76	TND	72	TMT	42	TJS	41	THB	22	TWD	8	巴基斯坦卢比	28	巴西雷亚尔	90	欧元	11	KES	75	KWD	65	KGS	40	KZT	38	KHR	34	KRW	16	纽元	20	₱	26	BRL	90	BWP	83	BHD	66	BGN	52	BYN	46	BND	35	BDT	31	越南盾	23	U.S.$	9	USD$	9	UYU	96	UGX	77	UAH	47	UZS	39	US$	9	USD	9	台币	8	₪	59	菲律宾比索	26	LAK	33	LKR	29	林吉特	25	￦	16	缅币	32	CN￥	0	CAD$	19	CN¥	0	CLP	93	CDF	88	CZK	49	CHF	21	CA$	19	CNH	0	CNY	0	C$	19	人民币	0	₽	45	VND	23	葡币	7	MOP$	7	MX$	91	MXN	91	MUR	85	MZN	82	MNT	36	MMK	32	MYR	25	MOP	7	美金	9	美元	9	DZD	70	DKK	56	₩	16	￥	0	令吉	25	雷亚尔	90	土耳其里拉	58	英镑	14	马币	25	NTD$	8	NAD	84	NGN	74	NOK	55	NPR	30	NZ$	20	NZD	20	NT$	8	NTD	8	墨西哥比索	91	ETB	78	EGP	69	EUR	11	新西兰元	20	新加坡币	17	新加坡元	17	新台币	8	新币	17	新元	17	XDR	102	XAF	87	XOF	86	澳大利亚元	18	澳门币	7	澳门元	7	澳币	18	澳元	18	韩币	16	韩圆	16	韩元	16	OMR	63	FJD	101	南非兰特	73	฿	22	₮	36	奈拉	74	PGK	100	PYG	98	PLN	48	PKR	28	₴	47	瑞士法郎	21	瑞郎	21	沙特里亚尔	61	GNF	89	GHS	79	GBP	14	港圆	4	港币	4	港元	4	印度卢比	27	印尼盾	24	ZMW	80	ZAR	73	₺	58	₭	33	QAR	62	HKD$	4	HUF	50	HK$	4	HKD	4	文莱元	35	៛	34	兰特	73	₦	74	坡币	17	迪拉姆	60	泰铢	22	RMB￥	0	RMB¥	0	RSD	53	RUB	45	RMB	0	R$	90	RM	25	Rp	24	卢布	45	卢比	27	₹	27	£	14	¥	0	IQD	68	ILS	59	ISK	57	৳	31	INR	27	IDR	24	€	11	日币	13	日圆	13	日元	13	$	9	埃及镑	69	SEK	54	SG$	17	SGD	17	S$	17	加拿大元	19	加币	19	加元	19	JP￥	13	JP¥	13	JOD	67	￡	14	JPY	13	ARS	92	AOA	81	AED	60	AZN	43	AU$	18	AUD	18	A$	18	₸	38
D	and	(?:(?:、|以?及|和|与))
D	arabic	(?:(?:(?:(?>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|(?:(?:(?<=[^\\x00-\\x7F])[0-9]{1,3}(?=[ '’][0-9])(?:(?:[ '’][0-9]{3}){2,}|[ '’]0[0-9]{2}|['’][0-9]{3})(?![0-9]|[ ][0-9])))|[0-9]+))(?:\\.(?!(?:19|20)[0-9]{2}年)[0-9]+)?))
D	arabic_number	(?:(?:(?:(?:(?:(?>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|(?:(?:(?<=[^\\x00-\\x7F])[0-9]{1,3}(?=[ '’][0-9])(?:(?:[ '’][0-9]{3}){2,}|[ '’]0[0-9]{2}|['’][0-9]{3})(?![0-9]|[ ][0-9])))|[0-9]+))(?:\\.(?!(?:19|20)[0-9]{2}年)[0-9]+)?))(?:(?:个(?=[多余来]?亿(?![纬联利达欧邦田]))))?(?:[多余来](?=[百千万亿]))?(?:(?:(?:百(?!(?:[帕])|瓦|分[之点比数]))|(?:(?:仟(?=[元股度人吨公户张套件次平美港日新台片瓩立千粒支只本桶颗个])|千(?:(?=米粉)|(?!(?:字节|峰瓦|比特/秒|比特每秒|贝可|[乏伏克卡帕欧焦牛瓦米赫])|比特|分[之点]))))|万(?!分之)|亿|(?:兆(?!(?:伏安|位/秒|字节|峰瓦|比特/秒|比特每秒|贝可|[乏帕焦瓦赫])|[伏欧位]|比特))))*(?:[多余来](?=[万亿])(?:(?:(?:百(?!(?:[帕])|瓦|分[之点比数]))|(?:(?:仟(?=[元股度人吨公户张套件次平美港日新台片瓩立千粒支只本桶颗个])|千(?:(?=米粉)|(?!(?:字节|峰瓦|比特/秒|比特每秒|贝可|[乏伏克卡帕欧焦牛瓦米赫])|比特|分[之点]))))|万(?!分之)|亿|(?:兆(?!(?:伏安|位/秒|字节|峰瓦|比特/秒|比特每秒|贝可|[乏帕焦瓦赫])|[伏欧位]|比特))))+)?\n   (?:(?<=[百千仟万亿兆])(?:零?(?:(?:(?:(?>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|(?:(?:(?<=[^\\x00-\\x7F])[0-9]{1,3}(?=[ '’][0-9])(?:(?:[ '’][0-9]{3}){2,}|[ '’]0[0-9]{2}|['’][0-9]{3})(?![0-9]|[ ][0-9])))|[0-9]+))(?:\\.(?!(?:19|20)[0-9]{2}年)[0-9]+)?))(?:(?:(?:(?:百(?!(?:[帕])|瓦|分[之点比数]))|(?:(?:仟(?=[元股度人吨公户张套件次平美港日新台片瓩立千粒支只本桶颗个])|千(?:(?=米粉)|(?!(?:字节|峰瓦|比特/秒|比特每秒|贝可|[乏伏克卡帕欧焦牛瓦米赫])|比特|分[之点]))))|万(?!分之)|亿|(?:兆(?!(?:伏安|位/秒|字节|峰瓦|比特/秒|比特每秒|贝可|[乏帕焦瓦赫])|[伏欧位]|比特))))+|十)){0,6}(?:零?(?:[0-9]{1,4}|[0-9]{1,3},[0-9]{3})(?![0-9.,%年月/-]))?)?\n   (?:(?:来(?=[斤个岁人年名位家户块元吨亩头只天种次万])|多(?!样|边|数|种族|媒体|元[化素体文]|维|功能)|余(?!热|额|款|量|年期)))?))
D	chinese_number	(?:(?:(?:(?:数(?=[十百千万亿])|几(?!乎|何|率|度)|(?:(?:[〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖]|参(?=[拾佰仟万亿])))(?!分之)|(?:(?:[十拾佰仟廿卅]|(?:(?:(?:百(?!(?:[帕])|瓦|分[之点比数]))|(?:(?:仟(?=[元股度人吨公户张套件次平美港日新台片瓩立千粒支只本桶颗个])|千(?:(?=米粉)|(?!(?:字节|峰瓦|比特/秒|比特每秒|贝可|[乏伏克卡帕欧焦牛瓦米赫])|比特|分[之点]))))|万(?!分之)|亿|(?:兆(?!(?:伏安|位/秒|字节|峰瓦|比特/秒|比特每秒|贝可|[乏帕焦瓦赫])|[伏欧位]|比特))))))(?!分之))+\n      (?:(?:(?:个(?=[多余来]?亿(?![纬联利达欧邦田]))))?[多余来](?=[百千万亿])[百千万亿]+|(?:(?:个(?=[多余来]?亿(?![纬联利达欧邦田]))))亿)?\n      (?:点[〇零一二三四五六七八九]+(?:(?:(?:百(?!(?:[帕])|瓦|分[之点比数]))|(?:(?:仟(?=[元股度人吨公户张套件次平美港日新台片瓩立千粒支只本桶颗个])|千(?:(?=米粉)|(?!(?:字节|峰瓦|比特/秒|比特每秒|贝可|[乏伏克卡帕欧焦牛瓦米赫])|比特|分[之点]))))|万(?!分之)|亿|(?:兆(?!(?:伏安|位/秒|字节|峰瓦|比特/秒|比特每秒|贝可|[乏帕焦瓦赫])|[伏欧位]|比特))))*)?)\n   (?:(?:来(?=[斤个岁人年名位家户块元吨亩头只天种次万])|多(?!样|边|数|种族|媒体|元[化素体文]|维|功能)|余(?!热|额|款|量|年期)))?))
D	cn_digit	(?:[〇零一二三四五六七八九])
D	day	(?:(?:3[01]|[12][0-9]|0?[1-9]|[二廿]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|三十一?|[一二三四五六七八九]))
D	digits	(?:(?>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|(?:(?:(?<=[^\\x00-\\x7F])[0-9]{1,3}(?=[ '’][0-9])(?:(?:[ '’][0-9]{3}){2,}|[ '’]0[0-9]{2}|['’][0-9]{3})(?![0-9]|[ ][0-9])))|[0-9]+))
D	era	(?:(?:中华)?民国)
D	month	(?:(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]))
D	number	(?:(?:(?:(?:(?:(?:(?:(?>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|(?:(?:(?<=[^\\x00-\\x7F])[0-9]{1,3}(?=[ '’][0-9])(?:(?:[ '’][0-9]{3}){2,}|[ '’]0[0-9]{2}|['’][0-9]{3})(?![0-9]|[ ][0-9])))|[0-9]+))(?:\\.(?!(?:19|20)[0-9]{2}年)[0-9]+)?))(?:(?:个(?=[多余来]?亿(?![纬联利达欧邦田]))))?(?:[多余来](?=[百千万亿]))?(?:(?:(?:百(?!(?:[帕])|瓦|分[之点比数]))|(?:(?:仟(?=[元股度人吨公户张套件次平美港日新台片瓩立千粒支只本桶颗个])|千(?:(?=米粉)|(?!(?:字节|峰瓦|比特/秒|比特每秒|贝可|[乏伏克卡帕欧焦牛瓦米赫])|比特|分[之点]))))|万(?!分之)|亿|(?:兆(?!(?:伏安|位/秒|字节|峰瓦|比特/秒|比特每秒|贝可|[乏帕焦瓦赫])|[伏欧位]|比特))))*(?:[多余来](?=[万亿])(?:(?:(?:百(?!(?:[帕])|瓦|分[之点比数]))|(?:(?:仟(?=[元股度人吨公户张套件次平美港日新台片瓩立千粒支只本桶颗个])|千(?:(?=米粉)|(?!(?:字节|峰瓦|比特/秒|比特每秒|贝可|[乏伏克卡帕欧焦牛瓦米赫])|比特|分[之点]))))|万(?!分之)|亿|(?:兆(?!(?:伏安|位/秒|字节|峰瓦|比特/秒|比特每秒|贝可|[乏帕焦瓦赫])|[伏欧位]|比特))))+)?\n   (?:(?<=[百千仟万亿兆])(?:零?(?:(?:(?:(?>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|(?:(?:(?<=[^\\x00-\\x7F])[0-9]{1,3}(?=[ '’][0-9])(?:(?:[ '’][0-9]{3}){2,}|[ '’]0[0-9]{2}|['’][0-9]{3})(?![0-9]|[ ][0-9])))|[0-9]+))(?:\\.(?!(?:19|20)[0-9]{2}年)[0-9]+)?))(?:(?:(?:(?:百(?!(?:[帕])|瓦|分[之点比数]))|(?:(?:仟(?=[元股度人吨公户张套件次平美港日新台片瓩立千粒支只本桶颗个])|千(?:(?=米粉)|(?!(?:字节|峰瓦|比特/秒|比特每秒|贝可|[乏伏克卡帕欧焦牛瓦米赫])|比特|分[之点]))))|万(?!分之)|亿|(?:兆(?!(?:伏安|位/秒|字节|峰瓦|比特/秒|比特每秒|贝可|[乏帕焦瓦赫])|[伏欧位]|比特))))+|十)){0,6}(?:零?(?:[0-9]{1,4}|[0-9]{1,3},[0-9]{3})(?![0-9.,%年月/-]))?)?\n   (?:(?:来(?=[斤个岁人年名位家户块元吨亩头只天种次万])|多(?!样|边|数|种族|媒体|元[化素体文]|维|功能)|余(?!热|额|款|量|年期)))?))|(?:(?:(?:(?:数(?=[十百千万亿])|几(?!乎|何|率|度)|(?:(?:[〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖]|参(?=[拾佰仟万亿])))(?!分之)|(?:(?:[十拾佰仟廿卅]|(?:(?:(?:百(?!(?:[帕])|瓦|分[之点比数]))|(?:(?:仟(?=[元股度人吨公户张套件次平美港日新台片瓩立千粒支只本桶颗个])|千(?:(?=米粉)|(?!(?:字节|峰瓦|比特/秒|比特每秒|贝可|[乏伏克卡帕欧焦牛瓦米赫])|比特|分[之点]))))|万(?!分之)|亿|(?:兆(?!(?:伏安|位/秒|字节|峰瓦|比特/秒|比特每秒|贝可|[乏帕焦瓦赫])|[伏欧位]|比特))))))(?!分之))+\n      (?:(?:(?:个(?=[多余来]?亿(?![纬联利达欧邦田]))))?[多余来](?=[百千万亿])[百千万亿]+|(?:(?:个(?=[多余来]?亿(?![纬联利达欧邦田]))))亿)?\n      (?:点[〇零一二三四五六七八九]+(?:(?:(?:百(?!(?:[帕])|瓦|分[之点比数]))|(?:(?:仟(?=[元股度人吨公户张套件次平美港日新台片瓩立千粒支只本桶颗个])|千(?:(?=米粉)|(?!(?:字节|峰瓦|比特/秒|比特每秒|贝可|[乏伏克卡帕欧焦牛瓦米赫])|比特|分[之点]))))|万(?!分之)|亿|(?:兆(?!(?:伏安|位/秒|字节|峰瓦|比特/秒|比特每秒|贝可|[乏帕焦瓦赫])|[伏欧位]|比特))))*)?)\n   (?:(?:来(?=[斤个岁人年名位家户块元吨亩头只天种次万])|多(?!样|边|数|种族|媒体|元[化素体文]|维|功能)|余(?!热|额|款|量|年期)))?))))
D	open	(?:(?:(?<=\\n)[0-9]{1,2}\\.\\K(?=(?:19|20)[0-9]{2}年)|(?<![0-9第.])|(?<=\\.\\.)))
D	part_end	(?:(?:(?<=初)(?![步期始级衷心次创见试中一二三高生露夏秋冬春])|(?<=底)(?![层部线蕴盘色气板座价稿])|(?<=末)(?![端位梢级代])\n  |(?<=中)(?![国央标期考部东西小层秋心间共华学医药外文长高低等旬])|(?<![初底末中])))
D	percent_unit	(?:(?:%|厘(?=至|到|，|。|、|；|）|计|\\n)|‰|‱|个百分点|百分点|个千分点|千分点|个基点|基点|bps?|BPs?|个bps?|成(?:半|[一二三四五六七八九](?![十百千万成个])|[1-9](?![0-9.,%年月]))|成(?!员(?!工)|[本为立功果品交长熟分年都就效语型批套千上百色绩因])|折(?![合旧扣算叠线磨射腾损现抵让])))
D	scale	(?:(?:(?:百(?!(?:[帕])|瓦|分[之点比数]))|(?:(?:仟(?=[元股度人吨公户张套件次平美港日新台片瓩立千粒支只本桶颗个])|千(?:(?=米粉)|(?!(?:字节|峰瓦|比特/秒|比特每秒|贝可|[乏伏克卡帕欧焦牛瓦米赫])|比特|分[之点]))))|万(?!分之)|亿|(?:兆(?!(?:伏安|位/秒|字节|峰瓦|比特/秒|比特每秒|贝可|[乏帕焦瓦赫])|[伏欧位]|比特))))
D	table:date.century	(?:上个世纪|上世纪|新世纪|本世纪)
D	table:date.holiday	(?:三八国际妇女节|五一国际劳动节|六一国际儿童节|三八妇女节|中秋节当天|五一劳动节|五四青年节|六一儿童节|国庆节当天|端午节当天|中秋当天|元旦当天|农历新年|国庆当天|大年初一|春节当天|端午当天|中秋节|儿童节|元宵节|元旦节|劳动节|国庆日|国庆节|圣诞节|妇女节|建党节|建军节|教师节|植树节|端午节|青年节|中秋|元宵|元旦|国庆|春节|端午)
D	table:date.month_part	(?:上半月|下半月|上旬|下旬|中旬|月中|月初|月底|月末|初|底|末)
D	table:date.part_alone	(?:一至三季度|前三个季度|前三季度末|第一季度末|第三季度末|第二季度末|第四季度末|一季度末|三季度末|上半年度|上半年末|下半年度|二季度末|前三季度|四季度末|第一季度|第三季度|第二季度|第四季度|第1季度|第2季度|第3季度|第4季度|一季度|三季度|上半年|下半年|二季度|前三季|四季度|第一季|第三季|第二季|第四季|首季度|1季度|2季度|3季度|4季度|第1季|第2季|第3季|第4季|年中|年初|年底|年末|首季)
D	table:date.plan	(?:十一五|十三五|十二五|十五五|十四五)
D	table:date.relative	(?:上一年同期|上年度同期|去年度同期|报告期期末|本报告期内|本报告期末|过去的一年|上一季度|上一年度|上年同期|下一季度|下一年度|今明两年|今明二年|前一季度|前一年度|前去两年|去今两年|去今二年|去年同期|报告期内|报告期初|报告期末|本报告期|过去一年|上一年|上个月|上季度|上年度|下个月|下季度|下年度|今年度|前一年|前一日|去年度|当季度|报告期|本季度|本年度|上年|上月|下月|今天|今年|今日|今早|今晚|今晨|前年|去年|同年|同日|同月|同期|当年|当日|当月|明天|明年|明日|昨夜|昨天|昨日|昨晚|期初|期末|本年|本月|本期|来年|次年|次日|次月|翌年|翌日|翌月|隔夜)
D	table:date.year_part	(?:第一至第三季度|第一至三季度|一至三季度|前三个季度|前三季度末|前十一个月|最后一个月|最后三个月|最后两个月|最后四个月|第一季度末|第三季度末|第二季度末|第十一个月|第十二个月|第四季度末|首十一个月|最后1个月|最后2个月|最后3个月|最后4个月|第1季度末|第2季度末|第3季度末|第4季度末|一季度末|三季度末|上半年底|上半年度|上半年末|下半年度|下半年末|二季度末|前七个月|前三季度|前三季末|前两个月|前九个月|前五个月|前八个月|前六个月|前十个月|前四个月|四季度末|第一个月|第一季度|第七个月|第三个月|第三季度|第九个月|第二个月|第二季度|第五个月|第八个月|第六个月|第十个月|第四个月|第四季度|第首季度|首七个月|首两个月|首九个月|首五个月|首八个月|首六个月|首十个月|首四个月|前10个月|前11个月|第10个月|第11个月|第12个月|首10个月|首11个月|前2个月|前4个月|前5个月|前6个月|前7个月|前8个月|前9个月|第1个月|第1季度|第2个月|第2季度|第3个月|第3季度|第4个月|第4季度|第5个月|第6个月|第7个月|第8个月|第9个月|首2个月|首4个月|首5个月|首6个月|首7个月|首8个月|1-3季度|一季度|一季末|三季度|三季末|上半年|下半年|二季度|二季末|前三季|前半年|后半年|四季度|四季末|年伊始|第一季|第三季|第二季|第四季|首三季|首半年|首季度|1季度|2季度|3季度|4季度|第1季|第2季|第3季|第4季|一季|三季|二季|伊始|四季|岁末|年中|年初|年底|年末|次季|首季|首月|初|底|末|1H|1Q|2H|2Q|3Q|4Q|9M|H1|H2|Q1|Q2|Q3|Q4)
D	tail	(?:(?:[^\\x00-\\x7F，。；、：？！年月日（）《》“”]{0,6}?(?:以来|至今|迄今)\n  |起(?![来草步点到诉飞重伏始因源初航跑床算])|开始(?=[，、])\n  |[或及][之以][前后]|之前|以前(?![瞻沿置])|(?<=[底末])前|前(?!提(?![交出供报前升高])|[三四五六七八九十两几一二0-9列后往沿景身夕海门期瞻台端程置半述文款项进方十])\n  |之后|以后|后(?![续期来台端勤备者半疫世置市天人果代继轮裔])|止(?!损|步|于|付|血|痛|之?年度|财年|[两三六九]个月|[0-9]+个月|半年)))
D	to	(?:(?:[ ]?(?:[–—]{1,2}|[-~〜～－])[ ]?|至(?!今|少|多|于)|到))
D	weekday	(?:(?:[（(](?:星期|周|礼拜)[一二三四五六日天][)）]))
D	year	(?:(?:(?:1[89]|20)[0-9]{2}(?![0-9])|1[0-2][0-9](?=年度|年[0-9]{1,2}月|年十?[一二三四五六七八九十]月)|(?:二[〇零]|一[九八])(?:[〇零一二三四五六七八九]){2}|(?<=民国)(?:[0-9]{1,3}(?![0-9])|[一二三四五六七八九十百〇零]{1,6})|(?:(?:(?<![国期满共时达刑了近约超逾])(?<!不足|不到)[0-9]{2}(?=年(?:(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?!内|均)|第?[一二三四1-4]季度?|[上下]半年|全年|年?[底末](?![部层端气蕴价板子])|年?初(?![心衷步始期级中次创见试])|前[三3]季|前[一二三四五六七八九1-9]个月))\n  |0[0-9](?=年)|(?<=[较比])[0-9]{2}(?=年(?:同期|增|减|上升|下降|提|降|高|低|的))))))
C	percentage.range	5	0	1	4	5	2	0	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	percentage.digits	2	1	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	percentage.discount	2	1	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	percentage.listed	2	1	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	percentage.numerals	2	1	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	percentage.hundredths	4	0	3	4	0	0	0	1	0	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	percentage.fraction	2	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	percentage.stroke	2	0	0	0	0	0	0	0	0	0	0	0	0	0	2	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	date.fiscal_shared	5	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	4	0	0	0	0	0	0	0	0	0	0	0	5	0	0	0	0	0	0	0
C	date.fiscal_last	4	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	0	0	0	0	0	0	0	0	0	0	0	4	0	0	0	0	0	0	0
C	date.fiscal	5	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	4	0	0	0	0	0	0	0	0	0	0	0	5	0	0	0	0	0	0	0
C	date.fiscal_month	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	0	0	0	0	0	0	0	0	0	0	0	0	3	0	0	0	0	0	0	0
C	date.range_monthparts	7	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	0	0	4	0	0	5	6	0	0	7	0	0	0	0	0	0	0	0	0	0
C	date.range_days	9	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	4	0	0	0	5	6	8	9	0	0	7	0	0	0	0	0	0	0	0	0
C	date.between	7	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	4	0	0	0	0	5	6	7	0	0	0	0	0	0	0	0	0	0	0	0
C	date.after_before	8	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	4	0	0	0	0	6	7	8	0	0	0	0	0	0	0	0	0	0	0	5
C	date.range_months	9	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	0	0	0	0	4	5	7	0	0	8	6	9	0	0	0	0	0	0	0	0
C	date.range_years	6	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	0	0	0	0	0	3	4	0	0	6	0	0	0	0	0	0	0	0	0	5	0
C	date.range_parts	6	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	0	0	3	0	0	4	5	0	0	6	0	0	0	0	0	0	0	0	0	0	0
C	date.range_numeric	6	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	0	0	0	0	4	5	6	0	0	0	0	0	0	0	0	0	0	0	0
C	date.range_numeric_months	5	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	0	0	0	0	0	3	4	0	0	0	0	5	0	0	0	0	0	0	0	0
C	date.numeric_blank	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	date.numeric	5	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	3	4	0	0	0	0	0	0	0	0	0	0	5	0	0	0	0	0	0	0	0
C	date.slash_day	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	date.numeric_month	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	date.compact	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	date.begins	7	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	4	6	5	0	0	0	0	0	0	0	0	7	0	0	0	0	0	0	0	0
C	date.day	5	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	4	0	0	0	0	0	0	0	0	0	0	5	0	0	0	0	0	0	0	0
C	date.month	5	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	0	0	4	0	0	0	0	0	0	0	0	5	0	0	0	0	0	0	0	0
C	date.same_period_of_year	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	date.year_part	5	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	0	0	4	0	0	0	0	0	0	0	0	0	5	0	0	0	0	0	0	3	0
C	date.short_part	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	date.part_short	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	date.short_fiscal	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2	0	0	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	0
C	date.quarter	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	date.holiday	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2	0	0	0	0
C	date.year	4	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	0	0	0	0	0	0	0	0	0	0	0	0	4	0	0	0	0	0	0	3	0
C	date.decade	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	0	0
C	date.minguo_bracket	6	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	5	4	0	0	0	0	0	0	0	0	6	0	0	0	0	0	0	0	0
C	date.minguo_numeric_range	6	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	3	0	0	0	0	4	5	6	0	0	0	0	0	0	0	0	0	0	0	0
C	date.minguo_numeric	4	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	3	4	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	date.minguo_bare	4	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2	0	0	3	0	0	0	0	0	0	0	0	0	4	0	0	1	0	0	0	0	0
C	date.short_bare	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2	0	0	3	0	0	0	0	0	0	0	0	0	0	0	0	1	0	0	0	0	0
C	date.month_day	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	2	0	0	0	0	0	0	0	0	0	0	3	0	0	0	0	0	0	0	0
C	date.month_only	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	0	0	2	0	0	0	0	0	0	0	0	3	0	0	0	0	0	0	0	0
C	date.bare_day	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	date.told_day	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	1	0	0	0	0	0
C	date.relative_days	5	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2	3	0	0	1	0	0	4	5	0	0	0	0	0	0	0	0	0	0	0	0
C	date.relative_months	4	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2	0	0	0	1	0	0	4	0	0	0	3	0	0	0	0	0	0	0	0	0
C	date.same_period	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	date.relative	6	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2	3	5	4	1	0	0	0	0	0	0	0	6	0	0	0	0	0	0	0	0
C	date.part	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	0	0	0	0	0	0	0	0	0	2	0	0	0	0	0	0	0	0
C	date.report_period	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	date.plan	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2	0	1	0	0	0	0	0	0
C	amount.range	4	0	1	4	0	2	0	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	amount.half	2	1	0	0	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	amount.listed	2	1	0	0	0	0	0	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	amount.bracketed	2	1	0	0	0	0	0	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	amount.fold	2	2	0	0	0	0	0	0	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	amount.digits	2	1	0	0	0	0	0	0	0	0	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	amount.numerals	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
C	amount.above	2	2	0	0	0	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
"""####
