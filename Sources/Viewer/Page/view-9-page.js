// --- Dialogs, popover, messages --------------------------------------------------------------------------------------

function say(message) { $('#live').textContent = message; }

function toast(message) {
  say(message);
  document.querySelector('.toast')?.remove();
  const note = el('div', {class: 'toast', 'aria-hidden': 'true'}, message);
  document.body.append(note);
  setTimeout(() => note.remove(), 2400);
}

function openDialog(title, content) {
  const dialog = $('#dialog');
  dialog.setAttribute('aria-label', title);
  dialog.replaceChildren(el('div', {class: 'top'}, el('h2', {}, title), el('button', {class: 'icon', 'aria-label': t('close'), onclick: closeDialog}, '×')), ...content);
  closePopover();
  if (!dialog.open) dialog.showModal();
  (dialog.querySelector('form input, .choice, .main:not(:disabled)') || dialog.querySelector('button')).focus();
}
function closeDialog() { $('#dialog').close(); }

let popoverOwner = null;
function openPopover(content, owner, label) {
  const box = $('#popover'), again = popoverOwner && popoverOwner() === owner();
  closePopover();
  if (again) return;
  popoverOwner = owner;
  box.setAttribute('aria-label', label);
  box.setAttribute('role', 'dialog');
  box.replaceChildren(...content.filter(Boolean));
  box.hidden = false;
  const at = owner().getBoundingClientRect(), size = box.getBoundingClientRect();
  box.style.left = Math.max(8, Math.min(at.left, innerWidth - size.width - 8)) + 'px';
  box.style.top = Math.max(8, Math.min(at.bottom + 6, innerHeight - size.height - 8)) + 'px';
  box.querySelector('input')?.focus();
}
function closePopover(refocus = false) {
  if ($('#popover').hidden) return;
  $('#popover').hidden = true;
  if (refocus) popoverOwner?.()?.focus();
  popoverOwner = null;
}

function openHelp() {
  const key = (keys, name) => [el('dt', {}, keys.map(k => el('kbd', {}, k))), el('dd', {}, t(name))];
  const mark = (look, letter, name) => [el('dt', {}, el('i', {class: 'letter ' + look}, t(letter))), el('dd', {}, t(name))];
  openDialog(t('help'), [el('div', {class: 'help'},
    el('section', {}, el('h3', {}, t('legend')), el('dl', {}, mark('event', 'mE', 'event'), mark('amount', 'mA', 'amount'), mark('rate', 'mP', 'percentage'), mark('date', 'mD', 'date'), mark('cell', 'mT', 'cell')),
      el('p', {}, t('legendInferred')), el('p', {}, t('legendOverlap')), el('p', {}, t('unread') + ': ' + t('unreadHint'))),
    el('section', {}, el('h3', {}, t('keys')), el('dl', {}, key(['j', 'k'], 'kNext'), key(['/'], 'kSearch'), key(['Enter'], 'kEnter'), key(['e'], 'kCorrect'), key(['x'], 'kExport'), key(['?'], 'kHelp'), key(['Esc'], 'kEsc'))))]);
}

// --- The address says what is shown ----------------------------------------------------------------------------------

function writeHash() {
  const p = new URLSearchParams();
  if (state.q) p.set('q', state.q);
  if (state.view !== 'figures') p.set('view', state.view);
  for (const [name, chosen] of Object.entries(state.facets)) for (const v of chosen) p.append(name, v);
  for (const name of ['metric', 'when', 'sort']) if (state[name]) p.set(name, state[name]);
  if (state.sort && state.down) p.set('down', '1');
  if (state.conflict) p.set('conflict', '1');
  if (state.selected >= 0) p.set('r', (docs.length > 1 ? R.doc[state.selected] + '.' : '') + idOf(state.selected));
  putHash(p);
}

