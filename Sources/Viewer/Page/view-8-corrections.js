// --- Corrections -----------------------------------------------------------------------------------------------------
// One a record, and one for each stretch of text that should have been a record. They are kept by a hash of the text:
// another version of the report begins anew.

const corrections = new Map();   // "0#amount:17" -> {doc, start, end, text, verdict, record, values}
const verdicts = new Map();      // record -> verdict
const keyOf = r => `${R.doc[r]}#${idOf(r)}`;
const verdictOf = r => verdicts.get(r);

function hashOf(text) {
  let a = 0x811c9dc5, b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x85ebca6b) + i | 0;
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

const storeName = doc => doc.store ??= 'extract-corrections-' + hashOf(doc.text);

function loadStored() {
  docs.forEach((doc, number) => {
    try { for (const one of JSON.parse(localStorage.getItem(storeName(doc)) || '[]')) adopt(number, one); } catch { /* no storage: they last as long as the page */ }
  });
}

function store(number) {
  const doc = docs[number], own = [...corrections].filter(([key]) => key.startsWith(number + '#')).map(([, one]) => one);
  try { if (own.length) localStorage.setItem(storeName(doc), JSON.stringify(own)); else localStorage.removeItem(storeName(doc)); } catch { /* as above */ }
}

// What stands around a place in its paragraph: from it `extract patterns learn` makes examples.
function aroundOf(text, from, to, most = 60) {
  const low = c => c >= 0xdc00 && c < 0xe000;   // the second half of a character
  let first = Math.max(0, from - most), last = Math.min(text.length, to + most);
  if (low(text.charCodeAt(first))) first++;
  if (low(text.charCodeAt(last))) last--;
  return {before: text.slice(first, from).split(/\n\s*\n|\f/).pop(), after: text.slice(to, last).split(/\n\s*\n|\f/)[0]};
}

// Takes a correction in if it fits the document; says whether it did.
function adopt(number, one) {
  const doc = docs[number];
  if (!doc || !one || !['right', 'wrong', 'corrected', 'missed'].includes(one.verdict) || !(one.end > one.start)) return false;
  const from16 = doc.map.to16(one.start), to16 = doc.map.to16(one.end);
  if (doc.text.slice(from16, to16) !== one.text) return false;
  const clean = {doc: doc.name, start: one.start, end: one.end, text: one.text, ...aroundOf(doc.text, from16, to16), verdict: one.verdict};
  if (one.verdict === 'missed') doc.missed = doc.missed.filter(m => m.start !== one.start).concat({...clean, from16, to16});
  else {
    const r = recordsIn(doc, from16, from16 + 1).find(x => idOf(x) === one.record);
    if (r === undefined) return false;
    clean.record = one.record;
    verdicts.set(r, one.verdict);
  }
  if (one.values && Object.keys(one.values).length) clean.values = one.values;
  corrections.set(`${number}#${one.record || 'missed:' + one.start}`, clean);
  return true;
}

function setVerdict(r, verdict, values) {
  const doc = docOf(r);
  adopt(R.doc[r], {start: doc.map.toPoint(R.start[r]), end: doc.map.toPoint(R.end[r]), text: textOf(r), verdict, record: idOf(r), values});
  changed(R.doc[r]);
}

function dropCorrection(r) {
  corrections.delete(keyOf(r));
  verdicts.delete(r);
  changed(R.doc[r]);
}

function changed(number) {
  store(number);
  $('#corrections-count').textContent = corrections.size || '';
  remark();
  if (state.facets.verdict) refilter({keepScroll: true}); else { drawFacets(); drawRows(true); }
  if (state.selected >= 0) drawDetail();
}

function correctedNote(r) {
  const one = corrections.get(keyOf(r));
  return one && one.values ? el('p', {class: 'correction'}, '✎ ', Object.entries(one.values).map(([k, v]) => `${t(k)}: ${v}`).join(' · ')) : null;
}

// The form: of a record only what was changed is kept, of a missed one all that was filled in.
function openCorrection(r) {
  const k = kindOf(r), old = {};
  if (isFigure(k)) Object.assign(old, {value: R.value[r], unit: k.unit || ''});
  Object.assign(old, {metric: k.type === 'date' ? undefined : metricText(r), period: dateOf(r)?.edtf || ''});
  correctionForm(`${t('correct')} ${joined(textOf(r)).slice(0, 60)}`, old, corrections.get(keyOf(r))?.values || {}, values => {
    const differ = Object.fromEntries(Object.entries(values).filter(([name, v]) => v !== old[name]));
    if (Object.keys(differ).length) setVerdict(r, 'corrected', differ); else dropCorrection(r);
  });
}

function openMissed(number, from16, to16) {
  const doc = docs[number], text = doc.text.slice(from16, to16);
  const number1 = (text.match(/-?[\d,]+(?:\.\d+)?/) || [''])[0].replace(/,/g, '');
  correctionForm(`${t('addMissed')}: ${joined(text).slice(0, 60)}`, {type: 'amount', value: number1, unit: '', metric: '', period: ''}, {}, values => {
    adopt(number, {start: doc.map.toPoint(from16), end: doc.map.toPoint(to16), text, verdict: 'missed', values: Object.fromEntries(Object.entries(values).filter(([, v]) => v))});
    changed(number);
  });
}

