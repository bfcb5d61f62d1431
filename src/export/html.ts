/** A letter as a page that needs nothing beside itself: for an e-mail's attachment, and for paper. */
import { createHash } from 'node:crypto';
import type { Letter } from '../letter/letter.js';
import { passageAnchor } from './anchors.js';
import { coverageLine } from './coverage.js';
import { escapeHtml } from './escapeHtml.js';
import { type ExportFormat, type TopicNames, wholeLetter } from './exportFormat.js';
import { factsHtml } from './factsHtml.js';
import { htmlStyle } from './htmlStyle.js';
import { letterHtml } from './letterHtml.js';
import { numbersOf } from './sections.js';

/**
 * One HTML file: the letter with its passages marked, and its facts with their quotes, each linked to the other. It
 * has no script and asks for nothing, and its own Content Security Policy (Level 3) lets it do neither.
 */
export const html: ExportFormat = {
  about: 'a page with the letter and its facts, in one file that needs no other',
  extension: '.html',
  mediaType: 'text/html; charset=utf-8',
  holdsSeveral: false,
  begin: () => wholeLetter(pageOf),
};

/** What such a page may do: have the style that is in it. */
export const HTML_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function pageOf(letter: Letter, topics: TopicNames): string {
  const style = htmlStyle + targetStyle(letter);
  const hash = createHash('sha256').update(style).digest('base64');
  // Nothing of a letter can be a style: only this one is let in, and no attribute.
  const policy = HTML_POLICY.replace("'unsafe-inline'", `'sha256-${hash}'`);
  const title = escapeHtml(letter.title);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${coverageLine(letter)} Marked words link to the facts that rest on them, by their numbers to each; quotes link back to the letter.</p>
</header>
<main>
<section aria-labelledby="the-letter">
<h2 id="the-letter">The letter</h2>
${letterHtml(letter)}</section>
<section aria-labelledby="the-facts">
<h2 id="the-facts">Facts</h2>
${factsHtml(letter, topics)}</section>
</main>
</body>
</html>
`;
}

/** Shows a whole passage, which may be in many parts, when a link leads to it: no other selector knows them all. */
function targetStyle(letter: Letter): string {
  const numbers = numbersOf(letter);
  const selectors = letter.facts.flatMap(({ id, evidence }) =>
    evidence.map((_, index) => {
      const anchor = passageAnchor(numbers.get(id) ?? 0, index);
      return `:root:has(#${anchor}:target) .${anchor}`;
    }),
  );
  return selectors.length === 0 ? '' : `${selectors.join(',\n')} { background-color: var(--mark); }\n`;
}
