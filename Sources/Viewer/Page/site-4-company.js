// --- One company: a row for each metric, a column for every year ------------------------------------------------------

const isMoney = unit => /^[A-Z]{3}$/.test(unit || '');

// The sign, the ends and the number for drawing of ">20138000", "18..20", "-5".
function readValue(text) {
  const sign = /^[<>≤≥~]/.test(text) ? text[0] : '', ends = text.slice(sign.length).split('..');
  return {sign, ends, number: ends.reduce((sum, end) => sum + +end, 0) / ends.length};
}

// In 万 or 亿 two decimals; a smaller number as many as it takes to see two of its digits.
function scaled(decimal, places) {
  if (!places) return grouped(decimal, 99);
  const text = shifted(decimal, places), zeros = /^-?0*\.(0*)[1-9]/.exec(text);
  return grouped(text, zeros ? zeros[1].length + 2 : 2);
}

function showValue(text, row, places) {
  const {sign, ends} = readValue(text), isChange = row.kind === 'change' || row.kind === 'target change';
  const plus = isChange && !sign && !ends[0].startsWith('-') && +ends[0] ? '+' : '';
  return sign + plus + ends.map(end => scaled(end, places)).join('–');
}

function companyPage(data) {
  const rows = data.rows.map((row, n) => {
    const [metric, unit, kind, basis, parent, yearEnd, cells] = row;
    const years = Object.keys(cells).map(Number).sort((a, b) => a - b);
    return {n, metric, unit, kind, basis, parent, yearEnd, cells, years, conflicts: years.filter(y => cells[y][0].length > 1).length,
      most: Math.max(...years.map(y => Math.abs(readValue(cells[y][0][0][0]).number))),
      words: fold(metric) + ' ' + years.flatMap(y => cells[y][0].map(v => v[0].replace(/^[<>≤≥~]/, ''))).join(' ')};
  });
  const levels = rows.filter(row => isMoney(row.unit)).flatMap(row => row.years.map(y => Math.abs(readValue(row.cells[y][0][0][0]).number))).filter(Boolean).sort((a, b) => a - b);
  const middle = levels[levels.length >> 1] || 0;
  const severalYears = rows.some(row => row.years.length > 1), conflicted = rows.filter(row => row.conflicts).length;
  let chosen = null;
  const isClash = (row, year) => row.cells[year][2] === 1;
  // A row of small numbers, as profits a share, stays as it is.
  const placesOf = row => { const n = +site.state.scale; return isMoney(row.unit) && row.most >= 10 ** n / 100 ? n : 0; };
  const unitText = row => { const n = placesOf(row); return (n ? t('scale' + n) + (language === 2 ? ' ' : '') : '') + unitName(row.unit); };
  const qualities = row => [row.parent ? t('parent') : '', row.kind.startsWith('target') ? t('target') : '',
    row.kind.endsWith('change') ? t(row.basis || 'change') : '', row.yearEnd === '12-31' ? '' : t('yearTo', {d: row.yearEnd})].filter(Boolean).join(' · ');
  let columns = [];

  // --- The line of a row ---

  function spark(row) {
    if (row.years.length < 2) return '';
    const width = 88, height = 22, edge = 3, from = row.years[0], to = row.years[row.years.length - 1];
    const points = row.years.map(year => ({year, n: readValue(row.cells[year][0][0][0]).number, clash: isClash(row, year)}));
    const high = Math.max(...points.map(p => p.n)), low = Math.min(...points.map(p => p.n));
    const x = year => edge + (width - 2 * edge) * (year - from) / (to - from), y = n => high === low ? height / 2 : edge + (height - 2 * edge) * (high - n) / (high - low);
    const last = points[points.length - 1];
    return svg('svg', {class: 'spark', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': t('trendOf', {m: row.metric})},
      svg('polyline', {points: points.map(p => `${x(p.year).toFixed(1)},${y(p.n).toFixed(1)}`).join(' ')}),
      ...points.filter(p => p.clash && p !== last).map(p => svg('circle', {class: 'clash', cx: x(p.year).toFixed(1), cy: y(p.n).toFixed(1), r: 2})),
      svg('circle', {class: last.clash ? 'clash' : '', cx: x(last.year).toFixed(1), cy: y(last.n).toFixed(1), r: 2.2}));
  }

  function cellButton(row, year) {
    const cell = row.cells[year];
    if (!cell) return '';
    const values = cell[0], first = showValue(values[0][0], row, placesOf(row));
    const several = values.length > 1, clash = isClash(row, year);
    const label = `${row.metric} ${qualities(row)} ${year}: ${values.map(v => showValue(v[0], row, placesOf(row))).join(' | ')} ${unitText(row)}${several ? ', ' + t(clash ? 'differs' : 'several', {n: values.length}) : ''}`;
    return el('button', {class: 'cell' + (clash ? ' clash' : several ? ' several' : ''), 'aria-label': label, 'data-at': `${row.n}.${year}`, 'aria-expanded': String(chosen?.[0] === row.n && chosen[1] === year),
      title: values.map(v => `${showValue(v[0], row, 0)} ${unitName(row.unit)}`).join('\n'), onclick: () => open(row.n, year)}, first, several ? el('b', {class: clash ? 'warn' : 'quiet'}, `≠${values.length}`) : null);
  }

  // --- The sources of a cell ---

  function source(row, [report, id, page, line, inferred, text, passage]) {
    const r = data.reports[report], where = t('where', {p: page, l: line});
    const full = id.replace(/^a/, 'amount:').replace(/^p/, 'percentage:'), [sentence, stub, head, title] = data.passages[passage].map(n => n === null ? '' : data.strings[n]);
    // The sentence has no line breaks, and blanks between Latin letters alone.
    const words = [text, text.replace(/\s+/g, ' '), text.replace(/\s+/g, '')].find(words => (sentence || '').includes(words));
    const at = words ? sentence.indexOf(words) : -1;
    const said = at < 0 ? [el('mark', {}, text.replace(/\s+/g, ' ')), ' ', sentence] : [sentence.slice(0, at), el('mark', {}, words), sentence.slice(at + words.length)];
    const part = (name, value) => value ? [el('dt', {}, t(name)), el('dd', {}, value)] : [];
    return el('li', {class: 'source'},
      el('p', {class: 'top'}, el('span', {class: 'doc', title: r.doc}, r.doc), el('span', {}, `${kindName(r.kind)}${r.year ? ' ' + r.year : ''}`), el('span', {class: 'where'}, where)),
      el('p', {class: 'sentence'}, said),
      stub || head || title ? el('dl', {}, part('tableOf', title), part('rowOf', stub), part('columnOf', head)) : null,
      el('p', {class: 'top'}, r.file ? el('a', {class: 'button', href: `${r.file}#r=${full}`}, t('open')) : el('small', {}, t('noPage')), inferred ? el('small', {}, t('inferred')) : null));
  }

  function side(row, value, name) {
    const [text, figures] = value, most = 4;
    const list = el('ul', {}, figures.slice(0, most).map(figure => source(row, figure)));
    const rest = figures.length > most ? el('button', {class: 'plain', onclick: e => { list.append(...figures.slice(most).map(figure => source(row, figure))); e.target.remove(); }}, t('moreSources', {n: figures.length - most})) : null;
    const exact = placesOf(row) ? el('small', {class: 'exact'}, `${showValue(text, row, 0)} ${unitName(row.unit)}`) : null;
    return el('section', {class: 'side' + (name ? ' rounder' : '')}, el('h3', {class: 'big'}, showValue(text, row, placesOf(row)), el('small', {}, ' ' + unitText(row))),
      el('p', {class: 'note'}, name ? t(name) + ' · ' : '', plural(figures.length, 'said1', 'said'), exact ? ' · ' : '', exact), list, rest);
  }

  function open(n, year, focus = true) {
    const row = rows[n], [values, rounder = []] = row.cells[year], box = $('#detail');
    mark(false);
    chosen = [n, year];
    mark(true);
    box.hidden = false;
    box.replaceChildren(
      el('div', {class: 'top'}, values.length > 1 ? el('b', {class: isClash(row, year) ? 'warn' : 'quiet'}, '≠') : null, el('h2', {tabindex: -1}, row.metric), el('span', {}, [qualities(row), year].filter(Boolean).join(' · ')),
        values.length > 1 ? el('span', {class: isClash(row, year) ? 'warned' : ''}, t(isClash(row, year) ? 'contradiction' : 'sameName')) : null,
        el('button', {class: 'icon', 'aria-label': t('close'), onclick: close}, '×')),
      el('div', {class: 'sides'}, values.map(value => side(row, value)), rounder.map(value => side(row, value, 'rounder'))));
    box.scrollTop = 0;
    if (focus) { box.querySelector('h2').focus({preventScroll: true}); $(`[data-at="${n}.${year}"]`)?.scrollIntoView({block: 'nearest'}); }
    site.state.at = `${n}.${year}`;
    writeHash();
  }

  const mark = on => chosen && $(`[data-at="${chosen.join('.')}"]`)?.setAttribute('aria-expanded', String(on));

  function close() {
    const button = chosen && $(`[data-at="${chosen.join('.')}"]`);
    mark(false);
    chosen = null;
    $('#detail').hidden = true;
    site.state.at = '';
    writeHash();
    button?.focus();
  }

  return {
    hint: 'searchMetrics',
    latest: () => $('#grid').scrollWidth,
    defaults: {q: '', sort: '', down: false, scale: middle >= 1e8 ? '8' : middle >= 1e4 ? '4' : '0', span: severalYears ? '2' : '1', conflicts: false, at: ''},
    close,
    again() { if (chosen) open(...chosen, false); },

    overview() {
      $('#trail').hidden = false;
      if (!data.name) { $('#title').textContent = t('unknownCompany'); document.title = t('unknownCompany'); }
      $('#overview').replaceChildren(el('section', {class: 'block'}, el('h2', {}, t('reportsOf'), data.other.length ? el('small', {}, data.other.slice(0, 6).join(' · ')) : null),
        el('ul', {class: 'reports'}, data.reports.map(report => el('li', {},
          el('span', {class: 'year'}, report.year ?? '–'), el('span', {class: 'kind'}, kindName(report.kind)),
          report.file ? el('a', {href: report.file}, report.doc) : el('span', {}, report.doc),
          el('small', {}, plural(report.records, 'record1', 'records')),
          report.warnings.map(w => el('small', {class: 'warned'}, '⚠ ' + warningText(w))))))));
    },

    controls() {
      const set = name => value => { site.state[name] = value; refresh(); $(`#${name} [aria-pressed=true]`)?.focus(); };
      const count = site.rows.length === rows.length ? t('metrics', {n: grouped(String(rows.length))}) : t('metricsOf', {n: grouped(String(site.rows.length)), all: grouped(String(rows.length))});
      const group = (id, node) => { node.id = id; return node; };
      $('#controls').replaceChildren(el('div', {class: 'strip'},
        levels.length ? group('scale', segments(t('scale'), ['0', '4', '8'].map(n => [n, t('scale' + n)]), site.state.scale, set('scale'))) : null,
        severalYears ? group('span', segments(t('span'), [['2', t('span2')], ['1', t('span1')]], site.state.span, set('span'))) : null,
        conflicted ? el('button', {id: 'only', class: 'toggle', 'aria-pressed': String(site.state.conflicts), onclick: () => { site.state.conflicts = !site.state.conflicts; refresh(); $('#only').focus(); }},
          el('b', {class: 'warn', 'aria-hidden': 'true'}, '≠'), t('onlyConflicts'), el('span', {class: 'n'}, conflicted)) : null,
        el('span', {class: 'space'}), el('span', {id: 'count'}, count)));
      $('#live').textContent = count;
    },

    head() {
      $('#head').replaceChildren(el('tr', {}, heading('metric', t('metric'), {class: 'c-name'}), heading('unit', t('unit'), {class: 'c-unit'}),
        el('th', {scope: 'col', class: 'c-spark'}, el('span', {}, t('trend'))), columns.map(year => heading(String(year), String(year), {class: 'c-year', down: true}))));
    },

    rows() {
      const {q, sort, down, span, conflicts} = site.state, terms = termsOf(q);
      // A search goes through all rows, those of a single year too.
      const list = rows.filter(row => (span === '1' || terms.length || conflicts || row.years.length > 1) && (!conflicts || row.conflicts) && terms.every(term => row.words.includes(term)));
      columns = [...new Set(list.flatMap(row => row.years))].sort((a, b) => a - b);
      const number = row => row.cells[sort] ? readValue(row.cells[sort][0][0][0]).number : null;
      if (sort === 'metric') list.sort((a, b) => a.metric.localeCompare(b.metric, LANGUAGES[language]) || a.n - b.n);
      else if (sort === 'unit') list.sort((a, b) => unitName(a.unit).localeCompare(unitName(b.unit), LANGUAGES[language]) || a.n - b.n);
      // What has no value stands last, whichever way.
      else if (sort) return list.sort((a, b) => (number(a) === null) - (number(b) === null) || (down ? number(b) - number(a) : number(a) - number(b)) || a.n - b.n);
      return down ? list.reverse() : list;
    },

    row(row) {
      const note = qualities(row);
      return el('tr', {}, el('th', {scope: 'row', class: 'c-name'}, el('span', {class: 'metric', title: row.metric}, row.metric), note ? el('small', {}, note) : null),
        el('td', {class: 'c-unit'}, unitText(row)), el('td', {class: 'c-spark'}, spark(row)), columns.map(year => el('td', {class: 'c-year'}, cellButton(row, year))));
    },

    opened() {
      const [n, year] = site.state.at.split('.').map(Number);
      if (rows[n]?.cells[year]) open(n, year);
    },
  };
}

startSite();
