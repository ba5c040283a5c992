// --- The report's text -----------------------------------------------------------------------------------------------
// The text stands in pieces: a page each, long pages cut at lines. All are in the document, so that the browser's own
// search finds them; marks exist only in pieces near the window, and are taken away when these leave it.

const LINES = 100;             // lines of a piece of a page without breaks
const pane = {doc: null, pieces: [], marked: new Set(), observer: null, hidden: new Set(), unread: false, current: -1};

function showDocument(number) {
  const doc = docs[number], report = $('#report');
  if (pane.doc === doc) return;
  pane.observer?.disconnect();
  pane.doc = doc;
  pane.marked.clear();
  pane.pieces = piecesOf(doc);
  report.lang = doc.traditional ? 'zh-Hant' : 'zh-Hans';
  report.replaceChildren(...pane.pieces.map(makePiece));
  report.scrollTop = 0;
  $('#doc').value = number;
  $('#go').hidden = !doc.breaks.length;
  $('#pages').textContent = t('ofPages', {n: doc.breaks.length + 1});
  pane.observer = new IntersectionObserver(entries => {
    for (const entry of entries) {
      const piece = pane.pieces[entry.target.dataset.piece];
      if (entry.isIntersecting) mark(piece); else unmark(piece);
    }
  }, {root: report, rootMargin: '800px 0px'});
  for (const piece of pane.pieces) pane.observer.observe(piece.node);
  countUnread();
}

function piecesOf(doc) {
  const pieces = [], text = doc.text;
  let page = 1, from = 0;
  for (const at of [...doc.breaks, text.length]) {
    const lines = text.slice(from, at).split('\n'), looks = lookOfLines(lines);
    let line = below(doc.lines, from) + 1, begin = 0;
    for (let i = 1; i <= lines.length; i++) {
      // A piece ends with the page, where prose and columns meet, and when it is long; a short rest stays with it.
      const long = i - begin >= LINES && lines.length - i > LINES / 2;
      if (i < lines.length && looks[i] === looks[begin] && !long) continue;
      const to = i < lines.length ? doc.lines[line + i - begin - 2] + 1 : at;
      pieces.push({page, from, to, line, first: begin === 0, named: begin === 0 || (long && !doc.breaks.length), columns: looks[begin], number: pieces.length});
      from = to; line += i - begin; begin = i;
    }
    from = at + 1;
    page++;
  }
  return pieces;
}

// Which lines are set in columns by blanks: these want characters of one and two widths, anything else is prose.
// Told by paragraph; a short one between two tables belongs to them.
function lookOfLines(lines) {
  const blocks = [];
  lines.forEach((line, i) => {
    const last = blocks[blocks.length - 1];
    if (!line.trim()) { if (last) { last.to = i + 1; last.closed = true; } else blocks.push({from: 0, to: 1, filled: 0, gaps: 0}); return; }
    if (last && !last.closed) last.to = i + 1; else blocks.push({from: i, to: i + 1, filled: 0, gaps: 0});
    const block = blocks[blocks.length - 1];
    block.filled++;
    if (/\S {3,}\S|\t/.test(line)) block.gaps++;
  });
  for (const block of blocks) block.columns = block.gaps > 0 && block.gaps >= block.filled * 0.3;
  blocks.forEach((block, i) => { if (block.filled <= 2 && blocks[i - 1]?.columns && blocks[i + 1]?.columns) block.columns = true; });
  const looks = new Array(lines.length).fill(false);
  for (const block of blocks) looks.fill(!!block.columns, block.from, block.to);
  return looks;
}

function makePiece(piece) {
  const text = pane.doc.text.slice(piece.from, piece.to);
  const body = el('div', {class: 'body' + (piece.columns ? ' columns' : '')});
  body.textContent = text;
  piece.body = body;
  const pdf = pane.doc.pdf && piece.first ? el('a', {href: pane.doc.pdf + '#page=' + piece.page, target: '_blank', rel: 'noopener', title: t('pdf', {n: piece.page})}, 'PDF ↗') : null;
  const label = pane.doc.breaks.length && piece.first ? t('pageN', {n: piece.page}) : t('lineN', {n: piece.line});
  piece.node = el('section', {class: 'piece' + (piece.named ? '' : ' on'), 'data-piece': piece.number, 'aria-label': label},
    el('header', {}, el('span', {}, label), pdf), body);
  const lines = below(pane.doc.lines, piece.to) - piece.line + 1;
  piece.node.style.setProperty('--lines', Math.max(lines, Math.ceil(text.length / 44)));
  return piece.node;
}

