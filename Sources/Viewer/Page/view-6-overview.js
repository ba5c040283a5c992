// --- Above the table: key figures, contradictions, a chart, a time line ----------------------------------------------

const overview = {shown: '', allConflicts: false, allKeys: false, unit: 0};

function drawOverview(force = false) {
  // Drawn again only if what it shows has changed: filters do not touch it.
  const now = [state.view, state.metric, state.when, overview.unit, overview.allConflicts, overview.allKeys, language, !!found].join('|');
  if (!force && now === overview.shown) return;
  overview.shown = now;
  const parts = [];
  if (state.view === 'figures' && state.metric) parts.push(chartOf(state.metric));
  else if (state.view === 'figures' && found) parts.push(keyCards(), conflictList());
  else if (state.view === 'events') parts.push(timeline());
  redraw($('#overview'), parts.filter(Boolean));
}

function section(name, title, extra, ...children) {
  return el('section', {class: 'block ' + name, 'aria-label': title}, el('h2', {}, title, extra), ...children);
}

const placesText = n => n === 1 ? t('place1') : t('places', {n});

function keyCards() {
  const all = keyFigures(12);
  if (!all.length) return null;
  const cards = all.slice(0, overview.allKeys ? 12 : 6).map(({r, said, edtf, series}) => {
    const k = kindOf(r), change = k.change ? undefined : changeOf(series.metric, edtf);
    const whole = readableValue(R.value[r], k.modifier, k.unit), scale = whole.match(/^(.*?)( \D+)?$/);
    return el('li', {}, el('button', {class: 'figure', onclick: () => chooseMetric(r)},
      el('span', {class: 'name'}, strings[R.metric[r]]),
      el('span', {class: 'big'}, scale[1], el('small', {}, scaleAndUnit(scale[2], k.unit))),
      el('span', {class: 'note'}, periodText(dateOf(r)), k.change ? ' · ' + changeText(k) : '', change === undefined ? null : el('span', {class: 'delta'}, ` ${changeText(kindOf(change))} ${readableValue(R.value[change], '', '%')}%`),
        el('span', {class: 'places'}, placesText(said.length)))));
  });
  const more = all.length > 6 ? el('button', {class: 'plain', onclick: () => { overview.allKeys = !overview.allKeys; drawOverview(); drawRows(true); }}, overview.allKeys ? t('less') : t('more', {n: all.length - 6})) : null;
  return section('keys', t('keyFigures'), more, el('ul', {class: 'cards'}, cards));
}

function conflictList() {
  const all = contradictions();
  if (!all.length) return null;
  const most = overview.allConflicts ? 40 : 3;
  const rows = all.slice(0, most).map(item => el('li', {},
    el('span', {class: 'name'}, strings[R.metric[item.r]], el('small', {}, periodText(item.place.date))),
    el('span', {class: 'values'}, item.records.map((said, n) => [n ? el('i', {'aria-hidden': 'true'}, '≠') : null,
      el('button', {title: said.map(r => `${t('pageN', {n: pageOf(r)})}: ${joined(textOf(r))}`).join('\n'), onclick: () => select(said[0], {text: true, table: true})},
        valueAndUnit(said[0]), ' ', el('small', {}, said.length > 1 ? placesText(said.length) : t('pageN', {n: pageOf(said[0])})))]))));
  return section('conflicts', t('conflicts'), [el('small', {title: t('conflictHint')}, String(all.length)),
    el('button', {class: 'plain', onclick: () => { state.conflict = !state.conflict; refilter(); }}, t('filter')),
    all.length > 3 ? el('button', {class: 'plain', onclick: () => { overview.allConflicts = !overview.allConflicts; drawOverview(); drawRows(true); }}, overview.allConflicts ? t('less') : t('more', {n: all.length - 3})) : null],
    el('ul', {class: 'pairs'}, rows));
}

function chooseMetric(r) {
  const metric = metricKey(r);
  if (!metric) return;
  overview.unit = Math.max(0, seriesOf(metric).findIndex(s => s.key === seriesKey(r)));
  state.view = 'figures';
  Object.assign(state, {metric, facets: {}, q: '', conflict: false});
  $('#q').value = '';
  $('#scroller').scrollTop = 0;
  refilter();
  drawOverview(true);
}

