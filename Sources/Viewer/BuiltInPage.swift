// Made of Sources/Viewer/Page by scripts/embed_page.py; change that and run `make page`.
// swift-format-ignore-file

/// The pages of `extract view`, before anything is put in.
enum BuiltInPage {
    /// The page of reports, with places for the rest: `{{DATA}}`.
    static let report = ##"""
<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
{{CSP}}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="extract view">
<title>{{TITLE}}</title>
<link rel="icon" href="data:,">
<style>{{STYLE}}</style>
</head>
<body>
<header id="bar">
  <nav id="trail" data-label="trail" hidden></nav>
  <h1 id="title">{{TITLE}}</h1>
  <label id="doc-choice" hidden><span class="sr" data-t="doc"></span><select id="doc"></select></label>
  <div id="search" role="search">
    <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/></svg>
    <input id="q" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" data-label="searchLabel" data-hint="search">
    <kbd aria-hidden="true">/</kbd>
  </div>
  <nav id="tools">
    <button id="open-export" data-t="exportTitle"></button>
    <button id="open-corrections"><span data-t="corrections"></span><span class="n" id="corrections-count"></span></button>
    <select id="language" data-label="language">
      <option value="zh-Hans" lang="zh-Hans">简体</option>
      <option value="zh-Hant" lang="zh-Hant">繁體</option>
      <option value="en" lang="en">English</option>
    </select>
    <button id="theme" class="icon" data-label="theme"><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5.5"/><path class="fill" d="M8 2.5a5.5 5.5 0 0 1 0 11z"/></svg></button>
    <button id="open-help" class="icon" data-label="help">?</button>
  </nav>
</header>
<div id="switch" role="tablist">
  <button role="tab" id="tab-text" aria-controls="text-pane" aria-selected="false" data-t="text"></button>
  <button role="tab" id="tab-data" aria-controls="data-pane" aria-selected="true" data-t="data"></button>
</div>
<main id="panes">
  <section id="text-pane" data-label="text">
    <div class="strip" id="text-strip">
      <div id="legend" role="group" data-label="marks"></div>
      <span class="space"></span>
      <span id="hits" hidden><span id="hits-count"></span><button id="hit-back" class="icon" data-label="prevHit">‹</button><button id="hit-on" class="icon" data-label="nextHit">›</button></span>
      <label id="go"><span class="sr" data-t="goPage"></span><input id="page" inputmode="numeric" autocomplete="off"><span id="pages"></span></label>
    </div>
    <div id="report" tabindex="0" role="document" data-label="text_aria"></div>
    <button id="add-missed" hidden data-t="addMissed"></button>
  </section>
  <div id="splitter" role="separator" tabindex="0" aria-orientation="vertical" aria-valuemin="25" aria-valuemax="75" data-label="split"></div>
  <section id="data-pane" data-label="data">
    <div id="scroller">
      <div id="overview"></div>
      <div id="controls">
        <div class="strip">
          <div id="views" role="group" data-label="type"></div>
          <span class="space"></span>
          <span id="count"></span>
        </div>
        <div class="strip" id="facets" role="group" data-label="filter"></div>
      </div>
      <table id="table" role="grid" tabindex="0" data-label="table_aria"><colgroup id="cols"></colgroup><thead id="head"></thead><tbody id="rows"></tbody></table>
      <p id="nothing" hidden data-t="nothing"></p>
    </div>
    <aside id="detail" hidden data-label="detail"></aside>
  </section>
</main>
<div id="card" role="tooltip" hidden></div>
<div id="popover" hidden></div>
<dialog id="dialog"></dialog>
<input id="file" type="file" accept=".jsonl,.ndjson,.json,application/x-ndjson" hidden>
<div id="live" class="sr" role="status" aria-live="polite"></div>
<script type="application/json" id="data">{{DATA}}</script>
<script type="application/json" id="folds">{{FOLDS}}</script>
<script>{{SCRIPT}}</script>
</body>
</html>

"""##

    /// For `{{STYLE}}` of all pages.
    static let style = ##"""
/* Colours: one neutral scale, one accent, five marks. Each pair is light and dark. */
:root {
  color-scheme: light dark;
  --paper: light-dark(#fff, #17181b);
  --ground: light-dark(#f7f7f5, #101114);
  --raised: light-dark(#fff, #1e2024);
  --sunk: light-dark(#f1f1ee, #22242a);
  --line: light-dark(#e6e5e1, #2b2d33);
  --line-strong: light-dark(#d3d2cc, #3d4048);
  --ink: light-dark(#1d1e20, #e7e7e4);
  --soft: light-dark(#63656b, #a3a5ab);
  --faint: light-dark(#73757b, #8a8d94);
  --accent: light-dark(#2f5bd0, #8fb0ff);
  --accent-wash: light-dark(#eaf0fe, #1f2a45);
  --warn: light-dark(#a8480b, #f0a35e);
  --bad: light-dark(#b3261e, #ff8f85);
  --good: light-dark(#1d7a46, #6fcf97);
  --event: light-dark(#b06c00, #e2a93b);
  --amount: light-dark(#1f5fc4, #82b1ff);
  --amount-wash: light-dark(#dfeafc, #1d3154);
  --rate: light-dark(#147a4b, #72d3a0);
  --rate-wash: light-dark(#daf1e4, #17392a);
  --date: light-dark(#7a3fb5, #c9a0f5);
  --date-wash: light-dark(#efe4fa, #35244a);
  --cell: light-dark(#0b7180, #6ccad8);
  --cell-wash: light-dark(#daf0f2, #14363b);
  --extra: light-dark(#8a5a44, #d9ab93);
  --extra-wash: light-dark(#f5e8e1, #3c2a22);
  --hit: light-dark(#ffe27a, #6b5600);
  --shadow: 0 1px 2px light-dark(#0000000d, #0006), 0 8px 28px light-dark(#00000021, #000a);
  --sans: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  --radius: 6px;
  --split: 48%;
  font-size: 100%;
}
:root[data-theme=light] { color-scheme: light; }
:root[data-theme=dark] { color-scheme: dark; }
:root:lang(zh-Hant) { --sans: system-ui, -apple-system, "Segoe UI", "PingFang TC", "Microsoft JhengHei UI", "Microsoft JhengHei", "Noto Sans CJK TC", "Source Han Sans TC", sans-serif; }

/* Latin at half the width of a Chinese character, so that columns made of blanks stand: fonts of the system, scaled. */
@font-face { font-family: half-a; src: local("Menlo"), local("DejaVu Sans Mono"), local("Liberation Mono"), local("Courier New"); size-adjust: 83.1%; unicode-range: U+0-2FF; }
@font-face { font-family: half-b; src: local("Consolas"); size-adjust: 90.9%; unicode-range: U+0-2FF; }

*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; background: var(--ground); color: var(--ink); font: 0.8125rem/1.5 var(--sans); font-variant-numeric: tabular-nums; -webkit-font-smoothing: antialiased; }
button, input, select { font: inherit; color: inherit; }
h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
small { font-size: 0.6875rem; color: var(--soft); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: 4px; }

button, .button { border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--raised); padding: 0.2rem 0.6rem; min-height: 1.75rem; cursor: pointer; white-space: nowrap; text-decoration: none; color: inherit; display: inline-flex; align-items: center; gap: 0.3rem; }
button:hover, .button:hover { background: var(--sunk); }
button:disabled { opacity: 0.45; cursor: default; }
button.main { background: var(--ink); border-color: var(--ink); color: var(--paper); }
button.main:hover { opacity: 0.88; }
button.plain { border: 0; background: none; padding: 0 0.25rem; min-height: 1.5rem; color: var(--accent); }
button.plain:hover { text-decoration: underline; background: none; }
button.plain[aria-pressed=true] { color: var(--ink); font-weight: 600; }
button.long { white-space: normal; text-align: start; display: inline; }
button.icon { border-color: transparent; background: none; padding: 0; width: 1.75rem; justify-content: center; color: var(--soft); font-size: 0.9375rem; }
button.icon:hover { background: var(--sunk); color: var(--ink); }
select { border: 1px solid transparent; background: none; border-radius: var(--radius); min-height: 1.75rem; padding: 0 0.2rem; cursor: pointer; color: var(--soft); }
select:hover { background: var(--sunk); color: var(--ink); }
option { background: var(--raised); color: var(--ink); }
input { border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--paper); padding: 0.2rem 0.5rem; min-height: 1.75rem; }
input::placeholder { color: var(--faint); }
kbd { font: 0.6875rem/1.4 var(--sans); color: var(--soft); border: 1px solid var(--line-strong); border-bottom-width: 2px; border-radius: 4px; padding: 0 0.35rem; background: var(--raised); margin-inline-end: 0.2rem; }
code { font: 0.75rem ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; color: var(--soft); }

/* The bar */
#bar { display: flex; align-items: center; gap: 0.75rem; padding: 0.5rem 0.9rem; background: var(--paper); border-bottom: 1px solid var(--line); }
#title { font-size: 0.9375rem; font-weight: 600; letter-spacing: 0.005em; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; min-width: 4rem; flex: 0 1 auto; }
#trail { display: flex; gap: 0.5rem; align-items: baseline; white-space: nowrap; color: var(--faint); min-width: 0; }
#trail a { color: var(--soft); text-decoration: none; overflow: hidden; text-overflow: ellipsis; max-width: 9rem; }
#trail a:hover { color: var(--ink); text-decoration: underline; }
#search { flex: 1 1 14rem; max-width: 30rem; margin-inline: auto; position: relative; display: flex; align-items: center; }
#search svg { position: absolute; left: 0.55rem; width: 1rem; height: 1rem; fill: none; stroke: var(--faint); stroke-width: 1.5; stroke-linecap: round; pointer-events: none; }
#search input { width: 100%; padding-inline: 1.9rem 2rem; background: var(--sunk); border-color: transparent; min-height: 2rem; }
#search input:focus { background: var(--paper); border-color: var(--accent); outline: 0; box-shadow: 0 0 0 3px var(--accent-wash); }
#search kbd { position: absolute; right: 0.4rem; pointer-events: none; }
#search input:focus + kbd, #search input:not(:placeholder-shown) + kbd { display: none; }
#tools { display: flex; align-items: center; gap: 0.4rem; }
#tools svg { width: 1rem; height: 1rem; fill: none; stroke: currentColor; stroke-width: 1.4; }
#tools svg .fill { fill: currentColor; stroke: none; }
.n:empty { display: none; }
.n { background: var(--accent-wash); color: var(--accent); border-radius: 9px; padding: 0 0.4rem; font-size: 0.6875rem; }
#switch { display: none; }

/* The panes */
#panes { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, var(--split)) 5px minmax(0, 1fr); }
#text-pane, #data-pane { min-height: 0; display: flex; flex-direction: column; background: var(--paper); position: relative; }
#splitter { background: var(--ground); border-inline: 1px solid var(--line); cursor: col-resize; touch-action: none; }
#splitter:hover, .dragging #splitter { background: var(--accent-wash); }
.dragging { user-select: none; }
.strip { display: flex; align-items: center; flex-wrap: wrap; gap: 0.25rem 0.5rem; padding: 0.4rem 0.9rem; min-height: 2.6rem; }
.space { flex: 1; }

/* Text */
#text-strip { border-bottom: 1px solid var(--line); }
#legend { display: flex; flex-wrap: wrap; gap: 0.15rem; margin-inline-start: -0.35rem; }
.key { border: 0; background: none; padding: 0.1rem 0.35rem; color: var(--soft); min-height: 1.6rem; }
.key i { font-style: normal; font-size: 0.6875rem; line-height: 1.15rem; width: 1.15rem; text-align: center; border-radius: 3px; }
.key span { display: none; }
.key[aria-pressed=false] { opacity: 0.5; }
.key[aria-pressed=false] i { background: none !important; text-decoration: line-through; }
.key.unread[aria-pressed=false] i { text-decoration: none; }
.key.unread { opacity: 1; }
.key.unread span { display: inline; }
.key.unread[aria-pressed=true] { color: var(--ink); background: var(--sunk); }
#hits { display: inline-flex; align-items: center; color: var(--soft); white-space: nowrap; }
#go { display: inline-flex; align-items: center; gap: 0.35rem; color: var(--soft); white-space: nowrap; }
#page { width: 3.2rem; text-align: end; min-height: 1.6rem; padding-block: 0; }
#report { contain: strict; flex: 1; min-height: 0; overflow: auto; overflow-anchor: auto; padding: 0 0 40vh; background: var(--paper); }
#report:focus-visible { outline-offset: -2px; }
.piece { content-visibility: auto; contain-intrinsic-block-size: auto calc(var(--lines) * 1.65rem + 2.5rem); padding: 0 1.25rem; }
.piece header { display: flex; gap: 0.75rem; align-items: center; color: var(--faint); font-size: 0.6875rem; padding: 1.1rem 0 0.55rem; letter-spacing: 0.02em; user-select: none; }
.piece header::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
.piece.on header { display: none; }
.piece header a { color: var(--accent); text-decoration: none; order: 3; }
.piece header a:hover { text-decoration: underline; }
.body { font-size: 0.875rem; line-height: 1.65rem; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; max-width: 52rem; line-break: strict; }
.body.columns { font-family: "Noto Sans Mono CJK SC", "Sarasa Mono SC", half-b, half-a, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", monospace; font-size: 0.75rem; white-space: pre; max-width: none; overflow-x: auto; overflow-wrap: normal; text-autospace: no-autospace; text-spacing-trim: space-all; line-break: auto; padding-top: 0.2rem; }

.m { position: relative; cursor: pointer; padding-block: 0.12em; }
.m.amount { background: var(--amount-wash); --look: var(--amount); }
.m.rate { background: var(--rate-wash); --look: var(--rate); }
.m.date { background: var(--date-wash); --look: var(--date); }
.m.cell { background: var(--cell-wash); --look: var(--cell); }
.m.extra { background: var(--extra-wash); --look: var(--extra); }
.m.event { box-shadow: inset 0 -1px 0 color-mix(in oklab, var(--event) 60%, transparent); }
.m.event:not(.amount, .rate, .date, .cell, .extra) { --look: var(--event); }
.m.begins { border-start-start-radius: 3px; border-end-start-radius: 3px; }
.m.ends { border-start-end-radius: 3px; border-end-end-radius: 3px; }
.m.dashed:not(.event) { box-shadow: inset 0 0 0 0 transparent; }
/* Dashed lines: over the figure for what is inferred of it, under the statement for an event's. */
.m.dashed { background-image: repeating-linear-gradient(90deg, var(--look) 0 3px, transparent 3px 6px); background-size: 100% 1px; background-repeat: no-repeat; background-position: 0 100%; }
.m.event.dashed { background-position: 0 0.05em; }
.m.dashed-event { box-shadow: none; border-bottom: 1px dashed var(--event); }
.m[data-l]::before { content: attr(data-l); position: absolute; left: 0; top: -0.86em; font: 500 0.5625rem/1 var(--sans); color: var(--look, var(--event)); letter-spacing: 0.05em; pointer-events: none; white-space: nowrap; }
.m.cell[data-l]::before { opacity: 0.7; }
.m.event[data-l]:not(.amount, .rate, .date, .cell)::before { color: var(--event); }
.m.unread { cursor: text; color: var(--faint); text-decoration: underline dotted var(--faint); text-underline-offset: 0.25em; }
.m.missed { background: repeating-linear-gradient(135deg, var(--accent-wash) 0 4px, transparent 4px 7px); outline: 1px dashed var(--accent); --look: var(--accent); }
.m.is-wrong:not(.event) { text-decoration: line-through var(--bad); }
.m:not(.unread):hover { filter: brightness(0.95) saturate(1.3); }
.m.current { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: 2px; z-index: 1; }
.m.current.event:not(.amount, .rate, .date, .cell) { outline: 0; background-color: var(--accent-wash); border-radius: 0; }
.m.within { box-shadow: inset 0 -2px 0 var(--accent); }
::highlight(hit) { background: var(--hit); color: inherit; }
::highlight(place) { background: var(--accent); color: var(--paper); }
#add-missed { position: fixed; z-index: 20; box-shadow: var(--shadow); background: var(--ink); color: var(--paper); border-color: transparent; }

/* Letters, as in the text */
.letter, .key i { font-style: normal; }
.letter { display: inline-block; min-width: 1.2rem; line-height: 1.2rem; text-align: center; font-size: 0.6875rem; border-radius: 3px; border: 1px solid transparent; }
.letter.dashed { border: 1px dashed currentColor; line-height: calc(1.2rem - 2px); }
:is(.letter, .key > i):is(.event, .event > *) { color: var(--event); box-shadow: inset 0 -1.5px 0 var(--event); border-radius: 3px 3px 0 0; }
:is(.letter, .key > i):is(.amount, .amount > *) { color: var(--amount); background: var(--amount-wash); }
:is(.letter, .key > i):is(.rate, .rate > *) { color: var(--rate); background: var(--rate-wash); }
:is(.letter, .key > i):is(.date, .date > *) { color: var(--date); background: var(--date-wash); }
:is(.letter, .key > i):is(.cell, .cell > *) { color: var(--cell); background: var(--cell-wash); }
:is(.letter, .key > i):is(.extra, .extra > *) { color: var(--extra); background: var(--extra-wash); }
.key.unread i { color: var(--faint); text-decoration: underline dotted; }

/* Overview */
#scroller { contain: strict; flex: 1; min-height: 0; overflow: auto; overflow-anchor: none; position: relative; }
#overview { padding: 0 0.9rem; }
.block { padding: 0.8rem 0 0.7rem; border-bottom: 1px solid var(--line); }
.block h2 { font-size: 0.75rem; font-weight: 600; color: var(--soft); display: flex; align-items: baseline; gap: 0.6rem; margin-bottom: 0.5rem; }
.block h2 .plain { font-weight: 400; font-size: 0.75rem; min-height: 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(12.5rem, 1fr)); gap: 0.5rem; }
.figure { width: 100%; height: 100%; display: grid; gap: 0.05rem; text-align: start; padding: 0.55rem 0.7rem 0.5rem; white-space: normal; border-color: var(--line); justify-items: start; align-content: start; }
.figure:hover { border-color: var(--line-strong); background: var(--raised); }
.figure .name { color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; max-width: 100%; }
.big { font-size: 1.3125rem; line-height: 1.35; font-weight: 600; letter-spacing: -0.01em; }
.big small { font-size: 0.8125rem; font-weight: 400; letter-spacing: 0; margin-inline-start: 0.1rem; color: var(--soft); }
.figure .note { color: var(--faint); font-size: 0.6875rem; width: 100%; display: flex; flex-wrap: wrap; gap: 0 0.5rem; }
.figure .delta { color: var(--soft); }
.figure .places { margin-inline-start: auto; }
.pairs li { display: flex; align-items: baseline; gap: 0.75rem; padding: 0.2rem 0; }
.pairs .name { flex: 0 1 15rem; min-width: 7rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.pairs .name small { margin-inline-start: 0.5rem; }
.pairs .values { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.15rem 0.4rem; flex: 1; }
.pairs .values i { color: var(--warn); font-style: normal; }
.pairs .values button { border-color: transparent; background: none; min-height: 1.5rem; padding: 0 0.35rem; }
.pairs .values button:hover { background: var(--sunk); }
.block svg { display: block; width: 100%; max-width: 46rem; height: auto; overflow: visible; }
.block svg text { font: 11px var(--sans); fill: var(--soft); text-anchor: middle; font-variant-numeric: tabular-nums; }
.block svg .value { fill: var(--ink); font-size: 11.5px; }
.axis { stroke: var(--line-strong); }
.bar { fill: var(--accent); fill-opacity: 0.82; }
.dot { fill: var(--accent); }
.dot.other { fill: var(--paper); stroke: var(--accent); stroke-width: 1.5; }
.chart .dot.other { stroke: var(--warn); }
.point.dashed .bar { fill-opacity: 0.5; stroke: var(--accent); stroke-dasharray: 3 2; }
.line { fill: none; stroke: var(--accent); stroke-width: 1.5; }
.point { cursor: pointer; }
.point:hover .bar, .point.chosen .bar { fill-opacity: 1; }
.point .reach { fill: transparent; }
.point:hover .reach, .point.chosen .reach { fill: var(--accent-wash); }
.choices { display: flex; flex-wrap: wrap; gap: 0.2rem; }
.chart h2 { color: var(--ink); }

/* Table */
#controls { position: sticky; top: 0; z-index: 3; background: var(--paper); }
#views { display: inline-flex; background: var(--sunk); border-radius: var(--radius); padding: 2px; }
.view { border: 0; background: none; min-height: 1.6rem; color: var(--soft); }
.view[aria-pressed=true] { background: var(--raised); color: var(--ink); box-shadow: 0 0 0 1px var(--line), 0 1px 2px light-dark(#0000000f, #0005); }
#count { color: var(--soft); }
#facets { padding-top: 0; min-height: 2.2rem; gap: 0.35rem; }
.facet { display: inline-flex; align-items: center; border: 1px dashed var(--line-strong); border-radius: 999px; min-height: 1.6rem; max-width: 18rem; }
.facet > button, .facet > span { line-height: 1.5rem; padding-block: 0 !important; border: 0; background: none; border-radius: 999px; min-height: 1.5rem; padding: 0 0.65rem; color: var(--soft); overflow: hidden; text-overflow: ellipsis; display: block; white-space: nowrap; }
.facet > button:hover { color: var(--ink); }
.facet.on { border: 1px solid transparent; background: var(--accent-wash); }
.facet.on > * { color: var(--accent); }
.facet .off { padding: 0 0.5rem 0 0; font-size: 1rem; line-height: 1; flex: none; }
#table { width: 100%; border-collapse: separate; border-spacing: 0; table-layout: fixed; }
#table:focus-visible { outline-offset: -2px; }
#table th { position: sticky; top: var(--controls, 5rem); z-index: 2; background: var(--paper); border-block: 1px solid var(--line); font-weight: 500; text-align: start; padding: 0; height: 2rem; color: var(--soft); }
#table th button { border: 0; background: none; width: 100%; height: 100%; border-radius: 0; padding: 0 0.5rem; font-size: 0.75rem; color: inherit; gap: 0; }
#table th button:hover { color: var(--ink); }
#table th[aria-sort] { color: var(--ink); }
#table th.c-value button, #table th.c-page button { justify-content: flex-end; }
#table td { height: 2.0625rem; padding: 0 0.5rem; border-bottom: 1px solid var(--line); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
#table tbody tr[data-r] { cursor: pointer; }
#table tbody tr[data-r]:hover td { background: var(--sunk); }
#table tr[aria-selected=true] td { background: var(--accent-wash) !important; }
#table .gap td { padding: 0; border: 0; }
#table tr.is-wrong .c-value, #table tr.is-wrong .c-metric { text-decoration: line-through var(--bad); }
col.c-mark { width: 2.5rem; } col.c-value { width: 6.5rem; } col.c-unit { width: 3.75rem; } col.c-written { width: 7.75rem; }
col.c-period { width: 6.75rem; } col.c-change { width: 4.75rem; } col.c-page { width: 3rem; }
.of-events col.c-period, .of-dates col.c-period { width: 11rem; }
td.c-mark { padding-inline: 0.9rem 0 !important; }
td.c-value, td.c-page { text-align: end; }
td.c-value { font-weight: 500; }
td.c-written, td.c-unit, td.c-period, td.c-change, td.c-page { color: var(--soft); }
td.c-page { padding-inline-end: 0.9rem; }
.soft { color: var(--faint); }
td .soft { text-decoration: underline dashed var(--line-strong); text-underline-offset: 0.25em; }
tr[aria-selected=true] .soft { color: var(--soft); }
b.warn { color: var(--warn); font-weight: 600; margin-inline-start: 0.35rem; }
b.verdict { font-weight: 600; margin-inline-start: 0.35rem; }
.verdict.right { color: var(--good); } .verdict.wrong { color: var(--bad); } .verdict.corrected, .verdict.missed { color: var(--accent); }
#nothing { padding: 3rem 1rem; text-align: center; color: var(--soft); }

/* The chosen record */
#detail { border-top: 1px solid var(--line-strong); background: var(--raised); max-height: 46%; display: flex; flex-direction: column; min-height: 0; }
.top { display: flex; align-items: center; gap: 0.5rem; color: var(--soft); }
.top .where { margin-inline-start: auto; font-size: 0.75rem; }
#detail .top { padding: 0.4rem 0.6rem 0 0.9rem; }
#detail .body { all: unset; display: block; overflow: auto; padding: 0 0.9rem 0.5rem; }
#detail .name, #card .name { font-weight: 600; overflow-wrap: anywhere; }
.sentence { font-size: 0.875rem; line-height: 1.7; margin-block: 0.35rem 0.5rem; color: var(--soft); overflow-wrap: anywhere; white-space: pre-wrap; }
.sentence mark { background: var(--hit); color: var(--ink); border-radius: 2px; padding: 0.05em 0.1em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 0.9rem; }
dt { color: var(--faint); }
dd { overflow-wrap: anywhere; }
dd small { margin-inline-start: 0.5rem; }
dd small.dashed { border-bottom: 1px dashed var(--faint); }
dd .said { color: var(--soft); }
dd .plain { margin-inline-start: 0.25rem; }
dd .long { margin-inline-start: 0; padding: 0; }
dt.warn { color: var(--warn); }
.acts { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; padding: 0.5rem 0.9rem 0.6rem; }
.acts button[aria-pressed=true].right { color: var(--good); border-color: currentColor; }
.acts button[aria-pressed=true].wrong { color: var(--bad); border-color: currentColor; }
.acts button[aria-pressed=true].corrected { color: var(--accent); border-color: currentColor; }
.correction { color: var(--accent); margin-top: 0.4rem; }
.out { color: var(--soft); background: var(--sunk); border-radius: var(--radius); padding: 0.25rem 0.6rem; margin-block: 0.3rem; }
#card { position: fixed; z-index: 30; max-width: 25rem; background: var(--raised); border: 1px solid var(--line-strong); border-radius: 8px; box-shadow: var(--shadow); padding: 0.6rem 0.8rem; pointer-events: none; }
#card .big { font-size: 1.125rem; }
#card .rule { color: var(--faint); font-size: 0.6875rem; margin-top: 0.3rem; }
#card .sentence { font-size: 0.8125rem; line-height: 1.6; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 5; overflow: hidden; border-top: 1px solid var(--line); padding-top: 0.35rem; }
#card .name { margin-top: 0.2rem; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }

/* Popover, dialog, toast */
#popover { position: fixed; z-index: 25; width: 17rem; background: var(--raised); border: 1px solid var(--line-strong); border-radius: 8px; box-shadow: var(--shadow); padding: 0.4rem; }
#popover input[type=search] { width: 100%; margin-bottom: 0.3rem; }
#popover ul { max-height: min(20rem, 50vh); overflow: auto; }
#popover label { display: flex; align-items: center; gap: 0.5rem; padding: 0.2rem 0.4rem; border-radius: 4px; cursor: pointer; }
#popover label:hover { background: var(--sunk); }
#popover label span { flex: 1; overflow-wrap: anywhere; }
input[type=checkbox] { min-height: 0; accent-color: var(--accent); margin: 0; }
dialog { border: 1px solid var(--line-strong); border-radius: 10px; box-shadow: var(--shadow); background: var(--raised); color: var(--ink); padding: 0.9rem 1.1rem; width: min(36rem, calc(100vw - 2rem)); max-height: calc(100vh - 3rem); }
dialog::backdrop { background: light-dark(#1d1e2033, #0009); }
dialog h2 { font-size: 0.9375rem; flex: 1; color: var(--ink); overflow-wrap: anywhere; }
dialog h3 { font-size: 0.75rem; color: var(--soft); margin-bottom: 0.4rem; }
.hint { color: var(--soft); margin-block: 0.3rem 0.7rem; }
.empty { color: var(--soft); padding: 1.2rem 0; }
dialog .acts { padding: 0.9rem 0 0; }
dialog .list { max-height: 50vh; overflow: auto; }
dialog .list li { display: flex; gap: 0.6rem; align-items: baseline; padding: 0.3rem 0; border-bottom: 1px solid var(--line); }
dialog .list .long { flex: 1; }
.choices-list { display: grid; gap: 0.5rem; }
.choice { justify-content: space-between; padding: 0.55rem 0.8rem; }
.choice b { font-weight: 500; }
.fields { display: grid; gap: 0.6rem; margin-top: 0.6rem; }
.fields label { display: grid; grid-template-columns: 5rem 1fr; align-items: center; color: var(--soft); }
.fields input, .fields select { color: var(--ink); border: 1px solid var(--line-strong); }
.fields small { grid-column: 2; margin-top: 0.15rem; }
.fields .acts { justify-content: flex-end; }
[aria-invalid=true] { border-color: var(--bad) !important; }
.help { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; margin-top: 0.6rem; }
.help p { color: var(--soft); margin-top: 0.5rem; }
.toast { position: fixed; z-index: 40; bottom: 1.2rem; left: 50%; transform: translateX(-50%); background: var(--ink); color: var(--paper); border-radius: var(--radius); padding: 0.4rem 0.9rem; box-shadow: var(--shadow); }

/* The data pane by its own width; the page by the window's */
#data-pane { container-type: inline-size; }
@container (min-width: 52rem) { col.c-written { width: 10rem; } }
@container (max-width: 44rem) { .c-written { display: none; } }
@container (max-width: 36rem) { .c-change { display: none; } col.c-period { width: 6.25rem; } }
@container (max-width: 27rem) { .c-unit { display: none; } col.c-value { width: 6rem; } col.c-period { width: 5.5rem; } col.c-mark { width: 2rem; } td.c-mark { padding-inline-start: 0.5rem !important; } .cards { grid-template-columns: 1fr 1fr; } .pairs li { display: block; } }
@media (max-width: 1100px) { #title { max-width: 12rem; } .key.unread span { display: none; } }
@media (max-width: 860px) {
  #bar { flex-wrap: wrap; gap: 0.4rem; padding: 0.4rem 0.7rem; }
  #title { flex: 1 1 6rem; max-width: none; }
  #search { order: 3; flex-basis: 100%; max-width: none; }
  #search kbd { display: none; }
  #switch { display: flex; background: var(--paper); border-bottom: 1px solid var(--line); }
  #switch button { flex: 1; border: 0; border-radius: 0; justify-content: center; background: none; color: var(--soft); min-height: 2.2rem; border-bottom: 2px solid transparent; }
  #switch [aria-selected=true] { color: var(--ink); border-bottom-color: var(--ink); }
  #panes { display: block; position: relative; }
  #splitter { display: none; }
  #text-pane, #data-pane { height: 100%; }
  body[data-tab=text] #data-pane, body[data-tab=data] #text-pane { display: none; }
  .piece { padding-inline: 0.9rem; }
  .help { grid-template-columns: 1fr; }
  #detail { max-height: 62%; }
}
@media (max-width: 520px) { #tools { gap: 0.1rem; } #tools > button:not(.icon) { padding-inline: 0.35rem; border-color: transparent; } .strip, #overview { padding-inline: 0.7rem; } #go { display: none; } }
/* Low windows, as at great zoom: nothing sticks but the table's head. */
@media (max-height: 520px) { #controls { position: static; } #table th { top: 0; } #detail { max-height: 62%; } .strip { min-height: 2.2rem; } }
@media (prefers-reduced-motion: no-preference) { #report { scroll-behavior: auto; } button { transition: background-color 0.12s, border-color 0.12s; } }
@media (forced-colors: active) { .m { border-bottom: 1px solid; } .m.dashed, .m.dashed-event { border-bottom-style: dashed; } }
@media print {
  :root { color-scheme: light; }
  html, body { height: auto; display: block; background: #fff; }
  #tools, #trail, #search, #switch, #text-pane, #splitter, #detail, #facets, #card, .toast, .block .plain, #add-missed { display: none !important; }
  #panes, #data-pane { display: block !important; height: auto; container-type: normal; }
  #scroller { overflow: visible; contain: none; }
  #controls, #table th { position: static; }
  #table tr { break-inside: avoid; }
  #table td { white-space: normal; height: auto; padding-block: 0.2rem; }
  #table thead { display: table-header-group; }
  body { font-size: 9pt; }
  @page { margin: 14mm; }
}

"""##

    /// Begins `{{SCRIPT}}` of all pages.
    static let common = ##"""
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

// --- Folding: both scripts, both widths ------------------------------------------------------------------------------

const folded = new Map(), variants = new Map();

function loadFolds(pairs) {
  const characters = Array.from(pairs || '');
  for (let i = 0; i + 1 < characters.length; i += 2) {
    const [from, to] = [characters[i], characters[i + 1]];
    folded.set(from, to);
    variants.set(to, (variants.get(to) || '') + from);
  }
}

// What is compared in searches: simplified, half-width, lower case, without blanks and thousands separators.
function fold(text) {
  return text.toLowerCase()
    .replace(/[\u2e80-\u2fd5\u3400-\u9fff\uf900-\ufaff]/g, c => folded.get(c) || c)
    .replace(/[\uff01-\uff5e]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, '').replace(/(\d),(?=\d)/g, '$1');
}

// --- Numbers for eyes --------------------------------------------------------------------------------------------------

// Shifts the point of an exact decimal to the left: digits are moved, never computed.
function shifted(decimal, places) {
  const negative = decimal.startsWith('-');
  let [whole, part = ''] = decimal.replace('-', '').split('.');
  whole = whole.padStart(places + 1, '0');
  part = whole.slice(whole.length - places) + part;
  whole = whole.slice(0, whole.length - places);
  return (negative ? '-' : '') + whole + '.' + part;
}

// Thousands set apart, rounded to `most` decimals: by its digits, for no double holds them all.
function grouped(decimal, most = 4) {
  let [whole, part = ''] = decimal.replace('-', '').split('.');
  if (part.length > most) {
    const digits = String(BigInt(whole + part.slice(0, most)) + (part[most] >= '5' ? 1n : 0n)).padStart(most + 1, '0');
    [whole, part] = [digits.slice(0, digits.length - most), digits.slice(digits.length - most)];
  }
  part = part.replace(/0+$/, '');
  return (decimal.startsWith('-') ? '−' : '') + whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? '.' + part : '');
}

const SIGNS = {more_than: '>', equal_or_more: '≥', less_than: '<', equal_or_less: '≤', approx: '≈', nearly: '≈'};

"""##

    /// Ends `{{SCRIPT}}` of the page of reports.
    static let reportScript = ##"""
// ---------------------------------------------------------------------------------------------------------------------
// The page reads two JSON blocks.
//
// #data   {"version":1,"documents":[{"doc":"name.txt","pdf":"report.pdf"|null,"text":"…","records":{…}}]}
// #folds  "亂乱亞亚…": pairs of characters, each followed by the one it is searched as; [] or "" if there are none.
//
// `records` is a table turned on its side, so that no key is said twice:
//   count     how many records there are, in the order of the NDJSON
//   kinds     [{"type":"amount","rule":"…","unit":"CNY","quantity":"money","modifier":…,"change":…,"basis":…,"column":…,
//             "table":…,"scope":…,"inferred":[…],"fields":{…}}, …]: each combination that occurs, keys as in the record
//   strings   what `metric` and `row` point to, counted from 1
//   dates     [[edtf, start, end, relation, inferred], …]: null is an open end, "" a key that is left out, inferred is
//             1 or 0; trailing "" and 0 may be missing
//   phrases   flat triples: number of the date (from 0), first code point, number of code points
//   kind, start, length, metric, row, period, event     columns of whole numbers, one a record:
//             kind    number in `kinds`, from 0
//             start   code points since the start of the record before
//             metric, row   number in `strings`; 0 for none
//             period  number in `phrases`, from 1, of `period` (of events and dates: of `date`); 0 for none
//             event   1 + code points from the start of its event to its own; 0 for none
//             A column of zeros only may be left out.
//   value     one string: the values as the record has them, a blank between two; "low..high" for a range; nothing for none
// Not stored, for the text says it: text, id, page, line, sentence, summary. FORMAT.md has an example.
// ---------------------------------------------------------------------------------------------------------------------

// Words of the interface: simplified, traditional, English.
const WORDS = {
  home: ['全部公司', '全部公司', 'All companies'],
  company: ['公司不详', '公司不詳', 'Company unknown'],
  trail: ['所在位置', '所在位置', 'Where you are'],
  text: ['正文', '正文', 'Text'],
  data: ['数据', '數據', 'Data'],
  figures: ['数值', '數值', 'Figures'],
  events: ['事件', '事件', 'Events'],
  datesTab: ['日期', '日期', 'Dates'],
  other: ['其他', '其他', 'Other'],
  event: ['事件', '事件', 'Event'],
  amount: ['金额与数量', '金額與數量', 'Amount'],
  percentage: ['百分比', '百分比', 'Percentage'],
  date: ['日期', '日期', 'Date'],
  cell: ['表格单元', '表格儲存格', 'Table cell'],
  mE: ['事', '事', 'E'], mA: ['额', '額', 'A'], mP: ['率', '率', '%'], mD: ['日', '日', 'D'], mT: ['格', '格', 'T'],
  mX: ['他', '他', 'X'], mM: ['补', '補', '+'],
  search: ['搜索指标、数字、原文（简繁通用）', '搜尋指標、數字、原文（簡繁通用）', 'Search metrics, numbers, text'],
  searchLabel: ['搜索', '搜尋', 'Search'],
  metric: ['指标', '指標', 'Metric'],
  value: ['数值', '數值', 'Value'],
  written: ['原文写法', '原文寫法', 'As written'],
  unit: ['单位', '單位', 'Unit'],
  period: ['期间', '期間', 'Period'],
  change: ['变动', '變動', 'Change'],
  page: ['页', '頁', 'Page'],
  line: ['行', '行', 'Line'],
  summary: ['内容', '內容', 'What'],
  when: ['时间', '時間', 'When'],
  rule: ['规则', '規則', 'Rule'],
  inferred: ['推断', '推斷', 'Inferred'],
  place: ['位置', '位置', 'Place'],
  type: ['类型', '類型', 'Type'],
  doc: ['文件', '文件', 'Document'],
  verdict: ['校正', '校正', 'Verdict'],
  prose: ['行文', '行文', 'Prose'],
  table: ['表格', '表格', 'Table'],
  row: ['行名', '列名', 'Row'],
  column: ['列名', '欄名', 'Column'],
  scope: ['口径', '口徑', 'Scope'],
  consolidated: ['合并', '合併', 'Consolidated'],
  parent: ['母公司', '母公司', 'Parent company'],
  sentence: ['原句', '原句', 'Sentence'],
  none: ['无', '無', 'None'],
  inf_none: ['原文即有', '原文即有', 'Stated at the figure'],
  inf_unit: ['单位取自上下文', '單位取自上下文', 'Unit from context'],
  inf_metric: ['指标取自上下文', '指標取自上下文', 'Metric from context'],
  inf_period: ['期间取自上下文', '期間取自上下文', 'Period from context'],
  inf_heading: ['期间取自标题', '期間取自標題', 'Period from heading'],
  inf_report: ['期间取自报告期', '期間取自報告期', 'Period of the report'],
  inf_year: ['年份取自上下文', '年份取自上下文', 'Year from context'],
  src_here: ['写在数字旁', '寫在數字旁', 'stated at the figure'],
  src_unit: ['取自表头、上文或报告用语', '取自表頭、上文或報告用語', 'from the table’s head, a line above, or the report’s usage'],
  src_metric: ['取自句中前一数字或邻近标签', '取自句中前一數字或鄰近標籤', 'from the figure before it or a label nearby'],
  src_period: ['取自段落中另一句或表头', '取自段落中另一句或表頭', 'from another sentence or the column’s head'],
  src_heading: ['取自小节标题', '取自小節標題', 'from the section’s heading'],
  src_report: ['取自报告期', '取自報告期', 'the period of the report'],
  src_year: ['年份取自上下文', '年份取自上下文', 'year from context'],
  src_cell: ['行名与列名', '列名與欄名', 'names of row and column'],
  showThere: ['查看出处', '查看出處', 'Show where'],
  increase: ['升', '升', 'up'],
  decrease: ['降', '降', 'down'],
  yoy: ['同比', '同比', 'YoY'],
  qoq: ['环比（季）', '環比（季）', 'QoQ'],
  pop: ['环比', '環比', 'PoP'],
  keyFigures: ['关键数字', '關鍵數字', 'Key figures'],
  conflicts: ['数值不一致', '數值不一致', 'Contradictions'],
  conflictHint: ['同一指标、期间与单位，数值不同', '同一指標、期間與單位，數值不同', 'Same metric, period and unit, different values'],
  conflictOthers: ['别处另作', '別處另作', 'Elsewhere'],
  places: ['{n} 处', '{n} 處', '{n} places'],
  place1: ['1 处', '1 處', '1 place'],
  more: ['还有 {n} 项', '還有 {n} 項', '{n} more'],
  less: ['收起', '收起', 'Show fewer'],
  unread: ['未读数字', '未讀數字', 'Unread numbers'],
  unreadHint: ['原文中没有成为记录的数字', '原文中沒有成為記錄的數字', 'Digits of the text that are part of no record'],
  // Why a number is no record, by the codes of `extract explain`.
  why_code: ['编号、网址或字母词的一部分', '編號、網址或字母詞的一部分', 'Part of a code, an address or a word of letters'],
  why_title: ['书名号内', '書名號內', 'In a title'],
  why_hashtag: ['话题标签内', '話題標籤內', 'In a hashtag'],
  why_ordinal: ['序数或编号', '序數或編號', 'An ordinal'],
  why_idiom: ['固定词语，不计数', '固定詞語，不計數', 'A fixed phrase that counts nothing'],
  why_unreadable: ['读不成数', '讀不成數', 'No number that can be read'],
  why_no_unit: ['旁边没有单位、量级或币种', '旁邊沒有單位、量級或幣種', 'No unit, scale or currency beside it'],
  why_divided: ['斜线后不是单位，数值会换单位', '斜線後不是單位，數值會換單位', 'A stroke leads to what is no unit'],
  why_bare_scale: ['只有量级，没有数', '只有量級，沒有數', 'A scale word alone'],
  why_article: ['“一”在此只是冠词', '「一」在此只是冠詞', '一 is an article here'],
  why_thing: ['是物品，不是金额', '是物品，不是金額', 'A thing, no money'],
  why_nothing: ['“零”在此不计数', '「零」在此不計數', '零 counts nothing here'],
  why_financial_numeral: ['单个大写数字', '單個大寫數字', 'One numeral in the writing of cheques'],
  why_year: ['是年份，不是年数', '是年份，不是年數', 'A year, not a span of years'],
  why_leading_zero: ['以 0 开头的编号', '以 0 開頭的編號', 'A number of a list or a code'],
  why_column_and_name: ['表格数字与名称相连', '表格數字與名稱相連', 'A number of a table and a name'],
  why_name_and_currency: ['名称与币种相连', '名稱與幣種相連', 'A name and a currency'],
  why_hour: ['钟点', '鐘點', 'A time of the day'],
  why_pair: ['一对一之类', '一對一之類', 'One side of a pair'],
  why_rank: ['名次', '名次', 'A rank'],
  why_row_number: ['行首编号', '行首編號', 'The number of the row'],
  why_unlike_units: ['两端单位不同', '兩端單位不同', 'Two units in one range'],
  why_from_to: ['由一值到另一值', '由一值到另一值', 'From one value to another'],
  why_backward: ['区间倒置', '區間倒置', 'The range runs backward'],
  why_too_large: ['位数过多', '位數過多', 'Too many digits'],
  why_torn: ['数字被断开，前面缺失', '數字被斷開，前面缺失', 'The tail of a torn number'],
  why_no_such_day: ['没有这一天', '沒有這一天', 'No calendar has this day'],
  why_no_date: ['日期各部分不合', '日期各部分不合', 'The words of the date do not go together'],
  why_no_month: ['不知是哪个月', '不知是哪個月', 'Nothing gives the month'],
  why_no_year: ['不知相对于何时', '不知相對於何時', 'Nothing gives what it is relative to'],
  why_no_head: ['表格没有可读的表头', '表格沒有可讀的表頭', 'A line of figures below no head'],
  why_misfit: ['与表头的列对不上', '與表頭的列對不上', 'The row does not go with the head'],
  why_furniture: ['页码或页眉', '頁碼或頁眉', 'A page number or running head'],
  why_many_cells: ['格数过多，不是表格行', '格數過多，不是表格行', 'Too many cells for a row'],
  why_prose_in_table: ['表格中的文字段落', '表格中的文字段落', 'Prose among the rows'],
  why_nameless: ['行名不是名称', '行名不是名稱', 'The label of the row is no name'],
  why_column_unknown: ['该列表头没有说明', '該列表頭沒有說明', 'The head of the column says nothing'],
  why_column_of_words: ['附注、序号或文字列', '附註、序號或文字列', 'A column of notes, numbers or words'],
  why_cell_without_unit: ['没有单位可用', '沒有單位可用', 'Nothing tells the unit'],
  why_doubtful_change: ['变动的单位不明', '變動的單位不明', 'A change of unknown unit'],
  why_in_table: ['在表格行中，不成一格', '在表格行中，不成一格', 'In a row of a table, no cell'],
  why_unclear_dates: ['前有多个日期', '前有多個日期', 'Several dates before it'],
  why_former_value: ['变动前的数值', '變動前的數值', 'The value before a change'],
  why_afresh: ['句子另起', '句子另起', 'The sentence begins afresh'],
  why_no_period: ['没有期间', '沒有期間', 'No period'],
  count: ['{n} 条', '{n} 條', '{n} records'],
  countOf: ['{n} / {all} 条', '{n} / {all} 條', '{n} of {all} records'],
  hits: ['文中 {n} 处', '文中 {n} 處', '{n} in the text'],
  nextHit: ['下一处', '下一處', 'Next hit'],
  prevHit: ['上一处', '上一處', 'Previous hit'],
  filteredOut: ['此记录不在当前筛选之内', '此記錄不在目前篩選之內', 'Not among the records filtered now'],
  showInTable: ['清除筛选并显示', '清除篩選並顯示', 'Clear filters and show'],
  clear: ['清除筛选', '清除篩選', 'Clear filters'],
  remove: ['移除筛选', '移除篩選', 'Remove filter'],
  filter: ['筛选', '篩選', 'Filter'],
  find: ['查找…', '尋找…', 'Find…'],
  nothing: ['没有符合条件的记录', '沒有符合條件的記錄', 'No record fits these filters'],
  pageN: ['第 {n} 页', '第 {n} 頁', 'Page {n}'],
  lineN: ['第 {n} 行', '第 {n} 行', 'Line {n}'],
  ofPages: ['/ {n} 页', '/ {n} 頁', 'of {n}'],
  goPage: ['转到页', '轉到頁', 'Go to page'],
  pdf: ['打开 PDF 第 {n} 页', '開啟 PDF 第 {n} 頁', 'Open PDF at page {n}'],
  copy: ['复制引文', '複製引文', 'Copy as citation'],
  copied: ['已复制', '已複製', 'Copied'],
  copyFailed: ['浏览器不允许复制', '瀏覽器不允許複製', 'The browser does not allow copying'],
  series: ['看该指标', '看該指標', 'Chart this metric'],
  seriesOf: ['{m}：各期', '{m}：各期', '{m} by period'],
  partOf: ['所属事件', '所屬事件', 'Part of event'],
  close: ['关闭', '關閉', 'Close'],
  detail: ['记录详情', '記錄詳情', 'Record'],
  exportTitle: ['导出', '匯出', 'Export'],
  exportHint: ['导出当前筛选与排序的 {n} 条记录', '匯出目前篩選與排序的 {n} 條記錄', '{n} records, as filtered and sorted now'],
  csv: ['CSV 文件', 'CSV 檔案', 'CSV file'],
  csvHint: ['Excel 可直接打开', 'Excel 可直接開啟', 'opens in Excel'],
  tsv: ['复制为表格', '複製為表格', 'Copy as table'],
  tsvHint: ['粘贴到电子表格', '貼到試算表', 'paste into a spreadsheet'],
  json: ['JSON 文件', 'JSON 檔案', 'JSON file'],
  jsonHint: ['按记录格式', '按記錄格式', 'keys as in the records'],
  help: ['帮助', '說明', 'Help'],
  theme: ['明暗', '明暗', 'Theme'],
  themeAuto: ['跟随系统', '跟隨系統', 'System'], themeLight: ['浅色', '淺色', 'Light'], themeDark: ['深色', '深色', 'Dark'],
  language: ['语言', '語言', 'Language'],
  marks: ['标记', '標記', 'Marks'],
  corrections: ['校正', '校正', 'Corrections'],
  correctionsHint: ['保存在本浏览器中；可下载为 corrections.jsonl，也可再载入。',
    '保存在本瀏覽器中；可下載為 corrections.jsonl，也可再載入。', 'Kept in this browser. Download them as corrections.jsonl, load them again from a file.'],
  right: ['正确', '正確', 'Right'],
  wrong: ['有误', '有誤', 'Wrong'],
  corrected: ['已更正', '已更正', 'Corrected'],
  missed: ['遗漏', '遺漏', 'Missed'],
  unjudged: ['未校', '未校', 'Not judged'],
  correct: ['更正…', '更正…', 'Correct…'],
  addMissed: ['补为记录', '補為記錄', 'Add as record'],
  save: ['保存', '儲存', 'Save'],
  cancel: ['取消', '取消', 'Cancel'],
  undo: ['撤销', '復原', 'Undo'],
  download: ['下载', '下載', 'Download'],
  load: ['载入…', '載入…', 'Load…'],
  deleteAll: ['全部删除', '全部刪除', 'Delete all'],
  deleteSure: ['再按一次删除全部', '再按一次刪除全部', 'Press again to delete all'],
  noCorrections: ['还没有校正。选中一条记录，标“正确”“有误”或更正；选中一段正文可补录遗漏。',
    '還沒有校正。選取一條記錄，標「正確」「有誤」或更正；選取一段正文可補錄遺漏。',
    'None yet. Select a record and mark it right or wrong or correct it; select words of the text to add what was missed.'],
  loaded: ['载入 {n} 条，{m} 条与本文不符', '載入 {n} 條，{m} 條與本文不符', '{n} loaded, {m} do not fit this text'],
  edtfHint: ['如 2023、2023-06、2023-01/2023-06', '如 2023、2023-06、2023-01/2023-06', 'such as 2023, 2023-06, 2023-01/2023-06'],
  valueBad: ['请输入数字，如 13580000 或 18..20', '請輸入數字，如 13580000 或 18..20', 'A number, such as 13580000 or 18..20'],
  timeline: ['事件时间线', '事件時間線', 'Events over time'],
  earlier: ['更早', '更早', 'Earlier'],
  later: ['更晚', '更晚', 'Later'],
  kNext: ['下一条、上一条记录', '下一條、上一條記錄', 'Next, previous record'],
  kSearch: ['搜索', '搜尋', 'Search'],
  kExport: ['导出', '匯出', 'Export'],
  kCorrect: ['校正当前记录', '校正目前記錄', 'Correct the current record'],
  kHelp: ['本页帮助', '本頁說明', 'This help'],
  kEsc: ['关闭，清除搜索', '關閉，清除搜尋', 'Close, clear the search'],
  kEnter: ['在表格中：到正文', '在表格中：到正文', 'In the table: go to the text'],
  legend: ['标记说明', '標記說明', 'What the marks mean'],
  legendInferred: ['虚线：单位、指标、期间或年份取自上下文', '虛線：單位、指標、期間或年份取自上下文', 'Dashed: unit, metric, period or year come from the context'],
  legendOverlap: ['事件以下划线表示，其中的数字另有底色；再次点击同一处，选外层的记录',
    '事件以底線表示，其中的數字另有底色；再次點選同一處，選外層的記錄',
    'Events are underlined, figures inside them are tinted; click again to select the outer one'],
  keys: ['键盘', '鍵盤', 'Keyboard'],
  table_aria: ['记录表', '記錄表', 'Table of records'],
  text_aria: ['报告正文', '報告正文', 'Text of the report'],
  split: ['调整两栏宽度', '調整兩欄寬度', 'Width of the two panes'],
  more_than: ['超过', '超過', 'more than'], equal_or_more: ['不少于', '不少於', 'at least'], less_than: ['不足', '不足', 'less than'],
  equal_or_less: ['不超过', '不超過', 'at most'], approx: ['约', '約', 'about'], nearly: ['近', '近', 'nearly'],
  as_of: ['截至', '截至', 'as of'], since: ['起', '起', 'since'], before: ['之前', '之前', 'before'], after: ['之后', '之後', 'after'],
  exact: ['精确值', '精確值', 'Exact value'],
  sortBy: ['按{c}排序', '按{c}排序', 'Sort by {c}'],
  citation: ['“{t}”（{d}，第 {p} 页，第 {l} 行）', '「{t}」（{d}，第 {p} 頁，第 {l} 行）', '“{t}” ({d}, p. {p}, line {l})'],
};

// --- Reading the data ------------------------------------------------------------------------------------------------
// Records are held as columns (typed arrays) over all documents; offsets are turned into UTF-16 once, here.

const docs = [];
const R = {n: 0};              // doc, kind, start, end (UTF-16), metric, row, period, event, value, num
const kinds = [], strings = [''], dates = [], phrases = [null];

function load(data) {
  const total = data.documents.reduce((sum, d) => sum + d.records.count, 0);
  R.n = total;
  for (const name of ['doc', 'kind', 'start', 'end', 'metric', 'row', 'period', 'event', 'reach']) R[name] = new Int32Array(total);
  R.value = new Array(total);
  R.num = new Float64Array(total);
  const known = new Map([['', 0]]);
  const intern = s => { let n = known.get(s); if (n === undefined) known.set(s, n = strings.push(s) - 1); return n; };
  let base = 0;
  for (const raw of data.documents) base = loadDocument(raw, base, intern);
}

function loadDocument(raw, base, intern) {
  const table = raw.records, text = raw.text, number = docs.length;
  const map = offsetMap(text);
  const doc = {name: raw.doc, pdf: raw.pdf, text, map, first: base, last: base + table.count, missed: [], reasons: raw.reasons};
  docs.push(doc);
  const kindBase = kinds.length, phraseBase = phrases.length - 1, dateBase = dates.length;
  for (const kind of table.kinds) kinds.push(kind);
  for (const d of table.dates) dates.push({edtf: d[0], start: d[1] ?? (d.length > 1 ? null : ''), end: d.length > 2 ? d[2] : '', relation: d[3] || '', inferred: !!d[4]});
  const flat = table.phrases;
  for (let i = 0; i < flat.length; i += 3) {
    phrases.push({date: dateBase + flat[i], start: map.to16(flat[i + 1]), end: map.to16(flat[i + 1] + flat[i + 2])});
  }
  const words = [0, ...table.strings.map(intern)];
  const column = name => table[name] || new Int32Array(table.count);
  const [kind, start, length, metric, row, period, event] = ['kind', 'start', 'length', 'metric', 'row', 'period', 'event'].map(column);
  const values = table.value.split(' ');
  const eventAt = new Map();
  let at = 0, reach = 0;
  for (let i = 0; i < table.count; i++) {
    const r = base + i;
    at += start[i];
    R.doc[r] = number;
    R.kind[r] = kindBase + kind[i];
    R.start[r] = map.to16(at);
    R.end[r] = map.to16(at + length[i]);
    // How far the records up to this one reach: tells quickly which of them still cover a later place.
    R.reach[r] = reach = Math.max(reach, R.end[r]);
    R.metric[r] = words[metric[i]];
    R.row[r] = words[row[i]];
    R.period[r] = period[i] ? phraseBase + period[i] : 0;
    R.value[r] = values[i] || '';
    R.num[r] = toNumber(R.value[r]);
    if (kinds[R.kind[r]].type === 'event') eventAt.set(at, r);
    const found = event[i] ? eventAt.get(at - event[i] + 1) : undefined;
    R.event[r] = found === undefined ? -1 : found;
  }
  doc.lines = positions(text, '\n');
  doc.breaks = positions(text, '\f');
  doc.traditional = looksTraditional(text);
  // Where every line has a blank one behind it, or none has, blank lines do not tell paragraphs apart.
  const sample = text.slice(0, 40000), all = (sample.match(/\n/g) || []).length, blank = (sample.match(/\n[ \t\r]*(?=\n)/g) || []).length;
  doc.doubleSpaced = blank > 0.35 * all;
  doc.byLength = doc.doubleSpaced || all > 40 && blank < 0.03 * all;
  return base + table.count;
}

function toNumber(value) {
  if (!value) return NaN;
  const cut = value.indexOf('..');
  return cut < 0 ? +value : (+value.slice(0, cut) + +value.slice(cut + 2)) / 2;
}

// Code points to UTF-16 units and back. Most reports have no character outside the first plane: then both are the same.
function offsetMap(text) {
  if (!/[\ud800-\udbff]/.test(text)) return {to16: n => n, toPoint: n => n};
  const points = [], units = [];
  const high = /[\ud800-\udbff]/g;
  for (let m; (m = high.exec(text));) { points.push(m.index - points.length); units.push(m.index); }
  return {to16: n => n + below(points, n), toPoint: n => n - below(units, n)};
}

// How many of the ascending `list` are smaller than `n`.
function below(list, n) {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle] < n) low = middle + 1; else high = middle;
  }
  return low;
}

function positions(text, character) {
  const found = [];
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) found.push(i);
  return Int32Array.from(found);
}

const lineAt = (doc, unit) => below(doc.lines, unit) + 1;
const pageAt = (doc, unit) => below(doc.breaks, unit + 1) + 1;
const kindOf = r => kinds[R.kind[r]];
const docOf = r => docs[R.doc[r]];
const textOf = r => docOf(r).text.slice(R.start[r], R.end[r]);
const idOf = r => kindOf(r).type + ':' + docOf(r).map.toPoint(R.start[r]);
const dateOf = r => R.period[r] ? dates[phrases[R.period[r]].date] : null;
const pageOf = r => pageAt(docOf(r), R.start[r]);
const lineOf = r => lineAt(docOf(r), R.start[r]);
const isTable = kind => kind.rule.startsWith('table');
const isFigure = kind => kind.type === 'amount' || kind.type === 'percentage';
const groupOf = kind => isFigure(kind) ? 'figures' : kind.type === 'event' ? 'events' : kind.type === 'date' ? 'dates' : 'other';
const isInferred = r => !!kindOf(r).inferred || !!(dateOf(r) && dateOf(r).inferred);

// The look of a record: its class in the text and the word for its letter.
function markOf(kind) {
  if (isFigure(kind) && isTable(kind)) return ['cell', 'mT'];
  return {event: ['event', 'mE'], amount: ['amount', 'mA'], percentage: ['rate', 'mP'], date: ['date', 'mD']}[kind.type] || ['extra', 'mX'];
}

// A pattern that finds any of the terms in the text as it stands: in either script and width, across blanks and line breaks.
function looseRegExp(terms) {
  const loose = term => Array.from(fold(term)).map(c => {
    const code = c.charCodeAt(0);
    const wide = code > 32 && code < 127 ? String.fromCharCode(code + 0xfee0) : '';
    return '[' + (c + wide + (variants.get(c) || '')).replace(/[\\\]^-]/g, '\\$&') + ']';
  }).join('[\\s,]*');
  return new RegExp(terms.map(loose).join('|'), 'giu');
}

function looksTraditional(text) {
  let traditional = 0;
  const sample = text.slice(0, 4000);
  for (const c of sample) if (folded.has(c) && c >= '㐀') traditional++;
  return traditional > sample.length / 25;
}

// --- What the text says ----------------------------------------------------------------------------------------------

const CJK = '\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f';
const blanksByCJK = new RegExp(`(?<=[${CJK}])\\s+|\\s+(?=[${CJK}])`, 'g');

// Line breaks joined, for a card or a cell.
const joined = text => text.replace(blanksByCJK, '').replace(/\s+/g, ' ').trim();

// The sentence around a figure, or the line of a table, as three parts: before, the figure, after.
function sentenceOf(r) {
  const doc = docOf(r), text = doc.text, start = R.start[r], end = R.end[r];
  if (kindOf(r).type !== 'event' && isTable(kindOf(r))) {
    const from = text.lastIndexOf('\n', start - 1) + 1, to = text.indexOf('\n', end);
    return [text.slice(from, start), text.slice(start, end), text.slice(end, to < 0 ? text.length : to)]
      .map(part => part.replace(/\s{2,}/g, '  '));
  }
  const stop = doc.doubleSpaced ? /[。！？!?\f]/g : /[。！？!?\f]|\n[ \t]*\n/g;
  const reach = kindOf(r).type === 'event' ? 80 : 250;
  const head = text.slice(Math.max(0, start - reach), start), tail = text.slice(end, end + reach);
  let from = 0;
  for (let m; (m = stop.exec(head));) from = stop.lastIndex;
  stop.lastIndex = 0;
  const found = /[。！？]$/.test(text.slice(start, end)) ? {index: 0, 0: ''} : stop.exec(tail);
  let to = found ? found.index + (/[。！？!?]/.test(found[0]) ? 1 : 0) : tail.length, cut = !found;
  if (doc.byLength) {
    // Blank lines say nothing: a paragraph goes on behind a line only if that is as long as lines are.
    for (let at = head.length; (at = head.lastIndexOf('\n', at - 1)) >= from && at >= 0;) {
      if (!isFullLine(doc, start - head.length + at)) { from = at + 1; break; }
    }
    for (let at = -1; (at = tail.indexOf('\n', at + 1)) >= 0 && at < to;) {
      if (!isFullLine(doc, end + at)) { to = at; cut = false; break; }
    }
  }
  return [(from === 0 && start > reach ? '…' : '') + joined(head.slice(from)), joined(text.slice(start, end)),
    joined(tail.slice(0, to)) + (!cut || end + reach >= text.length ? '' : '…')];
}

// Whether the line that ends at `at` is about as long as the longest around it; one without words says neither.
function isFullLine(doc, at) {
  const {text, lines} = doc, line = below(lines, at), length = n => n < 0 || n > lines.length ? 0 : text.slice(n ? lines[n - 1] + 1 : 0, n < lines.length ? lines[n] : text.length).trim().length;
  const own = length(line);
  if (!own) return true;
  let longest = 0;
  for (let n = line - 8; n <= line + 8; n++) longest = Math.max(longest, length(n));
  return own >= 0.8 * longest;
}

// The statement of an event without its date.
const summaries = new Map();
function summaryOf(r) {
  let summary = summaries.get(r);
  if (summary === undefined) {
    const phrase = phrases[R.period[r]], text = textOf(r), at = phrase ? phrase.start - R.start[r] : -1;
    const rest = at >= 0 && at < text.length ? text.slice(0, at) + text.slice(at + phrase.end - phrase.start) : text;
    // 截至 and the like stand alone once their date is gone.
    summary = joined(rest).replace(/[，,]{2,}/g, '，').replace(/^(截至|截止|自从?|于|於|在|至|从|從|到)?[\s，,、：:；;。.）)]+|[\s，,、：:；;。]+$/g, '');
    summaries.set(r, summary);
  }
  return summary;
}

const metricText = r => kindOf(r).type === 'event' ? summaryOf(r) : kindOf(r).type === 'date' ? joined(textOf(r))
  : strings[R.metric[r]] || (kindOf(r).fields ? Object.values(kindOf(r).fields).join(' ') : '');

// --- Numbers for eyes ------------------------------------------------------------------------------------------------

// 22700000 as 2,270 万 or 22.7 mn, so that a column of them can be read.
function readable(decimal) {
  const size = Math.abs(+decimal);
  const scales = language === 2 ? [[1e9, 9, ' bn'], [1e6, 6, ' mn']] : [[1e8, 8, language ? ' 億' : ' 亿'], [1e4, 4, language ? ' 萬' : ' 万']];
  const scale = scales.find(([least]) => size >= least);
  return scale ? grouped(shifted(decimal, scale[1]), 2) + scale[2] : grouped(decimal);
}

// What stands behind a number: 万元 in one, million CNY in two words.
const scaleAndUnit = (scale, unit) => unit === '%' ? '%' : (language === 2 ? `${scale || ''} ${unitName(unit)}` : (scale || '').trim() + unitName(unit));

function readableValue(value, modifier, unit) {
  if (!value) return '';
  const ends = value.split('..');
  let parts = ends.map(part => unit === '%' ? grouped(part) : readable(part));
  if (parts.length === 2) {
    // 18–30 万 where both ends are told in 万, 1,000–10,000 where one of them is not.
    const [a, b] = parts.map(part => (part.match(/ \S+$/) || [''])[0]);
    if (a !== b) parts = ends.map(part => grouped(part)); else if (a) parts[0] = parts[0].slice(0, -a.length);
  }
  return (SIGNS[modifier] || '') + parts.join('–');
}

const valueAndUnit = r => {
  const [, number, scale] = readableValue(R.value[r], kindOf(r).modifier, kindOf(r).unit).match(/^(.*?)( [^\d–]+)?$/);
  return number + (language === 2 || scale || !number ? '' : ' ') + scaleAndUnit(scale, kindOf(r).unit).replace(/^%/, '%');
};

function changeText(kind, inWords = false) {
  const arrow = kind.change === 'increase' ? '↑' : kind.change === 'decrease' ? '↓' : '';
  return [kind.basis ? t(kind.basis) : '', arrow && inWords ? t(kind.change) : arrow].filter(Boolean).join(' ');
}

function periodText(date) {
  if (!date) return '';
  const [from, to] = date.edtf.split('/');
  // Whole quarters and halves read better than their months.
  const span = /^(\d{4})-(01|04|07|10)$/.exec(from), till = /^(\d{4})-(03|06|09|12)$/.exec(to || '');
  if (span && till && span[1] === till[1]) {
    const first = +span[2], months = +till[2] - first + 1;
    if (months === 3) return `${span[1]} Q${(first + 2) / 3}`;
    if (months === 6 && first !== 4) return `${span[1]} H${first === 1 ? 1 : 2}`;
  }
  return date.edtf.replace('/', ' – ').replace('..', '…');
}
// --- Figures of one thing --------------------------------------------------------------------------------------------
// A series is what may be compared: a metric, a unit, a level or a kind of change, a scope.
// A place in it is a period; equal values of a place are one figure said several times.

const plainMetric = new Map();
function keyOfString(n) {
  let key = plainMetric.get(n);
  if (key === undefined) {
    key = fold(strings[n]).replace(/[的之“”"'「」()（）]/g, '');
    plainMetric.set(n, key);
  }
  return key;
}
const metricKey = r => keyOfString(R.metric[r]);

// Names of parts and sums say nothing about what they are a part or a sum of.
const GENERIC = /^(合计|小计|总计|共计|其他|其它|其中|金额|比例|数量|余额|总额|期末.{0,4}|期初.{0,4}|年末.{0,4}|年初.{0,4}|账面.{0,4}|本期.{0,4}|上期.{0,4}|单位|总数|平均|股权|有限公司.*|持股比例.*|合计.*|其他)$/;

const ranges = value => value.includes('..');
const seriesKey = r => {
  const k = kindOf(r);
  return [metricKey(r), k.unit || '', k.change ? 'c' : '', k.basis || '', k.scope || ''].join('|');
};

const saidKey = r => (kindOf(r).change === 'decrease' ? '-' : '') + R.value[r] + '|' + (kindOf(r).modifier || '');

let figureGroups = null;
function groups() {
  if (figureGroups) return figureGroups;
  const series = new Map();
  for (let r = 0; r < R.n; r++) {
    if (!R.metric[r] || !isFigure(kindOf(r)) || !R.value[r]) continue;
    const key = seriesKey(r);
    let one = series.get(key);
    if (!one) series.set(key, one = {key, metric: metricKey(r), places: new Map(), records: []});
    one.records.push(r);
    const date = dateOf(r), edtf = date ? date.edtf : '';
    let place = one.places.get(edtf);
    if (!place) one.places.set(edtf, place = {edtf, date, values: new Map()});
    const value = saidKey(r);
    let said = place.values.get(value);
    if (!said) place.values.set(value, said = []);
    said.push(r);
  }
  return figureGroups = series;
}

// What sort of metric a report opens with. Only the order of the key figures depends on it.
const HEADLINE = /^(营业总?收入|营业额|收入|收益|归属.*(净利润|溢利)|净利润|纯利|年内溢利|利润总额|资产总[额计]|总资产|净资产|所有者权益合计|(基本)?每股(收益|盈利)|毛利率?|经营活动.*净额|研发(投入|费用|支出)|.*捐赠总?额|纳税总?额|员工(总数|人数)|温室气体排放.*|.*(总排放|排放总)量|用电量|综合能耗|.*取水量|不良贷款率|资本充足率|存款总?额|贷款总?额|.*生产总值|.*预算收入)$/;

function keyFigures(most = 8) {
  const best = new Map();
  for (const one of groups().values()) {
    const first = one.records[0], k = kindOf(first);
    if (!(k.quantity === 'money' || k.type === 'percentage' || k.quantity === 'ratio' || HEADLINE.test(one.metric))) continue;
    if (k.scope === 'parent' || GENERIC.test(one.metric) || one.metric.length < 3 || one.metric.length > 18) continue;
    const place = [...one.places.values()].filter(p => p.edtf).map(p => ({p, said: largest(p), score: largest(p).length + (p.date && p.date.end || '').slice(0, 4) / 4}))
      .sort((a, b) => b.score - a.score)[0];
    if (!place) continue;
    const said = place.said, r = said.find(x => !isTable(kindOf(x))) ?? said[0];
    const prose = one.records.some(x => !isTable(kindOf(x)));
    const early = R.start[first] / docOf(first).text.length < 0.15;
    const score = Math.min(said.length, 6) * 2 + Math.min(one.places.size, 4) + (prose ? 3 : 0) + (early ? 2 : 0)
      + (k.quantity === 'money' ? 2 + Math.min(10, Math.log10(Math.abs(R.num[r]) + 1)) / 3 : 0) + (HEADLINE.test(one.metric) ? 8 : 0) - (k.change ? 4 : 0) - (dateOf(r).inferred ? 0.5 : 0);
    const old = best.get(one.metric);
    if (!old || old.score < score) best.set(one.metric, {r, said, score, edtf: place.p.edtf, series: one});
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.r - b.r).slice(0, most);
}

function largest(place) {
  let found = [];
  for (const said of place.values.values()) if (said.length > found.length) found = said;
  return found;
}

// The change that goes with a level: same metric and period.
function changeOf(metric, edtf) {
  for (const [key, one] of groups()) {
    if (!key.startsWith(metric + '|%|c|')) continue;
    const place = one.places.get(edtf);
    if (place) return largest(place)[0];
  }
  return undefined;
}

// --- Contradictions --------------------------------------------------------------------------------------------------

// Digits that a written value vouches for: 20.1亿 three, 2,013,800,000 five.
const digitsOf = value => value.replace(/^-/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;

// Whether the one says less exactly what the other says. As extract panel has it: 超20亿 and 21亿 agree, 超20亿 and 19亿 or 35亿
// do not.
function agree(a, b) {
  const [x, mx] = a.split('|'), [y, my] = b.split('|');
  if (ranges(x) || ranges(y)) {
    const inside = (range, n) => { const [low, high] = range.split('..'); return n >= +low && n <= +high; };
    return ranges(x) && ranges(y) ? false : ranges(x) ? inside(x, +y) : inside(y, +x);
  }
  // An expense in brackets in a table and without them in a sentence is one figure.
  if (Math.abs(+x) === Math.abs(+y)) return true;
  if (mx || my) {
    const [bound, modifier, other] = mx ? [+x, mx, +y] : [+y, my, +x];
    if (Math.abs(bound - other) > 0.1 * Math.abs(bound)) return false;
    if (mx && my) return true;
    if (modifier === 'more_than' || modifier === 'equal_or_more') return other > bound;
    if (modifier === 'less_than' || modifier === 'equal_or_less') return other < bound;
    return modifier !== 'nearly' || Math.abs(other) < Math.abs(bound);
  }
  const [dx, dy] = [digitsOf(x), digitsOf(y)], rough = dx < dy ? +x : +y;
  if (dx === dy || !rough) return false;
  // Within one step of the last digit written: rounded or cut off.
  const step = 10 ** (Math.floor(Math.log10(Math.abs(rough))) + 1 - Math.min(dx, dy));
  return Math.abs(+x - +y) < step;
}

// What only a slip of the pen explains: 元 for 万元, one digit of many that is another, two that changed places.
function isSlip(a, b) {
  const ratio = Math.max(Math.abs(+a), Math.abs(+b)) / Math.min(Math.abs(+a), Math.abs(+b));
  return [1e3, 1e4, 1e8].some(f => Math.abs(ratio / f - 1) < 1e-9) || isMiswritten(a.replace('-', ''), b.replace('-', ''));
}

function isMiswritten(a, b) {
  if (a.length !== b.length || a.replace('.', '').replace(/0+$/, '').length < 5) return false;
  const other = [];
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) other.push(i);
  // A last digit that is one more or less was rounded.
  if (other.length === 1) return other[0] < a.length - 1 || Math.abs(a[other[0]] - b[other[0]]) > 1;
  return other.length === 2 && other[1] === other[0] + 1 && a[other[0]] === b[other[1]] && a[other[1]] === b[other[0]];
}

// A table that takes something apart: what stands in it is said of a part, or of another company.
const PARTS = /分[^类]|按|明细|构成|前[五5十]|子公司|参股|联营|合营|关联|项目|母公司|附注|分部|被投资|单位:?$/;
// What may stand before a metric that is said of the whole: when, who reports, and verbs.
const OF_THE_WHOLE = /报告期[内末]?|本报告|截至|截止|期[末内]|年[末内底初度]?|全年|[上下]半年|本[期年度]|当[期年]|同期|[一二三四]季度?|第|我们|我司|[本全]?(公司|集团|行)|合并|实现|取得|达到?|完成|累计|总计|合计|共计?|总|约|近|超过?|其中|同时|此外|已|为|至|的|在|于|了|是|和|与|及|[0-9零〇一二三四五六七八九十年月日]|[^\p{L}\p{N}]/gu;

// Whether a figure is said of the whole: of a sentence that names nobody else, or of a table that takes nothing apart.
function isOfTheWhole(r) {
  const k = kindOf(r), metric = strings[R.metric[r]], row = fold(strings[R.row[r]]);
  if (isTable(k)) return k.scope !== 'parent' && !PARTS.test(fold(k.table || '')) && (row.includes(fold(metric)) || fold(metric).startsWith(row));
  if ((k.inferred || []).includes('metric')) return false;
  const before = sentenceOf(r)[0].replace(/^…/, ''), at = before.lastIndexOf(metric);
  if (at < 0) return false;
  // A bare verb is the rest of a sentence whose subject stands elsewhere.
  const context = fold(before.slice(0, at)).replace(/[(（][^)）]*[)）]/g, '');
  return context.replace(OF_THE_WHOLE, '') === '' && (context === '' || /公司|集团|本行|全行|我[们司]|[年期度]/.test(context));
}

let found = null;
function contradictions() {
  if (found) return found;
  found = [];
  const of = new Map();
  for (const one of groups().values()) {
    if (GENERIC.test(one.metric) || one.metric.length < 3) continue;
    for (const place of one.places.values()) {
      if (!place.edtf || place.values.size < 2) continue;
      for (const own of byDocument(place)) {
        const item = contradiction(one, own);
        if (!item) continue;
        found.push(item);
        for (const r of item.records.flat()) of.set(r, item);
      }
    }
  }
  found.sort((a, b) => b.score - a.score || a.r - b.r);
  found.of = of;
  return found;
}

// Reports shown together may be of several companies: each can contradict itself alone.
function byDocument(place) {
  if (docs.length === 1) return [place];
  return docs.map((_, n) => ({...place, values: new Map([...place.values].map(([value, said]) => [value, said.filter(r => R.doc[r] === n)]).filter(([, said]) => said.length))}));
}

// What is said of a metric at a time and cannot all be right; undefined if all can.
function contradiction(one, place) {
  // A label that stands for many different numbers is a heading, not a metric.
  if (place.values.size > 24) return undefined;
  const slips = new Set(), said = new Map();
  for (const [value, records] of place.values) {
    for (const other of place.values.keys()) if (other !== value && isSlip(value.split('|')[0], other.split('|')[0])) slips.add(value);
    const whole = records.filter(isOfTheWhole);
    if (whole.length) said.set(value, whole);
  }
  const isSaid = [...slips].filter(value => said.has(value)).length > 0;
  const values = isSaid ? [...slips] : [...said.keys()];
  const clashing = values.filter(v => values.some(w => w !== v && !agree(v, w)));
  if (clashing.length < 2 || clashing.length > 3) return undefined;
  const records = clashing.map(v => said.get(v) || place.values.get(v)), all = records.flat();
  // Of two tables with a row of one name each is of another thing, unless only a slip tells them apart.
  const prose = all.filter(r => !isTable(kindOf(r))).length;
  if (!prose && !isSaid) return undefined;
  const sizes = all.map(r => Math.abs(R.num[r])).filter(n => n > 0), ratio = Math.max(...sizes) / Math.min(...sizes);
  if (!(ratio >= 1) || (ratio > 12 && !isSaid)) return undefined;
  // What a passage says side by side it also tells apart.
  const places = all.map(r => R.start[r]);
  if (Math.max(...places) - Math.min(...places) < 400 * clashing.length) return undefined;
  const exact = all.filter(r => !isInferred(r)).length / all.length;
  const score = (prose ? 3 : 0) + exact * 2 - Math.min(3, Math.log10(ratio)) + (isSaid ? 4 : 0) + (HEADLINE.test(one.metric) ? 3 : 0) - clashing.length;
  return {series: one, place, records, score, r: all[0], unitSlip: isSaid};
}

// --- A metric over its periods ---------------------------------------------------------------------------------------

// Everything said of a metric, by unit and kind, the fullest first.
function seriesOf(metric) {
  const list = [];
  for (const one of groups().values()) if (one.metric === metric) list.push(one);
  return list.sort((a, b) => b.places.size - a.places.size || b.records.length - a.records.length);
}

// Points of a chart: periods in order, of each the distinct values.
function pointsOf(one) {
  return [...one.places.values()].filter(p => p.date && (p.date.end || p.date.start))
    .map(p => ({label: periodText(p.date), at: p.date.end || p.date.start, days: span(p.date),
      values: [...p.values.values()].map(said => ({n: (kindOf(said[0]).change === 'decrease' ? -1 : 1) * R.num[said[0]], said}))
        .sort((a, b) => b.said.length - a.said.length)}))
    .sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : a.days - b.days);
}

const span = date => date.start && date.end ? (Date.parse(date.end) - Date.parse(date.start)) / 864e5 : 0;
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

"""##

    /// The pages of a dataset.
    static let site = ##"""
<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
{{CSP}}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="extract view">
<title>{{TITLE}}</title>
<link rel="icon" href="data:,">
<style>{{STYLE}}</style>
</head>
<body class="site">
<header id="bar">
  <nav id="trail" data-label="trail" hidden><a href="../index.html" data-t="home"></a><span aria-hidden="true">›</span></nav>
  <h1 id="title">{{TITLE}}</h1>
  <div id="search" role="search">
    <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/></svg>
    <input id="q" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" data-label="searchLabel">
    <kbd aria-hidden="true">/</kbd>
  </div>
  <div id="tools">
    <select id="language" data-label="language">
      <option value="zh-Hans" lang="zh-Hans">简体</option>
      <option value="zh-Hant" lang="zh-Hant">繁體</option>
      <option value="en" lang="en">English</option>
    </select>
    <button id="theme" class="icon" data-label="theme"><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5.5"/><path class="fill" d="M8 2.5a5.5 5.5 0 0 1 0 11z"/></svg></button>
  </div>
</header>
<main id="site">
  <div id="scroller" tabindex="-1">
    <div id="overview"></div>
    <div id="controls"></div>
    <table id="grid"><thead id="head"></thead><tbody id="rows"></tbody></table>
    <p id="nothing" hidden data-t="nothing"></p>
    <div id="more"></div>
  </div>
  <aside id="detail" hidden data-label="sources"></aside>
</main>
<div id="live" class="sr" role="status" aria-live="polite"></div>
<script type="application/json" id="data">{{DATA}}</script>
<script type="application/json" id="folds">{{FOLDS}}</script>
<script>{{SCRIPT}}</script>
</body>
</html>

"""##

    /// Ends `{{STYLE}}` of the pages of a dataset.
    static let siteStyle = ##"""

/* The pages of a dataset: on top of what the page of a report has */
#site { flex: 1; min-height: 0; display: flex; flex-direction: column; background: var(--paper); }
.site #title { max-width: 26rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; align-items: baseline; padding: 0.8rem 0 0.6rem; color: var(--soft); border-bottom: 1px solid var(--line); }
.facts .plain { padding: 0; color: var(--ink); }
.facts b.warn { margin: 0; }
.warned { color: var(--warn) !important; }
.segments { display: inline-flex; background: var(--sunk); border-radius: var(--radius); padding: 2px; }
.select select { color: var(--ink); border-color: var(--line-strong); padding-inline: 0.4rem; }
.toggle { color: var(--soft); min-height: 1.75rem; }
.toggle b.warn { margin: 0; }
.toggle[aria-pressed=true] { color: var(--ink); border-color: var(--warn); background: var(--sunk); }

.reports { display: grid; gap: 0.1rem; max-height: 9.5rem; overflow: auto; }
.reports li { display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; }
.reports .year { width: 2.5rem; font-weight: 600; }
.reports .kind { min-width: 3rem; color: var(--soft); }
.site a { color: var(--accent); text-decoration: none; }
.site a:hover { text-decoration: underline; }
.site a.button { color: inherit; min-height: 1.6rem; }
.site a.button:hover { text-decoration: none; }

#grid { border-collapse: separate; border-spacing: 0; min-width: 100%; }
#grid :is(th, td) { border-bottom: 1px solid var(--line); text-align: start; padding: 0 0.5rem; height: 2.1rem; white-space: nowrap; font-weight: 400; }
#grid thead th { position: sticky; top: var(--controls, 2.6rem); z-index: 2; background: var(--paper); border-top: 1px solid var(--line); color: var(--soft); font-weight: 500; font-size: 0.75rem; padding: 0; height: 2rem; }
#grid thead th > :is(button, span) { border: 0; background: none; border-radius: 0; width: 100%; height: 100%; min-height: 2rem; padding: 0 0.5rem; font: inherit; color: inherit; gap: 0; display: flex; align-items: center; }
#grid thead button:hover, #grid thead [aria-sort] { color: var(--ink); }
#grid .c-name { position: sticky; left: 0; z-index: 1; background: var(--paper); padding-inline-start: 0.9rem; width: 34%; max-width: 24rem; min-width: 13rem; overflow: hidden; text-overflow: ellipsis; border-inline-end: 1px solid var(--line); }
#grid thead .c-name { z-index: 3; padding-inline-start: 0.4rem; }
#grid tbody .c-name { font-weight: 500; }
#grid tbody .c-name a { text-decoration: underline; text-decoration-color: var(--line-strong); text-underline-offset: 0.25em; }
#grid .c-name small { margin-inline-start: 0.5rem; font-weight: 400; }
#grid tbody tr:hover :is(th, td) { background: var(--sunk); }
#grid .c-unit { color: var(--soft); }
#grid .c-n, .site-company #grid .c-year { text-align: end; }
#grid thead .c-n > button, .site-company #grid thead .c-year > button { justify-content: flex-end; }
#grid td.c-n { padding-inline-end: 0.9rem; }
#grid .c-spark { width: 6.5rem; }
.spark { display: block; width: 5.5rem; height: 1.375rem; overflow: visible; }
.spark polyline { fill: none; stroke: var(--accent); stroke-width: 1.4; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
.spark circle { fill: var(--accent); }
.spark .clash { fill: var(--warn); }
.cell { border: 0; background: none; min-height: 1.7rem; padding: 0 0.35rem; margin-inline-end: -0.35rem; font-weight: 500; justify-content: flex-end; }
.cell:hover { background: var(--accent-wash); }
.cell.clash { box-shadow: inset 0 -1.5px 0 color-mix(in oklab, var(--warn) 55%, transparent); border-radius: var(--radius) var(--radius) 0 0; }
.cell b { font-size: 0.6875rem; margin: 0; }
.quiet { color: var(--faint); font-weight: 500; }
#detail > .top > b { font-size: 1rem; margin: 0; }
.cell[aria-expanded=true] { background: var(--accent-wash); outline: 2px solid var(--accent); }
.chip { display: inline-flex; align-items: baseline; gap: 0.35rem; border: 1px solid var(--line); border-radius: var(--radius); padding: 0.05rem 0.45rem; margin-inline-end: 0.25rem; color: var(--ink) !important; background: var(--raised); }
a.chip:hover { border-color: var(--accent); background: var(--accent-wash); text-decoration: none !important; }
.chip .kind { color: var(--soft); font-size: 0.75rem; }
.chip b.warn { margin: 0; font-size: 0.6875rem; }

.site #detail { max-height: 52%; padding-bottom: 0.5rem; }
.site #detail > .top { border-bottom: 1px solid var(--line); }
#detail h2 { font-size: 0.875rem; color: var(--ink); outline: 0; overflow-wrap: anywhere; }
#detail > .top .icon { margin-inline-start: auto; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 0; overflow: auto; min-height: 0; }
.side { padding: 0.6rem 0.9rem; border-inline-end: 1px solid var(--line); min-width: 0; }
.side:last-child { border: 0; }
.side .note { color: var(--soft); font-size: 0.75rem; }
.side.rounder .big { color: var(--soft); }
.source { padding: 0.5rem 0; border-top: 1px solid var(--line); margin-top: 0.5rem; }
#detail .source .top { padding: 0; font-size: 0.75rem; flex-wrap: wrap; gap: 0.2rem 0.6rem; }
.source .doc { color: var(--ink); overflow-wrap: anywhere; }
.source .sentence { margin-block: 0.25rem 0.35rem; font-size: 0.8125rem; line-height: 1.6; max-height: 9rem; overflow: auto; }
.source dl { font-size: 0.75rem; gap: 0 0.75rem; margin-bottom: 0.35rem; }
#more { height: 1px; }
/* What stands above the table stays where it is when that is moved sideways. */
.site :is(#overview, #controls) { position: sticky; left: 0; }

@media screen and (max-width: 860px) { .site #title { max-width: none; } #grid .c-name { min-width: 9.5rem; max-width: 44vw; white-space: normal; } .site #detail { max-height: 70%; } #grid .c-spark { display: none; } }
@media screen and (max-width: 520px) { .facts { gap: 0.1rem 1rem; padding-inline: 0; } #grid .c-unit { padding-inline: 0.25rem; } .sides { grid-template-columns: 1fr; } .side { border-inline-end: 0; } }
@media (max-height: 520px) { #grid thead th { top: 0; } }
@media print {
  #controls .segments, #controls .toggle, #controls select { display: none !important; }
  #site { display: block; height: auto; }
  #grid :is(th, td), #grid .c-name { position: static; height: auto; padding-block: 0.1rem; white-space: normal; }
  #grid tr { break-inside: avoid; }
  #grid thead { display: table-header-group; }
  .reports { max-height: none; }
  .facts button { border: 0; }
}

"""##

    /// Ends their `{{SCRIPT}}`.
    static let siteScript = ##"""

// ---------------------------------------------------------------------------------------------------------------------
// The pages of a dataset: one for all companies, one for each. FORMAT.md says what #data holds.
// ---------------------------------------------------------------------------------------------------------------------

// Words of the interface: simplified, traditional, English.
const WORDS = {
  home: ['全部公司', '全部公司', 'All companies'],
  trail: ['所在位置', '所在位置', 'Where you are'],
  searchLabel: ['搜索', '搜尋', 'Search'],
  searchCompanies: ['搜索公司、代码、报告（简繁通用）', '搜尋公司、代碼、報告（簡繁通用）', 'Search companies, codes, reports'],
  searchMetrics: ['搜索指标、数字（简繁通用）', '搜尋指標、數字（簡繁通用）', 'Search metrics, numbers'],
  language: ['语言', '語言', 'Language'],
  theme: ['明暗', '明暗', 'Theme'],
  themeAuto: ['跟随系统', '跟隨系統', 'System'], themeLight: ['浅色', '淺色', 'Light'], themeDark: ['深色', '深色', 'Dark'],
  nothing: ['没有符合条件的内容', '沒有符合條件的內容', 'Nothing fits these filters'],
  close: ['关闭', '關閉', 'Close'],
  sortBy: ['按{c}排序', '按{c}排序', 'Sort by {c}'],
  company: ['公司', '公司', 'Company'],
  unknownCompany: ['公司不详', '公司不詳', 'Company unknown'],
  companies: ['{n} 家公司', '{n} 家公司', '{n} companies'], company1: ['1 家公司', '1 家公司', '1 company'],
  reports: ['{n} 份报告', '{n} 份報告', '{n} reports'], report1: ['1 份报告', '1 份報告', '1 report'],
  records: ['{n} 条记录', '{n} 條記錄', '{n} records'], record1: ['1 条记录', '1 條記錄', '1 record'],
  ofCompanies: ['{n} / {all} 家公司', '{n} / {all} 家公司', '{n} of {all} companies'],
  reportsColumn: ['报告', '報告', 'Reports'],
  recordsColumn: ['记录', '記錄', 'Records'],
  warningsColumn: ['提示', '提示', 'Warnings'],
  reportsOf: ['报告', '報告', 'Reports'],
  noYearColumn: ['年份不详', '年份不詳', 'No year'],
  filter: ['筛选', '篩選', 'Filter'],
  all: ['全部', '全部', 'All'],
  withWarnings: ['有提示', '有提示', 'With warnings'],
  allKinds: ['各类报告', '各類報告', 'All kinds'],
  noCompany: ['公司不详', '公司不詳', 'Company unknown'],
  noYear: ['报告年份不详', '報告年份不詳', 'Year unknown'],
  noRecords: ['没有记录', '沒有記錄', 'No records'],
  noRevenue: ['年报中未见营业收入', '年報中未見營業收入', 'No revenue found in an annual report'],
  noPeriod: ['{n} / {all} 个数值没有期间', '{n} / {all} 個數值沒有期間', '{n} of {all} figures have no period'],
  conflicts: ['{n} 处与别的报告不一致', '{n} 處與別的報告不一致', '{n} contradictions with other reports'],
  badLines: ['同一文件中 {n} 行读不出报告', '同一檔案中 {n} 行讀不出報告', '{n} lines of its file were no reports'],
  missing: ['原文件未找到，没有正文页', '原檔案未找到，沒有正文頁', 'Its file was not found: no page of its text'],
  changed: ['原文件已改变，没有正文页', '原檔案已改變，沒有正文頁', 'Its file has changed: no page of its text'],
  unreadable: ['无法读取，没有正文页', '無法讀取，沒有正文頁', 'It cannot be read: no page of its text'],
  conflictsShort: ['报告之间不一致', '報告之間不一致', 'Reports contradict each other'],
  noPeriodShort: ['数值没有期间', '數值沒有期間', 'Figures without a period'],
  missingShort: ['没有正文页', '沒有正文頁', 'File not found'], changedShort: ['原文件已改变', '原檔案已改變', 'File has changed'],
  badLinesShort: ['有读不出的行', '有讀不出的行', 'Lines that were no reports'],
  annual: ['年报', '年報', 'Annual'], interim: ['中期', '中期', 'Interim'], quarterly: ['季报', '季報', 'Quarterly'], results: ['业绩', '業績', 'Results'],
  sustainability: ['ESG', 'ESG', 'ESG'], statistics: ['统计', '統計', 'Statistics'], government: ['政府', '政府', 'Government'],
  announcement: ['公告', '公告', 'Announcement'], other: ['报告', '報告', 'Report'],
  metric: ['指标', '指標', 'Metric'],
  unit: ['单位', '單位', 'Unit'],
  trend: ['走势', '走勢', 'Trend'],
  trendOf: ['{m} 的走势', '{m} 的走勢', 'Trend of {m}'],
  metrics: ['{n} 项', '{n} 項', '{n} rows'],
  metricsOf: ['{n} / {all} 项', '{n} / {all} 項', '{n} of {all} rows'],
  scale: ['金额单位', '金額單位', 'Scale of money'],
  scale0: ['元', '元', '1'], scale4: ['万', '萬', '10⁴'], scale8: ['亿', '億', '10⁸'],
  span: ['年数', '年數', 'Years'],
  span2: ['两年以上', '兩年以上', 'Two years or more'], span1: ['全部指标', '全部指標', 'All metrics'],
  onlyConflicts: ['只看有出入', '只看有出入', 'Several values only'],
  change: ['变动', '變動', 'change'], target: ['目标', '目標', 'target'], parent: ['母公司', '母公司', 'parent company'],
  yoy: ['同比', '同比', 'YoY'], qoq: ['环比（季）', '環比（季）', 'QoQ'], pop: ['环比', '環比', 'PoP'],
  yearTo: ['截至 {d}', '截至 {d}', 'year to {d}'],
  sources: ['出处', '出處', 'Sources'],
  contradiction: ['各报告所述不同，或只差一个数量单位', '各報告所述不同，或只差一個數量單位', 'Reports differ, or the scale does'],
  sameName: ['同一报告中同名的几个值，多半所指不同', '同一報告中同名的幾個值，多半所指不同', 'Values of one name in one report: mostly of different things'],
  said: ['{n} 处', '{n} 處', '{n} places'], said1: ['1 处', '1 處', '1 place'],
  rounder: ['同值的概数', '同值的概數', 'The same, less exactly'],
  where: ['第 {p} 页 · 第 {l} 行', '第 {p} 頁 · 第 {l} 行', 'page {p} · line {l}'],
  open: ['看原文', '看原文', 'Show in the report'],
  noPage: ['没有正文页', '沒有正文頁', 'no page of its text'],
  inferred: ['期间或单位取自上下文', '期間或單位取自上下文', 'period or unit from the context'],
  moreSources: ['还有 {n} 处', '還有 {n} 處', '{n} more'],
  several: ['同名 {n} 个值', '同名 {n} 個值', '{n} values of one name'],
  differs: ['{n} 个不同的值', '{n} 個不同的值', '{n} different values'],
  tableOf: ['表', '表', 'Table'], rowOf: ['行', '列', 'Row'], columnOf: ['列', '欄', 'Column'],
  exact: ['精确值', '精確值', 'Exact value'],
};
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

"""##
}