// The records that touch a stretch of a document, in order.
function recordsIn(doc, from, to) {
  const number = docs.indexOf(doc);
  let low = doc.first, high = doc.last;
  while (low < high) { const middle = (low + high) >> 1; if (R.start[middle] < from) low = middle + 1; else high = middle; }
  let first = low;
  while (first > doc.first && R.doc[first - 1] === number && R.reach[first - 1] > from) first--;
  const inside = [];
  for (let r = first; r < doc.last && R.start[r] < to; r++) if (R.end[r] > from) inside.push(r);
  return inside;
}

// Cuts the piece at every beginning and end of a mark. Each stretch knows the records over it, the outer one first.
function mark(piece) {
  if (pane.marked.has(piece)) return;
  pane.marked.add(piece);
  const {from, to} = piece, text = pane.doc.text, spans = [];
  for (const r of recordsIn(pane.doc, from, to)) {
    const kind = kindOf(r), [look, letter] = markOf(kind);
    if (!pane.hidden.has(look)) spans.push({from: R.start[r], to: R.end[r], look, letter: t(letter), r, dashed: isInferred(r), verdict: verdictOf(r)});
  }
  for (const c of pane.doc.missed) {
    if (c.to16 > from && c.from16 < to) spans.push({from: c.from16, to: c.to16, look: 'missed', letter: t('mM'), r: -1});
  }
  if (pane.unread) for (const [a, b] of unreadIn(from, to)) spans.push({from: a, to: b, look: 'unread', r: -1, why: whyUnread(pane.doc, a)});
  const cuts = [...new Set(spans.flatMap(s => [Math.max(s.from, from), Math.min(s.to, to)]))].sort((a, b) => a - b);
  spans.sort((a, b) => a.from - b.from || b.to - a.to);
  const parts = [];
  let at = from, next = 0, open = [];
  for (const cut of cuts) {
    if (cut > at) parts.push(stretch(text.slice(at, cut), open, at));
    at = cut;
    open = open.filter(s => s.to > cut);
    while (next < spans.length && Math.max(spans[next].from, from) <= cut) open.push(spans[next++]);
  }
  if (at < to) parts.push(text.slice(at, to));
  piece.body.replaceChildren(...parts);
  paintHits();
}

function stretch(text, open, at) {
  if (!open.length) return text;
  const inner = open[open.length - 1], begun = open.filter(s => s.from === at && s.letter);
  const node = document.createElement('span');
  node.textContent = text;
  let names = 'm';
  for (const s of open) {
    names += ' ' + s.look;
    if (s.dashed) names += s.look === 'event' ? ' dashed-event' : ' dashed';
    if (s.verdict) names += ' is-' + s.verdict;
    if (s.r >= 0 && s.r === pane.current) names += s === inner ? ' current' : ' within';
  }
  if (inner.from === at) names += ' begins';
  if (inner.to === at + text.length) names += ' ends';
  node.className = names;
  const records = open.filter(s => s.r >= 0).map(s => s.r);
  if (inner.why) node.title = inner.why;
  if (records.length) node.dataset.r = records.join(' ');
  if (begun.length) node.dataset.l = begun.map(s => s.letter).join('');
  return node;
}

function unmark(piece) {
  if (!pane.marked.delete(piece)) return;
  piece.body.textContent = pane.doc.text.slice(piece.from, piece.to);
}

function remark() {
  for (const piece of [...pane.marked]) { pane.marked.delete(piece); mark(piece); }
}

const pieceAt = unit => {
  let low = 0, high = pane.pieces.length - 1;
  while (low < high) { const middle = (low + high + 1) >> 1; if (pane.pieces[middle].from <= unit) low = middle; else high = middle - 1; }
  return pane.pieces[low];
};

// Brings a record of any document into view.
function showInText(r) {
  showDocument(R.doc[r]);
  if (pane.hidden.delete(markOf(kindOf(r))[0])) { drawLegend(); remark(); }
  const piece = pieceAt(R.start[r]);
  mark(piece);
  const target = () => piece.body.querySelector(`[data-r~="${r}"]`);
  reveal(target);
  paintCurrent(r);
}

