/** The style of an exported page: fonts of the system, light and dark, from 360 px to wide, and for paper. */

/** CSS. On wide screens the letter and the facts move by themselves, so that a link in one leaves the other in place. */
export const htmlStyle = `
:root {
  --page: #fdfbf6; --text: #1d2430; --quiet: #575e6a; --line: #e0d9ca; --link: #0b5c8a;
  --mark-1: #fbf3d8; --mark-2: #f8e8b2; --mark-3: #f0d27a; --target: #b9dcf5;
  --hidden: #1d2430; --on-hidden: #fdfbf6;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171b; --text: #e8e4da; --quiet: #a6a99f; --line: #2c3138; --link: #7cc0ea;
    --mark-1: #2b2816; --mark-2: #413912; --mark-3: #54430b; --target: #1d4a6b;
    --hidden: #cfcabd; --on-hidden: #14171b;
  }
}
* { box-sizing: border-box; }
html { background: var(--page); color: var(--text); -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; overflow-wrap: break-word; }
header, section { padding: 1rem clamp(1rem, 4vw, 2.5rem); max-width: 46rem; margin: 0 auto; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font: 600 1.75rem/1.2 "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Times New Roman", serif; margin: .5rem 0; }
h2 { font-size: 1rem; margin: 0 0 1rem; color: var(--quiet); font-weight: 600; }
h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h4 { font-size: 1rem; margin: 0 0 .35rem; }
header p { margin: 0; color: var(--quiet); }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.letter { font: 1.125rem/1.75 "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Times New Roman", serif; }
.letter p { margin: 0 0 1em; }
.passage { color: inherit; text-decoration: underline; text-decoration-color: var(--quiet); text-decoration-thickness: 1px; -webkit-box-decoration-break: clone; box-decoration-break: clone; border-radius: 2px; }
.depth-1 { background: var(--mark-1); }
.depth-2 { background: var(--mark-2); }
.depth-3 { background: var(--mark-3); }
.passage:hover { text-decoration-thickness: 2px; }
.redaction { background: var(--hidden); color: var(--on-hidden); border-radius: 2px; padding: .06em .3em .1em; font: 500 .76em/1.3 ui-monospace, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; box-shadow: inset 0 0 0 1px var(--hidden); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.aside, .unread { font-style: italic; }
.aside:not(.passage), .unread:not(.passage) { color: var(--quiet); }
.unread { text-decoration: underline wavy var(--quiet); }
sup { font: 600 .68rem/1 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; vertical-align: .55em; user-select: none; -webkit-user-select: none; }
sup.number { margin: 0 .12em; }
sup.number a { text-decoration: none; padding: .1em; }
sup.number a:hover { text-decoration: underline; }
.note { color: var(--quiet); font-weight: 500; font-style: normal; margin: 0 .2em; white-space: nowrap; }
.fact { padding: .75rem 0; border-bottom: 1px solid var(--line); scroll-margin: 1rem; }
.fact:target { background: var(--target); box-shadow: 0 0 0 .5rem var(--target); border-radius: 2px; --quiet: var(--text); --link: var(--text); --mark-1: transparent; }
h4 .number { display: inline-block; min-width: 1.6em; color: var(--quiet); font-weight: 500; font-variant-numeric: tabular-nums; }
dl { margin: 0; font-size: .925rem; }
dl div { margin: .1rem 0; }
dt, dd { display: inline; margin: 0; }
dt { color: var(--quiet); }
dt::after { content: ":"; }
dd + dd::before { content: "· "; color: var(--quiet); }
.quotes { list-style: none; margin: .4rem 0 0; padding: 0; }
.quotes li { margin: .35rem 0; padding-left: .8rem; border-left: 3px solid var(--mark-3); }
.quotes q { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Times New Roman", serif; }
.quotes q::before { content: attr(data-open); }
.quotes q::after { content: attr(data-close); }
.quotes a { color: inherit; text-decoration-color: var(--line); }
.quotes a:hover { text-decoration-color: currentColor; }
.place { color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
[id^="passage-"] { scroll-margin: 30vh; }
@media screen and (min-width: 64rem) {
  body { display: grid; grid-template-rows: auto 1fr; height: 100vh; height: 100dvh; }
  header { max-width: none; width: 100%; border-bottom: 1px solid var(--line); }
  main { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); min-height: 0; }
  section { overflow: auto; max-width: none; margin: 0; padding-bottom: 30vh; }
  section + section { border-left: 1px solid var(--line); }
  .letter { max-width: 40rem; }
}
@media (prefers-reduced-motion: no-preference) { html, section { scroll-behavior: smooth; } }
@media print {
  :root {
    --page: #fff; --text: #000; --quiet: #444; --line: #bbb; --link: #000;
    --mark-1: transparent; --mark-2: transparent; --mark-3: #999; --target: transparent; --on-hidden: #fff;
  }
  .depth-3 { background: transparent; }
  body { font-size: 10pt; }
  .letter { font-size: 11pt; line-height: 1.6; }
  .fact { break-inside: avoid; }
  h3 { break-after: avoid; }
  a { text-decoration: none; }
  .passage { text-decoration: underline; text-decoration-color: #999; }
}
`;
