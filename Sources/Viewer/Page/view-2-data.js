// --- Reading the data ------------------------------------------------------------------------------------------------
// Records are held as columns (typed arrays) over all documents; offsets are turned into UTF-16 once, here.

const docs = [];
const R = {n: 0};              // doc, kind, start, end (UTF-16), metric, row, period, event, value, num
const kinds = [], strings = [''], dates = [], phrases = [null];

function load(data) {
  const total = data.documents.reduce((sum, d) => sum + d.records.count, 0);
  R.n = total;
  for (const name of ['doc', 'kind', 'start', 'end', 'metric', 'row', 'period', 'event', 'reach']) R[name] = new Int32Array(total);
  R.value = new Array(total);
  R.num = new Float64Array(total);
  const known = new Map([['', 0]]);
  const intern = s => { let n = known.get(s); if (n === undefined) known.set(s, n = strings.push(s) - 1); return n; };
  let base = 0;
  for (const raw of data.documents) base = loadDocument(raw, base, intern);
}

function loadDocument(raw, base, intern) {
  const table = raw.records, text = raw.text, number = docs.length;
  const map = offsetMap(text);
  const doc = {name: raw.doc, pdf: raw.pdf, text, map, first: base, last: base + table.count, missed: [], reasons: raw.reasons};
  docs.push(doc);
  const kindBase = kinds.length, phraseBase = phrases.length - 1, dateBase = dates.length;
  for (const kind of table.kinds) kinds.push(kind);
  for (const d of table.dates) dates.push({edtf: d[0], start: d[1] ?? (d.length > 1 ? null : ''), end: d.length > 2 ? d[2] : '', relation: d[3] || '', inferred: !!d[4]});
  const flat = table.phrases;
  for (let i = 0; i < flat.length; i += 3) {
    phrases.push({date: dateBase + flat[i], start: map.to16(flat[i + 1]), end: map.to16(flat[i + 1] + flat[i + 2])});
  }
  const words = [0, ...table.strings.map(intern)];
  const column = name => table[name] || new Int32Array(table.count);
  const [kind, start, length, metric, row, period, event] = ['kind', 'start', 'length', 'metric', 'row', 'period', 'event'].map(column);
  const values = table.value.split(' ');
  const eventAt = new Map();
  let at = 0, reach = 0;
  for (let i = 0; i < table.count; i++) {
    const r = base + i;
    at += start[i];
    R.doc[r] = number;
    R.kind[r] = kindBase + kind[i];
    R.start[r] = map.to16(at);
    R.end[r] = map.to16(at + length[i]);
    // How far the records up to this one reach: tells quickly which of them still cover a later place.
    R.reach[r] = reach = Math.max(reach, R.end[r]);
    R.metric[r] = words[metric[i]];
    R.row[r] = words[row[i]];
    R.period[r] = period[i] ? phraseBase + period[i] : 0;
    R.value[r] = values[i] || '';
    R.num[r] = toNumber(R.value[r]);
    if (kinds[R.kind[r]].type === 'event') eventAt.set(at, r);
    const found = event[i] ? eventAt.get(at - event[i] + 1) : undefined;
    R.event[r] = found === undefined ? -1 : found;
  }
  doc.lines = positions(text, '\n');
  doc.breaks = positions(text, '\f');
  doc.traditional = looksTraditional(text);
  // Where every line has a blank one behind it, or none has, blank lines do not tell paragraphs apart.
  const sample = text.slice(0, 40000), all = (sample.match(/\n/g) || []).length, blank = (sample.match(/\n[ \t\r]*(?=\n)/g) || []).length;
  doc.doubleSpaced = blank > 0.35 * all;
  doc.byLength = doc.doubleSpaced || all > 40 && blank < 0.03 * all;
  return base + table.count;
}

function toNumber(value) {
  if (!value) return NaN;
  const cut = value.indexOf('..');
  return cut < 0 ? +value : (+value.slice(0, cut) + +value.slice(cut + 2)) / 2;
}

// Code points to UTF-16 units and back. Most reports have no character outside the first plane: then both are the same.
function offsetMap(text) {
  if (!/[\ud800-\udbff]/.test(text)) return {to16: n => n, toPoint: n => n};
  const points = [], units = [];
  const high = /[\ud800-\udbff]/g;
  for (let m; (m = high.exec(text));) { points.push(m.index - points.length); units.push(m.index); }
  return {to16: n => n + below(points, n), toPoint: n => n - below(units, n)};
}

// How many of the ascending `list` are smaller than `n`.
function below(list, n) {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle] < n) low = middle + 1; else high = middle;
  }
  return low;
}

