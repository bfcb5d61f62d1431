/** The style of an exported page: the reader's, with fonts of the system, from 360 px to wide, and for paper. */
import { families, MOST_LAYERS } from '../letter/families.js';

const layers = Array.from({ length: MOST_LAYERS }, (_, index) => index + 1);

/** The reader's scales, by the names that they have in it. */
const theme = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #14171d);
  --desk: light-dark(#f1f3f6, #1c2028);
  --ink: light-dark(#182033, #e6e9ee);
  --soft: light-dark(#556070, #a7afbc);
  --line: light-dark(#d9dde3, #343b47);
  --strong-line: light-dark(#818b99, #77818f);
  --accent: light-dark(#1a4d9e, #93bbf7);
  --mark: light-dark(#ffe27a, #66520b);
  --hidden: light-dark(#182033, #b4bcc9);
  --on-hidden: light-dark(#ffffff, #14171d);
  --problem: light-dark(#b3261e, #ff9d92);
  --person: light-dark(#8b3fb0, #cf9bee);
  --aim: light-dark(#c0362c, #f59a90);
  --motivation: light-dark(#b56400, #f0b55f);
  --experience: light-dark(#167a4c, #6fd3a0);
  --field: light-dark(#1769c0, #80b9f7);
  --place: light-dark(#6a7482, #9ea8b5);
  --serif: "Iowan Old Style", Charter, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Code", Menlo, "DejaVu Sans Mono", monospace;
  --small: 0.875rem;
  --medium: 1rem;
  --large: 1.1875rem;
  --huge: clamp(1.5rem, 1.25rem + 1vw, 2rem);
  --space-1: 0.25rem;
  --space-2: 0.5rem;
  --space-3: 0.75rem;
  --space-4: 1rem;
  --space-5: 1.5rem;
  --space-6: 2.5rem;
  --measure: 34em;
  --page: 80rem;
  --gutter: clamp(1.25rem, 3.75vw, 3rem);
  --edge: max(var(--gutter), (100% - var(--page)) / 2);
  --split: calc(var(--edge) + (100% - 2 * var(--edge)) * 0.6);
  --radius: 0.375rem;
}
${families.map((family) => `.family-${family} { --family: var(--${family}); }`).join('\n')}
${layers
  .flatMap((layer) =>
    families.map((family) => `.layer-${layer}-${family} { --layer-${layer}: var(--${family}); }`),
  )
  .join('\n')}
`;

/** CSS. On wide screens the letter and the facts move by themselves, so that a link in one leaves the other in place. */
export const htmlStyle = `${theme}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font-size: clamp(100%, 0.625rem + 0.46875vw, 200%); -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 400 var(--medium)/1.5 var(--sans); overflow-wrap: break-word; }
h1, h2, h3, h4, p, ul, dl, dd { margin: 0; padding: 0; font: inherit; }
h1 { font: 600 var(--huge)/1.2 var(--serif); letter-spacing: -0.015em; text-wrap: balance; }
header { padding: var(--space-6) var(--edge) 0; }
header p { margin-top: var(--space-2); color: var(--soft); max-width: calc(var(--large) * 34); }
section { padding: var(--space-5) var(--edge); }
section > h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
section + section { background: var(--desk); }
a { color: var(--accent); text-decoration: underline 1px color-mix(in srgb, currentColor 45%, transparent); text-underline-offset: 0.2em; }
a:hover { text-decoration-color: currentColor; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.letter { max-width: var(--measure); font: 400 var(--large)/1.7 var(--serif); }
.letter p + p { margin-top: 1em; }
.passage {
  --strength: 60%;
${layers.map((layer) => `  --line-${layer}: linear-gradient(color-mix(in srgb, var(--layer-${layer}) var(--strength), var(--paper)) 0 0);`).join('\n')}
  padding-bottom: 0.24em; color: inherit; text-decoration: none; -webkit-box-decoration-break: clone; box-decoration-break: clone;
  background-image: ${layers.map((layer) => `var(--line-${layer}, none)`).join(', ')}, none;
  background-position: 0 calc(100% - 0.32em), 0 calc(100% - 0.16em), 0 100%;
  background-size: 100% max(1.5px, 0.075em); background-repeat: no-repeat;
  background-clip: border-box, border-box, border-box, content-box;
}
.passage:hover { --strength: 100%; background-color: color-mix(in srgb, var(--layer-1) 12%, transparent); }
.redaction { display: inline-block; max-width: 100%; padding: 0.2em 0.4em 0; border-radius: 1px; background: var(--hidden); color: var(--on-hidden); font: 500 0.72em/1.2 var(--mono); vertical-align: 0.13em; }
.redaction.wordless { color: var(--hidden); }
.aside, .unread { font-style: italic; }
.aside:not(.passage), .unread:not(.passage) { color: var(--soft); }
.unread { text-decoration: underline wavy var(--problem) 1px; text-underline-offset: 0.28em; }
sup { font: 500 0.68rem/1 var(--sans); vertical-align: 0.5em; user-select: none; -webkit-user-select: none; }
sup.number { margin-left: 0.15em; }
sup.number a { padding: 0.1em; text-decoration: none; font-variant-numeric: tabular-nums; }
sup.number a:hover { text-decoration: underline; }
.note { margin: 0 0.2em; color: var(--soft); font-style: normal; white-space: nowrap; }
h3 { margin-top: var(--space-6); padding-bottom: var(--space-2); border-bottom: 2px solid var(--family, var(--strong-line)); font-weight: 600; }
h2 + div > h3 { margin-top: 0; }
h4 { font-weight: 600; line-height: 1.35; }
h4 .number { margin-right: 0.3em; color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
h4 .note { font-weight: 400; }
.fact { padding-block: var(--space-3); border-bottom: 1px solid var(--line); scroll-margin: var(--space-4); }
.fact:target { margin: -1px calc(-1 * var(--space-4)) 0; padding-inline: calc(var(--space-4) - 1px); border: 1px solid var(--family); border-radius: var(--radius); background: var(--paper); }
dl { color: var(--ink); font-size: var(--small); }
dl div { margin-top: 0.1rem; }
dt, dd { display: inline; }
dt { color: var(--soft); }
dt::after { content: ":"; }
.quotes { list-style: none; margin-top: var(--space-2); }
.quotes li { padding: 0.15rem 0 0.15rem var(--space-3); border-left: 2px solid color-mix(in srgb, var(--family, var(--strong-line)) 60%, var(--desk)); }
.quotes q { font-family: var(--serif); }
.quotes q::before { content: attr(data-open); }
.quotes q::after { content: attr(data-close); }
.quotes a { color: inherit; text-decoration-color: transparent; }
.quotes a:hover { text-decoration-color: currentColor; }
.place { color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
[id^="passage-"] { scroll-margin: 30vh; }
@media screen and (min-width: 64rem) {
  body { min-height: 100vh; background: linear-gradient(90deg, var(--paper) var(--split), var(--desk) 0); }
  header, section { padding-right: calc(100% - var(--split) + var(--gutter)); }
  section + section { position: fixed; inset: 0 0 0 var(--split); overflow: auto; scrollbar-width: thin; padding: var(--space-6) var(--edge) 30vh var(--gutter); }
}
@media (prefers-reduced-motion: no-preference) { html, section { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; --desk: #ffffff; --edge: 0px; --large: 10.5pt; --medium: 9.5pt; --small: 8.5pt; --huge: 20pt; }
  html { font-size: 10pt; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .letter { max-width: none; line-height: 1.6; }
  section + section { break-before: page; columns: 2; column-gap: var(--space-6); }
  .fact { break-inside: avoid; }
  .fact:target { margin: 0; padding-inline: 0; border: 0; border-bottom: 1px solid var(--line); background: none; }
  h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