// The current record is outlined; of an event only what no other record covers.
const isInner = (node, r) => node.dataset.r === String(r) || node.dataset.r.endsWith(' ' + r);
function paintCurrent(r) {
  pane.current = r;
  for (const node of $('#report').querySelectorAll('.m.current, .m.within')) node.classList.remove('current', 'within');
  if (r >= 0) for (const node of $('#report').querySelectorAll(`[data-r~="${r}"]`)) node.classList.add(isInner(node, r) ? 'current' : 'within');
}

// Scrolls twice: heights above are estimates until the pieces have been laid out.
function reveal(target) {
  const go = () => {
    const node = target(), box = $('#report').getBoundingClientRect();
    if (!node || !box.height) return;
    const rect = node.getBoundingClientRect();
    if (rect.top < box.top + 40 || rect.bottom > box.bottom - 40) $('#report').scrollBy(0, rect.top - box.top - box.height * 0.38);
    if (rect.left < box.left || rect.right > box.right) (node.startContainer?.parentElement || node).scrollIntoView({block: 'nearest', inline: 'nearest'});
  };
  go();
  requestAnimationFrame(() => { go(); requestAnimationFrame(go); });
}

// Shows a place that is no record: the phrase a period was taken from, a hit.
function showPlace(from, to) {
  const piece = pieceAt(from);
  mark(piece);
  const range = rangeOf(piece, from, to);
  if (!range) return;
  reveal(() => range);
  if (window.CSS && CSS.highlights) {
    CSS.highlights.set('place', new Highlight(range));
    clearTimeout(showPlace.timer);
    showPlace.timer = setTimeout(() => CSS.highlights.delete('place'), 2500);
  }
}

function rangeOf(piece, from, to) {
  const range = document.createRange(), walker = document.createTreeWalker(piece.body, NodeFilter.SHOW_TEXT);
  let at = piece.from, begun = false;
  for (let node; (node = walker.nextNode()); at += node.length) {
    if (!begun && from < at + node.length) { range.setStart(node, Math.max(0, from - at)); begun = true; }
    if (begun && to <= at + node.length) { range.setEnd(node, Math.max(0, to - at)); return range; }
  }
  return begun ? range : null;
}

// --- Numbers that are part of no record ------------------------------------------------------------------------------

const DIGITS = /[0-9０-９]+(?:[,.，．/:：-]?[0-9０-９]+)*[%％‰]?/g;

// What is read: figures, dates, and the phrases periods come from.
function readSpans(doc) {
  if (doc.read) return doc.read;
  const spans = [];
  for (let r = doc.first; r < doc.last; r++) {
    if (kindOf(r).type !== 'event') spans.push([R.start[r], R.end[r]]);
    const phrase = phrases[R.period[r]];
    if (phrase) spans.push([phrase.start, phrase.end]);
  }
  spans.sort((a, b) => a[0] - b[0]);
  const merged = [];
  for (const [a, b] of spans) {
    const last = merged[merged.length - 1];
    if (last && a <= last[1]) last[1] = Math.max(last[1], b); else merged.push([a, b]);
  }
  doc.readFrom = merged.map(s => s[0]);
  return doc.read = merged;
}

function* unreadIn(from, to) {
  const doc = pane.doc, spans = readSpans(doc), text = doc.text.slice(from, to);
  let next = Math.max(0, below(doc.readFrom, from) - 1);
  for (const m of text.matchAll(DIGITS)) {
    const a = from + m.index, b = a + m[0].length;
    while (next < spans.length && spans[next][1] <= a) next++;
    if (next >= spans.length || spans[next][0] >= b) yield [a, b];
  }
}

// Why the number that begins at a place is no record, where the program said so.
function whyUnread(doc, at) {
  if (!doc.why) {
    doc.why = new Map();
    const {codes = [], start = [], code = []} = doc.reasons || {};
    let point = 0;
    start.forEach((step, i) => { point += step; doc.why.set(doc.map.to16(point), codes[code[i]]); });
  }
  const code = doc.why.get(at);
  return code ? t('why_' + code) : '';
}

