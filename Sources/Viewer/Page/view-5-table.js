// --- Filter, order, facets -------------------------------------------------------------------------------------------

const state = {view: 'figures', q: '', facets: {}, metric: '', conflict: false, when: '', sort: '', down: false, selected: -1, rows: [], total: 0};

// A facet gives each record a code; a code stands for one or more values.
const FACETS = {
  type: {of: r => kindOf(r).type, say: v => t(v), only: 'figures'},
  period: {of: r => dateOf(r)?.edtf ?? '', say: v => v ? periodText({edtf: v}) : t('none'), ordered: true},
  unit: {of: r => kindOf(r).unit || '', say: v => v ? unitName(v) : t('none'), only: 'figures'},
  place: {of: r => isTable(kindOf(r)) ? 'table' : 'prose', say: v => t(v), only: 'figures'},
  inferred: {of: r => inferredOf(r).join('\n') || 'none', say: v => t('inf_' + v)},
  rule: {of: r => kindOf(r).rule, say: v => v},
  verdict: {of: r => verdictOf(r) || 'unjudged', say: v => t(v), live: true},
  doc: {of: r => docOf(r).name, say: v => v},
};

function inferredOf(r) {
  const list = [...(kindOf(r).inferred || [])];
  // `period` beside heading or report says nothing more.
  if (list.includes('heading') || list.includes('report')) list.splice(list.indexOf('period'), 1);
  if (dateOf(r)?.inferred) list.push('year');
  return list;
}

function codesOf(name) {
  const facet = FACETS[name];
  if (facet.codes && !facet.live) return facet;
  const known = new Map();
  facet.codes = new Int32Array(R.n);
  facet.sets = [];
  for (let r = 0; r < R.n; r++) {
    const key = facet.of(r);
    let code = known.get(key);
    if (code === undefined) { known.set(key, code = facet.sets.length); facet.sets.push(key.split('\n')); }
    facet.codes[r] = code;
  }
  return facet;
}

let hay = null;
function haystack() {
  if (hay) return hay;
  const short = new Map();
  const folds = s => { let f = short.get(s); if (f === undefined) short.set(s, f = fold(s)); return f; };
  const about = kinds.map(k => [k.column, k.table, k.unit, k.unit && UNITS[k.unit]?.[0], k.fields && Object.values(k.fields).join(' ')].filter(Boolean).map(fold).join('\n'));
  hay = new Array(R.n);
  for (let r = 0; r < R.n; r++) {
    const date = dateOf(r);
    hay[r] = folds(strings[R.metric[r]]) + '\n' + folds(strings[R.row[r]]) + '\n' + about[R.kind[r]] + '\n' + R.value[r] + '\n' + (date ? date.edtf : '') + '\n' + fold(textOf(r));
  }
  return hay;
}

// The tests a record has to pass; `without` leaves one facet out, for the counts of its own values.
function tests(without) {
  const list = [];
  const groups = kinds.map(k => groupOf(k) === state.view);
  list.push(r => groups[R.kind[r]]);
  for (const [name, chosen] of Object.entries(state.facets)) {
    if (name === without || !chosen.length) continue;
    const {codes, sets} = codesOf(name), flags = sets.map(values => values.some(v => chosen.includes(v)));
    list.push(r => flags[codes[r]]);
  }
  if (state.metric) {
    const same = strings.map((_, n) => n > 0 && keyOfString(n) === state.metric);
    list.push(r => same[R.metric[r]]);
  }
  if (state.conflict) { const of = contradictions().of; list.push(r => of.has(r)); }
  if (state.when) list.push(r => inBucket(dateOf(r), state.when));
  const terms = state.q.trim().split(/\s+/).map(fold).filter(Boolean);
  if (terms.length) { const hay = haystack(); list.push(r => terms.every(term => hay[r].includes(term))); }
  return list;
}

const SORTS = {
  metric: r => ranked('metric', metricText(r)),
  value: r => R.num[r],
  written: r => ranked('written', joined(textOf(r))),
  unit: r => ranked('unit', unitName(kindOf(r).unit)),
  period: r => { const d = dateOf(r); return d ? Date.parse(d.start || d.end || '') + span(d) / 1e4 : NaN; },
  change: r => ranked('change', changeText(kindOf(r))),
  page: r => R.doc[r] * 1e9 + R.start[r],
};

// The rank of a text among all texts of its column: comparing ranks is quick, comparing texts is not.
const ranks = {};
function ranked(column, text) { return ranks[column].get(text); }
function rankTexts(column, of) {
  const texts = new Set();
  for (let r = 0; r < R.n; r++) texts.add(of(r));
  const order = [...texts].sort(new Intl.Collator(LANGUAGES[language], {numeric: true}).compare);
  ranks[column] = new Map(order.map((text, n) => [text, text ? n : NaN]));
}

