// --- Figures of one thing --------------------------------------------------------------------------------------------
// A series is what may be compared: a metric, a unit, a level or a kind of change, a scope.
// A place in it is a period; equal values of a place are one figure said several times.

const plainMetric = new Map();
function keyOfString(n) {
  let key = plainMetric.get(n);
  if (key === undefined) {
    key = fold(strings[n]).replace(/[的之“”"'「」()（）]/g, '');
    plainMetric.set(n, key);
  }
  return key;
}
const metricKey = r => keyOfString(R.metric[r]);

// Names of parts and sums say nothing about what they are a part or a sum of.
const GENERIC = /^(合计|小计|总计|共计|其他|其它|其中|金额|比例|数量|余额|总额|期末.{0,4}|期初.{0,4}|年末.{0,4}|年初.{0,4}|账面.{0,4}|本期.{0,4}|上期.{0,4}|单位|总数|平均|股权|有限公司.*|持股比例.*|合计.*|其他)$/;

const ranges = value => value.includes('..');
const seriesKey = r => {
  const k = kindOf(r);
  return [metricKey(r), k.unit || '', k.change ? 'c' : '', k.basis || '', k.scope || ''].join('|');
};

const saidKey = r => (kindOf(r).change === 'decrease' ? '-' : '') + R.value[r] + '|' + (kindOf(r).modifier || '');

let figureGroups = null;
function groups() {
  if (figureGroups) return figureGroups;
  const series = new Map();
  for (let r = 0; r < R.n; r++) {
    if (!R.metric[r] || !isFigure(kindOf(r)) || !R.value[r]) continue;
    const key = seriesKey(r);
    let one = series.get(key);
    if (!one) series.set(key, one = {key, metric: metricKey(r), places: new Map(), records: []});
    one.records.push(r);
    const date = dateOf(r), edtf = date ? date.edtf : '';
    let place = one.places.get(edtf);
    if (!place) one.places.set(edtf, place = {edtf, date, values: new Map()});
    const value = saidKey(r);
    let said = place.values.get(value);
    if (!said) place.values.set(value, said = []);
    said.push(r);
  }
  return figureGroups = series;
}

// What sort of metric a report opens with. Only the order of the key figures depends on it.
const HEADLINE = /^(营业总?收入|营业额|收入|收益|归属.*(净利润|溢利)|净利润|纯利|年内溢利|利润总额|资产总[额计]|总资产|净资产|所有者权益合计|(基本)?每股(收益|盈利)|毛利率?|经营活动.*净额|研发(投入|费用|支出)|.*捐赠总?额|纳税总?额|员工(总数|人数)|温室气体排放.*|.*(总排放|排放总)量|用电量|综合能耗|.*取水量|不良贷款率|资本充足率|存款总?额|贷款总?额|.*生产总值|.*预算收入)$/;

function keyFigures(most = 8) {
  const best = new Map();
  for (const one of groups().values()) {
    const first = one.records[0], k = kindOf(first);
    if (!(k.quantity === 'money' || k.type === 'percentage' || k.quantity === 'ratio' || HEADLINE.test(one.metric))) continue;
    if (k.scope === 'parent' || GENERIC.test(one.metric) || one.metric.length < 3 || one.metric.length > 18) continue;
    const place = [...one.places.values()].filter(p => p.edtf).map(p => ({p, said: largest(p), score: largest(p).length + (p.date && p.date.end || '').slice(0, 4) / 4}))
      .sort((a, b) => b.score - a.score)[0];
    if (!place) continue;
    const said = place.said, r = said.find(x => !isTable(kindOf(x))) ?? said[0];
    const prose = one.records.some(x => !isTable(kindOf(x)));
    const early = R.start[first] / docOf(first).text.length < 0.15;
    const score = Math.min(said.length, 6) * 2 + Math.min(one.places.size, 4) + (prose ? 3 : 0) + (early ? 2 : 0)
      + (k.quantity === 'money' ? 2 + Math.min(10, Math.log10(Math.abs(R.num[r]) + 1)) / 3 : 0) + (HEADLINE.test(one.metric) ? 8 : 0) - (k.change ? 4 : 0) - (dateOf(r).inferred ? 0.5 : 0);
    const old = best.get(one.metric);
    if (!old || old.score < score) best.set(one.metric, {r, said, score, edtf: place.p.edtf, series: one});
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.r - b.r).slice(0, most);
}

function largest(place) {
  let found = [];
  for (const said of place.values.values()) if (said.length > found.length) found = said;
  return found;
}

// The change that goes with a level: same metric and period.
function changeOf(metric, edtf) {
  for (const [key, one] of groups()) {
    if (!key.startsWith(metric + '|%|c|')) continue;
    const place = one.places.get(edtf);
    if (place) return largest(place)[0];
  }
  return undefined;
}

// --- Contradictions --------------------------------------------------------------------------------------------------

// Digits that a written value vouches for: 20.1亿 three, 2,013,800,000 five.
const digitsOf = value => value.replace(/^-/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;

// Whether the one says less exactly what the other says. As extract panel has it: 超20亿 and 21亿 agree, 超20亿 and 19亿 or 35亿
// do not.
function agree(a, b) {
  const [x, mx] = a.split('|'), [y, my] = b.split('|');
  if (ranges(x) || ranges(y)) {
    const inside = (range, n) => { const [low, high] = range.split('..'); return n >= +low && n <= +high; };
    return ranges(x) && ranges(y) ? false : ranges(x) ? inside(x, +y) : inside(y, +x);
  }
  // An expense in brackets in a table and without them in a sentence is one figure.
  if (Math.abs(+x) === Math.abs(+y)) return true;
  if (mx || my) {
    const [bound, modifier, other] = mx ? [+x, mx, +y] : [+y, my, +x];
    if (Math.abs(bound - other) > 0.1 * Math.abs(bound)) return false;
    if (mx && my) return true;
    if (modifier === 'more_than' || modifier === 'equal_or_more') return other > bound;
    if (modifier === 'less_than' || modifier === 'equal_or_less') return other < bound;
    return modifier !== 'nearly' || Math.abs(other) < Math.abs(bound);
  }
  const [dx, dy] = [digitsOf(x), digitsOf(y)], rough = dx < dy ? +x : +y;
  if (dx === dy || !rough) return false;
  // Within one step of the last digit written: rounded or cut off.
  const step = 10 ** (Math.floor(Math.log10(Math.abs(rough))) + 1 - Math.min(dx, dy));
  return Math.abs(+x - +y) < step;
}

// What only a slip of the pen explains: 元 for 万元, one digit of many that is another, two that changed places.
function isSlip(a, b) {
  const ratio = Math.max(Math.abs(+a), Math.abs(+b)) / Math.min(Math.abs(+a), Math.abs(+b));
  return [1e3, 1e4, 1e8].some(f => Math.abs(ratio / f - 1) < 1e-9) || isMiswritten(a.replace('-', ''), b.replace('-', ''));
}

function isMiswritten(a, b) {
  if (a.length !== b.length || a.replace('.', '').replace(/0+$/, '').length < 5) return false;
  const other = [];
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) other.push(i);
  // A last digit that is one more or less was rounded.
  if (other.length === 1) return other[0] < a.length - 1 || Math.abs(a[other[0]] - b[other[0]]) > 1;
  return other.length === 2 && other[1] === other[0] + 1 && a[other[0]] === b[other[1]] && a[other[1]] === b[other[0]];
}

// A table that takes something apart: what stands in it is said of a part, or of another company.
const PARTS = /分[^类]|按|明细|构成|前[五5十]|子公司|参股|联营|合营|关联|项目|母公司|附注|分部|被投资|单位:?$/;
// What may stand before a metric that is said of the whole: when, who reports, and verbs.
const OF_THE_WHOLE = /报告期[内末]?|本报告|截至|截止|期[末内]|年[末内底初度]?|全年|[上下]半年|本[期年度]|当[期年]|同期|[一二三四]季度?|第|我们|我司|[本全]?(公司|集团|行)|合并|实现|取得|达到?|完成|累计|总计|合计|共计?|总|约|近|超过?|其中|同时|此外|已|为|至|的|在|于|了|是|和|与|及|[0-9零〇一二三四五六七八九十年月日]|[^\p{L}\p{N}]/gu;

// Whether a figure is said of the whole: of a sentence that names nobody else, or of a table that takes nothing apart.
function isOfTheWhole(r) {
  const k = kindOf(r), metric = strings[R.metric[r]], row = fold(strings[R.row[r]]);
  if (isTable(k)) return k.scope !== 'parent' && !PARTS.test(fold(k.table || '')) && (row.includes(fold(metric)) || fold(metric).startsWith(row));
  if ((k.inferred || []).includes('metric')) return false;
  const before = sentenceOf(r)[0].replace(/^…/, ''), at = before.lastIndexOf(metric);
  if (at < 0) return false;
  // A bare verb is the rest of a sentence whose subject stands elsewhere.
  const context = fold(before.slice(0, at)).replace(/[(（][^)）]*[)）]/g, '');
  return context.replace(OF_THE_WHOLE, '') === '' && (context === '' || /公司|集团|本行|全行|我[们司]|[年期度]/.test(context));
}

let found = null;
function contradictions() {
  if (found) return found;
  found = [];
  const of = new Map();
  for (const one of groups().values()) {
    if (GENERIC.test(one.metric) || one.metric.length < 3) continue;
    for (const place of one.places.values()) {
      if (!place.edtf || place.values.size < 2) continue;
      for (const own of byDocument(place)) {
        const item = contradiction(one, own);
        if (!item) continue;
        found.push(item);
        for (const r of item.records.flat()) of.set(r, item);
      }
    }
  }
  found.sort((a, b) => b.score - a.score || a.r - b.r);
  found.of = of;
  return found;
}

// Reports shown together may be of several companies: each can contradict itself alone.
function byDocument(place) {
  if (docs.length === 1) return [place];
  return docs.map((_, n) => ({...place, values: new Map([...place.values].map(([value, said]) => [value, said.filter(r => R.doc[r] === n)]).filter(([, said]) => said.length))}));
}

// What is said of a metric at a time and cannot all be right; undefined if all can.
function contradiction(one, place) {
  // A label that stands for many different numbers is a heading, not a metric.
  if (place.values.size > 24) return undefined;
  const slips = new Set(), said = new Map();
  for (const [value, records] of place.values) {
    for (const other of place.values.keys()) if (other !== value && isSlip(value.split('|')[0], other.split('|')[0])) slips.add(value);
    const whole = records.filter(isOfTheWhole);
    if (whole.length) said.set(value, whole);
  }
  const isSaid = [...slips].filter(value => said.has(value)).length > 0;
  const values = isSaid ? [...slips] : [...said.keys()];
  const clashing = values.filter(v => values.some(w => w !== v && !agree(v, w)));
  if (clashing.length < 2 || clashing.length > 3) return undefined;
  const records = clashing.map(v => said.get(v) || place.values.get(v)), all = records.flat();
  // Of two tables with a row of one name each is of another thing, unless only a slip tells them apart.
  const prose = all.filter(r => !isTable(kindOf(r))).length;
  if (!prose && !isSaid) return undefined;
  const sizes = all.map(r => Math.abs(R.num[r])).filter(n => n > 0), ratio = Math.max(...sizes) / Math.min(...sizes);
  if (!(ratio >= 1) || (ratio > 12 && !isSaid)) return undefined;
  // What a passage says side by side it also tells apart.
  const places = all.map(r => R.start[r]);
  if (Math.max(...places) - Math.min(...places) < 400 * clashing.length) return undefined;
  const exact = all.filter(r => !isInferred(r)).length / all.length;
  const score = (prose ? 3 : 0) + exact * 2 - Math.min(3, Math.log10(ratio)) + (isSaid ? 4 : 0) + (HEADLINE.test(one.metric) ? 3 : 0) - clashing.length;
  return {series: one, place, records, score, r: all[0], unitSlip: isSaid};
}

// --- A metric over its periods ---------------------------------------------------------------------------------------

// Everything said of a metric, by unit and kind, the fullest first.
function seriesOf(metric) {
  const list = [];
  for (const one of groups().values()) if (one.metric === metric) list.push(one);
  return list.sort((a, b) => b.places.size - a.places.size || b.records.length - a.records.length);
}

// Points of a chart: periods in order, of each the distinct values.
function pointsOf(one) {
  return [...one.places.values()].filter(p => p.date && (p.date.end || p.date.start))
    .map(p => ({label: periodText(p.date), at: p.date.end || p.date.start, days: span(p.date),
      values: [...p.values.values()].map(said => ({n: (kindOf(said[0]).change === 'decrease' ? -1 : 1) * R.num[said[0]], said}))
        .sort((a, b) => b.said.length - a.said.length)}))
    .sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : a.days - b.days);
}

const span = date => date.start && date.end ? (Date.parse(date.end) - Date.parse(date.start)) / 864e5 : 0;
