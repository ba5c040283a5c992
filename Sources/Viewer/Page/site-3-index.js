// --- All companies: a row each, a column for every year ---------------------------------------------------------------

function indexPage(data) {
  const companies = data.companies.map((company, n) => ({...company, n, by: new Map()}));
  const years = new Set();
  for (const company of companies) {
    for (const report of company.reports) {
      const year = report.year ?? 0;
      years.add(year);
      if (!company.by.has(year)) company.by.set(year, []);
      company.by.get(year).push(report);
    }
    const names = [company.name || '', ...company.other, ...company.reports.map(r => r.doc)];
    company.words = fold(names.join(' '));
  }
  const columns = [...years].sort((a, b) => a - b);
  const kinds = [...new Set(companies.flatMap(c => c.reports.map(r => r.kind || 'other')))].sort();
  const warnings = [...new Set(companies.flatMap(c => c.reports.flatMap(r => r.warnings.map(w => w[0]))))];
  const nameOf = company => company.name || t('unknownCompany');
  const wanted = report => {
    const {kind, warn} = site.state;
    return (!kind || (report.kind || 'other') === kind) && (!warn || (warn === 'any' ? report.warnings.length > 0 : report.warnings.some(w => w[0] === warn)));
  };
  const of = company => company.reports.filter(wanted);
  const sum = (company, what) => of(company).reduce((total, report) => total + what(report), 0);
  const SORTS = {
    reports: c => of(c).length, records: c => sum(c, r => r.records), warnings: c => sum(c, r => r.warnings.length),
  };

  function chip(report, company) {
    const count = grouped(String(report.records));
    const label = [`${nameOf(company)} ${report.year ?? ''} ${kindName(report.kind)}`.trim(), report.doc, plural(report.records, 'record1', 'records'), ...report.warnings.map(warningText)];
    const warn = report.warnings.length ? el('b', {class: 'warn', 'aria-hidden': 'true'}, '⚠') : null;
    const inside = [el('span', {class: 'kind'}, kindName(report.kind)), el('span', {class: 'number'}, count), warn];
    const properties = {class: 'chip' + (report.warnings.length ? ' warned' : ''), title: label.join('\n'), 'aria-label': label.join(', ')};
    return report.file ? el('a', {...properties, href: report.file}, inside) : el('span', {...properties, role: 'note', tabindex: 0}, inside);
  }

  return {
    hint: 'searchCompanies',
    latest: () => 0,
    defaults: {q: '', sort: '', down: false, kind: '', warn: ''},

    overview() {
      const reports = companies.flatMap(c => c.reports);
      const card = (key, one, many, n) => el('li', {}, plural(n, one, many));
      $('#overview').replaceChildren(el('ul', {class: 'facts'},
        card('c', 'company1', 'companies', companies.length), card('r', 'report1', 'reports', reports.length),
        card('n', 'record1', 'records', reports.reduce((n, r) => n + r.records, 0)),
        warnings.map(name => {
          const n = reports.filter(r => r.warnings.some(w => w[0] === name)).length;
          return el('li', {}, el('button', {class: 'plain', onclick: () => { site.state.warn = site.state.warn === name ? '' : name; refresh(); }},
            el('b', {class: 'warn', 'aria-hidden': 'true'}, '⚠ '), `${warningName(name)}`, el('small', {}, ` ${plural(n, 'report1', 'reports')}`)));
        })));
    },

    controls() {
      const select = (name, label, options) => el('label', {class: 'select'}, el('span', {class: 'sr'}, label),
        el('select', {id: 'by-' + name, onchange: e => { site.state[name] = e.target.value; refresh(); $('#by-' + name).focus(); }},
          options.map(([value, text]) => el('option', {value, selected: site.state[name] === value}, text))));
      const count = site.rows.length === companies.length ? plural(companies.length, 'company1', 'companies') : t('ofCompanies', {n: grouped(String(site.rows.length)), all: grouped(String(companies.length))});
      $('#controls').replaceChildren(el('div', {class: 'strip'},
        kinds.length > 1 ? select('kind', t('reportsColumn'), [['', t('allKinds')], ...kinds.map(k => [k, kindName(k)])]) : null,
        warnings.length ? select('warn', t('warningsColumn'), [['', t('all')], ['any', t('withWarnings')], ...warnings.map(w => [w, warningName(w)])]) : null,
        el('span', {class: 'space'}), el('span', {id: 'count'}, count)));
      $('#live').textContent = count;
    },

    head() {
      $('#head').replaceChildren(el('tr', {}, heading('company', t('company'), {class: 'c-name'}),
        columns.map(year => el('th', {scope: 'col', class: 'c-year'}, el('span', {}, year || t('noYearColumn')))),
        heading('reports', t('reportsColumn'), {class: 'c-n', down: true}), heading('records', t('recordsColumn'), {class: 'c-n', down: true}),
        heading('warnings', t('warningsColumn'), {class: 'c-n', down: true})));
    },

    rows() {
      const {q, sort, down} = site.state, terms = termsOf(q);
      const rows = companies.filter(c => terms.every(term => c.words.includes(term)) && of(c).length > 0);
      if (sort === 'company') rows.sort((a, b) => nameOf(a).localeCompare(nameOf(b), LANGUAGES[language]) || a.n - b.n);
      if (SORTS[sort]) rows.sort((a, b) => SORTS[sort](a) - SORTS[sort](b) || a.n - b.n);
      return down ? rows.reverse() : rows;
    },

    row(company) {
      const number = (what, look = '') => el('td', {class: 'c-n ' + look}, what ? grouped(String(what)) : el('span', {class: 'quiet'}, '–'));
      const warned = SORTS.warnings(company);
      return el('tr', {}, el('th', {scope: 'row', class: 'c-name'}, el('a', {href: company.file}, nameOf(company)), el('small', {}, company.other.slice(0, 3).join(' · '))),
        columns.map(year => el('td', {class: 'c-year'}, (company.by.get(year) || []).filter(wanted).map(report => chip(report, company)))),
        number(SORTS.reports(company)), number(SORTS.records(company)), number(warned, warned ? 'warned' : ''));
    },
  };
}
