// How the page of an audit looks: a document on paper, dense tables, no ornament. System fonts only, all of which have
// the Vietnamese letters. States are told by a sign and a word; colour only helps. What is not verified is hatched and
// never green.
#include "reports/portfolio_page.h"

namespace rasoat::reports {

std::string_view page_style() {
  return R"css(
:root {
  --paper: #fff; --ink: #1a2027; --soft: #55606b; --line: #d2d9e0; --faint: #e8ecf0; --tint: #f4f6f8; --link: #0b4f95; --mark: #8f1418;
  --good: #dbeee0; --good-ink: #14532d; --bad: #f6c8c3; --bad-ink: #7a1012; --warn: #fbe6ae; --warn-ink: #674200;
  --note: #dfeaf7; --note-ink: #114a86; --open: #ebe3f5; --open-line: #d9cbee; --open-ink: #46247a; --free: #e3e6ea; --free-ink: #3b444d;
  --none: #e9e9e9; --none-line: #d0d0d0; --none-ink: #3c3c3c;
  --bar-good: #4d9a63; --bar-bad: #c4453d; --bar-warn: #dca321; --bar-note: #5b93cf; --bar-open: #8d6cc4; --bar-free: #9aa3ac; --bar-none: #8a8a8a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181c; --ink: #e2e6ea; --soft: #9ba6b1; --line: #37404a; --faint: #262d35; --tint: #1c2229; --link: #84bbf5; --mark: #f09093;
    --good: #1d3a28; --good-ink: #b6e3c4; --bad: #5c2421; --bad-ink: #ffd3cf; --warn: #4d3a10; --warn-ink: #fbdf97;
    --note: #1d3450; --note-ink: #c2dcf8; --open: #382a52; --open-line: #4d3b70; --open-ink: #dccdf6; --free: #2f363d; --free-ink: #c6ced6;
    --none: #2b2b2b; --none-line: #3d3d3d; --none-ink: #d0d0d0;
    --bar-good: #5aa873; --bar-bad: #d8645c; --bar-warn: #d9a637; --bar-note: #659fdc; --bar-open: #a184d6; --bar-free: #7f8993; --bar-none: #8d8d8d;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 6rem; }
body {
  margin: 0 auto; max-width: 88rem; padding: 0 2rem 3rem; background: var(--paper); color: var(--ink);
  font: .875rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "DejaVu Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums;
}
td, th, li, p, dt, dd, h3, a, b, span, code, q, pre, mark { unicode-bidi: isolate; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .3rem .6rem; }
header, h1, h2, .lead, .tiles dd { font-family: "Times New Roman", Tinos, "Liberation Serif", "Noto Serif", "DejaVu Serif", serif; }
header { text-align: center; padding: 1.6rem 0 .9rem; border-bottom: 3px double var(--line); }
.kind { margin: 0; font-size: 1rem; letter-spacing: .12em; text-transform: uppercase; color: var(--soft); }
h1 { margin: .2rem 0 .4rem; font-size: 1.7rem; line-height: 1.25; text-transform: uppercase; color: var(--mark); text-wrap: balance; }
.sub { margin: 0; font-size: 1rem; font-style: italic; }
nav { position: sticky; top: 0; z-index: 3; background: var(--paper); border-bottom: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; justify-content: center; gap: .1rem 1.4rem; list-style: none; margin: 0; padding: .4rem 0; }
nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
h2 { margin: 2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line); font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.2rem 0 .3rem; font-size: .95rem; }
.lead { margin: 1.1rem 0; font-size: 1.15rem; line-height: 1.5; text-align: justify; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.2rem, 1fr)); gap: .6rem; margin: 0; }
.tile { border: 1px solid var(--line); border-top-width: 4px; padding: .4rem .7rem .3rem; }
.tile dt { color: var(--soft); font-size: .8rem; }
.tile dd { margin: 0; font-size: 1.7rem; line-height: 1.2; }
.tile dd small { font-size: .9rem; color: var(--soft); }
.tile.good { border-top-color: var(--bar-good); } .tile.bad { border-top-color: var(--bar-bad); } .tile.warn { border-top-color: var(--bar-warn); }
.tile.open { border-top-color: var(--bar-open); } .tile.none { border-top-color: var(--bar-none); }
.alarm { margin: 1.2rem 0; padding: .1rem 1rem .4rem; border: 1px solid var(--open-line); border-left: 8px solid var(--bar-open); }
.alarm h2 { border: 0; margin: .6rem 0 .2rem; font-size: 1rem; } .alarm p, .alarm ul { margin: .3rem 0; }
code, pre { font-family: ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", "Liberation Mono", "DejaVu Sans Mono", monospace; font-size: .8rem; }
code { overflow-wrap: anywhere; }
small { font-size: .8rem; color: var(--soft); }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .28rem .45rem; border-bottom: 1px solid var(--faint); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: break-word; }
thead th { border-bottom: 1px solid var(--line); background: var(--tint); font-weight: 600; font-size: .8rem; vertical-align: bottom; }
caption { caption-side: bottom; text-align: left; color: var(--soft); font-size: .8rem; padding: .3rem 0; }
.n { text-align: right; white-space: nowrap; } .d { white-space: nowrap; } .zero { color: var(--soft); }
.badge { display: inline-block; padding: 0 .4rem; border-radius: 2px; font-size: .8rem; white-space: nowrap; }
.badge i { display: inline-block; min-width: .75rem; font-style: normal; font-weight: 700; text-align: center; }
.good { background: var(--good); color: var(--good-ink); } .bad { background: var(--bad); color: var(--bad-ink); }
.warn { background: var(--warn); color: var(--warn-ink); } .note { background: var(--note); color: var(--note-ink); }
.free { background: var(--free); color: var(--free-ink); }
.open { background: repeating-linear-gradient(135deg, var(--open) 0 4px, var(--open-line) 4px 6px); color: var(--open-ink); font-weight: 600; }
.none { background: repeating-linear-gradient(45deg, var(--none) 0 5px, var(--none-line) 5px 6px); color: var(--none-ink); }
.na { color: var(--soft); }
.tile, .tile.open, .tile.none { background: none; color: inherit; font-weight: inherit; }
.odd { font-weight: 600; color: var(--mark); }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin: .5rem 0; }
.tools[hidden] { display: none; }
.tools > div { display: flex; flex-wrap: wrap; gap: .3rem; }
input[type=search] { font: inherit; width: 18rem; max-width: 100%; padding: .25rem .5rem; border: 1px solid var(--soft); border-radius: 2px; background: var(--paper); color: var(--ink); }
.tools button { font: inherit; padding: .2rem .6rem; border: 1px solid var(--line); border-radius: 2px; background: var(--tint); color: var(--ink); cursor: pointer; }
.tools button[aria-pressed=true] { border-color: var(--link); box-shadow: inset 0 -3px var(--link); background: var(--paper); }
output { color: var(--soft); }
.units { table-layout: fixed; }
.units thead th { position: sticky; top: 2.1rem; z-index: 2; padding: 0; }
.units thead button { display: block; width: 100%; padding: .3rem .45rem; border: 0; background: none; color: inherit; font: inherit; text-align: inherit; cursor: pointer; }
.units thead button:hover { text-decoration: underline; }
.units thead [aria-sort=ascending] button::after { content: " ▲"; color: var(--link); }
.units thead [aria-sort=descending] button::after { content: " ▼"; color: var(--link); }
.units thead .n { width: 3.5rem; white-space: normal; } .units thead .d { width: 7.4rem; white-space: normal; }
.units thead .unit { width: 19%; } .units thead .sent { width: 5.4rem; } .units thead .stands { width: 9.8rem; } .units .d small { display: block; }
.units tbody a, .findings th a { text-decoration: none; } .units tbody a:hover, .findings th a:hover { text-decoration: underline; }
.units tbody th small { display: block; }
.units tbody tr:hover, .heat tbody tr:hover th { background: var(--tint); }
tr:target > *, .plan:target { box-shadow: inset 0 2px var(--link), inset 0 -2px var(--link); }
.legend { display: flex; flex-wrap: wrap; gap: .3rem .7rem; align-items: center; }
.box { max-height: 85vh; overflow: auto; border: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 85vh; }
.heat { table-layout: fixed; border-collapse: separate; border-spacing: 0; min-width: 60rem; }
.heat col.unit { width: 20rem; }
.heat th, .heat td { padding: .12rem .1rem; text-align: center; border-right: 1px solid var(--paper); border-bottom: 1px solid var(--paper); }
.heat tbody th, .heat thead .unit { text-align: left; padding-left: .5rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.heat tbody th { background: var(--paper); }
.heat tbody a { color: inherit; text-decoration: none; } .heat tbody a:hover { text-decoration: underline; }
.heat thead { position: sticky; top: 0; z-index: 1; }
.heat thead th { font-size: .75rem; overflow: hidden; }
.heat td { font-size: .75rem; line-height: 1.35; }
.charts { columns: 2 34rem; column-gap: 2.5rem; }
figure { margin: 0 0 1.4rem; break-inside: avoid; }
figure.whole { column-span: all; } figcaption { font-weight: 600; margin-bottom: .3rem; } figcaption small { display: block; font-weight: 400; }
.chart td, .chart th { padding: .16rem .4rem; }
.chart .bars { width: 26%; } .chart thead .n { white-space: normal; }
.bar { display: block; width: 100%; height: .8rem; margin-top: .2rem; }
.bar rect { fill: var(--bar-none); } .bar .ground { fill: var(--faint); } .bar .good { fill: var(--bar-good); } .bar .bad { fill: var(--bar-bad); }
.bar .warn { fill: var(--bar-warn); } .bar .note { fill: var(--bar-note); } .bar .open { fill: var(--bar-open); } .bar .free { fill: var(--bar-free); }
.cluster { border-left: 3px solid var(--line); padding-left: 1rem; margin: 1rem 0; }
.cluster h3 { margin-top: 0; } .cluster ol { margin: .3rem 0; padding-left: 1.6rem; columns: 2 28rem; }
summary { cursor: pointer; padding: .25rem 0; }
.sides { table-layout: fixed; } .sides q { display: block; quotes: none; margin-top: .1rem; } .sides td + td { border-left: 1px solid var(--line); }
.reader th:first-child { width: 12rem; } .reader th small { white-space: nowrap; } .reader td:nth-child(2) { width: 34%; }
.signs { display: none; }
.plan { content-visibility: auto; contain-intrinsic-size: auto 2rem; border-bottom: 1px solid var(--faint); padding: .1rem 0; }
div.plan { padding: .35rem 0 .35rem 1.05rem; }
.plan summary b, div.plan b { margin-left: .3rem; } .plan span { color: inherit; } .plan em { float: right; font-style: normal; color: var(--soft); }
.plan[open] { padding-bottom: 1rem; } .plan[open] summary { font-size: .95rem; }
.facts { margin: .2rem 0 .5rem; } .notes { margin: .3rem 0; padding-left: 1.2rem; }
.findings { table-layout: fixed; } .plan .findings th:nth-child(1) { width: 16%; } .plan .findings th:nth-child(3) { width: 20%; } .plan .findings th:nth-child(4) { width: 24%; }
#unit-findings .findings th:first-child { width: 24%; } #unit-findings .findings th:last-child { width: 28%; }
.findings pre { margin: .35rem 0 .1rem; padding: .25rem .5rem; background: var(--tint); white-space: pre-wrap; overflow-wrap: anywhere; }
.ln { display: inline-block; min-width: 2.2rem; color: var(--soft); user-select: none; }
mark { background: var(--warn); color: var(--warn-ink); }
.rule { font-size: .75rem; color: var(--soft); overflow-wrap: anywhere; }
#rules dt { margin-top: .8rem; font-weight: 600; } #rules dt:target { box-shadow: inset 3px 0 var(--link); padding-left: .6rem; }
#rules dd { margin: 0 0 0 1.2rem; } #rules dd p { margin: .2rem 0; } #rules { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
footer { margin-top: 2.5rem; border-top: 3px double var(--line); font-size: .8rem; color: var(--soft); }
footer h2 { font-size: 1rem; border: 0; margin-bottom: .2rem; } footer ul { margin: .2rem 0; padding-left: 1.2rem; }
@media (max-width: 70rem) {
  body { padding: 0 1rem 2rem; }
  .scroll { overflow-x: auto; } .units { min-width: 62rem; } .units thead th { position: static; }
}
@page { size: A4; margin: 15mm 13mm 16mm; @bottom-center { content: counter(page) "/" counter(pages); font: 8pt sans-serif; } }
@page broad { size: A4 landscape; }
@media print {
  :root {
    --paper: #fff; --ink: #000; --soft: #444; --line: #999; --faint: #ddd; --tint: #f2f2f2; --link: #000; --mark: #7a1012;
    --good: #dbeee0; --good-ink: #0d3a1f; --bad: #f6c8c3; --bad-ink: #5f0b0d; --warn: #fbe6ae; --warn-ink: #4d3100;
    --note: #dfeaf7; --note-ink: #0c3866; --open: #e4daf1; --open-line: #cbb9e4; --open-ink: #38195f; --free: #e3e6ea; --free-ink: #2a3138;
    --none: #e9e9e9; --none-line: #d0d0d0; --none-ink: #222;
    --bar-good: #4d9a63; --bar-bad: #c4453d; --bar-warn: #dca321; --bar-note: #5b93cf; --bar-open: #8d6cc4; --bar-free: #9aa3ac; --bar-none: #8a8a8a;
  }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 8.5pt; line-height: 1.35; }
  nav, .tools, .skip, caption { display: none; }
  a { color: inherit; text-decoration: none; }
  header { padding-top: 0; } h1 { font-size: 16pt; } h2 { font-size: 12pt; margin: 14pt 0 4pt; break-after: avoid; } h3, summary, figcaption, dt { break-after: avoid; }
  .lead { font-size: 12pt; } small, .badge, thead th, code, pre { font-size: 7.5pt; } .rule { display: none; }
  .tiles { grid-template-columns: repeat(4, 1fr); gap: 5pt; } .tile dd { font-size: 15pt; }
  thead { display: table-header-group; } tr, li, .tile, figure, .legend, dt { break-inside: avoid; }
  .scroll, .box { overflow: visible; max-height: none; border: 0; }
  .units, .heat { min-width: 0; } .units thead th, .heat thead { position: static; }
  .units thead button { display: contents; } th, td, .units thead th { padding: 1.5pt 2.5pt; } .screen { display: none; }
  .units thead .n { width: 27pt; } .units thead .n:first-child { width: 22pt; } .units thead .d { width: 58pt; }
  .units thead .unit { width: 24%; } .units thead .sent { width: 51pt; } .units thead .stands { width: 66pt; }
  .units .badge { white-space: normal; padding: 0 2pt; } .units .badge i { min-width: 0; }
  #matrix, #charts { break-before: page; } .broad { page: broad; }
  .heat col.unit { width: 46mm; } .heat th, .heat td, .heat thead th { font-size: 6.5pt; padding: .5pt; }
  .heat thead th:not(.unit) { font-size: 5.5pt; padding: 0; overflow: visible; overflow-wrap: normal; } .heat tbody th { white-space: normal; }
  .charts { columns: auto; }
  .signs { display: flex; justify-content: space-around; margin-top: 18pt; text-align: center; height: 95pt; break-inside: avoid; }
  .plan, .box, #rules { content-visibility: visible; contain-intrinsic-size: none; } .plan { break-inside: auto; }
  .plan:not([open]), #plans:not(:has(.plan[open])), #rules:not(#plans:has(.plan[open]) ~ *) { display: none; }
  details.pair::details-content { content-visibility: visible; block-size: auto; }
  #plans { break-before: page; } .plan em { float: none; } footer { break-inside: avoid; }
}
)css";
}

}  // namespace rasoat::reports
