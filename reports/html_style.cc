// How the pages look. System fonts only, so that nothing has to be fetched; all of them have the Vietnamese letters.
#include "reports/html.h"

namespace rasoat::reports {

std::string_view html_style() {
  return R"css(:root {
  --paper: #fff; --ink: #1d2329; --soft: #5a6570; --line: #d8dee4; --tint: #f4f6f8; --link: #0b57a4; --mark: #a4161a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15191d; --ink: #e3e7eb; --soft: #9aa5b0; --line: #333b43; --tint: #1e242a; --link: #7cb7f4; --mark: #f08a8d;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); display: grid; grid-template-columns: 19rem minmax(0, 1fr);
  font: 1rem/1.65 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", Arial, sans-serif;
}
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
nav {
  border-right: 1px solid var(--line); padding: 1.5rem 1rem 3rem 1.5rem; font-size: .9rem; line-height: 1.45;
  position: sticky; top: 0; height: 100vh; overflow-y: auto;
}
nav a { color: inherit; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav a[aria-current] { color: var(--mark); font-weight: 600; }
nav ul { list-style: none; margin: .3rem 0 .8rem; padding: 0; }
nav li { margin: .35rem 0; }
nav details details { margin: .4rem 0; }
nav details details ul { padding-left: .9rem; border-left: 2px solid var(--line); }
nav summary { cursor: pointer; }
nav .contents > summary { display: none; }
nav .book { margin: 0 0 1rem; font-weight: 700; font-size: 1rem; }
main { padding: 2rem clamp(1rem, 4vw, 3.5rem) 4rem; max-width: 62rem; min-width: 0; }
main > header { display: none; }
h1, h2, h3 { line-height: 1.3; text-wrap: balance; }
h1 { font-size: 1.7rem; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.6rem 0 .4rem; }
p, ul { margin: .6rem 0; }
li > p { margin: .3rem 0; }
blockquote { margin: .5rem 0; padding: .2rem 0 .2rem 1rem; border-left: 3px solid var(--mark); font-style: italic; }
blockquote p { margin: .2rem 0; }
code, pre { font-family: ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", "Liberation Mono", monospace; font-size: .86em; }
code { background: var(--tint); padding: .1em .3em; border-radius: 3px; overflow-wrap: anywhere; }
pre {
  background: var(--tint); border: 1px solid var(--line); border-radius: 5px; padding: .7rem .9rem; overflow-x: auto;
  line-height: 1.45; margin: .5rem 0 1rem; tab-size: 4;
}
pre code { background: none; padding: 0; overflow-wrap: normal; }
.table { overflow-x: auto; margin: .6rem 0 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.5; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
td code { white-space: nowrap; }
th { color: var(--soft); font-weight: 600; white-space: nowrap; border-bottom-width: 2px; }
footer {
  display: flex; justify-content: space-between; gap: 2rem; margin-top: 3rem; padding-top: 1rem;
  border-top: 1px solid var(--line); font-size: .9rem;
}
footer a { max-width: 45%; }
@media (max-width: 60rem) {
  body { display: flex; flex-direction: column; }
  main { padding-top: 1rem; }
  main > header { display: block; margin-bottom: 1rem; font-size: .9rem; }
  nav { order: 2; position: static; height: auto; border-right: 0; border-top: 1px solid var(--line); padding: 1rem; }
}
@page { size: A4; margin: 20mm 18mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f6f6f6; --link: #000; --mark: #700; }
  body { display: block; font-size: 10.5pt; line-height: 1.45; }
  nav, footer, main > header { display: none; }
  main { padding: 0; max-width: none; }
  a { text-decoration: none; }
  h1 { font-size: 16pt; } h2 { font-size: 12.5pt; } h3 { font-size: 10.5pt; }
  h1, h2, h3 { break-after: avoid; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 8.5pt; }
  .table { overflow: visible; } table { font-size: 9pt; } tr, blockquote { break-inside: avoid; }
  td code { white-space: normal; }
}
)css";
}

}  // namespace rasoat::reports
