'use strict';

// ---------------------------------------------------------------------------------------------------------------------
// The page reads two JSON blocks.
//
// #data   {"version":1,"documents":[{"doc":"name.txt","pdf":"report.pdf"|null,"text":"…","records":{…}}]}
// #folds  "亂乱亞亚…": pairs of characters, each followed by the one it is searched as; [] or "" if there are none.
//
// `records` is a table turned on its side, so that no key is said twice:
//   count     how many records there are, in the order of the NDJSON
//   kinds     [{"type":"amount","rule":"…","unit":"CNY","quantity":"money","modifier":…,"change":…,"basis":…,"column":…,
//             "table":…,"scope":…,"inferred":[…],"fields":{…}}, …]: each combination that occurs, keys as in the record
//   strings   what `metric` and `row` point to, counted from 1
//   dates     [[edtf, start, end, relation, inferred], …]: null is an open end, "" a key that is left out, inferred is
//             1 or 0; trailing "" and 0 may be missing
//   phrases   flat triples: number of the date (from 0), first code point, number of code points
//   kind, start, length, metric, row, period, event     columns of whole numbers, one a record:
//             kind    number in `kinds`, from 0
//             start   code points since the start of the record before
//             metric, row   number in `strings`; 0 for none
//             period  number in `phrases`, from 1, of `period` (of events and dates: of `date`); 0 for none
//             event   1 + code points from the start of its event to its own; 0 for none
//             A column of zeros only may be left out.
//   value     one string: the values as the record has them, a blank between two; "low..high" for a range; nothing for none
// Not stored, for the text says it: text, id, page, line, sentence, summary. FORMAT.md has an example.
// ---------------------------------------------------------------------------------------------------------------------

