'use strict';

// --- What the pages share ---------------------------------------------------------------------------------------------
// Elements, words, languages, themes. Each page has words of its own: WORDS.

const $ = (selector, root = document) => root.querySelector(selector);
function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'class') node.className = value;
    else if (name in node && !name.includes('-') && name !== 'list' && name !== 'role') node[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(...children.flat(Infinity).filter(c => c !== null && c !== undefined && c !== false));
  return node;
}

function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) if (name.startsWith('on')) node.addEventListener(name.slice(2), value); else node.setAttribute(name, value);
  node.append(...children);
  return node;
}

// --- Words and languages ----------------------------------------------------------------------------------------------

// Names of unit codes: simplified, traditional. English shows the code.
const UNITS = {
  CNY: ['元', '元'], HKD: ['港元', '港元'], TWD: ['新台币元', '新臺幣元'], USD: ['美元', '美元'], EUR: ['欧元', '歐元'],
  JPY: ['日元', '日圓'], GBP: ['英镑', '英鎊'], MOP: ['澳门元', '澳門元'], SGD: ['新加坡元', '新加坡元'], AUD: ['澳元', '澳元'],
  CAD: ['加元', '加元'], KRW: ['韩元', '韓元'], CHF: ['瑞郎', '瑞郎'], pp: ['百分点', '百分點'], bp: ['基点', '基點'],
  h: ['小时', '小時'], min: ['分钟', '分鐘'], s: ['秒', '秒'], d: ['天', '天'], wk: ['周', '週'], mo: ['个月', '個月'], a: ['年', '年'],
  't': ['吨', '噸'], kg: ['千克', '公斤'], g: ['克', '克'], km: ['公里', '公里'], m: ['米', '公尺'], cm: ['厘米', '公分'],
  m2: ['平方米', '平方公尺'], km2: ['平方公里', '平方公里'], m3: ['立方米', '立方公尺'], L: ['升', '公升'], 'kW.h': ['千瓦时', '度'], 'MW.h': ['兆瓦时', '千度'],
  kW: ['千瓦', '千瓦'], MW: ['兆瓦', '百萬瓦'], Cel: ['℃', '℃'], 't/a': ['吨/年', '噸/年'], ha: ['公顷', '公頃'],
};

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'];
let language = 0;

function pickLanguage(wanted) {
  if (LANGUAGES.includes(wanted)) return LANGUAGES.indexOf(wanted);
  const tag = (navigator.language || 'en').toLowerCase();
  if (!tag.startsWith('zh')) return 2;
  return /hant|tw|hk|mo/.test(tag) ? 1 : 0;
}

function t(key, values) {
  const word = WORDS[key] ? WORDS[key][language] : key;
  return values ? word.replace(/\{(\w+)\}/g, (_, name) => values[name]) : word;
}

function unitName(code) {
  if (!code || language === 2) return code || '';
  return code.split('/').map(part => UNITS[part] ? UNITS[part][language] : part).join('/');
}

// --- What the browser remembers, language, theme ----------------------------------------------------------------------

const memory = {
  get: name => { try { return localStorage.getItem('extract-view-' + name); } catch { return null; } },
  set: (name, value) => { try { localStorage.setItem('extract-view-' + name, value); } catch { /* not kept */ } },
};

function setLanguage(tag) {
  language = pickLanguage(tag);
  document.documentElement.lang = LANGUAGES[language];
  $('#language').value = LANGUAGES[language];
  for (const node of document.querySelectorAll('[data-t]')) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll('[data-label]')) node.setAttribute('aria-label', t(node.dataset.label));
  for (const node of document.querySelectorAll('[data-hint]')) node.placeholder = t(node.dataset.hint);
  for (const node of document.querySelectorAll('#theme, #open-help')) node.title = node.getAttribute('aria-label');
}

const THEMES = ['auto', 'light', 'dark'];
function setTheme(theme) {
  document.documentElement.dataset.theme = THEMES.includes(theme) ? theme : 'auto';
  const name = `${t('theme')}: ${t('theme' + {auto: 'Auto', light: 'Light', dark: 'Dark'}[document.documentElement.dataset.theme])}`;
  $('#theme').setAttribute('aria-label', name);
  $('#theme').title = name;
}

function nextTheme() {
  const next = THEMES[(THEMES.indexOf(document.documentElement.dataset.theme) + 1) % THEMES.length];
  memory.set('theme', next);
  setTheme(next);
}

function chooseLanguage(tag, redraw) {
  memory.set('language', tag);
  setLanguage(tag);
  setTheme(memory.get('theme'));
  redraw();
}

// --- The address says what is shown ----------------------------------------------------------------------------------

function putHash(parameters) {
  const hash = parameters.toString();
  if (hash === putHash.last) return;
  putHash.last = hash;
  try { history.replaceState(null, '', hash ? '#' + hash : location.pathname + location.search); } catch { /* some viewers forbid it */ }
}

// What the address says, or null where the page has said it itself.
function hashParameters() {
  const text = location.hash.slice(1);
  return text === putHash.last ? null : new URLSearchParams(text);
}