const orders = {};
function orderBy(column) {
  const name = column + (column === 'unit' || column === 'change' || column === 'metric' ? language : '');
  if (orders[name]) return orders[name];
  if (column === 'metric') rankTexts('metric', metricText);
  if (column === 'written') rankTexts('written', r => joined(textOf(r)));
  if (column === 'unit') rankTexts('unit', r => unitName(kindOf(r).unit));
  if (column === 'change') rankTexts('change', r => changeText(kindOf(r)));
  const keys = Float64Array.from({length: R.n}, (_, r) => SORTS[column](r));
  const order = Int32Array.from({length: R.n}, (_, r) => r);
  // What has no value comes last, whichever way the column is sorted.
  const with_ = order.filter(r => keys[r] === keys[r]), without = order.filter(r => keys[r] !== keys[r]);
  with_.sort((a, b) => keys[a] - keys[b] || a - b);
  return orders[name] = {up: with_, without};
}

function* inOrder() {
  if (!state.sort) { for (let r = 0; r < R.n; r++) yield r; return; }
  const {up, without} = orderBy(state.sort);
  if (state.down) for (let i = up.length - 1; i >= 0; i--) yield up[i]; else yield* up;
  yield* without;
}

function refilter({keepScroll = false} = {}) {
  const begun = performance.now(), all = tests(), rows = [];
  outer: for (const r of inOrder()) {
    for (let i = 0; i < all.length; i++) if (!all[i](r)) continue outer;
    rows.push(r);
  }
  state.rows = rows;
  const groups = kinds.map(k => groupOf(k) === state.view);
  state.total = 0;
  for (let r = 0; r < R.n; r++) if (groups[R.kind[r]]) state.total++;
  drawViews(); drawFacets(); drawHead(); drawOverview();
  if (!keepScroll) scrollTable(0);
  drawRows(true);
  const count = rows.length === state.total ? t('count', {n: rows.length.toLocaleString()}) : t('countOf', {n: rows.length.toLocaleString(), all: state.total.toLocaleString()});
  $('#count').textContent = count;
  $('#nothing').hidden = rows.length > 0;
  say(count);
  writeHash();
  refilter.took = performance.now() - begun;
}

// Counts of the values of a facet under all other filters.
function facetCounts(name) {
  const all = tests(name), {codes, sets, ordered} = codesOf(name), perCode = new Int32Array(sets.length);
  outer: for (let r = 0; r < R.n; r++) {
    for (let i = 0; i < all.length; i++) if (!all[i](r)) continue outer;
    perCode[codes[r]]++;
  }
  const counts = new Map();
  sets.forEach((values, code) => { if (perCode[code]) for (const v of values) counts.set(v, (counts.get(v) || 0) + perCode[code]); });
  for (const v of state.facets[name] || []) if (!counts.has(v)) counts.set(v, 0);
  return [...counts].sort(ordered ? (a, b) => b[0] < a[0] ? -1 : 1 : (a, b) => b[1] - a[1]);
}

// --- Controls above the table ----------------------------------------------------------------------------------------

function drawViews() {
  const counts = {};
  const perKind = kinds.map(groupOf);
  for (let r = 0; r < R.n; r++) counts[perKind[R.kind[r]]] = (counts[perKind[R.kind[r]]] || 0) + 1;
  const names = {figures: 'figures', events: 'events', dates: 'datesTab', other: 'other'};
  redraw($('#views'), Object.keys(names).filter(v => counts[v]).map(v => el('button', {class: 'view', 'aria-pressed': String(state.view === v), onclick: () => setView(v)},
    t(names[v]), el('small', {}, counts[v].toLocaleString()))));
}

// Replaces children and leaves the focus where it was, by position.
function redraw(parent, children) {
  const focusable = () => [...parent.querySelectorAll('button, input, select')];
  const had = focusable().indexOf(document.activeElement);
  parent.replaceChildren(...children);
  if (had >= 0) focusable()[had]?.focus();
}

function setView(view) {
  state.view = view;
  for (const name of Object.keys(state.facets)) if (FACETS[name].only && FACETS[name].only !== view) delete state.facets[name];
  if (view !== 'figures') { state.metric = ''; state.conflict = false; }
  if (view !== 'events') state.when = '';
  if (!columnsOf(view).some(c => c.sort === state.sort)) state.sort = '';
  refilter();
}

function facetNames() {
  return Object.keys(FACETS).filter(name => {
    const facet = FACETS[name];
    if (facet.only && facet.only !== state.view) return false;
    if (name === 'doc') return docs.length > 1;
    if (name === 'verdict') return corrections.size > 0;
    return name !== 'rule' || state.view === 'figures' || state.view === 'other';
  });
}