function positions(text, character) {
  const found = [];
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) found.push(i);
  return Int32Array.from(found);
}

const lineAt = (doc, unit) => below(doc.lines, unit) + 1;
const pageAt = (doc, unit) => below(doc.breaks, unit + 1) + 1;
const kindOf = r => kinds[R.kind[r]];
const docOf = r => docs[R.doc[r]];
const textOf = r => docOf(r).text.slice(R.start[r], R.end[r]);
const idOf = r => kindOf(r).type + ':' + docOf(r).map.toPoint(R.start[r]);
const dateOf = r => R.period[r] ? dates[phrases[R.period[r]].date] : null;
const pageOf = r => pageAt(docOf(r), R.start[r]);
const lineOf = r => lineAt(docOf(r), R.start[r]);
const isTable = kind => kind.rule.startsWith('table');
const isFigure = kind => kind.type === 'amount' || kind.type === 'percentage';
const groupOf = kind => isFigure(kind) ? 'figures' : kind.type === 'event' ? 'events' : kind.type === 'date' ? 'dates' : 'other';
const isInferred = r => !!kindOf(r).inferred || !!(dateOf(r) && dateOf(r).inferred);

// The look of a record: its class in the text and the word for its letter.
function markOf(kind) {
  if (isFigure(kind) && isTable(kind)) return ['cell', 'mT'];
  return {event: ['event', 'mE'], amount: ['amount', 'mA'], percentage: ['rate', 'mP'], date: ['date', 'mD']}[kind.type] || ['extra', 'mX'];
}

// A pattern that finds any of the terms in the text as it stands: in either script and width, across blanks and line breaks.
function looseRegExp(terms) {
  const loose = term => Array.from(fold(term)).map(c => {
    const code = c.charCodeAt(0);
    const wide = code > 32 && code < 127 ? String.fromCharCode(code + 0xfee0) : '';
    return '[' + (c + wide + (variants.get(c) || '')).replace(/[\\\]^-]/g, '\\$&') + ']';
  }).join('[\\s,]*');
  return new RegExp(terms.map(loose).join('|'), 'giu');
}

function looksTraditional(text) {
  let traditional = 0;
  const sample = text.slice(0, 4000);
  for (const c of sample) if (folded.has(c) && c >= '㐀') traditional++;
  return traditional > sample.length / 25;
}

// --- What the text says ----------------------------------------------------------------------------------------------

const CJK = '\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f';
const blanksByCJK = new RegExp(`(?<=[${CJK}])\\s+|\\s+(?=[${CJK}])`, 'g');

// Line breaks joined, for a card or a cell.
const joined = text => text.replace(blanksByCJK, '').replace(/\s+/g, ' ').trim();

// The sentence around a figure, or the line of a table, as three parts: before, the figure, after.
function sentenceOf(r) {
  const doc = docOf(r), text = doc.text, start = R.start[r], end = R.end[r];
  if (kindOf(r).type !== 'event' && isTable(kindOf(r))) {
    const from = text.lastIndexOf('\n', start - 1) + 1, to = text.indexOf('\n', end);
    return [text.slice(from, start), text.slice(start, end), text.slice(end, to < 0 ? text.length : to)]
      .map(part => part.replace(/\s{2,}/g, '  '));
  }
  const stop = doc.doubleSpaced ? /[。！？!?\f]/g : /[。！？!?\f]|\n[ \t]*\n/g;
  const reach = kindOf(r).type === 'event' ? 80 : 250;
  const head = text.slice(Math.max(0, start - reach), start), tail = text.slice(end, end + reach);
  let from = 0;
  for (let m; (m = stop.exec(head));) from = stop.lastIndex;
  stop.lastIndex = 0;
  const found = /[。！？]$/.test(text.slice(start, end)) ? {index: 0, 0: ''} : stop.exec(tail);
  let to = found ? found.index + (/[。！？!?]/.test(found[0]) ? 1 : 0) : tail.length, cut = !found;
  if (doc.byLength) {
    // Blank lines say nothing: a paragraph goes on behind a line only if that is as long as lines are.
    for (let at = head.length; (at = head.lastIndexOf('\n', at - 1)) >= from && at >= 0;) {
      if (!isFullLine(doc, start - head.length + at)) { from = at + 1; break; }
    }
    for (let at = -1; (at = tail.indexOf('\n', at + 1)) >= 0 && at < to;) {
      if (!isFullLine(doc, end + at)) { to = at; cut = false; break; }
    }
  }
  return [(from === 0 && start > reach ? '…' : '') + joined(head.slice(from)), joined(text.slice(start, end)),
    joined(tail.slice(0, to)) + (!cut || end + reach >= text.length ? '' : '…')];
}