function correctionForm(title, old, now, save) {
  const field = name => old[name] === undefined ? null : name === 'type'
    ? el('label', {}, t('type'), el('select', {name}, ['amount', 'percentage', 'event', 'date'].map(v => el('option', {value: v}, t(v)))))
    : el('label', {}, t(name), el('input', {name, value: now[name] ?? old[name], autocomplete: 'off', 'aria-describedby': name === 'value' || name === 'period' ? 'hint-' + name : null}),
      name === 'period' ? el('small', {id: 'hint-period'}, t('edtfHint')) : name === 'value' ? el('small', {id: 'hint-value'}, t('valueBad')) : null);
  const form = el('form', {class: 'fields', onsubmit: e => {
    e.preventDefault();
    const values = Object.fromEntries([...form.querySelectorAll('[name]')].map(input => [input.name, input.value.trim()]));
    const bad = name => { const input = form.querySelector(`[name=${name}]`); input.setAttribute('aria-invalid', 'true'); input.focus(); };
    // What was missed says how much, or when.
    if (values.type && (values.type === 'event' || values.type === 'date') && !values.period) return bad('period');
    if (values.type && (values.type === 'amount' || values.type === 'percentage') && !values.value) return bad('value');
    if (values.value && !/^-?\d+(\.\d+)?(\.\.-?\d+(\.\d+)?)?$/.test(values.value)) return bad('value');
    closeDialog();
    save(values);
  }}, ['type', 'value', 'unit', 'metric', 'period'].map(field), el('p', {class: 'acts'}, el('button', {type: 'button', onclick: closeDialog}, t('cancel')), el('button', {class: 'main', type: 'submit'}, t('save'))));
  openDialog(title, [form]);
}

// Numbers leave as they were typed or read, never through a float.
function correctionLine(one) {
  const values = one.values && '{' + Object.entries(one.values).map(([k, v]) => `${JSON.stringify(k)}:${k === 'value' && /^-?\d+(\.\d+)?$/.test(v) ? v : JSON.stringify(v)}`).join(',') + '}';
  const {values: _, ...rest} = one;
  return JSON.stringify(rest).slice(0, -1) + (values ? `,"values":${values}` : '') + '}';
}

const inTextOrder = () => [...corrections].sort(([a, x], [b, y]) => parseInt(a) - parseInt(b) || x.start - y.start);

function downloadCorrections() {
  saveFile('corrections.jsonl', inTextOrder().map(([, one]) => correctionLine(one) + '\n').join(''), 'application/x-ndjson');
}

function loadCorrections(text) {
  let good = 0, bad = 0;
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim()) continue;
    let one = null;
    try {
      // The decimal is kept as it is written.
      one = JSON.parse(line.replace(/("value":)(-?\d+(?:\.\d+)?)(?=[,}])/, '$1"$2"'));
    } catch { /* counted below */ }
    const number = one ? docs.findIndex(d => d.name === one.doc) : -1;
    if (number >= 0 && adopt(number, one)) good++; else bad++;
  }
  docs.forEach((_, number) => store(number));
  changed(0);
  toast(t('loaded', {n: good, m: bad}));
}

function openCorrections() {
  const list = inTextOrder().map(([key, one]) => el('li', {}, el('b', {class: 'verdict ' + one.verdict}, {right: '✓', wrong: '✗', corrected: '✎', missed: '+'}[one.verdict]),
    el('button', {class: 'plain long', onclick: () => { closeDialog(); goToCorrection(key, one); }}, joined(one.text).slice(0, 80)),
    el('small', {}, t(one.verdict), one.values ? ' · ' + Object.entries(one.values).map(([k, v]) => `${t(k)}: ${v}`).join(' · ') : ''),
    el('button', {class: 'plain', onclick: () => { removeCorrection(key, one); openCorrections(); }}, t('undo'))));
  let sure = false;
  const wipe = el('button', {disabled: !corrections.size, onclick: e => {
    if (!sure) { sure = true; e.target.textContent = t('deleteSure'); return; }
    for (const [key, one] of [...corrections]) removeCorrection(key, one);
    openCorrections();
  }}, t('deleteAll'));
  openDialog(t('corrections'), [el('p', {class: 'hint'}, t('correctionsHint')), list.length ? el('ul', {class: 'list'}, list) : el('p', {class: 'empty'}, t('noCorrections')),
    el('p', {class: 'acts'}, wipe, el('span', {class: 'space'}), el('button', {onclick: () => $('#file').click()}, t('load')), el('button', {class: 'main', disabled: !corrections.size, onclick: downloadCorrections}, t('download')))]);
}

function goToCorrection(key, one) {
  const number = parseInt(key);
  if (one.record) {
    const r = recordsIn(docs[number], docs[number].map.to16(one.start), docs[number].map.to16(one.start) + 1).find(x => idOf(x) === one.record);
    select(r);
  } else { showTab('text'); showDocument(number); showPlace(docs[number].map.to16(one.start), docs[number].map.to16(one.end)); }
}