function drawFacets() {
  const chips = facetNames().map(name => {
    const chosen = state.facets[name] || [], facet = FACETS[name];
    const label = chosen.length > 2 ? `${t(name)} · ${chosen.length}` : chosen.length ? `${t(name)}: ${chosen.map(facet.say).join(', ')}` : t(name);
    return el('span', {class: 'facet' + (chosen.length ? ' on' : '')},
      el('button', {'aria-haspopup': 'true', 'data-facet': name, onclick: e => openFacet(name, e.currentTarget)}, label),
      chosen.length ? el('button', {class: 'off', 'aria-label': `${t('remove')}: ${t(name)}`, onclick: () => { delete state.facets[name]; refilter(); }}, '×') : null);
  });
  const chip = (label, off) => el('span', {class: 'facet on'}, el('span', {}, label), el('button', {class: 'off', 'aria-label': `${t('remove')}: ${label}`, onclick: () => { off(); refilter(); }}, '×'));
  if (state.metric) chips.push(chip(`${t('metric')}: ${state.metric}`, () => { state.metric = ''; }));
  if (state.conflict) chips.push(chip(t('conflicts'), () => { state.conflict = false; }));
  if (state.when) chips.push(chip(state.when, () => { state.when = ''; }));
  if (isFiltered()) chips.push(el('button', {class: 'plain', id: 'clear', onclick: clearFilters}, t('clear')));
  redraw($('#facets'), chips);
}

const isFiltered = () => !!(state.q || state.metric || state.conflict || state.when || Object.values(state.facets).some(v => v.length));

function clearFilters() {
  Object.assign(state, {q: '', facets: {}, metric: '', conflict: false, when: ''});
  $('#q').value = '';
  findHits('');
  refilter();
}

function openFacet(name, button) {
  const facet = FACETS[name];
  const list = el('ul'), values = facetCounts(name);
  const draw = (query = '') => list.replaceChildren(...values.filter(([v]) => !query || fold(facet.say(v)).includes(fold(query))).slice(0, 300).map(([v, n]) =>
    el('li', {}, el('label', {}, el('input', {type: 'checkbox', checked: (state.facets[name] || []).includes(v), value: v, onchange: e => {
      const chosen = new Set(state.facets[name] || []);
      if (e.target.checked) chosen.add(v); else chosen.delete(v);
      if (chosen.size) state.facets[name] = [...chosen]; else delete state.facets[name];
      refilter();
    }}), el('span', {}, facet.say(v)), el('small', {}, n.toLocaleString())))));
  draw();
  const find = values.length > 10 ? el('input', {type: 'search', placeholder: t('find'), 'aria-label': t('find'), oninput: e => draw(e.target.value)}) : null;
  openPopover([find, list], () => $(`#facets [data-facet="${name}"]`) || button, t(name));
}

// --- The table -------------------------------------------------------------------------------------------------------

function columnsOf(view) {
  const mark = {name: '', class: 'c-mark', of: r => { const [look, letter] = markOf(kindOf(r)); return el('i', {class: 'letter ' + look + (isInferred(r) ? ' dashed' : ''), title: t(letterName(r))}, t(letter)); }};
  const page = {name: 'page', sort: 'page', class: 'c-page', of: r => String(pageOf(r))};
  const period = {name: view === 'figures' ? 'period' : 'when', sort: 'period', class: 'c-period', of: r => { const d = dateOf(r); return el('span', {class: d?.inferred || inferredOf(r).some(x => /period|heading|report/.test(x)) ? 'soft' : ''}, periodText(d)); }};
  if (view !== 'figures') return [mark, period, {name: view === 'dates' ? 'written' : 'summary', sort: 'metric', class: 'c-summary', of: metricText}, page];
  return [mark,
    {name: 'metric', sort: 'metric', class: 'c-metric', of: r => [metricText(r) || el('span', {class: 'soft'}, t('none')), badge(r)]},
    {name: 'value', sort: 'value', class: 'c-value', of: r => readableValue(R.value[r], kindOf(r).modifier, kindOf(r).unit)},
    {name: 'unit', sort: 'unit', class: 'c-unit', of: r => unitName(kindOf(r).unit)},
    {name: 'written', sort: 'written', class: 'c-written', of: r => joined(textOf(r))},
    period,
    {name: 'change', sort: 'change', class: 'c-change', of: r => changeText(kindOf(r))},
    page];
}

const letterName = r => isFigure(kindOf(r)) && isTable(kindOf(r)) ? 'cell' : WORDS[kindOf(r).type] ? kindOf(r).type : 'other';

function badge(r) {
  const item = found && found.of.get(r);
  const v = verdictOf(r);
  return [item ? el('b', {class: 'warn', title: t('conflictHint')}, '≠') : null, v ? el('b', {class: 'verdict ' + v, title: t(v)}, {right: '✓', wrong: '✗', corrected: '✎'}[v]) : null];
}

