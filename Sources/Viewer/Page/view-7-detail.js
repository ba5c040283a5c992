// --- One record: the card under the pointer, the panel of the chosen one ---------------------------------------------

// Where unit, metric and period come from, with the phrase of the period to look at.
function sourcesOf(r) {
  const k = kindOf(r), list = k.inferred || [], date = dateOf(r), phrase = phrases[R.period[r]];
  const rows = [];
  if (isFigure(k)) {
    if (R.metric[r]) rows.push(['metric', metricText(r), list.includes('metric') ? 'src_metric' : isTable(k) ? 'src_cell' : 'src_here']);
    if (k.unit) rows.push(['unit', unitName(k.unit) === k.unit ? k.unit : `${unitName(k.unit)} (${k.unit})`, list.includes('unit') ? 'src_unit' : 'src_here']);
  }
  if (date) {
    const how = list.includes('heading') ? 'src_heading' : list.includes('report') ? 'src_report' : list.includes('period') ? 'src_period' : date.inferred ? 'src_year' : 'src_here';
    const said = joined(docOf(r).text.slice(phrase.start, phrase.end));
    const days = date.start || date.end ? ` (${date.start || '…'} – ${date.end || '…'})` : '';
    rows.push([isFigure(k) ? 'period' : 'when', periodText(date) + (date.relation ? ' · ' + t(date.relation) : ''), how, `“${said}”${days}`, phrase]);
  }
  return rows;
}

function headOf(r) {
  const k = kindOf(r), [look, letter] = markOf(k);
  return [el('i', {class: 'letter ' + look + (isInferred(r) ? ' dashed' : '')}, t(letter)), el('span', {}, t(letterName(r))),
    el('span', {class: 'where'}, docs.length > 1 ? docOf(r).name + ' · ' : '', t('pageN', {n: pageOf(r)}), ' · ', t('lineN', {n: lineOf(r)}))];
}

function valueOf(r) {
  const k = kindOf(r);
  if (!R.value[r]) return null;
  const change = changeText(k, true), modifier = k.modifier ? t(k.modifier) + ' ' : '';
  const [, number, scale] = readableValue(R.value[r], '', k.unit).match(/^(.*?)( [^\d–]+)?$/);
  return el('p', {class: 'big'}, modifier, number, el('small', {}, scaleAndUnit(scale, k.unit), change ? ' · ' + change : ''));
}

function sentenceNode(r) {
  const [before, figure, after] = sentenceOf(r);
  return el('p', {class: 'sentence', lang: docOf(r).traditional ? 'zh-Hant' : 'zh-Hans'}, before, el('mark', {}, figure), after);
}

function fillCard(r) {
  const k = kindOf(r), metric = metricText(r);
  $('#card').replaceChildren(el('div', {class: 'top'}, headOf(r)), ...[
    isFigure(k) && metric ? el('p', {class: 'name'}, metric) : null, valueOf(r), k.type === 'event' ? el('p', {class: 'name'}, metric) : null,
    el('dl', {}, sourcesOf(r).filter(row => row[0] !== 'metric' || row[2] === 'src_metric').map(([name, value, how, said]) => [el('dt', {}, t(name)), el('dd', {}, value, said ? ' ' + said : '', el('small', {class: how === 'src_here' || how === 'src_cell' ? '' : 'dashed'}, t(how)))])),
    isFigure(k) ? sentenceNode(r) : null, el('p', {class: 'rule'}, k.rule)].filter(Boolean));
}

const hover = {timer: 0, r: -1};
function hoverCard(r, x, y, wait) {
  clearTimeout(hover.timer);
  if (r === hover.r && !$('#card').hidden) return;
  hover.timer = setTimeout(() => {
    const card = $('#card');
    hover.r = r;
    fillCard(r);
    card.hidden = false;
    const {width, height} = card.getBoundingClientRect();
    card.style.left = Math.max(8, Math.min(x + 12, innerWidth - width - 8)) + 'px';
    card.style.top = (y + 20 + height > innerHeight ? Math.max(8, y - height - 14) : y + 20) + 'px';
  }, wait);
}
function hideCard() { clearTimeout(hover.timer); hover.r = -1; $('#card').hidden = true; }

// --- The chosen record -----------------------------------------------------------------------------------------------