function readHash() {
  const p = hashParameters();
  if (!p) return;
  const type = p.get('type');
  // `type=event` alone is understood as the view of events.
  state.view = p.get('view') || ({event: 'events', date: 'dates'}[type]) || 'figures';
  if (!kinds.some(k => groupOf(k) === state.view)) state.view = groupOf(kinds[0] || {type: 'amount', rule: ''});
  state.q = p.get('q') || '';
  state.facets = {};
  for (const name of Object.keys(FACETS)) {
    const values = p.getAll(name).filter(v => v.length < 200);
    if (p.has(name) && !(FACETS[name].only && FACETS[name].only !== state.view)) state.facets[name] = values;
  }
  state.metric = p.get('metric') || '';
  state.when = p.get('when') || '';
  state.conflict = p.has('conflict');
  state.sort = SORTS[p.get('sort')] ? p.get('sort') : '';
  state.down = p.has('down');
  $('#q').value = state.q;
  const [number, id] = /^\d+\./.test(p.get('r') || '') ? [parseInt(p.get('r')), p.get('r').replace(/^\d+\./, '')] : [0, p.get('r')];
  const doc = docs[number], start = id && doc ? doc.map.to16(+id.split(':')[1]) : -1;
  const r = start >= 0 ? recordsIn(doc, start, start + 1).find(x => idOf(x) === id) : undefined;
  refilter();
  if (r !== undefined) select(r);
  if (state.q) findHits(state.q);
}

// --- Panes ------------------------------------------------------------------------------------------

function showTab(name) {
  document.body.dataset.tab = name;
  for (const tab of ['text', 'data']) $('#tab-' + tab).setAttribute('aria-selected', String(tab === name));
  if (name === 'data') drawRows(true);
}

const narrow = () => getComputedStyle($('#switch')).display !== 'none';

function setSplit(percent) {
  const value = Math.round(Math.max(25, Math.min(75, percent)));
  document.documentElement.style.setProperty('--split', value + '%');
  $('#splitter').setAttribute('aria-valuenow', value);
  return value;
}

// --- What the reader does --------------------------------------------------------------------------------------------

function step(by) {
  const rows = state.rows;
  if (!rows.length) return;
  const at = rows.indexOf(state.selected);
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.max(0, Math.min(rows.length - 1, at + by));
  select(rows[next]);
}