// Whether the line that ends at `at` is about as long as the longest around it; one without words says neither.
function isFullLine(doc, at) {
  const {text, lines} = doc, line = below(lines, at), length = n => n < 0 || n > lines.length ? 0 : text.slice(n ? lines[n - 1] + 1 : 0, n < lines.length ? lines[n] : text.length).trim().length;
  const own = length(line);
  if (!own) return true;
  let longest = 0;
  for (let n = line - 8; n <= line + 8; n++) longest = Math.max(longest, length(n));
  return own >= 0.8 * longest;
}

// The statement of an event without its date.
const summaries = new Map();
function summaryOf(r) {
  let summary = summaries.get(r);
  if (summary === undefined) {
    const phrase = phrases[R.period[r]], text = textOf(r), at = phrase ? phrase.start - R.start[r] : -1;
    const rest = at >= 0 && at < text.length ? text.slice(0, at) + text.slice(at + phrase.end - phrase.start) : text;
    // 截至 and the like stand alone once their date is gone.
    summary = joined(rest).replace(/[，,]{2,}/g, '，').replace(/^(截至|截止|自从?|于|於|在|至|从|從|到)?[\s，,、：:；;。.）)]+|[\s，,、：:；;。]+$/g, '');
    summaries.set(r, summary);
  }
  return summary;
}

const metricText = r => kindOf(r).type === 'event' ? summaryOf(r) : kindOf(r).type === 'date' ? joined(textOf(r))
  : strings[R.metric[r]] || (kindOf(r).fields ? Object.values(kindOf(r).fields).join(' ') : '');

// --- Numbers for eyes ------------------------------------------------------------------------------------------------

// 22700000 as 2,270 万 or 22.7 mn, so that a column of them can be read.
function readable(decimal) {
  const size = Math.abs(+decimal);
  const scales = language === 2 ? [[1e9, 9, ' bn'], [1e6, 6, ' mn']] : [[1e8, 8, language ? ' 億' : ' 亿'], [1e4, 4, language ? ' 萬' : ' 万']];
  const scale = scales.find(([least]) => size >= least);
  return scale ? grouped(shifted(decimal, scale[1]), 2) + scale[2] : grouped(decimal);
}

// What stands behind a number: 万元 in one, million CNY in two words.
const scaleAndUnit = (scale, unit) => unit === '%' ? '%' : (language === 2 ? `${scale || ''} ${unitName(unit)}` : (scale || '').trim() + unitName(unit));

function readableValue(value, modifier, unit) {
  if (!value) return '';
  const ends = value.split('..');
  let parts = ends.map(part => unit === '%' ? grouped(part) : readable(part));
  if (parts.length === 2) {
    // 18–30 万 where both ends are told in 万, 1,000–10,000 where one of them is not.
    const [a, b] = parts.map(part => (part.match(/ \S+$/) || [''])[0]);
    if (a !== b) parts = ends.map(part => grouped(part)); else if (a) parts[0] = parts[0].slice(0, -a.length);
  }
  return (SIGNS[modifier] || '') + parts.join('–');
}

const valueAndUnit = r => {
  const [, number, scale] = readableValue(R.value[r], kindOf(r).modifier, kindOf(r).unit).match(/^(.*?)( [^\d–]+)?$/);
  return number + (language === 2 || scale || !number ? '' : ' ') + scaleAndUnit(scale, kindOf(r).unit).replace(/^%/, '%');
};

function changeText(kind, inWords = false) {
  const arrow = kind.change === 'increase' ? '↑' : kind.change === 'decrease' ? '↓' : '';
  return [kind.basis ? t(kind.basis) : '', arrow && inWords ? t(kind.change) : arrow].filter(Boolean).join(' ');
}

function periodText(date) {
  if (!date) return '';
  const [from, to] = date.edtf.split('/');
  // Whole quarters and halves read better than their months.
  const span = /^(\d{4})-(01|04|07|10)$/.exec(from), till = /^(\d{4})-(03|06|09|12)$/.exec(to || '');
  if (span && till && span[1] === till[1]) {
    const first = +span[2], months = +till[2] - first + 1;
    if (months === 3) return `${span[1]} Q${(first + 2) / 3}`;
    if (months === 6 && first !== 4) return `${span[1]} H${first === 1 ? 1 : 2}`;
  }
  return date.edtf.replace('/', ' – ').replace('..', '…');
}