// Words of the interface: simplified, traditional, English.
const WORDS = {
  text: ['正文', '正文', 'Text'],
  data: ['数据', '數據', 'Data'],
  figures: ['数值', '數值', 'Figures'],
  events: ['事件', '事件', 'Events'],
  datesTab: ['日期', '日期', 'Dates'],
  other: ['其他', '其他', 'Other'],
  event: ['事件', '事件', 'Event'],
  amount: ['金额与数量', '金額與數量', 'Amount'],
  percentage: ['百分比', '百分比', 'Percentage'],
  date: ['日期', '日期', 'Date'],
  cell: ['表格单元', '表格儲存格', 'Table cell'],
  mE: ['事', '事', 'E'], mA: ['额', '額', 'A'], mP: ['率', '率', '%'], mD: ['日', '日', 'D'], mT: ['格', '格', 'T'],
  mX: ['他', '他', 'X'], mM: ['补', '補', '+'],
  search: ['搜索指标、数字、原文（简繁通用）', '搜尋指標、數字、原文（簡繁通用）', 'Search metrics, numbers, text'],
  searchLabel: ['搜索', '搜尋', 'Search'],
  metric: ['指标', '指標', 'Metric'],
  value: ['数值', '數值', 'Value'],
  written: ['原文写法', '原文寫法', 'As written'],
  unit: ['单位', '單位', 'Unit'],
  period: ['期间', '期間', 'Period'],
  change: ['变动', '變動', 'Change'],
  page: ['页', '頁', 'Page'],
  line: ['行', '行', 'Line'],
  summary: ['内容', '內容', 'What'],
  when: ['时间', '時間', 'When'],
  rule: ['规则', '規則', 'Rule'],
  inferred: ['推断', '推斷', 'Inferred'],
  place: ['位置', '位置', 'Place'],
  type: ['类型', '類型', 'Type'],
  doc: ['文件', '文件', 'Document'],
  verdict: ['校正', '校正', 'Verdict'],
  prose: ['行文', '行文', 'Prose'],
  table: ['表格', '表格', 'Table'],
  row: ['行名', '列名', 'Row'],
  column: ['列名', '欄名', 'Column'],
  scope: ['口径', '口徑', 'Scope'],
  consolidated: ['合并', '合併', 'Consolidated'],
  parent: ['母公司', '母公司', 'Parent company'],
  sentence: ['原句', '原句', 'Sentence'],
  none: ['无', '無', 'None'],
  inf_none: ['原文即有', '原文即有', 'Stated at the figure'],
  inf_unit: ['单位取自上下文', '單位取自上下文', 'Unit from context'],
  inf_metric: ['指标取自上下文', '指標取自上下文', 'Metric from context'],
  inf_period: ['期间取自上下文', '期間取自上下文', 'Period from context'],
  inf_heading: ['期间取自标题', '期間取自標題', 'Period from heading'],
  inf_report: ['期间取自报告期', '期間取自報告期', 'Period of the report'],
  inf_year: ['年份取自上下文', '年份取自上下文', 'Year from context'],
  src_here: ['写在数字旁', '寫在數字旁', 'stated at the figure'],
  src_unit: ['取自表头、上文或报告用语', '取自表頭、上文或報告用語', 'from the table’s head, a line above, or the report’s usage'],
  src_metric: ['取自句中前一数字或邻近标签', '取自句中前一數字或鄰近標籤', 'from the figure before it or a label nearby'],
  src_period: ['取自段落中另一句或表头', '取自段落中另一句或表頭', 'from another sentence or the column’s head'],
  src_heading: ['取自小节标题', '取自小節標題', 'from the section’s heading'],
  src_report: ['取自报告期', '取自報告期', 'the period of the report'],
  src_year: ['年份取自上下文', '年份取自上下文', 'year from context'],
  src_cell: ['行名与列名', '列名與欄名', 'names of row and column'],
  showThere: ['查看出处', '查看出處', 'Show where'],
  increase: ['升', '升', 'up'],
  decrease: ['降', '降', 'down'],
  yoy: ['同比', '同比', 'YoY'],
  qoq: ['环比（季）', '環比（季）', 'QoQ'],
  pop: ['环比', '環比', 'PoP'],
  keyFigures: ['关键数字', '關鍵數字', 'Key figures'],
  conflicts: ['数值不一致', '數值不一致', 'Contradictions'],
  conflictHint: ['同一指标、期间与单位，数值不同', '同一指標、期間與單位，數值不同', 'Same metric, period and unit, different values'],
  conflictOthers: ['别处另作', '別處另作', 'Elsewhere'],
  places: ['{n} 处', '{n} 處', '{n} places'],
  place1: ['1 处', '1 處', '1 place'],
  more: ['还有 {n} 项', '還有 {n} 項', '{n} more'],
  less: ['收起', '收起', 'Show fewer'],
  unread: ['未读数字', '未讀數字', 'Unread numbers'],
  unreadHint: ['原文中没有成为记录的数字', '原文中沒有成為記錄的數字', 'Digits of the text that are part of no record'],
  count: ['{n} 条', '{n} 條', '{n} records'],
  countOf: ['{n} / {all} 条', '{n} / {all} 條', '{n} of {all} records'],
  hits: ['文中 {n} 处', '文中 {n} 處', '{n} in the text'],
  nextHit: ['下一处', '下一處', 'Next hit'],
  prevHit: ['上一处', '上一處', 'Previous hit'],
  filteredOut: ['此记录不在当前筛选之内', '此記錄不在目前篩選之內', 'Not among the records filtered now'],
  showInTable: ['清除筛选并显示', '清除篩選並顯示', 'Clear filters and show'],
  clear: ['清除筛选', '清除篩選', 'Clear filters'],
  remove: ['移除筛选', '移除篩選', 'Remove filter'],
  filter: ['筛选', '篩選', 'Filter'],
  find: ['查找…', '尋找…', 'Find…'],
  nothing: ['没有符合条件的记录', '沒有符合條件的記錄', 'No record fits these filters'],
  pageN: ['第 {n} 页', '第 {n} 頁', 'Page {n}'],
  lineN: ['第 {n} 行', '第 {n} 行', 'Line {n}'],
  ofPages: ['/ {n} 页', '/ {n} 頁', 'of {n}'],
  goPage: ['转到页', '轉到頁', 'Go to page'],
  pdf: ['打开 PDF 第 {n} 页', '開啟 PDF 第 {n} 頁', 'Open PDF at page {n}'],
  copy: ['复制引文', '複製引文', 'Copy as citation'],
  copied: ['已复制', '已複製', 'Copied'],
  copyFailed: ['浏览器不允许复制', '瀏覽器不允許複製', 'The browser does not allow copying'],
  series: ['看该指标', '看該指標', 'Chart this metric'],
  seriesOf: ['{m}：各期', '{m}：各期', '{m} by period'],
  partOf: ['所属事件', '所屬事件', 'Part of event'],
  close: ['关闭', '關閉', 'Close'],
  detail: ['记录详情', '記錄詳情', 'Record'],
  exportTitle: ['导出', '匯出', 'Export'],
  exportHint: ['导出当前筛选与排序的 {n} 条记录', '匯出目前篩選與排序的 {n} 條記錄', '{n} records, as filtered and sorted now'],
  csv: ['CSV 文件', 'CSV 檔案', 'CSV file'],
  csvHint: ['Excel 可直接打开', 'Excel 可直接開啟', 'opens in Excel'],
  tsv: ['复制为表格', '複製為表格', 'Copy as table'],
  tsvHint: ['粘贴到电子表格', '貼到試算表', 'paste into a spreadsheet'],
  json: ['JSON 文件', 'JSON 檔案', 'JSON file'],
  jsonHint: ['按记录格式', '按記錄格式', 'keys as in the records'],
  help: ['帮助', '說明', 'Help'],
  theme: ['明暗', '明暗', 'Theme'],
  themeAuto: ['跟随系统', '跟隨系統', 'System'], themeLight: ['浅色', '淺色', 'Light'], themeDark: ['深色', '深色', 'Dark'],
  language: ['语言', '語言', 'Language'],
  marks: ['标记', '標記', 'Marks'],
  corrections: ['校正', '校正', 'Corrections'],
  correctionsHint: ['保存在本浏览器中；可下载为 corrections.jsonl，也可再载入。',
    '保存在本瀏覽器中；可下載為 corrections.jsonl，也可再載入。', 'Kept in this browser. Download them as corrections.jsonl, load them again from a file.'],
  right: ['正确', '正確', 'Right'],
  wrong: ['有误', '有誤', 'Wrong'],
  corrected: ['已更正', '已更正', 'Corrected'],
  missed: ['遗漏', '遺漏', 'Missed'],
  unjudged: ['未校', '未校', 'Not judged'],
  correct: ['更正…', '更正…', 'Correct…'],
  addMissed: ['补为记录', '補為記錄', 'Add as record'],
  save: ['保存', '儲存', 'Save'],
  cancel: ['取消', '取消', 'Cancel'],
  undo: ['撤销', '復原', 'Undo'],
  download: ['下载', '下載', 'Download'],
  load: ['载入…', '載入…', 'Load…'],
  deleteAll: ['全部删除', '全部刪除', 'Delete all'],
  deleteSure: ['再按一次删除全部', '再按一次刪除全部', 'Press again to delete all'],
  noCorrections: ['还没有校正。选中一条记录，标“正确”“有误”或更正；选中一段正文可补录遗漏。',
    '還沒有校正。選取一條記錄，標「正確」「有誤」或更正；選取一段正文可補錄遺漏。',
    'None yet. Select a record and mark it right or wrong or correct it; select words of the text to add what was missed.'],
  loaded: ['载入 {n} 条，{m} 条与本文不符', '載入 {n} 條，{m} 條與本文不符', '{n} loaded, {m} do not fit this text'],
  edtfHint: ['如 2023、2023-06、2023-01/2023-06', '如 2023、2023-06、2023-01/2023-06', 'such as 2023, 2023-06, 2023-01/2023-06'],
  valueBad: ['请输入数字，如 13580000 或 18..20', '請輸入數字，如 13580000 或 18..20', 'A number, such as 13580000 or 18..20'],
  timeline: ['事件时间线', '事件時間線', 'Events over time'],
  earlier: ['更早', '更早', 'Earlier'],
  later: ['更晚', '更晚', 'Later'],
  kNext: ['下一条、上一条记录', '下一條、上一條記錄', 'Next, previous record'],
  kSearch: ['搜索', '搜尋', 'Search'],
  kExport: ['导出', '匯出', 'Export'],
  kCorrect: ['校正当前记录', '校正目前記錄', 'Correct the current record'],
  kHelp: ['本页帮助', '本頁說明', 'This help'],
  kEsc: ['关闭，清除搜索', '關閉，清除搜尋', 'Close, clear the search'],
  kEnter: ['在表格中：到正文', '在表格中：到正文', 'In the table: go to the text'],
  legend: ['标记说明', '標記說明', 'What the marks mean'],
  legendInferred: ['虚线：单位、指标、期间或年份取自上下文', '虛線：單位、指標、期間或年份取自上下文', 'Dashed: unit, metric, period or year come from the context'],
  legendOverlap: ['事件以下划线表示，其中的数字另有底色；再次点击同一处，选外层的记录',
    '事件以底線表示，其中的數字另有底色；再次點選同一處，選外層的記錄',
    'Events are underlined, figures inside them are tinted; click again to select the outer one'],
  keys: ['键盘', '鍵盤', 'Keyboard'],
  table_aria: ['记录表', '記錄表', 'Table of records'],
  text_aria: ['报告正文', '報告正文', 'Text of the report'],
  split: ['调整两栏宽度', '調整兩欄寬度', 'Width of the two panes'],
  more_than: ['超过', '超過', 'more than'], equal_or_more: ['不少于', '不少於', 'at least'], less_than: ['不足', '不足', 'less than'],
  equal_or_less: ['不超过', '不超過', 'at most'], approx: ['约', '約', 'about'], nearly: ['近', '近', 'nearly'],
  as_of: ['截至', '截至', 'as of'], since: ['起', '起', 'since'], before: ['之前', '之前', 'before'], after: ['之后', '之後', 'after'],
  exact: ['精确值', '精確值', 'Exact value'],
  sortBy: ['按{c}排序', '按{c}排序', 'Sort by {c}'],
  citation: ['“{t}”（{d}，第 {p} 页，第 {l} 行）', '「{t}」（{d}，第 {p} 頁，第 {l} 行）', '“{t}” ({d}, p. {p}, line {l})'],
};