function listen() {
  const on = (selector, event, act) => $(selector).addEventListener(event, act);
  let typing = 0;
  on('#q', 'input', e => {
    state.q = e.target.value;
    refilter();
    clearTimeout(typing);
    typing = setTimeout(() => findHits(state.q), 160);
  });
  on('#q', 'keydown', e => { if (e.key === 'Enter') { clearTimeout(typing); findHits(state.q); if (state.rows.length) $('#table').focus(); else stepHit(1); } });
  on('#hit-on', 'click', () => stepHit(1));
  on('#hit-back', 'click', () => stepHit(-1));
  on('#doc', 'change', e => { showDocument(+e.target.value); findHits(state.q); });
  on('#open-export', 'click', openExport);
  on('#open-corrections', 'click', openCorrections);
  on('#open-help', 'click', openHelp);
  on('#language', 'change', e => chooseLanguage(e.target.value, redrawAll));
  on('#theme', 'click', nextTheme);
  on('#tab-text', 'click', () => showTab('text'));
  on('#tab-data', 'click', () => showTab('data'));
  on('#switch', 'keydown', e => { if (/Arrow/.test(e.key)) { const other = document.activeElement.id === 'tab-text' ? 'data' : 'text'; showTab(other); $('#tab-' + other).focus(); } });
  on('#file', 'change', async e => { const file = e.target.files[0]; e.target.value = ''; if (file) { loadCorrections(await file.text()); if ($('#dialog').open) openCorrections(); } });

  // The table.
  let frame = 0;
  on('#scroller', 'scroll', () => { hideCard(); frame ||= requestAnimationFrame(() => { frame = 0; sizes.scroll = $('#scroller').scrollTop; drawRows(); }); });
  on('#rows', 'click', e => { const row = e.target.closest('tr[data-r]'); if (row && !getSelection().toString()) select(+row.dataset.r, {table: false}); });
  on('#rows', 'dblclick', e => { if (e.target.closest('tr[data-r]') && narrow()) showTab('text'); });
  on('#table', 'keydown', e => {
    if (e.target !== $('#table')) return;
    const rows = state.rows, at = rows.indexOf(state.selected), last = rows.length - 1;
    const to = {ArrowDown: at + 1, ArrowUp: at < 0 ? 0 : at - 1, Home: 0, End: last, PageDown: at + 12, PageUp: at - 12}[e.key];
    if (to !== undefined && rows.length) { e.preventDefault(); select(rows[Math.max(0, Math.min(last, to))]); }
    if (e.key === 'Enter' && state.selected >= 0) { e.preventDefault(); showTab('text'); showInText(state.selected); $('#report').focus({preventScroll: true}); }
  });

  // The text: a click takes the innermost record, another on the same place the one around it.
  on('#report', 'click', e => {
    const node = e.target.closest('[data-r]');
    if (!node || getSelection().toString()) return;
    const list = node.dataset.r.split(' ').map(Number), at = list.indexOf(state.selected);
    select(at > 0 ? list[at - 1] : list[list.length - 1], {text: false});
  });
  const innermost = target => { const node = target.closest?.('#report [data-r], #rows tr[data-r]'); return node ? +node.dataset.r.split(' ').pop() : -1; };
  document.addEventListener('pointerover', e => { if (e.pointerType === 'touch') return; const r = innermost(e.target); if (r < 0) hideCard(); else hoverCard(r, e.clientX, e.clientY, e.target.closest('#rows') ? 550 : 250); });
  on('#report', 'scroll', () => { hideCard(); frame2 ||= requestAnimationFrame(() => { frame2 = 0; notePage(); }); });
  let frame2 = 0;
  on('#page', 'change', e => {
    const n = parseInt(e.target.value), piece = pane.pieces.find(p => p.page === n);
    if (piece) { piece.node.scrollIntoView(); requestAnimationFrame(() => piece.node.scrollIntoView()); }
    notePage();
  });

  // A selection of words may be what was missed.
  document.addEventListener('selectionchange', () => {
    const s = getSelection(), button = $('#add-missed');
    const inside = !s.isCollapsed && s.rangeCount && $('#report').contains(s.anchorNode) && $('#report').contains(s.focusNode) && s.toString().trim().length < 400;
    button.hidden = !inside;
    if (!inside) return;
    const rect = s.getRangeAt(0).getBoundingClientRect();
    button.style.left = Math.max(8, Math.min(rect.left, innerWidth - 140)) + 'px';
    button.style.top = Math.min(rect.bottom + 8, innerHeight - 48) + 'px';
  });
  on('#add-missed', 'pointerdown', e => e.preventDefault());
  on('#add-missed', 'click', addMissed);

  on('#splitter', 'pointerdown', e => { e.preventDefault(); $('#splitter').setPointerCapture(e.pointerId); document.body.classList.add('dragging'); });
  on('#splitter', 'pointermove', e => { if ($('#splitter').hasPointerCapture(e.pointerId)) setSplit(e.clientX / innerWidth * 100); });
  on('#splitter', 'pointerup', () => { document.body.classList.remove('dragging'); memory.set('split', $('#splitter').getAttribute('aria-valuenow')); drawRows(true); });
  on('#splitter', 'keydown', e => { const by = {ArrowLeft: -3, ArrowRight: 3}[e.key]; if (by) { e.preventDefault(); memory.set('split', setSplit(+$('#splitter').getAttribute('aria-valuenow') + by)); } });

  document.addEventListener('pointerdown', e => { if (!$('#popover').contains(e.target) && !e.target.closest('[data-facet]')) closePopover(); });
  document.addEventListener('keydown', pressed);
  addEventListener('hashchange', readHash);
  addEventListener('resize', () => { closePopover(); measure(); });
  const watch = new ResizeObserver(measure);
  for (const id of ['#overview', '#controls', '#scroller']) watch.observe($(id));
  addEventListener('beforeprint', () => { shown.all = true; drawRows(true); });
  addEventListener('afterprint', () => { shown.all = false; drawRows(true); });
}