// --- Charts ----------------------------------------------------------------------------------------------------------

// Acts on click, Enter and blank, for shapes that are buttons.
const pressable = act => ({role: 'button', tabindex: 0, onclick: act, onkeydown: e => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); act(); } }});

const seriesName = one => {
  const k = kindOf(one.records[0]);
  return [unitName(k.unit) || t('none'), changeText({basis: k.basis}) || (k.change ? t('change') : ''), k.scope ? t(k.scope) : ''].filter(Boolean).join(' · ');
};

function chartOf(metric) {
  const all = seriesOf(metric).filter(one => pointsOf(one).length);
  if (!all.length) return section('chart', metric, el('button', {class: 'plain', onclick: () => { state.metric = ''; refilter(); }}, t('close')));
  const one = all[Math.min(overview.unit, all.length - 1)], points = pointsOf(one).slice(-24);
  const names = all.length > 1 ? el('span', {class: 'choices', role: 'group'}, all.slice(0, 6).map((s, n) => el('button', {class: 'plain', 'aria-pressed': String(s === one), onclick: () => { overview.unit = n; drawOverview(); }}, seriesName(s)))) : el('small', {}, seriesName(one));
  const width = 640, height = 190, left = 8, right = 8, top = 26, bottom = 26;
  const numbers = points.flatMap(p => p.values.map(v => v.n)), high = Math.max(0, ...numbers), low = Math.min(0, ...numbers);
  const y = n => top + (height - top - bottom) * (high - n) / (high - low || 1);
  const step = Math.min(120, (width - left - right) / points.length), x = i => left + step * (i + 0.5);
  const bar = Math.min(46, step * 0.56), label = v => readableValue(R.value[v.said[0]], kindOf(v.said[0]).modifier, kindOf(v.said[0]).unit);
  const picture = svg('svg', {viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': t('seriesOf', {m: metric})});
  picture.append(svg('line', {class: 'axis', x1: left, x2: width - right, y1: y(0), y2: y(0)}));
  // Many periods, or unlike ones, read better as a line of points.
  const line = points.length > 12;
  if (line) picture.append(svg('polyline', {class: 'line', points: points.map((p, i) => `${x(i)},${y(p.values[0].n)}`).join(' ')}));
  points.forEach((p, i) => p.values.forEach((v, n) => {
    // What only says the first value less exactly is no second point.
    if (n && agree(saidKey(p.values[0].said[0]), saidKey(v.said[0]))) return;
    const act = () => select(v.said[0], {text: true, table: true}), says = `${p.label}: ${label(v)} ${unitName(kindOf(v.said[0]).unit)}, ${placesText(v.said.length)}`;
    const shape = n === 0 && !line
      ? svg('rect', {class: 'bar', x: x(i) - bar / 2, width: bar, y: Math.min(y(0), y(v.n)), height: Math.max(1.5, Math.abs(y(v.n) - y(0))), rx: 2})
      : svg('circle', {class: n ? 'dot other' : 'dot', cx: x(i), cy: y(v.n), r: n ? 4 : 3.5});
    const group = svg('g', {class: 'point' + (isInferred(v.said[0]) ? ' dashed' : ''), 'aria-label': says, ...pressable(act)}, svg('title', {}, says), shape);
    if (n === 0 && (points.length <= 8 || i === points.length - 1 || i === 0)) group.append(svg('text', {class: 'value', x: x(i), y: v.n < 0 ? y(v.n) + 14 : y(v.n) - 7}, (v.n < 0 && !R.value[v.said[0]].startsWith('-') ? '−' : '') + label(v)));
    picture.append(group);
  }));
  const every = Math.ceil(points.length / Math.floor((width - left - right) / 84));
  points.forEach((p, i) => { if (i % every === 0) picture.append(svg('text', {class: 'tick', x: x(i), y: height - 8}, p.label)); });
  return section('chart', strings[R.metric[one.records[0]]], [names, el('button', {class: 'plain', onclick: () => { state.metric = ''; refilter(); }}, t('close'))], picture);
}

// --- The time line of events -----------------------------------------------------------------------------------------

const dayOf = date => date && (date.start || date.end) || '';

// A bucket is a year, a quarter or a month, named by the beginning of its days: 2023, 2023-Q2, 2023-04.
function bucketOf(day, size) {
  if (size === 'year') return day.slice(0, 4);
  if (size === 'month') return day.slice(0, 7);
  return day.slice(0, 4) + '-Q' + Math.ceil(+day.slice(5, 7) / 3);
}

function inBucket(date, name) {
  const day = dayOf(date);
  if (!day) return false;
  if (name.startsWith('<')) return day.slice(0, 4) < name.slice(1);
  if (name.startsWith('>')) return day.slice(0, 4) > name.slice(1);
  return bucketOf(day, name.includes('Q') ? 'quarter' : name.length > 4 ? 'month' : 'year') === name;
}

function timeline() {
  const days = [];
  for (let r = 0; r < R.n; r++) if (kindOf(r).type === 'event' && dayOf(dateOf(r))) days.push([dayOf(dateOf(r)), r]);
  if (!days.length) return null;
  days.sort((a, b) => a[0] < b[0] ? -1 : 1);
  // A founding year long ago must not press all others into one corner: 3 % at either end may stand outside.
  const year = n => +days[Math.max(0, Math.min(days.length - 1, n))][0].slice(0, 4);
  const cut = Math.floor(days.length * 0.03), first = year(cut), last = year(days.length - 1 - cut), years = last - first + 1;
  const size = years > 10 ? 'year' : years > 3 ? 'quarter' : 'month';
  const names = [];
  for (let y = first; y <= last; y++) {
    if (size === 'year') names.push(String(y));
    else for (let n = 1; n <= (size === 'month' ? 12 : 4); n++) names.push(size === 'month' ? `${y}-${String(n).padStart(2, '0')}` : `${y}-Q${n}`);
  }
  const buckets = new Map(names.map(n => [n, []]));
  const before = [], after = [];
  for (const [day, r] of days) {
    const y = +day.slice(0, 4);
    if (y < first) before.push(r); else if (y > last) after.push(r); else buckets.get(bucketOf(day, size)).push(r);
  }
  const list = [...(before.length ? [['<' + first, before]] : []), ...buckets, ...(after.length ? [['>' + last, after]] : [])];
  const width = 640, height = 108, top = 16, bottom = 24, step = (width - 16) / list.length, most = Math.max(...list.map(b => b[1].length));
  const picture = svg('svg', {viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': t('timeline')});
  picture.append(svg('line', {class: 'axis', x1: 8, x2: width - 8, y1: height - bottom, y2: height - bottom}));
  const perRow = Math.min(8, (height - top - bottom) / most), dots = perRow >= 5 && step >= 6;
  let lastTick = -100;
  list.forEach(([name, records], i) => {
    const x = 8 + step * (i + 0.5), shown = name.startsWith('<') ? t('earlier') : name.startsWith('>') ? t('later') : name;
    const tick = size === 'year' || /^[<>]/.test(name) ? shown : /(-01|-Q1)$/.test(name) ? name.slice(0, 4) : '';
    if (tick && x - lastTick > 40) { picture.append(svg('text', {class: 'tick', x, y: height - 7}, tick)); lastTick = x; }
    if (!records.length) return;
    const says = `${shown}: ${records.length}\n` + records.slice(0, 6).map(r => summaryOf(r).slice(0, 40)).join('\n');
    const group = svg('g', {class: 'point' + (state.when === name ? ' chosen' : ''), 'aria-label': `${shown}: ${records.length}`, 'aria-pressed': String(state.when === name),
      ...pressable(() => { state.when = state.when === name ? '' : name; refilter(); })}, svg('title', {}, says),
      svg('rect', {class: 'reach', x: x - step / 2, y: top - 10, width: step, height: height - bottom - top + 10}));
    if (dots) records.forEach((r, n) => group.append(svg('circle', {class: 'dot' + (isInferred(r) ? ' other' : ''), cx: x, cy: height - bottom - perRow * (n + 0.6), r: Math.min(3.2, perRow / 2 - 0.4, step / 2 - 0.6)})));
    else { const h = (height - top - bottom) * records.length / most; group.append(svg('rect', {class: 'bar', x: x - Math.min(20, step * 0.7) / 2, width: Math.min(20, step * 0.7), y: height - bottom - h, height: h, rx: 1})); }
    picture.append(group);
  });
  return section('timeline', t('timeline'), null, picture);
}
