// --- What both kinds of pages do -------------------------------------------------------------------------------------

const site = {data: null, page: null, rows: [], shown: 0, state: {}};
const STEP = 200;              // rows drawn at a time

const plural = (n, one, many) => n === 1 ? t(one) : t(many, {n: grouped(String(n))});
const termsOf = text => text.trim().split(/\s+/).map(fold).filter(Boolean);
const kindName = kind => t(kind || 'other');

// A warning is its name and its numbers: ["noPeriod", 12, 20].
const warningText = ([name, n, all]) => t(name, {n: grouped(String(n ?? '')), all: grouped(String(all ?? ''))});
const warningName = name => WORDS[name + 'Short'] ? t(name + 'Short') : t(name);

// A group of buttons of which one is pressed.
function segments(label, options, chosen, choose) {
  return el('div', {class: 'segments', role: 'group', 'aria-label': label}, options.map(([value, text]) =>
    el('button', {class: 'view', 'aria-pressed': String(value === chosen), onclick: () => choose(value)}, text)));
}

function heading(key, text, options = {}) {
  const sorted = site.state.sort === key, down = site.state.down;
  return el('th', {scope: 'col', class: options.class, 'data-key': key, 'aria-sort': sorted ? (down ? 'descending' : 'ascending') : null},
    el('button', {title: t('sortBy', {c: text}), onclick: () => {
      // First the way one wants it, then the other way round, then as it was.
      const first = !!options.down;
      if (!sorted) Object.assign(site.state, {sort: key, down: first}); else if (down === first) site.state.down = !first; else Object.assign(site.state, {sort: '', down: false});
      refresh();
      $(`#head [data-key="${CSS.escape(key)}"] button`)?.focus();
    }}, text, el('span', {'aria-hidden': 'true'}, sorted ? (down ? ' ↓' : ' ↑') : '')));
}

// Draws the rows that are wanted: some at once, the rest as one comes near their end.
function refresh() {
  site.rows = site.page.rows();
  site.shown = 0;
  $('#rows').replaceChildren();
  site.page.head();
  site.page.controls();
  $('#nothing').hidden = site.rows.length > 0;
  $('#grid').hidden = site.rows.length === 0;
  drawMore(STEP);
  writeHash();
}

function drawMore(count) {
  const next = site.rows.slice(site.shown, site.shown + count);
  $('#rows').append(...next.map(site.page.row));
  site.shown += next.length;
}

function writeHash() {
  const p = new URLSearchParams();
  for (const [name, value] of Object.entries(site.state)) if (value && value !== site.page.defaults[name]) p.set(name, value === true ? '1' : value);
  putHash(p);
}

function readHash() {
  const p = hashParameters();
  if (!p) return;
  site.state = {...site.page.defaults};
  for (const [name, usual] of Object.entries(site.page.defaults)) {
    if (p.has(name)) site.state[name] = typeof usual === 'boolean' ? p.get(name) === '1' : p.get(name).slice(0, 200);
  }
  $('#q').value = site.state.q;
  refresh();
  site.page.opened?.();
}

// Arrow keys go from cell to cell, as in a spreadsheet.
function moveInGrid(e) {
  const by = {ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0]}[e.key], cell = e.target.closest('#rows td, #rows th');
  if (!by || !cell) return;
  e.preventDefault();
  for (let row = cell.parentNode, column = cell.cellIndex; ;) {
    if (by[0]) row = by[0] > 0 ? row.nextElementSibling : row.previousElementSibling; else column += by[1];
    const next = row?.cells[column];
    if (!next) return;
    const target = next.querySelector('a, button');
    if (target) { target.focus(); return; }
  }
}

function pressed(e) {
  if (e.key === 'Escape') {
    if (!$('#detail').hidden) site.page.close();
    else if (site.state.q) { site.state.q = ''; $('#q').value = ''; refresh(); }
    return;
  }
  if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest?.('input, select')) return;
  if (e.key === '/') { e.preventDefault(); $('#q').focus(); $('#q').select(); }
}

function redraw() {
  $('#q').placeholder = t(site.page.hint);
  site.page.overview();
  refresh();
  site.page.again?.();
}

function startSite() {
  loadFolds(JSON.parse($('#folds').textContent || '""') || '');
  site.data = JSON.parse($('#data').textContent);
  document.body.classList.add('site-' + site.data.page);
  site.page = site.data.page === 'company' ? companyPage(site.data) : indexPage(site.data);
  setLanguage(memory.get('language'));
  setTheme(memory.get('theme'));
  $('#q').placeholder = t(site.page.hint);
  site.page.overview();
  $('#q').addEventListener('input', () => { site.state.q = $('#q').value; refresh(); });
  $('#language').addEventListener('change', e => chooseLanguage(e.target.value, redraw));
  $('#theme').addEventListener('click', nextTheme);
  $('#grid').addEventListener('keydown', moveInGrid);
  document.addEventListener('keydown', pressed);
  addEventListener('hashchange', readHash);
  new IntersectionObserver(entries => { if (entries.some(e => e.isIntersecting)) drawMore(STEP); }, {root: $('#scroller'), rootMargin: '1200px'}).observe($('#more'));
  addEventListener('beforeprint', () => drawMore(Infinity));
  const measure = () => document.documentElement.style.setProperty('--controls', $('#controls').offsetHeight + 'px');
  new ResizeObserver(measure).observe($('#controls'));
  readHash();
  measure();
  // On a phone the latest years are seen first.
  if (innerWidth < 700) $('#scroller').scrollLeft = site.page.latest();
  document.body.dataset.ready = 'all';
}