function countUnread() {
  const doc = pane.doc;
  const later = window.requestIdleCallback || (f => setTimeout(f, 200));
  later(() => {
    if (doc !== pane.doc) return;
    if (doc.unread === undefined) { doc.unread = 0; for (const _ of unreadIn(0, doc.text.length)) doc.unread++; }
    drawLegend();
  });
}

// --- Words searched for, in the text ---------------------------------------------------------------------------------

const hits = {pattern: null, list: [], at: -1};
const MOST_HITS = 5000;

function findHits(query) {
  hits.pattern = null; hits.list = []; hits.at = -1;
  const terms = query.trim().split(/\s+/).filter(term => fold(term));
  if (terms.length) {
    hits.pattern = looseRegExp(terms);
    for (const m of pane.doc.text.matchAll(hits.pattern)) {
      hits.list.push([m.index, m.index + m[0].length]);
      if (hits.list.length >= MOST_HITS) break;
    }
  }
  $('#hits').hidden = !terms.length;
  drawHits();
  paintHits();
}

function drawHits() {
  const n = hits.list.length;
  $('#hits-count').textContent = hits.at < 0 ? t('hits', {n: n >= MOST_HITS ? n + '+' : n}) : `${hits.at + 1} / ${n}`;
  $('#hit-back').disabled = $('#hit-on').disabled = !n;
}

function stepHit(by) {
  const n = hits.list.length;
  if (!n) return;
  hits.at = hits.at < 0 ? (by > 0 ? 0 : n - 1) : (hits.at + by + n) % n;
  drawHits();
  showPlace(...hits.list[hits.at]);
}

function paintHits() {
  if (!window.CSS || !CSS.highlights || paintHits.waiting) return;
  paintHits.waiting = requestAnimationFrame(() => {
    paintHits.waiting = 0;
    CSS.highlights.delete('hit');
    if (!hits.list.length) return;
    const ranges = [], starts = hits.list.map(h => h[0]);
    for (const piece of pane.marked) {
      for (let i = below(starts, piece.from); i < hits.list.length && hits.list[i][0] < piece.to && ranges.length < 2000; i++) {
        const range = rangeOf(piece, ...hits.list[i]);
        if (range) ranges.push(range);
      }
    }
    CSS.highlights.set('hit', new Highlight(...ranges));
  });
}

// The place of a node and an offset in it, in UTF-16 units of the document's text.
function unitAt(node, offset) {
  const section = (node.nodeType === 1 ? node : node.parentElement)?.closest('.piece');
  const piece = section && pane.pieces[section.dataset.piece];
  if (!piece || !piece.body.contains(node)) return -1;
  const range = document.createRange();
  range.setStart(piece.body, 0);
  range.setEnd(node, offset);
  return piece.from + range.toString().length;
}

// --- Legend: what the marks mean, and a switch for each --------------------------------------------------------------

function drawLegend() {
  const counts = new Map();
  for (let r = pane.doc.first; r < pane.doc.last; r++) {
    const look = markOf(kindOf(r));
    const one = counts.get(look[0]) || {letter: look[1], n: 0, name: {event: 'event', amount: 'amount', rate: 'percentage', date: 'date', cell: 'cell'}[look[0]] || 'other'};
    one.n++;
    counts.set(look[0], one);
  }
  const order = ['event', 'amount', 'rate', 'date', 'cell', 'extra'].filter(look => counts.has(look));
  const toggle = (look, pressed, letter, name, n, act) => el('button', {class: 'key ' + look, 'aria-pressed': String(pressed), title: name, 'aria-label': `${name} ${n}`, onclick: act},
    el('i', {'aria-hidden': 'true'}, letter), el('span', {}, name), el('small', {}, n.toLocaleString()));
  const keys = order.map(look => {
    const {letter, n, name} = counts.get(look);
    return toggle(look, !pane.hidden.has(look), t(letter), t(name), n, () => {
      if (!pane.hidden.delete(look)) pane.hidden.add(look);
      remark(); drawLegend();
    });
  });
  keys.push(toggle('unread', pane.unread, '0', t('unread'), pane.doc.unread ?? 0, () => { pane.unread = !pane.unread; remark(); drawLegend(); }));
  const focused = [...$('#legend').children].indexOf(document.activeElement);
  $('#legend').replaceChildren(...keys);
  if (focused >= 0) $('#legend').children[focused]?.focus();
}