function addMissed() {
  const range = getSelection().rangeCount && getSelection().getRangeAt(0);
  if (!range) return;
  let from = unitAt(range.startContainer, range.startOffset), to = unitAt(range.endContainer, range.endOffset);
  if (from < 0 || to <= from) return;
  const text = pane.doc.text;
  while (from < to && /\s/.test(text[from])) from++;
  while (to > from && /\s/.test(text[to - 1])) to--;
  if (to > from) openMissed(docs.indexOf(pane.doc), from, to);
}

function pressed(e) {
  const field = e.target.closest?.('input:not([type=checkbox]), textarea, select');
  if (e.key === 'Escape') {
    if ($('#dialog').open) return;
    if (!$('#popover').hidden) closePopover(true);
    else if (!$('#card').hidden) hideCard();
    else if (e.target.id === 'q') { if (state.q) { state.q = ''; $('#q').value = ''; findHits(''); refilter(); } else $('#table').focus(); }
    else if (state.selected >= 0) closeDetail();
    else if (state.q) { state.q = ''; $('#q').value = ''; findHits(''); refilter(); }
    e.preventDefault();
    return;
  }
  if (field || e.ctrlKey || e.metaKey || e.altKey || $('#dialog').open) return;
  const act = {j: () => step(1), k: () => step(-1), '/': () => { $('#q').focus(); $('#q').select(); }, '?': openHelp, x: openExport,
    e: () => { const s = getSelection(); if (!s.isCollapsed && $('#report').contains(s.anchorNode)) addMissed(); else if (state.selected >= 0) openCorrection(state.selected); else openCorrections(); }}[e.key];
  if (act) { e.preventDefault(); act(); }
}

function notePage() {
  const report = $('#report'), box = report.getBoundingClientRect();
  if (!box.height) return;
  const node = document.elementFromPoint(box.left + box.width / 2, box.top + 60)?.closest('.piece');
  if (node && document.activeElement !== $('#page')) $('#page').value = pane.pieces[node.dataset.piece].page;
}

function redrawAll() {
  const doc = docs.indexOf(pane.doc);
  pane.doc = null;
  showDocument(doc);
  refilter();
  drawOverview(true);
  drawDetail();
  drawHits();
}

// Of a page of a site: the pages that lead here.
function drawTrail(links) {
  $('#trail').hidden = !links.length;
  $('#trail').replaceChildren(...links.flatMap(([href, name], n) => [name ? el('a', {href}, name) : el('a', {href, 'data-t': n ? 'company' : 'home'}), el('span', {'aria-hidden': 'true'}, '›')]));
}

function start() {
  const begun = performance.now();
  loadFolds(JSON.parse($('#folds').textContent || '""') || '');
  const data = JSON.parse($('#data').textContent);
  load(data);
  drawTrail(data.trail || []);
  setLanguage(memory.get('language'));
  setTheme(memory.get('theme'));
  setSplit(+memory.get('split') || 48);
  loadStored();
  $('#corrections-count').textContent = corrections.size || '';
  $('#doc').replaceChildren(...docs.map((d, n) => el('option', {value: n}, d.name)));
  $('#doc-choice').hidden = docs.length < 2;
  listen();
  showTab('data');
  showDocument(0);
  $('#page').value = 1;
  readHash();
  // What the first look does not need.
  const later = window.requestIdleCallback || (f => setTimeout(f, 60));
  later(() => {
    contradictions();
    drawOverview(true); drawRows(true);
    if (state.selected >= 0) { drawDetail(); showInTable(state.selected); }
    document.body.dataset.ready = 'all';
    later(() => haystack());
  });
  start.took = performance.now() - begun;
  document.body.dataset.ready = 'yes';
}

start();