// Sizes are read when they change and not while drawing: reading makes the browser lay out the page at once.
const sizes = {top: 0, controls: 0, head: 32, height: 600, scroll: 0, sticky: true};
function measure() {
  const scroller = $('#scroller');
  sizes.sticky = getComputedStyle($('#controls')).position === 'sticky';
  Object.assign(sizes, {controls: $('#controls').offsetHeight, head: $('#head').offsetHeight, top: $('#table').offsetTop, height: scroller.clientHeight, scroll: scroller.scrollTop});
  // The table's head stands below the controls.
  $('#table').style.setProperty('--controls', (sizes.sticky ? sizes.controls - 1 : 0) + 'px');
  const height = $('#rows').querySelector('tr[data-r]')?.getBoundingClientRect().height;
  if (height) shown.rowHeight = height;
  drawRows();
}

function drawHead() {
  const columns = columnsOf(state.view);
  $('#cols').replaceChildren(...columns.map(c => el('col', {class: c.class})));
  $('#table').className = 'of-' + state.view;
  redraw($('#head'), [el('tr', {'aria-rowindex': 1}, columns.map(c => {
    const active = c.sort && state.sort === c.sort;
    return el('th', {scope: 'col', class: c.class, role: 'columnheader', 'aria-sort': active ? (state.down ? 'descending' : 'ascending') : null},
      c.sort && c.name ? el('button', {onclick: () => sortBy(c.sort), title: t('sortBy', {c: t(c.name)})}, t(c.name), el('span', {class: 'arrow', 'aria-hidden': 'true'}, active ? (state.down ? ' ↓' : ' ↑') : '')) : '');
  }))]);
  $('#table').setAttribute('aria-rowcount', state.rows.length + 1);
}

// A column is sorted up, down, and then the order of the report is back.
function sortBy(column) {
  if (state.sort !== column) { state.sort = column; state.down = column === 'value'; }
  else if (state.down === (column === 'value')) state.down = !state.down;
  else state.sort = '';
  refilter();
}

const shown = {from: -1, to: -1, rowHeight: 33, all: false};

// Only the rows in view exist; a row of nothing above and below stands for the others.
function drawRows(force = false) {
  const body = $('#rows'), n = state.rows.length, h = shown.rowHeight;
  const first = Math.floor((sizes.scroll - sizes.top - sizes.head) / h) - 10, visible = Math.ceil(sizes.height / h) + 20;
  const from = shown.all ? 0 : Math.max(0, Math.min(n, first - first % 8)), to = shown.all ? Math.min(n, 5000) : Math.min(n, Math.max(from, first + visible + 8));
  if (!force && from === shown.from && to === shown.to) return;
  Object.assign(shown, {from, to});
  const columns = columnsOf(state.view);
  const gap = rows => { const tr = el('tr', {class: 'gap', 'aria-hidden': 'true'}, el('td')); tr.firstChild.style.height = rows * h + 'px'; return tr; };
  const rows = [];
  if (from) rows.push(gap(from));
  for (let i = from; i < to; i++) {
    const r = state.rows[i];
    rows.push(el('tr', {id: 'r' + r, 'data-r': r, 'aria-rowindex': i + 2, 'aria-selected': String(r === state.selected), class: verdictOf(r) === 'wrong' ? 'is-wrong' : null},
      columns.map(c => el('td', {class: c.class, role: 'gridcell'}, c.of(r)))));
  }
  if (to < n) rows.push(gap(n - to));
  body.replaceChildren(...rows);
}

function scrollRows(y) { $('#scroller').scrollTop = y; sizes.scroll = $('#scroller').scrollTop; }

function scrollTable(index, gently = false) {
  const start = sizes.top - (sizes.sticky ? sizes.controls : 0);
  if (!gently) { if (sizes.scroll > start) scrollRows(start); return; }
  measure();
  const y = sizes.top + sizes.head + index * shown.rowHeight, space = (sizes.sticky ? sizes.controls : 0) + sizes.head;
  if (y < sizes.scroll + space) scrollRows(y - space - shown.rowHeight);
  else if (y + shown.rowHeight > sizes.scroll + sizes.height) scrollRows(y + shown.rowHeight * (1 + Math.min(2, Math.floor(sizes.height / shown.rowHeight / 4))) - sizes.height);
}

function showInTable(r) {
  const view = groupOf(kindOf(r));
  // Filters are the reader's: a record they leave out is shown in detail only, and offers to lift them.
  if (state.view !== view && !isFiltered()) setView(view);
  const index = state.rows.indexOf(r);
  if (index < 0) { drawRows(true); return false; }
  drawRows();
  scrollTable(index, true);
  drawRows(true);
  $('#table').setAttribute('aria-activedescendant', 'r' + r);
  return true;
}