// Names of unit codes: simplified, traditional. English shows the code.
const UNITS = {
  CNY: ['元', '元'], HKD: ['港元', '港元'], TWD: ['新台币元', '新臺幣元'], USD: ['美元', '美元'], EUR: ['欧元', '歐元'],
  JPY: ['日元', '日圓'], GBP: ['英镑', '英鎊'], MOP: ['澳门元', '澳門元'], SGD: ['新加坡元', '新加坡元'], AUD: ['澳元', '澳元'],
  CAD: ['加元', '加元'], KRW: ['韩元', '韓元'], CHF: ['瑞郎', '瑞郎'], pp: ['百分点', '百分點'], bp: ['基点', '基點'],
  h: ['小时', '小時'], min: ['分钟', '分鐘'], s: ['秒', '秒'], d: ['天', '天'], wk: ['周', '週'], mo: ['个月', '個月'], a: ['年', '年'],
  't': ['吨', '噸'], kg: ['千克', '公斤'], g: ['克', '克'], km: ['公里', '公里'], m: ['米', '公尺'], cm: ['厘米', '公分'],
  m2: ['平方米', '平方公尺'], km2: ['平方公里', '平方公里'], m3: ['立方米', '立方公尺'], L: ['升', '公升'], 'kW.h': ['千瓦时', '度'], 'MW.h': ['兆瓦时', '千度'],
  kW: ['千瓦', '千瓦'], MW: ['兆瓦', '百萬瓦'], Cel: ['℃', '℃'], 't/a': ['吨/年', '噸/年'], ha: ['公顷', '公頃'],
};

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'];
let language = 0;

function pickLanguage(wanted) {
  if (LANGUAGES.includes(wanted)) return LANGUAGES.indexOf(wanted);
  const tag = (navigator.language || 'en').toLowerCase();
  if (!tag.startsWith('zh')) return 2;
  return /hant|tw|hk|mo/.test(tag) ? 1 : 0;
}

function t(key, values) {
  const word = WORDS[key] ? WORDS[key][language] : key;
  return values ? word.replace(/\{(\w+)\}/g, (_, name) => values[name]) : word;
}

function unitName(code) {
  if (!code || language === 2) return code || '';
  return code.split('/').map(part => UNITS[part] ? UNITS[part][language] : part).join('/');
}