function select(r, {text = true, table = true} = {}) {
  const old = state.selected;
  state.selected = r;
  hideCard();
  drawDetail();
  if (text) showInText(r); else paintCurrent(r);
  const inTable = table ? showInTable(r) : state.rows.includes(r);
  $('#r' + old)?.setAttribute('aria-selected', 'false');
  $('#r' + r)?.setAttribute('aria-selected', 'true');
  if (table) $('#table').setAttribute('aria-activedescendant', inTable ? 'r' + r : '');
  if (!inTable) $('#detail .body').prepend(el('p', {class: 'out'}, t('filteredOut'), el('button', {class: 'plain', onclick: () => { clearFilters(); setView(groupOf(kindOf(r))); select(r); }}, t('showInTable'))));
  const k = kindOf(r);
  say(`${t(letterName(r))}: ${metricText(r)} ${readableValue(R.value[r], k.modifier, k.unit)} ${unitName(k.unit)} ${changeText(k, true)}, ${periodText(dateOf(r))}, ${t('pageN', {n: pageOf(r)})}`);
  writeHash();
}

function drawDetail() {
  const r = state.selected, box = $('#detail');
  box.hidden = r < 0;
  if (r < 0) return;
  const k = kindOf(r), doc = docOf(r), v = verdictOf(r), metric = metricText(r);
  const rows = sourcesOf(r).map(([name, value, how, said, phrase]) => [el('dt', {}, t(name)), el('dd', {}, el('span', {}, value), said ? el('span', {class: 'said'}, ' ' + said) : '',
    el('small', {class: how === 'src_here' || how === 'src_cell' ? '' : 'dashed'}, t(how)),
    phrase && how !== 'src_here' && how !== 'src_year' ? el('button', {class: 'plain', onclick: () => { showTab('text'); showDocument(R.doc[r]); showPlace(phrase.start, phrase.end); }}, t('showThere')) : null)]);
  const more = (name, value) => value ? [el('dt', {}, t(name)), el('dd', {}, value)] : null;
  if (R.value[r]) rows.push(more('exact', R.value[r].split('..').map(x => grouped(x, 99)).join(' – ')));
  rows.push(more('table', k.table && [k.table, k.scope ? ` · ${t(k.scope)}` : '']), more('row', strings[R.row[r]]), more('column', k.column));
  for (const [name, value] of Object.entries(k.fields || {})) rows.push([el('dt', {}, name), el('dd', {}, value)]);
  if (R.event[r] >= 0) rows.push([el('dt', {}, t('partOf')), el('dd', {}, el('button', {class: 'plain long', onclick: () => select(R.event[r])}, summaryOf(R.event[r])))]);
  const clash = found && found.of.get(r);
  if (clash) rows.push([el('dt', {class: 'warn'}, t('conflictOthers')), el('dd', {}, clash.records.filter(said => !said.includes(r)).map(said => el('button', {class: 'plain', onclick: () => select(said[0])},
    `${valueAndUnit(said[0])} · ${t('pageN', {n: pageOf(said[0])})}`)))]);
  rows.push(more('rule', el('code', {}, k.rule)));
  const judge = (name, sign) => el('button', {'aria-pressed': String(v === name), class: name, onclick: () => v === name ? dropCorrection(r) : setVerdict(r, name)}, sign + ' ' + t(name));
  box.replaceChildren(
    el('div', {class: 'top'}, headOf(r), el('button', {class: 'icon', 'aria-label': t('close'), onclick: closeDetail}, '×')),
    el('div', {class: 'body'}, isFigure(k) || k.type === 'event' ? el('p', {class: 'name'}, metric || t('none')) : null, valueOf(r), sentenceNode(r), el('dl', {}, rows.flat(2).filter(Boolean)), correctedNote(r)),
    el('div', {class: 'acts'}, el('button', {class: 'main', onclick: () => copyText(citationOf(r))}, t('copy')),
      isFigure(k) && metric ? el('button', {onclick: () => chooseMetric(r)}, t('series')) : null,
      doc.pdf ? el('a', {class: 'button', href: `${doc.pdf}#page=${pageOf(r)}`, target: '_blank', rel: 'noopener'}, t('pdf', {n: pageOf(r)})) : null,
      el('span', {class: 'space'}), judge('right', '✓'), judge('wrong', '✗'), el('button', {class: 'corrected', 'aria-pressed': String(v === 'corrected'), onclick: () => openCorrection(r)}, '✎ ' + t('correct'))));
}

function closeDetail() {
  state.selected = -1;
  $('#detail').hidden = true;
  for (const node of $('#rows').querySelectorAll('[aria-selected=true]')) node.setAttribute('aria-selected', 'false');
  paintCurrent(-1);
  writeHash();
}

const citationOf = r => t('citation', {t: joined(isFigure(kindOf(r)) ? sentenceOf(r).join('') : textOf(r)), d: docOf(r).name, p: pageOf(r), l: lineOf(r)});

async function copyText(text) {
  let done = false;
  try { await navigator.clipboard.writeText(text); done = true; } catch {
    // Pages opened from a disk may have no clipboard of their own.
    const area = el('textarea', {class: 'sr', value: text});
    document.body.append(area);
    area.select();
    done = document.execCommand('copy');
    area.remove();
  }
  toast(t(done ? 'copied' : 'copyFailed'));
}