function removeCorrection(key, one) {
  const number = parseInt(key), doc = docs[number];
  corrections.delete(key);
  if (one.verdict === 'missed') doc.missed = doc.missed.filter(m => m.start !== one.start);
  else for (const r of verdicts.keys()) if (keyOf(r) === key) { verdicts.delete(r); break; }
  changed(number);
}

// --- Export ----------------------------------------------------------------------------------------------------------

function saveFile(name, content, type) {
  const link = el('a', {href: URL.createObjectURL(new Blob([content], {type})), download: name});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

const EXPORT = ['doc', 'page', 'line', 'type', 'id', 'metric', 'value', 'low', 'high', 'unit', 'quantity', 'modifier', 'change', 'basis', 'period', 'period_start', 'period_end', 'row', 'column', 'table', 'scope', 'inferred', 'rule', 'text', 'verdict'];
const NUMBERS = new Set(['page', 'line', 'value', 'low', 'high']);

// A row for a sheet. A text that begins like a formula gets an apostrophe, a number never does.
function exportRow(r) {
  const k = kindOf(r), d = dateOf(r), [low, high] = ranges(R.value[r]) ? R.value[r].split('..') : ['', ''];
  const cells = {...k, doc: docOf(r).name, page: pageOf(r), line: lineOf(r), id: idOf(r), metric: metricText(r), value: low ? '' : R.value[r], low, high, period: d?.edtf, period_start: d?.start, period_end: d?.end,
    row: strings[R.row[r]], inferred: inferredOf(r).join(' '), text: joined(textOf(r)), verdict: verdictOf(r)};
  return EXPORT.map(name => {
    const cell = String(cells[name] ?? '');
    return !NUMBERS.has(name) && /^[=+\-@\t\r]/.test(cell) ? "'" + cell : cell;
  });
}

function toCSV(rows) {
  const line = cells => cells.map(c => /[",\r\n]/.test(c) ? `"${c.replace(/"/g, '""')}"` : c).join(',') + '\r\n';
  return '\ufeff' + line(EXPORT) + rows.map(r => line(exportRow(r))).join('');
}

const toTSV = rows => [EXPORT, ...rows.map(exportRow)].map(cells => cells.map(c => c.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n') + '\n';

// The record's own JSON in the order of its keys, without the sentence. Written by hand for the sake of exact numbers.
function recordJSON(r) {
  const k = kindOf(r), doc = docOf(r), d = dateOf(r), phrase = phrases[R.period[r]], point = doc.map.toPoint, parts = [];
  const put = (name, value) => { if (value !== undefined && value !== '') parts.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`); };
  const date = d && {text: doc.text.slice(phrase.start, phrase.end), at: [point(phrase.start), point(phrase.end)], edtf: d.edtf, ...(d.start !== '' ? {start: d.start, end: d.end} : {}), ...(d.relation ? {relation: d.relation} : {}), ...(d.inferred ? {inferred: true} : {})};
  put('type', k.type); put('id', idOf(r)); put('doc', doc.name); put('page', pageOf(r)); put('line', lineOf(r));
  put('start', point(R.start[r])); put('end', point(R.end[r])); put('text', textOf(r)); put('rule', k.rule);
  if (ranges(R.value[r])) { const [low, high] = R.value[r].split('..'); parts.push(`"low":${low}`, `"high":${high}`); } else if (R.value[r]) parts.push(`"value":${R.value[r]}`);
  for (const name of ['unit', 'quantity', 'modifier', 'change', 'basis']) put(name, k[name]);
  put('metric', strings[R.metric[r]]); put('row', strings[R.row[r]]);
  for (const name of ['column', 'table', 'scope']) put(name, k[name]);
  if (date) put(isFigure(k) ? 'period' : 'date', date);
  if (R.event[r] >= 0) put('event', idOf(R.event[r]));
  put('inferred', k.inferred); put('fields', k.fields);
  return '{' + parts.join(',') + '}';
}

function openExport() {
  const rows = state.rows, base = ($('#title').textContent || 'records').replace(/[\\/:*?"<>|\s]+/g, '-');
  const choice = (id, name, hint, act) => el('button', {id, class: 'choice', onclick: () => { closeDialog(); act(); }}, el('b', {}, t(name)), el('small', {}, t(hint)));
  openDialog(t('exportTitle'), [el('p', {class: 'hint'}, t('exportHint', {n: rows.length.toLocaleString()})), el('div', {class: 'choices-list'},
    choice('export-csv', 'csv', 'csvHint', () => saveFile(base + '.csv', toCSV(rows), 'text/csv')),
    choice('export-tsv', 'tsv', 'tsvHint', () => copyText(toTSV(rows))),
    choice('export-json', 'json', 'jsonHint', () => saveFile(base + '.json', '[' + rows.map(recordJSON).join(',\n') + ']\n', 'application/json')))]);
}
